use crate::diag::Sink;
use crate::rules::conversation::other_object;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// The timer for after-conversation work is on without a time.
    ///
    /// ## Why
    /// With `hasAfterConvoWorkTimer` agents have a limited time to wrap up after a conversation, and the
    /// documents require `afterConvoWorkMaxTime` to say how long.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <hasAcwExtensionEnabled>false</hasAcwExtensionEnabled>
    ///     <hasAfterConvoWorkTimer>true</hasAfterConvoWorkTimer>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <afterConvoWorkMaxTime>60</afterConvoWorkMaxTime>
    ///     <capacity>5</capacity>
    ///     <hasAcwExtensionEnabled>false</hasAcwExtensionEnabled>
    ///     <hasAfterConvoWorkTimer>true</hasAfterConvoWorkTimer>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Fix
    /// Add `afterConvoWorkMaxTime` with 10 to 3600 seconds, or set `hasAfterConvoWorkTimer` to false.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServiceChannel` and `PresenceUserConfig`
    /// - Object Reference (O67), `ServiceChannel` and `PresenceUserConfig`
    /// - Omni-Channel Developer Guide v56 (G56), `ServiceChannel` and `PresenceUserConfig`
    /// - Notes by Salesforce engineers (SFS), on after-conversation work
    {
        id: "acw/time-missing",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [PresenceUserConfig, ServiceChannel],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    if other_object(cx.doc).is_some() {
        return;
    }
    let root = &cx.doc.root;
    let Some(timer) = root.on("hasAfterConvoWorkTimer") else { return };
    if root.has("afterConvoWorkMaxTime") {
        return;
    }
    out.finding(
        cx.doc.element(timer),
        "`hasAfterConvoWorkTimer` is true without `afterConvoWorkMaxTime`: the timer has no \
         time to count down",
    )
    .label("no time given")
    .help("add `afterConvoWorkMaxTime` with 10 to 3600 seconds, or set `hasAfterConvoWorkTimer` to false");
}
