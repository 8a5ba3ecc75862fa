use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::api::Versions;
use super::listing::Listing;
use super::outcome::{CheckedFile, ComponentName, Outcome, settle};
use super::package::{self, Packing};
use super::suppress::{self, Answers, Comments};
use crate::diag::{FileId, Findings};
use crate::input::{FileClass, InputFile, Inventory, ReadFault, under};
use crate::model::{
    ApiVersion, Class, FullName, Kind, ManifestSummary, Summary, lower, summarize, summarize_manifest,
};
use crate::project::{Component, Index};
use crate::rules::{self, Api, FileCx, Options, ProjectCx};
use crate::schema;
use crate::source::{SourceFile, SyntaxFault, decode};
use crate::xml::{self, Limits};

/// How to check.
#[derive(Clone, Debug, Default)]
pub struct CheckOptions {
    /// Overrides the API version of every file.
    pub api: Option<Api>,
    /// What rules are told.
    pub rules: Options,
    /// What answers for findings besides comments.
    pub answers: Answers,
    /// Paths relative to the root whose findings are wanted; empty: all.
    pub asked: Vec<String>,
    /// Counts the files that are done, for whoever watches a long run.
    pub done: Option<Arc<AtomicUsize>>,
}

/// Checks everything below one root.
pub fn analyze(inventory: &Inventory, options: &CheckOptions) -> Outcome {
    Analysis::new(inventory, options).judge(None)
}

/// What the rules found below one root, before anybody asked who answered for it.
#[derive(Debug)]
pub struct Analysis<'a> {
    inventory: &'a Inventory,
    options: &'a CheckOptions,
    files: Vec<CheckedFile>,
    comments: Vec<Comments>,
    index: Index,
    found: Findings,
    versions: Versions,
    notes: Vec<String>,
}

/// A file that is packed, is none of those that are checked, and does not parse.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The file, and its text as far as it is one.
    pub source: SourceFile,
    /// The project it belongs to.
    pub unit: u32,
    /// What is wrong.
    pub fault: SyntaxFault,
}

impl<'a> Analysis<'a> {
    /// Reads all files and runs the rules over them.
    pub fn new(inventory: &'a Inventory, options: &'a CheckOptions) -> Self {
        let versions = Versions::read(inventory, options.api.clone());
        let files: Vec<&InputFile> = inventory.files.iter().filter(|file| is_checked(file)).collect();
        let read: Vec<FileResult> = files
            .par_iter()
            .enumerate()
            .map(|(at, file)| {
                let result = FileReader { file, id: FileId(at as u32), versions: &versions, options }.run();
                if let Some(done) = &options.done {
                    done.fetch_add(1, Ordering::Relaxed);
                }
                result
            })
            .collect();

        let mut components = Vec::with_capacity(read.len());
        let mut found = Findings::default();
        let mut comments = Vec::with_capacity(read.len());
        let mut checked = Vec::with_capacity(read.len());
        let mut manifests = Vec::new();
        let listing = Listing::new(inventory, &files);
        for (at, (result, file)) in read.into_iter().zip(&files).enumerate() {
            if let FileClass::Manifest(kind) = file.class {
                manifests.push(listing.manifest(at, kind, result.manifest));
            }
            if let Some(summary) = result.summary {
                components.push(Component {
                    file: FileId(at as u32),
                    unit: file.unit,
                    home: file.home,
                    in_metadata_root: file.metadata_root.is_some(),
                    summary,
                });
            }
            found.extend(result.found);
            comments.push(result.comments);
            checked.push(result.checked);
        }
        let index = Index::new(components).with_manifests(manifests).with_twins(listing.twins());
        found.extend(rules::check_project(&ProjectCx { index: &index, options: options.rules.clone() }));
        if let Some(archive) = &inventory.archive {
            let id = FileId(checked.len() as u32);
            checked.push(CheckedFile {
                source: SourceFile { path: archive.clone(), text: Arc::from("") },
                component: None,
                api: ApiVersion::NEWEST,
                asked: true,
            });
            found.extend(rules::archive_faults(&inventory.archive_faults, id, &options.rules.levels));
        }
        let notes = inventory.notes.iter().chain(versions.notes()).cloned().collect();
        Self { inventory, options, files: checked, comments, index, found, versions, notes }
    }

    /// Which file refers to which, by path, as far as the rules know.
    pub fn references(&self) -> impl Iterator<Item = (&str, &str)> {
        let path = |file: FileId| &*self.files[file.0 as usize].source.path;
        rules::references(&self.index).map(move |(from, to)| (path(from), path(to)))
    }

    /// Every file that was read, in path order.
    pub fn files(&self) -> &[CheckedFile] {
        &self.files
    }

    /// The API version for a file, checked or not.
    pub fn api(&self, file: &InputFile) -> &Api {
        self.versions.of(file.unit, &file.path)
    }

    /// Adds what is wrong with files that are packed and not checked.
    pub fn add_broken(&mut self, broken: Vec<Broken>) {
        for Broken { source, unit, fault } in broken {
            let id = FileId(self.files.len() as u32);
            let api = self.versions.of(unit, &source.path).version;
            self.files.push(CheckedFile { source, component: None, api, asked: true });
            self.found.extend(rules::syntax_fault(&fault, id, &self.options.rules.levels));
        }
    }

    /// Sorts out what somebody answered for. With a package, the rules about packages are asked first.
    pub fn judge(self, package: Option<&Packing>) -> Outcome {
        let Self { inventory, options, mut files, comments, index, mut found, notes, .. } = self;
        let read = files.len();
        if let Some(packing) = package {
            found.extend(package::check(packing, &index, &mut files, &options.rules.levels));
        }
        let archive = inventory.archive.as_deref();
        let run = suppress::Run { levels: &options.rules.levels, builds: package.is_some() };
        let judged = suppress::judge(found, &files, &comments, archive, &options.answers, run);
        // What stands for the package is no file that was read.
        files[read..].iter_mut().for_each(|file| file.asked = false);
        files.extend(judged.files);
        let (diagnostics, omitted) = settle(judged.found);
        let (suppressed, suppressed_unlisted) = (judged.suppressed, judged.suppressed_unlisted);
        let recorded = judged.recorded;
        Outcome { files, diagnostics, omitted, suppressed, suppressed_unlisted, recorded, index, notes }
    }
}

/// Elements of a file whose every field is kept. Far above what an org holds, and far below what fills the memory.
const ELEMENTS_KEPT: u32 = 500_000;

/// What is read of a file: in kinds of which only some fields are read, elements cost little.
fn limits(kind: Kind) -> Limits {
    let limits = Limits::default();
    if kind.class() == Class::Partial { limits } else { Limits { elements: ELEMENTS_KEPT, ..limits } }
}

/// Whether a file takes part at all: components, manifests, and files that only count as existing.
pub fn is_checked(file: &InputFile) -> bool {
    !matches!(file.class, FileClass::Other { .. } | FileClass::Data | FileClass::Plain)
}

struct FileResult {
    checked: CheckedFile,
    /// What other files may know of a component.
    summary: Option<Summary>,
    /// What other files may know of a manifest.
    manifest: Option<ManifestSummary>,
    found: Findings,
    comments: Comments,
}

#[derive(Clone, Copy)]
struct FileReader<'a> {
    file: &'a InputFile,
    id: FileId,
    versions: &'a Versions,
    options: &'a CheckOptions,
}

impl FileReader<'_> {
    fn run(self) -> FileResult {
        let (kind, name) = match &self.file.class {
            FileClass::Component { kind, stem, .. } => (*kind, FullName::from_stem(stem)),
            FileClass::Named { kind, stem } => {
                return self.known(*kind, &FullName::from_stem(stem), String::new());
            }
            FileClass::Manifest(_)
            | FileClass::Data
            | FileClass::Other { .. }
            | FileClass::Folder
            | FileClass::Plain => (Kind::Package, FullName::from_stem("package")),
        };
        let decoded = match self.file.read() {
            Ok(bytes) => decode(bytes),
            Err(ReadFault::Reported) => return self.known(kind, &name, String::new()),
            Err(ReadFault::TooLarge { size, .. }) => {
                return self.broken(kind, &name, String::new(), &SyntaxFault::too_large(size));
            }
            Err(fault @ (ReadFault::Io(_) | ReadFault::NotAFile)) => {
                return self.broken(kind, &name, String::new(), &SyntaxFault::unreadable(fault.to_string()));
            }
        };
        let text = decoded.text;
        if let Some(fault) = decoded.fault {
            return self.broken(kind, &name, text, &fault);
        }
        let (tree, faults) = xml::parse(&text, &limits(kind));
        if let Some(fault) = faults.first() {
            return self.broken(kind, &name, text, fault);
        }
        let comments = suppress::collect(&tree, &text);
        let Some(doc) = lower(kind, name.clone(), &text, tree) else { return self.known(kind, &name, text) };
        let faults = schema::check(&doc, self.versions.of(self.file.unit, &self.file.path).version);
        let cx = FileCx {
            file: self.id,
            path: &self.file.path,
            doc: &doc,
            faults: &faults,
            api: self.versions.of(self.file.unit, &self.file.path),
            metadata_root: self.file.metadata_root.as_deref(),
            options: &self.options.rules,
        };
        let is_component = kind != Kind::Package;
        let (found, summary, manifest) = if schema::is_fatal(&faults) {
            (rules::check_unrooted(&cx), None, None)
        } else {
            let summary = is_component.then(|| summarize(&doc));
            (rules::check_file(&cx), summary, (!is_component).then(|| summarize_manifest(&doc)))
        };
        drop(faults);
        drop(doc);
        let summary = summary.or_else(|| unread(kind, &name));
        FileResult { found, comments, summary, manifest, checked: self.checked(kind, &name, text) }
    }

    fn broken(self, kind: Kind, name: &FullName, text: String, fault: &SyntaxFault) -> FileResult {
        let found = rules::syntax_fault(fault, self.id, &self.options.rules.levels);
        FileResult { found, ..self.known(kind, name, text) }
    }

    /// A file of which nothing but its name counts.
    fn known(self, kind: Kind, name: &FullName, text: String) -> FileResult {
        FileResult {
            checked: self.checked(kind, name, text),
            summary: unread(kind, name),
            manifest: None,
            found: Findings::default(),
            comments: Comments::default(),
        }
    }

    fn checked(self, kind: Kind, name: &FullName, text: String) -> CheckedFile {
        let path = &self.file.path;
        let component =
            (kind != Kind::Package).then(|| ComponentName { kind, full_name: name.as_str().into() });
        CheckedFile {
            source: SourceFile { path: path.clone(), text: text.into() },
            component,
            api: self.versions.of(self.file.unit, path).version,
            asked: self.options.asked.is_empty() || under(&self.options.asked, path),
        }
    }
}

/// The summary of a component whose content nobody read; a manifest has none.
fn unread(kind: Kind, name: &FullName) -> Option<Summary> {
    (kind != Kind::Package).then(|| Summary::unreadable(kind, name.clone()))
}
