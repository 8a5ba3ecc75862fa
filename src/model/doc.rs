//! A lowered file: its records and typed field values, every one with its place in the tree.

use std::borrow::Cow;

use super::{FieldSpec, FullName, Kind, RecordSpec, Value, ValueFault, value};
use crate::source::Span;
use crate::xml::{NodeId, Tree};

/// One metadata file, read with the table of its kind.
#[derive(Debug)]
pub struct Doc<'t> {
    /// What the suffix says the file is.
    pub kind: Kind,
    /// What the file name says it is called.
    pub name: FullName,
    /// The text that all spans point into.
    pub text: &'t str,
    /// The syntax tree.
    pub tree: Tree,
    /// The root element's fields; no fields if the root is not the kind's.
    pub root: Record<'t>,
}

/// An element with child fields.
#[derive(Debug)]
pub struct Record<'t> {
    /// The element.
    pub node: NodeId,
    /// The table of its fields.
    pub spec: &'static RecordSpec,
    /// Its child elements, in file order.
    pub fields: Vec<Field<'t>>,
}

/// One child element of a record.
#[derive(Debug)]
pub struct Field<'t> {
    /// The element.
    pub node: NodeId,
    /// Its local name.
    pub name: &'t str,
    /// Its row in the table; `None` if the parent has no such field.
    pub spec: Option<&'static FieldSpec>,
    /// For a name that a schema rule reports, the field that it stands for: the suggestion for an unknown one, the
    /// successor of one that is gone.
    pub meant: Option<&'static FieldSpec>,
    /// What it holds.
    pub value: Value<'t>,
    /// Whether white space around the value was trimmed off.
    pub padded: bool,
}

/// How a switch stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// The value is true.
    On,
    /// The value is written and false.
    Off,
    /// The field is absent: not true, and not explicitly false.
    Absent,
    /// The field is there but unreadable; no rule builds on it.
    Unreadable,
}

impl<'t> Field<'t> {
    /// Whether the field counts as given: not nil, not an empty string.
    pub fn is_given(&self) -> bool {
        match &self.value {
            Value::Nil => false,
            Value::Text(text) => !value::trim(text).is_empty(),
            _ => true,
        }
    }

    /// Text that can be compared: a readable, non-empty string, name or enumeration value.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// A readable number within the field's range.
    pub fn number(&self) -> Option<f64> {
        match self.value {
            Value::Integer(number) => Some(f64::from(number)),
            Value::Double(number) => Some(number),
            _ => None,
        }
    }

    /// The child fields.
    pub fn record(&self) -> Option<&Record<'t>> {
        match &self.value {
            Value::Record(record) => Some(record),
            _ => None,
        }
    }

    /// The value as the user wrote it, for messages; empty for records.
    pub fn written<'a>(&self, doc: &'a Doc<'t>) -> Cow<'a, str> {
        doc.tree.value(self.node, doc.text)
    }
}

impl<'t> Record<'t> {
    /// All child elements of that name, nil ones included. The name must be in the table.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Field<'t>> + 'a {
        debug_assert!(self.spec.field(name).is_some(), "{} has no field {name}", self.spec.name);
        self.fields.iter().filter(move |field| field.name == name && field.spec.is_some())
    }

    /// The first given field of that name.
    pub fn field(&self, name: &str) -> Option<&Field<'t>> {
        debug_assert!(self.spec.field(name).is_some(), "{} has no field {name}", self.spec.name);
        self.fields.iter().find(|field| field.name == name && field.spec.is_some() && field.is_given())
    }

    /// Whether a field stands there under a wrong name. It counts as given, but nobody computes with it: the name
    /// is the fault, and what follows from it is not a second one.
    pub fn is_misnamed(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.meant.is_some_and(|meant| meant.name == name))
    }

    /// Whether a field of that name is given, be it under a wrong name.
    pub fn has(&self, name: &str) -> bool {
        self.field(name).is_some() || self.is_misnamed(name)
    }

    /// How a Boolean field stands. One that stands twice, with different values, cannot be read.
    pub fn switch(&self, name: &str) -> Switch {
        let first = self.field(name).map(|field| &field.value);
        let differs = |field: &Field<'_>| match (first, &field.value) {
            (Some(Value::Boolean(first)), Value::Boolean(other)) => first != other,
            _ => false,
        };
        if self.all(name).any(differs) {
            return Switch::Unreadable;
        }
        match first {
            None if self.is_misnamed(name) => Switch::Unreadable,
            None => Switch::Absent,
            Some(Value::Boolean(true)) => Switch::On,
            Some(Value::Boolean(false)) => Switch::Off,
            Some(_) => Switch::Unreadable,
        }
    }

    /// The field, if it is a Boolean that is true.
    pub fn on(&self, name: &str) -> Option<&Field<'t>> {
        self.field(name).filter(|field| matches!(field.value, Value::Boolean(true)))
    }

    /// Whether a Boolean field is absent or false. An unreadable one is neither true nor untrue.
    pub fn is_not_on(&self, name: &str) -> bool {
        matches!(self.switch(name), Switch::Off | Switch::Absent)
    }

    /// The readable text of the first given field of that name.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.field(name).and_then(Field::text)
    }

    /// As [`text`](Self::text), and `default` if the field is absent. `None`: given, but unreadable.
    pub fn text_or<'a>(&'a self, name: &str, default: &'a str) -> Option<&'a str> {
        match self.field(name) {
            Some(field) => field.text(),
            None => (!self.is_misnamed(name)).then_some(default),
        }
    }

    /// The readable number of the first given field of that name.
    pub fn number(&self, name: &str) -> Option<f64> {
        self.field(name).and_then(Field::number)
    }

    /// The records in all fields of that name.
    pub fn records<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Record<'t>> + 'a {
        self.all(name).filter_map(Field::record)
    }
}

impl<'t> Doc<'t> {
    /// The whole element of a field that holds a value; the start tag of one that holds fields.
    pub fn element(&self, field: &Field<'t>) -> Span {
        let node = self.tree.node(field.node);
        if matches!(field.value, Value::Record(_) | Value::Opaque | Value::Invalid(ValueFault::Nested)) {
            node.open
        } else {
            node.span
        }
    }

    /// The value between the tags; the whole element if it is empty.
    pub fn value(&self, field: &Field<'t>) -> Span {
        self.tree.value_span(field.node, self.text)
    }

    /// The name in the start tag.
    pub fn tag_name(&self, node: NodeId) -> Span {
        self.tree.node(node).name
    }

    /// The start tag of an element.
    pub fn start_tag(&self, node: NodeId) -> Span {
        self.tree.node(node).open
    }

    /// The start tag of the root element.
    pub fn root_tag(&self) -> Span {
        self.start_tag(self.root.node)
    }
}
