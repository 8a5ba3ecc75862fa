//! Columns from the records of a package: an object says of its fields which metadata fields say the same.

use super::directory::{Directory, key};
use super::log::Log;
use super::names::Names;
use super::table::{Table, camel};
use crate::data::{Record, Reference, Value};
use crate::model::{FieldSpec, FieldType, Kind, RecordSpec};
use crate::object::{FieldKind, Object, ObjectField};

/// A record that is read as a component, or as a part of one.
#[derive(Clone, Copy, Debug)]
pub(super) struct FromRecord<'a> {
    pub(super) record: &'a Record,
    pub(super) directory: &'a Directory<'a>,
    /// What it would be in metadata.
    pub(super) spec: &'static RecordSpec,
    /// The path to that: the type, and the field that holds the part.
    pub(super) path: &'a str,
}

impl<'a> FromRecord<'a> {
    /// The field that says what a column says, and its value.
    fn field(&self, column: &str) -> Option<(&'static FieldSpec, &'static ObjectField, &'a Value)> {
        let name = camel(column);
        let spec = self.spec.field(&name)?;
        let path = format!("{}.{name}", self.path);
        let mut fields = Object::named(&self.record.object)?.fields.iter();
        let field = fields.find(|field| field.metadata.contains(&&*path))?;
        Some((spec, field, self.record.get(field.name)?))
    }

    pub(super) fn text(&self, column: &str, names: &Names, log: &mut Log) -> Option<String> {
        let (spec, field, value) = self.field(column)?;
        if let Value::Reference(reference) = value {
            return self.reference(spec, field, reference, names, log);
        }
        let text = value.as_str().filter(|text| !text.is_empty())?;
        if matches!(field.kind, FieldKind::Reference(_)) {
            // An id of some org is no name.
            return self.skip(field, log, "wrong-type");
        }
        let FieldType::Enum(list) = spec.ty else { return Some(text.to_owned()) };
        if list.value(text).is_some() {
            return Some(text.to_owned());
        }
        // Objects spell some values otherwise than metadata.
        let FieldKind::Picklist(values) = field.kind else { return self.skip(field, log, "unknown-value") };
        let mut twins = values.suggestions.iter().filter(|twin| twin.real == Some(text));
        let twin = twins.find(|twin| list.value(twin.written).is_some());
        twin.map(|twin| twin.written.to_owned()).or_else(|| self.skip(field, log, "unknown-value"))
    }

    pub(super) fn integer(&self, column: &str, log: &mut Log) -> Option<i32> {
        let number = self.parsed(column, log)?;
        self.in_range(column, f64::from(number), log).map(|_| number)
    }

    pub(super) fn real(&self, column: &str, log: &mut Log) -> Option<f64> {
        self.parsed(column, log).and_then(|number| self.in_range(column, number, log))
    }

    pub(super) fn boolean(&self, column: &str, log: &mut Log) -> Option<bool> {
        self.parsed(column, log)
    }

    fn parsed<T: std::str::FromStr>(&self, column: &str, log: &mut Log) -> Option<T> {
        let (_, field, value) = self.field(column)?;
        if *value == Value::Null {
            return None;
        }
        value.as_str().and_then(|text| text.parse().ok()).or_else(|| self.skip(field, log, "wrong-type"))
    }

    /// A number outside of a range that a document states is none.
    fn in_range(&self, column: &str, number: f64, log: &mut Log) -> Option<f64> {
        let (spec, field, _) = self.field(column)?;
        let range = spec.range.filter(|range| range.documented);
        let is_in = range.is_none_or(|range| range.contains(number));
        if is_in && number.is_finite() { Some(number) } else { self.skip(field, log, "out-of-range") }
    }

    /// The key or name that a field refers to. One field can stand for several metadata fields, one for each kind.
    fn reference(
        &self,
        spec: &FieldSpec,
        field: &ObjectField,
        reference: &Reference,
        names: &Names,
        log: &mut Log,
    ) -> Option<String> {
        let (object, name) = meant(self.directory, reference);
        let targets = spec.reference.map_or(&[][..], |reference| reference.to);
        let is_meant = |kind: &Kind| {
            kind.name() == object
                || Object::named(object).is_some_and(|known| known.kinds().any(|one| one == *kind))
        };
        let target = *targets.iter().find(|kind| is_meant(kind))?;
        if target == Kind::User || names.has(target, name) {
            return Some(name.to_owned());
        }
        log.unresolved(&self.record.object, &self.record.name, field.name.to_owned(), target.name(), name);
        Table::of(target).is_none().then(|| name.to_owned())
    }

    fn skip<T>(&self, field: &ObjectField, log: &mut Log, reason: &'static str) -> Option<T> {
        let value = self.record.get(field.name).and_then(Value::as_str).map(str::to_owned);
        log.skipped(&self.record.object, &self.record.name, Some(field.name.to_owned()), value, reason);
        None
    }
}

/// Object and name of what a reference means: those of the record if there is one in the package.
pub(super) fn meant<'a>(directory: &Directory<'a>, reference: &'a Reference) -> (&'a str, &'a str) {
    match directory.target(reference) {
        Some(at) => {
            let record = directory.record(at);
            (&record.object, key(record).unwrap_or(&record.name))
        }
        None => (&reference.object, &reference.name),
    }
}
