//! The state of the server: folders, open texts and roots. It changes in the loop alone; requests see copies.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use gen_lsp_types::{TextDocumentContentChangeEvent, Uri};

use super::client::Client;
use super::document::Document;
use super::load::{Done, Job, LoadFault, Meter, Open, Stale, content};
use super::world::{Opened, RootView, World};
use crate::input::Content;

/// The state of the server.
#[derive(Debug)]
pub(super) struct Host {
    client: Arc<Client>,
    folders: Vec<PathBuf>,
    documents: BTreeMap<PathBuf, Document>,
    roots: Vec<Open>,
    faults: Arc<Vec<LoadFault>>,
    world: World,
    /// Open texts that changed since the world was made.
    edited: BTreeSet<PathBuf>,
    /// Files of which the disk has something else since then.
    written: BTreeSet<PathBuf>,
    /// What is to be loaded next.
    wanted: Option<Stale>,
    is_loading: bool,
}

impl Host {
    /// A server with folders of which nothing is known yet.
    pub(super) fn new(client: Arc<Client>, folders: Vec<PathBuf>) -> Self {
        Self {
            world: World { client: Arc::clone(&client), ..World::default() },
            client,
            folders,
            documents: BTreeMap::new(),
            roots: Vec::new(),
            faults: Arc::default(),
            edited: BTreeSet::new(),
            written: BTreeSet::new(),
            wanted: Some(Stale::All),
            is_loading: false,
        }
    }

    /// A text is opened.
    pub(super) fn open(&mut self, document: Document) {
        let path = document.path.clone();
        let is_known = self.roots.iter().any(|open| open.inner(&path).is_some());
        self.documents.insert(path.clone(), document);
        self.edited.insert(path.clone());
        if !is_known {
            self.want(Stale::Files([path].into()));
        }
    }

    /// An open text changes. A text that is not open is left alone.
    pub(super) fn change(&mut self, path: &Path, version: i32, changes: Vec<TextDocumentContentChangeEvent>) {
        if let Some(document) = self.documents.get_mut(path) {
            document.change(version, changes, self.client.encoding);
            self.edited.insert(path.to_path_buf());
        }
    }

    /// A text is closed: what lies on disk counts again.
    pub(super) fn close(&mut self, path: &Path) {
        if self.documents.remove(path).is_none() {
            return;
        }
        // Its root may have been opened for it alone, or it never was a file.
        self.want(Stale::Files([path.to_path_buf()].into()));
    }

    /// Files on disk have changed, come or gone.
    pub(super) fn watched(&mut self, changed: BTreeSet<PathBuf>, is_listing: bool) {
        let is_known = |path: &PathBuf| self.roots.iter().any(|open| open.inner(path).is_some());
        if is_listing || !changed.iter().all(is_known) {
            self.want(Stale::Files(changed));
        } else {
            self.written.extend(changed);
        }
    }

    /// The folders of the workspace have changed.
    pub(super) fn refolder(&mut self, added: Vec<PathBuf>, removed: &[PathBuf]) {
        self.folders.retain(|folder| !removed.contains(folder));
        for folder in added {
            if !self.folders.contains(&folder) {
                self.folders.push(folder);
            }
        }
        self.want(Stale::default());
    }

    /// Loads again what is there.
    pub(super) fn want(&mut self, stale: Stale) {
        match &mut self.wanted {
            Some(wanted) => wanted.add(stale),
            None => self.wanted = Some(stale),
        }
    }

    /// What is to be loaded now; none while something is being loaded.
    pub(super) fn job(&mut self) -> Option<Job> {
        if self.is_loading {
            return None;
        }
        let mut stale = self.wanted.take()?;
        stale.add(Stale::Files(std::mem::take(&mut self.written)));
        stale.add(Stale::Files(std::mem::take(&mut self.edited)));
        self.is_loading = true;
        Some(Job {
            folders: self.folders.clone(),
            documents: self.documents.values().cloned().collect(),
            before: std::mem::take(&mut self.roots),
            stale,
            meter: Arc::new(Meter::default()),
        })
    }

    /// Whether requests have to wait.
    pub(super) fn is_busy(&self) -> bool {
        self.is_loading || self.wanted.is_some()
    }

    /// Takes what was loaded.
    pub(super) fn take(&mut self, done: Done) {
        self.is_loading = false;
        self.roots = done.roots;
        self.faults = Arc::new(done.faults);
        self.renew(|_| true);
    }

    /// Brings the world up to date; gives the open texts that have changed. None if nothing has.
    pub(super) fn settle(&mut self) -> Option<BTreeSet<PathBuf>> {
        if self.is_busy() || self.edited.is_empty() && self.written.is_empty() {
            return None;
        }
        let (edited, written) = (std::mem::take(&mut self.edited), std::mem::take(&mut self.written));
        let mut touched = vec![false; self.roots.len()];
        for (at, open) in self.roots.iter_mut().enumerate() {
            let mut edits: Vec<(Arc<str>, Content)> = Vec::new();
            for path in written.union(&edited) {
                let Some(inner) = open.inner(path) else { continue };
                let new = match self.documents.get(path) {
                    Some(document) => content(document),
                    None => Content::DiskAt(path.as_path().into()),
                };
                edits.push((inner.into(), new));
            }
            touched[at] = !edits.is_empty();
            open.live.edit(edits);
        }
        self.renew(|at| touched[at]);
        Some(edited)
    }

    /// Remarks about the roots.
    pub(super) fn notes(&self) -> impl Iterator<Item = String> {
        let notes = |view: &Arc<RootView>| view.snapshot.outcome.notes.clone();
        self.world.roots.iter().flat_map(notes)
    }

    /// The world as it was when it was last brought up to date.
    pub(super) fn world(&self) -> World {
        self.world.clone()
    }

    /// The path of an open text.
    pub(super) fn path(uri: &Uri) -> Option<PathBuf> {
        super::uri::to_path(uri)
    }

    fn renew(&mut self, is_new: impl Fn(usize) -> bool) {
        let views = self.roots.iter().enumerate().map(|(at, open)| match self.world.roots.get(at) {
            Some(view) if !is_new(at) => Arc::clone(view),
            _ => Arc::new(open.view()),
        });
        let roots = views.collect();
        let opened = self.documents.values().map(|document| {
            let place = self.roots.iter().enumerate().rev().find_map(|(at, open)| {
                let inner = open.inner(&document.path)?;
                Some((at, inner.into()))
            });
            let Document { uri, version, text, .. } = document.clone();
            let opened = Opened { uri, version, text, place };
            (document.path.clone(), opened)
        });
        let (client, faults) = (Arc::clone(&self.client), Arc::clone(&self.faults));
        self.world = World { client, opened: opened.collect(), roots, faults };
    }
}
