//! Rows of CSV files: a row of names, then one record a row.

use super::super::read::csv::Csv;
use super::super::read::{Fault, Scalar};
use super::super::row::{CellValue, Operation, Row};
use super::Rows;
use crate::object::Object;
use crate::source::Span;

/// What says that a field is given nothing; a field that is left empty is not given at all.
pub(in crate::data) const NULL: &str = "#N/A";

/// What is known of a table before it is read.
pub(in crate::data) struct Table<'a> {
    /// API name of its object.
    pub(in crate::data) object: &'a str,
    /// Names of the fields that tell its records apart, for references by value.
    pub(in crate::data) external_id: &'a str,
    /// The same for other objects.
    pub(in crate::data) external_ids: &'a dyn Fn(&str) -> Option<&'a str>,
    /// What is done with the records.
    pub(in crate::data) operation: Operation,
    /// Whether the column `Id` is an id to refer to, not a field.
    pub(in crate::data) has_ids: bool,
    /// Whether the loader puts other values in the place of these.
    pub(in crate::data) is_mapped: bool,
}

/// A name of the top row.
struct Column {
    name: String,
    span: Span,
    /// For `ServiceChannel.DeveloperName`: the object, if the field has one target.
    target: Option<&'static str>,
}

/// Reads a file.
pub(in crate::data) fn read(csv: &mut Csv<'_>, table: &Table<'_>, rows: &mut dyn Rows) -> Result<(), Fault> {
    if !csv.next()? {
        return Ok(());
    }
    let known = Object::named(table.object);
    let top = csv.span();
    let columns: Vec<Column> = (0..csv.len())
        .map(|at| {
            let (name, span) = csv.field(at);
            Column {
                name: name.trim().to_owned(),
                span,
                target: known.and_then(|known| target(known, name, table)),
            }
        })
        .collect();
    // Rows with ids are there already.
    let has_id = columns.iter().any(|column| column.name == "Id") && !table.has_ids;
    let operation = if has_id { Operation::Other } else { table.operation };
    let mut row = Row::default();
    let mut number = 0;
    while csv.next()? {
        number += 1;
        let span = csv.span();
        if csv.len() != columns.len() {
            let message = format!("this row has {} fields, the first one {}", csv.len(), columns.len());
            let help = "quote texts that hold a `,`; leave fields empty that are not given";
            rows.fault(Fault::new(span, message).help(help));
            continue;
        }
        row.clear();
        row.set_object(table.object, top);
        row.number = number;
        row.span = span;
        row.key_span = span;
        row.operation = operation;
        row.is_mapped = table.is_mapped;
        for (at, column) in columns.iter().enumerate() {
            let (text, span) = csv.field(at);
            if text.is_empty() || column.name.is_empty() {
                continue;
            }
            if table.has_ids && column.name == "Id" {
                row.set_id(text);
                continue;
            }
            if column.name == table.external_id {
                row.set_key(text, span);
            }
            row.push_name(&column.name, column.span);
            let value = match column.target {
                Some(object) if text != NULL => CellValue::Named(object, text),
                _ if text == NULL => CellValue::Scalar(Scalar::Null),
                _ => CellValue::Scalar(Scalar::Text(text)),
            };
            row.set_value(value, span);
        }
        rows.row(&row);
    }
    Ok(())
}

/// The object of a column that refers to another record by one of its fields.
fn target(known: &'static Object, name: &str, table: &Table<'_>) -> Option<&'static str> {
    let (relationship, by) = name.trim().split_once('.')?;
    let field = known.by_relationship(relationship)?;
    let [target] = field.target()?.to else { return None };
    // By another field than the one that names the records of the target nothing can be found.
    let is_name = (table.external_ids)(target).map_or(by == "DeveloperName", |id| id == by);
    is_name.then_some(*target)
}
