//! From the fields of one record to the columns of a row.
//!
//! Absent, nil and empty fields give nothing. A value that is none of its field gives nothing and is logged; so is a
//! name that nothing has, and where it should be the key of a row, it gives nothing too.

use super::from_record::FromRecord;
use super::log::Log;
use super::names::Names;
use super::table::{Row, Table, camel};
use crate::model::{Doc, Field, FieldSpec, Kind, Number, Record, Value, ValueFault};

/// A record of a file, and the fields that lead to it.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    doc: &'a Doc<'a>,
    record: &'a Record<'a>,
    /// Names of fields, each followed by a dot.
    prefix: String,
}

/// A field of a file, and the record that holds it.
#[derive(Clone, Debug)]
pub(super) struct Found<'a> {
    pub(super) place: Place<'a>,
    pub(super) field: &'a Field<'a>,
}

/// Reads rows from one component, be it a file or a record.
pub struct Reader<'a> {
    kind: Kind,
    name: &'a str,
    place: Option<Place<'a>>,
    record: Option<FromRecord<'a>>,
    names: &'a Names,
    log: &'a mut Log,
}

impl<'a> Place<'a> {
    /// The root of a file.
    pub(super) fn root(doc: &'a Doc<'a>) -> Self {
        Self { doc, record: &doc.root, prefix: String::new() }
    }

    /// The given fields at the end of a path of names, in file order. `*` is any name.
    pub(super) fn fields(&self, path: &[&str]) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        self.walk(path, &mut found);
        found
    }

    fn walk(&self, path: &[&str], found: &mut Vec<Found<'a>>) {
        let Some((first, rest)) = path.split_first() else { return };
        for field in self.record.fields.iter().filter(|field| field.is_given()) {
            let Some(spec) = field.spec.filter(|spec| *first == "*" || means(spec, first)) else { continue };
            if rest.is_empty() {
                found.push(Found { place: self.clone(), field });
            } else if let Some(record) = field.record() {
                let prefix = format!("{}{}.", self.prefix, spec.name);
                Place { doc: self.doc, record, prefix }.walk(rest, found);
            }
        }
    }

    /// The record that a field of this one holds.
    pub(super) fn inside(&self, field: &'a Field<'a>) -> Option<Self> {
        let record = field.record()?;
        Some(Self { doc: self.doc, record, prefix: format!("{}{}.", self.prefix, field.name) })
    }
}

/// Whether a field has a name or once had its part.
fn means(spec: &FieldSpec, name: &str) -> bool {
    spec.name == name || spec.replaced_by == Some(name)
}

/// A number outside a range that no document states: the platform may take it, so the bundle says what the file says.
fn unusual(field: &Field<'_>) -> Option<Number> {
    let range = field.spec?.range?;
    match field.value {
        Value::Invalid(ValueFault::OutOfRange(number)) if !range.documented => Some(number),
        _ => None,
    }
}

impl<'a> Reader<'a> {
    /// Reads a component; without a place it has no values.
    pub(super) fn new(
        kind: Kind,
        name: &'a str,
        place: Option<Place<'a>>,
        names: &'a Names,
        log: &'a mut Log,
    ) -> Self {
        Self { kind, name, place, record: None, names, log }
    }

    /// Reads a record as a component or a part of one.
    pub(super) fn of_record(kind: Kind, record: FromRecord<'a>, names: &'a Names, log: &'a mut Log) -> Self {
        Self { kind, name: &record.record.name, place: None, record: Some(record), names, log }
    }

    /// A row of the record at hand; `None` and logged if it lacks what a row must have.
    pub(super) fn row<T: Row>(&mut self) -> Option<T> {
        let row = T::read(self);
        if row.is_none()
            && let Some(place) = &self.place
            && let Place { record, .. } = place
            && let Some(spec) =
                record.spec.fields.iter().find(|spec| spec.required && record.field(spec.name).is_none())
        {
            let field = format!("{}{}", place.prefix, spec.name);
            self.log.skipped(self.kind.name(), self.name, Some(field), None, "missing-field");
        }
        row
    }

    /// The first given field that a column stands for.
    fn field(&self, column: &str) -> Option<&'a Field<'a>> {
        let name = camel(column);
        let record = self.place.as_ref()?.record;
        record
            .fields
            .iter()
            .find(|field| field.is_given() && field.spec.is_some_and(|spec| means(spec, &name)))
    }

    pub(super) fn text(&mut self, column: &str) -> Option<String> {
        if let Some(record) = self.record {
            return record.text(column, self.names, self.log);
        }
        let field = self.field(column)?;
        match &field.value {
            Value::Text(text) if field.spec.is_some_and(|spec| spec.reference.is_none()) => {
                Some(text.to_string())
            }
            Value::Text(_) => self.reference(field),
            _ => self.skip(field),
        }
    }

    pub(super) fn integer(&mut self, column: &str) -> Option<i32> {
        if let Some(record) = self.record {
            return record.integer(column, self.log);
        }
        let field = self.field(column)?;
        match (&field.value, unusual(field)) {
            (&Value::Integer(number), _) | (_, Some(Number::Integer(number))) => Some(number),
            _ => self.skip(field),
        }
    }

    pub(super) fn real(&mut self, column: &str) -> Option<f64> {
        if let Some(record) = self.record {
            return record.real(column, self.log);
        }
        let field = self.field(column)?;
        let number = field.number().or_else(|| unusual(field).map(Number::as_f64));
        number.or_else(|| self.skip(field))
    }

    pub(super) fn boolean(&mut self, column: &str) -> Option<bool> {
        if let Some(record) = self.record {
            return record.boolean(column, self.log);
        }
        let field = self.field(column)?;
        match field.value {
            Value::Boolean(value) => Some(value),
            _ => self.skip(field),
        }
    }

    /// The key or name that a field refers to. A user comes back as written, and need not be an agent.
    pub(super) fn reference(&mut self, field: &Field<'_>) -> Option<String> {
        let Some(name) = field.text() else { return self.skip(field) };
        let targets = field.spec.and_then(|spec| spec.reference).map_or(&[][..], |reference| reference.to);
        if targets.contains(&Kind::User) {
            return Some(name.to_owned());
        }
        let known = targets.iter().any(|&kind| self.names.has(kind, name));
        if let Some(&target) = targets.first().filter(|_| !known) {
            self.log.unresolved(self.kind.name(), self.name, self.path(field), target.name(), name);
            if Table::of(target).is_some() {
                return None;
            }
        }
        Some(name.to_owned())
    }

    /// The agent that a field names.
    pub(super) fn agent(&mut self, field: &Field<'_>) -> Option<String> {
        match field.text() {
            Some(user) => Some(self.log.agent(user)),
            None => self.skip(field),
        }
    }

    /// Logs a value that is none of its field.
    fn skip<T>(&mut self, field: &Field<'_>) -> Option<T> {
        let reason = match &field.value {
            Value::Invalid(ValueFault::UnknownValue(_)) => "unknown-value",
            Value::Invalid(ValueFault::OutOfRange(_)) => "out-of-range",
            _ => "wrong-type",
        };
        let value = self.place.as_ref().map(|place| field.written(place.doc).into_owned());
        self.log.skipped(
            self.kind.name(),
            self.name,
            Some(self.path(field)),
            value.filter(|text| !text.is_empty()),
            reason,
        );
        None
    }

    fn path(&self, field: &Field<'_>) -> String {
        let prefix = self.place.as_ref().map_or("", |place| &place.prefix);
        format!("{prefix}{}", field.name)
    }
}
