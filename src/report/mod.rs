//! Findings as people and programs read them.
//!
//! Input are the outcomes of one or several roots; output is one report with one summary, written to whatever the
//! caller gives. Reports have their own structs, so internal types can change without anybody noticing. Nothing
//! from a file reaches a report unescaped, whatever the format.

mod azure;
pub mod build;
mod checkstyle;
mod comparison;
mod concise;
mod counts;
mod diff;
mod escape;
mod excerpt;
mod github;
mod gitlab;
mod human;
mod items;
mod json;
mod json_text;
mod jsonl;
mod junit;
mod narrated;
mod places;
mod rdjson;
mod rule_page;
mod sarif;
mod statistics;
mod step_summary;
mod tap;
#[cfg(test)]
mod tests;
mod xml;

pub use comparison::{Compared, write_json as write_diff_json, write_words as write_diff};
pub use diff::{line_edits, unified};
pub use escape::line;
pub(crate) use escape::wrap;
pub use step_summary::write as write_step_summary;

use std::io;

use crate::check::Outcome;
use crate::diag::{Diagnostic, Severity};

/// How a report looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Excerpts with underlined places, for terminals.
    #[default]
    Human,
    /// Whole sentences without drawings, for screen readers.
    Narrated,
    /// One line for a finding.
    Concise,
    /// One JSON document, see `schemas/report.v1.schema.json`.
    Json,
    /// One JSON object on each line, see `schemas/report-line.v1.schema.json`.
    Jsonl,
    /// SARIF 2.1.0.
    Sarif,
    /// `JUnit` XML.
    Junit,
    /// Workflow commands of GitHub Actions.
    Github,
    /// Code Quality report of GitLab.
    Gitlab,
    /// Logging commands of Azure Pipelines.
    Azure,
    /// Checkstyle XML.
    Checkstyle,
    /// Reviewdog Diagnostic Format, one document.
    Rdjson,
    /// Reviewdog Diagnostic Format, one finding on each line.
    Rdjsonl,
    /// Test Anything Protocol, version 14.
    Tap,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Human,
        Self::Narrated,
        Self::Concise,
        Self::Json,
        Self::Jsonl,
        Self::Sarif,
        Self::Junit,
        Self::Github,
        Self::Gitlab,
        Self::Azure,
        Self::Checkstyle,
        Self::Rdjson,
        Self::Rdjsonl,
        Self::Tap,
    ];

    /// Whether the reader is a service that knows the repository and nothing of the folder that was checked.
    pub const fn is_for_repository(self) -> bool {
        !matches!(self, Self::Human | Self::Narrated | Self::Concise | Self::Json | Self::Jsonl)
    }
}

/// What the receiver of a human report can show. The caller looks at the terminal and at `NO_COLOR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether colours are written.
    pub color: bool,
    /// Whether lines are drawn with more than ASCII.
    pub unicode: bool,
    /// Columns of the terminal; for a file or a pipe [`Style::WIDTH`].
    pub width: usize,
}

impl Style {
    /// The width where nothing is known of the receiver.
    pub const WIDTH: usize = 100;
    /// No colour, ASCII only.
    pub const PLAIN: Self = Self { color: false, unicode: false, width: Self::WIDTH };
}

/// One root that was checked.
#[derive(Clone, Copy)]
pub struct Root<'a> {
    /// What was found.
    pub outcome: &'a Outcome,
    /// How a path relative to the root is written.
    pub path: &'a dyn Fn(&str) -> String,
}

/// What is reported, and how.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The roots in the order in which they are told.
    pub roots: &'a [Root<'a>],
    /// Findings below are counted but not listed.
    pub min_severity: Severity,
    /// Findings below do not fail the run.
    pub fail_on: Severity,
    /// The code the program ends with; above 1 the run itself failed.
    pub exit_code: u8,
    /// Whether findings were compared with a baseline.
    pub baseline: bool,
    /// What a SARIF log says of the run it is part of; `None` leaves that to the service that takes the log.
    pub pipeline: Option<&'a Pipeline>,
    /// Colour, characters and width of the human format.
    pub style: Style,
    /// Whether the formats for people end in a summary.
    pub summary: bool,
}

/// A run of Azure Pipelines, in the words of its variables. Azure `DevOps` takes no SARIF log without it.
///
/// The default is a run outside of any pipeline. It has the least that the rules of the service ask for (`GHAzDO1014`,
/// `GHAzDO1019` and `GHAzDO1020` of the SARIF multitool) and is the same on every machine: services tell logs apart
/// by it.
#[derive(Debug)]
pub struct Pipeline {
    /// The organisation in `System.CollectionUri`
    pub organization: String,
    /// `System.TeamProjectId`
    pub project: String,
    /// `Build.SourceBranch`
    pub branch: String,
    /// `Build.BuildId`
    pub build: String,
    /// `System.DefinitionId`; -1 stands for none
    pub definition: String,
    /// `Build.DefinitionName`
    pub definition_name: String,
    /// `System.PhaseId`, a GUID other than zero
    pub phase: String,
    /// `System.PhaseName`
    pub phase_name: String,
}

impl Default for Pipeline {
    fn default() -> Self {
        let none = || "none".to_owned();
        Self {
            organization: none(),
            project: none(),
            branch: none(),
            build: none(),
            definition: "-1".to_owned(),
            definition_name: env!("CARGO_PKG_NAME").to_owned(),
            // Made once from the address of the project (UUID version 5), so it is nobody's phase.
            phase: "6ebfc477-23a0-5a3f-ac9b-520e4676c40f".to_owned(),
            phase_name: env!("CARGO_PKG_NAME").to_owned(),
        }
    }
}

impl<'a> Root<'a> {
    /// The findings that are listed.
    fn listed(self, min_severity: Severity) -> impl Iterator<Item = &'a Diagnostic> {
        self.outcome.diagnostics.iter().filter(move |found| found.severity >= min_severity)
    }

    /// The path of a file as it is reported, not escaped.
    fn path_of(self, file: crate::diag::FileId) -> String {
        (self.path)(&self.outcome.file(file).source.path)
    }
}

/// Writes a report. Fails only if the writer does.
pub fn write(format: Format, view: &View<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    match format {
        Format::Human => human::write(view, &mut out)?,
        Format::Narrated => narrated::write(view, &mut out)?,
        Format::Concise => concise::write(view, &mut out)?,
        Format::Json => json::write(view, &mut out)?,
        Format::Jsonl => jsonl::write(view, &mut out)?,
        Format::Sarif => sarif::write(view, &mut out)?,
        Format::Junit => junit::write(view, &mut out)?,
        Format::Github => github::write(view, &mut out)?,
        Format::Gitlab => gitlab::write(view, &mut out)?,
        Format::Azure => azure::write(view, &mut out)?,
        Format::Checkstyle => checkstyle::write(view, &mut out)?,
        Format::Rdjson => rdjson::write(view, &mut out)?,
        Format::Rdjsonl => rdjson::write_lines(view, &mut out)?,
        Format::Tap => tap::write(view, &mut out)?,
    }
    io::Write::flush(&mut out)
}

/// Writes how often each rule found something, as text or as JSON. Fails only if the writer does.
pub fn write_statistics(json: bool, view: &View<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    if json {
        statistics::json(view, &mut out)?;
    } else {
        statistics::text(view, &mut out)?;
    }
    io::Write::flush(&mut out)
}
