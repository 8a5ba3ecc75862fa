//! The bundle as a database of `SQLite`, made in memory.
//!
//! The declarations of the tables become keys, foreign keys and checks. Everything is written in one transaction in
//! sorted order into an empty database, so the same bundle gives the same bytes.

use rusqlite::types::Value;
use rusqlite::{Connection, MAIN_DB, params_from_iter};

use super::SCHEMA_VERSION;
use super::column::Cell;
use super::sql::{Dialect, QUEUE_USER, create, quote};
use super::table::{Row as _, Table};
use super::tables::{Bundle, Meta, TABLES};

/// A database that could not be made: a fault of omnic, or no memory.
#[derive(Debug, thiserror::Error)]
#[error("the database cannot be made: {0}")]
pub struct DatabaseError(#[from] rusqlite::Error);

/// Writes the bundle as the bytes of a database file. `PRAGMA user_version` is the version of the bundle.
pub fn sqlite(bundle: &Bundle) -> Result<Vec<u8>, DatabaseError> {
    let mut connection = Connection::open_in_memory()?;
    connection
        .execute_batch("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA foreign_keys = ON;")?;
    connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(&create(&META, Dialect::Sqlite))?;
    for table in TABLES {
        transaction.execute_batch(&create(table, Dialect::Sqlite))?;
    }
    transaction.execute_batch(QUEUE_USER)?;
    insert(&transaction, &META, &[bundle.meta.cells()])?;
    for (table, rows) in bundle.tables() {
        insert(&transaction, table, &rows)?;
    }
    transaction.commit()?;
    Ok(connection.serialize(MAIN_DB)?.to_vec())
}

static META: Table = Meta::TABLE;

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
