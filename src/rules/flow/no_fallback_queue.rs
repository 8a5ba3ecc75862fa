use crate::diag::Sink;
use crate::model::{literal, route_work, trim};
use crate::rules::route_work::{has_parameter, name_of, parameter};
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A flow routes work to one agent, human or not, without a queue to fall back on.
    ///
    /// ## Why
    /// If that agent cannot take the work, it probably goes nowhere: third parties say that such an action needs a
    /// queue to fall back on; no document of the platform says so.
    ///
    /// ## Fails
    /// ```xml fails file=flows/Route_Chats.flow
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <actionCalls>
    ///         <name>Route</name>
    ///         <actionName>routeWork</actionName>
    ///         <actionType>routeWork</actionType>
    ///         <inputParameters>
    ///             <name>routingType</name>
    ///             <value>
    ///                 <stringValue>Copilot</stringValue>
    ///             </value>
    ///         </inputParameters>
    ///     </actionCalls>
    /// </Flow>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=flows/Route_Chats.flow
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <actionCalls>
    ///         <name>Route</name>
    ///         <actionName>routeWork</actionName>
    ///         <actionType>routeWork</actionType>
    ///         <inputParameters>
    ///             <name>routingType</name>
    ///             <value>
    ///                 <stringValue>Copilot</stringValue>
    ///             </value>
    ///         </inputParameters>
    ///         <inputParameters>
    ///             <name>queueId</name>
    ///             <value>
    ///                 <elementReference>Find_Queue.Id</elementReference>
    ///             </value>
    ///         </inputParameters>
    ///     </actionCalls>
    /// </Flow>
    /// ```
    ///
    /// ## Fix
    /// Pass a queue in `queueId`.
    ///
    /// ## Sources
    /// - Inferred
    /// - Public descriptions of routing flows (3P)
    {
        id: "flow/no-fallback-queue",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [Flow],
        check: File(check),
    }
}

/// The routing types that lead to one agent.
const SINGLE: &[&str] = &["Agent", "AgentforceEmployeeAgent", "Copilot"];

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for action in route_work(cx.doc) {
        let Some(field) = parameter(action, "routingType").and_then(literal) else { continue };
        let Some(routing) = field.text().map(trim).filter(|text| SINGLE.contains(text)) else { continue };
        if has_parameter(action, "queueId") {
            continue;
        }
        let name = name_of(action, cx.doc);
        out.finding(
            cx.doc.start_tag(action.node),
            format!(
                "{name} routes by `{routing}` and has no `queueId`: if the agent cannot take the work, it \
                 probably goes nowhere"
            ),
        )
        .label("no queue to fall back on")
        .related(cx.file, cx.doc.value(field), "the routing type")
        .help("pass a queue in the input parameter `queueId`");
    }
}
