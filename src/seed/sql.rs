//! The tables of the bundle in SQL.

use std::fmt::Write as _;

use super::column::ColumnType;
use super::table::{Fact, Table};

/// Members of queues by name: the counterpart of [`Bundle::queue_user`](super::Bundle::queue_user).
pub(super) const QUEUE_USER: &str = "CREATE VIEW \"queue_user\" AS
  SELECT DISTINCT \"queue\", \"user\" FROM \"queue_member\" WHERE \"user\" IS NOT NULL ORDER BY \"queue\", \"user\"";

/// Whose SQL it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Sqlite,
    Postgres,
}

/// The statement that makes a table, without the keys of others where those come later.
pub(super) fn create(table: &'static Table, dialect: Dialect) -> String {
    let mut lines: Vec<String> = table.facts().map(|fact| column(&fact, dialect)).collect();
    let key: Vec<String> = table.key.iter().map(|name| quote(name)).collect();
    lines.push(format!("PRIMARY KEY ({})", key.join(", ")));
    if !table.one_of.is_empty() {
        let is_given = |name: &&str| match dialect {
            Dialect::Sqlite => format!("({} IS NOT NULL)", quote(name)),
            Dialect::Postgres => format!("({} IS NOT NULL)::integer", quote(name)),
        };
        let given: Vec<String> = table.one_of.iter().map(is_given).collect();
        lines.push(format!("CHECK ({} = 1)", given.join(" + ")));
    }
    let options = if dialect == Dialect::Sqlite { " STRICT, WITHOUT ROWID" } else { "" };
    format!("CREATE TABLE {} (\n  {}\n){options}", quote(table.name), lines.join(",\n  "))
}

/// The reference of a column to the rows of a table. Queues and routing configurations refer to each other.
pub(super) fn reference(target: &Table) -> String {
    format!("REFERENCES {} ({}) DEFERRABLE INITIALLY DEFERRED", quote(target.name), quote("id"))
}

fn column(fact: &Fact, dialect: Dialect) -> String {
    let name = quote(fact.name);
    let ty = match (fact.ty, dialect) {
        (ColumnType::Text, Dialect::Sqlite) => "TEXT",
        (ColumnType::Text, Dialect::Postgres) => "text COLLATE \"C\"",
        (ColumnType::Boolean, Dialect::Postgres) => "boolean",
        (ColumnType::Integer, Dialect::Postgres) => "integer",
        (ColumnType::Integer | ColumnType::Boolean, Dialect::Sqlite) => "INTEGER",
        (ColumnType::Real, Dialect::Sqlite) => "REAL",
        (ColumnType::Real, Dialect::Postgres) => "double precision",
    };
    let mut sql = format!("{name} {ty}");
    if !fact.nullable {
        sql.push_str(" NOT NULL");
    }
    // Writing to a string cannot fail.
    if fact.ty == ColumnType::Boolean && dialect == Dialect::Sqlite {
        let _ = write!(sql, " CHECK ({name} IN (0, 1))");
    }
    if !fact.values.is_empty() {
        let values: Vec<String> = fact.values.iter().map(|value| literal(value)).collect();
        let _ = write!(sql, " CHECK ({name} IN ({}))", values.join(", "));
    }
    if let Some(range) = fact.range {
        let least = range.min.map(|min| format!("{name} >= {min}"));
        let greatest = range.max.map(|max| format!("{name} <= {max}"));
        let bounds: Vec<String> = least.into_iter().chain(greatest).collect();
        let _ = write!(sql, " CHECK ({})", bounds.join(" AND "));
    }
    // SQLite takes a reference to a table that is yet to come, PostgreSQL does not.
    if let Some(target) = fact.target.filter(|_| dialect == Dialect::Sqlite) {
        let _ = write!(sql, " {}", reference(target));
    }
    sql
}

/// A name as SQL writes it.
pub(super) fn quote(name: &str) -> String {
    format!("\"{name}\"")
}

/// A text as SQL writes it.
pub(super) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
