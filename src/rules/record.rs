//! What a rule may look at of a record, and what rules about records share.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::data::{At, Cell, CellValue, Form, Operation, Row, Scalar, boolean, shown};
use crate::diag::{Edit, FileId};
use crate::object::{Object, ObjectField};
use crate::source::Span;

/// One record of a data package.
#[derive(Debug)]
pub struct RowCx<'a> {
    /// The record.
    pub row: &'a Row,
    /// Its object, if it is a known one.
    pub object: Option<&'static Object>,
    /// Its fields, as far as they are known, in the order of its cells.
    pub fields: &'a [Option<&'static ObjectField>],
    /// The form in which it is written.
    pub form: Form,
}

impl<'a> RowCx<'a> {
    /// Whether the names of fields stand once for all records, and this is the first of them.
    pub(super) fn names_fields(&self) -> bool {
        !self.has_columns() || self.row.number == 1
    }

    /// Whether the names of fields stand once for all records.
    pub(super) fn has_columns(&self) -> bool {
        matches!(self.form, Form::Csv | Form::Sfdmu | Form::Cumulus)
    }

    /// Whether the record is new.
    pub(super) fn is_insert(&self) -> bool {
        self.row.operation == Operation::Insert
    }

    /// Whether the loader itself adds and leaves out fields, by what its other files and the org say.
    pub(super) fn is_prepared(&self) -> bool {
        matches!(self.form, Form::Sfdmu | Form::Cumulus)
    }

    /// The fields that are known, with their values; those that are given nothing are left out.
    pub(super) fn given(&self) -> impl Iterator<Item = (Cell<'a>, &'static ObjectField)> {
        let known = self.row.cells().zip(self.fields).filter_map(|(cell, field)| Some((cell, (*field)?)));
        known.filter(|(cell, _)| !cell.value.is_empty())
    }

    /// Whether a field is given a value, by its own name or by one of the record that it refers to.
    pub(super) fn gives(&self, field: &ObjectField) -> bool {
        self.given().any(|(_, given)| std::ptr::eq(given, field))
            || field.relationship.is_some_and(|relationship| {
                let mut cells = self.row.cells().zip(self.fields).filter(|(_, field)| field.is_none());
                cells.any(|(cell, _)| {
                    let path = cell.name.split_once('.').map(|(path, _)| path);
                    path == Some(relationship) && !cell.value.is_empty()
                })
            })
    }

    /// Whether another field of the record was probably meant to be this one: that is a finding already.
    pub(super) fn misspells(&self, field: &ObjectField) -> bool {
        let Some(object) = self.object else { return false };
        let mut unknown = self
            .row
            .cells()
            .zip(self.fields)
            .filter(|(cell, field)| field.is_none() && !object.knows(cell.name));
        unknown.any(|(cell, _)| object.suggest_field(cell.name) == Some(field.name))
    }

    /// Whether a field is true.
    pub(super) fn is_true(&self, field: &str) -> Option<Cell<'a>> {
        self.row.get(field).filter(|cell| match cell.value {
            CellValue::Scalar(Scalar::Bool(value)) => value,
            CellValue::Scalar(Scalar::Text(text) | Scalar::Number(text)) => boolean(text) == Some(true),
            _ => false,
        })
    }

    /// A few words for the record: `the Skill "Spanish"`.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.row.object(), self.about())
    }

    /// What tells the record apart in a message.
    fn about(&self) -> String {
        match self.row.key() {
            Some(key) => format!("`{}`", crate::source::quote(key)),
            None => format!("number {}", self.row.number),
        }
    }

    /// What a finding is about: places move when a file is written again, this does not.
    pub(super) fn subject(&self, field: &str) -> String {
        let (key, object) = (self.identity(), self.row.object());
        if field.is_empty() { format!("{object} {key}") } else { format!("{object} {key} {field}") }
    }

    /// What the record is called or, if it has no name, what it says: rows move.
    fn identity(&self) -> String {
        if let Some(key) = self.row.key() {
            return key.to_owned();
        }
        let names = self.object.map(|object| object.keys).unwrap_or_default().iter().copied();
        for fields in names.chain([["DeveloperName"].as_slice(), &["Name"]]) {
            let values = fields.iter().map(|field| self.row.get(field).filter(|cell| !cell.value.is_empty()));
            if let Some(values) = values.map(|cell| Some(shown(cell?.value))).collect::<Option<Vec<_>>>() {
                return values.join(" ");
            }
        }
        let mut hash = DefaultHasher::new();
        for cell in self.row.cells() {
            (cell.name, shown(cell.value)).hash(&mut hash);
        }
        format!("{:016x}", hash.finish())
    }

    /// Where to point at the record as a whole: its key, else where it begins.
    pub(super) fn place(&self) -> Span {
        let row = self.row;
        if row.key().is_some() || self.has_columns() {
            row.key_span
        } else {
            Span::new(row.span.start, row.span.start + 1)
        }
    }

    /// The edit that writes another text in the place of one.
    pub(super) fn respell(&self, span: Span, text: &str) -> Edit {
        respell(self.form, span, text)
    }
}

/// The edit that writes another text in the place of a name or value. In double quotes it is right in JSON and in YAML.
pub(super) fn respell(form: Form, span: Span, text: &str) -> Edit {
    match form {
        Form::Omnic | Form::Plan | Form::Tree => Edit::replace(span, format!("\"{text}\"")),
        Form::Sfdmu | Form::Csv => Edit::replace(span, text),
        Form::Cumulus => Edit::replace(span, format!("'{text}'")),
    }
}

/// A number, also one that is written as a text.
pub(super) fn number(scalar: Scalar<'_>) -> Option<f64> {
    match scalar {
        Scalar::Number(text) | Scalar::Text(text) => {
            text.trim().parse().ok().filter(|number: &f64| number.is_finite())
        }
        Scalar::Null | Scalar::Bool(_) => None,
    }
}

/// The file of a place.
pub(super) fn file(files: &[FileId], at: At) -> FileId {
    files.get(at.file).copied().unwrap_or(FileId(0))
}
