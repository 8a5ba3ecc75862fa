//! The places of manifests and of colliding archive entries among the files of a root.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diag::FileId;
use crate::input::{ArchiveFault, FileClass, InputFile, Inventory, ManifestKind, ProjectKind};
use crate::model::ManifestSummary;
use crate::project::Manifest;

/// The files of a root that are read, in byte order of their paths, so that those below a folder stand together.
pub(super) struct Listing<'a> {
    inventory: &'a Inventory,
    files: &'a [&'a InputFile],
    /// Whether the root is an archive without any `package.xml`.
    is_bare: bool,
    /// Whether the root is an archive with entries that are not read.
    has_unsafe: bool,
}

impl<'a> Listing<'a> {
    pub(super) fn new(inventory: &'a Inventory, files: &'a [&'a InputFile]) -> Self {
        let faults = &inventory.archive_faults;
        Self {
            inventory,
            files,
            is_bare: faults.contains(&ArchiveFault::NoManifest),
            has_unsafe: faults.iter().any(|fault| matches!(fault, ArchiveFault::UnsafeEntry { .. })),
        }
    }

    /// The manifest at a place.
    pub(super) fn manifest(
        &self,
        at: usize,
        kind: ManifestKind,
        summary: Option<ManifestSummary>,
    ) -> Manifest {
        let file = self.files[at];
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        // With the slash; empty for the root.
        let prefix = &file.path[..folder.len() + usize::from(!folder.is_empty())];
        let start = self.files.partition_point(|other| other.path.as_bytes() < prefix.as_bytes());
        let end = start + self.files[start..].partition_point(|other| other.path.starts_with(prefix));
        let unit = self.inventory.units.get(file.unit as usize);
        let mut manifest = Manifest {
            file: FileId(at as u32),
            path: Arc::clone(&file.path),
            kind,
            home: None,
            below: FileId(start as u32)..FileId(end as u32),
            sees_all: false,
            in_sfdx: unit.is_some_and(|unit| matches!(unit.project, ProjectKind::Sfdx(_))),
            in_bare_archive: self.is_bare,
            summary,
        };
        if manifest.is_main() && file.metadata_root.as_deref() == Some(folder) {
            manifest.home = file.home;
            let is_folder = |file: &&InputFile| file.class == FileClass::Folder;
            manifest.sees_all = !self.has_unsafe && !self.files[start..end].iter().any(is_folder);
        }
        manifest
    }

    /// The files that the archive has twice but for the case of a path.
    pub(super) fn twins(&self) -> BTreeSet<FileId> {
        let pairs = self.inventory.archive_faults.iter().filter_map(|fault| match fault {
            ArchiveFault::DuplicateEntry { entry, first } if entry != first => Some([entry, first]),
            _ => None,
        });
        let find = |path: &String| {
            self.files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes())).ok()
        };
        pairs.flatten().filter_map(find).map(|at| FileId(at as u32)).collect()
    }
}
