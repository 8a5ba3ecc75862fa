//! The bundle as a script for `PostgreSQL`, for a runtime that outgrows a file.
//!
//! Tables, keys and checks are those of the database file; rows come as COPY data in the same transaction. Texts are
//! compared by their bytes (`COLLATE "C"`), so the order of rows is that of the other forms.

use std::fmt::Write as _;

use super::SCHEMA_VERSION;
use super::column::Cell;
use super::sql::{Dialect, QUEUE_USER, create, literal, quote, reference};
use super::table::{Row as _, Table};
use super::tables::{Bundle, Meta, TABLES};

/// Writes the script, for `psql`: it makes the tables in the schema that comes first on the search path.
pub fn postgres(bundle: &Bundle) -> String {
    let mut out =
        format!("-- Bundle of omnic, version {SCHEMA_VERSION}.\nSET client_encoding = 'UTF8';\nBEGIN;\n\n");
    for table in std::iter::once(&META).chain(TABLES.iter().copied()) {
        let _ = writeln!(out, "{};\n", create(table, Dialect::Postgres));
    }
    for table in TABLES {
        for fact in table.facts() {
            let Some(target) = fact.target else { continue };
            let (name, column) = (quote(table.name), quote(fact.name));
            let _ = writeln!(out, "ALTER TABLE {name} ADD FOREIGN KEY ({column}) {};", reference(target));
        }
    }
    for table in std::iter::once(&META).chain(TABLES.iter().copied()) {
        let _ = writeln!(out, "COMMENT ON TABLE {} IS {};", quote(table.name), literal(table.doc.trim()));
    }
    let _ = writeln!(out, "\n{QUEUE_USER};\n");
    copy(&META, &[bundle.meta.cells()], &mut out);
    for (table, rows) in bundle.tables() {
        copy(table, &rows, &mut out);
    }
    out.push_str("COMMIT;\n");
    out
}

static META: Table = Meta::TABLE;

fn copy(table: &Table, rows: &[Vec<Cell<'_>>], out: &mut String) {
    if rows.is_empty() {
        return;
    }
    let columns: Vec<String> = table.column_names().map(quote).collect();
    let _ = writeln!(out, "COPY {} ({}) FROM stdin;", quote(table.name), columns.join(", "));
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push('\t');
            }
            match cell {
                Cell::Null => out.push_str("\\N"),
                Cell::Text(text) => copied(text, out),
                Cell::Integer(number) => _ = write!(out, "{number}"),
                Cell::Real(number) => _ = write!(out, "{number}"),
                Cell::Boolean(value) => out.push(if *value { 't' } else { 'f' }),
            }
        }
        out.push('\n');
    }
    out.push_str("\\.\n\n");
}

/// A text as COPY data has it. `PostgreSQL` has no U+0000.
fn copied(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}
