//! One XML file of a component that is merged or taken apart: its text and its tree, only ever whole.
//!
//! A file that does not parse, or whose root is not the element it must be, gives a fault and no part, so that nothing
//! is made of half a file.

use std::borrow::Cow;

use super::{Fault, FaultKind, Source};
use crate::source::decode;
use crate::xml::{Limits, NodeId, NodeKind, Tree, parse};

/// A file that parsed.
pub(super) struct Part {
    /// Index among the files.
    pub file: u32,
    pub text: Box<str>,
    pub tree: Tree,
    /// The element at the top.
    pub root: NodeId,
    /// Everything at the top but the declaration, with comments around the root.
    pub top: Vec<NodeId>,
    /// Everything directly inside the root.
    pub inside: Vec<NodeId>,
}

impl Part {
    /// Reads a file whose root must have one of these names.
    pub(super) fn read(source: &Source<'_>, file: u32, roots: &[&str]) -> Result<Self, Fault> {
        let bytes = (source.read)(file).map_err(|fault| Fault { file, kind: FaultKind::Read(fault) })?;
        Self::parse(file, bytes, roots)
    }

    /// The same for what a file holds, or what was made of it and others.
    pub(super) fn parse(file: u32, bytes: Vec<u8>, roots: &[&str]) -> Result<Self, Fault> {
        let syntax = |fault| Fault { file, kind: FaultKind::Syntax(Box::new(fault)) };
        let decoded = decode(bytes);
        if let Some(fault) = decoded.fault {
            return Err(syntax(fault));
        }
        let text = decoded.text.into_boxed_str();
        let (tree, faults) = parse(&text, &Limits::default());
        if let Some(fault) = faults.into_iter().next() {
            return Err(syntax(fault));
        }
        let Some(root) = tree.root() else {
            return Err(shape(file, "the file has no element; delete it or restore its content".to_owned()));
        };
        let name = tree.local_name(root, &text);
        if !roots.contains(&name) {
            let expected = roots.iter().map(|root| format!("<{root}>")).collect::<Vec<_>>().join(" or ");
            let message = format!(
                "the root element is <{name}>, but a file of this name holds {expected}, so its content would be \
                 lost in the package; rename the file or the element"
            );
            return Err(shape(file, message));
        }
        let top = tree.top().filter(|&id| tree.node(id).kind != NodeKind::Declaration).collect();
        let inside = tree.children(root).collect();
        Ok(Self { file, text, tree, root, top, inside })
    }

    /// The name of an element without its prefix.
    pub(super) fn name(&self, id: NodeId) -> &str {
        self.tree.local_name(id, &self.text)
    }

    /// The value of the first element of that name inside an element, without white space around it.
    pub(super) fn value_of(&self, id: NodeId, name: &str) -> Option<Cow<'_, str>> {
        let found = self.tree.elements(id).find(|&child| self.name(child) == name)?;
        Some(match self.tree.value(found, &self.text) {
            Cow::Borrowed(value) => Cow::Borrowed(value.trim()),
            Cow::Owned(value) => Cow::Owned(value.trim().to_owned()),
        })
    }

    /// What names a child: the element its type has for that, else `fullName`, else `name`; empty if none is there.
    pub(super) fn unique(&self, id: NodeId, name_element: &str) -> Cow<'_, str> {
        [name_element, "fullName", "name"]
            .into_iter()
            .find_map(|name| self.value_of(id, name).filter(|value| !value.is_empty()))
            .unwrap_or_default()
    }

    /// The comments before and behind the root, where there are any.
    pub(super) fn around(&self) -> Vec<&[NodeId]> {
        let (before, behind) = match self.top.iter().position(|&id| id == self.root) {
            Some(at) => (&self.top[..at], &self.top[at + 1..]),
            None => (&self.top[..], &[][..]),
        };
        let says = |nodes: &&[NodeId]| nodes.iter().any(|&id| self.tree.node(id).kind != NodeKind::Text);
        [before, behind].into_iter().filter(says).collect()
    }
}

/// A fault of what a component is made of.
pub(super) fn shape(file: u32, message: String) -> Fault {
    Fault { file, kind: FaultKind::Shape(message) }
}
