//! Texts and places of a SARIF log.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::diag::FileId;
use crate::report::Root;
use crate::report::places::{Files, Places};
use crate::source::Span;

/// Everything that could have a meaning in an address, but for the slash.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

#[derive(serde::Serialize)]
pub(super) struct Text {
    text: String,
}

impl Text {
    /// A text that is shown as it is: viewers make links of `[words](address)`.
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into().replace("](", "] (") }
    }
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Physical {
    artifact_location: Artifact,
    region: Region,
}

impl Physical {
    pub(super) fn new(root: Root<'_>, files: &mut Files<'_>, file: FileId, span: Span) -> Self {
        Self {
            artifact_location: Artifact::new(&root.path_of(file)),
            region: Region::new(files.places(file), span),
        }
    }
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Artifact {
    uri: String,
    uri_base_id: &'static str,
}

impl Artifact {
    /// A path relative to the base of the log.
    pub(super) fn new(path: &str) -> Self {
        Self { uri: utf8_percent_encode(path, PATH).to_string(), uri_base_id: "SRCROOT" }
    }
}

/// A part of a file; the end is behind the last character.
#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

impl Region {
    pub(super) fn new(places: &Places<'_>, span: Span) -> Self {
        let (start, end) = places.range(span);
        Self {
            start_line: start.line,
            start_column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }
}
