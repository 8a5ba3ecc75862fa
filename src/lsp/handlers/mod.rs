//! What is answered, one file a feature: from the parameters of the protocol to the functions of `ide`, and back.

pub(super) mod code_action;
pub(super) mod complete;
pub(super) mod definition;
pub(super) mod hints;
pub(super) mod hover;
pub(super) mod links;
pub(super) mod pull;
pub(super) mod ranges;
pub(super) mod references;
pub(super) mod reformat;
pub(super) mod rename;
pub(super) mod symbols;
