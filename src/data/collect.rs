//! Rows become records in memory.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::form::Rows;
use super::package::{Package, Record, Reference, Value};
use super::read::{Fault, Scalar};
use super::row::{Cell, CellValue, Operation, Row, boolean};
use crate::diag::FileId;
use crate::object::{FieldKind, Object, ObjectField};

/// Collects the rows of the files of one package, one file after the other.
///
/// Values become what their fields hold: in CSV files everything is a text, and some write numbers as texts elsewhere.
#[derive(Debug, Default)]
pub struct Collector {
    file: Option<FileId>,
    package: Package,
    /// Names that occur again and again.
    names: BTreeMap<Box<str>, Arc<str>>,
    numbers: BTreeMap<Arc<str>, u32>,
    /// Records by key alone, and by the id that they had elsewhere.
    keys: BTreeMap<Box<str>, usize>,
    ids: BTreeMap<Box<str>, usize>,
    /// References by key alone: record, field, key.
    locals: Vec<(usize, usize, Box<str>)>,
    faults: Vec<(Option<FileId>, Fault)>,
}

impl Collector {
    /// The rows that follow come from this file.
    pub fn enter(&mut self, file: FileId) {
        self.file = Some(file);
    }

    /// The records, and what was no record.
    pub fn finish(mut self) -> (Package, Vec<(Option<FileId>, Fault)>) {
        let to = |package: &Package, at: usize| Reference {
            object: Arc::clone(&package.records[at].object),
            name: Arc::clone(&package.records[at].name),
        };
        for (record, field, key) in std::mem::take(&mut self.locals) {
            let value = match self.keys.get(&key) {
                Some(&at) => Value::Reference(to(&self.package, at)),
                None => Value::Text(format!("@{key}").into()),
            };
            self.package.records[record].fields[field].1 = value;
        }
        // Ids of another org stand for the records that came from there.
        if !self.ids.is_empty() {
            for at in 0..self.package.records.len() {
                for field in 0..self.package.records[at].fields.len() {
                    let Value::Text(text) = &self.package.records[at].fields[field].1 else { continue };
                    let Some(&other) = self.ids.get(text) else { continue };
                    self.package.records[at].fields[field].1 = Value::Reference(to(&self.package, other));
                }
            }
        }
        (self.package, self.faults)
    }

    fn name(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.names.get(name) {
            return Arc::clone(known);
        }
        let shared: Arc<str> = name.into();
        self.names.insert(name.into(), Arc::clone(&shared));
        shared
    }

    fn cell(&mut self, object: Option<&'static Object>, cell: Cell<'_>) -> Option<(Arc<str>, Value)> {
        let field = object.and_then(|object| object.field(cell.name));
        let by_path = || {
            let (path, _) = cell.name.split_once('.')?;
            object?.by_relationship(path)
        };
        let name = match by_path() {
            Some(field) if matches!(cell.value, CellValue::Named(..) | CellValue::Token(..)) => {
                self.name(field.name)
            }
            _ => self.name(cell.name),
        };
        let value = match cell.value {
            CellValue::Scalar(scalar) => canonical(field, scalar),
            CellValue::Named(object, name) | CellValue::Token(object, name) => {
                Value::Reference(Reference { object: self.name(object), name: name.into() })
            }
            CellValue::Local(key) => Value::Text(key.into()),
            CellValue::Parts | CellValue::Computed => return None,
        };
        Some((name, value))
    }
}

impl Rows for Collector {
    fn row(&mut self, row: &Row) {
        if row.operation == Operation::Other {
            return;
        }
        let object = self.name(row.object());
        let number = self.numbers.entry(Arc::clone(&object)).or_default();
        *number += 1;
        let name: Arc<str> = match row.key() {
            Some(key) => key.into(),
            None => format!("{object}#{number}").into(),
        };
        let at = self.package.records.len();
        if row.key().is_some() {
            self.keys.entry(Box::from(&*name)).or_insert(at);
        }
        if let Some(id) = row.id() {
            self.ids.entry(id.into()).or_insert(at);
        }
        let table = Object::named(&object);
        let mut fields: Vec<(Arc<str>, Value)> = Vec::with_capacity(row.cells().len());
        for cell in row.cells() {
            let Some((name, value)) = self.cell(table, cell) else { continue };
            // Of a field that is given twice the last value counts.
            let place = if let Some(place) = fields.iter().position(|(known, _)| *known == name) {
                fields[place].1 = value;
                self.locals.retain(|(record, field, _)| (*record, *field) != (at, place));
                place
            } else {
                fields.push((name, value));
                fields.len() - 1
            };
            if let CellValue::Local(key) = cell.value {
                self.locals.push((at, place, key.into()));
            }
        }
        let place = self.file.map(|file| (file, row.span));
        self.package.records.push(Record { object, name, fields, place });
    }

    fn fault(&mut self, fault: Fault) {
        self.faults.push((self.file, fault));
    }
}

/// A value as its field holds it, as far as it can be read that way.
fn canonical(field: Option<&ObjectField>, scalar: Scalar<'_>) -> Value {
    let kind = field.map(|field| field.kind);
    match (kind, scalar) {
        (_, Scalar::Null) => Value::Null,
        (Some(FieldKind::Boolean), Scalar::Text(text) | Scalar::Number(text)) if boolean(text).is_some() => {
            Value::Bool(boolean(text) == Some(true))
        }
        (
            Some(FieldKind::Integer | FieldKind::Double | FieldKind::Percent),
            Scalar::Text(text) | Scalar::Number(text),
        ) if json_number(text).is_some() => Value::Number(json_number(text).unwrap_or_default().into()),
        (None | Some(FieldKind::Boolean | FieldKind::Other), Scalar::Bool(value)) => Value::Bool(value),
        (None | Some(FieldKind::Integer | FieldKind::Double | FieldKind::Percent), Scalar::Number(text)) => {
            match json_number(text) {
                Some(number) => Value::Number(number.into()),
                None => Value::Text(text.into()),
            }
        }
        (_, Scalar::Bool(value)) => Value::Text(if value { "true" } else { "false" }.into()),
        (_, Scalar::Number(text) | Scalar::Text(text)) => Value::Text(text.into()),
    }
}

/// A number as JSON writes it: `+1`, `.5`, `5.` and `007` are written by people.
pub(super) fn json_number(text: &str) -> Option<String> {
    let text = text.trim();
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match rest.find(['e', 'E']) {
        Some(at) => (&rest[..at], Some(&rest[at + 1..])),
        None => (rest, None),
    };
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() + part.len() == 0 || !digits(whole) || !digits(part) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let mut number = format!("{sign}{}", if whole.is_empty() { "0" } else { whole });
    if !part.is_empty() {
        number.push('.');
        number.push_str(part);
    }
    if let Some(exponent) = exponent {
        let bare = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        if bare.is_empty() || !digits(bare) {
            return None;
        }
        number.push('e');
        number.push_str(exponent);
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::json_number;

    #[test]
    fn numbers_become_those_of_json() {
        for (written, number) in [
            ("007", Some("7")),
            ("+1", Some("1")),
            (".5", Some("0.5")),
            ("5.", Some("5")),
            ("-0.10", Some("-0.10")),
            ("1E+3", Some("1e+3")),
            ("", None),
            (".", None),
            ("1e", None),
            ("0x1", None),
            ("1 000", None),
        ] {
            assert_eq!(json_number(written).as_deref(), number, "{written}");
        }
    }
}
