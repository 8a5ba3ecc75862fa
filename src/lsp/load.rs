//! Roots are listed and checked away from the loop that answers.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::document::Document;
use super::world::RootView;
use crate::check::{CheckOptions, Live, is_checked};
use crate::component::settle_contents;
use crate::input::{self, Content, Inventory, Overlay, Root};

/// Where roots come from: the disk, and the configuration that goes with them.
pub trait Loader: Send + Sync {
    /// Lists roots and reads what their checks go by, each for itself.
    fn load(&self, roots: Vec<Root>) -> Vec<Result<Loaded, LoadFault>>;
}

/// A root that can be checked.
#[derive(Debug)]
pub struct Loaded {
    /// The root.
    pub root: Root,
    /// What lies below it.
    pub inventory: Inventory,
    /// How it is checked.
    pub options: CheckOptions,
    /// What configures the check.
    pub config: ConfigFile,
}

/// The `omnic.toml` of a root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigFile {
    /// Where it lies, or would lie.
    pub path: PathBuf,
    /// Its text; none if there is none.
    pub text: Option<Arc<str>>,
}

/// Why a root cannot be checked: a fault of its configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadFault {
    /// The root.
    pub dir: PathBuf,
    /// What is wrong, with its place.
    pub message: String,
    /// Its places, where they are known.
    pub places: Vec<FaultPlace>,
}

/// A place in a configuration file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultPlace {
    /// The file.
    pub file: PathBuf,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// How many characters are at fault.
    pub width: u32,
    /// The line; empty where there is nothing to show.
    pub excerpt: String,
    /// What is wrong.
    pub message: String,
}

/// A root that stays open.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) root: Root,
    pub(super) alias: Option<PathBuf>,
    pub(super) config: ConfigFile,
    pub(super) live: Live,
}

/// What to load.
#[derive(Debug, Default)]
pub(super) struct Job {
    /// The folders of the workspace.
    pub(super) folders: Vec<PathBuf>,
    /// The open texts.
    pub(super) documents: Vec<Document>,
    /// The roots so far.
    pub(super) before: Vec<Open>,
    /// Files that may have changed.
    pub(super) stale: Stale,
    /// How far it is.
    pub(super) meter: Arc<Meter>,
}

/// Which files have to be read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stale {
    /// These.
    Files(BTreeSet<PathBuf>),
    /// Nobody knows.
    All,
}

impl Default for Stale {
    fn default() -> Self {
        Stale::Files(BTreeSet::new())
    }
}

impl Stale {
    /// Adds what else may have changed.
    pub(super) fn add(&mut self, other: Stale) {
        match (self, other) {
            (Stale::All, _) => {}
            (all, Stale::All) => *all = Stale::All,
            (Stale::Files(files), Stale::Files(others)) => files.extend(others),
        }
    }
}

/// How far a job is.
#[derive(Debug, Default)]
pub(super) struct Meter {
    /// Files to read; 0 until they are counted.
    pub(super) total: AtomicUsize,
    /// Files read.
    pub(super) done: Arc<AtomicUsize>,
}

/// What came of a job.
#[derive(Debug)]
pub(super) struct Done {
    /// The roots, the deepest last.
    pub(super) roots: Vec<Open>,
    /// The roots that cannot be checked.
    pub(super) faults: Vec<LoadFault>,
}

impl Job {
    /// Does it.
    pub(super) fn run(self, loader: &dyn Loader) -> Done {
        let (roots, mut faults) = self.roots();
        let aliases: Vec<(PathBuf, PathBuf)> = self
            .folders
            .iter()
            .filter_map(|folder| Some((input::real_path(folder)?, folder.clone())))
            .collect();
        let mut before = self.before;
        let mut opened = Vec::with_capacity(roots.len());
        let mut ready = Vec::with_capacity(roots.len());
        for result in loader.load(roots) {
            match result {
                Ok(mut root) => {
                    lay_over(&mut root, &self.documents);
                    let files = root.inventory.files.iter().filter(|file| is_checked(file)).count();
                    self.meter.total.fetch_add(files, Ordering::Relaxed);
                    root.options.done = Some(Arc::clone(&self.meter.done));
                    ready.push(root);
                }
                Err(fault) => faults.push(fault),
            }
        }
        for Loaded { root, inventory, options, config } in ready {
            let known =
                before.iter().position(|open| open.root.dir == root.dir && open.root.kind == root.kind);
            let live = match (known.map(|at| before.swap_remove(at)), &self.stale) {
                (Some(open), Stale::Files(stale)) => {
                    let mut stale: BTreeSet<String> =
                        stale.iter().filter_map(|path| root.relative(path)).collect();
                    stale.extend(self.documents.iter().filter_map(|document| root.relative(&document.path)));
                    open.live.renew(inventory, options, |path| stale.contains(path))
                }
                _ => Live::open(inventory, options),
            };
            let alias = aliases.iter().find_map(|(real, written)| {
                let inner = root.dir.strip_prefix(real).ok()?;
                (real != written)
                    .then(|| if inner.as_os_str().is_empty() { written.clone() } else { written.join(inner) })
            });
            opened.push(Open { root, alias, config, live });
        }
        opened.sort_by(|a, b| a.root.dir.cmp(&b.root.dir));
        Done { roots: opened, faults }
    }

    /// The roots of the folders, and of the open texts outside of them.
    fn roots(&self) -> (Vec<Root>, Vec<LoadFault>) {
        let mut roots: Vec<Root> = Vec::new();
        let mut faults = Vec::new();
        for folder in &self.folders {
            match input::find_root(folder) {
                Ok(root) => join(&mut roots, root),
                Err(error) => faults.push(LoadFault {
                    dir: folder.clone(),
                    message: error.to_string(),
                    places: Vec::new(),
                }),
            }
        }
        for document in &self.documents {
            let lies_in = |root: &Root| root.relative(&document.path).is_some();
            let found = if input::is_file(&document.path) {
                input::find_root(&document.path)
            } else if roots.iter().any(lies_in) {
                continue;
            } else {
                input::find_root_for_text(&document.path)
            };
            if let Ok(root) = found {
                join(&mut roots, root);
            }
        }
        (roots, faults)
    }
}

fn join(roots: &mut Vec<Root>, root: Root) {
    match roots.iter_mut().find(|other| other.dir == root.dir) {
        Some(other) => other.named.extend(root.named),
        None => roots.push(root),
    }
}

/// Puts the open texts in the place of what lies on disk.
fn lay_over(loaded: &mut Loaded, documents: &[Document]) {
    for document in documents {
        let Some(path) = loaded.root.relative(&document.path) else { continue };
        let files = &loaded.inventory.files;
        let is_listed = files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes())).is_ok();
        if is_listed {
            loaded.inventory.replace(&path, content(document));
        } else if !input::is_file(&document.path) {
            let overlay = Overlay { path: document.path.clone(), bytes: document.text.as_bytes().to_vec() };
            // What has no name of a component takes no part.
            let _ = input::overlay(&mut loaded.inventory, &loaded.root, overlay);
        }
    }
    settle_contents(&mut loaded.inventory);
}

/// The text of a document as the content of its file.
pub(super) fn content(document: &Document) -> Content {
    Content::Memory(document.text.as_bytes().into())
}

impl Open {
    /// What there is to know at this moment.
    pub(super) fn view(&self) -> RootView {
        RootView {
            root: self.root.clone(),
            alias: self.alias.clone(),
            config: self.config.clone(),
            snapshot: self.live.snapshot(),
        }
    }

    /// The path of a file below the root.
    pub(super) fn inner(&self, path: &Path) -> Option<String> {
        self.root.relative(path).filter(|path| self.live.has(path))
    }
}
