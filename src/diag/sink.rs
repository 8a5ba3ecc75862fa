use std::collections::BTreeMap;

use super::{Diagnostic, FileId, Severity};
use crate::source::Span;

/// Findings of one rule and severity in one file above this number are counted, not listed.
pub const LISTED: usize = 1000;

/// How many findings are collected before the number is looked at.
const STEP: usize = 4 * LISTED;

/// Takes the findings of one run of one rule after the other.
///
/// The engine sets the rule and, for rules of one file, the file; the rule gives place and words. What one rule finds
/// beyond [`LISTED`] loses its words at once, so that a hostile file cannot fill the memory with messages.
#[derive(Debug)]
pub struct Sink {
    rule: &'static str,
    severity: Severity,
    file: FileId,
    found: Findings,
    /// Where the findings of the current rule begin.
    start: usize,
    /// The number of findings at which they are counted next.
    next: usize,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// With their words.
    pub listed: Vec<Diagnostic>,
    /// Only counted.
    pub counted: Vec<Counted>,
}

/// A finding that is only counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The rule.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The file.
    pub file: FileId,
    /// Where the place begins: whether a comment allows the finding depends on it.
    pub start: u32,
}

impl Findings {
    /// Adds other findings behind these.
    pub fn extend(&mut self, other: Findings) {
        self.listed.extend(other.listed);
        self.counted.extend(other.counted);
    }
}

impl Sink {
    /// An empty sink for findings in `file`.
    pub fn new(file: FileId) -> Self {
        Self { rule: "", severity: Severity::Error, file, found: Findings::default(), start: 0, next: STEP }
    }

    /// Findings that follow belong to this rule and have its severity unless it says otherwise.
    pub fn enter(&mut self, rule: &'static str, severity: Severity) {
        self.rule = rule;
        self.severity = severity;
        self.start = self.found.listed.len();
        self.next = self.start + STEP;
    }

    /// Gives everything that the current rule found one severity, whatever the rule said.
    pub fn force(&mut self, severity: Severity) {
        for found in &mut self.found.listed[self.start..] {
            found.severity = severity;
        }
        for found in self.found.counted.iter_mut().filter(|found| found.rule == self.rule) {
            found.severity = severity;
        }
    }

    /// Reports a finding in the current file.
    pub fn finding(&mut self, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.finding_in(self.file, span, message)
    }

    /// Reports a finding in any file.
    pub fn finding_in(&mut self, file: FileId, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        if self.found.listed.len() >= self.next {
            self.cut();
        }
        self.found.listed.push(Diagnostic {
            rule: self.rule,
            severity: self.severity,
            file,
            span,
            message: message.into(),
            label: String::new(),
            help: String::new(),
            related: Vec::new(),
            subject: String::new(),
            repair: None,
        });
        let last = self.found.listed.len() - 1;
        &mut self.found.listed[last]
    }

    /// The file of [`Sink::finding`].
    pub fn file(&self) -> FileId {
        self.file
    }

    /// What was found since the last time.
    pub fn take(&mut self) -> Findings {
        self.start = 0;
        self.next = STEP;
        std::mem::take(&mut self.found)
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.listed.is_empty()
    }

    /// What was found.
    pub fn into_found(self) -> Findings {
        self.found
    }

    /// Keeps the first findings of the current rule in each file, by severity, and counts the others.
    fn cut(&mut self) {
        let mut seen: BTreeMap<(FileId, Severity), usize> = BTreeMap::new();
        let counted = &mut self.found.counted;
        let kept = self.found.listed.split_off(self.start).into_iter().filter(|found| {
            let number = seen.entry((found.file, found.severity)).or_default();
            *number += 1;
            if *number > LISTED {
                counted.push(Counted {
                    rule: found.rule,
                    severity: found.severity,
                    file: found.file,
                    start: found.span.start,
                });
            }
            *number <= LISTED
        });
        let kept: Vec<Diagnostic> = kept.collect();
        self.found.listed.extend(kept);
        self.next = self.found.listed.len() + STEP;
    }
}

#[cfg(test)]
mod tests {
    use super::{LISTED, Severity, Sink, Span};
    use crate::diag::FileId;

    #[test]
    fn what_is_too_much_is_counted_and_errors_stay() {
        let mut sink = Sink::new(FileId(0));
        sink.enter("a/b", Severity::Warning);
        for at in 0..100_000 {
            sink.finding(Span::at(at), "again");
        }
        sink.finding(Span::at(100_000), "an error").severity(Severity::Error);
        sink.enter("a/c", Severity::Error);
        sink.finding(Span::at(0), "another rule");
        let found = sink.into_found();
        assert!(found.listed.len() <= 5 * LISTED + 2, "{}", found.listed.len());
        assert_eq!(found.listed.len() + found.counted.len(), 100_002);
        assert_eq!(found.listed.iter().filter(|found| found.severity == Severity::Error).count(), 2);
    }
}
