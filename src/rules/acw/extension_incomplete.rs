use crate::diag::Sink;
use crate::rules::conversation::other_object;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// After-conversation work can be extended, but not by how much or how often.
    ///
    /// ## Why
    /// With `hasAcwExtensionEnabled` the documents require `acwExtensionDuration`, the seconds that one extension
    /// adds, and `maxExtensions`, how often agents may extend.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <acwExtensionDuration>30</acwExtensionDuration>
    ///     <afterConvoWorkMaxTime>60</afterConvoWorkMaxTime>
    ///     <capacity>5</capacity>
    ///     <hasAcwExtensionEnabled>true</hasAcwExtensionEnabled>
    ///     <hasAfterConvoWorkTimer>true</hasAfterConvoWorkTimer>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <acwExtensionDuration>30</acwExtensionDuration>
    ///     <afterConvoWorkMaxTime>60</afterConvoWorkMaxTime>
    ///     <capacity>5</capacity>
    ///     <hasAcwExtensionEnabled>true</hasAcwExtensionEnabled>
    ///     <hasAfterConvoWorkTimer>true</hasAfterConvoWorkTimer>
    ///     <label>Tier 1</label>
    ///     <maxExtensions>2</maxExtensions>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Fix
    /// Add `acwExtensionDuration` with 10 to 3600 seconds and `maxExtensions` from 1 to 10, or set
    /// `hasAcwExtensionEnabled` to false.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServiceChannel` and `PresenceUserConfig`
    /// - Object Reference (O67), `ServiceChannel` and `PresenceUserConfig`
    /// - Omni-Channel Developer Guide v56 (G56), `ServiceChannel` and `PresenceUserConfig`
    {
        id: "acw/extension-incomplete",
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
    let Some(extension) = root.on("hasAcwExtensionEnabled") else { return };
    if root.is_not_on("hasAfterConvoWorkTimer") {
        // `acw/extension-without-timer` reports it: whether the values are needed is open until that is settled.
        return;
    }
    let (missing, needed) = match (root.has("acwExtensionDuration"), root.has("maxExtensions")) {
        (true, true) => return,
        (false, true) => ("`acwExtensionDuration`", "`acwExtensionDuration` with 10 to 3600 seconds"),
        (true, false) => ("`maxExtensions`", "`maxExtensions` from 1 to 10"),
        (false, false) => (
            "`acwExtensionDuration` and `maxExtensions`",
            "`acwExtensionDuration` with 10 to 3600 seconds and `maxExtensions` from 1 to 10",
        ),
    };
    out.finding(
        cx.doc.element(extension),
        format!(
            "`hasAcwExtensionEnabled` is true without {missing}: an extension needs a duration and a number"
        ),
    )
    .label("incomplete")
    .help(format!("add {needed}, or set `hasAcwExtensionEnabled` to false"));
}
