//! Keeps what is made from `schemas/objects` equal to the schemas, and the schemas to their own rules.
//!
//! `OMNIC_UPDATE=1 cargo test --test it generated` writes the files instead of comparing them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use omnic::model::{FieldSpec, FieldType, Kind};
use omnic::object;
use serde_json::{Value, json};

use super::generated::{SOURCES, check, compile};
use super::object_files::{Field, Object, object_texts, objects, system_fields, system_fields_text};
use super::schema_files::repository;
use super::{render_object_docs, render_objects};

/// How many objects are known in full: those of the Omni-Channel guides and what belongs to them.
const CORE: usize = 37;

/// Objects of the platform that fields refer to and that have no schema.
const ELSEWHERE: &[&str] = &[
    "Account",
    "Activity",
    "CallCenter",
    "Case",
    "Claim",
    "ClaimCoverage",
    "ClaimRecovery",
    "Contact",
    "ContactRequest",
    "CustomEntityData",
    "ExternalConversationBotDef",
    "FlowOrchestrationWorkItem",
    "Incident",
    "Lead",
    "LiveChatTranscript",
    "Location",
    "MessagingSession",
    "Opportunity",
    "Order",
    "Organization",
    "PaymentRequest",
    "PermissionSet",
    "PersonTraining",
    "Profile",
    "Referral",
    "SkillType",
    "SocialPost",
    "StaticResource",
    "SwarmMember",
    "VoiceCall",
    "VoiceCallRecording",
    "WorkOrder",
    "WorkOrderLineItem",
    "WorkType",
];

#[test]
fn generated_tables_of_objects_are_those_of_the_schemas() {
    check("src/object/generated.rs".as_ref(), &render_objects::render(&objects(), &system_fields()));
}

#[test]
fn generated_pages_of_objects_are_those_of_the_schemas() {
    let folder = Path::new("docs/objects");
    let mut pages = BTreeSet::new();
    for object in objects().iter().filter(|object| object.notes.class == "core") {
        let page = format!("{}.md", object.title);
        check(&folder.join(&page), &render_object_docs::render(object, &system_fields()));
        pages.insert(page);
    }
    for entry in fs::read_dir(repository().join(folder)).expect("the folder exists") {
        let name = entry.expect("the folder can be listed").file_name().to_string_lossy().into_owned();
        assert!(pages.contains(&name), "docs/objects/{name} belongs to no object that is known in full");
    }
}

#[test]
fn schemas_are_valid_and_name_themselves() {
    let objects = objects();
    for ((file, text), object) in object_texts().iter().zip(&objects) {
        let (schema, _) = compile(text);
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{file} is not a schema");
        assert_eq!(*file, format!("{}.schema.json", object.title));
        assert_eq!(object.dialect, "https://json-schema.org/draft/2020-12/schema", "{file}");
        assert_eq!(object.id, format!("urn:omnic:object:{}", object.title), "{file}");
        assert_eq!(object.ty, "object", "{file}");
        assert!(object.additional_properties, "{file}: orgs add fields of their own");
        assert!(object.description.ends_with('.'), "{file} is not described in sentences");
        assert!(object.notes.notes.iter().all(|note| note.ends_with('.')), "{file}");
        assert_eq!(object.notes.class == "named", object.properties.is_empty(), "{file}");
    }
    let (schema, _) = compile(&system_fields_text());
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    assert_eq!(objects.iter().filter(|object| object.notes.class == "core").count(), CORE);
}

/// Every field with the object it belongs to; the system fields with none.
fn each_field(mut each: impl FnMut(Option<&Object>, &str, &Field)) {
    for object in &objects() {
        for (name, field) in &object.properties {
            each(Some(object), name, field);
        }
    }
    for (name, field) in &system_fields() {
        each(None, name, field);
    }
}

#[test]
fn fields_are_sorted_and_described() {
    let texts = object_texts();
    for (file, text) in
        texts.iter().map(|(file, text)| (file.as_str(), text)).chain([("", &system_fields_text())])
    {
        let schema: Value = serde_json::from_str(text).expect("JSON");
        let names: Vec<&String> =
            schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name).collect();
        assert!(names.is_sorted(), "{file}: fields are not in ASCII order");
    }
    each_field(|object, name, field| {
        let what = format!("{}.{name}", object.map_or("", |object| &object.title));
        assert!(field.description.ends_with('.'), "{what} is not described in sentences");
        let json = match field.notes.field_type.as_str() {
            "boolean" => Some("boolean"),
            "int" => Some("integer"),
            "double" | "percent" => Some("number"),
            "location" => None,
            _ => Some("string"),
        };
        assert_eq!(field.ty.as_deref(), json, "{what}");
        let number = matches!(json, Some("integer" | "number"));
        assert!(number || (field.minimum.is_none() && field.maximum.is_none()), "{what}");
        assert_eq!(field.notes.precision.is_some(), field.notes.scale.is_some(), "{what}");
        sources(&what, &field.notes.sources);
        assert!(field.notes.properties.is_sorted_by_key(|property| property.to_lowercase()), "{what}");
        let is_known = object.is_none_or(|object| object.notes.class == "core");
        assert_eq!(!field.notes.properties.is_empty(), is_known, "{what}");
    });
    for object in objects() {
        sources(&object.title, &object.notes.sources);
    }
}

fn sources(what: &str, sources: &[String]) {
    assert!(!sources.is_empty(), "{what} has no source");
    let places: Vec<_> = sources.iter().map(|code| SOURCES.iter().position(|known| known == code)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{what}: {sources:?}");
}

#[test]
fn what_an_insert_needs_follows_from_the_properties() {
    each_field(|object, name, field| {
        let Some(object) = object else {
            assert!(!field.has("Create") && !field.has("Update"), "{name} is written by the platform");
            return;
        };
        // The page of Group does not say that it can be empty; most groups have none.
        let slip = object.title == "Group" && name == "QueueRoutingConfigId";
        let needed = field.has("Create")
            && !field.has("Nillable")
            && !field.has("Defaulted on create")
            && field.notes.field_type != "boolean"
            && !slip;
        assert_eq!(object.required.iter().any(|other| other == name), needed, "{}.{name}", object.title);
        let text = field.ty.as_deref() == Some("string") && field.values.is_empty();
        assert_eq!(field.min_length, (needed && text).then_some(1), "{}.{name}", object.title);
    });
    for object in objects() {
        assert!(object.required.is_sorted(), "{}", object.title);
        assert!(object.required.iter().all(|name| object.properties.contains_key(name)), "{}", object.title);
    }
}

#[test]
fn names_lead_somewhere() {
    let objects = objects();
    let system = system_fields();
    let titles: BTreeSet<&str> = objects.iter().map(|object| object.title.as_str()).collect();
    let mut elsewhere = BTreeSet::new();
    each_field(|object, name, field| {
        let what = format!("{}.{name}", object.map_or("", |object| &object.title));
        let is_reference = field.notes.field_type == "reference";
        if let Some(target) = &field.notes.refers_to {
            assert!(is_reference || field.notes.field_type == "string", "{what}");
            assert!(!target.to.is_empty() && target.to.is_sorted(), "{what}");
            elsewhere.extend(target.to.iter().filter(|to| !titles.contains(to.as_str())).cloned());
            assert_eq!(target.inferred, field.notes.sources.iter().any(|code| code == "INF"), "{what}");
        }
        assert!(field.notes.relationship.is_none() || is_reference, "{what}");
        for path in &field.notes.metadata {
            let (_, steps) = metadata(path).unwrap_or_else(|| panic!("{what}: no metadata is called {path}"));
            assert!(!steps.is_empty(), "{what}: {path} is no field");
        }
    });
    assert_eq!(elsewhere.iter().map(String::as_str).collect::<Vec<_>>(), ELSEWHERE);
    for object in &objects {
        let known = |name: &String| object.properties.contains_key(name);
        let notes = &object.notes;
        for path in &notes.metadata {
            assert!(metadata(path).is_some(), "{}: no metadata is called {path}", object.title);
        }
        assert!(notes.keys.iter().all(|key| !key.is_empty() && key.iter().all(known)), "{}", object.title);
        assert!(notes.also_known.is_sorted(), "{}", object.title);
        for name in &notes.also_known {
            assert!(!known(name) && !system.contains_key(name), "{}.{name}", object.title);
        }
        assert!(notes.also_written.iter().all(|name| !titles.contains(name.as_str())), "{}", object.title);
        for (written, real) in &notes.did_you_mean {
            assert!(known(real) && !known(written), "{}: {written}", object.title);
        }
        for written in notes.not_a_field.keys() {
            assert!(!known(written) && !notes.did_you_mean.contains_key(written), "{written}");
        }
        assert!(object.properties.keys().all(|name| !system.contains_key(name)), "{}", object.title);
        for names in notes.calls.values() {
            assert!(names.is_sorted(), "{}", object.title);
        }
    }
}

/// The kind and the fields of a path such as `PresenceUserConfig.assignments.users`.
fn metadata(path: &str) -> Option<(Kind, Vec<&'static FieldSpec>)> {
    let mut names = path.split('.');
    let kind = Kind::from_name(names.next()?)?;
    let mut record = kind.spec();
    let mut steps = Vec::new();
    for name in names {
        let field = record?.field(name)?;
        record = match field.ty {
            FieldType::Record(inner) => Some(inner),
            _ => None,
        };
        steps.push(field);
    }
    Some((kind, steps))
}

#[test]
fn values_are_described_and_those_of_metadata_have_counterparts() {
    each_field(|_, name, field| {
        let known = |value: &String| field.values.contains(value);
        let notes = &field.notes;
        assert!(field.values.is_empty() || notes.field_type == "picklist", "{name}");
        assert!(field.values.iter().all(|value| notes.enum_descriptions.contains_key(value)), "{name}");
        assert!(notes.enum_descriptions.keys().all(known), "{name}");
        assert!(notes.did_you_mean.iter().all(|(written, real)| known(real) && !known(written)), "{name}");
        assert!(
            field.examples.is_sorted() && (field.examples.is_empty() || field.values.is_empty()),
            "{name}"
        );
        if let Some(default) = field.default() {
            assert!(field.values.is_empty() || known(&default), "{name}");
        }
        let [path] = notes.metadata.as_slice() else { return };
        let (_, steps) = metadata(path).expect("known");
        let FieldType::Enum(values) = steps[steps.len() - 1].ty else { return };
        if field.values.is_empty() {
            return;
        }
        for value in values.values.iter().map(|value| value.name.to_owned()) {
            assert!(known(&value) || notes.did_you_mean.contains_key(&value), "{name}: {value} of {path}");
        }
    });
}

#[test]
fn schemas_judge_records() {
    let texts = object_texts();
    let (_, routing) = compile(&texts["QueueRoutingConfig.schema.json"]);
    let whole = json!({
        "CapacityPercentage": 50,
        "DeveloperName": "Cases",
        "MasterLabel": "Cases",
        "PushTimeout": 30,
        "RoutingModel": "LeastActive",
        "RoutingPriority": 1,
        "Team__c": "North",
    });
    assert!(routing.is_valid(&whole));
    for (name, value) in [
        ("CapacityPercentage", json!(101)),
        ("DeveloperName", json!("")),
        ("MasterLabel", json!("x".repeat(81))),
        ("PushTimeout", json!("soon")),
        ("RoutingModel", json!("LEAST_ACTIVE")),
        ("RoutingPriority", json!(0.5)),
    ] {
        let mut broken = whole.clone();
        broken[name] = value.clone();
        assert!(!routing.is_valid(&broken), "{name}: {value}");
    }
    let mut partial = whole;
    partial.as_object_mut().expect("an object").remove("RoutingPriority");
    assert!(!routing.is_valid(&partial));
}

#[test]
fn tables_say_what_the_schemas_say() {
    for schema in objects() {
        let table = object::Object::named(&schema.title).expect("in the tables");
        let required: Vec<&str> = table.required().map(|field| field.name).collect();
        assert_eq!(required, schema.required, "{}", schema.title);
        for (name, field) in &schema.properties {
            let row = table.field(name).expect("in the tables");
            let names: Vec<&str> = row.properties.names().collect();
            let mut written: Vec<&str> = field.notes.properties.iter().map(String::as_str).collect();
            written.sort_by_key(|property| property.to_lowercase());
            assert_eq!(names, written, "{}.{name}", schema.title);
        }
    }
}
