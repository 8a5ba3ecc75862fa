//! The state of the server: folders, open texts and roots. It changes in the loop alone; requests see copies.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use gen_lsp_types::{TextDocumentContentChangeEvent, Uri};

use super::client::Client;
use super::document::Document;
use super::from_proto;
use super::load::{Done, Job, LoadFault, Meter, Open, Stale, content};
use super::world::{Opened, RootView, World};
use crate::check::Live;
use crate::input::{self, Content, FileClass, Stamp};

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
    /// What is being loaded.
    loading: Option<Stale>,
    /// Files that have another content since the load began.
    meanwhile: BTreeSet<PathBuf>,
    /// The files that checks go by, as they were at the last load.
    settings: BTreeMap<PathBuf, Stamp>,
}

/// What has happened to a file or folder on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// It is new.
    Created,
    /// It has another content.
    Changed,
    /// It is gone.
    Deleted,
}

/// What a change on disk asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Nothing,
    /// One file is read again.
    Reading,
    /// Folders are listed again.
    Listing,
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
            loading: None,
            meanwhile: BTreeSet::new(),
            settings: BTreeMap::new(),
        }
    }

    /// A text is opened. One with the name of a folder is none.
    pub(super) fn open(&mut self, document: Document) {
        if input::is_folder(&document.path) {
            return;
        }
        let path = document.path.clone();
        let is_known =
            !document.is_of_interest() || self.roots.iter().any(|open| open.minds(&path).is_some());
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
        let Some(document) = self.documents.remove(path) else { return };
        if self.roots.iter().any(|open| open.keeps(path)) {
            self.written.insert(path.to_path_buf());
        } else if document.is_of_interest() {
            // Its root may have been opened for it alone, or it never was a file.
            self.want(Stale::Files([path.to_path_buf()].into()));
        }
    }

    /// Files and folders on disk have changed, come or gone.
    pub(super) fn changed(&mut self, changes: Vec<(PathBuf, Change)>) {
        let mut stale = BTreeSet::new();
        let mut is_listing = false;
        for (path, change) in changes {
            let work = self.work(&path, change);
            is_listing |= work == Work::Listing;
            if work != Work::Nothing {
                stale.insert(path);
            }
        }
        if is_listing {
            self.want(Stale::Files(stale));
        } else {
            self.written.extend(stale);
        }
    }

    /// A client that watches no files has saved one: it may have changed settings, too, or somebody else has.
    pub(super) fn saved(&mut self, path: PathBuf) {
        let is_other = |(path, stamp): &(&PathBuf, &Stamp)| input::stamp(path) != **stamp;
        let mut changes: Vec<(PathBuf, Change)> = Vec::new();
        if !self.client.watches_files {
            let others = self.settings.iter().filter(is_other);
            changes.extend(others.map(|(path, _)| (path.clone(), Change::Changed)));
        }
        changes.push((path, Change::Changed));
        self.changed(changes);
    }

    fn work(&self, path: &Path, change: Change) -> Work {
        let is_setting = from_proto::is_setting(path)
            || self.settings.contains_key(path)
            || self.roots.iter().any(|open| open.baseline().as_deref() == Some(path));
        if is_setting {
            return Work::Listing;
        }
        let is_around = |open: &Open| open.root.relative(path).is_some_and(|path| !is_kept_out(&path));
        if change == Change::Deleted {
            return if self.roots.iter().any(|open| open.lists(path)) {
                Work::Listing
            } else {
                Work::Nothing
            };
        }
        if change == Change::Changed && self.roots.iter().any(|open| open.lists(path)) {
            // Of other files only their names count.
            let is_read = self.roots.iter().any(|open| open.minds(path).is_some());
            return if is_read { Work::Reading } else { Work::Nothing };
        }
        let may_count = || match input::class_at(path, None) {
            Some(FileClass::Data) => Live::may_hold_records(path),
            class => class.is_some() || input::is_folder(path),
        };
        // While something cannot be loaded, any file may be the one that it lacks.
        let is_new = !self.faults.is_empty() || self.roots.iter().any(is_around) && may_count();
        if is_new { Work::Listing } else { Work::Nothing }
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
        if self.loading.is_some() {
            return None;
        }
        let mut stale = self.wanted.take()?;
        self.loading = Some(stale.clone());
        // Roots that are not meant go on as they are; the others take over what has changed with the load.
        let is_waiting = |path: &PathBuf| !self.is_ready(path);
        let written: BTreeSet<PathBuf> =
            self.written.iter().filter(|path| is_waiting(path)).cloned().collect();
        let edited: BTreeSet<PathBuf> = self.edited.iter().filter(|path| is_waiting(path)).cloned().collect();
        self.written.retain(|path| !written.contains(path));
        self.edited.retain(|path| !edited.contains(path));
        stale.add(Stale::Files(written));
        Some(Job {
            folders: self.folders.clone(),
            documents: self.documents.values().cloned().collect(),
            before: self.roots.clone(),
            stale,
            meter: Arc::new(Meter::default()),
        })
    }

    /// Whether something is being loaded, or will be.
    pub(super) fn is_busy(&self) -> bool {
        self.loading.is_some() || self.wanted.is_some()
    }

    /// Whether all is known of a file, whatever else is being loaded.
    pub(super) fn is_ready(&self, path: &Path) -> bool {
        let mut loads = [&self.loading, &self.wanted].into_iter().flatten();
        let home = self.roots.iter().rev().find(|open| open.inner(path).is_some());
        home.is_some_and(|open| loads.all(|stale| !stale.touches(&open.root)))
    }

    /// Takes what was loaded.
    pub(super) fn take(&mut self, done: Done) {
        self.loading = None;
        self.roots = done.roots;
        self.faults = Arc::new(done.faults);
        self.settings = done.settings;
        let mut changed = std::mem::take(&mut self.meanwhile);
        changed.extend(self.edited.iter().chain(&self.written).cloned());
        self.put(&changed);
        if self.wanted.is_none() {
            self.edited.clear();
            self.written.clear();
        }
        self.renew(|_| true);
    }

    /// Goes on with what there was: the load failed.
    pub(super) fn give_up(&mut self) {
        self.loading = None;
        self.meanwhile.clear();
    }

    /// Brings the world up to date; gives the open texts that have changed. None if nothing has.
    pub(super) fn settle(&mut self) -> Option<BTreeSet<PathBuf>> {
        let is_due = |path: &PathBuf| !self.is_busy() || self.is_ready(path);
        let edited: BTreeSet<PathBuf> = self.edited.iter().filter(|path| is_due(path)).cloned().collect();
        let written: BTreeSet<PathBuf> = self.written.iter().filter(|path| is_due(path)).cloned().collect();
        if edited.is_empty() && written.is_empty() {
            return None;
        }
        self.edited.retain(|path| !edited.contains(path));
        self.written.retain(|path| !written.contains(path));
        let changed: BTreeSet<PathBuf> = written.union(&edited).cloned().collect();
        let touched = self.put(&changed);
        if self.loading.is_some() {
            self.meanwhile.extend(changed);
        }
        self.renew(|at| touched[at]);
        Some(edited)
    }

    /// Gives files the content that they have now; says which roots mind.
    fn put(&mut self, changed: &BTreeSet<PathBuf>) -> Vec<bool> {
        let mut touched = vec![false; self.roots.len()];
        for (at, open) in self.roots.iter_mut().enumerate() {
            let mut edits: Vec<(Arc<str>, Content)> = Vec::new();
            for path in changed {
                let Some(inner) = open.minds(path) else { continue };
                let new = match self.documents.get(path) {
                    Some(document) => content(document),
                    None => Content::DiskAt(path.as_path().into()),
                };
                edits.push((inner.into(), new));
            }
            touched[at] = !edits.is_empty();
            open.live.edit(edits);
        }
        touched
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

    /// Makes the world anew, with the views of those roots.
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

/// Whether a path leads through a folder that is never read.
fn is_kept_out(path: &str) -> bool {
    path.rsplit_once('/').is_some_and(|(folders, _)| folders.split('/').any(input::is_skipped))
}
