//! The pieces of a text that need not be well-formed: while somebody types it never is.
//!
//! Nothing is judged here. What is not finished ends where the next piece of markup begins, at the end of its line at
//! the latest, so that one open tag does not swallow the rest of the file.

use crate::source::Span;

/// One piece; the pieces tile the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// All of it.
    pub(super) span: Span,
    /// What it is.
    pub(super) token: Token,
    /// Whether its last character is its own end. Behind one that is not, a cursor is still inside of it.
    pub(super) is_ended: bool,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// What stands between markup.
    Text,
    /// A start tag, or the beginning of one.
    Start {
        /// The qualified name; empty if there is none yet.
        name: Span,
        /// Whether the element ends with the tag.
        is_empty: bool,
    },
    /// An end tag, or the beginning of one.
    End {
        /// The qualified name; empty if there is none yet.
        name: Span,
    },
    /// A comment, CDATA section, instruction, declaration or document type.
    Other,
}

/// Takes a text apart.
pub(super) struct Lexer<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Lexer<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    fn piece(&self) -> (usize, Token, bool) {
        let (text, at) = (self.text, self.at);
        let rest = &text[at..];
        let Some(inside) = rest.strip_prefix('<') else {
            return (find(rest, b'<').map_or(text.len(), |end| at + end), Token::Text, true);
        };
        for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>")] {
            if rest.starts_with(open) {
                let end = memchr::memmem::find(&rest.as_bytes()[open.len()..], close.as_bytes());
                let length = end.map_or(rest.len(), |end| open.len() + end + close.len());
                return (at + length, Token::Other, end.is_some());
            }
        }
        if inside.starts_with(['?', '!']) {
            let length = unfinished(inside) + 1;
            let end = find(inside, b'>').map(|end| end + 2).filter(|end| *end <= length);
            return (at + end.unwrap_or(length), Token::Other, end.is_some());
        }
        if inside.starts_with('/') {
            let name = Span::new(at as u32 + 2, name_end(text, at + 2) as u32);
            let behind = &text[name.end as usize..];
            let blank = behind.len() - behind.trim_start_matches([' ', '\t', '\r', '\n']).len();
            let is_ended = behind[blank..].starts_with('>');
            let end = if is_ended { name.end as usize + blank + 1 } else { name.end as usize };
            return (end, Token::End { name }, is_ended);
        }
        let name = Span::new(at as u32 + 1, name_end(text, at + 1) as u32);
        let end = tag_end(text, name.end as usize).filter(|end| !name.is_empty() || *end == at + 2);
        let is_empty = end.is_some_and(|end| text[..end].ends_with("/>"));
        let behind = name.end as usize;
        let length = if name.is_empty() { 0 } else { unfinished(&text[behind..]) };
        (end.unwrap_or(behind + length), Token::Start { name, is_empty }, end.is_some())
    }
}

impl Iterator for Lexer<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if self.at >= self.text.len() {
            return None;
        }
        let (end, token, is_ended) = self.piece();
        let span = Span::new(self.at as u32, end as u32);
        self.at = end;
        Some(Piece { span, token, is_ended })
    }
}

/// Whether a byte can stand in a name, as far as completion cares.
pub(super) const fn is_name(byte: u8) -> bool {
    !byte.is_ascii_whitespace() && !matches!(byte, b'<' | b'>' | b'/' | b'=' | b'"' | b'\'' | b'&')
}

/// Where a name that begins at an offset ends.
pub(super) fn name_end(text: &str, start: usize) -> usize {
    let length = text.as_bytes()[start..].iter().take_while(|byte| is_name(**byte)).count();
    start + length
}

/// The end of a tag, from behind its name; none if other markup begins first. Values hold no `<`, but may hold `>`.
fn tag_end(text: &str, behind: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut quote = None;
    for (at, &byte) in bytes.iter().enumerate().skip(behind) {
        match (quote, byte) {
            (_, b'<') => return None,
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The length of what somebody has begun: up to other markup or the end of the line.
fn unfinished(rest: &str) -> usize {
    rest.find(['<', '\n', '\r']).unwrap_or(rest.len())
}

fn find(text: &str, byte: u8) -> Option<usize> {
    memchr::memchr(byte, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{Lexer, Token};

    /// The pieces of a text, one a line; `…` behind those that are not ended.
    fn told(text: &str) -> Vec<String> {
        let mut at = 0;
        let told = Lexer::new(text).map(|piece| {
            assert_eq!(piece.span.start, at, "the pieces tile the text");
            at = piece.span.end;
            let sort = match piece.token {
                Token::Text => "text",
                Token::Start { is_empty: false, .. } => "start",
                Token::Start { is_empty: true, .. } => "empty",
                Token::End { .. } => "end",
                Token::Other => "other",
            };
            format!("{sort} {}{}", &text[piece.span], if piece.is_ended { "" } else { "…" })
        });
        told.collect()
    }

    #[test]
    fn what_is_open_does_not_swallow_the_rest() {
        for (text, pieces) in [
            ("<a>x</a>", &["start <a>", "text x", "end </a>"][..]),
            ("<a b='>'/>", &["empty <a b='>'/>"]),
            ("<a\n<b>", &["start <a…", "text \n", "start <b>"]),
            ("<a b=\"\n<b>", &["start <a b=\"…", "text \n", "start <b>"]),
            ("<\n<b>", &["start <…", "text \n", "start <b>"]),
            ("<></", &["start <>", "end </…"]),
            ("</a\n>x", &["end </a\n>", "text x"]),
            ("</a\nb>", &["end </a…", "text \nb>"]),
            ("<?x\n<a>", &["other <?x…", "text \n", "start <a>"]),
            ("<?x ?><!-- <a>", &["other <?x ?>", "other <!-- <a>…"]),
            ("<![CDATA[<a>]]>é", &["other <![CDATA[<a>]]>", "text é"]),
            ("a < b > c", &["text a ", "start <…", "text  b > c"]),
        ] {
            assert_eq!(told(text), pieces, "{text}");
        }
    }
}
