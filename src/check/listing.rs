//! The places of manifests and of colliding archive entries among the files of a root.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diag::FileId;
use crate::input::{ArchiveFault, InputFile, Inventory, ManifestKind, ProjectKind};
use crate::model::ManifestSummary;
use crate::project::Manifest;

/// The manifest `files[at]`; the files are in byte order of their paths, so those below a folder stand together.
pub(super) fn manifest(
    inventory: &Inventory,
    files: &[&InputFile],
    at: usize,
    kind: ManifestKind,
    summary: Option<ManifestSummary>,
) -> Manifest {
    let file = files[at];
    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    // With the slash; empty for the root.
    let prefix = &file.path[..folder.len() + usize::from(!folder.is_empty())];
    let start = files.partition_point(|other| other.path.as_bytes() < prefix.as_bytes());
    let length = files[start..].partition_point(|other| other.path.starts_with(prefix));
    let unit = inventory.units.get(file.unit as usize);
    let mut manifest = Manifest {
        file: FileId(at as u32),
        path: Arc::clone(&file.path),
        kind,
        home: None,
        below: FileId(start as u32)..FileId((start + length) as u32),
        in_sfdx: unit.is_some_and(|unit| matches!(unit.project, ProjectKind::Sfdx(_))),
        in_bare_archive: inventory.archive_faults.contains(&ArchiveFault::NoManifest),
        summary,
    };
    if manifest.is_main() && file.metadata_root.as_deref() == Some(folder) {
        manifest.home = file.home;
    }
    manifest
}

/// The files that an archive has twice but for the case of a path.
pub(super) fn twins(faults: &[ArchiveFault], files: &[&InputFile]) -> BTreeSet<FileId> {
    let pairs = faults.iter().filter_map(|fault| match fault {
        ArchiveFault::DuplicateEntry { entry, first } if entry != first => Some([entry, first]),
        _ => None,
    });
    let find = |path: &String| files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes())).ok();
    pairs.flatten().filter_map(find).map(|at| FileId(at as u32)).collect()
}
