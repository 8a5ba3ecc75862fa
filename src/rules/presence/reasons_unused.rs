use crate::diag::{Fix, Sink};
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A presence configuration lists decline reasons that nobody sees.
    ///
    /// ## Why
    /// Agents choose from `declineReasons` only if `enableDeclineReason` is true. Otherwise the list has probably
    /// no effect; real configurations keep such lists, and no document speaks of them.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <declineReasons>Too_Busy</declineReasons>
    ///     <enableDecline>true</enableDecline>
    ///     <enableDeclineReason>false</enableDeclineReason>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    /// ```xml file=Too_Busy.presenceDeclineReason-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceDeclineReason xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Too busy</label>
    /// </PresenceDeclineReason>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <declineReasons>Too_Busy</declineReasons>
    ///     <enableDecline>true</enableDecline>
    ///     <enableDeclineReason>true</enableDeclineReason>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    /// ```xml file=Too_Busy.presenceDeclineReason-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceDeclineReason xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Too busy</label>
    /// </PresenceDeclineReason>
    /// ```
    ///
    /// ## Fix
    /// Set `enableDeclineReason` to true, or remove the reasons; removing them changes nothing for agents.
    /// ```xml fixed file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableDecline>true</enableDecline>
    ///     <enableDeclineReason>false</enableDeclineReason>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Sources
    /// - Inferred
    /// - Seen in published projects (REAL)
    {
        id: "presence/reasons-unused",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [PresenceUserConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let Some(first) = root.field("declineReasons") else { return };
    if !root.is_not_on("enableDeclineReason") {
        return;
    }
    let count = root.all("declineReasons").filter(|field| field.is_given()).count();
    let reasons = match count {
        1 => format!("the decline reason `{}` is listed", first.written(cx.doc)),
        _ => format!("`{}` and {} more decline reasons are listed", first.written(cx.doc), count - 1),
    };
    out.finding(
        cx.doc.element(first),
        format!(
            "{reasons}, but `enableDeclineReason` is not true: agents are probably never asked for a reason"
        ),
    )
    .label("never shown")
    .subject("declineReasons")
    .help("set `enableDeclineReason` to true, or remove `declineReasons`")
    .repair(Fix::Safe, "remove `declineReasons`", edits::remove_all(cx.doc, root, "declineReasons"));
}
