//! Renders `src/model/generated.rs`.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::schema_files::{Enumeration, Field, Form, Record, Registered, Since, Type};

const HEADER: &str = "\
//! Tables of the metadata types, their fields and their values.
//!
//! Made from `schemas/` by `tests/it/generated.rs`: change the schemas, then run
//! `OMNIC_UPDATE=1 cargo test --test it generated`.

use super::registry::{Layout, RegisteredType};
use super::spec::{
    Class, EnumSpec, EnumValue, FieldSpec, FieldType, KindSpec, Range, RecordSpec, Reference, Suggestion, Unresolved,
};
use super::version::{ApiVersion, Since};

";

pub(super) fn render(types: &[Type], registry: &[Registered]) -> String {
    let mut out = String::from(HEADER);
    kinds(&mut out, types);
    let mut ids = String::new();
    let mut records = Vec::new();
    let mut names = BTreeSet::new();
    let mut next = 0;
    for ty in types {
        let enumerations = ty.enumerations();
        for record in ty.records() {
            assert!(names.insert(record.name.clone()), "two parts are called {}", record.name);
            for (field, _) in &record.fields {
                let id = constant(&record.name, field);
                assert!(names.insert(id.clone()), "two fields become {id}");
                writeln!(ids, "    pub const {id}: FieldId = FieldId({next});").expect("text");
                next += 1;
            }
            self::record(&mut out, &record, &enumerations);
            records.push(record.name);
        }
        for enumeration in &enumerations {
            assert!(names.insert(enumeration.name.clone()), "two parts are called {}", enumeration.name);
            self::enumeration(&mut out, enumeration);
        }
    }
    out.push_str("/// Every record, in order of the ids of its fields.\n");
    out.push_str("pub(super) static RECORDS: &[&RecordSpec] = &[\n");
    for record in &records {
        writeln!(out, "    &{},", screaming(record)).expect("text");
    }
    out.push_str("];\n\n/// Names of fields for rules that look at one of them.\npub mod field {\n");
    write!(out, "    use super::super::spec::FieldId;\n\n{ids}}}\n\n").expect("text");
    self::registry(&mut out, registry);
    out
}

fn kinds(out: &mut String, types: &[Type]) {
    let schemas: BTreeSet<&str> = types.iter().map(|ty| ty.title.as_str()).collect();
    let mut external = BTreeSet::new();
    for record in types.iter().flat_map(Type::records) {
        for reference in record.fields.into_iter().filter_map(|(_, field)| field.notes.reference) {
            external.extend(reference.to.into_iter().filter(|name| !schemas.contains(name.as_str())));
        }
    }
    let mut rows: Vec<(&str, Option<&Type>)> = types.iter().map(|ty| (ty.title.as_str(), Some(ty))).collect();
    rows.extend(external.iter().map(|name| (name.as_str(), None)));
    rows.sort_by_key(|row| row.0);

    out.push_str("/// A kind of component, by the name of its metadata type.\n");
    out.push_str("#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Kind {\n");
    for (name, ty) in &rows {
        let doc = ty.map_or("Lives in the org alone; a target of references.", |ty| &ty.description);
        write!(out, "    /// {doc}\n    {name},\n").expect("text");
    }
    out.push_str("}\n\n/// One row for each kind, in the order of the kinds.\n");
    out.push_str("pub(super) static KINDS: &[KindSpec] = &[\n");
    for (name, ty) in &rows {
        write!(out, "    KindSpec {{\n        kind: Kind::{name},\n        name: \"{name}\",\n")
            .expect("text");
        if let Some(ty) = ty {
            kind(out, ty);
        } else {
            out.push_str(
                "        class: Class::External,\n        directory: \"\",\n        suffix: \"\",\n",
            );
            writeln!(out, "        manifest_name: \"{name}\",\n        since: Since::UNKNOWN,")
                .expect("text");
            out.push_str("        record: None,\n        schema: \"\",\n");
        }
        out.push_str("    },\n");
    }
    out.push_str("];\n\n");
}

fn kind(out: &mut String, ty: &Type) {
    let notes = &ty.notes;
    let class = match notes.class.as_str() {
        "core" => "Core",
        "manifest" => "Manifest",
        "partial" => "Partial",
        "named" => "Named",
        other => panic!("{}: no class is called {other}", ty.title),
    };
    let manifest = notes.manifest_name.as_ref().unwrap_or(&ty.title);
    let record = if ty.has_fields() { format!("Some(&{})", screaming(&ty.title)) } else { "None".into() };
    write!(
        out,
        "        class: Class::{class},
        directory: {:?},
        suffix: {:?},
        manifest_name: {manifest:?},
        since: {},
        record: {record},
        schema: include_str!(\"../../schemas/metadata/{}.schema.json\"),\n",
        notes.directory,
        notes.suffix,
        since(&notes.since),
        ty.title,
    )
    .expect("text");
}

fn record(out: &mut String, record: &Record, enumerations: &[Enumeration]) {
    let name = screaming(&record.name);
    writeln!(out, "static {name}: RecordSpec = RecordSpec {{\n    name: {:?},", record.name).expect("text");
    writeln!(out, "    doc: {:?},\n    fields: &[", record.description).expect("text");
    for (field_name, field) in &record.fields {
        writeln!(out, "        FieldSpec {{\n            id: field::{},", constant(&record.name, field_name))
            .expect("text");
        writeln!(out, "            name: {field_name:?},\n            doc: {:?},", field.description)
            .expect("text");
        for line in traits(record, field_name, field, enumerations) {
            writeln!(out, "            {line},").expect("text");
        }
        out.push_str("            ..FieldSpec::BLANK\n        },\n");
    }
    writeln!(out, "    ],\n    open: {},", record.open).expect("text");
    let mut entries: Vec<(&String, String)> = Vec::new();
    for (written, real) in &record.did_you_mean {
        entries.push((written, format!("real: Some({real:?}), hint: \"\"")));
    }
    for (written, hint) in &record.not_a_field {
        entries.push((written, format!("real: None, hint: {hint:?}")));
    }
    entries.sort();
    suggestions(out, &entries);
    out.push_str("};\n\n");
}

/// The members that differ from a plain optional text.
fn traits(record: &Record, name: &str, field: &Field, enumerations: &[Enumeration]) -> Vec<String> {
    let notes = &field.notes;
    let mut lines = Vec::new();
    match field.form() {
        Form::Text => {}
        Form::Defined(target) => {
            let form = if enumerations.iter().any(|known| known.name == target) { "Enum" } else { "Record" };
            lines.push(format!("ty: FieldType::{form}(&{})", screaming(target)));
        }
        form => lines.push(format!("ty: FieldType::{form:?}")),
    }
    let required = record.required.iter().any(|required| required == name);
    for (flag, on) in [
        ("repeats", field.repeats()),
        ("required", required),
        ("nillable", notes.nillable),
        ("free_text", notes.free_text),
    ] {
        if on {
            lines.push(format!("{flag}: true"));
        }
    }
    if notes.since != Since::default() {
        lines.push(format!("since: {}", since(&notes.since)));
    }
    if let Some(until) = &notes.until {
        lines.push(format!("until: Some({})", version(until)));
    }
    if let Some(replaced_by) = &notes.replaced_by {
        lines.push(format!("replaced_by: Some({replaced_by:?})"));
    }
    if let Some((min, max)) = field.bounds() {
        let documented = notes.range.as_deref() == Some("documented");
        lines.push(format!("range: Some(Range {{ min: {min:?}, max: {max:?}, documented: {documented} }})"));
    }
    if let Some(limit) = field.max_length {
        lines.push(format!("max_length: Some({limit})"));
    }
    if let Some(reference) = &notes.reference {
        let to: Vec<String> = reference.to.iter().map(|kind| format!("Kind::{kind}")).collect();
        let unresolved = match reference.unresolved.as_str() {
            "warning" => "Warning",
            "info" => "Info",
            "never" => "Never",
            other => panic!("{}.{name}: unresolved cannot be {other}", record.name),
        };
        let to = to.join(", ");
        lines.push(format!(
            "reference: Some(Reference {{ to: &[{to}], unresolved: Unresolved::{unresolved} }})"
        ));
    }
    if let Some(unit) = &notes.unit {
        lines.push(format!("unit: Some({unit:?})"));
    }
    lines.push(format!("sources: &{:?}", notes.sources));
    lines
}

fn enumeration(out: &mut String, enumeration: &Enumeration) {
    let (name, notes) = (screaming(&enumeration.name), &enumeration.notes);
    writeln!(out, "static {name}: EnumSpec = EnumSpec {{\n    name: {:?},", enumeration.name).expect("text");
    out.push_str("    values: &[\n");
    for value in &enumeration.values {
        let doc = &notes.enum_descriptions[value];
        let since = notes.enum_since.get(value).map_or("Since::UNKNOWN".into(), since);
        writeln!(out, "        EnumValue {{ name: {value:?}, doc: {doc:?}, since: {since} }},")
            .expect("text");
    }
    out.push_str("    ],\n");
    let real = |real: &String| format!("real: Some({real:?}), hint: \"\"");
    let entries: Vec<_> = notes.did_you_mean.iter().map(|(written, meant)| (written, real(meant))).collect();
    suggestions(out, &entries);
    out.push_str("};\n\n");
}

fn suggestions(out: &mut String, entries: &[(&String, String)]) {
    if entries.is_empty() {
        out.push_str("    suggestions: &[],\n");
        return;
    }
    out.push_str("    suggestions: &[\n");
    for (written, rest) in entries {
        writeln!(out, "        Suggestion {{ written: {written:?}, {rest} }},").expect("text");
    }
    out.push_str("    ],\n");
}

fn registry(out: &mut String, registry: &[Registered]) {
    out.push_str("/// Every registered metadata type, sorted by name.\n");
    out.push_str("pub static REGISTRY: &[RegisteredType] = &[\n");
    for Registered { name, facts } in registry {
        write!(out, "    RegisteredType {{ name: {name:?}, ").expect("text");
        for (fact, value) in facts {
            let fact: String = fact
                .chars()
                .flat_map(|c| {
                    let split = c.is_ascii_uppercase().then_some('_');
                    split.into_iter().chain([c.to_ascii_lowercase()])
                })
                .collect();
            match value.as_str() {
                Some(layout) if fact == "layout" => {
                    write!(out, "layout: Layout::{}{}, ", layout[..1].to_uppercase(), &layout[1..])
                }
                // Texts and booleans are written alike in both languages.
                _ => write!(out, "{fact}: {value}, "),
            }
            .expect("text");
        }
        out.push_str("..RegisteredType::NAMED },\n");
    }
    out.push_str("];\n");
}

fn since(since: &Since) -> String {
    let mut members = Vec::new();
    for (name, known) in [("doc", &since.doc), ("wsdl", &since.wsdl), ("floor", &since.floor)] {
        if let Some(known) = known {
            members.push(format!("{name}: Some({})", version(known)));
        }
    }
    for (name, on) in [("inferred", since.inferred), ("exact", since.exact)] {
        if on {
            members.push(format!("{name}: true"));
        }
    }
    if members.is_empty() {
        return "Since::UNKNOWN".into();
    }
    format!("Since {{ {}, ..Since::UNKNOWN }}", members.join(", "))
}

fn version(text: &str) -> String {
    let major = text.strip_suffix(".0").expect("first versions are whole");
    format!("ApiVersion::new({major})")
}

fn constant(record: &str, field: &str) -> String {
    format!("{}_{}", screaming(record), screaming(field))
}

/// `OmniSpvsrConfigAIAgent` becomes `OMNI_SPVSR_CONFIG_AI_AGENT`.
fn screaming(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        let after_lower = at > 0 && !letters[at - 1].is_uppercase();
        let before_lower = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        if at > 0 && letter.is_uppercase() && (after_lower || before_lower) {
            out.push('_');
        }
        out.extend(letter.to_uppercase());
    }
    out
}
