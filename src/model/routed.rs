//! The actions of a flow that route work, and the service channels that they name.
//!
//! What an action gets stands in input parameters, where any text can stand: only the names around it tell that a
//! text is a reference. So this is the one place that knows how to find them, for documents and for summaries.

use super::doc::{Doc, Field, Record};
use super::summary::Fact;
use super::value;
use super::{Kind, field};

/// The input parameter that names a service channel.
pub const ROUTED_CHANNEL: &str = "serviceChannelDevName";

/// The actions of a flow that route work, in file order; none outside flows.
pub fn route_work<'a, 't>(doc: &'a Doc<'t>) -> impl Iterator<Item = &'a Record<'t>> {
    let flow = (doc.kind == Kind::Flow).then_some(&doc.root);
    let actions = flow.into_iter().flat_map(|root| root.records("actionCalls"));
    actions.filter(|action| action.text("actionType").map(value::trim) == Some("routeWork"))
}

/// The name of an input parameter of an action, without the white space around it.
pub fn parameter_name<'a>(parameter: &'a Record<'_>) -> Option<&'a str> {
    parameter.text("name").map(value::trim)
}

/// The literal text that an input parameter passes; none if it passes a variable or a setup reference.
pub fn literal<'a, 't>(parameter: &'a Record<'t>) -> Option<&'a Field<'t>> {
    parameter.records("value").find_map(|value| value.field("stringValue"))
}

/// The literal values that actions which route work get for their service channel.
pub fn routed_channels<'a, 't>(doc: &'a Doc<'t>) -> Vec<&'a Field<'t>> {
    let parameters = route_work(doc).flat_map(|action| action.records("inputParameters"));
    parameters
        .filter(|parameter| parameter_name(parameter) == Some(ROUTED_CHANNEL))
        .flat_map(|parameter| parameter.records("value"))
        .filter_map(|value| value.field("stringValue"))
        .collect()
}

/// Whether a fact is such a value: of a flow's texts only these get into its summary.
pub fn is_routed_channel(fact: &Fact) -> bool {
    fact.field == field::FLOW_ELEMENT_REFERENCE_OR_VALUE_STRING_VALUE
}
