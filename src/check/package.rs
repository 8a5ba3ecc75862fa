//! A package that is about to be written, as far as the rules about packages look at it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::outcome::CheckedFile;
use crate::diag::{FileId, Findings};
use crate::model::ApiVersion;
use crate::project::{Component, Index};
use crate::rules::{self, BuildCx, Largest, Levels};
use crate::source::SourceFile;

/// What is packed, and how large it is.
#[derive(Clone, Debug)]
pub struct Packing {
    /// The zip or folder to write, relative to the root.
    pub path: Arc<str>,
    /// Paths of the packed components, relative to the root.
    pub sources: BTreeSet<Arc<str>>,
    /// Files in the package, `package.xml` not counted.
    pub files: usize,
    /// Bytes of all files together.
    pub unpacked: u64,
    /// Bytes of the zip; none if it cannot be too large.
    pub zipped: Option<u64>,
    /// What takes most of it.
    pub largest: Largest,
    /// Whether there are several packages, of which the numbers are the greatest.
    pub is_split: bool,
}

/// Runs the rules about packages. A finding about the package as a whole gets a file that stands for it, without text.
pub(super) fn check(
    packing: &Packing,
    index: &Index,
    files: &mut Vec<CheckedFile>,
    levels: &Levels,
) -> Findings {
    let is_packed =
        |component: &&Component| packing.sources.contains(&files[component.file.0 as usize].source.path);
    let packed: Vec<&Component> = index.all().iter().filter(is_packed).collect();
    let package = FileId(files.len() as u32);
    let cx = BuildCx {
        index,
        packed: &packed,
        package,
        files: packing.files,
        unpacked: packing.unpacked,
        zipped: packing.zipped,
        largest: &packing.largest,
        is_split: packing.is_split,
    };
    let found = rules::check_build(&cx, levels);
    if found.listed.iter().any(|found| found.file == package) {
        files.push(CheckedFile {
            source: SourceFile { path: Arc::clone(&packing.path), text: Arc::from("") },
            component: None,
            api: ApiVersion::NEWEST,
            asked: true,
        });
    }
    found
}
