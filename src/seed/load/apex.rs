//! Anonymous Apex that finds what is in the org by name and inserts the records.
//!
//! An anonymous block is one transaction: it does all or nothing. Set-up objects and others must not be written in one
//! (`MIXED_DML_OPERATION`), and a transaction takes a limited number of rows, so a script can have several parts. It does
//! the one whose number stands at its top; records of earlier parts are found by name like everything else in the org.
//!
//! Values are JSON, which the platform turns into what their fields hold: dates and numbers need no types here.
//! Sources: Apex Developer Guide, Anonymous Blocks; sObjects That Cannot Be Used Together in DML Operations; Execution
//! Governors and Limits.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use super::Refusal;
use super::bulk::names;
use super::order::Plan;
use crate::data::{Reference, Value};
use crate::object::Object;
use crate::seed::ids::key_of;
use crate::seed::json::quoted;

/// The most rows that a transaction can write.
const ROWS: usize = 10_000;

/// The most statements of a transaction that write rows.
const WRITES: usize = 150;

/// Rows of one method: a method has at most 65,535 instructions, and a row takes a few dozen.
const METHOD: usize = 200;

/// The most characters of one script, those of a class.
const CHARACTERS: usize = 1_000_000;

/// Rows that are written by one statement.
#[derive(Debug)]
struct Batch<'p> {
    object: &'p str,
    records: &'p [usize],
}

/// Writes the script.
///
/// # Errors
/// Fields of related records, records of an earlier part that no name finds, and more than a script can hold.
pub fn apex(plan: &Plan<'_>) -> Result<String, Vec<Refusal>> {
    let batches: Vec<Batch<'_>> = plan
        .steps
        .iter()
        .flat_map(|step| step.records.chunks(METHOD).map(|records| Batch { object: step.object, records }))
        .collect();
    let parts = parts(&batches);
    let mut part_of = BTreeMap::new();
    for (number, part) in parts.iter().enumerate() {
        let records = batches[part.clone()].iter().flat_map(|batch| batch.records);
        part_of.extend(records.map(|&at| (at, number)));
    }
    let script = Script { plan, names: names(plan), part_of };
    let refusals: Vec<Refusal> = script.part_of.keys().filter_map(|&at| script.refuse(at)).collect();
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let mut out = script.top(parts.len());
    let mut calls = String::new();
    for (number, part) in (1..).zip(&parts) {
        let called = script.part(number, part, &batches, &mut out);
        let _ = match parts.len() {
            1 => writeln!(calls, "\n{}", called.join("\n")),
            _ => writeln!(calls, "\nif (part == {number}) {{\n  {}\n}}", called.join("\n  ")),
        };
    }
    out.push_str(&calls);
    let length = out.chars().count();
    if length > CHARACTERS {
        let message = format!(
            "the script would have {length} characters, and Apex takes {CHARACTERS} at most; write these records with \
             --format tree or csv"
        );
        return Err(vec![Refusal { place: None, message }]);
    }
    Ok(out)
}

/// Which batches go into one transaction.
fn parts(batches: &[Batch<'_>]) -> Vec<Range<usize>> {
    let is_setup = |batch: &Batch<'_>| Object::named(batch.object).is_some_and(Object::is_setup);
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut rows = 0;
    for (at, batch) in batches.iter().enumerate() {
        rows += batch.records.len();
        match parts.last_mut() {
            Some(part)
                if is_setup(&batches[part.start]) == is_setup(batch)
                    && rows <= ROWS
                    && part.len() < WRITES =>
            {
                part.end = at + 1;
            }
            _ => {
                parts.push(at..at + 1);
                rows = batch.records.len();
            }
        }
    }
    parts
}

struct Script<'p> {
    plan: &'p Plan<'p>,
    names: BTreeMap<usize, &'p str>,
    part_of: BTreeMap<usize, usize>,
}

/// How a record is found when a part runs.
enum Target<'a> {
    /// It was inserted before in the same part.
    Made(usize),
    /// It is in the org.
    Found(&'a str, &'a str),
}

impl Script<'_> {
    fn refuse(&self, at: usize) -> Option<Refusal> {
        let record = self.plan.record(at);
        record.fields.iter().find_map(|(field, value)| {
            if field.contains('.') {
                let message = format!("{field} is a field of a related record, which an insert in Apex cannot set");
                return Some(Refusal::of(record, format!("{message}; refer to the record itself")));
            }
            let Value::Reference(reference) = value else { return None };
            let message = match self.plan.target(reference) {
                Some(to) if self.part_of.get(&to) != self.part_of.get(&at) && !self.names.contains_key(&to) => {
                    format!(
                        "{field} refers to {reference}, which has to be inserted in a transaction of its own before \
                         this record, and then no name finds it again; use --format tree"
                    )
                }
                None if key_of(&reference.object).is_none() => format!(
                    "{field} refers to {reference}, and records of {} have no name that a query finds them by; \
                     write the id, or add the record to the package",
                    reference.object
                ),
                _ => return None,
            };
            Some(Refusal::of(record, message))
        })
    }

    fn target<'a>(&'a self, from: usize, reference: &'a Reference) -> Target<'a> {
        match self.plan.target(reference) {
            Some(to) if self.part_of.get(&to) == self.part_of.get(&from) => Target::Made(to),
            Some(to) => {
                let record = self.plan.record(to);
                Target::Found(&record.object, self.names.get(&to).copied().unwrap_or(&record.name))
            }
            None => Target::Found(&reference.object, &reference.name),
        }
    }

    /// The comment at the top and what all parts use.
    fn top(&self, parts: usize) -> String {
        let records: usize = self.plan.steps.iter().map(|step| step.records.len()).sum();
        let mut out = format!("// {records} record{}", if records == 1 { "" } else { "s" });
        if parts > 1 {
            let _ = writeln!(
                out,
                " in {parts} transactions, because set-up objects and others cannot be written in one, nor more than\n\
                 // {ROWS} rows. Run the script {parts} times, with the next number here each time."
            );
            out.push_str("Integer part = 1;\n");
        } else {
            out.push_str(", inserted in one transaction: all of them or none.\n");
        }
        if parts > 0 {
            out.push_str(HELPERS);
        }
        out
    }

    /// Writes the methods of a part and gives their calls.
    fn part(
        &self,
        number: usize,
        part: &Range<usize>,
        batches: &[Batch<'_>],
        out: &mut String,
    ) -> Vec<String> {
        let mut wanted: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut referred: BTreeSet<usize> = BTreeSet::new();
        for &at in batches[part.clone()].iter().flat_map(|batch| batch.records) {
            for (_, value) in &self.plan.record(at).fields {
                let Value::Reference(reference) = value else { continue };
                match self.target(at, reference) {
                    Target::Made(to) => _ = referred.insert(to),
                    Target::Found(object, name) => _ = wanted.entry(object).or_default().insert(name),
                }
            }
        }
        let mut calls = Vec::new();
        if !wanted.is_empty() {
            calls.push(format!("findIds{number}();"));
            let _ = writeln!(out, "\nvoid findIds{number}() {{");
            for (object, names) in &wanted {
                let Some(key) = key_of(object) else { continue };
                let only = key.only.map(|only| format!(" AND {only}")).unwrap_or_default();
                let query =
                    format!("SELECT Id, {0} FROM {1} WHERE {0} IN :names{only}", key.field, key.object);
                let names: Vec<String> = names.iter().map(|name| format!("    {}", literal(name))).collect();
                let _ = writeln!(
                    out,
                    "  findIds('{object}', '{}', {}, new List<String>{{\n{}\n  }});",
                    key.field,
                    literal(&query),
                    names.join(",\n")
                );
            }
            out.push_str("}\n");
        }
        for (at, batch) in (part.start..).zip(&batches[part.clone()]) {
            let number = at + 1;
            calls.push(format!("insertRows{number}(); // {}", batch.object));
            let _ = writeln!(out, "\nvoid insertRows{number}() {{");
            for &at in batch.records {
                let key = if referred.contains(&at) { literal(&self.key(at)) } else { "null".to_owned() };
                let _ = writeln!(out, "  add({key}, {});", self.row(at));
            }
            let _ = writeln!(out, "  insertAll(List<{}>.class);\n}}", batch.object);
        }
        calls
    }

    /// What a record is called within its part.
    fn key(&self, at: usize) -> String {
        let record = self.plan.record(at);
        format!("{}:{}", record.object, record.name)
    }

    /// A record as an Apex expression that gives its JSON.
    fn row(&self, at: usize) -> String {
        let mut terms = Vec::new();
        let mut text = String::from("{");
        for (number, (field, value)) in self.plan.record(at).fields.iter().enumerate() {
            let _ = write!(text, "{}{}:", if number > 0 { "," } else { "" }, quoted(field));
            match value {
                Value::Null => text.push_str("null"),
                Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
                Value::Number(number) => text.push_str(number),
                Value::Text(value) => text.push_str(&quoted(value)),
                Value::Reference(reference) => {
                    text.push('"');
                    terms.push(literal(&std::mem::replace(&mut text, "\"".to_owned())));
                    terms.push(match self.target(at, reference) {
                        Target::Made(to) => format!("made.get({})", literal(&self.key(to))),
                        Target::Found(object, name) => format!("idOf('{object}', {})", literal(name)),
                    });
                }
            }
        }
        text.push('}');
        terms.push(literal(&text));
        terms.join(" + ")
    }
}

/// What all parts use. Names in the org are compared without case.
const HELPERS: &str = "\
Map<String, Id> found = new Map<String, Id>();
Map<String, Id> made = new Map<String, Id>();
List<String> keys = new List<String>();
List<String> rows = new List<String>();

void findIds(String what, String field, String query, List<String> names) {
  for (SObject one : Database.query(query)) {
    String key = what + ':' + String.valueOf(one.get(field)).toLowerCase();
    System.assert(!found.containsKey(key), 'the org has more than one ' + key);
    found.put(key, one.Id);
  }
  for (String name : names) {
    System.assert(found.containsKey(what + ':' + name.toLowerCase()), 'the org has no ' + what + ' ' + name);
  }
}

String idOf(String what, String name) {
  return found.get(what + ':' + name.toLowerCase());
}

void add(String key, String row) {
  keys.add(key);
  rows.add(row);
}

void insertAll(System.Type listType) {
  List<SObject> records = (List<SObject>) JSON.deserialize('[' + String.join(rows, ',') + ']', listType);
  insert records;
  for (Integer at = 0; at < records.size(); at++) {
    if (keys[at] != null) {
      made.put(keys[at], records[at].Id);
    }
  }
  keys.clear();
  rows.clear();
}
";

/// A text as Apex writes it.
fn literal(text: &str) -> String {
    let mut literal = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => literal.extend(['\\', c]),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            c if c.is_control() => _ = write!(literal, "\\u{:04X}", u32::from(c)),
            c => literal.push(c),
        }
    }
    literal.push('\'');
    literal
}
