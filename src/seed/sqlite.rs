//! The bundle as a database of `SQLite`, made in memory.
//!
//! The declarations of the tables become keys, foreign keys and checks. Everything is written in one transaction in
//! sorted order into an empty database, so the same bundle gives the same bytes.

use std::fmt::Write as _;

use rusqlite::types::Value;
use rusqlite::{Connection, MAIN_DB, params_from_iter};

use super::SCHEMA_VERSION;
use super::column::{Cell, ColumnType};
use super::table::{Fact, Row as _, Table};
use super::tables::{Bundle, Meta, TABLES};

/// A database that could not be made: a fault of omnic, or no memory.
#[derive(Debug, thiserror::Error)]
#[error("the database cannot be made: {0}")]
pub struct DatabaseError(#[from] rusqlite::Error);

/// Members of queues by name: the counterpart of [`Bundle::queue_user`].
const QUEUE_USER: &str = "CREATE VIEW \"queue_user\" AS
  SELECT DISTINCT \"queue\", \"user\" FROM \"queue_member\" WHERE \"user\" IS NOT NULL ORDER BY \"queue\", \"user\"";

/// Writes the bundle as the bytes of a database file. `PRAGMA user_version` is the version of the bundle.
pub fn sqlite(bundle: &Bundle) -> Result<Vec<u8>, DatabaseError> {
    let mut connection = Connection::open_in_memory()?;
    connection
        .execute_batch("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA foreign_keys = ON;")?;
    connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(&create(&Meta::TABLE))?;
    for table in TABLES {
        transaction.execute_batch(&create(table))?;
    }
    transaction.execute_batch(QUEUE_USER)?;
    insert(&transaction, &Meta::TABLE, &[bundle.meta.cells()])?;
    for (table, rows) in bundle.tables() {
        insert(&transaction, table, &rows)?;
    }
    transaction.commit()?;
    Ok(connection.serialize(MAIN_DB)?.to_vec())
}

fn insert(connection: &Connection, table: &Table, rows: &[Vec<Cell<'_>>]) -> rusqlite::Result<()> {
    let columns: Vec<String> = table.column_names().map(quote).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let sql = format!("INSERT INTO {} ({}) VALUES ({places})", quote(table.name), columns.join(", "));
    let mut statement = connection.prepare(&sql)?;
    for row in rows {
        statement.execute(params_from_iter(row.iter().map(|cell| value(*cell))))?;
    }
    Ok(())
}

fn value(cell: Cell<'_>) -> Value {
    match cell {
        Cell::Null => Value::Null,
        Cell::Text(text) => Value::Text(text.to_owned()),
        Cell::Integer(number) => Value::Integer(number),
        Cell::Real(number) => Value::Real(number),
        Cell::Boolean(value) => Value::Integer(i64::from(value)),
    }
}

/// The statement that makes a table.
fn create(table: &'static Table) -> String {
    let mut lines: Vec<String> = table.facts().map(|fact| column(&fact)).collect();
    lines.push(format!(
        "PRIMARY KEY ({})",
        table.key.iter().map(|name| quote(name)).collect::<Vec<_>>().join(", ")
    ));
    if !table.one_of.is_empty() {
        let given: Vec<String> =
            table.one_of.iter().map(|name| format!("({} IS NOT NULL)", quote(name))).collect();
        lines.push(format!("CHECK ({} = 1)", given.join(" + ")));
    }
    format!("CREATE TABLE {} (\n  {}\n) STRICT, WITHOUT ROWID", quote(table.name), lines.join(",\n  "))
}

fn column(fact: &Fact) -> String {
    let name = quote(fact.name);
    let ty = match fact.ty {
        ColumnType::Text => "TEXT",
        ColumnType::Integer | ColumnType::Boolean => "INTEGER",
        ColumnType::Real => "REAL",
    };
    let mut sql = format!("{name} {ty}");
    if !fact.nullable {
        sql.push_str(" NOT NULL");
    }
    // Writing to a string cannot fail.
    if fact.ty == ColumnType::Boolean {
        let _ = write!(sql, " CHECK ({name} IN (0, 1))");
    }
    if !fact.values.is_empty() {
        let values: Vec<String> =
            fact.values.iter().map(|value| format!("'{}'", value.replace('\'', "''"))).collect();
        let _ = write!(sql, " CHECK ({name} IN ({}))", values.join(", "));
    }
    if let Some(range) = fact.range {
        let least = range.min.map(|min| format!("{name} >= {min}"));
        let greatest = range.max.map(|max| format!("{name} <= {max}"));
        let bounds: Vec<String> = least.into_iter().chain(greatest).collect();
        let _ = write!(sql, " CHECK ({})", bounds.join(" AND "));
    }
    if let Some(target) = fact.target {
        // Queues and routing configurations refer to each other.
        let (table, key) = (quote(target.name), quote("id"));
        let _ = write!(sql, " REFERENCES {table} ({key}) DEFERRABLE INITIALLY DEFERRED");
    }
    sql
}

fn quote(name: &str) -> String {
    format!("\"{name}\"")
}
