use crate::diag::{Fix, Sink};
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A presence configuration asks why agents decline, but they cannot decline.
    ///
    /// ## Why
    /// `enableDeclineReason` adds a choice of reasons to the act of declining. Without `enableDecline` there is
    /// no such act; the guide ties one to the other, and the platform validates it.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <declineReasons>Too_Busy</declineReasons>
    ///     <enableDecline>false</enableDecline>
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
    /// Switch `enableDecline` on, or `enableDeclineReason` off. Which one is a decision about how agents work, so
    /// a fix is unsafe. It keeps agents from declining, as they are now: the reasons are left with no
    /// use, which is `presence/reasons-unused`.
    /// ```xml fixed leaves=presence/reasons-unused file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <declineReasons>Too_Busy</declineReasons>
    ///     <enableDecline>false</enableDecline>
    ///     <enableDeclineReason>false</enableDeclineReason>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `PresenceUserConfig`
    /// - Notes by Salesforce engineers (SFS), which call it a server validator
    {
        id: "presence/reason-without-decline",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: Unsafe,
        kinds: [PresenceUserConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let Some(reason) = root.on("enableDeclineReason") else { return };
    if !root.is_not_on("enableDecline") {
        return;
    }
    let finding = out.finding(
        cx.doc.element(reason),
        "`enableDeclineReason` is true, but `enableDecline` is not: agents who cannot decline have no reason to give",
    );
    finding
        .label("asks for a reason")
        .help("set `enableDecline` to true if agents may decline work, else `enableDeclineReason` to false")
        .repair(
            Fix::Unsafe,
            "set `enableDeclineReason` to false",
            edits::switch_off(cx.doc, root, reason.name),
        );
    if let Some(decline) = root.field("enableDecline") {
        finding.related(cx.file, cx.doc.element(decline), "declining is off here");
    }
}
