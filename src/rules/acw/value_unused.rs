use crate::diag::Sink;
use crate::rules::conversation::other_object;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A value for after-conversation work is set while its switch is not on.
    ///
    /// ## Why
    /// `afterConvoWorkMaxTime` belongs to `hasAfterConvoWorkTimer`, `acwExtensionDuration` and `maxExtensions` to
    /// `hasAcwExtensionEnabled`. While the switch is not true the value has probably no effect; no document
    /// speaks of it, and files keep such values so that they are there when the switch is turned on again.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <afterConvoWorkMaxTime>60</afterConvoWorkMaxTime>
    ///     <capacity>5</capacity>
    ///     <hasAcwExtensionEnabled>false</hasAcwExtensionEnabled>
    ///     <hasAfterConvoWorkTimer>false</hasAfterConvoWorkTimer>
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
    /// Turn the switch on, or remove the value.
    ///
    /// ## Sources
    /// - Inferred
    {
        id: "acw/value-unused",
        since: "0.1.0",
        severity: Info,
        evidence: Inferred,
        fix: None,
        kinds: [PresenceUserConfig, ServiceChannel],
        check: File(check),
    }
}

/// Values, and the switches that they belong to.
const VALUES: [(&str, &str); 3] = [
    ("afterConvoWorkMaxTime", "hasAfterConvoWorkTimer"),
    ("acwExtensionDuration", "hasAcwExtensionEnabled"),
    ("maxExtensions", "hasAcwExtensionEnabled"),
];

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    if other_object(cx.doc).is_some() {
        return;
    }
    let root = &cx.doc.root;
    for (name, switch) in VALUES {
        let Some(field) = root.field(name) else { continue };
        if !root.is_not_on(switch) {
            continue;
        }
        out.finding(
            cx.doc.element(field),
            format!(
                "`{name}` is `{}`, but `{switch}` is not true: probably nothing uses it",
                field.written(cx.doc)
            ),
        )
        .label("not used")
        .help(format!("set `{switch}` to true, or remove `{name}`"));
    }
}
