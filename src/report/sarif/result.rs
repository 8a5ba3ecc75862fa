//! One finding as a SARIF result.

use super::place::{Artifact, Physical, Region, Text};
use super::{level, rules};
use crate::check::Suppression;
use crate::diag::{Diagnostic, Fix, Repair};
use crate::report::Root;
use crate::report::items::sentence;
use crate::report::places::Files;

/// Related places of one result: GitHub takes 1,000 places, the result's own among them.
const RELATED: usize = 999;

/// A finding that is reported.
pub(super) struct Entry<'v> {
    /// The root in the order of the view.
    pub(super) root: usize,
    /// The place among the findings, or the suppressed ones, of the root.
    pub(super) at: usize,
    pub(super) found: &'v Diagnostic,
    /// Who says that it is not to be reported as an alert.
    pub(super) by: Option<&'v Suppression>,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Output<'v> {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related>,
    partial_fingerprints: Prints<'v>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_state: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressions: Vec<Silencer<'v>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Mend<'v>>,
}

impl<'v> Output<'v> {
    pub(super) fn new(
        root: Root<'v>,
        files: &mut Files<'v>,
        entry: &Entry<'v>,
        print: &'v str,
        baseline: bool,
    ) -> Self {
        let found = entry.found;
        let component = root.outcome.file(found.file).component.as_ref();
        let logical = component.map(|name| Logical {
            name: name.full_name.to_string(),
            fully_qualified_name: format!("{}:{}", name.kind.name(), name.full_name),
            kind: "resource",
        });
        let related = found.related.iter().take(RELATED).enumerate().map(|(at, related)| Related {
            id: at + 1,
            physical_location: Physical::new(root, files, related.file, related.span),
            message: Text::new(if related.message.is_empty() { "see also" } else { &related.message }),
        });
        let related_locations = related.collect();
        let state = if entry.by == Some(&Suppression::Baseline) { "unchanged" } else { "new" };
        Self {
            rule_id: found.rule,
            rule_index: rules::index(found.rule),
            level: level(found.severity),
            message: Text::new(message(found)),
            locations: [Location {
                physical_location: Physical::new(root, files, found.file, found.span),
                logical_locations: logical.into_iter().collect(),
            }],
            related_locations,
            partial_fingerprints: Prints { anchor: print },
            baseline_state: baseline.then_some(state),
            suppressions: entry.by.map(Silencer::new).into_iter().collect(),
            fixes: found.repair.iter().map(|repair| Mend::new(root, files, repair)).collect(),
        }
    }
}

/// Message and help as sentences.
fn message(found: &Diagnostic) -> String {
    let mut text = sentence(&found.message);
    if !found.help.is_empty() {
        text.push_str("\nHelp: ");
        text.push_str(&sentence(&found.help));
    }
    text
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<Logical>,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    name: String,
    fully_qualified_name: String,
    kind: &'static str,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Related {
    id: usize,
    physical_location: Physical,
    message: Text,
}

#[derive(serde::Serialize)]
struct Prints<'v> {
    #[serde(rename = "omnicAnchor/v1")]
    anchor: &'v str,
}

#[derive(serde::Serialize)]
struct Silencer<'v> {
    kind: &'static str,
    status: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    justification: &'v str,
}

impl<'v> Silencer<'v> {
    fn new(by: &'v Suppression) -> Self {
        let (kind, justification) = match by {
            Suppression::Comment(reason) => ("inSource", &**reason),
            Suppression::Config(reason) => ("external", &**reason),
            Suppression::Baseline => ("external", "known by the baseline"),
        };
        Self { kind, status: "accepted", justification }
    }
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Mend<'v> {
    description: Text,
    artifact_changes: [Change<'v>; 1],
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Change<'v> {
    artifact_location: Artifact,
    replacements: Vec<Replacement<'v>>,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement<'v> {
    deleted_region: Region,
    inserted_content: Content<'v>,
}

#[derive(serde::Serialize)]
struct Content<'v> {
    text: &'v str,
}

impl<'v> Mend<'v> {
    fn new(root: Root<'_>, files: &mut Files<'_>, repair: &'v Repair) -> Self {
        let places = files.places(repair.file);
        let replacements = repair.edits.iter().map(|edit| Replacement {
            deleted_region: Region::new(places, edit.span),
            inserted_content: Content { text: &edit.text },
        });
        let doubt = if repair.fix == Fix::Unsafe { " (may change the meaning)" } else { "" };
        Self {
            description: Text::new(format!("{}{doubt}.", repair.title)),
            artifact_changes: [Change {
                artifact_location: Artifact::new(&root.path_of(repair.file)),
                replacements: replacements.collect(),
            }],
        }
    }
}
