//! The pages of types, elements, fields and values, from the tables of `model`.

use super::page::{Block, Entry, Page};
use super::topic::{ObjectPlace, Place, object_places, object_referrers};
use super::{facts, object, rule};
use crate::model::{EnumSpec, EnumValue, FieldSpec, FieldType, Kind, RecordSpec, Suggestion};
use crate::object::Object;

/// The page of a type; `referrers` are the fields that name its components.
pub(super) fn kind(kind: Kind, referrers: &[Place]) -> Page {
    let mut page = Page::new(kind.name(), description(kind));
    let mut known = Vec::new();
    if !kind.suffix().is_empty() {
        let name = if kind == Kind::OmniChannelSettings { "OmniChannel" } else { "<name>" };
        let file =
            format!("`{}/{name}.{}`, in source format with `-meta.xml`", kind.directory(), kind.suffix());
        known.push(("File", file));
    }
    if kind.spec().is_some() {
        known.push(("Root element", format!("`{}`", kind.name())));
    }
    if kind.manifest_name() != kind.name() && !kind.manifest_name().is_empty() {
        known.push(("In a manifest", format!("type `{}`", kind.manifest_name())));
    }
    known.extend(facts::since(kind.since()).map(|since| ("Since", since)));
    if !referrers.is_empty() {
        known.push(("Named by", used_by(referrers)));
    }
    if !known.is_empty() {
        page.blocks.push(Block::Facts(known));
    }
    page.blocks.extend(facts::class(kind).map(|note| Block::Text(note.to_owned())));
    if let Some(record) = kind.spec() {
        fields(&mut page, record);
    }
    let rules: Vec<String> = rule::reading(kind).map(|rule| format!("`{}`", rule.id)).collect();
    if !rules.is_empty() {
        page.section("Rules", vec![Block::Text(rules.join(", "))]);
    }
    records(&mut page, kind.name());
    page
}

/// The sections about the object that has the name of a type or an element, if there is one.
fn records(page: &mut Page, name: &str) {
    if let Some(object) = Object::named(name) {
        object::records(page, object, &object_referrers(object));
    }
}

/// The first sentences of a type's schema.
pub(super) fn description(kind: Kind) -> String {
    let schema: Option<serde_json::Value> = serde_json::from_str(kind.schema_text()).ok();
    let text = schema.as_ref().and_then(|schema| schema["description"].as_str());
    text.unwrap_or("Other components refer to it by name.").to_owned()
}

/// The page of an element with child elements, by the name of its type.
pub(super) fn record(record: &'static RecordSpec, places: &[Place]) -> Page {
    let mut page = Page::new(record.name, record.doc);
    page.blocks.push(Block::Facts(vec![("Used by", used_by(places))]));
    fields(&mut page, record);
    records(&mut page, record.name);
    page
}

/// The page of a list of values.
pub(super) fn enumeration(values: &'static EnumSpec, places: &[Place]) -> Page {
    let mut page = Page::new(values.name, "A closed list of values.");
    page.blocks.push(Block::Facts(vec![("Used by", used_by(places))]));
    allowed(&mut page, values);
    page
}

fn used_by(places: &[Place]) -> String {
    let paths: Vec<String> = places.iter().map(|place| format!("`{}`", place.path())).collect();
    paths.join(", ")
}

/// The page of a field.
pub(super) fn field(place: &Place) -> Page {
    let field = place.field();
    let mut page = itself(place);
    let twins = twins(place);
    if !twins.is_empty() {
        let paths: Vec<String> = twins.iter().map(|twin| format!("`{}`", twin.path())).collect();
        page.fact("In records", paths.join(", "));
    }
    let wrong = misspellings(place.record().suggestions, |suggestion| suggestion.real == Some(field.name));
    if !wrong.is_empty() {
        page.section("Not its name", vec![Block::List(wrong)]);
    }
    let rules = rule::about(place.kind, field);
    page.entries("Rules", rules.into_iter().map(rule::entry).collect());
    bulleted_sources(&mut page, field.sources);
    page
}

/// The fields of objects that say the same.
fn twins(place: &Place) -> Vec<ObjectPlace> {
    let path = place.path();
    object_places().filter(|twin| twin.field.metadata.contains(&path.as_str())).collect()
}

/// The page of a field in short: what it is, but not what is said about it elsewhere.
pub(super) fn field_card(place: &Place) -> Page {
    let mut page = itself(place);
    page.keep(&["Values", "Fields"]);
    bulleted_sources(&mut page, place.field().sources);
    page
}

/// The section about the sources of a field.
pub(super) fn bulleted_sources(page: &mut Page, codes: &[&str]) {
    page.section("Sources", vec![Block::List(codes.iter().map(|code| facts::source(code)).collect())]);
}

/// What a field is and what it holds.
fn itself(place: &Place) -> Page {
    let field = place.field();
    let mut page = Page::new(place.path(), field.doc);
    let mut known = vec![("Type", facts::form(field))];
    let required = match (field.required, field.nillable) {
        (true, true) => "yes, but `xsi:nil` is fine",
        (true, false) => "yes",
        (false, _) => "no",
    };
    known.push(("Required", required.to_owned()));
    match (facts::limits(field), field.max_length) {
        (Some(length), Some(_)) => known.push(("Length", length)),
        (Some(range), None) => {
            let documented = field.range.is_some_and(|range| range.documented);
            known.push(("Range", if documented { format!("{range} (documented)") } else { range }));
        }
        (None, _) => {}
    }
    known.extend(field.unit.filter(|_| field.range.is_none()).map(|unit| ("Unit", unit.to_owned())));
    let since = facts::since(&field.since).map(|since| {
        let with_type = field.since.wsdl.is_some() && field.since.wsdl == place.kind.since().wsdl;
        if with_type { format!("{since}, as old as the type") } else { since }
    });
    known.extend(since.map(|since| ("Since", since)));
    known.extend(field.until.map(|until| ("Until", facts::until(until, field.replaced_by))));
    if let Some(reference) = field.reference {
        let kinds: Vec<&str> = reference.to.iter().map(|kind| kind.name()).collect();
        known.push((
            "Refers to",
            format!("{} ({})", kinds.join(" or "), facts::unresolved(reference.unresolved)),
        ));
    }
    if field.free_text {
        known.push(("White space", "kept at the ends; it belongs to the value".to_owned()));
    }
    if matches!(field.ty, FieldType::IntegerText) {
        known.push(("In the WSDL", "text, but it must hold a whole number".to_owned()));
    }
    page.blocks.push(Block::Facts(known));
    match field.ty {
        FieldType::Enum(values) => allowed(&mut page, values),
        FieldType::Record(record) => fields(&mut page, record),
        _ => {}
    }
    page
}

/// The page of one value of a field, by the path and the meaning of the field.
pub(super) fn value(path: &str, doc: &str, value: &'static EnumValue) -> Page {
    let mut page = Page::new(format!("{path}.{}", value.name), value.doc);
    let mut known = vec![("Value of", format!("`{path}`: {doc}"))];
    let since = facts::since(&value.since).unwrap_or_else(|| "as old as the field".to_owned());
    known.push(("Since", since));
    page.blocks.push(Block::Facts(known));
    page
}

/// The sections about the fields of a record.
fn fields(page: &mut Page, record: &'static RecordSpec) {
    page.entries("Fields", record.fields.iter().map(entry).collect());
    let wrong = misspellings(record.suggestions, |_| true);
    if !wrong.is_empty() {
        page.section("Not fields, although documents or other types have them", vec![Block::List(wrong)]);
    }
}

/// A field in a list of fields.
pub(super) fn entry(field: &FieldSpec) -> Entry {
    let mut notes = vec![facts::form(field)];
    if field.required {
        notes.push("required".to_owned());
    }
    notes.extend(facts::limits(field));
    if let Some(reference) = field.reference {
        let kinds: Vec<&str> = reference.to.iter().map(|kind| kind.name()).collect();
        notes.push(format!("names a {}", kinds.join(" or ")));
    }
    notes.extend(field.since.first().map(|first| format!("since {first}")));
    notes.extend(field.until.map(|until| format!("until {until}")));
    Entry { name: field.name.to_owned(), note: notes.join("; "), text: field.doc.to_owned() }
}

/// The section about the values of an enumeration.
pub(super) fn allowed(page: &mut Page, values: &'static EnumSpec) {
    page.entries("Values", values.values.iter().map(value_entry).collect());
    let wrong = misspellings(values.suggestions, |_| true);
    if !wrong.is_empty() {
        page.section("Spelled otherwise elsewhere", vec![Block::List(wrong)]);
    }
}

/// A value in a list of values.
pub(super) fn value_entry(value: &EnumValue) -> Entry {
    let note = value.since.first().map(|first| format!("since {first}")).unwrap_or_default();
    Entry { name: value.name.to_owned(), note, text: value.doc.to_owned() }
}

/// Wrong spellings, and what to write.
pub(super) fn misspellings(all: &[Suggestion], wanted: impl Fn(&Suggestion) -> bool) -> Vec<String> {
    let point = |wrong: &Suggestion| match wrong.real {
        Some(real) => format!("`{}`: write `{real}`", wrong.written),
        None => format!("`{}`: {}", wrong.written, wrong.hint),
    };
    all.iter().filter(|suggestion| wanted(suggestion)).map(point).collect()
}
