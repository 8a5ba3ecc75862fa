//! Places as the protocol counts them: lines from 0, and columns in the units that both sides agreed on.

use gen_lsp_types::{Position, PositionEncodingKind, Range};

use crate::source::{LineTable, Span};

/// What columns count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Bytes.
    Utf8,
    /// What every client understands.
    #[default]
    Utf16,
    /// Characters.
    Utf32,
}

impl Encoding {
    /// The best of those that a client offers: bytes cost nothing.
    pub(super) fn choose(offered: &[PositionEncodingKind]) -> Self {
        let offers = |kind| offered.contains(&kind);
        if offers(PositionEncodingKind::UTF8) {
            Encoding::Utf8
        } else if offers(PositionEncodingKind::UTF32) && !offers(PositionEncodingKind::UTF16) {
            Encoding::Utf32
        } else {
            Encoding::Utf16
        }
    }

    /// Its name in the protocol.
    pub(super) const fn kind(self) -> PositionEncodingKind {
        match self {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
            Encoding::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    fn units(self, text: &str) -> usize {
        match self {
            Encoding::Utf8 => text.len(),
            Encoding::Utf16 => text.chars().map(char::len_utf16).sum(),
            Encoding::Utf32 => text.chars().count(),
        }
    }

    /// The units that a character takes.
    pub(super) const fn units_of(self, letter: char) -> u32 {
        match self {
            Encoding::Utf8 => letter.len_utf8() as u32,
            Encoding::Utf16 => letter.len_utf16() as u32,
            Encoding::Utf32 => 1,
        }
    }

    /// The byte at a number of units; one inside a character counts as its start, one behind the end as the end.
    fn byte(self, text: &str, units: usize) -> usize {
        let mut left = units;
        for (at, letter) in text.char_indices() {
            let size = self.units_of(letter) as usize;
            if left < size {
                return at;
            }
            left -= size;
        }
        text.len()
    }
}

/// The lines of one text.
pub(super) struct Lines<'t> {
    text: &'t str,
    table: LineTable<'t>,
    encoding: Encoding,
    /// Units that a byte order mark takes: an editor takes the mark of a file off, but not one that it shows.
    mark: u32,
}

impl<'t> Lines<'t> {
    /// Scans a text once. `is_open`: the text is what the editor shows, not what lies on disk.
    pub(super) fn new(text: &'t str, encoding: Encoding, is_open: bool) -> Self {
        let mark = if is_open && text.starts_with('\u{feff}') { encoding.units_of('\u{feff}') } else { 0 };
        Self { text, table: LineTable::new(text), encoding, mark }
    }

    /// The place of a byte. What lies inside a line end is at the end of its line.
    pub(super) fn position(&self, offset: u32) -> Position {
        let line = self.table.position(offset).line;
        let body = self.table.line(line);
        let mut end = offset.clamp(body.start, body.end) as usize;
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let units = self.encoding.units(&self.text[body.start as usize..end]) as u32;
        Position { line: line - 1, character: units + self.mark(line, offset >= body.start) }
    }

    /// The places of both ends.
    pub(super) fn range(&self, span: Span) -> Range {
        Range { start: self.position(span.start), end: self.position(span.end) }
    }

    /// The byte at a place. A column behind the end of its line is that end, a line behind the last one the end.
    pub(super) fn offset(&self, position: Position) -> u32 {
        if position.line >= self.table.count() {
            return self.text.len() as u32;
        }
        let line = position.line + 1;
        let body = self.table.line(line);
        let mark = self.mark(line, true);
        if position.character < mark {
            return 0;
        }
        let units = (position.character - mark) as usize;
        body.start + self.encoding.byte(&self.text[body], units) as u32
    }

    /// The bytes between two places, in whichever order they are.
    pub(super) fn span(&self, range: Range) -> Span {
        let (one, other) = (self.offset(range.start), self.offset(range.end));
        Span::new(one.min(other), one.max(other))
    }

    const fn mark(&self, line: u32, is_behind: bool) -> u32 {
        if line == 1 && is_behind { self.mark } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use gen_lsp_types::Position;
    use proptest::prelude::*;

    use super::{Encoding, Lines};

    const ALL: [Encoding; 3] = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32];

    #[test]
    fn columns_count_what_was_agreed_on() {
        // é is two bytes and one unit, the face four bytes and two units.
        let text = "a\r\né😀x\n";
        for (encoding, column) in ALL.into_iter().zip([6, 3, 2]) {
            let lines = Lines::new(text, encoding, true);
            let offset = text.find('x').expect("x") as u32;
            assert_eq!(lines.position(offset), Position { line: 1, character: column });
            assert_eq!(lines.offset(Position { line: 1, character: column }), offset);
        }
    }

    #[test]
    fn a_column_inside_a_pair_is_its_start_and_one_behind_the_line_its_end() {
        let lines = Lines::new("😀\nb", Encoding::Utf16, true);
        assert_eq!(lines.offset(Position { line: 0, character: 1 }), 0);
        assert_eq!(lines.offset(Position { line: 0, character: 9 }), 4);
        assert_eq!(lines.offset(Position { line: 9, character: 0 }), 6);
    }

    #[test]
    fn a_mark_counts_only_where_the_editor_shows_it() {
        let text = "\u{feff}ab";
        assert_eq!(Lines::new(text, Encoding::Utf16, false).position(4).character, 1);
        assert_eq!(Lines::new(text, Encoding::Utf16, true).position(4).character, 2);
        assert_eq!(Lines::new(text, Encoding::Utf8, true).position(4).character, 4);
        for encoding in ALL {
            for open in [true, false] {
                let lines = Lines::new(text, encoding, open);
                assert_eq!(lines.offset(lines.position(4)), 4);
            }
        }
    }

    proptest! {
        #[test]
        fn every_character_is_found_again(text in "[a-c\\r\\né😀\u{301}\u{feff}]{0,40}", open: bool) {
            for encoding in ALL {
                let lines = Lines::new(&text, encoding, open);
                for (at, letter) in text.char_indices() {
                    let hidden = at == 0 && letter == '\u{feff}' && !open;
                    let inside_line_end = letter == '\n' && text[..at].ends_with('\r');
                    if !hidden && !inside_line_end {
                        prop_assert_eq!(lines.offset(lines.position(at as u32)), at as u32);
                    }
                }
            }
        }
    }
}
