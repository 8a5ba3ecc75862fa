//! The Test Anything Protocol, version 14: a test point for each finding.
//!
//! Findings that fail the run are `not ok`. A run without findings is one point that passes, because a plan without
//! points means that everything was skipped.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::items::{self, Item};
use super::{View, concise, escape};

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    let total: usize = view.roots.iter().map(|root| root.listed(view.min_severity).count()).sum();
    writeln!(out, "TAP version 14\n1..{}", total.max(1))?;
    if total == 0 {
        writeln!(out, "ok 1 - no findings")?;
    }
    for (at, item) in items::all(view).enumerate() {
        let result = if item.found.severity >= view.fail_on { "not ok" } else { "ok" };
        writeln!(out, "{result} {} - {}", at + 1, description(&concise::finding(&item)))?;
        out.write_all(block(&item).as_bytes())?;
    }
    Ok(())
}

/// A backslash keeps what follows from being read as a directive.
fn description(text: &str) -> String {
    text.replace('\\', "\\\\").replace('#', "\\#")
}

/// What stands below a test point, as YAML.
fn block(item: &Item<'_>) -> String {
    let found = item.found;
    let mut out = String::from("  ---\n");
    let mut row = |name: &str, value: &str| {
        let value = escape::line(value).replace('\\', "\\\\").replace('"', "\\\"");
        let _ = writeln!(out, "  {name}: \"{value}\"");
    };
    row("severity", found.severity.name());
    row("rule", found.rule);
    row("message", &found.message);
    if !found.help.is_empty() {
        row("help", &found.help);
    }
    row("path", &item.path);
    let _ = writeln!(out, "  line: {}\n  column: {}\n  ...", item.start.line, item.start.column);
    out
}
