use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A presence configuration asks why agents decline, but offers no reasons.
    ///
    /// ## Why
    /// With `enableDeclineReason` agents choose from `declineReasons` when they decline. A configuration with the
    /// question and without an answer was seen to be refused; the guide does not say so, so this is a warning.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableDecline>true</enableDecline>
    ///     <enableDeclineReason>true</enableDeclineReason>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
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
    /// Name at least one presence decline reason in `declineReasons`, or set `enableDeclineReason` to false.
    ///
    /// ## Sources
    /// - Notes by Salesforce engineers (SFS), on the switches for declining
    {
        id: "presence/reason-list-missing",
        since: "0.1.0",
        severity: Warning,
        evidence: Observed,
        fix: None,
        kinds: [PresenceUserConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let (Some(reason), Some(_)) = (root.on("enableDeclineReason"), root.on("enableDecline")) else { return };
    if root.has("declineReasons") {
        return;
    }
    out.finding(
        cx.doc.element(reason),
        "`enableDeclineReason` is true, but there are no `declineReasons`: agents who decline \
         have nothing to choose from",
    )
    .label("no reasons to choose from")
    .help("name at least one presence decline reason in `declineReasons`, or set `enableDeclineReason` to false");
}
