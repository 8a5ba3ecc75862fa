//! What is wrong with the rows and files of a package that no row shows alone. Rules turn it into findings.

use super::read::Fault;
use crate::object::Object;
use crate::source::Span;

/// A place in one of the files of a package, by the number of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// Number of the file.
    pub file: usize,
    /// The bytes.
    pub span: Span,
}

/// What is wrong with rows or files of a package that no row shows alone.
#[derive(Clone, Debug, PartialEq)]
pub struct PackFault {
    /// Where.
    pub at: At,
    /// What.
    pub kind: PackFaultKind,
}

/// The ways in which rows and files do not go together.
#[derive(Clone, Debug, PartialEq)]
pub enum PackFaultKind {
    /// A file that cannot be read, or a part of it that its form forbids.
    Unreadable(Fault),
    /// Rows of an object that no call inserts.
    NotInsertable {
        /// The object.
        object: &'static Object,
        /// How many rows of the file.
        count: u32,
    },
    /// Two records with one name.
    SameKey {
        /// The name.
        key: String,
        /// The object, where names belong to one.
        object: Option<String>,
        /// The first.
        first: At,
    },
    /// Two records with values that must differ.
    SameValue {
        /// The object.
        object: &'static Object,
        /// The fields, each taken with the others.
        fields: &'static [&'static str],
        /// Their values.
        value: String,
        /// The first.
        first: At,
    },
    /// A reference to a record that the package does not have.
    Unresolved {
        /// The name.
        key: String,
        /// The object, where names belong to one.
        object: Option<String>,
        /// The record that was probably meant.
        near: Option<String>,
    },
    /// A reference to a record that is loaded later.
    Later {
        /// The name.
        key: String,
        /// The record.
        record: At,
    },
    /// More records than one call takes.
    TooManyRecords {
        /// How many.
        count: u32,
    },
    /// Records of set-up objects and others in one file, which is one transaction.
    Mixed {
        /// A set-up object.
        setup: String,
        /// Another one.
        other: String,
        /// A record of that.
        first: At,
    },
    /// More queues than one bulk job takes.
    TooManyQueues {
        /// How many.
        count: u32,
    },
}

/// A reference to what no record of the package defines, and the places where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Outer {
    /// API name of the object.
    pub object: String,
    /// The name.
    pub name: String,
    /// The first places.
    pub places: Vec<At>,
}
