//! Meaning of the spans in a [`Tree`]: values, attributes, namespaces.
//!
//! Everything is computed on demand from the text that the tree was made of, and borrowed from it where the value
//! is written plainly.

use std::borrow::Cow;

use super::chars::{is_space, trim};
use super::escape::{Place, read};
use super::namespace;
use super::tree::{Attribute, NodeId, NodeKind, Tree, local};
use crate::source::Span;

/// Namespace of `xsi:nil`.
pub const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

impl Attribute {
    /// The value: references replaced, line ends and tabs as spaces.
    pub fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        read(&text[self.value], Place::Attribute)
    }

    /// The name without its prefix.
    pub fn local_name<'t>(&self, text: &'t str) -> &'t str {
        local(&text[self.name])
    }
}

impl Tree {
    /// The namespace of an element; none if it has none, or if its prefix is not declared.
    pub fn namespace<'t>(&self, id: NodeId, text: &'t str) -> Option<Cow<'t, str>> {
        self.resolve(self.node(id).namespace, text)
    }

    /// The namespace of an attribute; none without a prefix.
    pub fn attribute_namespace<'t>(&self, attribute: &Attribute, text: &'t str) -> Option<Cow<'t, str>> {
        self.resolve(attribute.namespace, text)
    }

    fn resolve<'t>(&self, namespace: u32, text: &'t str) -> Option<Cow<'t, str>> {
        match namespace {
            namespace::NONE => None,
            namespace::XML => Some(Cow::Borrowed(namespace::XML_URI)),
            namespace::XMLNS => Some(Cow::Borrowed(namespace::XMLNS_URI)),
            declared => Some(self.attributes[declared as usize].text(text)).filter(|uri| !uri.is_empty()),
        }
    }

    /// The attribute with a local name in a namespace, or without one.
    pub fn attribute(
        &self,
        id: NodeId,
        text: &str,
        local: &str,
        namespace: Option<&str>,
    ) -> Option<&Attribute> {
        self.attributes(id).iter().find(|attribute| {
            attribute.local_name(text) == local
                && self.attribute_namespace(attribute, text).as_deref() == namespace
        })
    }

    /// Whether the element says that it has no value: `xsi:nil` is `true` or `1`.
    pub fn is_nil(&self, id: NodeId, text: &str) -> bool {
        self.node(id).attribute_count > 0
            && self
                .attribute(id, text, "nil", Some(XSI))
                .is_some_and(|nil| matches!(trim(&nil.text(text)), "true" | "1"))
    }

    /// The text directly inside an element (or of a text or CDATA node itself): references replaced, line ends as
    /// `\n`, white space kept.
    pub fn value<'t>(&self, id: NodeId, text: &'t str) -> Cow<'t, str> {
        if self.node(id).kind != NodeKind::Element {
            return self.piece(id, text).unwrap_or_default();
        }
        let mut value = Cow::Borrowed("");
        for child in self.children(id) {
            if let Some(piece) = self.piece(child, text) {
                if value.is_empty() {
                    value = piece;
                } else {
                    value.to_mut().push_str(&piece);
                }
            }
        }
        value
    }

    /// The value of one text or CDATA node.
    fn piece<'t>(&self, id: NodeId, text: &'t str) -> Option<Cow<'t, str>> {
        let node = self.node(id);
        let raw = &text[node.span];
        match node.kind {
            NodeKind::Text => Some(read(raw, Place::Text)),
            NodeKind::CData => {
                let inner = raw.strip_prefix("<![CDATA[").and_then(|rest| rest.strip_suffix("]]>"));
                Some(read(inner.unwrap_or_default(), Place::CData))
            }
            _ => None,
        }
    }

    /// Where the value of an element is written: from its first to its last text or CDATA section, without leading
    /// and trailing white space. An element without such a value: the whole element.
    pub fn value_span(&self, id: NodeId, text: &str) -> Span {
        let bytes = text.as_bytes();
        let mut outer: Option<Span> = None;
        for child in self.children(id) {
            let node = self.node(child);
            let mut span = node.span;
            match node.kind {
                NodeKind::CData => {}
                NodeKind::Text => {
                    while !span.is_empty() && is_space(bytes[span.start as usize]) {
                        span.start += 1;
                    }
                    while !span.is_empty() && is_space(bytes[span.end as usize - 1]) {
                        span.end -= 1;
                    }
                }
                _ => continue,
            }
            if !span.is_empty() {
                outer = Some(Span::new(outer.map_or(span.start, |outer| outer.start), span.end));
            }
        }
        outer.unwrap_or(self.node(id).span)
    }
}
