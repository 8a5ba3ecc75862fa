//! The metadata model: what kinds of components there are, what their fields mean, and files read that way.
//!
//! Structure is data: `schemas/metadata` is the truth, `generated.rs` its Rust form, and a test keeps the two
//! equal. A document ([`Doc`]) and a [`Summary`] depend on one file only. Nothing here reads files.

mod doc;
#[rustfmt::skip]
mod generated;
mod limits;
mod lower;
mod manifest;
mod name;
mod registry;
mod routed;
mod spec;
mod suggest;
mod summary;
mod value;
mod version;

pub use doc::{Doc, Field, Record, Switch};
pub use generated::{REGISTRY, field};
pub use limits::{DEPLOYED_BYTES, DEPLOYED_FILES, DEPLOYED_ROUTED_QUEUES, DEPLOYED_ZIP};
pub use lower::{lower, stray_text};
pub use manifest::{ListedType, ManifestSummary, Member, Slot, summarize_manifest};
pub use name::{FullName, has_namespace};
pub use registry::{Layout, RegisteredType, registered_type, registered_types};
pub use routed::{ROUTED_CHANNEL, is_routed_channel, literal, parameter_name, route_work, routed_channels};
pub use spec::{
    Class, EnumSpec, EnumValue, FieldId, FieldSpec, FieldType, Kind, KindSpec, Range, RecordSpec, Reference,
    Suggestion, Unresolved, find_suggestion, written_order,
};
pub use suggest::{Letters, is_listed, near, nearest, suggest_field, suggest_value};
pub use summary::{Fact, FactValue, Summary, summarize};
pub use value::{Number, Value, ValueFault, trim};
pub use version::{ApiVersion, NotAVersion, Since, VersionStatus};
