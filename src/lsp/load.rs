//! Roots are listed and checked away from the loop that answers.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::capabilities::SETTINGS;
use super::document::Document;
use super::from_proto;
use super::world::RootView;
use crate::check::{CheckOptions, Live, is_checked};
use crate::component::settle_contents;
use crate::input::{self, Content, Inventory, Overlay, ProjectKind, Root, RootKind, Stamp};

/// Where roots come from: the disk, and the configuration that goes with them.
pub trait Loader: Send + Sync {
    /// Lists roots and reads what their checks go by, each for itself: as many results, in the order of the roots.
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
#[derive(Clone, Debug)]
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

    /// Whether a root has to wait for the load.
    pub(super) fn touches(&self, root: &Root) -> bool {
        match self {
            Stale::All => true,
            Stale::Files(files) => files.iter().any(|path| {
                // Settings may lie above.
                let is_above = || path.parent().is_some_and(|folder| root.dir.starts_with(folder));
                root.relative(path).is_some() || from_proto::is_setting(path) && is_above()
            }),
        }
    }

    /// The files by their paths below a root.
    fn below(&self, root: &Root) -> BTreeSet<String> {
        match self {
            Stale::All => BTreeSet::new(),
            Stale::Files(files) => files.iter().filter_map(|path| root.relative(path)).collect(),
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
    /// The roots that cannot be checked, or not as they are configured now.
    pub(super) faults: Vec<LoadFault>,
    /// The files that checks go by, as they were.
    pub(super) settings: BTreeMap<PathBuf, Stamp>,
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
        let results = loader.load(roots.clone());
        for (root, result) in roots.into_iter().zip(results) {
            match result {
                Ok(mut root) => {
                    lay_over(&mut root, &self.documents);
                    let files = root.inventory.files.iter().filter(|file| is_checked(file)).count();
                    self.meter.total.fetch_add(files, Ordering::Relaxed);
                    root.options.done = Some(Arc::clone(&self.meter.done));
                    ready.push(root);
                }
                Err(fault) => {
                    faults.push(fault);
                    // What counted before counts until the fault is gone: an editor is of use while settings are written.
                    if let Some(at) = before.iter().position(|open| open.is_of(&root)) {
                        opened.push(before.swap_remove(at).kept(&self.documents, &self.stale));
                    }
                }
            }
        }
        for Loaded { root, inventory, options, config } in ready {
            let known = before.iter().position(|open| open.is_of(&root));
            let live = match (known.map(|at| before.swap_remove(at)), &self.stale) {
                (Some(open), stale @ Stale::Files(_)) => {
                    let mut stale = stale.below(&root);
                    stale.extend(self.documents.iter().filter_map(|document| root.relative(&document.path)));
                    // A folder stands for all that is in it.
                    let is_stale = |path: &str| {
                        stale.contains(path)
                            || path.match_indices('/').any(|(end, _)| stale.contains(&path[..end]))
                    };
                    open.live.renew(inventory, options, is_stale)
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
        let settings = opened.iter().flat_map(Open::settings);
        let settings = settings.chain(faults.iter().flat_map(LoadFault::settings));
        let settings = settings.map(|path| (path.clone(), input::stamp(&path))).collect();
        Done { roots: opened, faults, settings }
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
        for document in self.documents.iter().filter(|document| document.is_of_interest()) {
            let Ok(root) = input::find_root_for_editor(&document.path) else { continue };
            let is_around = |other: &Root| other.is_folder() && other.relative(&document.path).is_some();
            // A project in a folder of the workspace is one of its own; nothing else is.
            let is_project = input::is_file(&document.path) && input::is_project(&root.dir);
            if is_project || !roots.iter().any(is_around) {
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
    let is_text = loaded.root.kind == RootKind::Text;
    for document in documents {
        let Some(path) = loaded.root.relative(&document.path) else { continue };
        let files = &loaded.inventory.files;
        let is_listed = files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes())).is_ok();
        // Texts that stand for themselves are all that there is; others on disk are kept out for a reason.
        let joins = if is_text { loaded.root.named.contains(&path) } else { !input::is_file(&document.path) };
        if is_listed {
            loaded.inventory.replace(&path, content(document));
        } else if joins {
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

    /// The path of a file below the root, if it takes part.
    pub(super) fn inner(&self, path: &Path) -> Option<String> {
        self.root.relative(path).filter(|path| self.live.has(path))
    }

    /// The same if another content of it counts.
    pub(super) fn minds(&self, path: &Path) -> Option<String> {
        self.root.relative(path).filter(|path| self.live.minds(path))
    }

    /// Whether a path, or anything below it, is listed.
    pub(super) fn lists(&self, path: &Path) -> bool {
        let Some(path) = self.root.relative(path) else { return false };
        let files = &self.live.inventory().files;
        let starts = |from: &str| files.partition_point(|file| file.path.as_bytes() < from.as_bytes());
        let is_at =
            |at: usize, holds: &dyn Fn(&str) -> bool| files.get(at).is_some_and(|file| holds(&file.path));
        let folder = format!("{path}/");
        is_at(starts(&path), &|found| *found == path)
            || is_at(starts(&folder), &|found| found.starts_with(&folder))
    }

    /// Whether the list of files stays what it is when a text of its files is closed.
    pub(super) fn keeps(&self, path: &Path) -> bool {
        let Some(inner) = self.inner(path).filter(|_| self.root.is_folder() && input::is_file(path)) else {
            return false;
        };
        let inventory = self.live.inventory();
        let files = &inventory.files;
        let at = files.binary_search_by(|file| file.path.as_bytes().cmp(inner.as_bytes()));
        let is_own = at.is_ok_and(|at| {
            let unit = inventory.units.get(files[at].unit as usize);
            let is_sfdx = unit.is_some_and(|unit| matches!(unit.project, ProjectKind::Sfdx(_)));
            files[at].home.is_some() || !is_sfdx
        });
        let named: Vec<String> = self.root.named.iter().filter(|named| **named != inner).cloned().collect();
        is_own && input::under(&named, &inner)
    }

    /// Where the baseline lies, if there is one.
    pub(super) fn baseline(&self) -> Option<PathBuf> {
        let baseline = self.live.options().answers.baseline.as_ref()?;
        Some(self.root.dir.join(&*baseline.path))
    }

    /// The files that the check goes by, or would if they were there.
    fn settings(&self) -> Vec<PathBuf> {
        let dir = &self.root.dir;
        let units = self.live.inventory().units.iter().map(|unit| dir.join(&*unit.dir));
        let of_units = units.flat_map(|dir| [SETTINGS[1], SETTINGS[2]].map(|name| dir.join(name)));
        let above = dir.ancestors().map(|dir| dir.join(SETTINGS[0]));
        let own = [self.config.path.clone()].into_iter().chain(self.baseline());
        of_units.chain(above).chain(own).collect()
    }

    fn is_of(&self, root: &Root) -> bool {
        self.root.dir == root.dir && self.root.kind == root.kind
    }

    /// The root as it was configured before, with the files that it had then.
    fn kept(mut self, documents: &[Document], stale: &Stale) -> Self {
        let mut edits: BTreeMap<String, Content> = BTreeMap::new();
        for path in stale.below(&self.root) {
            let real = self.root.dir.join(&path);
            if input::is_file(&real) {
                edits.insert(path, Content::DiskAt(real.into()));
            }
        }
        for document in documents {
            edits.extend(self.root.relative(&document.path).map(|path| (path, content(document))));
        }
        self.live.edit(edits.into_iter().map(|(path, content)| (path.into(), content)).collect());
        // What is added to it goes behind what stands there now.
        self.config.text = input::text(&self.config.path).map(Into::into);
        self
    }
}

impl LoadFault {
    /// The files that may be at fault.
    fn settings(&self) -> Vec<PathBuf> {
        let names = SETTINGS.iter().map(|name| self.dir.join(name));
        self.places.iter().map(|place| place.file.clone()).chain(names).collect()
    }
}
