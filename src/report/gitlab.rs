//! The Code Quality report of GitLab: an array of issues in the manner of Code Climate.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::ser::{Serialize, Serializer};

use super::items::{Fingerprints, Item};
use super::places::Files;
use super::{View, json_text};
use crate::diag::Severity;

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    json_text::pretty(&Issues(view), out)
}

/// The listed findings of all roots, made while they are written.
struct Issues<'v>(&'v View<'v>);

impl Serialize for Issues<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let view = self.0;
        // Two roots can hold a component of the same name; GitLab drops an issue whose fingerprint it has seen.
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let issues = view.roots.iter().flat_map(|&root| {
            let mut files = Files::new(root.outcome);
            let prints = Fingerprints::new(root);
            let listed = root.outcome.diagnostics.iter().enumerate();
            listed
                .filter(|(_, found)| found.severity >= view.min_severity)
                .map(move |(at, found)| (prints.listed(at).to_owned(), Item::new(root, &mut files, found)))
        });
        serializer.collect_seq(issues.map(|(mut print, item)| {
            let times = seen.entry(print.clone()).or_default();
            *times += 1;
            if *times > 1 {
                print = format!("{print}-{times}");
            }
            Issue::new(print, &item)
        }))
    }
}

#[derive(serde::Serialize)]
struct Issue<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    check_name: &'a str,
    description: String,
    categories: [&'static str; 1],
    severity: &'static str,
    fingerprint: String,
    location: Location,
}

#[derive(serde::Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(serde::Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

impl<'a> Issue<'a> {
    fn new(fingerprint: String, item: &Item<'a>) -> Self {
        Self {
            kind: "issue",
            check_name: item.found.rule,
            description: item.message(),
            categories: ["Bug Risk"],
            severity: match item.found.severity {
                Severity::Error => "critical",
                Severity::Warning => "minor",
                Severity::Info => "info",
            },
            fingerprint,
            location: Location {
                path: item.path.clone(),
                lines: Lines { begin: item.start.line, end: item.end.line },
            },
        }
    }
}
