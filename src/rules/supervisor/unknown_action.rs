use crate::diag::Sink;
use crate::model::{Field, FieldType, VersionStatus};
use crate::rules::words::listed;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A tab has an action that it does not offer.
    ///
    /// ## Why
    /// Each tab of Omni Supervisor has its own actions: the documents list the pairs that exist. Another pair is
    /// probably refused, or the action never appears.
    ///
    /// ## Fails
    /// ```xml fails file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigAction>
    ///         <actionName>ManageQueues</actionName>
    ///         <actionTab>AllAgents</actionTab>
    ///         <displayOrder>0</displayOrder>
    ///     </omniSupervisorConfigAction>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigAction>
    ///         <actionName>ManageQueues</actionName>
    ///         <actionTab>QueuesBacklog</actionTab>
    ///         <displayOrder>0</displayOrder>
    ///     </omniSupervisorConfigAction>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Fix
    /// Choose an action of that tab, or the tab that has the action.
    ///
    /// ## Sources
    /// - Omni-Channel Developer Guide v56 (G56), `OmniSupervisorConfigAction`
    /// - Object Reference (O67), `OmniSupervisorConfigAction`
    /// - History of the WSDL (W) and notes by Salesforce engineers (SFS), for `ChangeGroups`
    {
        id: "supervisor/unknown-action",
        since: "0.1.0",
        severity: Warning,
        evidence: Documented,
        fix: None,
        kinds: [OmniSupervisorConfig],
        check: File(check),
    }
}

/// The tabs with their actions.
const ACTIONS: &[(&str, &[&str])] = &[
    ("AgentDetails", &["CustomAction"]),
    (
        "AllAgents",
        &["AWSDashboard", "AssignLearning", "ChangeGroups", "ChangeQueues", "ChangeSkills", "CustomAction"],
    ),
    ("AssignedWork", &["AWSDashboard", "CustomAction"]),
    ("AssignedWorkDetails", &["CustomAction"]),
    ("QueueDetails", &["CustomAction"]),
    ("QueuesBacklog", &["AWSDashboard", "CustomAction", "ManageQueues"]),
    ("SkillDetails", &["CustomAction"]),
    ("SkillsBacklog", &["AWSDashboard", "CustomAction"]),
];

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for action in cx.doc.root.records("omniSupervisorConfigAction") {
        let (Some(field), Some(tab)) = (action.field("actionName"), action.field("actionTab")) else {
            continue;
        };
        let (Some(name), Some(on)) = (field.text(), tab.text()) else { continue };
        let Some((_, known)) = ACTIONS.iter().find(|(tab, _)| *tab == on) else { continue };
        if known.contains(&name) || is_to_come(cx, field, name) {
            continue;
        }
        let elsewhere = ACTIONS.iter().filter(|(_, actions)| actions.contains(&name)).map(|(tab, _)| *tab);
        out.finding(
            cx.doc.value(field),
            format!("the tab `{on}` has no action `{name}`: supervisors probably never see it there"),
        )
        .label(format!("not on `{on}`"))
        .related(cx.file, cx.doc.element(tab), "the tab")
        .help(format!(
            "`{on}` has {}; `{name}` is on {}",
            listed(known.iter().copied(), "and"),
            listed(elsewhere, "and")
        ));
    }
}

/// Whether the API version in use does not have the action at all, which is a fault of its own.
fn is_to_come(cx: &FileCx<'_>, field: &Field<'_>, name: &str) -> bool {
    let values = field.spec.and_then(|spec| match spec.ty {
        FieldType::Enum(values) => values.value(name),
        _ => None,
    });
    values.is_some_and(|value| value.since.status(cx.api.version, cx.doc.kind.since()) != VersionStatus::Ok)
}
