use crate::diag::Sink;
use crate::model::Switch;
use crate::rules::conversation::other_object;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A timer for after-conversation work does not say whether it can be extended.
    ///
    /// ## Why
    /// The documents disagree on the default of `hasAcwExtensionEnabled`: for presence configurations the Object
    /// Reference says true, the Metadata guide and the Tooling reference say false. For channels they all say
    /// false. If it were true, a duration and a number of extensions would be required. A value in the file ends
    /// the question.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <afterConvoWorkMaxTime>60</afterConvoWorkMaxTime>
    ///     <capacity>5</capacity>
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
    /// Write `hasAcwExtensionEnabled` with the value that is meant.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServiceChannel` and `PresenceUserConfig`
    /// - Object Reference (O67), `ServiceChannel` and `PresenceUserConfig`
    /// - Tooling API reference (TL67), `ServiceChannel` and `PresenceUserConfig`
    {
        id: "acw/extension-unset",
        since: "0.1.0",
        severity: Info,
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
    if root.switch("hasAcwExtensionEnabled") != Switch::Absent {
        return;
    }
    out.finding(
        cx.doc.element(timer),
        "`hasAfterConvoWorkTimer` is true and `hasAcwExtensionEnabled` is absent: documents disagree on its \
         default",
    )
    .label("can it be extended?")
    .help("write `hasAcwExtensionEnabled` with the value that is meant");
}
