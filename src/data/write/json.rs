//! The form as JSON: an object of lists, one record a line.

use super::reference;
use crate::data::form::omnic::VERSION;
use crate::data::{Record, Value};
use crate::object::Object;

/// A record; with what precedes it, if it is the `first` of all or begins the `next` object.
pub(super) fn record(first: bool, next: bool, name: Option<&str>, record: &Record, out: &mut String) {
    if first {
        begin(out);
    } else {
        out.push_str(if next { "\n    ],\n" } else { ",\n" });
    }
    if next {
        out.push_str(if first { "\n    " } else { "    " });
        text(&record.object, out);
        out.push_str(": [\n");
    }
    out.push_str("      {");
    if let Some(name) = name {
        out.push_str("\"name\": ");
        text(name, out);
    }
    let object = Object::named(&record.object);
    for (at, (field, value)) in record.fields.iter().enumerate() {
        if at > 0 || name.is_some() {
            out.push_str(", ");
        }
        text(field, out);
        out.push_str(": ");
        match value {
            Value::Null => out.push_str("null"),
            Value::Bool(true) => out.push_str("true"),
            Value::Bool(false) => out.push_str("false"),
            Value::Number(number) => out.push_str(number),
            Value::Text(value) => text(value, out),
            Value::Reference(to) => text(&reference(object, field, to), out),
        }
    }
    out.push('}');
}

pub(super) fn end(is_empty: bool, out: &mut String) {
    if is_empty {
        begin(out);
        out.push_str("}\n}\n");
    } else {
        out.push_str("\n    ]\n  }\n}\n");
    }
}

fn begin(out: &mut String) {
    out.push_str("{\n  \"omnic\": ");
    text(VERSION, out);
    out.push_str(",\n  \"records\": {");
}

fn text(value: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(value).to_string());
}
