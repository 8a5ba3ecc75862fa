//! Packages of records: what a set-up needs besides its metadata.
//!
//! A package is written in one of several forms (omnic's own, `sf data` trees, SFDMU, Bulk CSV, CumulusCI). A form is told
//! by content, and read as a stream of rows in which every value keeps its place.

mod package;

pub use package::{Package, Record, Reference, Value};
