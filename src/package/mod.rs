//! From components to a deployable package: paths in metadata format, `package.xml`, the zip.
//!
//! Components are converted and handed on file by file, so that a package is never held as a whole. Nothing that does
//! not parse is handed on. A plan is sorted and holds no clock, no path of the machine and no thread's order: the same
//! components always give the same bytes. No name of a component can lead outside the package.

mod deletable;
mod delta;
pub mod list;
mod make;
mod manifest;
mod members;
mod names;
mod needs;
mod plan;
pub mod select;
pub mod split;
mod unite;
mod zip;

pub use self::delta::{Changed, Delta, Edit, Kept, KeptWhy, State, delta};
pub use self::zip::{Compression, Packed, ZipError, join, pack};
pub use make::{Broken, Made, Maker, MakerFault, make};
pub use members::Members;
pub use needs::{Register, needed, references};
pub use plan::{Chosen, Doubt, Entry, Item, Plan, Refusal, Why, plan};
pub use select::Wishes;
pub use unite::{United, unite};

/// Path of the manifest in a package.
pub const MANIFEST: &str = manifest::PATH;
