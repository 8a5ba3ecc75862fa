use crate::diag::{Fix, Severity, Sink};
use crate::model::{FactValue, FieldId, Kind, field};
use crate::project::Component;
use crate::rules::org_settings::OrgSettings;
use crate::rules::{ProjectCx, declare_rule, edits};

declare_rule! {
    /// The settings switch Omni-Channel off, and the project needs it.
    ///
    /// ## Why
    /// Service channels, presence statuses and the other types exist in an org only while Omni-Channel is on. If
    /// the same deployment switches it off, they are refused.
    ///
    /// ## Fails
    /// ```xml fails file=OmniChannel.settings-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniChannelSettings xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <enableOmniChannel>false</enableOmniChannel>
    /// </OmniChannelSettings>
    /// ```
    /// ```xml file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=OmniChannel.settings-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniChannelSettings xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <enableOmniChannel>true</enableOmniChannel>
    /// </OmniChannelSettings>
    /// ```
    /// ```xml file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Set `enableOmniChannel` to true, or remove the components. Which one is meant a machine cannot know, so
    /// the fix is unsafe.
    /// ```xml fixed file=OmniChannel.settings-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniChannelSettings xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <enableOmniChannel>true</enableOmniChannel>
    /// </OmniChannelSettings>
    /// ```
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `OmniChannelSettings`
    /// - Server message quoted in notes by Salesforce engineers (SFS)
    {
        id: "settings/omni-off",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: Unsafe,
        kinds: [
            OmniChannelSettings,
            ServiceChannel,
            ServicePresenceStatus,
            PresenceDeclineReason,
            PresenceUserConfig,
            QueueRoutingConfig,
            WorkSkillRouting,
            OmniSupervisorConfig,
        ],
        check: Project(check),
    }
}

const SWITCH: FieldId = field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_CHANNEL;

/// Types that an org without Omni-Channel does not have.
const NEED_IT: &[Kind] = &[
    Kind::ServiceChannel,
    Kind::ServicePresenceStatus,
    Kind::PresenceDeclineReason,
    Kind::PresenceUserConfig,
    Kind::QueueRoutingConfig,
    Kind::WorkSkillRouting,
    Kind::OmniSupervisorConfig,
];

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let Some(settings) = OrgSettings::of(cx.index) else { return };
    let Some(switch) = settings.off(SWITCH) else { return };
    let concerned = || {
        let all = NEED_IT.iter().flat_map(|&kind| cx.index.doubles(kind));
        all.filter(|component| settings.speak_for(component))
    };
    let sure = concerned().find(|component| ProjectCx::same_org(settings.file, component));
    let Some(component) = sure.or_else(|| concerned().next()) else { return };
    // Which of two settings files an org gets last is not known.
    let switches_on = |file: &Component| {
        let fact = file.summary.fact(SWITCH);
        fact.is_some_and(|fact| fact.value == FactValue::Boolean(true))
            && ProjectCx::same_org(settings.file, file)
    };
    let is_contested = cx.index.doubles(Kind::OmniChannelSettings).any(switches_on);
    let is_sure = sure.is_some() && !is_contested;
    out.finding_in(
        settings.file.file,
        switch.element,
        format!(
            "`enableOmniChannel` is false, but the project holds the {} `{}`: without Omni-Channel the server \
             refuses it",
            component.summary.kind.name(),
            component.summary.name
        ),
    )
    .severity(if is_sure { Severity::Error } else { Severity::Warning })
    .label("switches Omni-Channel off")
    .related(component.file, component.summary.root, "needs Omni-Channel")
    .help(
        "set `enableOmniChannel` to true, or remove the components; the server says: \"INVALID_TYPE: \
         ServicePresenceStatus\"",
    )
    .repair(Fix::Unsafe, "set `enableOmniChannel` to true", edits::switch_on(switch.span));
}
