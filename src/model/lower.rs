//! From a syntax tree to typed fields, by the table of the file's kind.
//!
//! Lowering never fails: what cannot be read becomes [`Value::Invalid`], what is unknown [`Value::Opaque`].
//! Findings are made later, by the rules of the schema group, from what is recorded here.

use std::borrow::Cow;

use super::doc::{Doc, Field, Record};
use super::suggest::suggest_field;
use super::value::{self, Number, Value, ValueFault};
use super::{FieldSpec, FieldType, FullName, Kind, RecordSpec};
use crate::xml::{NodeId, NodeKind, Tree};

/// Reads a well-formed file of a kind that has a table.
///
/// Returns `None` if the kind has no table or the tree has no root element. A root that is not the kind's own gives
/// a document without fields, which `schema` reports.
pub fn lower(kind: Kind, name: FullName, text: &str, tree: Tree) -> Option<Doc<'_>> {
    let spec = kind.spec()?;
    let node = tree.root()?;
    let mut root = Record { node, spec, fields: Vec::new() };
    if tree.local_name(node, text) == kind.name() {
        let reader = Reader { text, tree: &tree };
        root.fields = reader.fields(node, spec);
    }
    Some(Doc { kind, name, text, tree, root })
}

struct Reader<'t, 'a> {
    text: &'t str,
    tree: &'a Tree,
}

impl<'t> Reader<'t, '_> {
    fn fields(&self, parent: NodeId, spec: &'static RecordSpec) -> Vec<Field<'t>> {
        let mut fields = Vec::new();
        for node in self.tree.elements(parent) {
            let name = self.tree.local_name(node, self.text);
            let row = spec.field(name);
            if row.is_none() && spec.open {
                continue;
            }
            let (value, padded) = self.value(node, row);
            fields.push(Field { node, name, spec: row, meant: meant(spec, name, row), value, padded });
        }
        fields
    }

    fn value(&self, node: NodeId, row: Option<&'static FieldSpec>) -> (Value<'t>, bool) {
        let Some(row) = row else { return (Value::Opaque, false) };
        if self.tree.is_nil(node, self.text) {
            return (Value::Nil, false);
        }
        match row.ty {
            FieldType::Open => (Value::Opaque, false),
            FieldType::Record(spec) => {
                (Value::Record(Record { node, spec, fields: self.fields(node, spec) }), false)
            }
            _ if self.tree.elements(node).next().is_some() => (Value::Invalid(ValueFault::Nested), false),
            FieldType::Text if row.free_text => (Value::Text(self.tree.value(node, self.text)), false),
            _ => {
                let written = self.tree.value(node, self.text);
                let (trimmed, padded) = trim(written);
                (typed(trimmed, row), padded)
            }
        }
    }
}

/// The field that a wrong name stands for.
fn meant(
    parent: &'static RecordSpec,
    written: &str,
    row: Option<&'static FieldSpec>,
) -> Option<&'static FieldSpec> {
    let name = match row {
        Some(row) => row.replaced_by,
        None => suggest_field(parent, written),
    };
    parent.field(name?)
}

/// Trims in place where possible, and says whether there was something to trim around a value.
fn trim(written: Cow<'_, str>) -> (Cow<'_, str>, bool) {
    let length = written.len();
    let trimmed = match written {
        Cow::Borrowed(text) => Cow::Borrowed(value::trim(text)),
        Cow::Owned(text) => Cow::Owned(value::trim(&text).to_owned()),
    };
    let padded = trimmed.len() < length && !trimmed.is_empty();
    (trimmed, padded)
}

fn typed<'t>(text: Cow<'t, str>, row: &FieldSpec) -> Value<'t> {
    let wrong = |text| Value::Invalid(ValueFault::WrongType(text));
    match row.ty {
        FieldType::Boolean => match value::boolean(&text) {
            Some(value) => Value::Boolean(value),
            None => wrong(text),
        },
        FieldType::Integer | FieldType::IntegerText => match value::integer(&text) {
            Some(number) => ranged(Number::Integer(number), row),
            // Text has no 32 bits that a whole number could exceed, only the range of the field.
            None if matches!(row.ty, FieldType::IntegerText) && value::is_whole(&text) => {
                ranged(Number::Double(text.parse().unwrap_or(f64::INFINITY)), row)
            }
            None => wrong(text),
        },
        FieldType::Double => match value::double(&text) {
            Some(number) => ranged(Number::Double(number), row),
            None => wrong(text),
        },
        FieldType::Enum(values) => {
            if text.is_empty() {
                wrong(text)
            } else if values.value(&text).is_some() {
                Value::Text(text)
            } else {
                Value::Invalid(ValueFault::UnknownValue(text))
            }
        }
        FieldType::Version if !text.is_empty() && super::ApiVersion::parse(&text).is_none() => wrong(text),
        FieldType::Text | FieldType::Version | FieldType::Record(_) | FieldType::Open => Value::Text(text),
    }
}

fn ranged<'t>(number: Number, row: &FieldSpec) -> Value<'t> {
    match (&row.range, number) {
        (Some(range), _) if !range.contains(number.as_f64()) => {
            Value::Invalid(ValueFault::OutOfRange(number))
        }
        (_, Number::Integer(value)) => Value::Integer(value),
        (_, Number::Double(value)) => Value::Double(value),
    }
}

/// Non-blank text or CDATA directly inside an element, for the elements that must not have any.
pub fn stray_text(tree: &Tree, parent: NodeId, text: &str) -> Option<NodeId> {
    tree.children(parent).find(|&child| {
        let node = tree.node(child);
        match node.kind {
            NodeKind::Text => !value::trim(&text[node.span]).is_empty(),
            NodeKind::CData => true,
            _ => false,
        }
    })
}
