use crate::diag::{Fix, Sink};
use crate::model::{Fact, FactValue, FieldId, Kind, field};
use crate::project::Component;
use crate::rules::org_settings::OrgSettings;
use crate::rules::words::quoted;
use crate::rules::{ProjectCx, declare_rule, edits};
use crate::source::Span;

declare_rule! {
    /// The settings switch off what a component uses.
    ///
    /// ## Why
    /// Secondary routing priority, status-based capacity and skills-based routing each have a switch in the
    /// settings. Where the project says that the switch is off, the component that relies on it probably does
    /// nothing, or is refused.
    ///
    /// ## Fails
    /// ```xml fails file=OmniChannel.settings-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniChannelSettings xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <enableOmniChannel>true</enableOmniChannel>
    ///     <enableOmniSecondaryRoutingPriority>false</enableOmniSecondaryRoutingPriority>
    /// </OmniChannelSettings>
    /// ```
    /// ```xml file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <secondaryRoutingPriorityField>Priority</secondaryRoutingPriorityField>
    ///     <serviceChannelFieldPriorities>
    ///         <priority>1</priority>
    ///         <value>High</value>
    ///     </serviceChannelFieldPriorities>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=OmniChannel.settings-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniChannelSettings xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <enableOmniChannel>true</enableOmniChannel>
    ///     <enableOmniSecondaryRoutingPriority>true</enableOmniSecondaryRoutingPriority>
    /// </OmniChannelSettings>
    /// ```
    /// ```xml file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <secondaryRoutingPriorityField>Priority</secondaryRoutingPriorityField>
    ///     <serviceChannelFieldPriorities>
    ///         <priority>1</priority>
    ///         <value>High</value>
    ///     </serviceChannelFieldPriorities>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Set the switch to true, or take the feature out of the component. Which one is meant a machine cannot
    /// know, so the fix is unsafe.
    /// ```xml fixed file=OmniChannel.settings-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniChannelSettings xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <enableOmniChannel>true</enableOmniChannel>
    ///     <enableOmniSecondaryRoutingPriority>true</enableOmniSecondaryRoutingPriority>
    /// </OmniChannelSettings>
    /// ```
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `OmniChannelSettings`
    /// - Object Reference (O67), `ServiceChannelStatusField`
    /// - That nothing works without the switch is inferred (INF)
    {
        id: "settings/switch-off",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Unsafe,
        kinds: [OmniChannelSettings, ServiceChannel, QueueRoutingConfig, WorkSkillRouting],
        check: Project(check),
    }
}

/// Whether a fact of a component needs the switch.
type Needs = fn(&Fact) -> bool;

/// A component that needs a switch.
struct Need {
    switch: FieldId,
    kind: Kind,
    /// The field by which it needs the switch, and whether a fact of it does. None: every component of the kind.
    by: Option<(FieldId, Needs)>,
    /// What the component has; `{}` stands for the value or the name.
    has: &'static str,
    /// What probably follows.
    lost: &'static str,
}

const NEEDS: &[Need] = &[
    Need {
        switch: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_SECONDARY_ROUTING_PRIORITY,
        kind: Kind::ServiceChannel,
        by: Some((field::SERVICE_CHANNEL_SECONDARY_ROUTING_PRIORITY_FIELD, |fact| fact.text().is_some())),
        has: "`secondaryRoutingPriorityField` is {}",
        lost: "the field probably orders no work",
    },
    Need {
        switch: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_STATUS_CAP_MODEL,
        kind: Kind::ServiceChannel,
        by: Some((field::SERVICE_CHANNEL_CAPACITY_MODEL, |fact| fact.text() == Some("STATUS_BASED"))),
        has: "`capacityModel` is {}",
        lost: "it is probably refused or without effect",
    },
    Need {
        switch: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_SKILLS_ROUTING,
        kind: Kind::QueueRoutingConfig,
        by: Some((field::QUEUE_ROUTING_CONFIG_IS_ATTRIBUTE_BASED, |fact| {
            fact.value == FactValue::Boolean(true)
        })),
        has: "`isAttributeBased` is true",
        lost: "it probably has no effect",
    },
    Need {
        switch: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_SKILLS_ROUTING,
        kind: Kind::WorkSkillRouting,
        by: None,
        has: "the project has the skill mapping {}",
        lost: "it is probably refused or without effect",
    },
];

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let Some(settings) = OrgSettings::of(cx.index) else { return };
    // With Omni-Channel itself off, that is the fault to be told.
    if settings.off(field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_CHANNEL).is_some() {
        return;
    }
    for need in NEEDS {
        let Some(switch) = settings.off(need.switch) else { continue };
        let name = need.switch.spec().name;
        for component in cx.index.of_kind(need.kind) {
            let Some((place, text)) = need.place(component).filter(|_| settings.speak_for(component)) else {
                continue;
            };
            out.finding_in(
                component.file,
                place,
                format!(
                    "{}, but the settings say that `{name}` is false: {}",
                    need.has.replace("{}", &quoted(text)),
                    need.lost
                ),
            )
            .label(format!("needs `{name}`"))
            .related(settings.file.file, switch.element, "switched off here")
            .help(format!("set `{name}` to true in the settings, or do without the feature"))
            .repair_in(
                settings.file.file,
                Fix::Unsafe,
                format!("set `{name}` to true"),
                edits::switch_on(switch.span),
            );
        }
    }
}

impl Need {
    /// Where a component needs the switch, if it does, with the value or the name for the message.
    fn place<'a>(&self, component: &'a Component) -> Option<(Span, &'a str)> {
        let summary = &component.summary;
        match self.by {
            Some((field, needs)) => summary
                .fact(field)
                .filter(|fact| needs(fact))
                .map(|fact| (fact.element, fact.text().unwrap_or_default())),
            None => summary.is_readable().then(|| (summary.root, summary.name.as_str())),
        }
    }
}
