//! What a rule may look at.

use crate::diag::FileId;
use crate::model::{ApiVersion, Doc};
use crate::project::{Component, Index};
use crate::schema::SchemaFault;

/// Settings of a run that change what rules say.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Every name that is referred to must lie in the project.
    pub closed_world: bool,
}

/// The API version of a file, and who says so.
#[derive(Clone, Debug)]
pub struct Api {
    /// The version.
    pub version: ApiVersion,
    /// Where it comes from, for messages: "`sourceApiVersion` in sfdx-project.json".
    pub origin: String,
}

/// One readable file, for rules that need nothing else.
#[derive(Debug)]
pub struct FileCx<'a> {
    /// The file.
    pub file: FileId,
    /// Its path relative to the root.
    pub path: &'a str,
    /// Its fields.
    pub doc: &'a Doc<'a>,
    /// Breaches of its structure.
    pub faults: &'a [SchemaFault<'a>],
    /// The API version in use.
    pub api: &'a Api,
    /// The metadata root above the file, relative to the root.
    pub metadata_root: Option<&'a str>,
}

/// The summaries of all files of a root.
#[derive(Debug)]
pub struct ProjectCx<'a> {
    /// The components.
    pub index: &'a Index,
    /// Settings of the run.
    pub options: Options,
}

impl ProjectCx<'_> {
    /// Whether two components surely go to one org: files of two projects or metadata roots may not.
    pub fn same_org(a: &Component, b: &Component) -> bool {
        let two_roots = a.in_metadata_root && b.in_metadata_root && a.home != b.home;
        a.unit == b.unit && !two_roots
    }
}
