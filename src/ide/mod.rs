//! What an editor offers, told in files and byte spans: how it travels is the business of `lsp`.
//!
//! Every feature is a function of a [`Snapshot`] and a place in it. Nothing here reads the disk or knows the protocol.

pub mod actions;
pub mod complete;
mod create;
mod element;
mod fold;
mod hint;
mod hover;
mod label;
mod link;
mod references;
pub mod reformat;
mod rename;
mod search;
mod selection;
mod subject;
mod symbol;

pub use create::NewFile;
pub use fold::Fold;
pub use hint::{Hint, HintSort};
pub use hover::Hover;
pub use link::Link;
pub use references::{Definition, Occurrence};
pub use rename::{Move, Refused, Renaming, Unsearched};
pub use search::{Fit, search};
pub use subject::{Mention, Spot, Subject};
pub use symbol::{Symbol, SymbolSort};

use std::ops::Range;

use crate::check::{CheckedFile, Snapshot};
use crate::diag::{Diagnostic, FileId};
use crate::input::{FileClass, InputFile};
use crate::model::{Doc, FullName, Kind, lower};
use crate::xml::{self, Limits, Tree};

/// A file of a root, which most features begin with.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// The root at one moment.
    pub snapshot: &'a Snapshot,
    /// The file.
    pub file: FileId,
}

impl<'a> Site<'a> {
    /// The file at a path below the root, if it takes part.
    pub fn at(snapshot: &'a Snapshot, path: &str) -> Option<Self> {
        let file = snapshot.file(path)?;
        Some(Self { snapshot, file })
    }

    /// Path, text and component of the file.
    pub fn checked(self) -> &'a CheckedFile {
        self.snapshot.outcome.file(self.file)
    }

    /// The text of the file.
    pub fn text(self) -> &'a str {
        &self.checked().source.text
    }

    /// The file in the list of files.
    pub fn listed(self) -> Option<&'a InputFile> {
        let files = &self.snapshot.inventory.files;
        let path = self.checked().source.path.as_bytes();
        files.binary_search_by(|file| file.path.as_bytes().cmp(path)).ok().map(|at| &files[at])
    }

    /// Where the findings of the file stand among those of the root.
    pub fn found(self) -> Range<usize> {
        let found = &self.snapshot.outcome.diagnostics;
        let start = found.partition_point(|found| found.file < self.file);
        let end = start + found[start..].partition_point(|found| found.file == self.file);
        start..end
    }

    /// The findings of the file, in the order of their places.
    pub fn findings(self) -> &'a [Diagnostic] {
        &self.snapshot.outcome.diagnostics[self.found()]
    }

    /// What the file is; none for what is no component and no manifest.
    pub fn kind(self) -> Option<Kind> {
        match &self.listed()?.class {
            FileClass::Component { kind, .. } | FileClass::Named { kind, .. } => Some(*kind),
            FileClass::Manifest(_) => Some(Kind::Package),
            FileClass::Data | FileClass::Other { .. } | FileClass::Folder | FileClass::Plain => None,
        }
    }

    /// The tree of the file, broken or not.
    pub fn tree(self) -> Tree {
        xml::parse(self.text(), &Limits::default()).0
    }

    /// The fields of the file, as far as they can be read; none for a file whose kind has no fields.
    pub fn doc(self) -> Option<Doc<'a>> {
        let checked = self.checked();
        let name = match &checked.component {
            Some(component) => &*component.full_name,
            None => "package",
        };
        lower(self.kind()?, FullName::from_stem(name), self.text(), self.tree())
    }
}
