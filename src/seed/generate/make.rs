//! Records that are made.

use std::fmt::Display;

use crate::data::{Record, Reference, Value};

/// The fields of a record in the making.
pub(super) type Fields = Vec<(&'static str, Value)>;

/// A record that others refer to.
pub(super) fn made(object: &str, name: &str, fields: Vec<(&str, Value)>) -> Record {
    let fields = fields.into_iter().map(|(name, value)| (name.into(), value)).collect();
    Record { object: object.into(), name: name.into(), fields, place: None }
}

/// Records that nothing refers to: their names are their numbers.
#[derive(Debug)]
pub(super) struct Made<I> {
    object: &'static str,
    fields: I,
    count: usize,
}

impl<I> Made<I> {
    pub(super) fn new(object: &'static str, fields: I) -> Self {
        Self { object, fields, count: 0 }
    }
}

impl<I: Iterator<Item = Fields>> Iterator for Made<I> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let fields = self.fields.next()?;
        self.count += 1;
        Some(made(self.object, &format!("{}#{}", self.object, self.count), fields))
    }
}

pub(super) fn text(value: impl Into<Box<str>>) -> Value {
    Value::Text(value.into())
}

pub(super) fn number(value: impl Display) -> Value {
    Value::Number(value.to_string().into())
}

pub(super) fn bool(value: bool) -> Value {
    Value::Bool(value)
}

pub(super) fn reference(object: &str, name: &str) -> Value {
    Value::Reference(Reference { object: object.into(), name: name.into() })
}
