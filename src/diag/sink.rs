use super::{Diagnostic, FileId, Severity};
use crate::source::Span;

/// Takes the findings of one run of one rule after the other.
///
/// The engine sets the rule and, for rules of one file, the file; the rule gives place and words.
#[derive(Debug)]
pub struct Sink {
    rule: &'static str,
    severity: Severity,
    file: FileId,
    found: Vec<Diagnostic>,
}

impl Sink {
    /// An empty sink for findings in `file`.
    pub fn new(file: FileId) -> Self {
        Self { rule: "", severity: Severity::Error, file, found: Vec::new() }
    }

    /// Findings that follow belong to this rule and have its severity unless it says otherwise.
    pub fn enter(&mut self, rule: &'static str, severity: Severity) {
        self.rule = rule;
        self.severity = severity;
    }

    /// Reports a finding in the current file.
    pub fn finding(&mut self, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.finding_in(self.file, span, message)
    }

    /// Reports a finding in any file.
    pub fn finding_in(&mut self, file: FileId, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.found.push(Diagnostic {
            rule: self.rule,
            severity: self.severity,
            file,
            span,
            message: message.into(),
            label: String::new(),
            help: String::new(),
            related: Vec::new(),
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    /// The file of [`Sink::finding`].
    pub fn file(&self) -> FileId {
        self.file
    }

    /// What was found.
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}
