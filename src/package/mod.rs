//! From components to a deployable package: paths in metadata format, `package.xml`, the zip.
//!
//! Files are packed byte for byte, so nothing here parses or rewrites them. A plan is sorted and holds no clock,
//! no path of the machine and no thread's order: the same components always give the same bytes. No name of a
//! component can lead outside the package.

pub mod list;
mod manifest;
mod members;
mod names;
mod plan;
pub mod select;
pub mod split;
mod zip;

pub use self::zip::{Compression, ZipError, zip};
pub use members::Members;
pub use plan::{Doubt, Entry, Part, Plan, Refusal, plan};
