//! Reads `schemas/objects/` and the system fields into plain records that the renderers walk.
//!
//! Unknown keywords are refused here, as in `schema_files`.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;
use serde_json::Value;

use super::schema_files::repository;

/// File name and text of every object's schema, in order of name.
pub(super) fn object_texts() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(repository().join("schemas/objects")).expect("the folder exists") {
        let path = entry.expect("the folder can be listed").path();
        let name = path.file_name().expect("an entry has a name").to_string_lossy().into_owned();
        texts.insert(name, fs::read_to_string(&path).expect("a schema is UTF-8"));
    }
    texts
}

/// Every object, in order of name.
pub(super) fn objects() -> Vec<Object> {
    let read = |(file, text): (&String, &String)| {
        serde_json::from_str(text).unwrap_or_else(|fault| panic!("{file}: {fault}"))
    };
    object_texts().iter().map(read).collect()
}

pub(super) fn system_fields_text() -> String {
    fs::read_to_string(repository().join("schemas/system-fields.schema.json")).expect("the file exists")
}

/// The fields that every object has.
pub(super) fn system_fields() -> BTreeMap<String, Field> {
    let file: SystemFields =
        serde_json::from_str(&system_fields_text()).expect("it has the shape of the README");
    assert_eq!(file.id, "urn:omnic:system-fields");
    file.properties
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct SystemFields {
    #[serde(rename = "$schema")]
    _dialect: String,
    #[serde(rename = "$id")]
    id: String,
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "description")]
    _description: String,
    #[serde(rename = "type")]
    _ty: String,
    properties: BTreeMap<String, Field>,
    #[serde(rename = "additionalProperties")]
    _open: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Object {
    #[serde(rename = "$schema")]
    pub dialect: String,
    #[serde(rename = "$id")]
    pub id: String,
    pub title: String,
    pub description: String,
    #[serde(rename = "x-omnic")]
    pub notes: ObjectNotes,
    #[serde(rename = "type")]
    pub ty: String,
    #[serde(default)]
    pub required: Vec<String>,
    #[serde(default)]
    pub properties: BTreeMap<String, Field>,
    pub additional_properties: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct ObjectNotes {
    pub class: String,
    pub since: Option<String>,
    /// By number, since a map of texts would put 100 before 39.
    #[serde(default)]
    pub calls: BTreeMap<u32, Vec<String>>,
    #[serde(default)]
    pub needs: Vec<String>,
    #[serde(default)]
    pub permissions: BTreeMap<String, String>,
    pub authenticated_users_only: Option<String>,
    #[serde(default)]
    pub setup: bool,
    #[serde(default)]
    pub id_prefix: Vec<String>,
    #[serde(default)]
    pub associated: Vec<String>,
    #[serde(default)]
    pub metadata: Vec<String>,
    #[serde(default)]
    pub keys: Vec<Vec<String>>,
    #[serde(default)]
    pub also_known: Vec<String>,
    #[serde(default)]
    pub also_written: Vec<String>,
    #[serde(default)]
    pub did_you_mean: BTreeMap<String, String>,
    #[serde(default)]
    pub not_a_field: BTreeMap<String, String>,
    #[serde(default)]
    pub notes: Vec<String>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Field {
    pub description: String,
    #[serde(rename = "type")]
    pub ty: Option<String>,
    #[serde(rename = "enum", default)]
    pub values: Vec<String>,
    #[serde(default)]
    pub examples: Vec<String>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub min_length: Option<u32>,
    pub max_length: Option<u32>,
    #[serde(rename = "x-omnic")]
    pub notes: FieldNotes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct FieldNotes {
    pub field_type: String,
    #[serde(default)]
    pub properties: Vec<String>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub unit: Option<String>,
    pub digits: Option<u8>,
    pub precision: Option<u8>,
    pub scale: Option<u8>,
    #[serde(default)]
    pub unique: bool,
    pub default: Option<Value>,
    pub refers_to: Option<Target>,
    pub relationship: Option<String>,
    #[serde(default)]
    pub metadata: Vec<String>,
    #[serde(default)]
    pub enum_descriptions: BTreeMap<String, String>,
    #[serde(default)]
    pub did_you_mean: BTreeMap<String, String>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Target {
    pub to: Vec<String>,
    #[serde(default)]
    pub open: bool,
    #[serde(default)]
    pub inferred: bool,
}

impl Field {
    pub(super) fn has(&self, property: &str) -> bool {
        self.notes.properties.iter().any(|known| known == property)
    }

    /// The value of an insert that leaves the field out, as a text.
    pub(super) fn default(&self) -> Option<String> {
        self.notes.default.as_ref().map(|value| match value {
            Value::String(text) => text.clone(),
            Value::Bool(on) => on.to_string(),
            other => panic!("no default is {other}"),
        })
    }
}
