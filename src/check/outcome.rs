use std::sync::Arc;

use crate::diag::{Diagnostic, FileId, Severity};
use crate::model::{ApiVersion, Kind};
use crate::project::Index;
use crate::source::SourceFile;

/// Findings of one rule in one file above this number are counted, not listed.
const LISTED: usize = 1000;

/// The result of checking one root.
#[derive(Debug)]
pub struct Outcome {
    /// Every file that was read, in path order; [`FileId`] is the place in this list.
    pub files: Vec<CheckedFile>,
    /// Findings, sorted by path, place, rule and message.
    pub diagnostics: Vec<Diagnostic>,
    /// Findings beyond the listed ones.
    pub omitted: Vec<Omitted>,
    /// The components of the root.
    pub index: Index,
    /// One-line remarks about the input, for stderr.
    pub notes: Vec<String>,
}

/// One file that was read.
#[derive(Debug)]
pub struct CheckedFile {
    /// Path and text.
    pub source: SourceFile,
    /// The component it holds; `None` for manifests and archives.
    pub component: Option<ComponentName>,
    /// The API version it was checked against.
    pub api: ApiVersion,
    /// Whether it lies under the paths that were asked for.
    pub asked: bool,
}

/// Type and full name of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComponentName {
    /// The type.
    pub kind: Kind,
    /// The full name.
    pub full_name: Arc<str>,
}

/// Findings that were counted but not listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Omitted {
    /// The file.
    pub file: FileId,
    /// The rule.
    pub rule: &'static str,
    /// Their severity.
    pub severity: Severity,
    /// How many.
    pub count: usize,
}

impl Outcome {
    /// The file of a finding.
    pub fn file(&self, id: FileId) -> &CheckedFile {
        &self.files[id.0 as usize]
    }

    /// Findings of a severity, listed or not.
    pub fn count(&self, severity: Severity) -> usize {
        let listed = self.diagnostics.iter().filter(|found| found.severity == severity).count();
        let omitted: usize =
            self.omitted.iter().filter(|found| found.severity == severity).map(|found| found.count).sum();
        listed + omitted
    }

    /// The greatest severity among the findings.
    pub fn worst(&self) -> Option<Severity> {
        self.diagnostics.iter().map(|found| found.severity).max()
    }
}

/// Puts findings into their order, drops exact doubles, and cuts what one rule says too often about one file.
pub(super) fn settle(mut found: Vec<Diagnostic>) -> (Vec<Diagnostic>, Vec<Omitted>) {
    found.sort_by(|a, b| {
        let place = |d: &Diagnostic| (d.file, d.span.start, d.span.end);
        place(a).cmp(&place(b)).then_with(|| a.rule.cmp(b.rule)).then_with(|| a.message.cmp(&b.message))
    });
    found.dedup();
    let mut omitted: Vec<Omitted> = Vec::new();
    let mut seen: std::collections::BTreeMap<(FileId, &str), usize> = std::collections::BTreeMap::new();
    found.retain(|diagnostic| {
        let count = seen.entry((diagnostic.file, diagnostic.rule)).or_default();
        *count += 1;
        if *count <= LISTED {
            return true;
        }
        let same = |row: &&mut Omitted| {
            row.file == diagnostic.file && row.rule == diagnostic.rule && row.severity == diagnostic.severity
        };
        match omitted.iter_mut().find(same) {
            Some(row) => row.count += 1,
            None => omitted.push(Omitted {
                file: diagnostic.file,
                rule: diagnostic.rule,
                severity: diagnostic.severity,
                count: 1,
            }),
        }
        false
    });
    (found, omitted)
}
