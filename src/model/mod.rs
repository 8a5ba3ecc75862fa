//! The metadata model: what kinds of components there are and what their fields mean.
//!
//! Structure is data: `schemas/metadata` is the truth, `generated.rs` its Rust form, and a test keeps the two
//! equal. Nothing here reads files.

#[rustfmt::skip]
mod generated;
mod spec;
mod version;

pub use generated::{REGISTRY, field};
pub use spec::{
    Class, EnumSpec, EnumValue, FieldId, FieldSpec, FieldType, Kind, KindSpec, Range, RecordSpec, Reference,
    RegisteredType, Suggestion, Unresolved, registered_type,
};
pub use version::{ApiVersion, NotAVersion, Since, VersionStatus};
