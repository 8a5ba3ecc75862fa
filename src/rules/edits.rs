//! The edits that rules propose: small, on the original text, with comments and formatting kept.
//!
//! An element that stands alone on its lines goes with them; one that is put in takes the indentation of its
//! neighbours. Nothing else of the file is touched.

use crate::diag::Edit;
use crate::model::{Doc, Field, Record, Value};
use crate::source::{Span, break_before, place_before, place_behind};
use crate::xml::{NodeId, NodeKind, escape_text};

/// The record of an element, which lies somewhere in the document.
pub(super) fn record_of<'a, 't>(doc: &'a Doc<'t>, node: NodeId) -> Option<&'a Record<'t>> {
    let mut path: Vec<NodeId> = std::iter::successors(Some(node), |&node| doc.tree.parent(node)).collect();
    let mut record = &doc.root;
    if path.pop()? != record.node {
        return None;
    }
    while let Some(next) = path.pop() {
        record = field_in(record, next)?.record()?;
    }
    Some(record)
}

/// The field whose element or value stands at a place, and the record that holds it.
pub(super) fn field_at<'a, 't>(doc: &'a Doc<'t>, place: Span) -> Option<(&'a Record<'t>, &'a Field<'t>)> {
    let mut node = doc.tree.node_at(place.start)?;
    if doc.tree.node(node).kind != NodeKind::Element {
        node = doc.tree.parent(node)?;
    }
    let record = record_of(doc, doc.tree.parent(node)?)?;
    Some((record, field_in(record, node)?))
}

fn field_in<'a, 't>(record: &'a Record<'t>, node: NodeId) -> Option<&'a Field<'t>> {
    // Fields stand in the order of the text, and so do ids.
    let at = record.fields.binary_search_by_key(&node, |field| field.node).ok()?;
    Some(&record.fields[at])
}

/// Takes an element out, with its lines if nothing else stands on them. Comments inside it stay in its place.
pub(super) fn remove(doc: &Doc<'_>, node: NodeId) -> Edit {
    let span = doc.tree.node(node).span;
    let comments = comments(doc, node);
    if comments.is_empty() {
        return Edit::remove(with_line(doc.text, span));
    }
    Edit::replace(span, comments.join(&break_before(doc.text, span.start)))
}

/// Takes all elements of a name out of a record.
pub(super) fn remove_all(doc: &Doc<'_>, record: &Record<'_>, name: &str) -> Vec<Edit> {
    record.all(name).map(|field| remove(doc, field.node)).collect()
}

/// Sets every switch of a name that is on to false.
pub(super) fn switch_off(doc: &Doc<'_>, record: &Record<'_>, name: &str) -> Vec<Edit> {
    let on = record.all(name).filter(|field| matches!(field.value, Value::Boolean(true)));
    on.map(|field| set_value(doc, field, "false")).collect()
}

/// The comments inside an element.
fn comments<'t>(doc: &Doc<'t>, node: NodeId) -> Vec<&'t str> {
    let inside = doc.tree.descendants(node).map(|inner| doc.tree.node(inner));
    inside.filter(|inner| inner.kind == NodeKind::Comment).map(|inner| &doc.text[inner.span]).collect()
}

/// Takes an element with child fields out as [`remove`] does. Nothing if a comment in it would be lost.
pub(super) fn remove_record(doc: &Doc<'_>, node: NodeId) -> Vec<Edit> {
    let is_comment = |inner: NodeId| doc.tree.node(inner).kind == NodeKind::Comment;
    if doc.tree.descendants(node).any(is_comment) { Vec::new() } else { vec![remove(doc, node)] }
}

/// A span with the white space before it on its line and the line end behind it, if nothing else stands on its lines.
pub(crate) fn with_line(text: &str, span: Span) -> Span {
    let bytes = text.as_bytes();
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let before = bytes[..span.start as usize].iter().rev().take_while(|byte| blank(byte)).count() as u32;
    let start = span.start - before;
    if start > 0 && bytes[start as usize - 1] != b'\n' {
        return span;
    }
    let rest = &bytes[span.end as usize..];
    let after = rest.iter().take_while(|byte| blank(byte)).count();
    let line_end = match &rest[after..] {
        [b'\r', b'\n', ..] => 2,
        [b'\n', ..] => 1,
        [] => 0,
        _ => return span,
    };
    Span::new(start, span.end + (after + line_end) as u32)
}

/// Writes another value between the tags of a simple field. One that is nil, or has no end tag, is written anew; comments
/// stay behind the value.
pub(super) fn set_value(doc: &Doc<'_>, field: &Field<'_>, value: &str) -> Edit {
    let node = doc.tree.node(field.node);
    let content = escape_text(value).into_owned() + &comments(doc, field.node).concat();
    if let Some(end) = doc.tree.end_tag(field.node)
        && !matches!(field.value, Value::Nil)
    {
        return Edit::replace(Span::new(node.open.end, end.start), content);
    }
    let name = doc.tree.name(field.node, doc.text);
    Edit::replace(node.span, format!("<{name}>{content}</{name}>"))
}

/// The same for a switch of another file, of which only the place is known. Nothing for a value that is written with
/// references, sections or comments.
pub(super) fn switch_on(place: Span) -> Vec<Edit> {
    let is_plain = place.len() as usize <= "false".len();
    is_plain.then(|| Edit::replace(place, "true")).into_iter().collect()
}

/// Takes the white space at both ends of a simple field's value away.
pub(super) fn trim(doc: &Doc<'_>, field: &Field<'_>, trimmed: &str) -> Vec<Edit> {
    let value = doc.value(field);
    let Some(end) = doc.tree.end_tag(field.node) else { return Vec::new() };
    let open = doc.tree.node(field.node).open;
    let [before, behind] = [Span::new(open.end, value.start), Span::new(value.end, end.start)];
    let plain = [before, behind].iter().all(|&span| doc.text[span].trim_ascii().is_empty());
    if plain && doc.text[value] == *trimmed {
        return [before, behind].into_iter().filter(|span| !span.is_empty()).map(Edit::remove).collect();
    }
    // References, sections and comments: the ends are not where they seem.
    vec![set_value(doc, field, trimmed)]
}

/// Gives an element another local name, in both of its tags.
pub(super) fn rename(doc: &Doc<'_>, node: NodeId, name: &str) -> Vec<Edit> {
    let qualified = doc.tree.name(node, doc.text);
    let prefix = qualified.len() - doc.tree.local_name(node, doc.text).len();
    let local = |name: Span| Span::new(name.start + prefix as u32, name.end);
    let start = doc.tree.node(node).name;
    let mut edits = vec![Edit::replace(local(start), name)];
    if let Some(tag) = doc.tree.end_tag(node) {
        // Behind `</`; white space may follow the name.
        edits.push(Edit::replace(local(Span::new(tag.start + 2, tag.start + 2 + start.len())), name));
    }
    edits
}

/// Puts a simple field into a record, before the first field whose name is greater, so that sorted files stay sorted.
pub(super) fn insert(doc: &Doc<'_>, parent: NodeId, name: &str, value: &str) -> Option<Edit> {
    let end = doc.tree.end_tag(parent)?;
    let qualified = doc.tree.name(parent, doc.text);
    let prefix = &qualified[..qualified.len() - doc.tree.local_name(parent, doc.text).len()];
    let element = format!("<{prefix}{name}>{}</{prefix}{name}>", escape_text(value));
    let mut last = None;
    for child in doc.tree.elements(parent) {
        if doc.tree.local_name(child, doc.text) > name {
            let start = place_before(doc.text, doc.tree.node(child).span.start);
            return Some(Edit::insert(start, format!("{element}{}", break_before(doc.text, start))));
        }
        last = Some(child);
    }
    Some(match last {
        Some(child) => {
            let span = doc.tree.node(child).span;
            Edit::insert(
                place_behind(doc.text, span.end),
                format!("{}{element}", break_before(doc.text, span.start)),
            )
        }
        None => Edit::insert(end.start, element),
    })
}

#[cfg(test)]
mod tests {
    use super::with_line;
    use crate::source::Span;

    #[test]
    fn an_element_goes_with_its_line_if_it_is_alone() {
        for (text, left) in [
            ("<a>\n    <b/>\n</a>", "<a>\n</a>"),
            ("<a>\r\n\t<b/> \r\n</a>", "<a>\r\n</a>"),
            ("<a><b/></a>", "<a></a>"),
            ("<a>\n  <b/> <!-- why -->\n</a>", "<a>\n   <!-- why -->\n</a>"),
            ("<a>\n  <x/><b/>\n</a>", "<a>\n  <x/>\n</a>"),
        ] {
            let at = text.find("<b/>").expect("an element") as u32;
            let span = with_line(text, Span::new(at, at + 4));
            let mut edited = text.to_owned();
            edited.replace_range(span.range(), "");
            assert_eq!(edited, left);
        }
    }
}
