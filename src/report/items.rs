//! Findings one after the other with what every format tells: path, place, words.
//!
//! Nothing here is escaped; each format does that in its own way.

use std::collections::BTreeMap;

use super::places::Files;
use super::{Root, View};
use crate::check::Anchors;
use crate::diag::{Diagnostic, Severity};
use crate::source::Position;

/// A listed finding.
pub(super) struct Item<'a> {
    pub(super) found: &'a Diagnostic,
    /// The path as it is reported.
    pub(super) path: String,
    pub(super) start: Position,
    pub(super) end: Position,
}

impl<'a> Item<'a> {
    /// Finds the place of a finding.
    pub(super) fn new(root: Root<'a>, files: &mut Files<'a>, found: &'a Diagnostic) -> Self {
        let (start, end) = files.places(found.file).range(found.span);
        Self { found, path: root.path_of(found.file), start, end }
    }

    /// The message, and the help behind it on a line of its own.
    pub(super) fn message(&self) -> String {
        if self.found.help.is_empty() {
            return self.found.message.clone();
        }
        format!("{}\nhelp: {}", self.found.message, self.found.help)
    }
}

/// The listed findings of all roots in their order.
pub(super) fn all<'a>(view: &View<'a>) -> impl Iterator<Item = Item<'a>> {
    let min_severity = view.min_severity;
    view.roots.iter().flat_map(move |&root| of(root, min_severity))
}

/// The listed findings of all roots, the worst first.
pub(super) fn worst_first<'a>(view: &View<'a>) -> Vec<Item<'a>> {
    let mut items: Vec<Item<'a>> = all(view).collect();
    items.sort_by_key(|item| std::cmp::Reverse(item.found.severity));
    items
}

/// The listed findings of one root in their order.
pub(super) fn of(root: Root<'_>, min_severity: Severity) -> impl Iterator<Item = Item<'_>> {
    let mut files = Files::new(root.outcome);
    root.listed(min_severity).map(move |found| Item::new(root, &mut files, found))
}

/// A text with a final stop, unless it ends a sentence already.
pub(super) fn sentence(text: &str) -> String {
    let stop = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{text}{stop}")
}

/// Identities of findings that do not depend on lines: the same for a finding of one run and of the next one, and
/// different for any two findings of one root.
pub(super) struct Fingerprints {
    listed: Vec<String>,
    suppressed: Vec<String>,
}

impl Fingerprints {
    /// Names all findings of a root, whatever is listed: what is hidden or allowed must not change the others.
    pub(super) fn new(root: Root<'_>) -> Self {
        let outcome = root.outcome;
        let anchors = Anchors::new(&outcome.files);
        let listed = outcome.diagnostics.iter().enumerate().map(|(at, found)| (found, (false, at)));
        let suppressed = outcome.suppressed.iter().enumerate().map(|(at, row)| (&row.found, (true, at)));
        let mut all: Vec<_> = listed.chain(suppressed).collect();
        all.sort_by_key(|(found, _)| (found.file, found.span.start, found.span.end));
        let mut seen = BTreeMap::new();
        let mut prints = Self {
            listed: vec![String::new(); outcome.diagnostics.len()],
            suppressed: vec![String::new(); outcome.suppressed.len()],
        };
        for (found, (is_suppressed, at)) in all {
            let anchor = anchors.of(found);
            let first = anchor.fingerprint(found.rule, 0);
            let nth: &mut usize = seen.entry(first.clone()).or_default();
            let print = if *nth == 0 { first } else { anchor.fingerprint(found.rule, *nth) };
            *nth += 1;
            let list = if is_suppressed { &mut prints.suppressed } else { &mut prints.listed };
            list[at] = print;
        }
        prints
    }

    /// That of a finding in [`Outcome::diagnostics`](crate::check::Outcome).
    pub(super) fn listed(&self, at: usize) -> &str {
        &self.listed[at]
    }

    /// That of a finding in [`Outcome::suppressed`](crate::check::Outcome).
    pub(super) fn suppressed(&self, at: usize) -> &str {
        &self.suppressed[at]
    }
}
