//! Keeps what concerns some files only, for `--since`.
//!
//! A finding stays if its own place or a related one lies in such a file: a service channel that takes the entity of
//! another is reported at the later file, whichever of the two changed. What refers to a component that is gone stays
//! as well, since its removal is the change that broke the reference.

use std::collections::BTreeSet;

use super::outcome::Outcome;
use crate::diag::{Diagnostic, FileId};
use crate::model::{Fact, Kind, is_routed_channel};
use crate::project::Index;

impl Outcome {
    /// Drops the findings that concern neither a file of `changed`, which has a value for each file, nor a component
    /// of `gone` that no file defines any more. Only files of `changed` count as asked for afterwards.
    pub fn narrow(&mut self, changed: &[bool], gone: &BTreeSet<(Kind, Box<str>)>) {
        let mut gone = gone.clone();
        gone.retain(|(kind, name)| self.index.find(*kind, name).is_none());
        let is_changed = |file: FileId| changed.get(file.0 as usize).copied().unwrap_or(false);
        let index = &self.index;
        let concerns = |found: &Diagnostic| {
            is_changed(found.file)
                || found.related.iter().any(|place| is_changed(place.file))
                || refers_to(index, found, &gone)
        };
        self.diagnostics.retain(concerns);
        self.suppressed.retain(|suppressed| concerns(&suppressed.found));
        self.suppressed_unlisted.retain(|file| is_changed(*file));
        self.omitted.retain(|omitted| is_changed(omitted.file));
        for (at, file) in self.files.iter_mut().enumerate() {
            file.asked &= is_changed(FileId(at as u32));
        }
    }
}

/// Whether the place of a finding is a reference to one of these components.
fn refers_to(index: &Index, found: &Diagnostic, gone: &BTreeSet<(Kind, Box<str>)>) -> bool {
    if gone.is_empty() {
        return false;
    }
    let Some(source) = index.of_file(found.file) else { return false };
    let here = |fact: &&Fact| fact.element.contains(found.span) || found.span == fact.span;
    source.summary.facts.iter().filter(here).any(|fact| {
        let Some(name) = fact.text() else { return false };
        let routed: &[Kind] = if is_routed_channel(fact) { &[Kind::ServiceChannel] } else { &[] };
        let kinds = fact.field.spec().reference.map_or(routed, |reference| reference.to);
        kinds.iter().any(|&kind| gone.contains(&(kind, name.into())))
    })
}
