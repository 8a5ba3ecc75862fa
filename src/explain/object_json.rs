//! The JSON form of objects and their fields, as `schemas/explain.v1.schema.json` describes it.

use serde::Serialize;

use super::json::ValueJson;
use crate::model::Class;
use crate::object::{FieldKind, Object, ObjectField};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ObjectJson {
    name: &'static str,
    description: &'static str,
    known: &'static str,
    since: Option<String>,
    insertable: bool,
    calls: Vec<CallsJson>,
    needs: &'static [&'static str],
    permissions: Vec<PermissionJson>,
    authenticated_users_only: Option<&'static str>,
    setup: bool,
    id_prefixes: &'static [&'static str],
    associated: &'static [&'static str],
    metadata: &'static [&'static str],
    keys: &'static [&'static [&'static str]],
    fields: Vec<ObjectFieldJson>,
    also_known: &'static [&'static str],
    notes: &'static [&'static str],
    sources: &'static [&'static str],
}

#[derive(Serialize)]
struct CallsJson {
    edition: String,
    names: &'static [&'static str],
}

#[derive(Serialize)]
struct PermissionJson {
    to: &'static str,
    permission: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ObjectFieldJson {
    name: &'static str,
    description: &'static str,
    #[serde(rename = "type")]
    ty: &'static str,
    properties: Vec<&'static str>,
    required: bool,
    unique: bool,
    minimum: Option<f64>,
    maximum: Option<f64>,
    max_length: Option<u32>,
    unit: Option<&'static str>,
    digits: Option<u8>,
    precision: Option<u8>,
    scale: Option<u8>,
    default: Option<&'static str>,
    since: Option<String>,
    until: Option<String>,
    refers_to: Option<TargetJson>,
    relationship: Option<&'static str>,
    /// The values of a closed list.
    values: Vec<ValueJson>,
    /// Some values of an open one.
    examples: &'static [&'static str],
    metadata: &'static [&'static str],
    sources: &'static [&'static str],
}

#[derive(Serialize)]
struct TargetJson {
    to: &'static [&'static str],
    open: bool,
    inferred: bool,
}

impl ObjectJson {
    pub(super) fn of(object: &'static Object) -> Self {
        let calls = object.calls.iter();
        let permissions = object.permissions.iter();
        Self {
            name: object.name,
            description: object.doc,
            known: match object.class {
                Class::Partial => "part",
                Class::Named => "name",
                _ => "whole",
            },
            since: object.since.map(|since| since.to_string()),
            insertable: object.is_insertable(),
            calls: calls
                .map(|calls| CallsJson { edition: calls.edition.to_string(), names: calls.names })
                .collect(),
            needs: object.needs,
            permissions: permissions.map(|&(to, permission)| PermissionJson { to, permission }).collect(),
            authenticated_users_only: object.authenticated_users_only,
            setup: object.setup,
            id_prefixes: object.id_prefixes,
            associated: object.associated,
            metadata: object.metadata,
            keys: object.keys,
            fields: object.fields.iter().map(ObjectFieldJson::of).collect(),
            also_known: object.also_known,
            notes: object.notes,
            sources: object.sources,
        }
    }
}

impl ObjectFieldJson {
    pub(super) fn of(field: &'static ObjectField) -> Self {
        let (values, examples) = match field.kind {
            FieldKind::Picklist(values) => (values.values, [].as_slice()),
            FieldKind::OpenPicklist { examples, .. } => ([].as_slice(), examples),
            _ => ([].as_slice(), [].as_slice()),
        };
        let target = field.target().filter(|target| !target.to.is_empty());
        Self {
            name: field.name,
            description: field.doc,
            ty: field.type_name,
            properties: field.properties.names().collect(),
            required: field.required,
            unique: field.unique,
            minimum: field.range.and_then(|range| range.min),
            maximum: field.range.and_then(|range| range.max),
            max_length: field.max_length(),
            unit: field.unit,
            digits: field.digits,
            precision: field.precision.map(|(all, _)| all),
            scale: field.precision.map(|(_, after)| after),
            default: field.default,
            since: field.since.map(|since| since.to_string()),
            until: field.until.map(|until| until.to_string()),
            refers_to: target.map(|target| TargetJson {
                to: target.to,
                open: target.open,
                inferred: target.inferred,
            }),
            relationship: field.relationship,
            values: values.iter().map(ValueJson::of).collect(),
            examples,
            metadata: field.metadata,
            sources: field.sources,
        }
    }
}
