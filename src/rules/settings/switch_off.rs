use crate::diag::{Fix, Sink};
use crate::model::{Fact, FactValue, FieldId, Kind, field};
use crate::project::Component;
use crate::rules::org_settings::OrgSettings;
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

/// A component that needs a switch.
struct Need {
    switch: FieldId,
    kind: Kind,
    /// The field by which it needs the switch, and whether a fact of it does. None: every component of the kind.
    by: Option<(FieldId, fn(&Fact) -> bool)>,
    /// What is lost, for the message.
    lost: &'static str,
}

const NEEDS: &[Need] = &[
    Need {
        switch: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_SECONDARY_ROUTING_PRIORITY,
        kind: Kind::ServiceChannel,
        by: Some((field::SERVICE_CHANNEL_SECONDARY_ROUTING_PRIORITY_FIELD, |_| true)),
        lost: "work is probably not ordered by `secondaryRoutingPriorityField`",
    },
    Need {
        switch: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_STATUS_CAP_MODEL,
        kind: Kind::ServiceChannel,
        by: Some((field::SERVICE_CHANNEL_CAPACITY_MODEL, |fact| fact.text() == Some("STATUS_BASED"))),
        lost: "`capacityModel` STATUS_BASED is probably refused or without effect",
    },
    Need {
        switch: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_SKILLS_ROUTING,
        kind: Kind::QueueRoutingConfig,
        by: Some((field::QUEUE_ROUTING_CONFIG_IS_ATTRIBUTE_BASED, |fact| {
            fact.value == FactValue::Boolean(true)
        })),
        lost: "`isAttributeBased` probably has no effect",
    },
    Need {
        switch: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_SKILLS_ROUTING,
        kind: Kind::WorkSkillRouting,
        by: None,
        lost: "the skill mapping is probably refused or without effect",
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
            let Some(place) = need.place(component).filter(|_| settings.speak_for(component)) else {
                continue;
            };
            out.finding_in(
                component.file,
                place,
                format!("the settings say that `{name}` is false: {}", need.lost),
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
    /// Where a component needs the switch, if it does.
    fn place(&self, component: &Component) -> Option<Span> {
        let summary = &component.summary;
        match self.by {
            Some((field, needs)) => summary.fact(field).filter(|fact| needs(fact)).map(|fact| fact.element),
            None => summary.is_readable().then_some(summary.root),
        }
    }
}
