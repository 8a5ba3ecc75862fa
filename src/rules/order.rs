//! Moves the elements of a record to other places, for the rules about their order.
//!
//! An element takes along the comments that belong to it: those before it without an empty line between, and one behind
//! it on its line. The white space between elements stays where it is, so that the file keeps its look.

use crate::diag::Edit;
use crate::model::{Doc, FieldSpec, Record, written_order};
use crate::source::Span;
use crate::xml::{NodeId, NodeKind};

/// Sorts the elements by name; those of one name keep their order.
pub(super) fn sort(doc: &Doc<'_>, record: &Record<'_>) -> Vec<Edit> {
    let mut order: Vec<usize> = (0..record.fields.len()).collect();
    // A misspelt field stands where the one that is meant belongs.
    order.sort_by_key(|&at| {
        let field = &record.fields[at];
        written_order(field.spec.or(field.meant).map_or(field.name, |spec| spec.name))
    });
    arrange(doc, record, &order)
}

/// Moves all elements of a field behind the first of them.
pub(super) fn gather(doc: &Doc<'_>, record: &Record<'_>, spec: &FieldSpec) -> Vec<Edit> {
    let is_member = |at: &usize| {
        let field = &record.fields[*at];
        field.spec.or(field.meant).is_some_and(|own| own.id == spec.id)
    };
    let (members, others): (Vec<usize>, Vec<usize>) = (0..record.fields.len()).partition(is_member);
    let Some(&first) = members.first() else { return Vec::new() };
    let split = others.partition_point(|&at| at < first);
    let order: Vec<usize> = others[..split].iter().chain(&members).chain(&others[split..]).copied().collect();
    arrange(doc, record, &order)
}

/// Puts the element number `order[n]` in the place of the n-th. Nothing is done to a record that holds stray text, or
/// elements that are no fields: nobody knows where those belong.
fn arrange(doc: &Doc<'_>, record: &Record<'_>, order: &[usize]) -> Vec<Edit> {
    let Some(parts) = parts(doc, record) else { return Vec::new() };
    let moved = order.iter().enumerate().filter(|&(to, &from)| to != from);
    moved.map(|(to, &from)| Edit::replace(parts[to], &doc.text[parts[from]])).collect()
}

/// The elements of a record with their comments.
fn parts(doc: &Doc<'_>, record: &Record<'_>) -> Option<Vec<Span>> {
    let children: Vec<NodeId> = doc.tree.children(record.node).collect();
    let mut parts: Vec<Span> = Vec::with_capacity(record.fields.len());
    // Where the comments that may belong to the next element begin, and whether they must.
    let mut start: Option<u32> = None;
    let mut bound = false;
    let mut on_line_of_element = false;
    for &child in &children {
        let node = doc.tree.node(child);
        let text = &doc.text[node.span];
        match node.kind {
            NodeKind::Text if text.trim_ascii().is_empty() => {
                let breaks = text.matches('\n').count();
                on_line_of_element &= breaks == 0;
                if breaks > 1 && !bound {
                    start = None;
                }
            }
            NodeKind::Comment if on_line_of_element && !text.contains("omnic:") => {
                parts.last_mut()?.end = node.span.end;
            }
            NodeKind::Comment | NodeKind::Instruction => {
                start.get_or_insert(node.span.start);
                // What allows a finding belongs to the element behind it, wherever it stands.
                bound |= text.contains("omnic:");
                on_line_of_element = false;
            }
            NodeKind::Element => {
                parts.push(Span::new(start.take().unwrap_or(node.span.start), node.span.end));
                bound = false;
                on_line_of_element = true;
            }
            _ => return None,
        }
    }
    (parts.len() == record.fields.len()).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::sort;
    use crate::model::{FullName, Kind, lower};
    use crate::xml::{Limits, parse};

    fn sorted(body: &str) -> String {
        let text = format!("<Queue>{body}</Queue>");
        let (tree, _) = parse(&text, &Limits::default());
        let doc = lower(Kind::Queue, FullName::from_stem("Cases"), &text, tree).expect("a document");
        let edits = sort(&doc, &doc.root);
        let mut out = text.clone();
        for edit in edits.iter().rev() {
            out.replace_range(edit.span.range(), &edit.text);
        }
        out["<Queue>".len()..out.len() - "</Queue>".len()].to_owned()
    }

    #[test]
    fn comments_go_with_their_element() {
        for (before, after) in [
            ("<name>a</name><email>b</email>", "<email>b</email><name>a</name>"),
            (
                "\n  <!-- n -->\n  <name>a</name> <!-- of n -->\n  <email>b</email>\n",
                "\n  <email>b</email>\n  <!-- n -->\n  <name>a</name> <!-- of n -->\n",
            ),
            // One at the top, with an empty line, is about all of them.
            (
                "\n  <!-- all -->\n\n  <name>a</name>\n  <!-- e --><email>b</email>\n  <!-- end -->\n",
                "\n  <!-- all -->\n\n  <!-- e --><email>b</email>\n  <name>a</name>\n  <!-- end -->\n",
            ),
            // What allows a finding goes along in any case.
            (
                "\n  <!-- omnic: allow a/b: c -->\n\n  <name>a</name> <!-- omnic: allow a/b: d -->\n  <email>b</email>\n",
                "\n  <!-- omnic: allow a/b: d -->\n  <email>b</email> <!-- omnic: allow a/b: c -->\n\n  <name>a</name>\n",
            ),
        ] {
            assert_eq!(sorted(before), after);
        }
        assert_eq!(sorted("<name>a</name>stray<email>b</email>"), "<name>a</name>stray<email>b</email>");
    }
}
