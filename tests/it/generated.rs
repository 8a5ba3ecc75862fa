//! Keeps what is made from `schemas/` equal to the schemas, and the schemas to their own rules.
//!
//! `OMNIC_UPDATE=1 cargo test --test it generated` writes the files instead of comparing them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::schema_files::{Form, Type, registry, repository, schema_texts, types};
use super::{render_docs, render_rust};

pub(super) const SOURCES: &[&str] =
    &["M67", "W", "G39", "G56", "O67", "F67", "TL67", "SFS", "ST", "HELP", "3P", "REAL", "INF"];

pub(super) fn check(path: &Path, expected: &str) {
    let path = repository().join(path);
    if std::env::var_os("OMNIC_UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
        fs::write(&path, expected).expect("the file can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expected,
        "{} is not what it is made from; run OMNIC_UPDATE=1 cargo test --test it",
        path.display()
    );
}

#[test]
fn tables_are_those_of_the_schemas() {
    check(Path::new("src/model/generated.rs"), &render_rust::render(&types(), &registry()));
}

#[test]
fn pages_are_those_of_the_schemas() {
    let folder = Path::new("docs/fields");
    let mut pages = BTreeSet::new();
    for ty in types().iter().filter(|ty| ty.notes.class == "core") {
        let page = format!("{}.md", ty.title);
        check(&folder.join(&page), &render_docs::render(ty));
        pages.insert(page);
    }
    for entry in fs::read_dir(repository().join(folder)).expect("the folder exists") {
        let name = entry.expect("the folder can be listed").file_name().to_string_lossy().into_owned();
        assert!(pages.contains(&name), "docs/fields/{name} belongs to no core type");
    }
}

pub(super) fn compile(text: &str) -> (Value, jsonschema::Validator) {
    let schema: Value = serde_json::from_str(text).expect("a schema is JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("a schema compiles");
    (schema, validator)
}

#[test]
fn schemas_are_valid_2020_12() {
    for (file, text) in schema_texts() {
        let (schema, _) = compile(&text);
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{file} is not a schema");
    }
}

#[test]
fn schemas_name_themselves() {
    for (ty, file) in types().iter().zip(schema_texts().keys()) {
        assert_eq!(*file, format!("{}.schema.json", ty.title));
        assert_eq!(ty.dialect, "https://json-schema.org/draft/2020-12/schema", "{file}");
        assert_eq!(ty.id, format!("urn:omnic:metadata:{}", ty.title), "{file}");
        assert_eq!((ty.notes.root.as_str(), ty.ty.as_str()), (ty.title.as_str(), "object"), "{file}");
        let checked = matches!(ty.notes.class.as_str(), "core" | "manifest");
        for record in ty.records() {
            assert_eq!(record.open, !checked, "{}", record.name);
        }
    }
}

#[test]
fn fields_are_in_order_and_have_sources() {
    for record in types().iter().flat_map(Type::records) {
        let names: Vec<&str> = record.fields.iter().map(|(name, _)| name.as_str()).collect();
        assert!(names.is_sorted(), "{}: fields are not in ASCII order", record.name);
        for (at, (name, field)) in record.fields.iter().enumerate() {
            let what = format!("{}.{name}", record.name);
            let notes = &field.notes;
            assert_eq!(notes.order, at, "{what}");
            assert!(!notes.sources.is_empty(), "{what} has no source");
            let places: Vec<_> =
                notes.sources.iter().map(|code| SOURCES.iter().position(|known| known == code)).collect();
            assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{what}: {:?}", notes.sources);
            assert!(field.description.ends_with('.'), "{what} is not described in sentences");
            assert_eq!(field.bounds().is_some(), notes.range.is_some(), "{what}: bounds need their evidence");
            assert!(field.pattern().is_none_or(|pattern| pattern == r"^[0-9]+\.[0-9]$"), "{what}");
            let required = record.required.contains(name);
            let text = matches!(field.form(), Form::Text | Form::Version);
            assert_eq!(
                field.min_length.is_some(),
                required && text,
                "{what}: only required texts are not empty"
            );
            let replaced = notes.replaced_by.as_deref();
            assert_eq!(replaced.is_some(), notes.until.is_some(), "{what}");
            assert!(replaced.is_none_or(|other| names.contains(&other)), "{what}");
        }
        assert!(record.required.iter().all(|name| names.contains(&name.as_str())), "{}", record.name);
    }
}

#[test]
fn misspellings_lead_to_something_else() {
    for ty in types() {
        for record in ty.records() {
            let known = |name: &String| record.fields.iter().any(|(field, _)| field == name);
            for (written, real) in &record.did_you_mean {
                assert!(known(real) && !known(written), "{}: {written}", record.name);
            }
            for written in record.not_a_field.keys() {
                assert!(!known(written) && !record.did_you_mean.contains_key(written), "{written}");
            }
        }
        for enumeration in ty.enumerations() {
            let known = |value: &String| enumeration.values.contains(value);
            let notes = &enumeration.notes;
            assert!(enumeration.values.iter().all(|value| notes.enum_descriptions.contains_key(value)));
            assert!(notes.enum_descriptions.keys().all(known) && notes.enum_since.keys().all(known));
            assert!(notes.did_you_mean.iter().all(|(written, real)| known(real) && !known(written)));
        }
    }
}

#[test]
fn registry_is_sorted_and_knows_the_types() {
    let registry = registry();
    assert!(registry.is_sorted_by(|one, next| one.name < next.name));
    for ty in types().iter().filter(|ty| ty.notes.class != "manifest" && ty.notes.manifest_name.is_none()) {
        let entry = registry.iter().find(|entry| entry.name == ty.title).expect("the type is registered");
        assert_eq!(
            (entry.text("directory"), entry.text("suffix")),
            (&*ty.notes.directory, &*ty.notes.suffix),
            "{}",
            ty.title
        );
    }
}

#[test]
fn schemas_judge_instances() {
    let texts = schema_texts();
    let (_, channel) = compile(&texts["ServiceChannel.schema.json"]);
    let whole = json!({
        "capacityModel": "STATUS_BASED",
        "hasAfterConvoWorkTimer": true,
        "afterConvoWorkMaxTime": 10,
        "label": "Chats",
        "maxExtensions": 3,
        "relatedEntityType": null,
        "serviceChannelFieldPriorities": [{ "priority": 0, "value": "High" }],
    });
    assert!(channel.is_valid(&whole));
    for (pointer, value) in [
        ("afterConvoWorkMaxTime", json!(9)),
        ("afterConvoWorkMaxTime", json!("5.0")),
        ("capacityModel", json!("TabBased")),
        ("label", json!("")),
        ("label", json!("x".repeat(81))),
        ("maxExtensions", json!(11)),
        ("masterLabel", json!("Chats")),
        ("serviceChannelFieldPriorities", json!([{ "priority": 0 }])),
    ] {
        let mut broken = whole.clone();
        broken[pointer] = value.clone();
        assert!(!channel.is_valid(&broken), "{pointer}: {value}");
    }
    let (_, package) = compile(&texts["Package.schema.json"]);
    assert!(
        package.is_valid(&json!({ "types": [{ "members": ["*"], "name": "Queue" }], "version": "66.0" }))
    );
    assert!(!package.is_valid(&json!({ "version": "66" })));
    let (_, flow) = compile(&texts["Flow.schema.json"]);
    assert!(
        flow.is_valid(&json!({ "actionCalls": [{ "actionType": "routeWork", "label": 1 }], "start": {} }))
    );
}
