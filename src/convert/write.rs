//! Elements of parsed files, written anew with four spaces for a level, as the platform's own tools write XML.
//!
//! Values keep their characters: only line ends become LF, and quotes and `>` become references, which mean the same.
//! Comments keep their text and their place at the element they stand with. Elements of one name are brought
//! together, at the place of the first, because a deployment refuses an element that comes back later.

use std::collections::HashMap;

use super::part::Part;
use crate::xml::{NodeId, NodeKind, escape_text};

/// The namespace of metadata.
const NAMESPACE: &str = "http://soap.sforce.com/2006/04/metadata";

const INDENT: &str = "    ";

/// Sibling nodes that are written as one: an element with the comments that stand with it.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    pub part: &'a Part,
    pub nodes: &'a [NodeId],
    /// None for comments behind the last element.
    pub element: Option<NodeId>,
    /// The name to write instead of the element's own.
    pub rename: Option<&'a str>,
}

impl<'a> Item<'a> {
    /// A whole file as an element of another one.
    pub(super) fn whole(part: &'a Part, rename: &'a str) -> Self {
        Self { part, nodes: &part.top, element: Some(part.root), rename: Some(rename) }
    }

    /// The name the element will have.
    pub(super) fn name(&self) -> &'a str {
        self.rename.or_else(|| self.element.map(|element| self.part.name(element))).unwrap_or_default()
    }
}

/// Takes siblings apart. A comment on the line of an element belongs to it, any other one to the next element.
pub(super) fn items<'a>(part: &'a Part, nodes: &'a [NodeId]) -> Vec<Item<'a>> {
    let mut found = Vec::new();
    let (mut from, mut element) = (0, None);
    for (at, &id) in nodes.iter().enumerate() {
        let node = part.tree.node(id);
        let ends = element.is_some()
            && (node.kind == NodeKind::Element
                || (node.kind == NodeKind::Text && part.text[node.span].contains(['\n', '\r'])));
        if ends {
            found.push(Item { part, nodes: &nodes[from..at], element: element.take(), rename: None });
            from = at;
        }
        if node.kind == NodeKind::Element {
            element = Some(id);
        }
    }
    let rest = &nodes[from..];
    if rest.iter().any(|&id| part.tree.node(id).kind != NodeKind::Text) {
        found.push(Item { part, nodes: rest, element, rename: None });
    }
    found
}

/// Brings items of one name together, each name at the place of its first; comments behind all elements stay last.
pub(super) fn group<'a>(items: &mut Vec<Item<'a>>) {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut place = |item: &Item<'a>| {
        let next = places.len();
        item.element.map_or(usize::MAX, |_| *places.entry(item.name()).or_insert(next))
    };
    let mut numbered: Vec<(usize, Item<'a>)> = items.iter().map(|item| (place(item), *item)).collect();
    if !numbered.is_sorted_by_key(|(place, _)| *place) {
        numbered.sort_by_key(|(place, _)| *place);
        *items = numbered.into_iter().map(|(_, item)| item).collect();
    }
}

/// A document in the making.
pub(super) struct Writer {
    out: String,
}

impl Writer {
    pub(super) fn new(capacity: usize) -> Self {
        let mut out = String::with_capacity(capacity);
        out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Self { out }
    }

    /// Writes a root element around items. `frame` gives its attributes and the comments around it; a `schema` that
    /// is not empty becomes the last element.
    pub(super) fn document(
        mut self,
        root: &str,
        frame: Option<Item<'_>>,
        items: &[Item<'_>],
        schema: &str,
    ) -> Vec<u8> {
        let around = frame.map_or(&[][..], |frame| frame.nodes);
        let at = around.iter().position(|&id| frame.is_some_and(|frame| frame.element == Some(id)));
        let (before, behind) = around.split_at(at.unwrap_or(around.len()));
        if let Some(frame) = frame {
            self.lines(frame.part, before);
        }
        self.out.push('<');
        self.out.push_str(root);
        self.out.push_str(" xmlns=\"");
        self.out.push_str(NAMESPACE);
        self.out.push('"');
        if let Some((part, element)) = frame.and_then(|frame| Some((frame.part, frame.element?))) {
            self.inherited(part, element);
            self.attributes(part, element, true);
        }
        self.out.push('>');
        if !items.is_empty() {
            self.out.push('\n');
            self.items(items, 1);
        }
        if !schema.is_empty() {
            self.out.push_str("    <schema>");
            self.text(&escape_text(schema));
            self.out.push_str("</schema>\n");
        }
        self.close(root);
        self.out.push('\n');
        if let Some(frame) = frame {
            self.lines(frame.part, behind.get(1..).unwrap_or_default());
        }
        self.out.into_bytes()
    }

    /// Comments and instructions, one a line.
    fn lines(&mut self, part: &Part, nodes: &[NodeId]) {
        for &id in nodes {
            if part.tree.node(id).kind != NodeKind::Text {
                self.raw(&part.text[part.tree.node(id).span]);
                self.out.push('\n');
            }
        }
    }

    fn items(&mut self, items: &[Item<'_>], depth: usize) {
        for item in items {
            self.item(item, depth);
        }
    }

    fn item(&mut self, item: &Item<'_>, depth: usize) {
        let part = item.part;
        let (mut first, mut gap) = (true, "");
        for &id in item.nodes {
            let node = part.tree.node(id);
            if node.kind == NodeKind::Text {
                let text = &part.text[node.span];
                gap = if text.contains(['\n', '\r']) { "\n" } else { " " };
                continue;
            }
            if first || gap == "\n" {
                if !first {
                    self.out.push('\n');
                }
                self.indent(depth);
            } else {
                self.out.push_str(gap);
            }
            (first, gap) = (false, "");
            if item.element == Some(id) {
                self.element(part, id, depth, item.rename);
            } else {
                self.raw(&part.text[node.span]);
            }
        }
        self.out.push('\n');
    }

    fn element(&mut self, part: &Part, id: NodeId, depth: usize, rename: Option<&str>) {
        let name = rename.unwrap_or_else(|| part.tree.name(id, &part.text));
        self.out.push('<');
        self.out.push_str(name);
        self.attributes(part, id, rename.is_some());
        self.out.push('>');
        self.inside(part, id, depth);
        self.close(name);
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// The attributes of an element; of a root without the default namespace, which the document states.
    fn attributes(&mut self, part: &Part, id: NodeId, root: bool) {
        for attribute in part.tree.attributes(id) {
            let name = &part.text[attribute.name];
            if !(root && name == "xmlns") {
                self.attribute(name, &part.text[attribute.value]);
            }
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.text(value);
        self.out.push('"');
    }

    /// The prefixes that an element uses and only the root of its file declares.
    fn inherited(&mut self, part: &Part, id: NodeId) {
        if id == part.root {
            return;
        }
        let text = &part.text[part.tree.node(id).span];
        for attribute in part.tree.attributes(part.root) {
            let name = &part.text[attribute.name];
            let Some(prefix) = name.strip_prefix("xmlns:") else { continue };
            let own = part.tree.attributes(id).iter().any(|own| &part.text[own.name] == name);
            if !own && text.contains(&format!("{prefix}:")) {
                self.attribute(name, &part.text[attribute.value]);
            }
        }
    }

    /// What stands between the tags of an element.
    fn inside(&mut self, part: &Part, id: NodeId, depth: usize) {
        let kind = |id| part.tree.node(id).kind;
        let written = |id| &part.text[part.tree.node(id).span];
        let mut rest = part.tree.children(id);
        let Some(first) = rest.next() else { return };
        if kind(first) == NodeKind::Text && rest.next().is_none() {
            let text = written(first);
            if !(is_blank(text) && text.contains(['\n', '\r'])) {
                self.text(text);
            }
            return;
        }
        let nodes: Vec<NodeId> = part.tree.children(id).collect();
        let value = |id| match kind(id) {
            NodeKind::Text => !is_blank(written(id)),
            kind => kind == NodeKind::CData,
        };
        // Beside a comment alone white space would become the value, as in the labels that nobody translated yet.
        if nodes.iter().any(|&id| value(id)) || !nodes.iter().any(|&id| kind(id) == NodeKind::Element) {
            for id in nodes {
                if kind(id) == NodeKind::Text { self.text(written(id)) } else { self.raw(written(id)) }
            }
            return;
        }
        let mut items = items(part, &nodes);
        group(&mut items);
        self.out.push('\n');
        self.items(&items, depth + 1);
        self.indent(depth);
    }

    /// Text or the value of an attribute, as written but for what means the same.
    fn text(&mut self, mut text: &str) {
        let special = |text: &str| text.bytes().position(|byte| matches!(byte, b'"' | b'\'' | b'>' | b'\r'));
        while let Some(at) = special(text) {
            self.out.push_str(&text[..at]);
            self.out.push_str(match text.as_bytes()[at] {
                b'"' => "&quot;",
                b'\'' => "&apos;",
                b'>' => "&gt;",
                _ if text[at + 1..].starts_with('\n') => "",
                _ => "\n",
            });
            text = &text[at + 1..];
        }
        self.out.push_str(text);
    }

    /// Markup as written, with LF.
    fn raw(&mut self, text: &str) {
        if text.contains('\r') {
            self.out.push_str(&text.replace("\r\n", "\n").replace('\r', "\n"));
        } else {
            self.out.push_str(text);
        }
    }

    fn indent(&mut self, depth: usize) {
        for _ in 0..depth {
            self.out.push_str(INDENT);
        }
    }
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace())
}
