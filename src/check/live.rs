//! A root that stays open while its files change, as an editor has it.
//!
//! What was found in a file is kept until the file changes. The rules that compare files run again once what they may
//! know of a file has changed. The outcome is that of a fresh check, which a property test holds.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::analyze::CheckOptions;
use super::api::Versions;
use super::data;
use super::gather::{Gathered, gather, gather_with};
use super::outcome::{Outcome, settle};
use super::read::{FileReader, Reading};
use super::replaced::drop_placeholders;
use super::suppress;
use crate::diag::{FileId, Findings};
use crate::input::{Content, FileClass, InputFile, Inventory};
use crate::rules::{self, Loose, ProjectCx};

/// Other contents of files, by path.
type Edited = BTreeMap<Arc<str>, Content>;

/// A root and what is known of its files. A copy costs nothing until one of the two is edited.
#[derive(Clone, Debug)]
pub struct Live {
    /// What was listed when the root was opened.
    inventory: Arc<Inventory>,
    /// What stands in the place of files since then.
    edited: Arc<Edited>,
    options: Arc<CheckOptions>,
    versions: Arc<Versions>,
    gathered: Arc<Gathered>,
    loose: Arc<Loose>,
    /// What the rules found that compare files.
    compared: Arc<Findings>,
}

impl Live {
    /// Reads all files and runs the rules over them.
    pub fn open(inventory: Inventory, options: CheckOptions) -> Self {
        let versions = Arc::new(Versions::read(&inventory, options.api.clone()));
        let gathered = gather(&inventory, &versions, &options);
        let (inventory, options) = (Arc::new(inventory), Arc::new(options));
        Self {
            inventory,
            edited: Arc::default(),
            options,
            versions,
            gathered: Arc::new(gathered),
            loose: Arc::default(),
            compared: Arc::default(),
        }
        .compare()
    }

    /// What lay below the root when it was opened.
    pub fn inventory(&self) -> &Inventory {
        &self.inventory
    }

    /// Whether a file on disk that is called like one of records may be one.
    pub fn may_hold_records(path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        data::may_join(&name, &Content::DiskAt(path.into()))
    }

    /// How it is checked.
    pub fn options(&self) -> &CheckOptions {
        &self.options
    }

    /// Whether another content of a file counts: it takes part, or may do so as a file of records.
    pub fn minds(&self, path: &str) -> bool {
        self.has(path) || self.is_data(path)
    }

    /// Whether a file takes part.
    pub fn has(&self, path: &str) -> bool {
        self.place(path).is_some()
    }

    /// Puts other contents in the place of those of files that take part; others are left alone.
    pub fn edit(&mut self, edits: Vec<(Arc<str>, Content)>) {
        if edits.iter().any(|(path, _)| self.is_data(path)) {
            self.edit_data(edits);
            return;
        }
        let mut is_manifest = false;
        let mut changed = Vec::with_capacity(edits.len());
        for (path, content) in edits {
            let Some(place) = self.place(&path) else { continue };
            let file = &self.inventory.files[place.listed];
            is_manifest |= matches!(file.class, FileClass::Manifest(_));
            changed.push((place.id, InputFile { content: content.clone(), ..file.clone() }));
            Arc::make_mut(&mut self.edited).insert(path, content);
        }
        // A `package.xml` may say the version of all files below its folder.
        if is_manifest {
            let inventory = current(&self.inventory, &self.edited);
            let versions = Versions::read(&inventory, self.options.api.clone());
            if versions != *self.versions {
                self.versions = Arc::new(versions);
                self.gathered = Arc::new(gather(&inventory, &self.versions, &self.options));
                self.loose = Arc::new(Loose::find(&self.gathered.index, &self.options.rules.known));
                self.recompare();
                return;
            }
        }
        let mut is_new = false;
        for (id, file) in changed {
            let reading =
                FileReader { file: &file, id, versions: &self.versions, options: &self.options }.run();
            if self.put(id, reading) {
                let loose = Arc::make_mut(&mut self.loose);
                loose.renew(&self.gathered.index, &self.options.rules.known, id);
                is_new = true;
            }
        }
        if is_new {
            self.recompare();
        }
    }

    /// The same where a data file is among them. Its content decides whether it takes part, and the rows of a package are
    /// judged together.
    fn edit_data(&mut self, edits: Vec<(Arc<str>, Content)>) {
        let stale: BTreeSet<Arc<str>> = edits.iter().map(|(path, _)| Arc::clone(path)).collect();
        let mut counts = false;
        for (path, content) in edits {
            if !self.minds(&path) {
                continue;
            }
            counts |= self.has(&path) || data::may_join(&path, &content);
            Arc::make_mut(&mut self.edited).insert(path, content);
        }
        // Most files of that ending hold no records, before and after.
        if !counts {
            return;
        }
        let inventory = current(&self.inventory, &self.edited);
        let versions = Versions::read(&inventory, self.options.api.clone());
        let is_other = versions != *self.versions;
        let gathered =
            self.gather_again(&inventory, &self.options, &versions, |path| is_other || stale.contains(path));
        self.gathered = Arc::new(gathered);
        self.versions = Arc::new(versions);
        self.loose = Arc::new(Loose::find(&self.gathered.index, &self.options.rules.known));
        self.recompare();
    }

    /// Whether a file may hold records.
    fn is_data(&self, path: &str) -> bool {
        let files = &self.inventory.files;
        let listed = files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes()));
        listed.is_ok_and(|at| files[at].class == FileClass::Data)
    }

    /// Reads a list of files, but for those that were read before and are the same.
    fn gather_again(
        &self,
        inventory: &Inventory,
        options: &CheckOptions,
        versions: &Versions,
        is_stale: impl Fn(&str) -> bool + Sync,
    ) -> Gathered {
        let kept = |file: &InputFile, id: FileId| {
            let place = self.place(&file.path).filter(|_| !is_stale(&file.path))?;
            let before = &self.inventory.files[place.listed];
            let is_same = before.class == file.class
                && before.unit == file.unit
                && before.metadata_root == file.metadata_root;
            is_same.then(|| self.reading(place.id, id))
        };
        gather_with(inventory, options, |file, id| {
            let read = || FileReader { file, id, versions, options }.run();
            kept(file, id).unwrap_or_else(read)
        })
    }

    /// Takes another list of files and other options. Files that both lists have are read again if `is_stale` says so.
    #[must_use]
    pub fn renew(
        self,
        inventory: Inventory,
        options: CheckOptions,
        is_stale: impl Fn(&str) -> bool + Sync,
    ) -> Self {
        let versions = Versions::read(&inventory, options.api.clone());
        if self.options.rules != options.rules || versions != *self.versions {
            return Self::open(inventory, options);
        }
        let gathered = Arc::new(self.gather_again(&inventory, &options, &versions, is_stale));
        let (inventory, options) = (Arc::new(inventory), Arc::new(options));
        let (edited, versions, loose, compared) =
            (Arc::default(), Arc::new(versions), Arc::default(), Arc::default());
        Self { inventory, edited, options, versions, gathered, loose, compared }.compare()
    }

    /// What there is to know at this moment.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            live: self.clone(),
            inventory: Arc::clone(&self.inventory),
            options: Arc::clone(&self.options),
            versions: Arc::clone(&self.versions),
            outcome: self.outcome(),
            named_by_records: data::named(&self.gathered.data),
        }
    }

    /// All findings, sorted and judged.
    pub fn outcome(&self) -> Outcome {
        let Gathered { files, comments, found: of_files, index, .. } = &*self.gathered;
        let mut found = Findings::default();
        for of_file in of_files.iter().chain([&*self.compared]) {
            found.listed.extend_from_slice(&of_file.listed);
            found.counted.extend_from_slice(&of_file.counted);
        }
        drop_placeholders(&mut found, files, &self.options.placeholders);
        let run = suppress::Run { levels: &self.options.rules.levels, builds: false };
        let judged = suppress::judge(found, files, comments, None, &self.options.answers, run);
        let mut files = files.clone();
        files.extend(judged.files);
        let (diagnostics, omitted) = settle(judged.found);
        Outcome {
            files,
            diagnostics,
            omitted,
            suppressed: judged.suppressed,
            suppressed_unlisted: judged.suppressed_unlisted,
            recorded: judged.recorded,
            index: index.clone(),
            notes: self.inventory.notes.iter().chain(self.versions.notes()).cloned().collect(),
        }
    }

    fn compare(mut self) -> Self {
        self.loose = Arc::new(Loose::find(&self.gathered.index, &self.options.rules.known));
        self.recompare();
        self
    }

    fn recompare(&mut self) {
        let (index, loose) = (&self.gathered.index, Cow::Borrowed(&*self.loose));
        let cx = ProjectCx { index, loose, options: self.options.rules.clone() };
        let mut compared = rules::check_project(&cx);
        compared.extend(data::found(&self.gathered.data, &cx));
        self.compared = Arc::new(compared);
    }

    fn place(&self, path: &str) -> Option<Place> {
        let files = &self.inventory.files;
        let listed = files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes())).ok()?;
        let files = &self.gathered.files;
        let id = files.binary_search_by(|file| file.source.path.as_bytes().cmp(path.as_bytes())).ok()?;
        Some(Place { listed, id: FileId(id as u32) })
    }

    /// Puts what was read of a file in its place; says whether others may see the difference.
    fn put(&mut self, id: FileId, reading: Reading) -> bool {
        let Gathered { files, comments, found, index, .. } = Arc::make_mut(&mut self.gathered);
        let at = id.0 as usize;
        files[at] = reading.checked;
        comments[at] = reading.comments;
        found[at] = reading.found;
        if let Some(summary) = reading.summary {
            let is_new = index.of_file(id).is_none_or(|component| component.summary != summary);
            index.set_summary(id, summary);
            return is_new;
        }
        index.set_manifest(id, reading.manifest);
        true
    }

    /// What was read of a file, for a list in which it has another number.
    fn reading(&self, id: FileId, new: FileId) -> Reading {
        let Gathered { files, comments, found, index, .. } = &*self.gathered;
        let at = id.0 as usize;
        let mut found = found[at].clone();
        for found in &mut found.listed {
            found.file = new;
            found.related.iter_mut().for_each(|related| related.file = new);
            if let Some(repair) = &mut found.repair {
                repair.file = new;
            }
        }
        found.counted.iter_mut().for_each(|found| found.file = new);
        let manifest = index.manifests().iter().find(|manifest| manifest.file == id);
        Reading {
            checked: files[at].clone(),
            comments: comments[at].clone(),
            found,
            summary: index.of_file(id).map(|component| Arc::clone(&component.summary)),
            manifest: manifest.and_then(|manifest| manifest.summary.clone()),
        }
    }
}

fn current(listed: &Inventory, edited: &Edited) -> Inventory {
    let mut inventory = listed.clone();
    for (path, content) in edited {
        inventory.replace(path, content.clone());
    }
    inventory
}

/// Where a file stands in the list of all files, and among those that take part.
#[derive(Clone, Copy)]
struct Place {
    listed: usize,
    id: FileId,
}

/// A root as it was at one moment.
#[derive(Debug)]
pub struct Snapshot {
    /// What lay below the root when it was opened.
    pub inventory: Arc<Inventory>,
    live: Live,
    /// How it was checked.
    pub options: Arc<CheckOptions>,
    /// The API versions that files are checked against.
    pub versions: Arc<Versions>,
    /// What was found.
    pub outcome: Outcome,
    /// What records of data packages refer to that is no record, by object and name, and a file that does.
    pub named_by_records: BTreeMap<(String, String), FileId>,
}

impl Snapshot {
    /// A copy of the root that goes on from here.
    pub fn live(&self) -> Live {
        self.live.clone()
    }

    /// The file at a path below the root, if it takes part.
    pub fn file(&self, path: &str) -> Option<FileId> {
        let files = &self.outcome.files;
        // The files of answers stand behind the others, in no order.
        let end = files.iter().rposition(|file| self.listed(&file.source.path)).map_or(0, |last| last + 1);
        let found = files[..end].binary_search_by(|file| file.source.path.as_bytes().cmp(path.as_bytes()));
        found.ok().map(|at| FileId(at as u32))
    }

    fn listed(&self, path: &str) -> bool {
        let files = &self.inventory.files;
        files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes())).is_ok()
    }
}
