//! CSV files for the Bulk API, one job each: `sf data import bulk`.
//!
//! The names are numbered, so that the order of a listing is the order of loading. Ids are not known yet: what a record
//! refers to is a token, also for records of earlier files, which are in the org when the file's turn comes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::order::{Plan, Step};
use super::table::{NULL, columns, row};
use super::{File, Refusal};
use crate::data::{Reference, Value, token};
use crate::seed::directory::key;

/// The most bytes of one job before its base64 encoding (Bulk API 2.0, limits of ingest jobs).
const BYTES: usize = 100_000_000;

/// The most queues that a job can insert (Object Reference, `QueueSobject`).
const QUEUES: usize = 18;

/// Writes the files.
///
/// # Errors
/// Records without fields, and texts that would be read as nothing.
pub fn bulk(plan: &Plan<'_>) -> Result<Vec<File>, Vec<Refusal>> {
    let refusals: Vec<Refusal> = plan.steps.iter().flat_map(|step| refusals(plan, step)).collect();
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let names = names(plan);
    let parts: Vec<(&str, String)> = plan
        .steps
        .iter()
        .flat_map(|step| parts(plan, step, &names).into_iter().map(|text| (step.object, text)))
        .collect();
    let width = parts.len().to_string().len().max(2);
    let files = (1..).zip(parts).map(|(number, (object, text)): (usize, _)| File {
        name: format!("{number:0width$}-{object}.csv"),
        text,
    });
    Ok(files.collect())
}

fn refusals(plan: &Plan<'_>, step: &Step<'_>) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    for &at in &step.records {
        let record = plan.record(at);
        if record.fields.is_empty() {
            let message = format!("`{}` sets no field, and a row of CSV without fields is none", record.name);
            refusals.push(Refusal::of(record, format!("{message}; set one, or use another format")));
        }
        let nothing = record.fields.iter().find(|(_, value)| *value == Value::Text(NULL.into()));
        if let Some((field, _)) = nothing {
            let message = format!("the text `{NULL}` in {field} would be loaded as nothing");
            refusals.push(Refusal::of(record, format!("{message}; write null, or use another format")));
        }
    }
    refusals
}

/// The files of a step.
fn parts(plan: &Plan<'_>, step: &Step<'_>, names: &BTreeMap<usize, &str>) -> Vec<String> {
    let columns = columns(plan, &step.records);
    let top = row(columns.iter().map(|&column| column.into()));
    let most = if is_queues(plan, step) { QUEUES } else { usize::MAX };
    let mut parts = Vec::new();
    let (mut part, mut count) = (top.clone(), 0);
    for &at in &step.records {
        let record = plan.record(at);
        let line = row(columns.iter().map(|column| cell(plan, record.get(column), names)));
        if count > 0 && (count == most || part.len() + line.len() > BYTES) {
            parts.push(std::mem::replace(&mut part, top.clone()));
            count = 0;
        }
        part.push_str(&line);
        count += 1;
    }
    parts.push(part);
    parts
}

fn is_queues(plan: &Plan<'_>, step: &Step<'_>) -> bool {
    let is_queue = |at: &usize| plan.record(*at).get("Type").and_then(Value::as_str) == Some("Queue");
    step.object == "QueueSobject" || (step.object == "Group" && step.records.iter().any(is_queue))
}

fn cell<'p>(plan: &Plan<'p>, value: Option<&'p Value>, names: &BTreeMap<usize, &str>) -> Cow<'p, str> {
    match value {
        None => "".into(),
        Some(Value::Null) => NULL.into(),
        Some(Value::Reference(reference)) => token_of(plan, reference, names).into(),
        Some(value) => value.as_str().unwrap_or_default().into(),
    }
}

/// The token for a reference: by what the org can find the record by.
pub(super) fn token_of(plan: &Plan<'_>, reference: &Reference, names: &BTreeMap<usize, &str>) -> String {
    match plan.target(reference) {
        Some(at) => {
            let record = plan.record(at);
            token(&record.object, names.get(&at).copied().unwrap_or(&record.name))
        }
        None => token(&reference.object, &reference.name),
    }
}

/// What the org will find records by: their developer names, user names or names, where no two have the same.
pub(super) fn names<'p>(plan: &Plan<'p>) -> BTreeMap<usize, &'p str> {
    let mut names = BTreeMap::new();
    let mut seen: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for &at in plan.steps.iter().flat_map(|step| &step.records) {
        let record = plan.record(at);
        let Some(name) = key(record) else { continue };
        names.insert(at, name);
        // The org compares without case.
        if let Some(other) = seen.insert((&record.object, name.to_lowercase()), at) {
            names.remove(&other);
            names.remove(&at);
        }
    }
    names
}
