//! `export.json` and CSV files for the SFDX Data Move Utility.
//!
//! It finds the records that a lookup means by the external id of their object: a column `ServiceResource.Name` holds
//! names instead of ids. Objects that are in the org already take part as read-only ones. Where an object has no field
//! that tells its records apart, or a lookup points to several objects, the column holds tokens.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::File;
use super::bulk::{names, token_of};
use super::order::Plan;
use super::table::{NULL, columns, row};
use crate::data::{Reference, Value};
use crate::object::Object;
use crate::seed::ids::{Key, key_of};
use crate::seed::json::quoted;

/// Writes the files.
pub fn sfdmu(plan: &Plan<'_>) -> Vec<File> {
    // One file an object, in the order in which its first records come: the utility sees to lookups within an object.
    let mut objects: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut order: Vec<&str> = Vec::new();
    for step in &plan.steps {
        let records = objects.entry(step.object).or_default();
        if records.is_empty() {
            order.push(step.object);
        }
        records.extend(&step.records);
    }
    for records in objects.values_mut() {
        records.sort_unstable();
    }
    let export = Export { plan, names: names(plan), objects };
    let mut found: BTreeMap<&str, Key<'_>> = BTreeMap::new();
    let mut parts = Vec::new();
    let mut files = Vec::new();
    for object in order {
        let records = &export.objects[object];
        let columns = columns(plan, records);
        let lookups: Vec<_> = columns.iter().map(|column| export.lookup(object, column, records)).collect();
        for lookup in lookups.iter().flatten().filter(|lookup| !lookup.is_inside) {
            let wider = found.entry(lookup.key.object).or_insert(lookup.key);
            // Queues in one place and groups of all kinds in another.
            if wider.only != lookup.key.only {
                *wider = key_of(lookup.key.object).unwrap_or(*wider);
            }
        }
        let head = columns.iter().zip(&lookups).map(|(column, lookup)| match lookup {
            Some(lookup) => format!("{}.{}", lookup.relationship, lookup.key.field).into(),
            None => Cow::from(*column),
        });
        let mut text = row(head);
        for &at in records {
            let cells = columns.iter().zip(&lookups);
            let cells =
                cells.map(|(column, lookup)| export.cell(plan.record(at).get(column), lookup.as_ref()));
            text.push_str(&row(cells));
        }
        files.push(File { name: format!("{object}.csv"), text });
        let key = export.is_named(object).then(|| key_of(object)).flatten();
        parts.push(part(object, &columns, "Insert", key.map(|key| Key { only: None, ..key })));
    }
    let found = found.values().map(|key| part(key.object, &[], "Readonly", Some(*key)));
    let parts: Vec<String> = found.chain(parts).collect();
    let list = if parts.is_empty() { "[]".to_owned() } else { format!("[\n{}\n  ]", parts.join(",\n")) };
    let text = format!(
        "{{\n  \"excludeIdsFromCSVFiles\": true,\n  \"keepObjectOrderWhileExecute\": true,\n  \"objects\": {list}\n}}\n"
    );
    files.insert(0, File { name: "export.json".to_owned(), text });
    files
}

/// An object of the script.
fn part(object: &str, columns: &[&str], operation: &str, key: Option<Key<'_>>) -> String {
    let mut fields = vec!["Id"];
    fields.extend(key.map(|key| key.field).filter(|field| !columns.contains(field)));
    // A column by relationship fills the lookup beside it.
    fields.extend(columns);
    let only = key.and_then(|key| key.only).map(|only| format!(" WHERE {only}")).unwrap_or_default();
    let query = quoted(&format!("SELECT {} FROM {object}{only}", fields.join(", ")));
    let external = key.map(|key| format!(",\n      \"externalId\": {}", quoted(key.field)));
    format!(
        "    {{\n      \"query\": {query},\n      \"operation\": {}{}\n    }}",
        quoted(operation),
        external.unwrap_or_default()
    )
}

struct Export<'p> {
    plan: &'p Plan<'p>,
    /// What the org will find records by.
    names: BTreeMap<usize, &'p str>,
    objects: BTreeMap<&'p str, Vec<usize>>,
}

/// A column that names records by a field of theirs.
struct Lookup<'p> {
    relationship: String,
    key: Key<'p>,
    /// Whether the records are those of the package.
    is_inside: bool,
}

impl<'p> Export<'p> {
    /// Whether every record of an object can be told by name.
    fn is_named(&self, object: &str) -> bool {
        self.objects.get(object).is_some_and(|records| records.iter().all(|at| self.names.contains_key(at)))
    }

    /// How a column can name the records that it refers to.
    fn lookup(&self, object: &str, column: &str, records: &[usize]) -> Option<Lookup<'p>> {
        let mut lookup: Option<Lookup<'p>> = None;
        for value in records.iter().filter_map(|&at| self.plan.record(at).get(column)) {
            let reference = match value {
                Value::Null => continue,
                Value::Reference(reference) => reference,
                _ => return None,
            };
            let is_inside = self.plan.target(reference).is_some();
            let key = key_of(&reference.object)?;
            // An object has one place in a script: either its records are made or they are found.
            let fits =
                if is_inside { self.is_named(key.object) } else { !self.objects.contains_key(key.object) };
            let same = lookup
                .as_ref()
                .is_none_or(|other| (other.key.object, other.is_inside) == (key.object, is_inside));
            if !fits || !same {
                return None;
            }
            let wider =
                lookup.map(|other| if other.key == key { key } else { key_of(key.object).unwrap_or(key) });
            let relationship = relationship(object, column, key.object)?;
            lookup = Some(Lookup { relationship, key: wider.unwrap_or(key), is_inside });
        }
        lookup
    }

    fn cell(&self, value: Option<&'p Value>, lookup: Option<&Lookup<'_>>) -> Cow<'p, str> {
        match value {
            None => "".into(),
            Some(Value::Null) => NULL.into(),
            Some(Value::Reference(reference)) if lookup.is_some() => self.name(reference).into(),
            Some(Value::Reference(reference)) => token_of(self.plan, reference, &self.names).into(),
            Some(value) => value.as_str().unwrap_or_default().into(),
        }
    }

    fn name(&self, reference: &'p Reference) -> &'p str {
        self.plan.target(reference).and_then(|at| self.names.get(&at).copied()).unwrap_or(&reference.name)
    }
}

/// How a query goes from a lookup to the record, if the lookup points to one object only.
fn relationship(object: &str, column: &str, to: &str) -> Option<String> {
    if let Some(field) = Object::named(object).and_then(|known| known.field(column)) {
        let target = field.target()?;
        if target.open || target.to != [to] {
            return None;
        }
        return field.relationship().map(str::to_owned);
    }
    if let Some(custom) = column.strip_suffix("__c") {
        return Some(format!("{custom}__r"));
    }
    column.strip_suffix("Id").filter(|name| !name.is_empty()).map(str::to_owned)
}
