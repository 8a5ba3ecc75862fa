//! The children of an element as lines: every element with the comments that belong to it.
//!
//! Comments and processing instructions are treated alike. A comment to omnic always precedes what it speaks of, so it
//! is never taken for the end of a line.

use std::ops::Range;

use crate::xml::{NodeId, NodeKind, Tree};

/// The children of one element.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// On the line of the start tag.
    pub(super) beside: Vec<NodeId>,
    /// Set apart from the first element by a blank line.
    pub(super) head: Vec<NodeId>,
    /// The elements, in file order.
    pub(super) elements: Vec<Row>,
    /// Behind the last element.
    pub(super) tail: Vec<NodeId>,
}

/// One element with its comments.
#[derive(Debug)]
pub(super) struct Row {
    /// On the lines before it.
    pub(super) before: Vec<NodeId>,
    /// The element.
    pub(super) element: NodeId,
    /// Behind it, on its last line.
    pub(super) after: Vec<NodeId>,
}

impl Rows {
    /// The inside of an element in which there is no text but white space.
    pub(super) fn of(tree: &Tree, text: &str, parent: NodeId) -> Self {
        Self::read(tree, text, tree.children(parent), 0)
    }

    /// The root element and what stands around it.
    pub(super) fn top(tree: &Tree, text: &str) -> Self {
        // The declaration has no comments beside it, and need not be there.
        let nodes = tree.top().filter(|&id| tree.node(id).kind != NodeKind::Declaration);
        Self::read(tree, text, nodes, 1)
    }

    /// `breaks`: line ends before the first node.
    fn read(tree: &Tree, text: &str, nodes: impl Iterator<Item = NodeId>, breaks: usize) -> Self {
        let mut reader = Reader { breaks, ..Reader::default() };
        for id in nodes {
            let node = tree.node(id);
            match node.kind {
                NodeKind::Element => reader.element(id),
                NodeKind::Comment | NodeKind::Instruction => {
                    reader.comment(id, text[node.span].contains("omnic:"));
                }
                _ => reader.blank(&text[node.span]),
            }
        }
        reader.end();
        reader.rows
    }

    /// Whether there is nothing at all.
    pub(super) fn is_empty(&self) -> bool {
        self.beside.is_empty() && self.head.is_empty() && self.elements.is_empty() && self.tail.is_empty()
    }
}

#[derive(Default)]
struct Reader {
    rows: Rows,
    /// Comments whose element is not known yet.
    waiting: Vec<NodeId>,
    /// Whether one of them speaks to omnic of the next element.
    bound: bool,
    /// Line ends since the last node that is no white space.
    breaks: usize,
    /// Those of `waiting` that may end the line of what stands before them.
    same_line: Range<usize>,
}

impl Reader {
    fn blank(&mut self, text: &str) {
        let ends = breaks(text);
        if ends == 0 {
            return;
        }
        self.breaks += ends;
        self.settle();
        if self.breaks > 1 && !self.bound && self.rows.elements.is_empty() {
            self.rows.head.append(&mut self.waiting);
        }
    }

    /// The line ends: what stood on it behind an element or a start tag belongs there.
    fn settle(&mut self) {
        let own = self.waiting.drain(self.same_line.clone());
        match self.rows.elements.last_mut() {
            Some(row) => row.after.extend(own),
            None => self.rows.beside.extend(own),
        }
        self.same_line = 0..0;
    }

    fn comment(&mut self, id: NodeId, to_omnic: bool) {
        let at = self.waiting.len();
        self.waiting.push(id);
        self.bound |= to_omnic;
        if self.breaks == 0 && self.same_line.end == at && !to_omnic {
            self.same_line.end = at + 1;
        }
        self.breaks = 0;
    }

    fn element(&mut self, id: NodeId) {
        let before = std::mem::take(&mut self.waiting);
        self.rows.elements.push(Row { before, element: id, after: Vec::new() });
        self.same_line = 0..0;
        self.bound = false;
        self.breaks = 0;
    }

    fn end(&mut self) {
        self.settle();
        if self.rows.elements.is_empty() {
            self.rows.tail.append(&mut self.rows.head);
        }
        self.rows.tail.append(&mut self.waiting);
    }
}

/// Number of line ends: `\n`, `\r\n` and a lone `\r`.
pub(super) fn breaks(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_end = |&(at, byte): &(usize, &u8)| match byte {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    bytes.iter().enumerate().filter(is_end).count()
}
