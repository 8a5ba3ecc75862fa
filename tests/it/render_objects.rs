//! Renders `src/object/generated.rs`.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::object_files::{Field, Object};

const HEADER: &str = "\
//! Tables of the objects, their fields and their values.
//!
//! Made from `schemas/objects/` and `schemas/system-fields.schema.json` by `tests/it/objects.rs`: change the schemas, then
//! run `OMNIC_UPDATE=1 cargo test --test it generated`.

use super::properties::{
    AGGREGATABLE, AUTONUMBER, CREATE, DEFAULTED, FILTER, GROUP, ID_LOOKUP, NILLABLE, RESTRICTED, SORT, UPDATE,
};
use super::spec::{Calls, FieldKind, Object, ObjectField, Target};
use super::Properties;
use crate::model::{ApiVersion, Class, EnumSpec, EnumValue, Range, Since, Suggestion};

";

pub(super) fn render(objects: &[Object], system: &BTreeMap<String, Field>) -> String {
    let mut out = String::from(HEADER);
    out.push_str("/// Every object, sorted by name.\npub(super) static OBJECTS: &[Object] = &[\n");
    for object in objects {
        self::object(&mut out, object);
    }
    out.push_str("];\n\n/// The fields that every object has, sorted by name.\n");
    out.push_str("pub(super) static SYSTEM_FIELDS: &[ObjectField] = &[\n");
    for (name, field) in system {
        writeln!(out, "    {},", self::field(name, field, false)).expect("text");
    }
    out.push_str("];\n");
    out
}

fn object(out: &mut String, object: &Object) {
    let notes = &object.notes;
    let class = match notes.class.as_str() {
        "core" => "Core",
        "partial" => "Partial",
        "named" => "Named",
        other => panic!("{}: no class is called {other}", object.title),
    };
    let calls: Vec<String> = notes
        .calls
        .iter()
        .map(|(edition, names)| format!("Calls {{ edition: ApiVersion::new({edition}), names: &{names:?} }}"))
        .collect();
    let permissions: Vec<_> = notes.permissions.iter().collect();
    let mut suggestions: Vec<String> = Vec::new();
    for (written, real) in &notes.did_you_mean {
        suggestions.push(suggestion(written, Some(real), ""));
    }
    for (written, hint) in &notes.not_a_field {
        suggestions.push(suggestion(written, None, hint));
    }
    suggestions.sort();
    let keys: Vec<String> = notes.keys.iter().map(|key| format!("&{key:?}")).collect();
    out.push_str("    Object {\n");
    for (member, value) in [
        ("name", format!("{:?}", object.title)),
        ("doc", format!("{:?}", object.description)),
        ("class", format!("Class::{class}")),
        ("since", version(notes.since.as_ref())),
        ("calls", format!("&[{}]", calls.join(", "))),
        ("needs", format!("&{:?}", notes.needs)),
        ("permissions", format!("&{permissions:?}")),
        ("authenticated_users_only", format!("{:?}", notes.authenticated_users_only)),
        ("setup", notes.setup.to_string()),
        ("id_prefixes", format!("&{:?}", notes.id_prefix)),
        ("associated", format!("&{:?}", notes.associated)),
        ("metadata", format!("&{:?}", notes.metadata)),
        ("keys", format!("&[{}]", keys.join(", "))),
        ("also_known", format!("&{:?}", notes.also_known)),
        ("also_written", format!("&{:?}", notes.also_written)),
        ("suggestions", format!("&[{}]", suggestions.join(", "))),
        ("notes", format!("&{:?}", notes.notes)),
        ("sources", format!("&{:?}", notes.sources)),
    ] {
        writeln!(out, "        {member}: {value},").expect("text");
    }
    out.push_str("        fields: &[\n");
    for (name, field) in &object.properties {
        let required = object.required.contains(name);
        writeln!(out, "            {},", self::field(name, field, required)).expect("text");
    }
    out.push_str("        ],\n    },\n");
}

fn field(name: &str, field: &Field, required: bool) -> String {
    let notes = &field.notes;
    let mut members = vec![
        format!("name: {name:?}"),
        format!("doc: {:?}", field.description),
        format!("kind: {}", kind(name, field)),
        format!("type_name: {:?}", notes.field_type),
    ];
    let properties: Vec<&str> = notes.properties.iter().map(|property| constant(property)).collect();
    if !properties.is_empty() {
        members.push(format!("properties: Properties({})", properties.join(" | ")));
    }
    members.extend(required.then(|| "required: true".to_owned()));
    members.extend(notes.unique.then(|| "unique: true".to_owned()));
    members.extend(notes.since.as_ref().map(|since| format!("since: {}", version(Some(since)))));
    members.extend(notes.until.as_ref().map(|until| format!("until: {}", version(Some(until)))));
    if field.minimum.is_some() || field.maximum.is_some() {
        members.push(format!(
            "range: Some(Range {{ min: {:?}, max: {:?}, documented: true }})",
            field.minimum, field.maximum
        ));
    }
    members.extend(notes.unit.as_ref().map(|unit| format!("unit: Some({unit:?})")));
    members.extend(notes.digits.map(|digits| format!("digits: Some({digits})")));
    members.extend(
        notes.precision.zip(notes.scale).map(|(all, after)| format!("precision: Some(({all}, {after}))")),
    );
    members.extend(field.default().map(|default| format!("default: Some({default:?})")));
    members.extend(notes.relationship.as_ref().map(|name| format!("relationship: Some({name:?})")));
    if !notes.metadata.is_empty() {
        members.push(format!("metadata: &{:?}", notes.metadata));
    }
    members.push(format!("sources: &{:?}", notes.sources));
    format!("ObjectField {{ {}, ..ObjectField::BLANK }}", members.join(", "))
}

fn kind(name: &str, field: &Field) -> String {
    let notes = &field.notes;
    let max = field.max_length;
    if let Some(target) = &notes.refers_to {
        let (open, inferred) = (target.open, target.inferred);
        return format!(
            "FieldKind::Reference(&Target {{ to: &{:?}, open: {open}, inferred: {inferred} }})",
            target.to
        );
    }
    match notes.field_type.as_str() {
        "boolean" => "FieldKind::Boolean".to_owned(),
        "int" => "FieldKind::Integer".to_owned(),
        "double" => "FieldKind::Double".to_owned(),
        "percent" => "FieldKind::Percent".to_owned(),
        "string" | "textarea" | "email" => format!("FieldKind::Text {{ max: {max:?} }}"),
        "picklist" if field.values.is_empty() => {
            format!("FieldKind::OpenPicklist {{ max: {max:?}, examples: &{:?} }}", field.examples)
        }
        "picklist" => format!("FieldKind::Picklist(&{})", values(name, field)),
        "reference" => "FieldKind::Reference(&Target { to: &[], open: false, inferred: false })".to_owned(),
        "dateTime" => "FieldKind::DateTime".to_owned(),
        "id" => "FieldKind::Id".to_owned(),
        "location" => "FieldKind::Other".to_owned(),
        other => panic!("{name}: no field has the type {other}"),
    }
}

fn values(name: &str, field: &Field) -> String {
    let notes = &field.notes;
    let values: Vec<String> = field
        .values
        .iter()
        .map(|value| {
            let doc = &notes.enum_descriptions[value];
            format!("EnumValue {{ name: {value:?}, doc: {doc:?}, since: Since::UNKNOWN }}")
        })
        .collect();
    let wrong: Vec<String> =
        notes.did_you_mean.iter().map(|(written, real)| suggestion(written, Some(real), "")).collect();
    format!(
        "EnumSpec {{ name: {name:?}, values: &[{}], suggestions: &[{}] }}",
        values.join(", "),
        wrong.join(", ")
    )
}

fn suggestion(written: &str, real: Option<&String>, hint: &str) -> String {
    format!("Suggestion {{ written: {written:?}, real: {real:?}, hint: {hint:?} }}")
}

fn constant(property: &str) -> &'static str {
    match property {
        "Aggregatable" => "AGGREGATABLE",
        "Autonumber" => "AUTONUMBER",
        "Create" => "CREATE",
        "Defaulted on create" => "DEFAULTED",
        "Filter" => "FILTER",
        "Group" => "GROUP",
        "Nillable" => "NILLABLE",
        "Restricted picklist" => "RESTRICTED",
        "Sort" => "SORT",
        "Update" => "UPDATE",
        "idLookup" => "ID_LOOKUP",
        other => panic!("no property is called {other}"),
    }
}

fn version(text: Option<&String>) -> String {
    let Some(text) = text else { return "None".to_owned() };
    let major = text.strip_suffix(".0").expect("first versions are whole");
    format!("Some(ApiVersion::new({major}))")
}
