//! A package that is about to be written, as far as the rules about packages look at it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::outcome::CheckedFile;
use crate::diag::{FileId, Findings};
use crate::model::{ApiVersion, RegisteredType};
use crate::project::{Component, Index};
use crate::rules::{self, Api, BuildCx, Largest, Levels, YoungType};
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
    /// The version in its `package.xml`, and who says so.
    pub api: Api,
    /// Its types, each once.
    pub types: Vec<PackedType>,
    /// What takes most of it.
    pub largest: Largest,
    /// Whether there are several packages, of which the numbers are the greatest.
    pub is_split: bool,
}

/// A type of which a package has components.
#[derive(Clone, Debug)]
pub struct PackedType {
    /// The type.
    pub ty: &'static RegisteredType,
    /// A file of its first component, relative to the root.
    pub path: Arc<str>,
    /// Number of its components.
    pub count: usize,
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
    let young = young(packing, files);
    // Files were added behind those that are packed.
    let package = FileId(files.len() as u32);
    let cx = BuildCx {
        index,
        packed: &packed,
        package,
        files: packing.files,
        unpacked: packing.unpacked,
        zipped: packing.zipped,
        api: &packing.api,
        young: &young,
        largest: &packing.largest,
        is_split: packing.is_split,
    };
    let found = rules::check_build(&cx, levels);
    if found.listed.iter().any(|found| found.file == package) {
        files.push(CheckedFile {
            source: SourceFile::new(Arc::clone(&packing.path), ""),
            component: None,
            api: ApiVersion::NEWEST,
            asked: true,
        });
    }
    found
}

/// The types that came later than the version of the package. A file that nobody read stands there without text.
fn young(packing: &Packing, files: &mut Vec<CheckedFile>) -> Vec<YoungType> {
    let mut young = Vec::new();
    for PackedType { ty, path, count } in &packing.types {
        if ty.since == 0 || packing.api.version >= ApiVersion::new(ty.since) {
            continue;
        }
        let at = files.iter().position(|file| file.source.path == *path).unwrap_or_else(|| {
            let source = SourceFile::new(Arc::clone(path), "");
            files.push(CheckedFile { source, component: None, api: packing.api.version, asked: true });
            files.len() - 1
        });
        young.push(YoungType { ty, file: FileId(at as u32), count: *count });
    }
    young
}
