//! CSV as rows of fields with their places. The one place that knows the library.

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use super::window::Window;
use super::{Fault, VALUE_BYTES};
use crate::source::Span;

/// A CSV file with a row of names at its top.
pub(in crate::data) struct Csv<'s> {
    window: Window<'s>,
    reader: Reader,
    /// Fields of the present row: where their texts end in `text`, and where they stand.
    fields: Vec<(usize, Span)>,
    text: Vec<u8>,
    is_begun: bool,
}

impl std::fmt::Debug for Csv<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Csv").field("window", &self.window).finish_non_exhaustive()
    }
}

impl<'s> Csv<'s> {
    pub(in crate::data) fn new(window: Window<'s>) -> Self {
        Self { window, reader: Reader::new(), fields: Vec::new(), text: Vec::new(), is_begun: false }
    }

    /// The number of fields of the present row.
    pub(in crate::data) fn len(&self) -> usize {
        self.fields.len()
    }

    /// A field of the present row.
    pub(in crate::data) fn field(&self, at: usize) -> (&str, Span) {
        let Some(&(end, span)) = self.fields.get(at) else { return ("", Span::default()) };
        let start = at.checked_sub(1).map_or(0, |before| self.fields[before].0);
        (str::from_utf8(&self.text[start..end]).unwrap_or_default(), span)
    }

    /// The place of the present row.
    pub(in crate::data) fn span(&self) -> Span {
        match (self.fields.first(), self.fields.last()) {
            (Some((_, first)), Some((_, last))) => Span::new(first.start, last.end),
            _ => self.window.span(0, 0),
        }
    }

    /// Reads the next row; `false` at the end of the file.
    pub(in crate::data) fn next(&mut self) -> Result<bool, Fault> {
        if !self.is_begun {
            self.begin()?;
        }
        self.fields.clear();
        self.text.clear();
        // Empty lines are no rows.
        loop {
            let rest = self.window.rest();
            let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            let is_all = blank == rest.len();
            self.window.pass(blank);
            if !is_all || self.window.is_last() {
                break;
            }
            self.window.more()?;
        }
        if self.window.rest().is_empty() {
            return Ok(false);
        }
        while !self.read_field()? {}
        Ok(true)
    }

    /// Passes a byte order mark, and finds out what stands between fields: a `;` in some countries.
    fn begin(&mut self) -> Result<(), Fault> {
        self.is_begun = true;
        self.window.pass_mark()?;
        let end = loop {
            let rest = self.window.rest();
            let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            self.window.pass(blank);
            let rest = self.window.rest();
            match memchr::memchr2(b'\r', b'\n', rest) {
                Some(end) => break end,
                None if self.window.is_last() => break rest.len(),
                None if rest.len() > VALUE_BYTES => return Err(Fault::too_long(self.window.span(0, 0))),
                None => self.window.more()?,
            }
        };
        let head = &self.window.rest()[..end];
        if memchr::memchr(b',', head).is_none() && memchr::memchr(b';', head).is_some() {
            self.reader = ReaderBuilder::new().delimiter(b';').build();
        }
        Ok(())
    }

    /// Reads one field; `true` if it was the last of its row.
    fn read_field(&mut self) -> Result<bool, Fault> {
        while self.window.rest().is_empty() && !self.window.is_last() {
            self.window.more()?;
        }
        let from = self.text.len();
        let start = self.window.span(0, 0).start;
        let first = self.window.rest().first().copied();
        let mut quotes = 0;
        loop {
            if self.window.rest().is_empty() && !self.window.is_last() {
                self.window.more()?;
                continue;
            }
            let rest = self.window.rest();
            let filled = self.text.len();
            self.text.resize(filled + rest.len().clamp(64, 4096), 0);
            let (result, read, wrote) = self.reader.read_field(rest, &mut self.text[filled..]);
            self.text.truncate(filled + wrote);
            let is_at_end = rest.is_empty();
            quotes += memchr::memchr_iter(b'"', &rest[..read]).count();
            let last = read.checked_sub(1).and_then(|at| rest.get(at)).copied();
            self.window.pass(read);
            let here = self.window.span(0, 0).start;
            if (here - start) as usize > VALUE_BYTES {
                return Err(Fault::too_long(Span::new(start, start + 1)));
            }
            let is_row_end = match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => continue,
                ReadFieldResult::Field { record_end } => record_end,
                ReadFieldResult::End => true,
            };
            if is_at_end && first == Some(b'"') && !quotes.is_multiple_of(2) {
                return Err(Fault::new(
                    Span::new(start, start + 1),
                    "the file ends inside a text that begins here",
                )
                .help("close the text with a `\"`; inside a text a `\"` is written twice"));
            }
            let is_delimited = !is_at_end && matches!(last, Some(b',' | b';' | b'\n' | b'\r'));
            let end = if is_delimited { here - 1 } else { here };
            if str::from_utf8(&self.text[from..]).is_err() {
                return Err(Fault::new(Span::new(start, end), "these bytes are no UTF-8")
                    .help("save the file as UTF-8"));
            }
            self.fields.push((self.text.len(), Span::new(start, end.max(start))));
            return Ok(is_row_end);
        }
    }
}
