//! The service channels that a flow routes work to.
//!
//! They stand in an input parameter of an action, where any text can stand: only the names around it tell that the
//! text is a reference. So this is the one place that knows how to find them, for documents and for summaries.

use super::doc::{Doc, Field};
use super::summary::Fact;
use super::{Kind, field};

/// The input parameter that names a service channel.
pub const ROUTED_CHANNEL: &str = "serviceChannelDevName";

/// The literal values that actions which route work get for their service channel; none outside flows.
pub fn routed_channels<'a, 't>(doc: &'a Doc<'t>) -> Vec<&'a Field<'t>> {
    if doc.kind != Kind::Flow {
        return Vec::new();
    }
    let actions =
        doc.root.records("actionCalls").filter(|action| action.text("actionType") == Some("routeWork"));
    let parameters = actions.flat_map(|action| action.records("inputParameters"));
    let channels = parameters.filter(|parameter| parameter.text("name") == Some(ROUTED_CHANNEL));
    channels
        .flat_map(|parameter| parameter.records("value"))
        .filter_map(|value| value.field("stringValue"))
        .collect()
}

/// Whether a fact is such a value: of a flow's texts only these get into its summary.
pub fn is_routed_channel(fact: &Fact) -> bool {
    fact.field == field::FLOW_ELEMENT_REFERENCE_OR_VALUE_STRING_VALUE
}
