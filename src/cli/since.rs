//! `--since`: findings that concern what changed since a commit. The whole project is read all the same.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::Path;

use clap::Args;

use super::exit::Failure;
use super::streams::Streams;
use crate::check::{CheckedFile, Outcome};
use crate::input::{FileClass, Inventory, Root, RootKind, classify};
use crate::model::{FullName, Kind};
use crate::vcs::{Changes, changes_since};

#[derive(Debug, Args)]
pub(crate) struct SinceArgs {
    /// Report only what concerns files changed since the branch left this git commit, uncommitted changes included
    #[arg(long, value_name = "REF", conflicts_with = "stdin_filename")]
    pub(crate) since: Option<OsString>,
}

impl SinceArgs {
    /// Asks git what changed below a root, if that is wanted.
    pub(super) fn below(&self, root: &Root) -> Result<Option<Changes>, Failure> {
        let changes = self.since.as_ref().map(|reference| changes_since(&root.dir, reference));
        Ok(changes.transpose()?)
    }

    /// Says so if nothing is left to report.
    pub(super) fn tell(&self, outcomes: &[Outcome], streams: &mut Streams) {
        let Some(reference) = &self.since else { return };
        let is_silent = |outcome: &Outcome| {
            outcome.diagnostics.is_empty() && outcome.files.iter().all(|file| !file.asked)
        };
        if outcomes.iter().all(is_silent) {
            streams.note(&format!("no component changed since `{}`", reference.display()));
        }
    }
}

/// Keeps the findings that concern the changes below a root.
pub(super) fn narrow(changes: &Changes, root: &Root, inventory: &Inventory, outcome: &mut Outcome) {
    narrow_but(changes, root, inventory, outcome, |_| false);
}

/// Keeps those that concern certain files besides.
pub(super) fn narrow_but(
    changes: &Changes,
    root: &Root,
    inventory: &Inventory,
    outcome: &mut Outcome,
    also: impl Fn(&str) -> bool,
) {
    let scope = Scope::new(changes, root, inventory);
    let held: Vec<bool> =
        outcome.files.iter().map(|file| scope.holds(file) || also(&file.source.path)).collect();
    outcome.narrow(&held, &scope.gone);
}

/// The changes of a root as components: one of several files changed if any of them did.
struct Scope<'a> {
    changes: &'a Changes,
    root: &'a Root,
    inventory: &'a Inventory,
    /// Folder, type and name of the components that changed.
    components: BTreeSet<(&'a str, Kind, Box<str>)>,
    /// The components whose file is gone.
    gone: BTreeSet<(Kind, Box<str>)>,
}

impl<'a> Scope<'a> {
    fn new(changes: &'a Changes, root: &'a Root, inventory: &'a Inventory) -> Self {
        let components = changes.iter().filter_map(|(path, _)| component(path)).collect();
        let gone = changes.gone().into_iter().filter_map(component);
        let gone = gone.map(|(_, kind, stem)| (kind, FullName::from_stem(&stem).as_str().into())).collect();
        Self { changes, root, inventory, components, gone }
    }

    /// Whether a file of the root, or its component, changed.
    fn holds(&self, file: &CheckedFile) -> bool {
        let root = self.root;
        if let RootKind::Zip(archive) = &root.kind {
            return archive.strip_prefix(&root.dir).is_ok_and(|path| self.changes.touch(path));
        }
        let path = &*file.source.path;
        let files = &self.inventory.files;
        let listed = files.binary_search_by(|listed| listed.path.as_bytes().cmp(path.as_bytes()));
        let Some(listed) = listed.ok().map(|at| &files[at]) else { return false };
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        match &listed.class {
            // What it holds is unknown to git, too.
            FileClass::Folder => return true,
            FileClass::Component { kind, stem, .. } | FileClass::Named { kind, stem } => {
                if self.components.contains(&(folder, *kind, stem.clone())) {
                    return true;
                }
            }
            FileClass::Manifest(_) | FileClass::Data | FileClass::Other { .. } | FileClass::Plain => {}
        }
        // A name may be printed differently from what git and the disk call it.
        let real = listed.real(&root.dir);
        self.changes.touch(real.as_deref().unwrap_or(Path::new(path))) || self.changes.touch(Path::new(path))
    }
}

/// Folder, type and name of the component that a path belongs to.
fn component(path: &Path) -> Option<(&str, Kind, Box<str>)> {
    let path = path.to_str()?;
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    match classify(name, folder, |_| None)? {
        FileClass::Component { kind, stem, .. } | FileClass::Named { kind, stem } => {
            Some((folder, kind, stem))
        }
        _ => None,
    }
}
