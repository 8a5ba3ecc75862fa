//! One file on its own: read, parsed, lowered and checked.

use std::sync::Arc;

use super::analyze::CheckOptions;
use super::api::Versions;
use super::data;
use super::outcome::{CheckedFile, ComponentName};
use super::suppress::{self, Comments};
use crate::diag::{FileId, Findings};
use crate::input::{FileClass, InputFile, ReadFault, under};
use crate::model::{Class, FullName, Kind, ManifestSummary, Summary, lower, summarize, summarize_manifest};
use crate::rules::{self, FileCx};
use crate::schema;
use crate::source::{SourceFile, SyntaxFault, decode};
use crate::xml::{self, Limits};

/// Elements of a file whose every field is kept. Far above what an org holds, and far below what fills the memory.
const ELEMENTS_KEPT: u32 = 500_000;

/// What is read of a file: in kinds of which only some fields are read, elements cost little.
fn limits(kind: Kind) -> Limits {
    let limits = Limits::default();
    if kind.class() == Class::Partial { limits } else { Limits { elements: ELEMENTS_KEPT, ..limits } }
}

/// What was found in one file on its own.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// The file itself.
    pub(super) checked: CheckedFile,
    /// What other files may know of a component.
    pub(super) summary: Option<Arc<Summary>>,
    /// What other files may know of a manifest.
    pub(super) manifest: Option<ManifestSummary>,
    /// The findings, but for those that somebody answered for.
    pub(super) found: Findings,
    /// What answers for findings in it.
    pub(super) comments: Comments,
}

/// Reads one file.
#[derive(Clone, Copy)]
pub(super) struct FileReader<'a> {
    pub(super) file: &'a InputFile,
    pub(super) id: FileId,
    pub(super) versions: &'a Versions,
    pub(super) options: &'a CheckOptions,
}

impl FileReader<'_> {
    /// Reads, parses, lowers and checks it.
    pub(super) fn run(self) -> Reading {
        let (kind, name) = match &self.file.class {
            FileClass::Component { kind, stem, .. } => (*kind, FullName::from_stem(stem)),
            FileClass::Named { kind, stem } => {
                return self.known(*kind, &FullName::from_stem(stem), String::new());
            }
            // Its rows are read with those of its package.
            FileClass::Data => {
                return self.known(Kind::Package, &FullName::from_stem("package"), data::text(self.file));
            }
            FileClass::Manifest(_) | FileClass::Other { .. } | FileClass::Folder | FileClass::Plain => {
                (Kind::Package, FullName::from_stem("package"))
            }
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
            manifest: match self.file.class {
                FileClass::Manifest(kind) => Some(kind),
                _ => None,
            },
            metadata_root: self.file.metadata_root.as_deref(),
            options: &self.options.rules,
        };
        let is_component = kind != Kind::Package;
        let (found, summary, manifest) = if schema::is_fatal(&faults) {
            (rules::check_unrooted(&cx), None, None)
        } else {
            let summary = is_component.then(|| Arc::new(summarize(&doc)));
            (rules::check_file(&cx), summary, (!is_component).then(|| summarize_manifest(&doc)))
        };
        drop(faults);
        drop(doc);
        let summary = summary.or_else(|| unread(kind, &name));
        Reading { found, comments, summary, manifest, checked: self.checked(kind, &name, text) }
    }

    fn broken(self, kind: Kind, name: &FullName, text: String, fault: &SyntaxFault) -> Reading {
        let found = rules::syntax_fault(fault, self.id, &self.options.rules.levels);
        Reading { found, ..self.known(kind, name, text) }
    }

    /// A file of which nothing but its name counts.
    fn known(self, kind: Kind, name: &FullName, text: String) -> Reading {
        Reading {
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
            source: SourceFile::new(path.clone(), text),
            component,
            api: self.versions.of(self.file.unit, path).version,
            asked: self.options.asked.is_empty() || under(&self.options.asked, path),
        }
    }
}

/// The summary of a component whose content nobody read; a manifest has none.
fn unread(kind: Kind, name: &FullName) -> Option<Arc<Summary>> {
    (kind != Kind::Package).then(|| Arc::new(Summary::unreadable(kind, name.clone())))
}
