use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use super::api::Versions;
use super::data;
use super::gather::{Gathered, gather};
use super::outcome::{CheckedFile, Outcome, settle};
use super::package::{self, Packing};
use super::replaced::drop_placeholders;
use super::suppress::{self, Answers, Comments};
use crate::diag::{FileId, Findings};
use crate::input::{FileClass, InputFile, Inventory};
use crate::model::ApiVersion;
use crate::project::Index;
use crate::replace::Replacements;
use crate::rules::{self, Api, Options, ProjectCx, Unfound};
use crate::source::{SourceFile, SyntaxFault};

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
    /// What a build puts into the place of values: what is wrong with these is not wrong with the package.
    pub placeholders: Replacements,
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
    has_placeholders: bool,
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
        let Gathered { mut files, comments, found: of_files, index, data } =
            gather(inventory, &versions, options);
        let mut found = Findings::default();
        for of_file in of_files {
            found.extend(of_file);
        }
        let cx = ProjectCx::new(&index, options.rules.clone());
        found.extend(rules::check_project(&cx));
        found.extend(data::found(&data, &cx));
        let has_placeholders = drop_placeholders(&mut found, &files, &options.placeholders);
        if let Some(archive) = &inventory.archive {
            let id = FileId(files.len() as u32);
            files.push(CheckedFile {
                source: SourceFile::new(archive.clone(), ""),
                component: None,
                api: ApiVersion::NEWEST,
                asked: true,
            });
            found.extend(rules::archive_faults(&inventory.archive_faults, id, &options.rules.levels));
        }
        let notes = inventory.notes.iter().chain(versions.notes()).cloned().collect();
        Self { inventory, options, files, comments, index, found, versions, notes, has_placeholders }
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

    /// Whether anything was passed over because a build puts another value in its place.
    pub fn has_placeholders(&self) -> bool {
        self.has_placeholders
    }

    pub(super) fn found(&self) -> &Findings {
        &self.found
    }

    pub(super) fn found_mut(&mut self) -> &mut Findings {
        &mut self.found
    }

    /// What components and manifests there are.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Adds the members of a manifest that nothing of the project answers to.
    pub fn add_unfound(&mut self, manifest: FileId, members: &[Unfound]) {
        self.found.extend(rules::unfound(members, manifest, &self.options.rules.levels));
    }

    /// Takes back what a rule found in a file: somebody knows better.
    pub fn withdraw(&mut self, rule: &str, file: FileId) {
        self.found.listed.retain(|found| found.rule != rule || found.file != file);
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

/// Whether a file takes part at all: components, manifests, and files that only count as existing.
pub fn is_checked(file: &InputFile) -> bool {
    !matches!(file.class, FileClass::Other { .. } | FileClass::Data | FileClass::Plain)
}
