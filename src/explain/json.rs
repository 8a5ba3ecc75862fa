//! The versioned JSON forms: `schemas/rules.v1.schema.json` and `schemas/explain.v1.schema.json`.

use serde::Serialize;

use super::doc::{ExampleFile, RuleDoc};
use super::object_json::{ObjectFieldJson, ObjectJson};
use super::topic::{Place, Topic, rules_of};
use super::{facts, rule, structure};
use crate::model::{Class, EnumValue, FieldSpec, FieldType, Kind, Since, Unresolved};
use crate::object::Object;
use crate::rules::Rule;

/// Version of both forms.
const VERSION: u32 = 1;

/// The rules, as `omnic rules --format json` writes them.
pub fn rules_json(rules: &[&Rule]) -> String {
    text(&RulesJson { version: VERSION, rules: rules.iter().map(|rule| RuleJson::of(rule)).collect() })
}

/// The topics, as `omnic explain --format json` writes them.
pub fn topics_json(topics: &[Topic]) -> String {
    text(&TopicsJson { version: VERSION, topics: topics.iter().map(TopicJson::of).collect() })
}

fn text(document: &impl Serialize) -> String {
    // The structs hold strings, numbers and lists: nothing that could fail.
    serde_json::to_string_pretty(document).unwrap_or_default() + "\n"
}

#[derive(Serialize)]
struct RulesJson {
    version: u32,
    rules: Vec<RuleJson>,
}

#[derive(Serialize)]
struct RuleJson {
    id: &'static str,
    group: String,
    severity: &'static str,
    evidence: &'static str,
    scope: &'static str,
    fix: &'static str,
    summary: String,
    sources: Vec<String>,
}

impl RuleJson {
    fn of(rule: &Rule) -> Self {
        Self {
            id: rule.id,
            group: rule.group().to_owned(),
            severity: rule.severity.name(),
            evidence: rule.evidence.name(),
            scope: rule.check.scope(),
            fix: rule.fix.name(),
            summary: rule.summary(),
            sources: RuleDoc::of(rule).sources().into_iter().map(str::to_owned).collect(),
        }
    }
}

#[derive(Serialize)]
struct TopicsJson {
    version: u32,
    topics: Vec<TopicJson>,
}

#[derive(Serialize)]
#[serde(tag = "topic", rename_all = "lowercase")]
enum TopicJson {
    Rule(Box<RulePageJson>),
    Group {
        name: String,
        summary: String,
        rules: Vec<RuleJson>,
    },
    Type(Box<TypeJson>),
    Element {
        name: String,
        description: String,
        fields: Vec<FieldJson>,
        object: Option<Box<ObjectJson>>,
    },
    Values {
        name: String,
        values: Vec<ValueJson>,
    },
    Field(Box<FieldPageJson>),
    Value {
        path: String,
        value: ValueJson,
    },
    Object {
        object: Box<ObjectJson>,
    },
    #[serde(rename = "objectField")]
    ObjectField {
        path: String,
        field: Box<ObjectFieldJson>,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RulePageJson {
    #[serde(flatten)]
    rule: RuleJson,
    since: &'static str,
    url: String,
    why: String,
    fails: Vec<Vec<FileJson>>,
    passes: Vec<Vec<FileJson>>,
    how_to_fix: String,
    fixed: Vec<FileJson>,
}

#[derive(Serialize)]
struct FileJson {
    name: String,
    language: String,
    text: String,
    notes: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TypeJson {
    name: &'static str,
    description: String,
    read: &'static str,
    directory: Option<&'static str>,
    suffix: Option<&'static str>,
    since: SinceJson,
    fields: Vec<FieldJson>,
    /// The object of the same name.
    object: Option<ObjectJson>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FieldPageJson {
    path: String,
    #[serde(flatten)]
    field: FieldJson,
    fields: Vec<FieldJson>,
    rules: Vec<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FieldJson {
    name: &'static str,
    description: &'static str,
    #[serde(rename = "type")]
    ty: &'static str,
    /// Name of the record or of the enumeration in the WSDL.
    type_name: Option<&'static str>,
    required: bool,
    nillable: bool,
    repeats: bool,
    minimum: Option<f64>,
    maximum: Option<f64>,
    max_length: Option<u32>,
    unit: Option<&'static str>,
    since: SinceJson,
    until: Option<String>,
    replaced_by: Option<&'static str>,
    reference: Option<ReferenceJson>,
    values: Vec<ValueJson>,
    sources: Vec<&'static str>,
}

#[derive(Serialize)]
struct ReferenceJson {
    to: Vec<&'static str>,
    unresolved: &'static str,
}

#[derive(Serialize)]
pub(super) struct ValueJson {
    name: &'static str,
    description: &'static str,
    since: SinceJson,
}

/// API versions as text.
#[derive(Serialize)]
struct SinceJson {
    documents: Option<String>,
    wsdl: Option<String>,
    seen: Option<String>,
    estimate: bool,
}

impl TopicJson {
    fn of(topic: &Topic) -> Self {
        match topic {
            Topic::Rule(rule) => Self::Rule(Box::new(RulePageJson::of(rule))),
            Topic::Group(group) => Self::Group {
                name: (*group).to_owned(),
                summary: facts::group_summary(group).to_owned(),
                rules: rules_of(group).into_iter().map(RuleJson::of).collect(),
            },
            Topic::Type(kind) => Self::Type(Box::new(TypeJson::of(*kind))),
            Topic::Record(record) => Self::Element {
                name: record.name.to_owned(),
                description: record.doc.to_owned(),
                fields: record.fields.iter().map(FieldJson::of).collect(),
                object: Object::named(record.name).map(|object| Box::new(ObjectJson::of(object))),
            },
            Topic::Enum(values) => Self::Values {
                name: values.name.to_owned(),
                values: values.values.iter().map(ValueJson::of).collect(),
            },
            Topic::Field(place) => Self::Field(Box::new(FieldPageJson::of(place))),
            Topic::Value(place, value) => Self::Value { path: place.path(), value: ValueJson::of(value) },
            Topic::Object(object) => Self::Object { object: Box::new(ObjectJson::of(object)) },
            Topic::ObjectField(place) => {
                Self::ObjectField { path: place.path(), field: Box::new(ObjectFieldJson::of(place.field)) }
            }
            Topic::ObjectValue(place, value) => {
                Self::Value { path: place.path(), value: ValueJson::of(value) }
            }
        }
    }
}

impl RulePageJson {
    fn of(rule: &Rule) -> Self {
        let doc = RuleDoc::of(rule);
        let text = |title: &str| doc.section(title).map(super::Section::text).unwrap_or_default();
        let examples = |title: &str| -> Vec<Vec<FileJson>> {
            let section = doc.section(title).into_iter();
            let examples = section.flat_map(super::Section::examples);
            examples.map(|example| example.files.into_iter().map(FileJson::of).collect()).collect()
        };
        Self {
            rule: RuleJson::of(rule),
            since: rule.since,
            url: rule.url(),
            why: text("Why"),
            fails: examples("Fails"),
            passes: examples("Passes"),
            how_to_fix: text("Fix"),
            fixed: examples("Fix").into_iter().flatten().collect(),
        }
    }
}

impl FileJson {
    fn of(file: &ExampleFile) -> Self {
        Self {
            name: file.name.clone(),
            language: file.language.clone(),
            text: file.text.clone(),
            notes: file.notes(),
        }
    }
}

impl TypeJson {
    fn of(kind: Kind) -> Self {
        let given = |text: &'static str| (!text.is_empty()).then_some(text);
        let fields = kind.spec().map(|record| record.fields).unwrap_or_default();
        Self {
            name: kind.name(),
            description: structure::description(kind),
            read: match kind.class() {
                Class::Core | Class::Manifest => "whole",
                Class::Partial => "part",
                Class::Named => "name",
                Class::External => "never",
            },
            directory: given(kind.directory()),
            suffix: given(kind.suffix()),
            since: SinceJson::of(kind.since()),
            fields: fields.iter().map(FieldJson::of).collect(),
            object: Object::named(kind.name()).map(ObjectJson::of),
        }
    }
}

impl FieldPageJson {
    fn of(place: &Place) -> Self {
        let fields = match place.field().ty {
            FieldType::Record(record) => record.fields,
            _ => &[],
        };
        let rules = rule::about(place.kind, place.field());
        Self {
            path: place.path(),
            field: FieldJson::of(place.field()),
            fields: fields.iter().map(FieldJson::of).collect(),
            rules: rules.into_iter().map(|rule| rule.id).collect(),
        }
    }
}

impl FieldJson {
    fn of(field: &FieldSpec) -> Self {
        let (ty, type_name, values): (_, _, &[EnumValue]) = match field.ty {
            FieldType::Text => ("text", None, &[]),
            FieldType::Boolean => ("boolean", None, &[]),
            FieldType::Integer | FieldType::IntegerText => ("integer", None, &[]),
            FieldType::Double => ("number", None, &[]),
            FieldType::Version => ("version", None, &[]),
            FieldType::Enum(values) => ("enum", Some(values.name), values.values),
            FieldType::Record(record) => ("element", Some(record.name), &[]),
            FieldType::Open => ("open", None, &[]),
        };
        let reference = field.reference.map(|reference| ReferenceJson {
            to: reference.to.iter().map(|kind| kind.name()).collect(),
            unresolved: match reference.unresolved {
                Unresolved::Warning => "warning",
                Unresolved::Info => "info",
                Unresolved::Never => "never",
            },
        });
        Self {
            name: field.name,
            description: field.doc,
            ty,
            type_name,
            required: field.required,
            nillable: field.nillable,
            repeats: field.repeats,
            minimum: field.range.and_then(|range| range.min),
            maximum: field.range.and_then(|range| range.max),
            max_length: field.max_length,
            unit: field.unit,
            since: SinceJson::of(&field.since),
            until: field.until.map(|until| until.to_string()),
            replaced_by: field.replaced_by,
            reference,
            values: values.iter().map(ValueJson::of).collect(),
            sources: field.sources.to_vec(),
        }
    }
}

impl ValueJson {
    pub(super) fn of(value: &EnumValue) -> Self {
        Self { name: value.name, description: value.doc, since: SinceJson::of(&value.since) }
    }
}

impl SinceJson {
    fn of(since: &Since) -> Self {
        Self {
            documents: since.doc.map(|version| version.to_string()),
            wsdl: since.wsdl.map(|version| version.to_string()),
            seen: since.floor.map(|version| version.to_string()),
            estimate: since.inferred,
        }
    }
}
