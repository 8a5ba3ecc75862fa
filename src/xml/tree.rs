//! The tree of one XML text: a flat list of nodes in document order.
//!
//! The tree holds spans, no text, and covers every byte: the nodes at the top tile the text, and an element is
//! tiled by its start tag, its child nodes and its end tag. Nothing in it depends on another file.

use crate::source::Span;

/// A node of a [`Tree`]; ids grow in document order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) u32);

impl NodeId {
    pub(super) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// An element with its tags and all that is between them.
    Element,
    /// Text with its references, between two pieces of markup. At the top: white space and the byte order mark.
    Text,
    /// A CDATA section.
    CData,
    /// A comment.
    Comment,
    /// A processing instruction.
    Instruction,
    /// The XML declaration.
    Declaration,
    /// The start of a document type declaration; what follows is junk.
    Doctype,
    /// Text that could not be read, only in files with a fault.
    Junk,
}

/// One node and its places in the text.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// All of it, with children and end tag.
    pub span: Span,
    /// The start tag of an element; otherwise the same as `span`.
    pub open: Span,
    /// The qualified name of an element, the target of an instruction; otherwise empty.
    pub name: Span,
    /// Offset of the end tag.
    pub(super) close: u32,
    /// Id of the enclosing element, or [`NONE`].
    pub(super) parent: u32,
    /// Id behind the last node inside.
    pub(super) next: u32,
    /// Index of the first attribute.
    pub(super) attributes: u32,
    /// Number of attributes.
    pub(super) attribute_count: u16,
    /// Namespace, see [`super::namespace`].
    pub(super) namespace: u32,
}

/// No node.
pub(super) const NONE: u32 = u32::MAX;

/// One attribute of a start tag, namespace declarations included.
#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    /// The qualified name.
    pub name: Span,
    /// The value as written, without the quotes.
    pub value: Span,
    /// Namespace, see [`super::namespace`].
    pub(super) namespace: u32,
}

impl Attribute {
    /// Name, equals sign and value with its quotes.
    pub const fn span(&self) -> Span {
        Span::new(self.name.start, self.value.end + 1)
    }
}

/// The nodes of one XML text.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    pub(super) nodes: Vec<Node>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) root: Option<NodeId>,
}

impl Tree {
    /// The first element at the top.
    pub const fn root(&self) -> Option<NodeId> {
        self.root
    }

    /// Kind and places of a node.
    ///
    /// # Panics
    /// If the id is of another tree with more nodes.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    /// Number of nodes.
    pub const fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no node, which is so only for an empty text.
    pub const fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The enclosing element; none at the top.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        match self.node(id).parent {
            NONE => None,
            parent => Some(NodeId(parent)),
        }
    }

    /// The nodes at the top of the document.
    pub fn top(&self) -> Siblings<'_> {
        Siblings { nodes: &self.nodes, at: 0, end: self.nodes.len() as u32 }
    }

    /// The nodes directly inside an element, of every kind.
    pub fn children(&self, id: NodeId) -> Siblings<'_> {
        Siblings { nodes: &self.nodes, at: id.0 + 1, end: self.node(id).next }
    }

    /// The elements directly inside an element.
    pub fn elements(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.children(id).filter(|&child| self.node(child).kind == NodeKind::Element)
    }

    /// The node and everything inside it, in document order.
    pub fn descendants(&self, id: NodeId) -> impl Iterator<Item = NodeId> + use<> {
        (id.0..self.node(id).next).map(NodeId)
    }

    /// The end tag of an element; none if it has none (`<a/>`, or never closed) or if the node is no element.
    pub fn end_tag(&self, id: NodeId) -> Option<Span> {
        let node = self.node(id);
        (node.close < node.span.end).then(|| Span::new(node.close, node.span.end))
    }

    /// The attributes of an element in the order of the text.
    pub fn attributes(&self, id: NodeId) -> &[Attribute] {
        let node = self.node(id);
        let start = node.attributes as usize;
        &self.attributes[start..start + usize::from(node.attribute_count)]
    }

    /// The qualified name, or the empty text for a node without a name.
    pub fn name<'t>(&self, id: NodeId, text: &'t str) -> &'t str {
        &text[self.node(id).name]
    }

    /// The name without its prefix.
    pub fn local_name<'t>(&self, id: NodeId, text: &'t str) -> &'t str {
        local(self.name(id, text))
    }

    /// The innermost node around an offset; at a border, the node that begins there.
    pub fn node_at(&self, offset: u32) -> Option<NodeId> {
        let behind = self.nodes.partition_point(|node| node.span.start <= offset);
        let mut id = NodeId(u32::try_from(behind.checked_sub(1)?).ok()?);
        while self.node(id).span.end <= offset {
            id = self.parent(id)?;
        }
        Some(id)
    }
}

/// A qualified name without its prefix.
pub(super) fn local(name: &str) -> &str {
    memchr::memchr(b':', name.as_bytes()).map_or(name, |colon| &name[colon + 1..])
}

/// The children of one node.
#[derive(Clone, Debug)]
pub struct Siblings<'a> {
    nodes: &'a [Node],
    at: u32,
    end: u32,
}

impl Iterator for Siblings<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        if self.at >= self.end {
            return None;
        }
        let id = NodeId(self.at);
        self.at = self.nodes[id.index()].next;
        Some(id)
    }
}
