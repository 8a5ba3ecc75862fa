//! What a selection grows to, step by step.

use super::Site;
use super::element::{touches, value_of};
use crate::source::Span;
use crate::xml::{NodeId, NodeKind, Tree};

impl Site<'_> {
    /// The spans around a place, each inside the next: value, element, the elements of its name beside it, what the
    /// parent holds, the parent, up to the file.
    pub fn selections(self, offset: u32) -> Vec<Span> {
        let (text, tree) = (self.text(), self.tree());
        let mut steps = Steps { spans: Vec::new(), offset };
        let mut inner = None;
        let mut at = tree.node_at(offset);
        while let Some(id) = at {
            steps.of_node(&tree, text, id, inner);
            (inner, at) = (Some(id), tree.parent(id));
        }
        steps.add(Span::new(0, text.len() as u32));
        steps.spans
    }
}

struct Steps {
    spans: Vec<Span>,
    offset: u32,
}

impl Steps {
    /// Adds a span that holds more than the last one.
    fn add(&mut self, span: Span) {
        let is_more = self.spans.last().is_none_or(|last| span.contains(*last) && span != *last);
        if is_more && touches(span, self.offset) {
            self.spans.push(span);
        }
    }

    /// Adds what stands between marks, and all of it.
    fn between(&mut self, span: Span, opening: &str, closing: &str) {
        let (start, end) = (span.start + opening.len() as u32, span.end - closing.len() as u32);
        if start < end {
            self.add(Span::new(start, end));
        }
        self.add(span);
    }

    /// The steps within a node and to its own border; `inner` is the child that the place is in.
    fn of_node(&mut self, tree: &Tree, text: &str, id: NodeId, inner: Option<NodeId>) {
        let node = tree.node(id);
        match node.kind {
            NodeKind::Element => {}
            NodeKind::Comment => return self.between(node.span, "<!--", "-->"),
            NodeKind::CData => return self.between(node.span, "<![CDATA[", "]]>"),
            // A value is a step of its element, and white space between elements nothing to select.
            NodeKind::Text => return,
            _ => return self.add(node.span),
        }
        if let Some(inner) = inner.filter(|inner| tree.node(*inner).kind == NodeKind::Element) {
            self.add(run(tree, text, id, inner));
        }
        if touches(node.open, self.offset) && self.offset < node.open.end {
            self.add(node.name);
            for attribute in tree.attributes(id) {
                self.add(attribute.value);
                self.add(attribute.span());
            }
            self.add(node.open);
        }
        if let Some(value) = value_of(tree, text, id) {
            self.add(value);
        }
        if let Some(end) = tree.end_tag(id) {
            if self.offset >= end.start {
                self.add(end);
            }
            self.add(Span::new(node.open.end, end.start));
        }
        self.add(node.span);
    }
}

/// An element with those of its name beside it, with nothing but white space and comments between them.
fn run(tree: &Tree, text: &str, parent: NodeId, id: NodeId) -> Span {
    let name = tree.name(id, text);
    let mut span = tree.node(id).span;
    let mut first = None;
    for sibling in tree.elements(parent) {
        let node = tree.node(sibling);
        if tree.name(sibling, text) != name {
            if sibling > id {
                break;
            }
            first = None;
            continue;
        }
        let start = *first.get_or_insert(node.span.start);
        if sibling >= id {
            span = Span::new(start, node.span.end);
        }
    }
    span
}
