//! Where a cursor stands in a text that need not be well-formed.

use super::lex::{Lexer, Piece, Token, is_name, name_end};
use crate::model::{FieldSpec, FieldType, Kind, RecordSpec};
use crate::source::Span;
use crate::xml::Limits;

/// A cursor, with the elements of its file.
pub(super) struct Place<'t> {
    text: &'t str,
    elements: Vec<Element<'t>>,
    /// The innermost open element around the cursor; none outside of the root.
    pub(super) inside: Option<At>,
    /// What is being typed.
    pub(super) spot: Spot,
}

/// The number of an element, in the order of the text.
pub(super) type At = usize;

/// An element, as far as it can be told.
pub(super) struct Element<'t> {
    /// The qualified name.
    pub(super) name: &'t str,
    /// Its field in the record around it, if that has one of its name.
    pub(super) field: Option<&'static FieldSpec>,
    /// The fields that it holds.
    pub(super) record: Option<&'static RecordSpec>,
    /// Whether its own end tag follows.
    pub(super) is_closed: bool,
    parent: Option<At>,
    /// What stands directly behind the start tag.
    value: Span,
    /// Whether the cursor is in its start tag.
    is_typed: bool,
}

/// What a cursor is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// The name in a start tag.
    Tag {
        /// What is typed of it.
        name: Span,
        /// The element that it begins, if the tag is finished.
        element: Option<At>,
    },
    /// The name in an end tag.
    EndTag {
        /// What is typed of it.
        name: Span,
    },
    /// Between tags: the text there, which may be empty.
    Content(Span),
    /// Where nothing can be completed: comments, attributes, declarations.
    Nothing,
}

impl<'t> Place<'t> {
    /// Finds the place of an offset in the text of a file of a kind.
    pub(super) fn find(kind: Kind, text: &'t str, offset: u32) -> Self {
        let mut scan = Scan { kind, text, offset, elements: Vec::new(), open: Vec::new(), found: None };
        for piece in Lexer::new(text) {
            scan.piece(piece);
        }
        let (inside, spot) =
            scan.found.unwrap_or_else(|| (scan.open.last().copied(), Spot::Content(Span::at(offset))));
        Self { text, elements: scan.elements, inside, spot }
    }

    /// An element.
    pub(super) fn element(&self, at: At) -> &Element<'t> {
        &self.elements[at]
    }

    /// Whether there is an element besides the one that is being typed.
    pub(super) fn has_root(&self) -> bool {
        self.elements.iter().any(|element| !element.is_typed)
    }

    /// The local names of the elements directly inside of another, without the one that is being typed.
    pub(super) fn children(&self, parent: At) -> impl Iterator<Item = &'t str> {
        let children = self.elements.iter().filter(move |element| element.parent == Some(parent));
        children.filter(|element| !element.is_typed).map(|element| local(element.name))
    }

    /// The raw values of an element's namesakes in the same record, without its own.
    pub(super) fn others(&self, at: At) -> impl Iterator<Item = &'t str> {
        let own = &self.elements[at];
        let others = self.elements.iter().enumerate().filter(move |(other, element)| {
            *other != at && element.parent == own.parent && element.name == own.name
        });
        others.map(|(_, element)| self.text[element.value].trim())
    }

    /// The raw value of the first element of a name beside another one.
    pub(super) fn beside(&self, at: At, name: &str) -> Option<&'t str> {
        let parent = self.elements[at].parent;
        let found = |element: &&Element<'_>| element.parent == parent && local(element.name) == name;
        self.elements.iter().find(found).map(|element| self.text[element.value].trim())
    }
}

/// A qualified name without its prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

struct Scan<'t> {
    kind: Kind,
    text: &'t str,
    offset: u32,
    elements: Vec<Element<'t>>,
    /// The open elements, the innermost last.
    open: Vec<At>,
    found: Option<(Option<At>, Spot)>,
}

impl Scan<'_> {
    fn piece(&mut self, piece: Piece) {
        let Piece { span, token, is_ended } = piece;
        // Between two pieces of markup there is no text, but a place.
        if self.found.is_none() && self.offset <= span.start && token != Token::Text {
            self.find(Spot::Content(Span::at(self.offset)));
        }
        let is_inside = self.offset < span.end || (self.offset == span.end && !is_ended);
        let holds = self.found.is_none() && is_inside;
        match token {
            Token::Text => {
                // At its end, too, since markup follows.
                if self.found.is_none() && self.offset <= span.end {
                    self.find(Spot::Content(span));
                }
                if let Some(element) = self.open.last().map(|&at| &mut self.elements[at])
                    && element.value.end == span.start
                {
                    element.value.end = span.end;
                }
            }
            Token::Start { name, is_empty } => self.start(piece, name, is_empty, holds),
            Token::End { name } => {
                if holds {
                    let is_name = name.start <= self.offset && self.offset <= name.end;
                    self.find(if is_name { Spot::EndTag { name } } else { Spot::Nothing });
                }
                self.end(&self.text[name]);
            }
            Token::Other if holds => self.find(Spot::Nothing),
            Token::Other => {}
        }
    }

    fn find(&mut self, spot: Spot) {
        self.found = Some((self.open.last().copied(), spot));
    }

    fn start(&mut self, piece: Piece, span: Span, is_empty: bool, holds: bool) {
        let name = &self.text[span];
        self.make_room(local(name));
        let is_typed = holds && span.start <= self.offset && self.offset <= span.end;
        if holds {
            let element = piece.is_ended.then_some(self.elements.len());
            self.find(if is_typed { Spot::Tag { name: span, element } } else { Spot::Nothing });
        }
        if !piece.is_ended {
            return;
        }
        let parent = self.open.last().copied();
        let around = parent.and_then(|at| self.elements[at].record);
        let field = around.and_then(|record| record.field(local(name)));
        let record = match (parent, field.map(|field| field.ty)) {
            (None, _) => self.kind.spec().filter(|_| local(name) == self.kind.name()),
            (Some(_), Some(FieldType::Record(record))) => Some(record),
            _ => None,
        };
        let value = Span::at(piece.span.end);
        let element = Element { name, field, record, is_closed: is_empty, parent, value, is_typed };
        // No metadata is that deep, and looking for the element of an end tag would take too long.
        if !is_empty && self.open.len() < Limits::default().depth as usize {
            self.open.push(self.elements.len());
        }
        self.elements.push(element);
    }

    /// Takes elements for closed that cannot hold one of that name: a value holds none, and what the record has no
    /// field for may belong to one around it.
    fn make_room(&mut self, name: &str) {
        while let Some(&top) = self.open.last() {
            let element = &self.elements[top];
            let is_value = element
                .field
                .is_some_and(|field| !matches!(field.ty, FieldType::Record(_) | FieldType::Open));
            let lacks = |record: &RecordSpec| !record.open && record.field(name).is_none();
            let is_foreign =
                element.record.is_some_and(lacks)
                    && self.open.iter().rev().skip(1).any(|&at| {
                        self.elements[at].record.is_some_and(|record| record.field(name).is_some())
                    });
            if !is_value && !is_foreign {
                break;
            }
            self.open.pop();
        }
    }

    /// An end tag ends the innermost element of its name, and what is open inside of it; one without a name yet ends
    /// nothing.
    fn end(&mut self, name: &str) {
        let Some(place) = self.open.iter().rposition(|&at| self.elements[at].name == name) else { return };
        self.elements[self.open[place]].is_closed = true;
        self.open.truncate(place);
    }
}

/// The word around an offset.
pub(super) fn word(text: &str, within: Span, offset: u32) -> Span {
    let before = &text.as_bytes()[within.start as usize..offset as usize];
    let before = before.strip_prefix("\u{feff}".as_bytes()).unwrap_or(before);
    let length = before.iter().rev().take_while(|byte| is_name(**byte)).count() as u32;
    Span::new(offset - length, (name_end(text, offset as usize) as u32).min(within.end))
}

/// The part of a stretch of text that a new value takes the place of: without the white space around it, on the line of
/// the offset, and always with the offset in it.
pub(super) fn value(text: &str, within: Span, offset: u32) -> Span {
    let raw = &text[within];
    let start = within.end - raw.trim_start().len() as u32;
    let end = within.start + raw.trim_end().len() as u32;
    let before = &text[within.start as usize..offset as usize];
    let behind = &text[offset as usize..within.end as usize];
    let line_start = before.rfind(['\n', '\r']).map_or(within.start, |at| within.start + at as u32 + 1);
    let line_end = behind.find(['\n', '\r']).map_or(within.end, |at| offset + at as u32);
    Span::new(start.max(line_start).min(offset), end.min(line_end).max(offset))
}
