//! The Diagnostic Format of reviewdog, as one document or with one finding on each line.
//!
//! Columns are counted in bytes there, unlike in all other formats.

use std::io::{self, Write};

use serde::ser::{Serialize, Serializer};

use super::places::{Files, Places};
use super::{Root, View, json_text, rule_page};
use crate::diag::{Diagnostic, Fix, Severity};
use crate::source::{Position, Span};

/// Writes one document.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    json_text::pretty(&Document { source: Source::OMNIC, diagnostics: Rows(view) }, out)
}

/// Writes one finding on each line.
pub(super) fn write_lines(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    for &root in view.roots {
        let mut files = Files::new(root.outcome);
        for found in root.listed(view.min_severity) {
            json_text::line(&Row::new(root, &mut files, found), out)?;
        }
    }
    Ok(())
}

#[derive(serde::Serialize)]
struct Document<'v> {
    source: Source,
    diagnostics: Rows<'v>,
}

#[derive(serde::Serialize)]
struct Source {
    name: &'static str,
    url: &'static str,
}

impl Source {
    const OMNIC: Self = Self { name: env!("CARGO_PKG_NAME"), url: rule_page::HOME };
}

/// The listed findings of all roots, made while they are written.
struct Rows<'v>(&'v View<'v>);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let view = self.0;
        serializer.collect_seq(view.roots.iter().flat_map(|&root| {
            let mut files = Files::new(root.outcome);
            root.listed(view.min_severity).map(move |found| Row::new(root, &mut files, found))
        }))
    }
}

#[derive(serde::Serialize)]
struct Row<'a> {
    message: String,
    location: Location,
    severity: &'static str,
    source: Source,
    code: Code<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related<'a>>,
}

#[derive(serde::Serialize)]
struct Location {
    path: String,
    range: Range,
}

#[derive(serde::Serialize)]
struct Range {
    start: Place,
    end: Place,
}

#[derive(serde::Serialize)]
struct Place {
    line: u32,
    column: u32,
}

#[derive(serde::Serialize)]
struct Code<'a> {
    value: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(serde::Serialize)]
struct Suggestion<'a> {
    range: Range,
    text: &'a str,
}

#[derive(serde::Serialize)]
struct Related<'a> {
    message: &'a str,
    location: Location,
}

impl<'a> Row<'a> {
    fn new(root: Root<'a>, files: &mut Files<'a>, found: &'a Diagnostic) -> Self {
        let mut message = found.message.clone();
        if !found.help.is_empty() {
            message.push_str("\nhelp: ");
            message.push_str(&found.help);
        }
        let places = files.places(found.file);
        // A suggestion is a whole mend: of several edits, each for itself would be none.
        let suggestions = found.repair.iter().filter_map(|repair| match repair.edits.as_slice() {
            [edit] if repair.fix == Fix::Safe && repair.file == found.file => {
                Some(Suggestion { range: Range::new(places, edit.span), text: &edit.text })
            }
            _ => None,
        });
        Self {
            message,
            suggestions: suggestions.collect(),
            location: Location { path: root.path_of(found.file), range: Range::new(places, found.span) },
            severity: match found.severity {
                Severity::Error => "ERROR",
                Severity::Warning => "WARNING",
                Severity::Info => "INFO",
            },
            source: Source::OMNIC,
            code: Code { value: found.rule, url: rule_page::url(found.rule) },
            related_locations: found
                .related
                .iter()
                .map(|related| Related {
                    message: &related.message,
                    location: Location {
                        path: root.path_of(related.file),
                        range: Range::new(files.places(related.file), related.span),
                    },
                })
                .collect(),
        }
    }
}

impl Range {
    fn new(places: &Places<'_>, span: Span) -> Self {
        let (start, end) = places.range(span);
        let place = |at: Position| Place { line: at.line, column: places.byte_column(at) };
        Self { start: place(start), end: place(end) }
    }
}
