//! The input parameters of the flow action that routes work, for the rules about flows.
//!
//! No reference page lists them: the names are those of published flows. So a name that is not here is no fault,
//! unless it is nearly one that is.

use crate::model::{Doc, Field, Record, nearest, parameter_name};

/// The known parameters.
const PARAMETERS: &[&str] = &[
    "agentId",
    "agentLabel",
    "agentforceEmployeeAgentId",
    "botId",
    "botLabel",
    "copilotId",
    "copilotLabel",
    "isAgentVariable",
    "isQueueVariable",
    "isRoutingConfigVariable",
    "queueId",
    "queueLabel",
    "recordId",
    "routingConfigId",
    "routingType",
    "serviceChannelDevName",
    "serviceChannelId",
    "serviceChannelLabel",
    "skillList",
    "skillOption",
];

/// The known parameter that a name was probably meant to be; none for a known name and for any other one.
pub(super) fn meant(name: &str) -> Option<&'static str> {
    match name {
        "routeType" => Some("routingType"),
        name if PARAMETERS.contains(&name) => None,
        name => nearest(name, PARAMETERS.iter().copied()),
    }
}

/// The first parameter of that name.
pub(super) fn parameter<'a, 't>(action: &'a Record<'t>, name: &str) -> Option<&'a Record<'t>> {
    action.records("inputParameters").find(|parameter| parameter_name(parameter) == Some(name))
}

/// Whether an action has a parameter, be it under a wrong name.
pub(super) fn has_parameter(action: &Record<'_>, name: &str) -> bool {
    action
        .records("inputParameters")
        .filter_map(parameter_name)
        .any(|written| written == name || meant(written) == Some(name))
}

/// What an action is called in messages: its name in the flow.
pub(super) fn name_of<'a>(action: &'a Record<'_>, doc: &'a Doc<'_>) -> String {
    let name = action.field("name").map(|field: &Field<'_>| field.written(doc));
    name.map_or_else(|| "an action".to_owned(), |name| super::words::quoted(name.trim()))
}
