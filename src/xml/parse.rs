//! The reader: takes tokens from the XML library, checks them, and builds the tree.
//!
//! The library finds where markup ends; what the markup is was decided before from its first bytes, and what XML
//! forbids is checked here and in the modules beside. There is no recursion, and every byte is looked at a bounded
//! number of times: after a fault the library is started again at a later place, as far as [`REREAD`] allows.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::Limits;
use super::build::Builder;
use super::chars::name_starts_at;
use super::declaration::{check_declaration, check_instruction};
use super::fault::{is_doctype, span};
use super::tree::{NodeKind, Tree};
use crate::source::{Malformed, Span, SyntaxFault, quote};

/// How many bytes may be read a second time behind tags without an end: this many times the text, and some more so
/// that short texts are always read to their end.
const REREAD: usize = 4;
const REREAD_SHORT: usize = 1 << 20;

/// Reads a text into a tree. At most one fault is returned: a limit, else a document type declaration, else the
/// first place where the text is not well-formed; an HTML page comes before all of them.
///
/// The tree covers the whole text even after a fault. Spans are byte offsets into `text`, which may begin with a
/// byte order mark.
pub fn parse(text: &str, limits: &Limits) -> (Tree, Vec<SyntaxFault>) {
    if u32::try_from(text.len()).is_err() {
        return (Tree::default(), vec![SyntaxFault::too_large(text.len() as u64)]);
    }
    let mut parser = Parser::new(text, *limits);
    let read = parser.run();
    parser.builder.junk(read, text.len());
    let (tree, faults) = parser.builder.finish();
    (tree, faults.winner(text).into_iter().collect())
}

/// What begins at a `<`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Markup {
    Start,
    End,
    Comment,
    CData,
    Instruction,
    Doctype,
    /// `<!` or `<?` and nothing known.
    Unknown,
    /// Only a character of the text.
    Bare,
}

struct Parser<'t> {
    text: &'t str,
    builder: Builder<'t>,
    reader: Reader<&'t [u8]>,
    /// Offset of the reader's first byte.
    base: usize,
    /// Bytes that the library read twice.
    reread: usize,
}

impl<'t> Parser<'t> {
    fn new(text: &'t str, limits: Limits) -> Self {
        let mut parser = Self {
            text,
            builder: Builder::new(text, limits),
            reader: Reader::from_str(""),
            base: 0,
            reread: 0,
        };
        parser.start_at(0);
        parser
    }

    /// Lets the library begin anew at an offset.
    fn start_at(&mut self, at: usize) {
        let rest = &self.text[at..];
        // The library drops a byte order mark at its start without counting it, and another one may follow.
        let rest = rest.trim_start_matches('\u{feff}');
        self.base = self.text.len() - rest.len();
        self.reader = Reader::from_str(rest);
        let config = self.reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
    }

    fn position(&self) -> usize {
        self.base + self.reader.buffer_position() as usize
    }

    /// Reads tokens to the end, or to the fault that ends the reading. Returns the offset behind the last node.
    fn run(&mut self) -> usize {
        let bytes = self.text.as_bytes();
        // Where the text begins that is not yet in the tree.
        let mut pending = mark_len(self.text);
        if pending > 0 {
            self.builder.leaf(NodeKind::Text, span(0, pending), Span::at(0));
        }
        loop {
            let at = self.position();
            if bytes.get(at) != Some(&b'<') {
                let end = matches!(self.reader.read_event(), Err(_) | Ok(Event::Eof));
                if end || self.position() == at {
                    break;
                }
                continue;
            }
            let markup = self.markup(at);
            if matches!(markup, Markup::Bare | Markup::Unknown) {
                self.not_markup(markup, at);
                continue;
            }
            self.builder.text(pending, at);
            if markup == Markup::Doctype {
                return self.builder.doctype(at);
            }
            let complete = self.reader.read_event().is_ok();
            let end = if complete { self.position() } else { self.text.len() };
            pending = self.token(markup, at, end, complete);
            if self.builder.faults.is_decided() {
                return pending;
            }
            if pending < end {
                self.reread += end - pending;
                if self.reread > self.text.len() * REREAD + REREAD_SHORT {
                    return pending;
                }
                self.start_at(pending);
            } else if !complete {
                return pending;
            }
        }
        self.builder.text(pending, self.text.len());
        self.text.len()
    }

    /// What begins at the `<` at `at`.
    fn markup(&self, at: usize) -> Markup {
        let rest = &self.text[at..];
        match rest.as_bytes().get(1) {
            Some(b'/') => Markup::End,
            Some(b'?') if rest.as_bytes().get(2) != Some(&b'>') => Markup::Instruction,
            Some(b'!') if rest.starts_with("<!--") => Markup::Comment,
            Some(b'!') if rest.starts_with("<![CDATA[") => Markup::CData,
            Some(b'!') if is_doctype(rest) => Markup::Doctype,
            Some(b'!' | b'?') => Markup::Unknown,
            _ if name_starts_at(self.text, at + 1) => Markup::Start,
            _ => Markup::Bare,
        }
    }

    /// A `<` that begins nothing counts as text; the library goes on at the next one.
    fn not_markup(&mut self, markup: Markup, at: usize) {
        let next = memchr::memchr(b'<', &self.text.as_bytes()[at + 1..]);
        let next = next.map_or(self.text.len(), |length| at + 1 + length);
        let text = self.text;
        self.builder.faults.malformed(at, span(at, at + 1), || {
            if markup == Markup::Bare {
                return Malformed::BareLessThan;
            }
            let piece = &text[at..next];
            let length = piece.find(|c: char| c.is_ascii_whitespace() || c == '>');
            Malformed::UnknownMarkup { text: quote(&piece[..length.unwrap_or(piece.len())]) }
        });
        self.start_at(next);
    }

    /// Adds one piece of markup; `complete` tells whether the library found its end. Returns where it really ends.
    fn token(&mut self, markup: Markup, at: usize, end: usize, complete: bool) -> usize {
        let text = self.text;
        let builder = &mut self.builder;
        let mut unclosed =
            |length: usize, reason| builder.faults.malformed(end, span(at, at + length), || reason);
        match markup {
            Markup::Start => return self.builder.start_tag(at, end),
            Markup::End => return self.builder.end_tag(at, end),
            Markup::Comment if !complete => unclosed(4, Malformed::UnclosedComment),
            Markup::CData if !complete => unclosed(9, Malformed::UnclosedCData),
            Markup::Instruction if !complete => unclosed(2, Malformed::UnclosedInstruction),
            Markup::Comment => builder.comment(at, end),
            Markup::CData => builder.cdata(at, end),
            Markup::Instruction if at == mark_len(text) && is_declaration(&text[at..]) => {
                check_declaration(text, at, end, &mut builder.faults);
                builder.leaf(NodeKind::Declaration, span(at, end), span(at + 2, at + 5));
            }
            Markup::Instruction => {
                let name = check_instruction(text, at, end, &mut builder.faults);
                builder.leaf(NodeKind::Instruction, span(at, end), name);
            }
            Markup::Doctype | Markup::Unknown | Markup::Bare => {}
        }
        if !complete {
            self.builder.junk(at, end);
        }
        end
    }
}

/// Length of the byte order mark.
fn mark_len(text: &str) -> usize {
    if text.starts_with('\u{feff}') { 3 } else { 0 }
}

/// Whether an instruction is called `xml`.
fn is_declaration(markup: &str) -> bool {
    markup.strip_prefix("<?xml").is_some_and(|rest| rest.starts_with([' ', '\t', '\n', '\r', '?']))
}
