//! Builds the tree from tokens, and checks what they say together: nesting, one root, limits, names, references.
//!
//! Every call adds nodes that begin where the last one ended, so that the tree covers the text. After a fault the
//! builder goes on in the way that most likely was meant: an end tag closes up to the nearest open element of its
//! name, or is kept as junk.

use super::Limits;
use super::chars::{Survey, char_at, is_space, name_end, skip_space, survey, trim};
use super::fault::{DOCTYPE, Faults, check_references, span};
use super::namespace::{self, Mark, Scope};
use super::tag::{self, Scan};
use super::tree::{NONE, Node, NodeId, NodeKind, Tree};
use crate::source::{Limit, Lookalike, Malformed, Span, SyntaxFaultKind, quote};

/// How many nodes are reserved at most before any of them is known.
const RESERVED: usize = 1 << 16;

/// An element whose end is not yet read.
#[derive(Debug)]
struct Open {
    node: u32,
    outside: Mark,
}

#[derive(Debug)]
pub(super) struct Builder<'t> {
    text: &'t str,
    limits: Limits,
    elements: u32,
    survey: Survey,
    tree: Tree,
    open: Vec<Open>,
    scope: Scope<'t>,
    pub(super) faults: Faults,
}

impl<'t> Builder<'t> {
    pub(super) fn new(text: &'t str, limits: Limits) -> Self {
        let survey = survey(text);
        let mut faults = Faults::default();
        if let Some(at) = survey.illegal
            && let Some(found) = char_at(text, at)
        {
            faults.malformed(at, span(at, at + found.len_utf8()), || Malformed::InvalidChar { found });
        }
        let mut tree = Tree::default();
        tree.nodes.reserve((text.len() / 9).min(RESERVED) + 4);
        Self {
            text,
            limits,
            elements: 0,
            survey,
            tree,
            open: Vec::with_capacity(8),
            scope: Scope::new(text),
            faults,
        }
    }

    /// Adds a node without children.
    pub(super) fn leaf(&mut self, kind: NodeKind, place: Span, name: Span) {
        self.push(Node {
            kind,
            span: place,
            open: place,
            name,
            close: place.end,
            parent: self.open.last().map_or(NONE, |open| open.node),
            next: 0,
            attributes: 0,
            attribute_count: 0,
            namespace: namespace::NONE,
        });
    }

    fn push(&mut self, mut node: Node) -> u32 {
        let id = self.tree.nodes.len() as u32;
        node.next = id + 1;
        self.tree.nodes.push(node);
        id
    }

    /// Adds what could not be read, to the junk before it if there is any.
    pub(super) fn junk(&mut self, start: usize, end: usize) {
        let parent = self.open.last().map_or(NONE, |open| open.node);
        if let Some(last) = self.tree.nodes.last_mut()
            && last.kind == NodeKind::Junk
            && last.parent == parent
            && last.span.end == start as u32
        {
            last.span.end = end as u32;
            last.open = last.span;
            last.close = last.span.end;
        } else if start < end {
            self.leaf(NodeKind::Junk, span(start, end), Span::at(start as u32));
        }
    }

    /// Adds the document type declaration that begins at `start`, and returns where the node ends. What follows is
    /// not read.
    pub(super) fn doctype(&mut self, start: usize) -> usize {
        let end = start + DOCTYPE.len();
        self.leaf(NodeKind::Doctype, span(start, end), Span::at(start as u32));
        self.faults.doctype(self.text, start);
        end
    }

    /// Adds the text between two pieces of markup.
    pub(super) fn text(&mut self, start: usize, end: usize) {
        if start == end {
            return;
        }
        self.leaf(NodeKind::Text, span(start, end), Span::at(start as u32));
        if self.survey.cdata_end
            && let Some(offset) = memchr::memmem::find(&self.text.as_bytes()[start..end], b"]]>")
        {
            let at = start + offset;
            self.faults.malformed(at, span(at, at + 3), || Malformed::CDataEndInText);
        }
        if self.open.is_empty() {
            let at = skip_space(self.text.as_bytes(), start).min(end);
            if at < end {
                let after = self.tree.root.is_some();
                let text = &self.text[at..end];
                self.faults.malformed(at, span(at, at + trim(text).len()), || Malformed::TextOutsideRoot {
                    text: quote(text),
                    after,
                });
            }
        } else if self.survey.ampersand {
            check_references(self.text, start, end, &mut self.faults);
        }
    }

    /// Adds a CDATA section.
    pub(super) fn cdata(&mut self, start: usize, end: usize) {
        self.leaf(NodeKind::CData, span(start, end), Span::at(start as u32));
        if self.open.is_empty() {
            self.faults.malformed(start, span(start, end), || Malformed::CDataOutsideRoot);
        }
    }

    /// Adds a comment.
    pub(super) fn comment(&mut self, start: usize, end: usize) {
        self.leaf(NodeKind::Comment, span(start, end), Span::at(start as u32));
        // One byte of the closing `-->` is looked at too: the text may not end in a hyphen.
        if let Some(offset) = memchr::memmem::find(&self.text.as_bytes()[start + 4..end - 2], b"--") {
            let at = start + 4 + offset;
            self.faults.malformed(at, span(at, at + 2), || Malformed::DoubleHyphenInComment);
        }
    }

    /// Adds the tag at `start..end`, which begins with `<` and the start of a name. Returns where the tag really
    /// ends if that is earlier; then nothing or a shorter tag was added.
    pub(super) fn start_tag(&mut self, start: usize, end: usize) -> usize {
        let bytes = self.text.as_bytes();
        let closed = bytes[end - 1] == b'>';
        let mut empty = closed && bytes[end - 2] == b'/';
        let inner = end - usize::from(closed) - usize::from(empty);
        let (name_to, colon) = name_end(self.text, start + 1);
        let name = span(start + 1, name_to);
        let first = self.tree.attributes.len();
        let mut to = end;
        if name_to < inner {
            if !is_space(bytes[name_to]) && !matches!(bytes[name_to], b'<' | b'/') {
                let length = self.text[name_to..inner].find([' ', '\t', '\n', '\r', '<', '>', '/']);
                let whole = span(start + 1, length.map_or(inner, |length| name_to + length));
                let name = || quote(&self.text[whole]);
                self.faults.malformed(name_to, whole, || Malformed::InvalidElementName { name: name() });
            }
            let limit = self.limits.attributes.min(u32::from(u16::MAX)) as usize;
            let attributes = &mut self.tree.attributes;
            match tag::attributes(self.text, name_to, inner, limit, attributes, &mut self.faults) {
                Scan::Done => {}
                Scan::Missing(at) => {
                    self.unclosed_tag(start, at);
                    self.tree.attributes.truncate(first);
                    self.junk(start, at);
                    return at;
                }
                Scan::Ends(at) => {
                    to = at;
                    empty = false;
                }
                Scan::TooMany => {
                    let element = quote(&self.text[name]);
                    let limit = Limit::Attributes { element, limit: self.limits.attributes };
                    self.faults.decide(SyntaxFaultKind::LimitExceeded(limit), name);
                    self.tree.attributes.truncate(first);
                    return start;
                }
            }
        }
        if !closed && to == end {
            self.unclosed_tag(start, end);
            self.tree.attributes.truncate(first);
            self.junk(start, end);
            return end;
        }
        self.element(span(start, to), name, colon, empty, first);
        if self.faults.is_decided() {
            self.tree.attributes.truncate(first);
            return start;
        }
        to
    }

    fn unclosed_tag(&mut self, start: usize, end: usize) {
        let tag = &self.text[start..end];
        let length = trim(tag).len();
        self.faults
            .malformed(end, span(start, start + length), || Malformed::UnclosedTag { tag: quote(tag) });
    }

    fn element(&mut self, place: Span, name: Span, colon: bool, empty: bool, first: usize) {
        let at = place.start as usize;
        if self.open.is_empty() && !self.is_allowed_at_top(name) {
            return;
        }
        if self.open.len() >= self.limits.depth as usize {
            let limit = Limit::Depth { limit: self.limits.depth };
            return self.faults.decide(SyntaxFaultKind::LimitExceeded(limit), place);
        }
        if self.elements >= self.limits.elements {
            let limit = Limit::Elements { limit: self.limits.elements };
            return self.faults.decide(SyntaxFaultKind::LimitExceeded(limit), place);
        }
        self.elements += 1;
        let outside = self.scope.mark();
        let attribute_count = self.tree.attributes.len() - first;
        if attribute_count > 0 {
            self.scope.enter(&mut self.tree.attributes, first, &mut self.faults);
        }
        let namespace = if colon { self.scope.resolve(name, &mut self.faults) } else { self.scope.default() };
        let id = self.push(Node {
            kind: NodeKind::Element,
            span: place,
            open: place,
            name,
            close: place.end,
            parent: self.open.last().map_or(NONE, |open| open.node),
            next: 0,
            attributes: first as u32,
            attribute_count: attribute_count as u16,
            namespace,
        });
        if self.open.is_empty() && self.tree.root.is_none() {
            self.tree.root = Some(NodeId(id));
        } else if self.open.is_empty() {
            let root = self.tree.root.map_or(Span::at(0), |root| self.tree.node(root).name);
            let text = self.text;
            self.faults.malformed(at, name, || Malformed::TwoRoots { name: quote(&text[name]), first: root });
        }
        if empty {
            self.scope.reset(outside);
        } else {
            self.open.push(Open { node: id, outside });
        }
    }

    /// An HTML page is not read.
    fn is_allowed_at_top(&mut self, name: Span) -> bool {
        let html = self.tree.root.is_none() && self.text[name].eq_ignore_ascii_case("html");
        if html {
            self.faults.decide(SyntaxFaultKind::NotXml(Lookalike::Html), name);
        }
        !html
    }

    /// Adds the end tag at `start..end`. Returns where it really ends if that is earlier.
    pub(super) fn end_tag(&mut self, start: usize, end: usize) -> usize {
        let bytes = self.text.as_bytes();
        let from = start + 2;
        let Some(innermost) = self.open.last() else {
            let name = quote(self.text[from..end].trim_end_matches('>'));
            self.faults.malformed(start, span(start, end), || Malformed::UnexpectedEndTag { name });
            self.junk(start, end);
            return end;
        };
        let expected = self.tree.nodes[innermost.node as usize].name;
        let expected_to = from + expected.len() as usize;
        if expected_to < end
            && bytes[from..expected_to] == bytes[expected.range()]
            && skip_space(bytes, expected_to) + 1 == end
            && bytes[end - 1] == b'>'
        {
            self.close(start, end);
            return end;
        }
        self.odd_end_tag(start, end, expected)
    }

    /// An end tag that does not simply close the innermost element.
    fn odd_end_tag(&mut self, start: usize, end: usize, expected: Span) -> usize {
        let text = self.text;
        let bytes = text.as_bytes();
        let from = start + 2;
        let name_to = name_end(text, from).0;
        let rest = skip_space(bytes, name_to);
        let less = memchr::memchr(b'<', &bytes[from..end]);
        let to = less.map_or(end, |less| from + less);
        let name = &text[from..name_to];
        if less.is_some() || bytes[end - 1] != b'>' {
            self.unclosed_tag(start, to);
            if text[expected].starts_with(name) {
                // Being typed, or cut off.
                self.close(start, to);
                return to;
            }
        } else if rest + 1 < end {
            let shown = if name.is_empty() { &text[expected] } else { name };
            self.faults
                .malformed(start, span(start, end), || Malformed::EndTagContent { name: quote(shown) });
        }
        let matching =
            self.open.iter().rposition(|open| &text[self.tree.nodes[open.node as usize].name] == name);
        if matching.is_none_or(|index| index + 1 < self.open.len()) {
            self.faults.malformed(start, span(start, to), || Malformed::MismatchedEndTag {
                expected: quote(&text[expected]),
                found: quote(name),
                opened_at: expected,
                outer: matching.is_some(),
            });
        }
        let Some(index) = matching else {
            self.junk(start, to);
            return to;
        };
        while self.open.len() > index + 1 {
            self.close(start, start);
        }
        self.close(start, to);
        to
    }

    /// Closes the innermost element; its end tag is `start..end`.
    fn close(&mut self, start: usize, end: usize) {
        if let Some(open) = self.open.pop() {
            let next = self.tree.nodes.len() as u32;
            let node = &mut self.tree.nodes[open.node as usize];
            node.close = start as u32;
            node.span.end = end as u32;
            node.next = next;
            self.scope.reset(open.outside);
        }
    }

    /// Ends the text: closes what is open and returns the tree and the faults.
    pub(super) fn finish(mut self) -> (Tree, Faults) {
        let end = self.text.len();
        if let Some(innermost) = self.open.last() {
            let name = self.tree.nodes[innermost.node as usize].name;
            let shown = quote(&self.text[name]);
            self.faults.malformed(end, name, || Malformed::UnclosedElement { name: shown });
        } else if self.tree.root.is_none() {
            self.faults.malformed(end, Span::at(end as u32), || Malformed::NoRoot);
        }
        while !self.open.is_empty() {
            self.close(end, end);
        }
        (self.tree, self.faults)
    }
}
