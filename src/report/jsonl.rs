//! One JSON object on each line, as `schemas/report-line.v1.schema.json` describes them.
//!
//! Findings come first, the summary is the last line: a reader that finds none knows that the report was cut off.

use std::io::{self, Write};

use super::View;
use super::counts::Counts;
use super::json::{Finding, Summary, Tool};
use super::json_text;
use super::places::Files;

/// Version of the format. A new one is needed when a property goes or changes its meaning.
const VERSION: u32 = 1;

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    for &root in view.roots {
        let mut files = Files::new(root.outcome);
        for found in root.listed(view.min_severity) {
            let finding = Finding::new(root, &mut files, found);
            json_text::line(&FindingLine { version: VERSION, kind: "finding", finding }, out)?;
        }
    }
    let summary = Summary::new(&Counts::of(view));
    json_text::line(&SummaryLine { version: VERSION, kind: "summary", tool: Tool::OMNIC, summary }, out)
}

#[derive(serde::Serialize)]
struct FindingLine<'a> {
    version: u32,
    kind: &'static str,
    finding: Finding<'a>,
}

#[derive(serde::Serialize)]
struct SummaryLine {
    version: u32,
    kind: &'static str,
    tool: Tool,
    summary: Summary,
}
