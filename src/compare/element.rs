//! XML without its form: what is left when white space between elements, comments, prefixes and quoting do not count.

use std::borrow::Cow;
use std::collections::HashMap;

use super::Value;
use crate::xml::{NodeId, NodeKind, Tree};

/// An element and all that it says.
#[derive(Clone, Debug)]
pub(super) struct Element<'t> {
    /// Name without its prefix.
    pub name: &'t str,
    namespace: Option<Cow<'t, str>>,
    /// Names and values in the order of the names; declarations of namespaces are none.
    pub attributes: Vec<(String, Cow<'t, str>)>,
    /// The text directly in it, trimmed if it has elements.
    pub text: Cow<'t, str>,
    /// Whether it says that it has no value.
    pub nil: bool,
    pub children: Vec<Element<'t>>,
    /// The same for two elements that say the same in the same order.
    pub ordered: u32,
    /// The same for two elements that differ in the order of what they hold alone.
    pub unordered: u32,
}

/// Numbers for what elements say, so that two of them are compared in one step, however much they hold. Those of one
/// comparison share it.
#[derive(Debug, Default)]
pub(super) struct Forms<'t> {
    numbers: HashMap<Form<'t>, u32>,
}

/// What an element says itself, and the numbers of its children.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Form<'t> {
    name: &'t str,
    namespace: Option<Cow<'t, str>>,
    attributes: Vec<(String, Cow<'t, str>)>,
    text: Cow<'t, str>,
    nil: bool,
    children: Vec<u32>,
}

impl<'t> Forms<'t> {
    fn number(&mut self, element: &Element<'t>, children: Vec<u32>) -> u32 {
        let form = Form {
            name: element.name,
            namespace: element.namespace.clone(),
            attributes: element.attributes.clone(),
            text: element.text.clone(),
            nil: element.nil,
            children,
        };
        let next = self.numbers.len() as u32;
        *self.numbers.entry(form).or_insert(next)
    }
}

impl<'t> Element<'t> {
    /// Reads an element; the depth of a tree is limited where it is parsed.
    pub(super) fn read(tree: &'t Tree, id: NodeId, text: &'t str, forms: &mut Forms<'t>) -> Self {
        let children: Vec<Self> =
            tree.elements(id).map(|child| Self::read(tree, child, text, forms)).collect();
        let mut value = tree.value(id, text);
        if !children.is_empty() {
            value = match value {
                Cow::Borrowed(value) => Cow::Borrowed(value.trim()),
                Cow::Owned(value) => Cow::Owned(value.trim().to_owned()),
            };
        }
        let mut attributes: Vec<(String, Cow<'t, str>)> = tree
            .attributes(id)
            .iter()
            .filter(|attribute| {
                let name = &text[attribute.name];
                name != "xmlns" && !name.starts_with("xmlns:")
            })
            .map(|attribute| {
                let local = attribute.local_name(text);
                let name = match tree.attribute_namespace(attribute, text) {
                    Some(space) if space == crate::xml::XSI => format!("xsi:{local}"),
                    Some(space) => format!("{{{space}}}{local}"),
                    None => local.to_owned(),
                };
                (name, attribute.text(text))
            })
            .collect();
        attributes.sort();
        let nil = tree.is_nil(id, text);
        if nil {
            attributes.retain(|(name, _)| name != "xsi:nil");
        }
        let mut element = Self {
            name: tree.local_name(id, text),
            namespace: tree.namespace(id, text),
            attributes,
            text: value,
            nil,
            children,
            ordered: 0,
            unordered: 0,
        };
        let ordered: Vec<u32> = element.children.iter().map(|child| child.ordered).collect();
        element.ordered = forms.number(&element, ordered);
        let mut unordered: Vec<u32> = element.children.iter().map(|child| child.unordered).collect();
        unordered.sort_unstable();
        element.unordered = forms.number(&element, unordered);
        element
    }

    /// Whether it holds text and nothing else.
    pub(super) fn is_leaf(&self) -> bool {
        self.children.is_empty()
    }

    /// Whether both are called the same in the same namespace.
    pub(super) fn is_called_as(&self, other: &Self) -> bool {
        self.name == other.name && self.namespace == other.namespace
    }

    /// The text of the one child of that name, if that is a leaf with text.
    pub(super) fn leaf(&self, name: &str) -> Option<&str> {
        steps::add(self.children.len());
        let mut found = self.children.iter().filter(|child| child.name == name);
        let first = found.next()?;
        if found.next().is_none() { first.own_text() } else { None }
    }

    /// The text of a leaf, if it has some.
    pub(super) fn own_text(&self) -> Option<&str> {
        let text = self.text.trim();
        (self.is_leaf() && !text.is_empty()).then_some(text)
    }

    /// What it holds, for people and programs.
    pub(super) fn value(&self) -> Value {
        if self.nil {
            return Value::Nil;
        }
        if self.is_leaf() && self.attributes.is_empty() {
            return Value::Text(self.text.as_ref().into());
        }
        let mut leaves = Vec::new();
        self.leaves("", &mut leaves);
        Value::Elements(leaves)
    }

    fn leaves(&self, path: &str, out: &mut Vec<(Box<str>, Box<str>)>) {
        let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        for (name, value) in &self.attributes {
            out.push((at(&format!("@{name}")).into(), value.as_ref().into()));
        }
        if self.is_leaf() || !self.text.is_empty() {
            out.push((path.into(), self.text.as_ref().into()));
        }
        for child in &self.children {
            child.leaves(&at(child.name), out);
        }
    }
}

/// The comments and instructions of a document in their order.
pub(super) fn asides<'t>(tree: &Tree, text: &'t str) -> Vec<&'t str> {
    let all = tree.top().flat_map(|top| tree.descendants(top)).map(|id| tree.node(id));
    all.filter(|node| matches!(node.kind, NodeKind::Comment | NodeKind::Instruction))
        .map(|node| &text[node.span])
        .collect()
}

/// How many children were looked at on this thread, for the test that this grows with the documents alone.
pub(super) mod steps {
    #[cfg(test)]
    thread_local! {
        static TAKEN: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    }

    #[cfg(not(test))]
    pub(in crate::compare) const fn add(_: usize) {}

    #[cfg(test)]
    pub(in crate::compare) fn add(count: usize) {
        TAKEN.with(|taken| taken.set(taken.get() + count));
    }

    #[cfg(test)]
    pub(in crate::compare) fn take() -> usize {
        TAKEN.with(|taken| taken.replace(0))
    }
}
