//! SARIF 2.1.0, for code scanning of GitHub, Azure `DevOps` and others.
//!
//! One run over all roots. Paths are relative to the base that the caller chose and percent-encoded; no address of
//! this machine is in the log. What GitHub would refuse is cut by severity, and the log says so.

mod place;
mod result;
mod rules;

use std::io::{self, Write};

use serde::ser::{Serialize, Serializer};

use self::place::Text;
use self::result::{Entry, Output};
use self::rules::Descriptor;
use super::counts::amount;
use super::items::Fingerprints;
use super::places::Files;
use super::{Pipeline, View, json_text, rule_page};
use crate::diag::Severity;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// Results in a run that GitHub takes.
const RESULTS: usize = 25_000;

/// Writes the whole log.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    write_cut(view, RESULTS, out)
}

/// Writes the log with at most so many results.
pub(super) fn write_cut(view: &View<'_>, limit: usize, out: &mut impl Write) -> io::Result<()> {
    let (results, cut) = Results::select(view, limit);
    let log = Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: env!("CARGO_PKG_NAME"),
                    full_name: concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION")),
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    information_uri: rule_page::HOME,
                    rules: rules::all(),
                },
            },
            automation_details: view.pipeline.map(Automation::new),
            invocations: [Invocation {
                execution_successful: view.exit_code < 2,
                exit_code: view.exit_code,
                tool_execution_notifications: notifications(view, cut),
            }],
            original_uri_base_ids: Bases {
                root: Base { description: Text::new("The folder that all paths are relative to.") },
            },
            column_kind: "unicodeCodePoints",
            newline_sequences: ["\r\n", "\n", "\r"],
            results,
        }],
    };
    json_text::pretty(&log, out)
}

/// What is not among the results.
fn notifications(view: &View<'_>, cut: usize) -> Vec<Notification> {
    let mut told = Vec::new();
    if cut > 0 {
        let mut text = String::new();
        amount(&mut text, cut, "result");
        text.push_str(" of the least severity left out: consumers take no more in one run.");
        told.push(Notification { level: "warning", message: Text::new(text) });
    }
    let omitted = view.roots.iter().flat_map(|root| &root.outcome.omitted);
    let omitted: usize = omitted.filter(|row| row.severity >= view.min_severity).map(|row| row.count).sum();
    if omitted > 0 {
        let mut text = String::new();
        amount(&mut text, omitted, "more finding");
        text.push_str(" counted but not listed: one rule found too much in one file.");
        told.push(Notification { level: "note", message: Text::new(text) });
    }
    told
}

/// The results of all roots, made while they are written.
struct Results<'v> {
    view: &'v View<'v>,
    entries: Vec<Entry<'v>>,
}

impl<'v> Results<'v> {
    /// Chooses what is reported, the worst if it is too much, and says how many were cut.
    fn select(view: &'v View<'v>, limit: usize) -> (Self, usize) {
        let mut entries = Vec::new();
        for (root, of) in view.roots.iter().enumerate() {
            let listed = of.outcome.diagnostics.iter().enumerate();
            let suppressed = of.outcome.suppressed.iter().enumerate();
            let own = listed.map(|(at, found)| Entry { root, at, found, by: None });
            let own = own.chain(suppressed.map(|(at, row)| Entry {
                root,
                at,
                found: &row.found,
                by: Some(&row.by),
            }));
            entries.extend(own.filter(|entry| entry.found.severity >= view.min_severity));
        }
        let cut = entries.len().saturating_sub(limit);
        if cut > 0 {
            entries.sort_by_key(|entry| (std::cmp::Reverse(entry.found.severity), entry.by.is_some()));
            entries.truncate(limit);
        }
        (Self { view, entries }, cut)
    }
}

impl Serialize for Results<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let view = self.view;
        let prints: Vec<_> = view.roots.iter().map(|&root| Fingerprints::new(root)).collect();
        let mut files: Vec<_> = view.roots.iter().map(|root| Files::new(root.outcome)).collect();
        serializer.collect_seq(self.entries.iter().map(|entry| {
            let print = match entry.by {
                None => prints[entry.root].listed(entry.at),
                Some(_) => prints[entry.root].suppressed(entry.at),
            };
            Output::new(view.roots[entry.root], &mut files[entry.root], entry, print, view.baseline)
        }))
    }
}

/// The word for a severity.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

#[derive(serde::Serialize)]
struct Log<'v> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'v>; 1],
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'v> {
    tool: Tool,
    // The upload action of GitHub fills it in from its input `category`, but only if the log has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    automation_details: Option<Automation<'v>>,
    invocations: [Invocation; 1],
    original_uri_base_ids: Bases,
    column_kind: &'static str,
    newline_sequences: [&'static str; 3],
    results: Results<'v>,
}

#[derive(serde::Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    full_name: &'static str,
    semantic_version: &'static str,
    information_uri: &'static str,
    rules: Vec<Descriptor>,
}

/// The run that the log is part of, as Azure `DevOps` wants it.
#[derive(serde::Serialize)]
struct Automation<'v> {
    id: String,
    properties: PipelineProperties<'v>,
}

#[derive(serde::Serialize)]
struct PipelineProperties<'v> {
    #[serde(rename = "azuredevops/pipeline/build/buildDefinitionId")]
    definition: &'v str,
    #[serde(rename = "azuredevops/pipeline/build/buildDefinitionName")]
    definition_name: &'v str,
    #[serde(rename = "azuredevops/pipeline/build/phaseId")]
    phase: &'v str,
    #[serde(rename = "azuredevops/pipeline/build/phaseName")]
    phase_name: &'v str,
}

impl<'v> Automation<'v> {
    fn new(pipeline: &'v Pipeline) -> Self {
        Self {
            id: format!(
                "azuredevops/pipeline/build/{}/{}/{}/{}/{}/{}",
                pipeline.organization,
                pipeline.project,
                pipeline.definition,
                pipeline.phase,
                pipeline.branch,
                pipeline.build
            ),
            properties: PipelineProperties {
                definition: &pipeline.definition,
                definition_name: &pipeline.definition_name,
                phase: &pipeline.phase,
                phase_name: &pipeline.phase_name,
            },
        }
    }
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    exit_code: u8,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_execution_notifications: Vec<Notification>,
}

#[derive(serde::Serialize)]
struct Notification {
    level: &'static str,
    message: Text,
}

#[derive(serde::Serialize)]
struct Bases {
    #[serde(rename = "SRCROOT")]
    root: Base,
}

#[derive(serde::Serialize)]
struct Base {
    description: Text,
}
