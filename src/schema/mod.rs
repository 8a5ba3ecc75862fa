//! Structure: what fields a file may hold, of which types, in which versions.
//!
//! The tables in `model` are generated from `schemas/metadata/*.schema.json`; this module holds a document against
//! them. It tells faults as data; the rules of the schema group put them into words.

mod check;
mod fault;

pub use check::{METADATA_NAMESPACE, check, is_fatal};
pub use fault::{FaultKind, SchemaFault};
