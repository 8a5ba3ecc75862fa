//! Values of elements, found by the type of the file and the names of the elements around them.

use std::fmt;

use crate::model::{Class, FieldType, Kind, RegisteredType, nearest, registered_type, registered_types};
use crate::source::Span;
use crate::xml::{self, Limits, NodeId, Tree};

/// `PresenceUserConfig.assignments.profiles.profile`: a type, then the elements from its root to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldPath {
    ty: &'static RegisteredType,
    elements: Vec<Box<str>>,
}

/// A text names no field, with the reason as a sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotAField(String);

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.ty.name)?;
        self.elements.iter().try_for_each(|element| write!(f, ".{element}"))
    }
}

impl FieldPath {
    /// Reads `Type.element.element`.
    ///
    /// # Errors
    /// There is no such type, or the tables of the type know no such field.
    pub fn parse(text: &str) -> Result<Self, NotAField> {
        let mut parts = text.split('.');
        let name = parts.next().unwrap_or_default();
        let elements: Vec<Box<str>> = parts.map(Into::into).collect();
        if elements.is_empty() || elements.iter().any(|element| element.is_empty()) {
            let fault = format!("`{text}` is no field; write it as Queue.queueMembers.users.user");
            return Err(NotAField(fault));
        }
        let Some(ty) = registered_type(name) else {
            let near = nearest(name, registered_types().iter().map(|ty| ty.name));
            let near = near.map(|near| format!(": did you mean `{near}`?")).unwrap_or_default();
            return Err(NotAField(format!("`{name}` is no type of metadata{near}")));
        };
        let path = Self { ty, elements };
        path.known()?;
        Ok(path)
    }

    /// Holds the names against the tables, where they are complete.
    fn known(&self) -> Result<(), NotAField> {
        let Some(kind) = Kind::from_name(self.ty.name).filter(|kind| kind.class() == Class::Core) else {
            return Ok(());
        };
        let mut record = kind.spec();
        for element in &self.elements {
            let Some(spec) = record else {
                return Err(NotAField(format!(
                    "`{self}`: there is nothing inside a value, so no `{element}`"
                )));
            };
            let Some(field) = spec.field(element) else {
                let near = nearest(element, spec.fields.iter().map(|field| field.name));
                let near = near.map(|near| format!(": did you mean `{near}`?")).unwrap_or_default();
                return Err(NotAField(format!("`{}` has no field `{element}`{near}", self.ty.name)));
            };
            record = if let FieldType::Record(inner) = field.ty { Some(inner) } else { None };
        }
        match record {
            Some(_) => Err(NotAField(format!("`{self}` has fields, not a value; name one of them"))),
            None => Ok(()),
        }
    }

    /// Whether a file of this name can hold the field.
    pub(super) fn fits(&self, path: &str) -> bool {
        let plain = path.strip_suffix("-meta.xml").unwrap_or(path);
        if self.ty.suffix.is_empty() {
            return plain.len() < path.len() || plain.ends_with(".settings");
        }
        plain.strip_suffix(self.ty.suffix).is_some_and(|rest| rest.ends_with('.'))
    }

    /// The text with each value replaced, and how many; `None` if it has none. `value`: only where it is this one.
    pub(super) fn replace(&self, text: &str, value: Option<&str>, with: &str) -> Option<(String, usize)> {
        let spans = self.spans(text, value);
        if spans.is_empty() {
            return None;
        }
        let with = xml::escape_text(with);
        let (mut out, mut copied) = (String::with_capacity(text.len()), 0);
        for span in &spans {
            out.push_str(&text[copied..span.start as usize]);
            out.push_str(&with);
            copied = span.end as usize;
        }
        out.push_str(&text[copied..]);
        Some((out, spans.len()))
    }

    /// Where the values stand, in this order. `value`: only where it is this one.
    pub(super) fn spans(&self, text: &str, value: Option<&str>) -> Vec<Span> {
        let (tree, faults) = xml::parse(text, &Limits::default());
        let is_root = |id: &NodeId| {
            tree.node(*id).kind == xml::NodeKind::Element && tree.local_name(*id, text) == self.ty.name
        };
        let mut spans = Vec::new();
        if let Some(root) = tree.top().find(is_root).filter(|_| faults.is_empty()) {
            collect(&tree, text, root, &self.elements, value, &mut spans);
            spans.sort_unstable();
        }
        spans
    }
}

/// Where the values are written.
fn collect(
    tree: &Tree,
    text: &str,
    parent: NodeId,
    elements: &[Box<str>],
    value: Option<&str>,
    spans: &mut Vec<Span>,
) {
    let Some((name, inner)) = elements.split_first() else { return };
    for element in tree.elements(parent).filter(|id| tree.local_name(*id, text) == &**name) {
        if !inner.is_empty() {
            collect(tree, text, element, inner, value, spans);
            continue;
        }
        let written = tree.value(element, text);
        let written = written.trim();
        let is_value = !written.is_empty() && tree.elements(element).next().is_none();
        if is_value && value.is_none_or(|value| value == written) {
            spans.push(tree.value_span(element, text));
        }
    }
}
