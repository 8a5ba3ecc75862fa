use crate::diag::{Fix, Sink};
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A presence configuration lets agents decline work that is accepted for them.
    ///
    /// ## Why
    /// With `enableAutoAccept` an item is accepted the moment it is pushed, so there is nothing left to decline. The
    /// guides say that the two switches exclude each other, and the platform validates it.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableAutoAccept>true</enableAutoAccept>
    ///     <enableDecline>true</enableDecline>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableAutoAccept>false</enableAutoAccept>
    ///     <enableDecline>true</enableDecline>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Fix
    /// Switch one of the two off. Which one is a decision about how agents work, so a fix is unsafe. It
    /// switches `enableAutoAccept` off: what else is said about declining then stays right.
    /// ```xml fixed file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableAutoAccept>false</enableAutoAccept>
    ///     <enableDecline>true</enableDecline>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `PresenceUserConfig`
    /// - Omni-Channel Developer Guide v39 and v56 (G39, G56), `PresenceUserConfig`
    /// - Object Reference (O67), `PresenceUserConfig`
    /// - Notes by Salesforce engineers (SFS), which call it a server validator
    {
        id: "presence/decline-with-auto-accept",
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
    let (Some(accept), Some(decline)) = (root.on("enableAutoAccept"), root.on("enableDecline")) else {
        return;
    };
    out.finding(
        cx.doc.element(decline),
        "`enableDecline` and `enableAutoAccept` are both true: work that is accepted for the agent cannot be declined",
    )
    .label("agents may decline")
    .related(cx.file, cx.doc.element(accept), "accepted automatically here")
    .help("set `enableDecline` or `enableAutoAccept` to false")
    .repair(
        Fix::Unsafe,
        "set `enableAutoAccept` to false",
        edits::switch_off(cx.doc, root, accept.name),
    );
}
