//! The bundle as JSON: an object in the order of the declarations, one row a line.

use super::SCHEMA_VERSION;
use super::column::Cell;
use super::table::{Row as _, Table};
use super::tables::{Bundle, Meta};

/// Writes the bundle by `schemas/seed/seed.v1.schema.json`. Every row has every column; what is not there is null.
pub fn json(bundle: &Bundle) -> String {
    let mut out = format!("{{\n  \"version\": {SCHEMA_VERSION},\n  \"meta\": ");
    row(&Meta::TABLE, &bundle.meta.cells(), &mut out);
    out.push_str(",\n  \"tables\": {");
    for (at, (table, rows)) in bundle.tables().iter().enumerate() {
        list(at, table.name, rows, &mut out, |cells, out| row(table, cells, out));
    }
    out.push_str("\n  },\n  \"views\": {");
    list(0, "queue_user", &bundle.queue_user(), &mut out, |(queue, user), out| {
        out.push_str("{\"queue\": ");
        text(queue, out);
        out.push_str(", \"user\": ");
        text(user, out);
        out.push('}');
    });
    out.push_str("\n  }\n}\n");
    out
}

/// A member of an object that holds a list of rows.
fn list<T>(at: usize, name: &str, rows: &[T], out: &mut String, write: impl Fn(&T, &mut String)) {
    out.push_str(if at == 0 { "\n    " } else { ",\n    " });
    text(name, out);
    out.push_str(": [");
    for (at, row) in rows.iter().enumerate() {
        out.push_str(if at == 0 { "\n      " } else { ",\n      " });
        write(row, out);
    }
    out.push_str(if rows.is_empty() { "]" } else { "\n    ]" });
}

fn row(table: &Table, cells: &[Cell<'_>], out: &mut String) {
    out.push('{');
    for (at, (column, cell)) in table.column_names().zip(cells).enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        text(column, out);
        out.push_str(": ");
        match cell {
            Cell::Null => out.push_str("null"),
            Cell::Text(value) => text(value, out),
            Cell::Integer(value) => out.push_str(&value.to_string()),
            Cell::Real(value) => out.push_str(&serde_json::Value::from(*value).to_string()),
            Cell::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
        }
    }
    out.push('}');
}

fn text(value: &str, out: &mut String) {
    out.push_str(&quoted(value));
}

/// A text as JSON writes it.
pub(super) fn quoted(value: &str) -> String {
    serde_json::Value::from(value).to_string()
}
