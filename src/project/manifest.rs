//! A manifest among the files of a root.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::FileId;
use crate::input::ManifestKind;
use crate::model::ManifestSummary;

/// The file that makes a folder a metadata root, and that a deletion needs beside it.
const MAIN: &str = "package.xml";

/// One manifest of the root.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// Its file.
    pub file: FileId,
    /// Its path below the root.
    pub path: Arc<str>,
    /// What it is about: components to deploy or to delete.
    pub kind: ManifestKind,
    /// Home of the metadata root that it makes; none for a manifest that makes none.
    pub home: Option<u32>,
    /// The files below its folder.
    pub below: Range<FileId>,
    /// Whether it makes a metadata root all of whose files are known: a folder can refuse to be listed, and entries of
    /// an archive with unsafe names are not read.
    pub sees_all: bool,
    /// Whether it belongs to an SFDX project.
    pub in_sfdx: bool,
    /// Whether it lies in an archive without any `package.xml`, which the archive's own rule tells.
    pub in_bare_archive: bool,
    /// What it lists; none if it cannot be read. Then it has its one finding already.
    pub summary: Option<ManifestSummary>,
}

impl Manifest {
    /// The folder that it lies in; empty for the root.
    pub fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Whether it is a `package.xml`, and not one of the manifests with longer names.
    pub fn is_main(&self) -> bool {
        self.path.rsplit_once('/').map_or(&*self.path, |(_, name)| name) == MAIN
    }
}
