//! Values that a build puts others in the place of.
//!
//! What a project says there is a placeholder, so nothing is found in it. A build that replaces has the texts of the
//! package judged instead; they hold values, which no message may show.

use std::collections::BTreeMap;

use super::analyze::Analysis;
use super::outcome::CheckedFile;
use crate::diag::{Diagnostic, FileId, Findings, Severity};
use crate::replace::Replacements;
use crate::source::{LineTable, Span};

/// Takes back what was found in placeholders; whether there was anything.
pub(super) fn drop_placeholders(
    found: &mut Findings,
    files: &[CheckedFile],
    replacements: &Replacements,
) -> bool {
    if replacements.is_empty() {
        return false;
    }
    let before = found.listed.len() + found.counted.len();
    let mut known: BTreeMap<FileId, Vec<Span>> = BTreeMap::new();
    let mut stands = |file: FileId, span: Span| {
        let spans = known.entry(file).or_insert_with(|| {
            let source = files.get(file.0 as usize).map(|file| &file.source);
            source.map_or_else(Vec::new, |source| replacements.placeholders(&source.path, &source.text))
        });
        !spans.iter().any(|placeholder| placeholder.contains(span))
    };
    found.listed.retain(|found| stands(found.file, found.span));
    found.counted.retain(|found| stands(found.file, Span::at(found.start)));
    found.listed.len() + found.counted.len() < before
}

impl Analysis<'_> {
    /// Adds the faults that another analysis found in the same files as they are packed. Those of files that hold values,
    /// as `is_secret` says by path, lose their words.
    pub fn add_replaced(&mut self, other: &Analysis<'_>, is_secret: impl Fn(&str) -> bool) {
        let line = |analysis: &Analysis<'_>, found: &Diagnostic| {
            let text = &analysis.files()[found.file.0 as usize].source.text;
            LineTable::new(text).position(found.span.start).line
        };
        let mut told: BTreeMap<(FileId, &str, u32), usize> = BTreeMap::new();
        for found in &self.found().listed {
            *told.entry((found.file, found.rule, line(self, found))).or_default() += 1;
        }
        let path = |file: FileId| &*other.files()[file.0 as usize].source.path;
        let mut added = Vec::new();
        for found in other.found().listed.iter().filter(|found| found.severity > Severity::Info) {
            let at = line(other, found);
            let count = told.entry((found.file, found.rule, at)).or_default();
            if *count > 0 {
                *count -= 1;
                continue;
            }
            let source = &self.files()[found.file.0 as usize].source;
            if !is_secret(&source.path) && !found.related.iter().any(|other| is_secret(path(other.file))) {
                added.push(found.clone());
                continue;
            }
            let lines = LineTable::new(&source.text);
            let span = if at <= lines.count() { lines.line(at) } else { Span::at(0) };
            added.push(Diagnostic {
                span,
                message: "what stands here once the replacements are done is at fault; it is not shown, because \
                          the file holds values by then"
                    .to_owned(),
                label: String::new(),
                help: "see what the rule says, and correct the value that the environment or a file gives, or the \
                       condition of the replacement"
                    .to_owned(),
                related: Vec::new(),
                subject: String::new(),
                repair: None,
                ..found.clone()
            });
        }
        self.found_mut().listed.extend(added);
    }
}
