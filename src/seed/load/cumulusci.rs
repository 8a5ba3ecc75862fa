//! `mapping.yml` and `dataset.sql` for `CumulusCI`.
//!
//! Each step is a table of its own, so that no lookup points ahead. Rows are named `Object-1`, and a lookup holds such a
//! name; lookups to what is in the org hold tokens. The names of fields are those of columns.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::order::Plan;
use super::table::columns;
use super::{File, Refusal};
use crate::data::{Value, token};
use crate::seed::sql::literal;

/// Words that YAML would read as something else than a text.
const WORDS: &[&str] = &["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

/// Writes the files.
///
/// # Errors
/// Fields of related records, which a column cannot be named after.
pub fn cumulusci(plan: &Plan<'_>) -> Result<Vec<File>, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let mut ids: BTreeMap<usize, String> = BTreeMap::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut tables: Vec<String> = Vec::new();
    for (at, step) in plan.steps.iter().enumerate() {
        let before = plan.steps[..at].iter().filter(|other| other.object == step.object).count();
        let again = if before == 0 { String::new() } else { format!("_{}", before + 1) };
        tables.push(format!("{}{again}", step.object));
        for &at in &step.records {
            let count = counts.entry(step.object).or_default();
            *count += 1;
            ids.insert(at, format!("{}-{count}", step.object));
            let record = plan.record(at);
            if let Some((field, _)) = record.fields.iter().find(|(field, _)| field.contains('.')) {
                let message = format!(
                    "{field} is a field of a related record, which CumulusCI has no column for; refer to the record \
                     itself, or use another format"
                );
                refusals.push(Refusal::of(record, message));
            }
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let mut mapping = String::new();
    let mut dump = String::from("BEGIN TRANSACTION;\n");
    for (step, table) in plan.steps.iter().zip(&tables) {
        let columns = columns(plan, &step.records);
        let lookups: Vec<Vec<usize>> =
            columns.iter().map(|column| steps(plan, &step.records, column)).collect();
        let word = |name: &str| {
            let is_special = WORDS.iter().any(|word| word.eq_ignore_ascii_case(name));
            if is_special { format!("\"{name}\"") } else { name.to_owned() }
        };
        let _ = write!(
            mapping,
            "Insert {table}:\n  sf_object: {}\n  table: {}\n",
            word(step.object),
            word(table)
        );
        let fields = || columns.iter().zip(&lookups);
        if fields().any(|(_, steps)| steps.is_empty()) {
            mapping.push_str("  fields:\n");
        }
        for (column, _) in fields().filter(|(_, steps)| steps.is_empty()) {
            let _ = writeln!(mapping, "    {0}: {0}", word(column));
        }
        if fields().any(|(_, steps)| !steps.is_empty()) {
            mapping.push_str("  lookups:\n");
        }
        for (column, steps) in fields().filter(|(_, steps)| !steps.is_empty()) {
            let named: Vec<String> = steps.iter().map(|&step| word(&tables[step])).collect();
            let named = if let [one] = &named[..] { one.clone() } else { format!("[{}]", named.join(", ")) };
            let column = word(column);
            let _ = write!(mapping, "    {column}:\n      table: {named}\n      key_field: {column}\n");
        }
        let _ = writeln!(dump, "CREATE TABLE \"{table}\" (\n  id VARCHAR(255) NOT NULL,");
        for column in &columns {
            let _ = writeln!(dump, "  \"{column}\" VARCHAR(255),");
        }
        dump.push_str("  PRIMARY KEY (id)\n);\n");
        for &at in &step.records {
            let values = columns.iter().map(|column| cell(plan, plan.record(at).get(column), &ids));
            let values: Vec<String> = std::iter::once(literal(&ids[&at])).chain(values).collect();
            let _ = writeln!(dump, "INSERT INTO \"{table}\" VALUES({});", values.join(","));
        }
    }
    dump.push_str("COMMIT;\n");
    if mapping.is_empty() {
        mapping.push_str("{}\n");
    }
    let file = |name: &str, text| File { name: name.to_owned(), text };
    Ok(vec![file("mapping.yml", mapping), file("dataset.sql", dump)])
}

/// The steps whose records a column refers to.
fn steps(plan: &Plan<'_>, records: &[usize], column: &str) -> Vec<usize> {
    let targets = records.iter().filter_map(|&at| match plan.record(at).get(column)? {
        Value::Reference(reference) => plan.step_of(plan.target(reference)?),
        _ => None,
    });
    let mut steps: Vec<usize> = targets.collect();
    steps.sort_unstable();
    steps.dedup();
    steps
}

fn cell(plan: &Plan<'_>, value: Option<&Value>, ids: &BTreeMap<usize, String>) -> String {
    match value {
        None | Some(Value::Null) => "NULL".to_owned(),
        Some(Value::Reference(reference)) => match plan.target(reference).and_then(|at| ids.get(&at)) {
            Some(id) => literal(id),
            None => literal(&token(&reference.object, &reference.name)),
        },
        Some(value) => literal(value.as_str().unwrap_or_default()),
    }
}
