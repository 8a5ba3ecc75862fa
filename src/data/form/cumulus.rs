//! `mapping.yml` of `CumulusCI` and the dump that it describes.

use std::collections::BTreeMap;

use super::super::read::sql::{Dump, Sql, SqlValue};
use super::super::read::{Fault, Scalar};
use super::super::row::{CellValue, Operation, Row};
use super::super::token::read_token;
use super::node::Node;
use super::{Numbers, Rows};
use crate::source::Span;

/// A step of a mapping: how rows of a table become records of an object.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::data) struct Step {
    /// API name of the object.
    pub(in crate::data) object: String,
    /// Its table.
    pub(in crate::data) table: String,
    operation: Operation,
    /// Columns and their fields.
    fields: Vec<(String, String)>,
    /// Columns that hold keys of other rows: column, field, tables.
    lookups: Vec<(String, String, Vec<String>)>,
    /// The column of the keys.
    id: String,
}

/// The steps of a mapping.
pub(in crate::data) fn mapping(node: &Node, rows: &mut dyn Rows) -> Vec<Step> {
    let mut steps = Vec::new();
    for member in node.members() {
        let step = &member.value;
        let Some(object) = step.get("sf_object").and_then(Node::text) else {
            let fault = Fault::new(member.key_span, format!("the step `{}` names no object", member.key));
            rows.fault(fault.help("give it an `sf_object`"));
            continue;
        };
        let fields = step.get("fields");
        let mut mapped: Vec<(String, String)> = Vec::new();
        for member in fields.map(Node::members).unwrap_or_default() {
            let column = member.value.text().unwrap_or(&member.key);
            mapped.push((column.to_owned(), member.key.clone()));
        }
        for item in fields.map(Node::list).unwrap_or_default() {
            mapped.extend(item.text().map(|name| (name.to_owned(), name.to_owned())));
        }
        let id = match mapped.iter().position(|(_, field)| field == "Id") {
            Some(at) => mapped.remove(at).0,
            None => "id".to_owned(),
        };
        let lookups = step.get("lookups").map(Node::members).unwrap_or_default().iter().map(|member| {
            let text = |key: &str| member.value.get(key).and_then(Node::text).map(str::to_owned);
            let column = text("key_field").unwrap_or_else(|| snake(&member.key));
            let tables = member.value.get("table").map(|tables| match tables.text() {
                Some(table) => vec![table.to_owned()],
                None => tables.list().iter().filter_map(Node::text).map(str::to_owned).collect(),
            });
            (column, member.key.clone(), tables.unwrap_or_default())
        });
        steps.push(Step {
            object: object.to_owned(),
            table: step.get("table").and_then(Node::text).unwrap_or(object).to_owned(),
            operation: match step.get("action").and_then(Node::text) {
                None => Operation::Insert,
                Some(word) if word.eq_ignore_ascii_case("insert") => Operation::Insert,
                Some(word) if word.to_ascii_lowercase().contains("upsert") => Operation::Upsert,
                Some(_) => Operation::Other,
            },
            fields: mapped,
            lookups: lookups.collect(),
            id,
        });
    }
    steps
}

/// `AccountId` as a column: `account_id`.
fn snake(field: &str) -> String {
    let mut column = String::new();
    for (at, c) in field.char_indices() {
        if c.is_ascii_uppercase() && at > 0 && !field[..at].ends_with('_') {
            column.push('_');
        }
        column.push(c.to_ascii_lowercase());
    }
    column
}

/// Reads the rows of a dump.
pub(in crate::data) fn read(dump: &mut Dump<'_>, steps: &[Step], rows: &mut dyn Rows) -> Result<(), Fault> {
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut row = Row::default();
    let mut numbers = Numbers::default();
    while let Some(statement) = dump.next()? {
        let (table, table_span, named, values) = match statement {
            Sql::Table { name, columns } => {
                tables.insert(name, columns);
                continue;
            }
            Sql::Rows { table, span, columns, rows } => (table, span, columns, rows),
        };
        let Some(step) = steps.iter().find(|step| step.table == table) else { continue };
        let columns = if named.is_empty() { tables.get(&table) } else { Some(&named) };
        let Some(columns) = columns else {
            let message = format!("the columns of the table `{table}` are not known");
            rows.fault(Fault::new(table_span, message).help("let the `CREATE TABLE` come first"));
            continue;
        };
        for found in values {
            if found.values.len() != columns.len() {
                let (has, needs) = (found.values.len(), columns.len());
                rows.fault(Fault::new(
                    found.span,
                    format!("this row has {has} values, the table {needs} columns"),
                ));
                continue;
            }
            row.clear();
            row.set_object(&step.object, table_span);
            row.operation = step.operation;
            row.number = numbers.next(&step.object);
            row.span = found.span;
            row.key_span = found.span;
            for (column, (value, span)) in columns.iter().zip(&found.values) {
                cell(&mut row, step, steps, column, value, *span);
            }
            rows.row(&row);
        }
    }
    Ok(())
}

fn cell(row: &mut Row, step: &Step, steps: &[Step], column: &str, value: &SqlValue, span: Span) {
    let text = match value {
        SqlValue::Number(text) | SqlValue::Text(text) => Some(text.as_str()),
        SqlValue::Null | SqlValue::Computed => None,
    };
    if column == step.id {
        if let Some(text) = text {
            row.set_key(text, span);
        }
        return;
    }
    let lookup = step.lookups.iter().find(|(lookup, field, _)| lookup == column || field == column);
    let Some(field) = lookup
        .map(|(_, field, _)| field)
        .or_else(|| step.fields.iter().find(|(mapped, _)| mapped == column).map(|(_, field)| field))
    else {
        return;
    };
    // An empty cell says that nothing is given.
    if matches!(value, SqlValue::Null) || text == Some("") {
        return;
    }
    row.push_name(field, span);
    let tables = lookup.map(|(_, _, tables)| tables.as_slice()).unwrap_or_default();
    let value = match (value, text) {
        (SqlValue::Number(number), _) if lookup.is_none() => CellValue::Scalar(Scalar::Number(number)),
        (_, Some(text)) => match target(tables, steps, text) {
            Some(target) if read_token(text).is_none() => CellValue::Named(&target.object, text),
            _ => CellValue::Scalar(Scalar::Text(text)),
        },
        _ => CellValue::Computed,
    };
    row.set_value(value, span);
}

/// The step whose table holds a key. Of several tables that is the one that the key is called after: `User-12`.
fn target<'s>(tables: &[String], steps: &'s [Step], key: &str) -> Option<&'s Step> {
    let step = |table: &String| steps.iter().find(|step| step.table == *table);
    match tables {
        [table] => step(table),
        tables => {
            let name = key.rsplit_once('-').map_or("", |(name, _)| name);
            tables.iter().find(|table| *table == name).and_then(step)
        }
    }
}
