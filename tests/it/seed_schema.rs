//! The published schema of the seed bundle is that of the declared tables.
//!
//! `OMNIC_UPDATE=1 cargo test --test it seed_schema` writes it instead of comparing.

use omnic::model::{FieldType, Kind};
use omnic::seed::{ColumnType, Fact, Meta, Row as _, SCHEMA_VERSION, TABLES, Table};
use serde_json::{Map, Value, json};

use super::schema_files::repository;

const PATH: &str = "schemas/seed/seed.v1.schema.json";

fn column(fact: &Fact) -> Value {
    let ty = match fact.ty {
        ColumnType::Text => "string",
        ColumnType::Integer => "integer",
        ColumnType::Real => "number",
        ColumnType::Boolean => "boolean",
    };
    let mut schema = Map::new();
    schema.insert("description".into(), fact.doc.into());
    schema.insert("type".into(), if fact.nullable { json!([ty, "null"]) } else { ty.into() });
    if !fact.values.is_empty() {
        let mut values: Vec<Value> = fact.values.iter().map(|&value| value.into()).collect();
        values.extend(fact.nullable.then_some(Value::Null));
        schema.insert("enum".into(), values.into());
    }
    if let Some(range) = fact.range {
        let bound =
            |value: f64| if fact.ty == ColumnType::Integer { json!(value as i64) } else { json!(value) };
        schema.extend(range.min.map(|min| ("minimum".into(), bound(min))));
        schema.extend(range.max.map(|max| ("maximum".into(), bound(max))));
    }
    if let Some(target) = fact.target {
        schema.insert("x-omnic".into(), json!({ "references": target.name }));
    }
    schema.into()
}

fn row(table: &'static Table) -> Value {
    let required: Vec<&str> = table.facts().map(|fact| fact.name).collect();
    let columns: Map<String, Value> =
        table.facts().map(|fact| (fact.name.to_owned(), column(&fact))).collect();
    let mut notes = json!({ "key": table.key });
    if !table.one_of.is_empty() {
        notes["oneOf"] = json!(table.one_of);
    }
    json!({
        "description": table.doc.trim(),
        "x-omnic": notes,
        "type": "object",
        "required": required,
        "properties": columns,
    })
}

fn list(name: &str) -> Value {
    json!({ "type": "array", "items": { "$ref": format!("#/$defs/{name}") } })
}

fn render() -> String {
    static META: Table = Meta::TABLE;
    let mut rows: Map<String, Value> =
        TABLES.iter().map(|table| (table.name.to_owned(), row(table))).collect();
    rows.insert("meta".into(), row(&META));
    rows.insert(
        "queue_user".into(),
        json!({
            "description": "A user who is a member of a queue by name. Metadata does not tell who is in public groups and roles.",
            "type": "object",
            "required": ["queue", "user"],
            "properties": {
                "queue": { "type": "string", "x-omnic": { "references": "queue" } },
                "user": { "type": "string", "x-omnic": { "references": "agent" } },
            },
        }),
    );
    let names: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    let tables: Map<String, Value> = names.iter().map(|&name| (name.to_owned(), list(name))).collect();
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:omnic:seed:{SCHEMA_VERSION}"),
        "title": "Seed bundle",
        "description": "The routing configuration of a project as tables, for a routing runtime. The SQLite form has the same tables and views. A column that stands for a metadata field holds what the file says, and null where it says nothing, even if the platform has a default. A column with x-omnic.references holds a key of that table; a name that is not there is null and a row of unresolved_reference. Columns of x-omnic.oneOf: exactly one is not null. New tables and columns can come without a new version.",
        "type": "object",
        "required": ["version", "meta", "tables", "views"],
        "properties": {
            "version": { "description": "Version of the bundle.", "const": SCHEMA_VERSION },
            "meta": { "$ref": "#/$defs/meta" },
            "tables": { "type": "object", "required": names, "properties": tables },
            "views": {
                "description": "Rows that follow from the tables.",
                "type": "object",
                "required": ["queue_user"],
                "properties": { "queue_user": list("queue_user") },
            },
        },
        "$defs": rows,
    });
    format!("{schema:#}\n")
}

#[test]
fn the_published_schema_is_that_of_the_tables() {
    let path = repository().join(PATH);
    let expected = render();
    if std::env::var_os("OMNIC_UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        std::fs::write(&path, &expected).expect("the file can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expected,
        "{PATH} is not that of the tables; run OMNIC_UPDATE=1 cargo test --test it seed_schema"
    );
    let schema: Value = serde_json::from_str(&found).expect("JSON");
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
}

#[test]
fn every_column_is_described_and_keys_come_first() {
    for table in TABLES {
        for fact in table.facts() {
            assert!(
                !fact.doc.is_empty(),
                "{}.{} stands for no metadata field and has no text",
                table.name,
                fact.name
            );
        }
        // Keys come first: older versions of SQLite misjudge the soundness of tables without row ids otherwise.
        assert!(table.column_names().take(table.key.len()).eq(table.key.iter().copied()), "{}", table.name);
        for column in table.one_of {
            assert!(table.column_names().any(|name| name == *column), "{}.{column}", table.name);
        }
    }
}

/// Whatever a metadata type can say is in its table, as far as it is one value.
#[test]
fn no_simple_field_is_forgotten() {
    for table in TABLES {
        let Some(record) = table.record() else { continue };
        for spec in record.fields {
            let simple = !spec.repeats && !matches!(spec.ty, FieldType::Record(_) | FieldType::Open);
            if !simple || spec.replaced_by.is_some() || ["fullName", "module"].contains(&spec.name) {
                continue;
            }
            let column: String = spec
                .name
                .chars()
                .map(|c| {
                    if c.is_ascii_uppercase() {
                        format!("_{}", c.to_ascii_lowercase())
                    } else {
                        c.to_string()
                    }
                })
                .collect();
            assert!(table.column_names().any(|name| name == column), "{} has no column {column}", table.name);
        }
    }
    assert_eq!(Table::of(Kind::QueueRoutingConfig).map(|table| table.name), Some("routing_config"));
}
