use crate::diag::{Fix, Sink};
use crate::model::{parameter_name, route_work};
use crate::rules::route_work::meant;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// An input parameter of an action that routes work is nearly the name of a known one.
    ///
    /// ## Why
    /// The action does probably not get the value, or the flow is refused. The most common one is `routeType`: the
    /// parameter is called `routingType`. No reference page lists the parameters, so only names that are nearly
    /// known ones are reported.
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
    ///             <name>routeType</name>
    ///             <value>
    ///                 <stringValue>QueueBased</stringValue>
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
    ///             <name>routingType</name>
    ///             <value>
    ///                 <stringValue>QueueBased</stringValue>
    ///             </value>
    ///         </inputParameters>
    ///     </actionCalls>
    /// </Flow>
    /// ```
    ///
    /// ## Fix
    /// Write the known name. If the action has a parameter of that name as well, one of the two must go; that is left
    /// to you.
    /// ```xml fixed file=flows/Route_Cases.flow
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Flow xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <actionCalls>
    ///         <name>Route</name>
    ///         <actionName>routeWork</actionName>
    ///         <actionType>routeWork</actionType>
    ///         <inputParameters>
    ///             <name>routingType</name>
    ///             <value>
    ///                 <stringValue>QueueBased</stringValue>
    ///             </value>
    ///         </inputParameters>
    ///     </actionCalls>
    /// </Flow>
    /// ```
    ///
    /// ## Sources
    /// - Inferred
    /// - Public descriptions of routing flows (3P)
    {
        id: "flow/unknown-parameter",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [Flow],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for action in route_work(cx.doc) {
        for own in action.records("inputParameters") {
            let Some(name) = parameter_name(own) else { continue };
            let (Some(real), Some(field)) = (meant(name), own.field("name")) else { continue };
            let found = out.finding(
                cx.doc.value(field),
                format!(
                    "{} is no known parameter of an action that routes work, `{real}` is: the action probably does \
                     not get the value",
                    quoted(name)
                ),
            );
            found.label("not a known parameter").help(format!("write `{real}`"));
            // Two parameters of one name would be the next fault.
            let rivals = action.records("inputParameters").filter_map(parameter_name);
            if rivals.filter(|name| *name == real || meant(name) == Some(real)).count() == 1 {
                let edit = edits::set_value(cx.doc, field, real);
                found.repair(Fix::Safe, format!("rename the parameter to `{real}`"), vec![edit]);
            }
        }
    }
}
