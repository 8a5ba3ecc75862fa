//! One line for a finding: `path:line:column: severity[rule] message`, then a line with the numbers.
//!
//! A finding never takes more than its line, whatever its path or message holds.

use std::io::{self, Write};

use super::counts::{Counts, amount};
use super::places::Files;
use super::{View, escape};

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    for root in view.roots {
        let mut files = Files::new(root.outcome);
        for found in root.listed(view.min_severity) {
            let (start, _) = files.places(found.file).range(found.span);
            let path = escape::path(&root.path_of(found.file));
            let message = escape::line(&found.message);
            let (severity, rule) = (found.severity.name(), found.rule);
            writeln!(out, "{path}:{}:{}: {severity}[{rule}] {message}", start.line, start.column)?;
        }
    }
    if !view.summary {
        return Ok(());
    }
    let counts = Counts::of(view);
    let mut summary = counts.sentence(view.min_severity);
    if counts.omitted > 0 {
        summary.push_str("; ");
        amount(&mut summary, counts.omitted, "more finding");
        summary.push_str(" counted but not listed");
    }
    if let Some(hidden) = counts.hidden(view.min_severity) {
        summary.push_str("; ");
        summary.push_str(&hidden);
    }
    writeln!(out, "{summary}")
}
