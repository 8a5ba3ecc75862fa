use crate::diag::{Fix, Sink};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// An action of the platform names a flow.
    ///
    /// ## Why
    /// Only `CustomAction` runs the flow in `customActionFlow`. Beside another action it probably has no effect:
    /// either the action or the flow is a slip.
    ///
    /// ## Fails
    /// ```xml fails file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigAction>
    ///         <actionName>ChangeQueues</actionName>
    ///         <actionTab>AllAgents</actionTab>
    ///         <customActionFlow>Message_Agents</customActionFlow>
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
    ///         <actionName>CustomAction</actionName>
    ///         <actionTab>AllAgents</actionTab>
    ///         <customActionFlow>Message_Agents</customActionFlow>
    ///         <displayOrder>0</displayOrder>
    ///     </omniSupervisorConfigAction>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Fix
    /// Set `actionName` to `CustomAction` if the flow is meant; else remove `customActionFlow`, which changes
    /// nothing for supervisors.
    /// ```xml fixed file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigAction>
    ///         <actionName>ChangeQueues</actionName>
    ///         <actionTab>AllAgents</actionTab>
    ///         <displayOrder>0</displayOrder>
    ///     </omniSupervisorConfigAction>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `OmniSupervisorConfigAction`
    /// - That the flow is ignored is inferred (INF)
    {
        id: "supervisor/flow-unused",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [OmniSupervisorConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for action in cx.doc.root.records("omniSupervisorConfigAction") {
        let (Some(flow), Some(name)) = (action.field("customActionFlow"), action.text("actionName")) else {
            continue;
        };
        if action.all("actionName").any(|field| field.text() == Some("CustomAction")) {
            continue;
        }
        out.finding(
            cx.doc.element(flow),
            format!(
                "the flow {} probably never runs: `actionName` is `{name}`, not `CustomAction`",
                quoted(flow.written(cx.doc).trim())
            ),
        )
        .label("never runs")
        .help("set `actionName` to `CustomAction`, or remove `customActionFlow`")
        .repair(Fix::Safe, "remove `customActionFlow`", vec![edits::remove(cx.doc, flow.node)]);
    }
}
