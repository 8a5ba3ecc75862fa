//! Workflow commands of GitHub Actions, which become annotations.
//!
//! GitHub shows ten annotations of a level for a step and drops the others without a word. So the worst ten of each
//! level are commands, all others lines of the log, and the last line says how many these are.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::counts::{Counts, amount};
use super::items::{self, Item};
use super::{View, concise, escape};
use crate::diag::Severity;

/// Annotations of one level that GitHub shows.
const SHOWN: usize = 10;

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    let mut seen: BTreeMap<Severity, usize> = BTreeMap::new();
    let mut more = 0;
    for item in items::worst_first(view) {
        let number = seen.entry(item.found.severity).or_default();
        *number += 1;
        if *number <= SHOWN {
            writeln!(out, "{}", command(&item))?;
        } else {
            more += 1;
            writeln!(out, "{}", concise::finding(&item))?;
        }
    }
    if !view.summary {
        return Ok(());
    }
    let mut summary = concise::summary(&Counts::of(view), view.min_severity);
    if more > 0 {
        summary.push_str("; ");
        amount(&mut summary, more, "more finding");
        summary.push_str(" than GitHub shows as annotations, see above");
    }
    writeln!(out, "{summary}")
}

fn command(item: &Item<'_>) -> String {
    let level = match item.found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let (start, end) = (item.start, item.end);
    // GitHub refuses columns of a place that has several lines.
    let place = if start.line == end.line {
        format!("line={},col={},endLine={},endColumn={}", start.line, start.column, end.line, end.column)
    } else {
        format!("line={},endLine={}", start.line, end.line)
    };
    let title = property(&format!("omnic {}", item.found.rule));
    format!("::{level} file={},{place},title={title}::{}", property(&item.path), data(&item.message()))
}

/// The text of a command: line ends stay.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| escape::line(line).replace('%', "%25")).collect();
    lines.join("%0A")
}

/// A value between commas.
fn property(text: &str) -> String {
    escape::line(text).replace('%', "%25").replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn values_end_no_command() {
        assert_eq!(property("a,line=1::b%0A\n"), "a%2Cline=1%3A%3Ab%250A\\n");
        assert_eq!(data("50%\n::error::\r##[x]"), "50%25%0A::error::\\r#\\u{23}[x]");
    }
}
