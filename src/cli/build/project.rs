//! What a package is made of: the files of a root, the components they make, and what was checked of them.
//!
//! What was checked is what is packed: a file that changed in between is refused.

use std::io;

use super::delta::Former;
use crate::check::{Analysis, Broken, CheckedFile};
use crate::cli::input::Target;
use crate::component::{self, Component, Resolved};
use crate::input::{FileClass, InputFile, ReadFault};
use crate::package;
use crate::rules::{self, Api};
use crate::source::{SourceFile, decode};

/// The files and components of one root.
pub(super) struct Project<'a> {
    /// The root.
    pub(super) target: &'a Target,
    /// What the rules made of it.
    pub(super) analysis: &'a Analysis<'a>,
    /// The files that components are made of; what indices of files mean.
    pub(super) files: Vec<InputFile>,
    /// Their components.
    pub(super) resolved: Resolved,
    /// What it is compared with, if only what changed is packed.
    pub(super) former: Option<&'a Former>,
    /// For each file its place among those that were checked.
    checked: Vec<Option<u32>>,
}

impl<'a> Project<'a> {
    pub(super) fn new(target: &'a Target, analysis: &'a Analysis<'a>, former: Option<&'a Former>) -> Self {
        let files = target.inventory.packable();
        let resolved = component::resolve(&files, |file| target.inventory.inner(file));
        // Both lists are in the order of the paths.
        let mut rest = analysis.files().iter().zip(0..).peekable();
        let checked = files
            .iter()
            .map(|file| {
                while rest.next_if(|(checked, _)| *checked.source.path < *file.path).is_some() {}
                rest.next_if(|(checked, _)| checked.source.path == file.path).map(|(_, at)| at)
            })
            .collect();
        Self { target, analysis, files, resolved, former, checked }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// It cannot be read, or is not what was checked.
    pub(super) fn read(&self, at: u32) -> Result<Vec<u8>, ReadFault> {
        let file = &self.files[at as usize];
        let is_content = matches!(file.class, FileClass::Plain | FileClass::Other { .. } | FileClass::Data);
        let bytes = if is_content { file.read_content()? } else { file.read()? };
        if let Some(checked) = self.checked(at).filter(|checked| checked.is_read()) {
            let text = &*checked.source.text;
            // What is not UTF-8 was replaced in the text.
            if text.as_bytes() != bytes && decode(bytes.clone()).text != text {
                let reason = "changed while it was checked; build again";
                return Err(ReadFault::Io(io::Error::new(io::ErrorKind::ResourceBusy, reason)));
            }
        }
        Ok(bytes)
    }

    /// Whether the rules looked at the content of a file, so that what is wrong with it is known.
    pub(super) fn is_judged(&self, at: u32) -> bool {
        self.checked(at).is_some_and(CheckedFile::is_read)
    }

    fn checked(&self, at: u32) -> Option<&CheckedFile> {
        self.checked[at as usize].map(|checked| &self.analysis.files()[checked as usize])
    }

    /// Whether a file is a queue with a routing configuration.
    pub(super) fn is_routed(&self, at: u32) -> bool {
        let Some(file) = self.checked[at as usize] else { return false };
        let components = self.analysis.index().all();
        let found = components.binary_search_by_key(&file, |component| component.file.0);
        found.is_ok_and(|at| rules::is_routed_queue(&components[at]))
    }

    /// The version that a component was written for: the greatest of those of its files.
    pub(super) fn api(&self, component: &Component) -> Option<&Api> {
        let files = component.pieces.iter().map(|piece| &self.files[piece.file as usize]);
        files.map(|file| self.analysis.api(file)).max_by_key(|api| api.version)
    }

    /// A file that does not parse, as the findings show it.
    pub(super) fn broken(&self, broken: package::Broken) -> Broken {
        let file = &self.files[broken.file as usize];
        let source = SourceFile::new(file.path.clone(), broken.text);
        Broken { source, unit: file.unit, fault: broken.fault }
    }
}
