use crate::diag::Sink;
use crate::model::{literal, parameter_name, route_work, trim};
use crate::rules::target::has_form_of_id;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A flow routes work by a record id that is written into it.
    ///
    /// ## Why
    /// A record id is the number of a record in one org. The flow deploys to another one all the same, and there it
    /// routes to nothing or to the wrong place. From version 2.0.0 on the action names what it refers to by developer
    /// name, which is the same in every org.
    ///
    /// ## Fails
    /// ```xml fails file=flows/Route_Cases.flow
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <actionCalls>
    ///         <name>Route</name>
    ///         <actionName>routeWork</actionName>
    ///         <actionType>routeWork</actionType>
    ///         <inputParameters>
    ///             <name>queueId</name>
    ///             <value>
    ///                 <stringValue>00G5e000001AbCdEAK</stringValue>
    ///             </value>
    ///         </inputParameters>
    ///     </actionCalls>
    /// </Flow>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=flows/Route_Cases.flow
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <actionCalls>
    ///         <name>Route</name>
    ///         <actionName>routeWork</actionName>
    ///         <actionType>routeWork</actionType>
    ///         <inputParameters>
    ///             <name>queueId</name>
    ///             <value>
    ///                 <setupReference>Billing</setupReference>
    ///                 <setupReferenceType>Queue</setupReferenceType>
    ///             </value>
    ///         </inputParameters>
    ///         <versionString>2.0.0</versionString>
    ///     </actionCalls>
    /// </Flow>
    /// ```
    ///
    /// ## Fix
    /// Refer to the component by its developer name: a `setupReference` in version 2.0.0 of the action, or
    /// `serviceChannelDevName` for a service channel.
    ///
    /// ## Sources
    /// - Public descriptions of routing flows (3P)
    /// - Salesforce Help (HELP), considerations for Omni-Channel flows
    {
        id: "flow/literal-id",
        since: "0.1.0",
        severity: Warning,
        evidence: Observed,
        fix: None,
        kinds: [Flow],
        check: File(check),
    }
}

/// The parameters that take the id of something that is set up in an org.
const IDS: &[&str] = &["agentId", "botId", "copilotId", "queueId", "routingConfigId", "serviceChannelId"];

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for parameter in route_work(cx.doc).flat_map(|action| action.records("inputParameters")) {
        let Some(name) = parameter_name(parameter).filter(|name| IDS.contains(name)) else { continue };
        let Some(field) = literal(parameter) else { continue };
        let Some(id) = field.text().map(trim).filter(|text| has_form_of_id(text)) else { continue };
        let instead = match name {
            "serviceChannelId" => {
                "pass the developer name in `serviceChannelDevName`, or use version 2.0.0 of the action and a \
                 `setupReference`"
            }
            _ => "use version 2.0.0 of the action, and a `setupReference` with the developer name",
        };
        out.finding(
            cx.doc.value(field),
            format!(
                "`{name}` is the record id `{id}`: it means nothing in another org, where the flow misroutes"
            ),
        )
        .label("id of one org")
        .help(instead);
    }
}
