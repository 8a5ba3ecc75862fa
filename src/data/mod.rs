//! Packages of records: what a set-up needs besides its metadata.
//!
//! A package is written in one of several forms (omnic's own, `sf data` trees, SFDMU, Bulk CSV, `CumulusCI`). A form is told
//! by content, and read as a stream of rows in which every value keeps its place: [`guess()`] tells what a file is,
//! [`packs`] which files belong together, [`Pack::read`] gives the rows. [`collect`](Collector) makes records of them.

mod collect;
mod fault;
mod form;
mod ledger;
mod pack;
mod package;
mod read;
mod row;
mod token;
mod write;

pub use collect::Collector;
pub use fault::{At, Outer, PackFault, PackFaultKind};
pub use form::guess::{Guess, HEAD, guess, is_candidate};
pub use form::{Form, Rows};
pub use ledger::{BULK_QUEUES, Ledger, TREE_RECORDS, queue_is_group, shown};
pub use pack::{Body, DataFile, Pack, Part, packs};
pub use package::{Package, Record, Reference, Value};
pub use read::{Fault, Scalar};
pub use row::{Cell, CellValue, Operation, Row, boolean};
pub use token::{read_token, token, tokens};
pub use write::{Notation, Writer, write};
