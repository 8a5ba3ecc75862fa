//! Tests of the reader as a whole: what is refused and how, what the tree says, and properties of any input.

mod malformed;
mod properties;
mod tree;

use super::{Limits, NodeKind, Tree, parse};
use crate::source::SyntaxFault;

/// The tree of a text without a fault.
fn read(text: &str) -> Tree {
    let (tree, faults) = parse(text, &Limits::default());
    assert!(faults.is_empty(), "{text:?}: {}", faults[0].message());
    assert_tiles(text, &tree);
    tree
}

/// The one fault of a text.
fn fault(text: &str) -> SyntaxFault {
    let (tree, mut faults) = parse(text, &Limits::default());
    assert_tiles(text, &tree);
    assert_eq!(faults.len(), 1, "{text:?}: {faults:?}");
    faults.remove(0)
}

/// The nodes cover the text without gap and overlap, at the top and inside of every element.
fn assert_tiles(text: &str, tree: &Tree) {
    let mut joined = String::new();
    for top in tree.top() {
        assert_eq!(tree.parent(top), None);
        joined.push_str(&text[tree.node(top).span]);
        for id in tree.descendants(top) {
            let node = tree.node(id);
            let mut at = node.open.end;
            for child in tree.children(id) {
                assert_eq!(tree.parent(child), Some(id), "{text:?}");
                assert_eq!(tree.node(child).span.start, at, "{text:?}");
                at = tree.node(child).span.end;
            }
            assert_eq!(at, tree.end_tag(id).map_or(node.span.end, |tag| tag.start), "{text:?}");
            assert_eq!(node.open.start, node.span.start);
            assert!(node.kind == NodeKind::Element || node.open == node.span);
            let _ = (
                tree.value(id, text),
                tree.value_span(id, text),
                tree.namespace(id, text),
                tree.is_nil(id, text),
            );
        }
    }
    assert_eq!(joined, text);
}

/// The joined pieces for the numbers below `count`.
fn numbered(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect::<Vec<_>>().concat()
}
