use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, FileId, Findings, LISTED, Severity};
use crate::model::{ApiVersion, Class, Kind};
use crate::project::{BaselineKey, Index};
use crate::source::SourceFile;

/// The result of checking one root.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Every file that was read, in path order; [`FileId`] is the place in this list.
    pub files: Vec<CheckedFile>,
    /// Findings, sorted by path, place, rule and message.
    pub diagnostics: Vec<Diagnostic>,
    /// Findings beyond the listed ones.
    pub omitted: Vec<Omitted>,
    /// Findings that somebody answered for, in the same order. They count nowhere.
    pub suppressed: Vec<Suppressed>,
    /// The file of each further such finding that was counted but not listed.
    pub suppressed_unlisted: Vec<FileId>,
    /// What a baseline of this run would hold; empty unless asked for.
    pub recorded: Vec<Recorded>,
    /// The components of the root.
    pub index: Index,
    /// One-line remarks about the input, for stderr.
    pub notes: Vec<String>,
}

/// A finding that is not reported.
#[derive(Clone, Debug)]
pub struct Suppressed {
    /// The finding.
    pub found: Diagnostic,
    /// Who says so.
    pub by: Suppression,
}

/// Why a finding is not reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suppression {
    /// A comment in the file, with its reason, which may be empty.
    Comment(Arc<str>),
    /// An `[[allow]]` of `omnic.toml`, with its reason, which may be empty.
    Config(Arc<str>),
    /// The baseline.
    Baseline,
}

/// What a baseline would hold of findings that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// What they are about.
    pub key: BaselineKey,
    /// How many there are.
    pub count: u32,
    /// The greatest severity among them.
    pub severity: Severity,
}

/// One file that was read.
#[derive(Clone, Debug)]
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

impl CheckedFile {
    /// `Type:FullName` of the component; the path for a file that holds none.
    pub fn holds(&self) -> String {
        match &self.component {
            Some(name) => format!("{}:{}", name.kind.name(), name.full_name),
            None => self.source.path.to_string(),
        }
    }

    /// Whether the content was looked at. Components of kinds that are only referred to just exist.
    pub fn is_read(&self) -> bool {
        self.component.as_ref().is_none_or(|component| component.kind.class() != Class::Named)
    }
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

    /// The greatest severity among the findings, listed or not.
    pub fn worst(&self) -> Option<Severity> {
        let omitted = self.omitted.iter().map(|found| found.severity);
        self.diagnostics.iter().map(|found| found.severity).chain(omitted).max()
    }
}

/// Puts findings into their order, drops exact doubles, and cuts what one rule says too often about one file.
///
/// The cut is by severity, so that hints never take the place of errors.
pub(super) fn settle(found: Findings) -> (Vec<Diagnostic>, Vec<Omitted>) {
    let Findings { mut listed, counted } = found;
    listed.sort_by(|a, b| {
        let place = |d: &Diagnostic| (d.file, d.span.start, d.span.end);
        place(a).cmp(&place(b)).then_with(|| a.rule.cmp(b.rule)).then_with(|| a.message.cmp(&b.message))
    });
    listed.dedup();
    let mut seen: BTreeMap<(FileId, &'static str, Severity), usize> = BTreeMap::new();
    listed.retain(|found| {
        let number = seen.entry((found.file, found.rule, found.severity)).or_default();
        *number += 1;
        *number <= LISTED
    });
    for found in counted {
        *seen.entry((found.file, found.rule, found.severity)).or_default() += 1;
    }
    let omitted = seen.into_iter().filter(|(_, number)| *number > LISTED);
    let omitted = omitted.map(|((file, rule, severity), number)| Omitted {
        file,
        rule,
        severity,
        count: number - LISTED,
    });
    (listed, omitted.collect())
}
