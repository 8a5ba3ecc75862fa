use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A custom action names no flow.
    ///
    /// ## Why
    /// `CustomAction` runs the flow in `customActionFlow`. Without one, supervisors probably get a button that
    /// does nothing, or the file is refused; no document says which.
    ///
    /// ## Fails
    /// ```xml fails file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigAction>
    ///         <actionName>CustomAction</actionName>
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
    ///         <actionName>CustomAction</actionName>
    ///         <actionTab>AllAgents</actionTab>
    ///         <customActionFlow>Message_Agents</customActionFlow>
    ///         <displayOrder>0</displayOrder>
    ///     </omniSupervisorConfigAction>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Fix
    /// Name a flow in `customActionFlow`, or remove the action.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `OmniSupervisorConfigAction`
    /// - That the flow is required is inferred (INF)
    {
        id: "supervisor/custom-action-without-flow",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [OmniSupervisorConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for action in cx.doc.root.records("omniSupervisorConfigAction") {
        let Some(name) = action.field("actionName").filter(|name| name.text() == Some("CustomAction")) else {
            continue;
        };
        if action.has("customActionFlow") {
            continue;
        }
        out.finding(
            cx.doc.element(name),
            "`actionName` is `CustomAction` but there is no `customActionFlow`: the action has nothing to run",
        )
        .label("nothing to run")
        .help("name a flow in `customActionFlow`, or remove the action");
    }
}
