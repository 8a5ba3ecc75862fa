//! The pages of objects and their fields, from the tables of `object`.

use super::facts;
use super::page::{Block, Entry, Page};
use super::structure::{allowed, bulleted_sources, misspellings};
use super::topic::ObjectPlace;
use crate::model::Class;
use crate::object::{FieldKind, Object, ObjectField, Target};

/// The page of an object; `referrers` are the fields that refer to its records.
pub(super) fn object(object: &'static Object, referrers: &[ObjectPlace]) -> Page {
    let mut page = Page::new(object.name, object.doc);
    page.facts(known(object, referrers));
    page.blocks.extend(class(object).map(|note| Block::Text(note.to_owned())));
    page.entries("Fields", object.fields.iter().map(entry).collect());
    rest(&mut page, object);
    page
}

/// The sections about the records of an object, on the page of what has its name in metadata.
pub(super) fn records(page: &mut Page, object: &'static Object, referrers: &[ObjectPlace]) {
    let mut blocks =
        vec![Block::Text(format!("In data packages and queries `{}` is an object.", object.name))];
    let known = known(object, referrers);
    if !known.is_empty() {
        blocks.push(Block::Facts(known));
    }
    blocks.extend(class(object).map(|note| Block::Text(note.to_owned())));
    page.section("Records", blocks);
    page.entries("Fields of records", object.fields.iter().map(entry).collect());
    rest(page, object);
}

/// What is known about an object, where it is not everything.
const fn class(object: &Object) -> Option<&'static str> {
    match object.class {
        Class::Partial => Some("Only the fields listed here are known; the object has others."),
        Class::Named => Some("Only the name of the object is known."),
        _ => None,
    }
}

fn known(object: &Object, referrers: &[ObjectPlace]) -> Vec<(&'static str, String)> {
    let mut known = Vec::new();
    known.extend(object.since.map(|since| ("Since", format!("API {since}"))));
    known.extend(
        object.calls.last().map(|calls| {
            ("Calls", format!("{} (documents of API {})", calls.names.join(", "), calls.edition))
        }),
    );
    if !object.is_insertable() {
        known.push(("Insert", "no call inserts records".to_owned()));
    }
    if !object.needs.is_empty() {
        known.push(("Needs", object.needs.join(", ")));
    }
    for (what, permission) in object.permissions {
        known.push(("Permission", format!("{permission}, to {what}")));
    }
    known.extend(object.authenticated_users_only.map(|release| {
        let since = if release == "unknown" { String::new() } else { format!(" since {release}") };
        ("Users", format!("authenticated ones only{since}"))
    }));
    if object.setup {
        let transaction = "must not be written in one transaction with other objects (inferred)";
        known.push(("Set-up", transaction.to_owned()));
    }
    if !object.id_prefixes.is_empty() {
        known.push(("Ids begin", format!("with {}, as seen in records", code(object.id_prefixes))));
    }
    if !object.metadata.is_empty() {
        known.push(("In metadata", code(object.metadata)));
    }
    for key in object.keys {
        let fields: Vec<String> = key.iter().map(|field| format!("`{field}`")).collect();
        known.push(("Unique", fields.join(" with ")));
    }
    if !referrers.is_empty() {
        let paths: Vec<String> = referrers.iter().map(|place| format!("`{}`", place.path())).collect();
        known.push(("Named by", paths.join(", ")));
    }
    known
}

fn code(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// What follows the fields.
fn rest(page: &mut Page, object: &'static Object) {
    if !object.also_known.is_empty() {
        page.section("Fields known by name only", vec![Block::Text(code(object.also_known))]);
    }
    let wrong = misspellings(object.suggestions, |_| true);
    if !wrong.is_empty() {
        page.section("Not fields of records, although documents have them", vec![Block::List(wrong)]);
    }
    if !object.notes.is_empty() {
        let notes = object.notes.iter().map(|note| (*note).to_owned()).collect();
        page.section("Worth knowing", vec![Block::List(notes)]);
    }
}

/// A field in a list of fields.
fn entry(field: &ObjectField) -> Entry {
    let mut notes = vec![form(field)];
    match (field.required, field.properties.create()) {
        (true, _) => notes.push("required".to_owned()),
        (false, true) => {}
        (false, false) if field.properties.names().next().is_none() => {}
        (false, false) => notes.push("not inserted".to_owned()),
    }
    notes.extend(facts::extent(field.max_length(), field.range, field.unit));
    notes.extend(field.since.map(|since| format!("since {since}")));
    notes.extend(field.until.map(|until| format!("until {until}")));
    Entry { name: field.name.to_owned(), note: notes.join("; "), text: field.doc.to_owned() }
}

/// The type of a field in a few words.
fn form(field: &ObjectField) -> String {
    match field.kind {
        FieldKind::Reference(target) if !target.to.is_empty() => {
            format!("{} to {}", field.type_name, to(target))
        }
        FieldKind::Picklist(_) => format!("{} with a closed list", field.type_name),
        _ => field.type_name.to_owned(),
    }
}

fn to(target: &Target) -> String {
    let open = if target.open { " and others" } else { "" };
    let inferred = if target.inferred { " (inferred)" } else { "" };
    format!("{}{open}{inferred}", target.to.join(", "))
}

/// The page of a field.
pub(super) fn field(place: ObjectPlace) -> Page {
    let ObjectPlace { object, field } = place;
    let mut page = Page::new(place.path(), field.doc);
    let mut known = vec![("Type", form(field))];
    if object.class == Class::Core {
        let insert = match (field.required, field.properties.create(), field.default) {
            (true, ..) => "required".to_owned(),
            (_, true, Some(default)) => format!("yes, `{default}` if absent"),
            (_, true, None) => "yes".to_owned(),
            (_, false, _) => "no".to_owned(),
        };
        known.push(("Insert", insert));
        known.push(("Update", if field.properties.update() { "yes" } else { "no" }.to_owned()));
        known.push(("Properties", field.properties.names().collect::<Vec<_>>().join(", ")));
    }
    if let Some(extent) = facts::extent(field.max_length(), field.range, field.unit) {
        known.push((if field.range.is_some() { "Range" } else { "Length" }, extent));
    } else if let Some(unit) = field.unit {
        known.push(("Unit", unit.to_owned()));
    }
    known.extend(field.digits.map(|digits| ("Digits", format!("up to {digits}"))));
    known.extend(
        field
            .precision
            .map(|(all, after)| ("Digits", format!("up to {all}, {after} of them after the point"))),
    );
    if field.unique {
        known.push(("Unique", "yes".to_owned()));
    }
    known.extend(field.since.map(|since| ("Since", format!("API {since}"))));
    known.extend(field.until.map(|until| ("Until", facts::until(until, None))));
    known.extend(field.relationship.map(|name| ("Relationship", format!("`{name}`"))));
    if !field.metadata.is_empty() {
        known.push(("In metadata", code(field.metadata)));
    }
    page.facts(known);
    match field.kind {
        FieldKind::Picklist(values) => allowed(&mut page, values),
        FieldKind::OpenPicklist { examples, .. } if !examples.is_empty() => {
            page.section("Values, among others", vec![Block::Text(code(examples))]);
        }
        _ => {}
    }
    let wrong = misspellings(object.suggestions, |suggestion| suggestion.real == Some(field.name));
    if !wrong.is_empty() {
        page.section("Not its name", vec![Block::List(wrong)]);
    }
    bulleted_sources(&mut page, field.sources);
    page
}
