//! What requests see: the roots and open texts as they were when the request came.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use gen_lsp_types::Uri;

use super::client::Client;
use super::load::{ConfigFile, LoadFault};
use super::position::Lines;
use super::uri;
use crate::check::Snapshot;
use crate::diag::FileId;
use crate::ide::Site;
use crate::input::Root;

/// A root with what is known of it.
#[derive(Debug)]
pub(super) struct RootView {
    /// The root.
    pub(super) root: Root,
    /// How the editor spells its folder, where that leads through a link.
    pub(super) alias: Option<PathBuf>,
    /// The `omnic.toml` in use, and its text on disk; where it would lie if there is none.
    pub(super) config: ConfigFile,
    /// What was found.
    pub(super) snapshot: Snapshot,
}

/// An open text, as far as requests need to know of it.
#[derive(Clone, Debug)]
pub(super) struct Opened {
    /// Its name, as the editor writes it.
    pub(super) uri: Uri,
    /// The editor's number of its state.
    pub(super) version: i32,
    /// Its text.
    pub(super) text: Arc<str>,
    /// The root that it belongs to, and its path below; none for one that takes no part.
    pub(super) place: Option<(usize, Arc<str>)>,
}

/// Everything at one moment.
#[derive(Clone, Debug, Default)]
pub(super) struct World {
    /// What the client can do.
    pub(super) client: Arc<Client>,
    /// The roots, the deepest last.
    pub(super) roots: Vec<Arc<RootView>>,
    /// The roots that cannot be checked.
    pub(super) faults: Arc<Vec<LoadFault>>,
    /// The open texts by path.
    pub(super) opened: BTreeMap<PathBuf, Opened>,
}

/// A file in the world.
#[derive(Clone, Copy)]
pub(super) struct At<'w> {
    /// All there is.
    pub(super) world: &'w World,
    /// The root of the file.
    pub(super) root: &'w RootView,
    /// The file.
    pub(super) site: Site<'w>,
}

impl World {
    /// The file of that name, if it takes part.
    pub(super) fn file(&self, name: &Uri) -> Option<At<'_>> {
        let path = uri::to_path(name)?;
        if let Some(opened) = self.opened.get(&path) {
            let (root, inner) = opened.place.as_ref()?;
            return self.at(self.roots.get(*root)?, inner);
        }
        self.roots.iter().rev().find_map(|root| self.at(root, &root.root.relative(&path)?))
    }

    fn at<'w>(&'w self, root: &'w RootView, path: &str) -> Option<At<'w>> {
        Some(At { world: self, root, site: Site::at(&root.snapshot, path)? })
    }

    /// The open text at a place of a root.
    pub(super) fn opened(&self, root: &RootView, path: &str) -> Option<&Opened> {
        let is_here = |opened: &&Opened| {
            opened.place.as_ref().is_some_and(|(at, inner)| {
                **inner == *path
                    && self.roots.get(*at).is_some_and(|other| std::ptr::eq(Arc::as_ptr(other), root))
            })
        };
        self.opened.values().find(is_here)
    }

    /// The open text at a path.
    pub(super) fn opened_at(&self, path: &Path) -> Option<&Opened> {
        self.opened.get(path)
    }

    /// How the editor names a file that takes no part.
    pub(super) fn named(&self, path: &Path) -> Uri {
        self.opened_at(path).map_or_else(|| uri::from_path(path), |opened| opened.uri.clone())
    }

    /// How the editor names a file of a root.
    pub(super) fn uri(&self, root: &RootView, path: &str) -> Uri {
        if let Some(opened) = self.opened(root, path) {
            return opened.uri.clone();
        }
        uri::from_path(&root.on_disk(path))
    }
}

impl RootView {
    /// Where the `omnic.toml` in use lies, or would lie.
    pub(super) fn config_path(&self) -> PathBuf {
        self.spelled(&self.config.path)
    }

    /// The text of the `omnic.toml` in use, if there is one.
    pub(super) fn config_text(&self, world: &World) -> Option<Arc<str>> {
        let opened = world.opened_at(&self.config_path()).map(|opened| Arc::clone(&opened.text));
        opened.or_else(|| self.config.text.clone())
    }

    /// Where a path below the root lies, as the editor spells it.
    pub(super) fn on_disk(&self, path: &str) -> PathBuf {
        let files = &self.snapshot.inventory.files;
        let listed = files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes())).ok();
        let real =
            listed.and_then(|at| files[at].on_disk()).unwrap_or_else(|| tidy(&self.root.dir.join(path)));
        self.spelled(&real)
    }

    /// A path as the editor spells it.
    fn spelled(&self, real: &Path) -> PathBuf {
        match (&self.alias, real.strip_prefix(&self.root.dir)) {
            (Some(alias), Ok(inner)) => alias.join(inner),
            _ => real.to_path_buf(),
        }
    }

    /// The text of a file with its lines, as the editor counts them.
    pub(super) fn lines(&self, world: &World, file: FileId) -> Lines<'_> {
        let source = &self.snapshot.outcome.file(file).source;
        Lines::new(&source.text, world.client.encoding, world.opened(self, &source.path).is_some())
    }
}

impl<'w> At<'w> {
    /// The text of the file with its lines, as the editor counts them.
    pub(super) fn lines(self) -> Lines<'w> {
        self.root.lines(self.world, self.site.file)
    }

    /// The state of its text, if it is open.
    pub(super) fn version(self) -> Option<i32> {
        self.world.opened(self.root, &self.site.checked().source.path).map(|opened| opened.version)
    }
}

/// Takes `..` out of a path by text: an `omnic.toml` may lie above its root.
fn tidy(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}
