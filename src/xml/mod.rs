//! Lossless XML reading: one text in, a tree with the place of every byte and at most one fault out.
//!
//! Reading never fails, knows one file only, and gives no meaning to names. Nothing is expanded, opened or fetched.
//! Only `parse.rs` knows the XML library; what that library lets pass and XML forbids is found here.

mod build;
mod chars;
mod declaration;
mod escape;
mod fault;
mod namespace;
mod parse;
mod plain;
mod tag;
#[cfg(test)]
mod tests;
mod tree;
mod value;

pub use escape::{escape_text, unescape};
pub use parse::parse;
pub use plain::is_plain;
pub use tree::{Attribute, Node, NodeId, NodeKind, Siblings, Tree};
pub use value::XSI;

/// What is checked at most; metadata stays far below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Elements inside each other, the root included.
    pub depth: u32,
    /// Attributes of one element, namespace declarations included; at most 65,535 are kept.
    pub attributes: u32,
    /// Elements of the file.
    pub elements: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { depth: 128, attributes: 1000, elements: 3_000_000 }
    }
}
