//! Reads `schemas/` into plain records that the renderers walk.
//!
//! Unknown keywords are refused here, so whatever is not described in `schemas/README.md` cannot slip in.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::{Map, Value};

pub(super) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// File name and text of every schema, in order of name.
pub(super) fn schema_texts() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(repository().join("schemas/metadata")).expect("the folder exists") {
        let path = entry.expect("the folder can be listed").path();
        let name = path.file_name().expect("an entry has a name").to_string_lossy().into_owned();
        texts.insert(name, fs::read_to_string(&path).expect("a schema is UTF-8"));
    }
    texts
}

/// Every type, in order of name.
pub(super) fn types() -> Vec<Type> {
    schema_texts()
        .iter()
        .map(|(file, text)| serde_json::from_str(text).unwrap_or_else(|fault| panic!("{file}: {fault}")))
        .collect()
}

pub(super) fn registry() -> Vec<Registered> {
    let text = fs::read_to_string(repository().join("schemas/registry.json")).expect("the registry exists");
    serde_json::from_str(&text).expect("the registry has the shape of its README")
}

#[derive(Deserialize)]
pub(super) struct Registered {
    pub name: String,
    /// The rest as it stands there.
    #[serde(flatten)]
    pub facts: serde_json::Map<String, serde_json::Value>,
}

impl Registered {
    /// A fact that is a text, empty if it is not stated.
    pub(super) fn text(&self, fact: &str) -> &str {
        self.facts.get(fact).and_then(serde_json::Value::as_str).unwrap_or_default()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Type {
    #[serde(rename = "$schema")]
    pub dialect: String,
    #[serde(rename = "$id")]
    pub id: String,
    pub title: String,
    pub description: String,
    #[serde(rename = "x-omnic")]
    pub notes: TypeNotes,
    #[serde(rename = "type")]
    pub ty: String,
    #[serde(default)]
    pub required: Vec<String>,
    #[serde(default)]
    properties: Map<String, Value>,
    pub additional_properties: bool,
    #[serde(rename = "$defs", default)]
    defs: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct TypeNotes {
    pub class: String,
    pub root: String,
    #[serde(default)]
    pub directory: String,
    #[serde(default)]
    pub suffix: String,
    pub manifest_name: Option<String>,
    #[serde(default)]
    pub since: Since,
    #[serde(default)]
    pub did_you_mean: BTreeMap<String, String>,
    #[serde(default)]
    pub not_a_field: BTreeMap<String, String>,
}

/// An element with child elements: the root or an entry of `$defs`.
pub(super) struct Record {
    pub name: String,
    pub description: String,
    pub open: bool,
    pub required: Vec<String>,
    pub fields: Vec<(String, Field)>,
    pub did_you_mean: BTreeMap<String, String>,
    pub not_a_field: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct RecordDef {
    description: String,
    #[serde(rename = "x-omnic", default)]
    notes: RecordNotes,
    #[serde(rename = "type")]
    _ty: String,
    #[serde(default)]
    required: Vec<String>,
    properties: Map<String, Value>,
    additional_properties: bool,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct RecordNotes {
    #[serde(default)]
    did_you_mean: BTreeMap<String, String>,
    #[serde(default)]
    not_a_field: BTreeMap<String, String>,
}

pub(super) struct Enumeration {
    pub name: String,
    pub values: Vec<String>,
    pub notes: EnumNotes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EnumDef {
    #[serde(rename = "type")]
    _ty: String,
    #[serde(rename = "enum")]
    values: Vec<String>,
    #[serde(rename = "x-omnic")]
    notes: EnumNotes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct EnumNotes {
    #[serde(default)]
    pub did_you_mean: BTreeMap<String, String>,
    #[serde(default)]
    pub enum_since: BTreeMap<String, Since>,
    pub enum_descriptions: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Field {
    pub description: String,
    #[serde(rename = "type")]
    ty: Option<Types>,
    #[serde(rename = "$ref")]
    target: Option<String>,
    items: Option<Items>,
    minimum: Option<f64>,
    maximum: Option<f64>,
    pattern: Option<String>,
    #[serde(rename = "minLength")]
    pub min_length: Option<u32>,
    #[serde(rename = "maxLength")]
    pub max_length: Option<u32>,
    #[serde(rename = "x-omnic")]
    pub notes: FieldNotes,
}

/// What an array holds; bounds are only needed on single values so far.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Items {
    #[serde(rename = "type")]
    ty: Option<Types>,
    #[serde(rename = "$ref")]
    target: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Types {
    One(String),
    OrNull([String; 2]),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct FieldNotes {
    pub order: usize,
    #[serde(default)]
    pub since: Since,
    pub until: Option<String>,
    pub replaced_by: Option<String>,
    #[serde(rename = "ref")]
    pub reference: Option<Reference>,
    pub unit: Option<String>,
    pub range: Option<String>,
    #[serde(default)]
    pub nillable: bool,
    #[serde(default)]
    pub text: bool,
    #[serde(default)]
    pub free_text: bool,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reference {
    pub to: Vec<String>,
    pub unresolved: String,
}

#[derive(Deserialize, Default, PartialEq)]
#[serde(deny_unknown_fields)]
pub(super) struct Since {
    pub doc: Option<String>,
    pub wsdl: Option<String>,
    pub floor: Option<String>,
    #[serde(default)]
    pub inferred: bool,
    #[serde(default)]
    pub exact: bool,
}

/// What one value of a field is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Form<'a> {
    Text,
    Boolean,
    Integer,
    IntegerText,
    Double,
    Version,
    Defined(&'a str),
    Open,
}

impl Type {
    pub(super) fn has_fields(&self) -> bool {
        !self.properties.is_empty()
    }

    /// The root first, then the parts in order of name.
    pub(super) fn records(&self) -> Vec<Record> {
        let mut records = Vec::new();
        if self.has_fields() {
            records.push(Record {
                name: self.title.clone(),
                description: self.description.clone(),
                open: self.additional_properties,
                required: self.required.clone(),
                fields: fields(&self.title, &self.properties),
                did_you_mean: self.notes.did_you_mean.clone(),
                not_a_field: self.notes.not_a_field.clone(),
            });
        }
        for (name, def) in self.defs.iter().filter(|(_, def)| def.get("enum").is_none()) {
            let def: RecordDef = parse(name, def);
            records.push(Record {
                name: name.clone(),
                description: def.description,
                open: def.additional_properties,
                required: def.required,
                fields: fields(name, &def.properties),
                did_you_mean: def.notes.did_you_mean,
                not_a_field: def.notes.not_a_field,
            });
        }
        records
    }

    pub(super) fn enumerations(&self) -> Vec<Enumeration> {
        let defs = self.defs.iter().filter(|(_, def)| def.get("enum").is_some());
        defs.map(|(name, def)| {
            let def: EnumDef = parse(name, def);
            Enumeration { name: name.clone(), values: def.values, notes: def.notes }
        })
        .collect()
    }
}

impl Field {
    pub(super) fn repeats(&self) -> bool {
        self.items.is_some()
    }

    pub(super) fn form(&self) -> Form<'_> {
        let (ty, target) = match &self.items {
            Some(items) => (&items.ty, &items.target),
            None => (&self.ty, &self.target),
        };
        if let Some(target) = target {
            return Form::Defined(target.strip_prefix("#/$defs/").expect("references stay in the file"));
        }
        let Some(ty) = ty else { return Form::Open };
        let name = match ty {
            Types::One(name) => name,
            Types::OrNull([name, null]) => {
                assert!(null == "null" && self.notes.nillable, "only a nillable field can be null");
                name
            }
        };
        match name.as_str() {
            "string" if self.pattern.is_some() => Form::Version,
            "string" => Form::Text,
            "boolean" => Form::Boolean,
            "integer" if self.notes.text => Form::IntegerText,
            "integer" => Form::Integer,
            "number" => Form::Double,
            other => panic!("no field has the type {other}"),
        }
    }

    /// Least and greatest value, if there is any bound.
    pub(super) fn bounds(&self) -> Option<(Option<f64>, Option<f64>)> {
        (self.minimum.is_some() || self.maximum.is_some()).then_some((self.minimum, self.maximum))
    }

    pub(super) fn pattern(&self) -> Option<&str> {
        self.pattern.as_deref()
    }
}

fn fields(record: &str, properties: &Map<String, Value>) -> Vec<(String, Field)> {
    properties.iter().map(|(name, field)| (name.clone(), parse(&format!("{record}.{name}"), field))).collect()
}

fn parse<'v, T: Deserialize<'v>>(what: &str, value: &'v Value) -> T {
    T::deserialize(value).unwrap_or_else(|fault| panic!("{what}: {fault}"))
}
