//! The objects whose records a data package holds: which fields they have, what a field can hold, what a call can do.
//!
//! As with metadata types, structure is data: `schemas/objects` is the truth, `generated.rs` its Rust form, and a test
//! keeps the two equal. Nothing here knows a file or a record.

#[rustfmt::skip]
mod generated;
mod properties;
mod spec;
mod suggest;

pub use properties::Properties;
pub use spec::{Calls, FieldKind, Object, ObjectField, Target};
pub use suggest::suggest_object;
