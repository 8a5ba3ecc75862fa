use std::collections::BTreeSet;

use super::{View, escape};
use crate::check::CheckedFile;
use crate::diag::{FileId, Severity};

/// What was found in all roots together. Findings count whether they are listed or not.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// Files that were asked for and read, and those of findings; not those that only count as existing.
    pub(super) files: usize,
    /// How many of them hold a component.
    pub(super) components: usize,
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) infos: usize,
    /// Findings beyond what is listed of one rule in one file.
    pub(super) omitted: usize,
    /// Findings of any severity that a comment, an `[[allow]]` or the baseline answers for. They count nowhere else.
    pub(super) suppressed: usize,
}

impl Counts {
    /// Adds up the roots of a view.
    pub(super) fn of(view: &View<'_>) -> Self {
        let mut counts = Self::default();
        for root in view.roots {
            let outcome = root.outcome;
            // What a change elsewhere broke lies in files that nobody asked for.
            let found: BTreeSet<FileId> = outcome.diagnostics.iter().map(|found| found.file).collect();
            let is_told = |at: usize, file: &CheckedFile| {
                file.asked || (file.component.is_some() && found.contains(&FileId(at as u32)))
            };
            let files = outcome.files.iter().enumerate();
            for (_, file) in files.filter(|(at, file)| file.is_read() && is_told(*at, file)) {
                counts.files += 1;
                counts.components += usize::from(file.component.is_some());
            }
            counts.errors += outcome.count(Severity::Error);
            counts.warnings += outcome.count(Severity::Warning);
            counts.infos += outcome.count(Severity::Info);
            counts.suppressed += outcome.suppressed.len() + outcome.suppressed_unlisted.len();
            counts.omitted += outcome.omitted.iter().map(|row| row.count).sum::<usize>();
        }
        counts
    }

    /// Findings of a severity.
    fn found(&self, severity: Severity) -> usize {
        match severity {
            Severity::Info => self.infos,
            Severity::Warning => self.warnings,
            Severity::Error => self.errors,
        }
    }

    /// The greatest severity that was found.
    pub(super) fn worst(&self, min_severity: Severity) -> Option<Severity> {
        [Severity::Error, Severity::Warning, Severity::Info]
            .into_iter()
            .find(|&severity| severity >= min_severity && self.found(severity) > 0)
    }

    /// `2 errors, 1 warning in 14 files (12 components)`.
    pub(super) fn sentence(&self, min_severity: Severity) -> String {
        if self.files == 0 && self.worst(Severity::Info).is_none() {
            return "no Omni-Channel files to check".to_owned();
        }
        let mut text = self.list(|severity| severity >= min_severity);
        if text.is_empty() {
            text.push_str(match (min_severity, self.worst(Severity::Info)) {
                (_, None) => "no findings",
                (Severity::Error, _) => "no errors",
                (Severity::Warning | Severity::Info, _) => "no errors or warnings",
            });
        }
        text.push_str(" in ");
        amount(&mut text, self.files, "file");
        text.push_str(" (");
        amount(&mut text, self.components, "component");
        text.push(')');
        text
    }

    /// `3 infos not shown`, if there is anything below the least severity.
    pub(super) fn hidden(&self, min_severity: Severity) -> Option<String> {
        let list = self.list(|severity| severity < min_severity);
        (!list.is_empty()).then(|| format!("{list} not shown"))
    }

    /// `61 known findings left out`, if somebody answered for findings.
    pub(super) fn left_out(&self) -> Option<String> {
        let mut text = String::new();
        amount(&mut text, self.suppressed, "known finding");
        (self.suppressed > 0).then(|| text + " left out")
    }

    /// The severities that were found, the greatest first.
    fn list(&self, wanted: impl Fn(Severity) -> bool) -> String {
        let mut text = String::new();
        for severity in [Severity::Error, Severity::Warning, Severity::Info] {
            let found = self.found(severity);
            if found > 0 && wanted(severity) {
                if !text.is_empty() {
                    text.push_str(", ");
                }
                amount(&mut text, found, severity.name());
            }
        }
        text
    }
}

/// Adds `1 file` or `2 files`.
pub(super) fn amount(out: &mut String, number: usize, noun: &str) {
    escape::number(out, number);
    out.push(' ');
    out.push_str(noun);
    if number != 1 {
        out.push('s');
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;
    use crate::diag::Severity;

    #[test]
    fn speaks_of_what_was_found() {
        let clean = Counts { files: 14, components: 12, ..Counts::default() };
        let infos = Counts { infos: 3, ..Counts { files: 1, components: 1, ..Counts::default() } };
        let bad =
            Counts { errors: 2, warnings: 1, infos: 1200, files: 2000, components: 0, ..Counts::default() };
        for (counts, least, sentence, hidden) in [
            (&Counts::default(), Severity::Warning, "no Omni-Channel files to check", None),
            (&clean, Severity::Warning, "no findings in 14 files (12 components)", None),
            (
                &infos,
                Severity::Warning,
                "no errors or warnings in 1 file (1 component)",
                Some("3 infos not shown"),
            ),
            (&infos, Severity::Error, "no errors in 1 file (1 component)", Some("3 infos not shown")),
            (
                &bad,
                Severity::Error,
                "2 errors in 2,000 files (0 components)",
                Some("1 warning, 1,200 infos not shown"),
            ),
            (&bad, Severity::Info, "2 errors, 1 warning, 1,200 infos in 2,000 files (0 components)", None),
        ] {
            assert_eq!(counts.sentence(least), sentence);
            assert_eq!(counts.hidden(least).as_deref(), hidden);
            assert_eq!(counts.left_out(), None);
        }
        let known = |suppressed| Counts { suppressed, ..Counts::default() }.left_out();
        assert_eq!(known(1).as_deref(), Some("1 known finding left out"));
        assert_eq!(known(1061).as_deref(), Some("1,061 known findings left out"));
    }
}
