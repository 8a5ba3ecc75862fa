//! The runtime bundle: the routing configuration of a project as tables, in JSON or as a database.
//!
//! [`compile`] turns components into typed rows, [`json`] and [`sqlite`] write them; both hold the same rows, since
//! both are made from the one declaration in `tables.rs`. A reference either names a row or is listed as
//! unresolved. The same components give the same bytes, whatever the order and place of their files.

mod agents;
mod column;
mod compile;
mod directory;
mod from_record;
pub mod generate;
pub mod ids;
mod json;
pub mod load;
mod log;
mod names;
mod postgres;
mod read;
mod records;
mod sql;
mod sqlite;
mod table;
mod tables;

pub use column::{Cell, ColumnType};
pub use compile::{Component, compile, compile_with, components};
pub use json::json;
pub use postgres::postgres;
pub use sqlite::{DatabaseError, sqlite};
pub use table::{Fact, Row, Table};
pub use tables::*;

/// Version of the bundle: of its tables, columns and their meaning. New tables and columns leave it as it is.
pub const SCHEMA_VERSION: i32 = 1;

/// The published JSON Schema of the bundle.
pub const SCHEMA: &str = include_str!("../../schemas/seed/seed.v1.schema.json");
