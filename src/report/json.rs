//! The versioned JSON report, as `schemas/report.v1.schema.json` describes it.
//!
//! Findings are written one after the other, so a report of many megabytes is never held in memory.

use std::io::{self, Write};

use serde::ser::{Serialize, Serializer};

use super::counts::Counts;
use super::places::{Files, Places};
use super::{Root, View, json_text};
use crate::diag::{Diagnostic, Edit, Repair};
use crate::source::{Position, Span};

/// Version of the format. A new one is needed when a property goes or changes its meaning.
const VERSION: u32 = 1;

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    let report = ReportV1 {
        version: VERSION,
        tool: Tool::OMNIC,
        summary: Summary::new(&Counts::of(view)),
        diagnostics: Findings(view),
    };
    json_text::pretty(&report, out)
}

#[derive(serde::Serialize)]
struct ReportV1<'v> {
    version: u32,
    tool: Tool,
    summary: Summary,
    diagnostics: Findings<'v>,
}

/// Who wrote the report.
#[derive(serde::Serialize)]
pub(super) struct Tool {
    name: &'static str,
    version: &'static str,
}

impl Tool {
    /// This program.
    pub(super) const OMNIC: Self = Self { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") };
}

/// Numbers over all roots.
#[derive(serde::Serialize)]
pub(super) struct Summary {
    files: usize,
    components: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
    omitted: usize,
    suppressed: usize,
}

impl Summary {
    /// The numbers as the report has them.
    pub(super) fn new(counts: &Counts) -> Self {
        Self {
            files: counts.files,
            components: counts.components,
            errors: counts.errors,
            warnings: counts.warnings,
            infos: counts.infos,
            omitted: counts.omitted,
            suppressed: counts.suppressed,
        }
    }
}

/// The listed findings of all roots, made while they are written.
struct Findings<'v>(&'v View<'v>);

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let view = self.0;
        serializer.collect_seq(view.roots.iter().flat_map(|&root| {
            let mut files = Files::new(root.outcome);
            root.listed(view.min_severity).map(move |found| Finding::new(root, &mut files, found))
        }))
    }
}

/// One finding, in the report and in the lines of JSON alike.
#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Finding<'a> {
    rule: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'a str,
    path: String,
    range: Range,
    component: Option<Component<'a>>,
    related: Vec<Related<'a>>,
    help: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<FixOf<'a>>,
}

impl<'a> Finding<'a> {
    /// Gathers what is told about a finding.
    pub(super) fn new(root: Root<'a>, files: &mut Files<'a>, found: &'a Diagnostic) -> Self {
        let component = root.outcome.file(found.file).component.as_ref();
        Self {
            rule: found.rule,
            severity: found.severity.name(),
            message: &found.message,
            label: &found.label,
            path: root.path_of(found.file),
            range: Range::new(files.places(found.file), found.span),
            component: component.map(|name| Component { kind: name.kind.name(), full_name: &name.full_name }),
            related: found
                .related
                .iter()
                .map(|place| Related {
                    message: &place.message,
                    path: root.path_of(place.file),
                    range: Range::new(files.places(place.file), place.span),
                })
                .collect(),
            help: (!found.help.is_empty()).then_some(found.help.as_str()),
            fix: found.repair.as_deref().map(|repair| FixOf::new(root, files, repair)),
        }
    }
}

#[derive(serde::Serialize)]
struct Component<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    #[serde(rename = "fullName")]
    full_name: &'a str,
}

#[derive(serde::Serialize)]
struct Related<'a> {
    message: &'a str,
    path: String,
    range: Range,
}

/// What `--fix` would do.
#[derive(serde::Serialize)]
struct FixOf<'a> {
    safety: &'a str,
    title: &'a str,
    path: String,
    edits: Vec<EditOf<'a>>,
}

impl<'a> FixOf<'a> {
    fn new(root: Root<'a>, files: &mut Files<'a>, repair: &'a Repair) -> Self {
        let places = files.places(repair.file);
        let edit = |edit: &'a Edit| EditOf { range: Range::new(places, edit.span), text: &edit.text };
        Self {
            safety: repair.fix.name(),
            title: &repair.title,
            path: root.path_of(repair.file),
            edits: repair.edits.iter().map(edit).collect(),
        }
    }
}

#[derive(serde::Serialize)]
struct EditOf<'a> {
    range: Range,
    text: &'a str,
}

#[derive(serde::Serialize)]
struct Range {
    start: Place,
    end: Place,
}

impl Range {
    fn new(places: &Places<'_>, span: Span) -> Self {
        let (start, end) = places.range(span);
        Self { start: start.into(), end: end.into() }
    }
}

#[derive(serde::Serialize)]
struct Place {
    line: u32,
    column: u32,
    offset: u32,
}

impl From<Position> for Place {
    fn from(at: Position) -> Self {
        Self { line: at.line, column: at.column, offset: at.offset }
    }
}
