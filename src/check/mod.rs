//! From an inventory of files to sorted findings: read, parse, lower, check, compare.
//!
//! Files are handled in parallel and independently; what depends on several files runs afterwards on the index. The
//! result is the same for any number of threads.

mod analyze;
mod anchor;
mod api;
mod data;
mod gather;
mod listing;
mod live;
mod narrow;
mod outcome;
mod package;
mod read;
mod records;
mod replaced;
mod suppress;

pub use analyze::{Analysis, Broken, CheckOptions, analyze, is_checked};
pub use anchor::{Anchor, Anchors};
pub use api::{Versions, manifest_version};
pub use live::{Live, Snapshot};
pub use outcome::{CheckedFile, ComponentName, Omitted, Outcome, Recorded, Suppressed, Suppression};
pub use package::{PackedType, Packing};
pub use records::{FoundPackage, merged, packages};
pub use suppress::{Answers, baseline_key, baseline_value};
