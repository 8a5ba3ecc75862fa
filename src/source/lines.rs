use super::Span;

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1. `\n`, `\r\n` and a lone `\r` end a line.
    pub line: u32,
    /// Column in Unicode scalar values, from 1. A byte order mark does not count.
    pub column: u32,
    /// Offset in bytes, from 0.
    pub offset: u32,
}

/// The line starts of one text.
#[derive(Debug)]
pub struct LineTable<'t> {
    text: &'t str,
    starts: Vec<u32>,
}

impl<'t> LineTable<'t> {
    /// Scans `text` once.
    pub fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n') {
                starts.push(at as u32 + 1);
            }
        }
        Self { text, starts }
    }

    /// The place of a byte offset; an offset inside a character counts as its start, one behind the end as the end.
    pub fn position(&self, offset: u32) -> Position {
        let mut at = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let line = self.starts.partition_point(|&start| start as usize <= at);
        let mut start = self.starts[line - 1] as usize;
        if start == 0 && self.text.starts_with('\u{feff}') && at >= 3 {
            start = 3;
        }
        let column = self.text[start..at].chars().count() as u32 + 1;
        Position { line: line as u32, column, offset }
    }

    /// Number of lines; a text that ends with a line end has an empty last line.
    pub fn count(&self) -> u32 {
        self.starts.len() as u32
    }

    /// The bytes of a line, counted from 1, without its line end and without a byte order mark. A line that does
    /// not exist is empty, at the end of the text.
    pub fn line(&self, line: u32) -> Span {
        let at = (line as usize).saturating_sub(1);
        let len = self.text.len() as u32;
        let Some(&start) = self.starts.get(at) else { return Span::at(len) };
        let next = self.starts.get(at + 1).copied().unwrap_or(len);
        let bytes = &self.text.as_bytes()[start as usize..next as usize];
        let body = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        let body = if body.len() < bytes.len() || at + 1 < self.starts.len() {
            body.strip_suffix(b"\r").unwrap_or(body)
        } else {
            body
        };
        let mark = if start == 0 && self.text.starts_with('\u{feff}') { 3 } else { 0 };
        Span::new(start + mark, start + body.len() as u32)
    }

    /// Start and end of a span.
    pub fn range(&self, span: Span) -> (Position, Position) {
        (self.position(span.start), self.position(span.end))
    }
}
