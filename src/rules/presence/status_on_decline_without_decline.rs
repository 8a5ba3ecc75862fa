use crate::diag::{Fix, Sink};
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A presence configuration has a status for agents who decline, but they cannot decline.
    ///
    /// ## Why
    /// `presenceStatusOnDecline` takes effect when an agent declines work. The guides offer it only together with
    /// `enableDecline`, and the platform validates it. The status for requests that time out has no such
    /// condition.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableDecline>false</enableDecline>
    ///     <label>Tier 1</label>
    ///     <presenceStatusOnDecline>Break</presenceStatusOnDecline>
    /// </PresenceUserConfig>
    /// ```
    /// ```xml file=Break.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Break</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableDecline>true</enableDecline>
    ///     <label>Tier 1</label>
    ///     <presenceStatusOnDecline>Break</presenceStatusOnDecline>
    /// </PresenceUserConfig>
    /// ```
    /// ```xml file=Break.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Break</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Fix
    /// Remove `presenceStatusOnDecline`, or set `enableDecline` to true. Removing it changes nothing for agents
    /// who cannot decline.
    /// ```xml fixed file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableDecline>false</enableDecline>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `PresenceUserConfig`
    /// - Omni-Channel Developer Guide v39 and v56 (G39, G56), `PresenceUserConfig`
    /// - Notes by Salesforce engineers (SFS), which call it a server validator
    {
        id: "presence/status-on-decline-without-decline",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: Safe,
        kinds: [PresenceUserConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let Some(status) = root.field("presenceStatusOnDecline") else { return };
    if !root.is_not_on("enableDecline") {
        return;
    }
    let finding = out.finding(
        cx.doc.element(status),
        format!(
            "`presenceStatusOnDecline` is `{}`, but `enableDecline` is not true: agents who cannot decline never get \
             this status",
            status.written(cx.doc)
        ),
    );
    finding
        .label("never used")
        .help("remove `presenceStatusOnDecline`, or set `enableDecline` to true")
        .repair(
            Fix::Safe,
            "remove `presenceStatusOnDecline`",
            edits::remove_all(cx.doc, root, "presenceStatusOnDecline"),
        );
    if let Some(decline) = root.field("enableDecline") {
        finding.related(cx.file, cx.doc.element(decline), "declining is off here");
    }
}
