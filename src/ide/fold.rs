//! Parts of a text that can be hidden.

use super::Site;
use crate::source::Span;
use crate::xml::{NodeId, NodeKind, Tree};

/// A part over several lines that can be hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// What is hidden: what an element holds, or a comment behind its first line. What ends it stays.
    pub span: Span,
    /// Whether it is a comment.
    pub is_comment: bool,
}

impl Site<'_> {
    /// The parts that can be hidden, outer ones before those inside.
    pub fn folds(self) -> Vec<Fold> {
        let (text, tree) = (self.text(), self.tree());
        let all = tree.top().flat_map(|top| tree.descendants(top));
        let folds = all.filter_map(|id| fold(&tree, text, id));
        folds.filter(|fold| text[fold.span].contains(['\n', '\r'])).collect()
    }
}

fn fold(tree: &Tree, text: &str, id: NodeId) -> Option<Fold> {
    let node = tree.node(id);
    match node.kind {
        NodeKind::Element => {
            let end = tree.end_tag(id)?;
            Some(Fold { span: Span::new(node.open.end, end.start), is_comment: false })
        }
        NodeKind::Comment => {
            let first = text[node.span].find(['\n', '\r'])? as u32;
            let (start, end) = (node.span.start + first, node.span.end - "-->".len() as u32);
            (start < end).then_some(Fold { span: Span::new(start, end), is_comment: true })
        }
        _ => None,
    }
}
