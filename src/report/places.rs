//! Lines and columns of spans, one line table for a file.
//!
//! Spans may be of any shape: an offset behind the end or inside a character is moved back to the character before.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::check::Outcome;
use crate::diag::FileId;
use crate::source::{LineTable, Position, SourceFile, Span};

/// The places of one text.
#[derive(Debug)]
pub(super) struct Places<'t> {
    text: &'t str,
    table: LineTable<'t>,
    last: Cell<Option<Position>>,
    /// What is known of a text that is not held.
    known: &'t [Position],
}

impl<'t> Places<'t> {
    /// Scans the text once.
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, table: LineTable::new(text), last: Cell::new(None), known: &[] }
    }

    /// Those of a file, held or not.
    fn of(file: &'t SourceFile) -> Self {
        Self { known: file.places.as_deref().unwrap_or_default(), ..Self::new(&file.text) }
    }

    /// The whole text.
    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// Whether there is a text to show.
    pub(super) fn is_held(&self) -> bool {
        self.known.is_empty()
    }

    /// Number of lines, at least one.
    pub(super) fn count(&self) -> u32 {
        self.table.count()
    }

    /// The bytes of a line without its end, counted from 1.
    pub(super) fn line(&self, line: u32) -> Span {
        self.table.line(line)
    }

    /// Start and end of a span.
    ///
    /// Fast for spans in rising order even if all of them lie on one line of many megabytes.
    pub(super) fn range(&self, span: Span) -> (Position, Position) {
        if !self.known.is_empty() {
            return (self.nearest(span.start), self.nearest(span.end));
        }
        let start = self.from(self.last.get(), self.floor(span.start));
        self.last.set(Some(start));
        let end = self.from(Some(start), self.floor(span.end).max(start.offset));
        (start, end)
    }

    /// Column of a position in bytes, from 1. A byte order mark counts.
    pub(super) fn byte_column(&self, at: Position) -> u32 {
        let start = if at.line == 1 { 0 } else { self.table.line(at.line).start };
        at.offset.saturating_sub(start) + 1
    }

    /// The position of an offset, counted from a known one on the same line if there is one.
    fn from(&self, known: Option<Position>, offset: u32) -> Position {
        if let Some(known) = known
            // A byte order mark has no column: never count across it.
            && known.offset >= 3
            && known.offset <= offset
            && offset <= self.table.line(known.line).end
        {
            let passed = self.text[Span::new(known.offset, offset)].chars().count() as u32;
            return Position { line: known.line, column: known.column + passed, offset };
        }
        self.table.position(offset)
    }

    /// The known place at an offset or before it.
    fn nearest(&self, offset: u32) -> Position {
        let behind = self.known.partition_point(|place| place.offset <= offset);
        let place = behind.checked_sub(1).and_then(|at| self.known.get(at));
        place.copied().unwrap_or(Position { line: 1, column: 1, offset })
    }

    fn floor(&self, offset: u32) -> u32 {
        let mut at = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at as u32
    }
}

/// The places of the files of one root, made when first asked for.
pub(super) struct Files<'a> {
    outcome: &'a Outcome,
    known: BTreeMap<FileId, Places<'a>>,
}

impl<'a> Files<'a> {
    /// Nothing is scanned yet.
    pub(super) fn new(outcome: &'a Outcome) -> Self {
        Self { outcome, known: BTreeMap::new() }
    }

    /// The places of a file.
    pub(super) fn places(&mut self, file: FileId) -> &Places<'a> {
        let outcome = self.outcome;
        self.known.entry(file).or_insert_with(|| Places::of(&outcome.file(file).source))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Places;
    use crate::source::{LineTable, Span};

    #[test]
    fn lines_have_no_ends() {
        let text = "\u{feff}a\r\nb\rc\n\n";
        let table = LineTable::new(text);
        let lines: Vec<&str> = (1..=table.count() + 1).map(|line| &text[table.line(line)]).collect();
        assert_eq!(lines, ["a", "b", "c", "", "", ""]);
    }

    proptest! {
        #[test]
        fn counting_on_gives_the_same(text in "\u{feff}?[a\\réb😀\n]{0,40}", mut at in prop::collection::vec(0..60_u32, 2..8)) {
            at.sort_unstable();
            let places = Places::new(&text);
            for pair in at.windows(2) {
                let span = Span::new(pair[0], pair[1]);
                prop_assert_eq!(places.range(span), Places::new(&text).range(span));
                let line = places.range(span).0.line;
                prop_assert!(line >= 1 && line <= places.count());
                let body = &text.as_str()[places.line(line)];
                let breaks = ['\n', '\r', '\u{feff}'];
                prop_assert!(!body.contains(breaks), "{body:?}");
            }
        }
    }
}
