//! Findings: what a rule says about a place.
//!
//! A [`Diagnostic`] always has a rule, a severity, a primary place and a message, so one without a place cannot be
//! built. Places are file ids and byte spans; how they look is the business of `report`.

mod repair;
mod severity;
mod sink;

pub use repair::{Edit, Repair};
pub use severity::{Evidence, Fix, Severity};
pub use sink::{Counted, Findings, LISTED, Sink};

use crate::source::Span;

/// Number of a file within one checked root, in path order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A further place that takes part in a finding, with what it is ("first used here").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The file of the place.
    pub file: FileId,
    /// The bytes of the place.
    pub span: Span,
    /// What the place is, lower case, no final stop.
    pub message: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Id of the rule, `group/fault`.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The file of the primary place.
    pub file: FileId,
    /// The bytes of the primary place.
    pub span: Span,
    /// What is wrong, with the user's value, and why it matters. Lower case, no final stop.
    pub message: String,
    /// A few words for the underlined place; empty if the message says all.
    pub label: String,
    /// What to do; empty if nothing can be said.
    pub help: String,
    /// Further places, in the order in which they are told.
    pub related: Vec<Related>,
    /// What the finding is about, where its place alone does not say it: the field that a record lacks. Part of the
    /// finding's identity in a baseline.
    pub subject: String,
    /// What a machine would do about it.
    pub repair: Option<Box<Repair>>,
}

impl Diagnostic {
    /// Sets the severity where it is not the rule's own.
    pub fn severity(&mut self, severity: Severity) -> &mut Self {
        self.severity = severity;
        self
    }

    /// Words beside the underlined place.
    pub fn label(&mut self, label: impl Into<String>) -> &mut Self {
        self.label = label.into();
        self
    }

    /// What to do about it.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = help.into();
        self
    }

    /// Names what the finding is about, where its place does not.
    pub fn subject(&mut self, subject: impl Into<String>) -> &mut Self {
        self.subject = subject.into();
        self
    }

    /// Adds what a machine would do about it, in the finding's own file. No edit, no repair.
    pub fn repair(&mut self, fix: Fix, title: impl Into<String>, edits: Vec<Edit>) -> &mut Self {
        self.repair_in(self.file, fix, title, edits)
    }

    /// Adds what a machine would do about it in another file.
    pub fn repair_in(
        &mut self,
        file: FileId,
        fix: Fix,
        title: impl Into<String>,
        mut edits: Vec<Edit>,
    ) -> &mut Self {
        edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
        self.repair = (!edits.is_empty() && fix != Fix::None)
            .then(|| Box::new(Repair { file, fix, title: title.into(), edits }));
        self
    }

    /// Adds a further place.
    pub fn related(&mut self, file: FileId, span: Span, message: impl Into<String>) -> &mut Self {
        self.related.push(Related { file, span, message: message.into() });
        self
    }
}
