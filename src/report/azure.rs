//! Logging commands of Azure Pipelines, which become issues of the run.
//!
//! Azure has no level below a warning: hints are lines of the log.

use std::io::{self, Write};

use super::counts::Counts;
use super::items::{self, Item};
use super::{View, concise, escape};
use crate::diag::Severity;

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    for item in items::worst_first(view) {
        match item.found.severity {
            Severity::Error => writeln!(out, "{}", command("error", &item))?,
            Severity::Warning => writeln!(out, "{}", command("warning", &item))?,
            Severity::Info => writeln!(out, "{}", concise::finding(&item))?,
        }
    }
    if view.summary {
        writeln!(out, "{}", concise::summary(&Counts::of(view), view.min_severity))?;
    }
    Ok(())
}

fn command(level: &str, item: &Item<'_>) -> String {
    format!(
        "##vso[task.logissue type={level};sourcepath={};linenumber={};columnnumber={};code={};]{}",
        property(&item.path),
        item.start.line,
        item.start.column,
        property(item.found.rule),
        data(&item.message()),
    )
}

/// The text of a command: line ends stay.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| escape::line(line).replace('%', "%AZP25")).collect();
    lines.join("%0A")
}

/// A value between semicolons.
fn property(text: &str) -> String {
    escape::line(text).replace('%', "%AZP25").replace(';', "%3B").replace(']', "%5D")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn values_end_no_command() {
        assert_eq!(property("a;code=x]##vso[y%"), "a%3Bcode=x%5D#\\u{23}vso[y%AZP25");
        assert_eq!(data("a\nb\r##vso[x]"), "a%0Ab\\r#\\u{23}vso[x]");
    }
}
