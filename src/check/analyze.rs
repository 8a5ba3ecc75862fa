use std::sync::Arc;

use rayon::prelude::*;

use super::api::Versions;
use super::outcome::{CheckedFile, ComponentName, Outcome, settle};
use super::suppress::{self, Allow};
use crate::diag::{Diagnostic, FileId};
use crate::input::{FileClass, InputFile, Inventory, ReadFault, under};
use crate::model::{ApiVersion, FullName, Kind, Summary, lower, summarize};
use crate::project::{Component, Index};
use crate::rules::{self, FileCx, Options, ProjectCx};
use crate::schema;
use crate::source::SyntaxFault;
use crate::source::{SourceFile, decode};
use crate::xml::{self, Limits};

/// How to check.
#[derive(Clone, Debug, Default)]
pub struct CheckOptions {
    /// Overrides the API version of every file.
    pub api_version: Option<ApiVersion>,
    /// What rules are told.
    pub rules: Options,
    /// Paths relative to the root whose findings are wanted; empty: all.
    pub asked: Vec<String>,
}

/// Checks everything below one root.
pub fn analyze(inventory: &Inventory, options: &CheckOptions) -> Outcome {
    let versions = Versions::read(inventory, options.api_version);
    let files: Vec<&InputFile> = inventory.files.iter().filter(|file| is_indexed(file)).collect();
    let read: Vec<FileResult> = files
        .par_iter()
        .enumerate()
        .map(|(at, file)| FileReader { file, id: FileId(at as u32), versions: &versions, options }.run())
        .collect();

    let mut components = Vec::with_capacity(read.len());
    let mut found = Vec::new();
    let mut allows = Vec::with_capacity(read.len());
    let mut checked = Vec::with_capacity(read.len());
    for (at, (result, file)) in read.into_iter().zip(&files).enumerate() {
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
        allows.push(result.allows);
        checked.push(result.checked);
    }
    let index = Index::new(components);
    found.extend(rules::check_project(&ProjectCx { index: &index, options: options.rules }));
    if let Some(archive) = &inventory.archive {
        let id = FileId(checked.len() as u32);
        checked.push(CheckedFile {
            source: SourceFile { path: archive.clone(), text: Arc::from("") },
            component: None,
            api: ApiVersion::NEWEST,
            asked: true,
        });
        found.extend(rules::archive_faults(&inventory.archive_faults, id));
    }
    found.retain(|finding| {
        let file = finding.file.0 as usize;
        checked[file].asked && !allows.get(file).is_some_and(|allows| suppress::allows(allows, finding))
    });
    let (diagnostics, omitted) = settle(found);
    Outcome { files: checked, diagnostics, omitted, index, notes: inventory.notes.clone() }
}

/// Whether a file takes part at all: components, manifests, and files that only count as existing.
fn is_indexed(file: &InputFile) -> bool {
    !matches!(file.class, FileClass::Other { .. } | FileClass::Data)
}

struct FileResult {
    checked: CheckedFile,
    summary: Option<Summary>,
    found: Vec<Diagnostic>,
    allows: Vec<Allow>,
}

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
            FileClass::Manifest(_) => (Kind::Package, FullName::from_stem("package")),
            FileClass::Named { kind, stem } => return self.named(*kind, stem),
            FileClass::Data | FileClass::Other { .. } => return self.named(Kind::User, ""),
        };
        let decoded = match self.file.read() {
            Ok(bytes) => decode(bytes),
            Err(fault) => {
                let fault = match fault {
                    ReadFault::Io(_) | ReadFault::NotAFile => SyntaxFault::unreadable(fault.to_string()),
                    ReadFault::TooLarge { size } => SyntaxFault::too_large(size),
                    ReadFault::Reported => return self.named(kind, name.as_str()),
                };
                return self.broken(kind, name, String::new(), &fault);
            }
        };
        if let Some(fault) = decoded.fault {
            return self.broken(kind, name, decoded.text, &fault);
        }
        let text = decoded.text;
        let (tree, faults) = xml::parse(&text, &Limits::default());
        if let Some(fault) = faults.first() {
            return self.broken(kind, name, text, fault);
        }
        let allows = suppress::collect(&tree, &text);
        let Some(doc) = lower(kind, name.clone(), &text, tree) else {
            return self.result(kind, name, text, None, Vec::new(), allows);
        };
        let api = self.versions.of(self.file.unit, &self.file.path);
        let faults = schema::check(&doc, api.version);
        let cx = FileCx {
            file: self.id,
            path: &self.file.path,
            doc: &doc,
            faults: &faults,
            api,
            metadata_root: self.file.metadata_root.as_deref(),
        };
        let (found, summary) = if schema::is_fatal(&faults) {
            (rules::check_unrooted(&cx), Summary::unreadable(kind, name.clone()))
        } else {
            (rules::check_file(&cx), summarize(&doc))
        };
        drop(faults);
        drop(doc);
        self.result(kind, name, text, Some(summary), found, allows)
    }

    fn named(self, kind: Kind, stem: &str) -> FileResult {
        let name = FullName::from_stem(stem);
        let summary = Summary::unreadable(kind, name.clone());
        self.result(kind, name, String::new(), Some(summary), Vec::new(), Vec::new())
    }

    fn broken(self, kind: Kind, name: FullName, text: String, fault: &SyntaxFault) -> FileResult {
        let found = rules::syntax_fault(fault, self.id);
        let summary = Summary::unreadable(kind, name.clone());
        self.result(kind, name, text, Some(summary), found, Vec::new())
    }

    fn result(
        self,
        kind: Kind,
        name: FullName,
        text: String,
        summary: Option<Summary>,
        found: Vec<Diagnostic>,
        allows: Vec<Allow>,
    ) -> FileResult {
        let manifest = kind == Kind::Package;
        let path = &self.file.path;
        let checked = CheckedFile {
            source: SourceFile { path: path.clone(), text: text.into() },
            component: (!manifest).then(|| ComponentName { kind, full_name: name.as_str().into() }),
            api: self.versions.of(self.file.unit, path).version,
            asked: self.options.asked.is_empty() || under(&self.options.asked, path),
        };
        FileResult { checked, summary: summary.filter(|_| !manifest), found, allows }
    }
}
