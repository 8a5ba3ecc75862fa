//! The platform's own style: how a file would look had it just been retrieved.
//!
//! A pure function of kind and text. The fields and values that the text stands for are the same before and after,
//! and a formatted text is its own form. What cannot be told apart from content is kept byte for byte; what cannot be
//! formatted at all gives a [`Refusal`] with its place.

mod print;
mod rows;
#[cfg(test)]
mod tests;

use crate::model::{Class, FullName, Kind, lower};
use crate::source::{Span, SyntaxFault};
use crate::xml::{Limits, parse};

pub(crate) use print::INDENT;

/// Why a text is left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Where the reason is, in bytes of the text.
    pub span: Span,
    /// What is wrong, on one line.
    pub message: String,
}

impl From<&SyntaxFault> for Refusal {
    fn from(fault: &SyntaxFault) -> Self {
        Self { span: fault.span, message: fault.message() }
    }
}

/// Whether files of a kind can be formatted: those of which every field is known.
pub fn is_formatted(kind: Kind) -> bool {
    matches!(kind.class(), Class::Core | Class::Manifest)
}

/// The text in the style of the platform.
///
/// - The declaration is the platform's, without a byte order mark before it.
/// - One element a line, four spaces a level, no blank lines, one line end at the end. Line ends are those of the file:
///   the first one decides.
/// - Fields in the order of their names, `fullName` first, repeats together and in their order. Elements that are not
///   known keep the order of their children.
/// - Attributes in their order, one space apart, in double quotes; values of fields and attributes as they are written.
/// - Comments and processing instructions stay as they are and go with the element that they precede, or whose line they
///   end; those after the last element stay last. A comment that a blank line sets apart at the top of an element stays
///   there.
///
/// # Errors
/// The text is not well-formed, its root is not that of the kind, or there is text where only fields belong.
pub fn format(kind: Kind, text: &str) -> Result<String, Refusal> {
    let (tree, faults) = parse(text, &Limits::default());
    if let Some(fault) = faults.first() {
        return Err(fault.into());
    }
    let whole = |message| Refusal { span: Span::at(0), message };
    let doc = lower(kind, FullName::from_stem(""), text, tree).filter(|_| is_formatted(kind));
    let doc = doc.ok_or_else(|| whole(format!("no style is known for {}", kind.name())))?;
    let root = doc.root.node;
    let found = doc.tree.local_name(root, text);
    if found != kind.name() {
        let message = format!("the root element is `{found}`, not `{}`", kind.name());
        return Err(Refusal { span: doc.tag_name(root), message });
    }
    print::document(&doc)
}
