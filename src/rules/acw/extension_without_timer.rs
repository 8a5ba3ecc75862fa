use crate::diag::{Fix, Sink};
use crate::rules::conversation::other_object;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// After-conversation work can be extended, but has no timer.
    ///
    /// ## Why
    /// `hasAcwExtensionEnabled` lets agents extend the time that `hasAfterConvoWorkTimer` sets. The documents
    /// offer it only if the timer is on.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <acwExtensionDuration>30</acwExtensionDuration>
    ///     <capacity>5</capacity>
    ///     <hasAcwExtensionEnabled>true</hasAcwExtensionEnabled>
    ///     <hasAfterConvoWorkTimer>false</hasAfterConvoWorkTimer>
    ///     <label>Tier 1</label>
    ///     <maxExtensions>2</maxExtensions>
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
    /// Switch the timer on and give it a time, or switch the extension off. Which one is a decision about how
    /// agents work, so a fix is unsafe. It switches the extension off: without a timer there is none now. The values
    /// of the extension stay, and `acw/value-unused` points at them: they are what the timer would need.
    /// ```xml fixed file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <acwExtensionDuration>30</acwExtensionDuration>
    ///     <capacity>5</capacity>
    ///     <hasAcwExtensionEnabled>false</hasAcwExtensionEnabled>
    ///     <hasAfterConvoWorkTimer>false</hasAfterConvoWorkTimer>
    ///     <label>Tier 1</label>
    ///     <maxExtensions>2</maxExtensions>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServiceChannel` and `PresenceUserConfig`
    /// - Object Reference (O67), `ServiceChannel` and `PresenceUserConfig`
    /// - Omni-Channel Developer Guide v56 (G56), `ServiceChannel` and `PresenceUserConfig`
    {
        id: "acw/extension-without-timer",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: Unsafe,
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
    if !root.is_not_on("hasAfterConvoWorkTimer") {
        return;
    }
    let finding = out.finding(
        cx.doc.element(extension),
        "`hasAcwExtensionEnabled` is true, but `hasAfterConvoWorkTimer` is not: there is no time that \
         could be extended",
    );
    finding
        .label("nothing to extend")
        .help(
            "set `hasAfterConvoWorkTimer` to true and give it a time, or set `hasAcwExtensionEnabled` to false",
        )
        .repair(
            Fix::Unsafe,
            "set `hasAcwExtensionEnabled` to false",
            edits::switch_off(cx.doc, root, extension.name),
        );
    if let Some(timer) = root.field("hasAfterConvoWorkTimer") {
        finding.related(cx.file, cx.doc.element(timer), "the timer is off here");
    }
}
