//! What other files may know of a file: its name, and the values that cross-file rules ask for.
//!
//! A summary depends on its file alone and holds no text of it beyond these values, so that the tree can be dropped
//! as soon as the file's own rules have run, and an editor can tell whether an edit concerns other files at all.

use super::doc::{Doc, Field, Record};
use super::routed::routed_channels;
use super::value::{self, Value};
use super::{Class, FieldId, FieldSpec, FullName, Kind};
use crate::source::Span;

/// One file as the rest of the project sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// What the file is.
    pub kind: Kind,
    /// What it is called.
    pub name: FullName,
    /// The root element's start tag; empty for a file that could not be read.
    pub root: Span,
    /// Values of simple fields, in file order. Empty for a file that could not be read: it still counts as defined.
    pub facts: Vec<Fact>,
}

/// One value, with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The field.
    pub field: FieldId,
    /// Number of the enclosing record among all records of the file, 0 for the root; facts of one record share it.
    pub row: u32,
    /// The whole element.
    pub element: Span,
    /// The value between the tags.
    pub span: Span,
    /// The value.
    pub value: FactValue,
}

/// A value that cross-file rules may compute with.
#[derive(Clone, Debug, PartialEq)]
pub enum FactValue {
    /// A name or text, trimmed and not empty.
    Text(Box<str>),
    /// A switch.
    Boolean(bool),
    /// A number within its range.
    Number(f64),
    /// Given, but unreadable or out of range: nobody computes with it.
    Unreadable,
    /// Given under a wrong name; see [`Summary::is_misnamed`].
    Misnamed,
    /// A record; its own fields are facts of their own. Only its presence counts.
    Record,
}

impl Summary {
    /// The summary of a file that cannot be read: only its name is known.
    pub fn unreadable(kind: Kind, name: FullName) -> Self {
        Self { kind, name, root: Span::default(), facts: Vec::new() }
    }

    /// Whether the file could be read. If not, it has its one finding already, and only its name counts.
    pub fn is_readable(&self) -> bool {
        !self.root.is_empty()
    }

    /// The first fact of a field.
    pub fn fact(&self, field: FieldId) -> Option<&Fact> {
        self.all(field).next()
    }

    /// All facts of a field.
    pub fn all(&self, field: FieldId) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(move |fact| fact.field == field && fact.value != FactValue::Misnamed)
    }

    /// The fact of a field in the same record as another fact.
    pub fn beside(&self, other: &Fact, field: FieldId) -> Option<&Fact> {
        self.all(field).find(|fact| fact.row == other.row)
    }

    /// Whether a record has the field under a wrong name only: a rule that asks for it must not call it absent.
    pub fn is_misnamed(&self, field: FieldId) -> bool {
        self.facts.iter().any(|fact| fact.field == field && fact.value == FactValue::Misnamed)
    }

    /// The text of a field's first fact.
    pub fn text(&self, field: FieldId) -> Option<&str> {
        self.fact(field).and_then(Fact::text)
    }

    /// The number of a field's first fact.
    pub fn number(&self, field: FieldId) -> Option<f64> {
        self.fact(field).and_then(Fact::number)
    }

    /// Whether the field's first fact is a switch that stands so.
    pub fn is(&self, field: FieldId, value: bool) -> bool {
        self.fact(field).is_some_and(|fact| fact.value == FactValue::Boolean(value))
    }
}

impl Fact {
    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            FactValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn number(&self) -> Option<f64> {
        match self.value {
            FactValue::Number(number) => Some(number),
            _ => None,
        }
    }
}

/// Summarises a readable file. Labels and other free text are left out: no other file can refer to them. Of a flow
/// only the service channels are kept that it routes work to, each in a row of its own.
pub fn summarize(doc: &Doc<'_>) -> Summary {
    let mut facts = Vec::new();
    match (doc.kind, doc.kind.class()) {
        (_, Class::Manifest) => {}
        (Kind::Flow, _) => channels(doc, &mut facts),
        _ => collect(doc, &doc.root, 0, &mut 0, &mut facts),
    }
    Summary { kind: doc.kind, name: doc.name.clone(), root: doc.root_tag(), facts }
}

fn collect(doc: &Doc<'_>, record: &Record<'_>, row: u32, rows: &mut u32, facts: &mut Vec<Fact>) {
    for field in &record.fields {
        if let Some(meant) = field.meant.filter(|meant| record.field(meant.name).is_none()) {
            facts.push(Fact {
                field: meant.id,
                row,
                element: doc.element(field),
                span: doc.value(field),
                value: FactValue::Misnamed,
            });
        }
        let Some(spec) = field.spec else { continue };
        if let Some(value) = fact_value(field, spec) {
            facts.push(Fact {
                field: spec.id,
                row,
                element: doc.element(field),
                span: doc.value(field),
                value,
            });
        }
        if let Value::Record(inner) = &field.value {
            *rows += 1;
            collect(doc, inner, *rows, rows, facts);
        }
    }
}

fn channels(doc: &Doc<'_>, facts: &mut Vec<Fact>) {
    for (row, field) in (1..).zip(routed_channels(doc)) {
        let (Some(spec), Some(text)) = (field.spec, field.text().map(value::trim)) else { continue };
        let (element, span) = (doc.element(field), doc.value(field));
        facts.push(Fact { field: spec.id, row, element, span, value: FactValue::Text(text.into()) });
    }
}

fn fact_value(field: &Field<'_>, spec: &FieldSpec) -> Option<FactValue> {
    match &field.value {
        Value::Text(text) if !text.is_empty() && !spec.free_text => {
            Some(FactValue::Text(text.as_ref().into()))
        }
        Value::Boolean(value) => Some(FactValue::Boolean(*value)),
        Value::Integer(number) => Some(FactValue::Number(f64::from(*number))),
        Value::Double(number) => Some(FactValue::Number(*number)),
        Value::Invalid(_) => Some(FactValue::Unreadable),
        Value::Record(_) => Some(FactValue::Record),
        Value::Text(_) | Value::Nil | Value::Opaque => None,
    }
}
