//! Texts that the editor shows: they count, not what lies on disk.

use std::path::PathBuf;
use std::sync::Arc;

use gen_lsp_types::{TextDocumentContentChangeEvent, Uri};

use super::position::{Encoding, Lines};
use crate::input;

/// One open text.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// Its name, as the editor writes it.
    pub(super) uri: Uri,
    /// Where it lies or will lie.
    pub(super) path: PathBuf,
    /// The editor's number of its state.
    pub(super) version: i32,
    /// Its text.
    pub(super) text: Arc<str>,
}

impl Document {
    /// Whether its name, or what it begins with, is that of a file that takes part in a check.
    pub(super) fn is_of_interest(&self) -> bool {
        input::class_at(&self.path, Some(self.text.as_bytes())).is_some()
    }

    /// Takes the changes of one step, each of which sees what those before it did.
    pub(super) fn change(
        &mut self,
        version: i32,
        changes: Vec<TextDocumentContentChangeEvent>,
        encoding: Encoding,
    ) {
        let mut text = self.text.to_string();
        for change in changes {
            match change {
                TextDocumentContentChangeEvent::TextDocumentContentChangePartial(change) => {
                    let span = Lines::new(&text, encoding, true).span(change.range);
                    text.replace_range(span.start as usize..span.end as usize, &change.text);
                }
                TextDocumentContentChangeEvent::TextDocumentContentChangeWholeDocument(change) => {
                    text = change.text;
                }
            }
        }
        self.text = text.into();
        self.version = version;
    }
}

#[cfg(test)]
mod tests {
    use gen_lsp_types::{Position, Range, TextDocumentContentChangePartial, Uri};
    use proptest::prelude::*;

    use super::{Document, Encoding};

    /// The way an editor counts: units of the line that begins behind the last line end.
    fn position(text: &str, at: usize, encoding: Encoding) -> Position {
        let before = &text[..at];
        let mut line = 0;
        let mut start = 0;
        let bytes = before.as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            let ends = *byte == b'\n' || *byte == b'\r' && text.as_bytes().get(at + 1) != Some(&b'\n');
            if ends {
                line += 1;
                start = at + 1;
            }
        }
        let units: usize = before[start..]
            .chars()
            .map(|letter| match encoding {
                Encoding::Utf8 => letter.len_utf8(),
                Encoding::Utf16 => letter.len_utf16(),
                Encoding::Utf32 => 1,
            })
            .sum();
        Position { line, character: units as u32 }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn changes_give_the_text_that_the_editor_has(
            start in "[ab\\r\\né😀<>/]{0,60}",
            edits in proptest::collection::vec((any::<u16>(), any::<u16>(), "[cd\\r\\né😀]{0,6}"), 1..12),
            encoding in prop_oneof![Just(Encoding::Utf8), Just(Encoding::Utf16), Just(Encoding::Utf32)],
        ) {
            let mut expected = start.clone();
            let mut document = Document {
                uri: Uri("file:///a".to_owned()),
                path: "/a".into(),
                version: 0,
                text: start.into(),
            };
            for (number, (one, other, text)) in (1..).zip(edits) {
                // No editor has a place between the two characters of a line end.
                let places: Vec<usize> = (0..=expected.len())
                    .filter(|at| expected.is_char_boundary(*at))
                    .filter(|at| !(expected[..*at].ends_with('\r') && expected[*at..].starts_with('\n')))
                    .collect();
                let place = |number: u16| places[number as usize % places.len()];
                let (from, to) = (place(one).min(place(other)), place(one).max(place(other)));
                let range = Range {
                    start: position(&expected, from, encoding),
                    end: position(&expected, to, encoding),
                };
                let change = TextDocumentContentChangePartial { range, text: text.clone(), ..Default::default() };
                document.change(number, vec![change.into()], encoding);
                expected.replace_range(from..to, &text);
                prop_assert_eq!(&*document.text, expected.as_str());
            }
        }
    }
}
