//! The element around a place, and what the tables know of it.

use crate::model::{FieldSpec, FieldType, Kind, trim};
use crate::source::Span;
use crate::xml::{NodeId, NodeKind, Tree};

/// A part of an element that a place can be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// One of its tags; the span is that of the name in it, or of all of it where the place is beside the name.
    Tag(Span),
    /// Its value.
    Value(Span),
}

/// The innermost element around a place, and the part of it; none between elements.
pub(super) fn element_at(tree: &Tree, text: &str, offset: u32) -> Option<(NodeId, Part)> {
    let mut id = tree.node_at(offset)?;
    if !matches!(tree.node(id).kind, NodeKind::Element | NodeKind::Text | NodeKind::CData) {
        return None;
    }
    if tree.node(id).kind != NodeKind::Element {
        id = tree.parent(id)?;
    }
    // Behind the last letter of a value is still at the value.
    if let Some(value) = value_of(tree, text, id).filter(|value| touches(*value, offset)) {
        return Some((id, Part::Value(value)));
    }
    let node = tree.node(id);
    let is_in = |tag: Span| tag.start <= offset && offset < tag.end;
    let at_name = |name: Span, tag: Span| Part::Tag(if touches(name, offset) { name } else { tag });
    if is_in(node.open) {
        return Some((id, at_name(node.name, node.open)));
    }
    let end = tree.end_tag(id).filter(|end| is_in(*end))?;
    let name = Span::new(end.start + 2, end.start + 2 + node.name.len());
    let is_same = text.get(name.range()) == Some(&text[node.name]);
    Some((id, if is_same { at_name(name, end) } else { Part::Tag(end) }))
}

/// The place of the value of an element without elements inside; none for one that is empty.
pub(super) fn value_of(tree: &Tree, text: &str, id: NodeId) -> Option<Span> {
    let node = tree.node(id);
    let is_leaf = node.kind == NodeKind::Element && tree.elements(id).next().is_none();
    let value = is_leaf.then(|| tree.value_span(id, text))?;
    (value != node.span).then_some(value)
}

/// Whether an offset lies in a span or at one of its ends.
pub(super) const fn touches(span: Span, offset: u32) -> bool {
    span.start <= offset && offset <= span.end
}

/// The fields from the root element down to an element, the root not among them. None if the file is not of its kind, or
/// an element on the way is not in the tables. An element that holds a value has no end yet if there are elements in it:
/// those stand beside it.
pub(super) fn steps(kind: Kind, tree: &Tree, text: &str, id: NodeId) -> Option<Vec<&'static FieldSpec>> {
    let mut path = vec![id];
    while let Some(parent) = tree.parent(path[path.len() - 1]) {
        path.push(parent);
    }
    let root = path.pop().filter(|root| tree.root() == Some(*root))?;
    if tree.local_name(root, text) != kind.name() {
        return None;
    }
    let mut record = kind.spec();
    let mut steps = Vec::with_capacity(path.len());
    for id in path.into_iter().rev() {
        steps.pop_if(|field: &mut &FieldSpec| !matches!(field.ty, FieldType::Record(_)));
        let field = record?.field(tree.local_name(id, text))?;
        if let FieldType::Record(inner) = field.ty {
            record = Some(inner);
        }
        steps.push(field);
    }
    Some(steps)
}

/// The value of an element on one line.
pub(super) fn line(tree: &Tree, text: &str, id: NodeId) -> String {
    let value = tree.value(id, text);
    let mut out = String::new();
    for word in trim(&value).split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
