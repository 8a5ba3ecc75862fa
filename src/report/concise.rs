//! One line for a finding: `path:line:column: severity[rule] message`, then a line with the numbers.
//!
//! A finding never takes more than its line, whatever its path or message holds.

use std::io::{self, Write};

use super::counts::{Counts, amount};
use super::items::{self, Item};
use super::{View, escape};
use crate::diag::Severity;

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    for item in items::all(view) {
        writeln!(out, "{}", finding(&item))?;
    }
    if view.summary {
        writeln!(out, "{}", summary(&Counts::of(view), view.min_severity))?;
    }
    Ok(())
}

/// The line of a finding, without its end.
pub(super) fn finding(item: &Item<'_>) -> String {
    let (path, message) = (escape::path(&item.path), escape::line(&item.found.message));
    let (severity, rule) = (item.found.severity.name(), item.found.rule);
    format!("{path}:{}:{}: {severity}[{rule}] {message}", item.start.line, item.start.column)
}

/// The line with the numbers, without its end.
pub(super) fn summary(counts: &Counts, min_severity: Severity) -> String {
    let mut summary = counts.sentence(min_severity);
    if counts.omitted > 0 {
        summary.push_str("; ");
        amount(&mut summary, counts.omitted, "more finding");
        summary.push_str(" counted but not listed");
    }
    for more in [counts.hidden(min_severity), counts.left_out()].into_iter().flatten() {
        summary.push_str("; ");
        summary.push_str(&more);
    }
    summary
}
