use crate::diag::Sink;
use crate::model::{Switch, Value};
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A switch is on while Omni-Channel is off.
    ///
    /// ## Why
    /// The other switches of Omni-Channel probably have no effect while `enableOmniChannel` is false; no document
    /// says more than that the features belong to Omni-Channel.
    ///
    /// ## Fails
    /// ```xml fails file=OmniChannel.settings-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniChannelSettings xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <enableOmniChannel>false</enableOmniChannel>
    ///     <enableOmniSkillsRouting>true</enableOmniSkillsRouting>
    /// </OmniChannelSettings>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=OmniChannel.settings-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniChannelSettings xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <enableOmniChannel>true</enableOmniChannel>
    ///     <enableOmniSkillsRouting>true</enableOmniSkillsRouting>
    /// </OmniChannelSettings>
    /// ```
    ///
    /// ## Fix
    /// Set `enableOmniChannel` to true, or switch the others off as well.
    ///
    /// ## Sources
    /// - Notes by Salesforce engineers (SFS)
    /// - Inferred (INF)
    {
        id: "settings/switch-unused",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [OmniChannelSettings],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let Some(master) = root.field("enableOmniChannel") else { return };
    if root.switch("enableOmniChannel") != Switch::Off {
        return;
    }
    let Some(switch) = root.fields.iter().find(|field| matches!(field.value, Value::Boolean(true))) else {
        return;
    };
    out.finding(
        cx.doc.element(switch),
        format!(
            "`{}` is true, but `enableOmniChannel` is false: the switch probably has no effect",
            switch.name
        ),
    )
    .label("probably no effect")
    .related(cx.file, cx.doc.element(master), "switched off here")
    .help("set `enableOmniChannel` to true, or switch the others off as well");
}
