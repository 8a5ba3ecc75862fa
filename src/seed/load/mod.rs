//! Records as the tools of the platform load them: in an order in which everything that is referred to comes first.
//!
//! [`Plan`] orders the records of a package; the other functions write a plan in one form each. What no form can hold
//! is a [`Refusal`], never a file by halves. The same package gives the same bytes.

mod apex;
mod bulk;
mod cumulusci;
mod order;
mod sfdmu;
mod table;
mod tree;

#[cfg(test)]
mod tests;

pub use apex::apex;
pub use bulk::bulk;
pub use cumulusci::cumulusci;
pub use order::{Plan, Step};
pub use sfdmu::sfdmu;
pub use tree::tree;

use crate::data::Record;
use crate::diag::FileId;
use crate::source::Span;

/// A file of a folder that is loaded as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its content, UTF-8 with LF.
    pub text: String,
}

/// Why records cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The record, if it is one and was read from a file.
    pub place: Option<(FileId, Span)>,
    /// What is wrong, why it matters and what to do.
    pub message: String,
}

impl Refusal {
    fn of(record: &Record, message: String) -> Self {
        Self { place: record.place, message }
    }
}
