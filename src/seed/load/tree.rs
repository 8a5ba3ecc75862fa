//! A plan and files for `sf data import tree`.
//!
//! The CLI sends one file after the other and puts ids in place of `@` and the reference id of records of earlier files.
//! A file has at most as many records as one request takes, so the CLI never has to take one apart.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::order::{Plan, Step};
use super::{File, Refusal};
use crate::data::{Value, token};
use crate::seed::json::quoted as text;

/// The most records of one request (REST API Developer Guide, sObject Tree).
const RECORDS: usize = 200;

/// Writes `plan.json` and the files that it names.
///
/// # Errors
/// Texts that the CLI would take for references.
pub fn tree(plan: &Plan<'_>) -> Result<Vec<File>, Vec<Refusal>> {
    let ids = ids(plan);
    let refusals: Vec<Refusal> = texts(plan)
        .filter(|(_, value)| value.strip_prefix('@').is_some_and(is_reserved))
        .map(|(at, value)| {
            let message = format!(
                "`{value}` is a text that `sf data import tree` takes for a reference to another record, and it \
                 finds none; write the text otherwise, or use another format"
            );
            Refusal::of(plan.record(at), message)
        })
        .collect();
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for step in &plan.steps {
        *counts.entry(step.object).or_default() += step.records.len().div_ceil(RECORDS);
    }
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut files = Vec::new();
    let mut parts = Vec::new();
    for step in &plan.steps {
        let mut names = Vec::new();
        for records in step.records.chunks(RECORDS) {
            let number = numbers.entry(step.object).or_default();
            *number += 1;
            let count = counts[step.object];
            let name = match count {
                1 => format!("{}.json", step.object),
                _ => format!("{}-{number:0width$}.json", step.object, width = count.to_string().len()),
            };
            names.push(text(&name));
            files.push(File { name, text: file(plan, step, records, &ids) });
        }
        parts.push(format!(
            "  {{\n    \"sobject\": {},\n    \"files\": [{}]\n  }}",
            text(step.object),
            names.join(", ")
        ));
    }
    let plan = if parts.is_empty() { "[]\n".to_owned() } else { format!("[\n{}\n]\n", parts.join(",\n")) };
    files.insert(0, File { name: "plan.json".to_owned(), text: plan });
    Ok(files)
}

fn file(plan: &Plan<'_>, step: &Step<'_>, records: &[usize], ids: &BTreeMap<usize, String>) -> String {
    let records = records.iter().map(|&at| {
        let id = ids.get(&at).map_or("", String::as_str);
        let mut record = format!(
            "    {{\n      \"attributes\": {{ \"type\": {}, \"referenceId\": {} }}",
            text(step.object),
            text(id)
        );
        for (field, value) in &plan.record(at).fields {
            let value = match value {
                Value::Null => "null".to_owned(),
                Value::Bool(value) => value.to_string(),
                Value::Number(number) => number.to_string(),
                Value::Text(value) => text(value),
                Value::Reference(reference) => match plan.target(reference).and_then(|to| ids.get(&to)) {
                    Some(id) => text(&format!("@{id}")),
                    None => text(&token(&reference.object, &reference.name)),
                },
            };
            let _ = write!(record, ",\n      {}: {value}", text(field));
        }
        record + "\n    }"
    });
    format!("{{\n  \"records\": [\n{}\n  ]\n}}\n", records.collect::<Vec<_>>().join(",\n"))
}

/// The texts of all records.
fn texts<'a>(plan: &'a Plan<'_>) -> impl Iterator<Item = (usize, &'a str)> {
    let records = plan.steps.iter().flat_map(|step| step.records.iter().copied());
    records.flat_map(|at| {
        let values = plan.record(at).fields.iter().filter_map(|(_, value)| match value {
            Value::Text(text) => Some(&**text),
            _ => None,
        });
        values.map(move |value| (at, value))
    })
}

/// What the CLI's own export names records like, and what it therefore expects to find.
fn is_reserved(id: &str) -> bool {
    let is_word = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let start = id.trim_end_matches(|c: char| c.is_ascii_digit());
    is_word && start.len() < id.len() && start.len() > 3 && start.ends_with("Ref")
}

/// The reference ids: letters, digits and underscores from a letter on, each once in the plan, and no text of a record.
fn ids(plan: &Plan<'_>) -> BTreeMap<usize, String> {
    let mut taken: BTreeSet<String> =
        texts(plan).filter_map(|(_, value)| value.strip_prefix('@').map(str::to_owned)).collect();
    let mut ids = BTreeMap::new();
    for step in &plan.steps {
        for &at in &step.records {
            let name = &*plan.record(at).name;
            let word: String =
                name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
            let has_object = name.starts_with(step.object);
            let long = if has_object { word.clone() } else { format!("{}_{word}", step.object) };
            let is_legal = word == name && name.starts_with(|c: char| c.is_ascii_alphabetic());
            let first = if is_legal { word } else { long.clone() };
            let further = std::iter::once(long.clone()).chain((2..).map(|n: u32| format!("{long}_{n}")));
            let id = std::iter::once(first).chain(further).find(|id| !taken.contains(id));
            let id = id.unwrap_or(long);
            taken.insert(id.clone());
            ids.insert(at, id);
        }
    }
    ids
}
