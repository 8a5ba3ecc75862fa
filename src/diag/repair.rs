//! What a machine would do about a finding.

use super::{FileId, Fix};
use crate::source::Span;

/// One replacement in the bytes of a file. An empty span inserts, an empty text removes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go.
    pub span: Span,
    /// What comes in their place.
    pub text: String,
    /// Whether it may stand beside others of its like at one place, in the order of their findings.
    pub joins: bool,
}

impl Edit {
    /// Puts `text` in the place of `span`.
    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into(), joins: false }
    }

    /// Takes `span` out.
    pub fn remove(span: Span) -> Self {
        Self::replace(span, "")
    }

    /// Puts `text` before the byte at `offset`.
    pub fn insert(offset: u32, text: impl Into<String>) -> Self {
        Self::replace(Span::at(offset), text)
    }

    /// Does the same where several may be put in at once, such as the members of a list.
    pub fn join(offset: u32, text: impl Into<String>) -> Self {
        Self { joins: true, ..Self::insert(offset, text) }
    }
}

/// The edits that mend a finding, all in one file and all or none of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The file to edit: mostly that of the finding.
    pub file: FileId,
    /// [`Fix::Safe`] keeps the meaning, [`Fix::Unsafe`] picks one of several. Never [`Fix::None`].
    pub fix: Fix,
    /// What is done, in the imperative, lower case, no final stop: "rename `flexipage` to `flexiPage`".
    pub title: String,
    /// Sorted by place; they do not overlap.
    pub edits: Vec<Edit>,
}
