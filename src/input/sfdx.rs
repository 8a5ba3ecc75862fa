//! `sfdx-project.json`: where the components of a project lie, and for which API version they were written.
//!
//! Only what decides about components is read; any other key is left alone.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::InputError;
use super::names::printable;
use crate::replace::{Declared, declared};

/// Name of the project file.
pub(super) const FILE_NAME: &str = "sfdx-project.json";

/// What a `sfdx-project.json` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SfdxProject {
    /// `name`.
    pub name: Option<String>,
    /// `sourceApiVersion` as it stands there.
    pub source_api_version: Option<String>,
    /// `namespace`, if not empty.
    pub namespace: Option<String>,
    /// The package directories that are read, in the order of the file: paths below the root, empty for the root
    /// itself. Missing ones and those outside the project are left out.
    pub package_dirs: Vec<Arc<str>>,
    /// `sourceBehaviorOptions`, and before them the former `registryPresets`.
    pub source_behavior_options: Vec<String>,
    /// `replacements`, with what is wrong with them: only a build that replaces anything has to care.
    pub replacements: Declared,
}

/// A project file and the entries of `packageDirectories` as they are written.
#[derive(Debug)]
pub(super) struct Parsed {
    pub project: SfdxProject,
    pub entries: Vec<String>,
    /// Where `registryCustomizations` are, line and column from 1, and the types that they are about.
    pub customized: Option<(usize, usize, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Text<'t> {
    name: Option<String>,
    source_api_version: Option<serde_json::Value>,
    namespace: Option<String>,
    #[serde(default)]
    package_directories: Vec<Entry>,
    #[serde(borrow)]
    replacements: Option<&'t RawValue>,
    registry_presets: Option<serde_json::Value>,
    source_behavior_options: Option<serde_json::Value>,
    #[serde(borrow)]
    registry_customizations: Option<&'t RawValue>,
}

#[derive(Deserialize)]
struct Entry {
    path: String,
}

/// Reads the bytes of a project file; `path` is named in errors.
pub(super) fn parse(bytes: &[u8], path: &str) -> Result<Parsed, InputError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text: Text<'_> = serde_json::from_slice(bytes).map_err(|fault| InputError::Project {
        path: path.to_owned(),
        line: fault.line().max(1),
        column: fault.column().max(1),
        message: describe(&fault),
    })?;
    let source_api_version = match text.source_api_version {
        Some(serde_json::Value::String(version)) => Some(version),
        Some(serde_json::Value::Number(version)) => Some(version.to_string()),
        _ => None,
    };
    let replacements = match (text.replacements, std::str::from_utf8(bytes)) {
        (Some(value), Ok(whole)) if value.get() != "null" => declared(whole, path, value),
        _ => Declared::default(),
    };
    let options = [text.registry_presets, text.source_behavior_options];
    let source_behavior_options = options.iter().flatten().flat_map(texts).collect();
    let customized = match (text.registry_customizations, std::str::from_utf8(bytes)) {
        (Some(value), Ok(whole)) => customizations(whole, value),
        _ => None,
    };
    let project = SfdxProject {
        name: text.name,
        source_api_version,
        namespace: text.namespace.filter(|namespace| !namespace.is_empty()),
        package_dirs: Vec::new(),
        source_behavior_options,
        replacements,
    };
    let entries = text.package_directories.into_iter().map(|entry| entry.path).collect();
    Ok(Parsed { project, entries, customized })
}

/// The texts of a list.
fn texts(value: &serde_json::Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}

/// The types that `registryCustomizations` are about, and where these stand in the file.
fn customizations(text: &str, value: &RawValue) -> Option<(usize, usize, Vec<String>)> {
    let parsed: serde_json::Value = serde_json::from_str(value.get()).ok()?;
    let types = parsed.get("types")?.as_object().filter(|types| !types.is_empty())?;
    let name = |(id, ty): (&String, &serde_json::Value)| {
        ty.get("name").and_then(serde_json::Value::as_str).unwrap_or(id).to_owned()
    };
    let offset = value.get().as_ptr() as usize - text.as_ptr() as usize;
    let before = text.get(..offset)?;
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    Some((line, column, types.iter().map(name).collect()))
}

/// The fault without the position, which is given apart.
fn describe(fault: &serde_json::Error) -> String {
    let text = fault.to_string();
    let cause = text.rsplit_once(" at line ").map_or(text.as_str(), |(cause, _)| cause);
    let what = if fault.is_data() { "the project cannot be used" } else { "this is not JSON" };
    format!("{what}: {cause}; which folders hold components is unknown until that is repaired")
}

/// An entry as a path below the project's folder (empty for the folder itself), printable and with `/`; `None` if it
/// leads out of it.
pub(super) fn normalise(entry: &str) -> Option<String> {
    let entry = entry.replace('\\', "/");
    if entry.starts_with('/') || entry.as_bytes().get(1) == Some(&b':') {
        return None;
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in entry.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(printable(parts.join("/").as_ref()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_matter_are_read() {
        let text = "\u{feff}{\"packageDirectories\":[{\"path\":\"a\",\"default\":true},{\"path\":\"b\"}],\
                    \"namespace\":\"\",\"sourceApiVersion\":\"62.0\",\"name\":\"N\",\"plugins\":{\"x\":1}}";
        let parsed = parse(text.as_bytes(), "p").unwrap();
        assert_eq!(parsed.entries, ["a", "b"]);
        assert_eq!(parsed.project.namespace, None);
        assert_eq!(parsed.project.source_api_version.as_deref(), Some("62.0"));
        assert_eq!(parsed.project.name.as_deref(), Some("N"));
        let number = parse(b"{\"sourceApiVersion\":61.0}", "p").unwrap();
        assert_eq!(number.project.source_api_version.as_deref(), Some("61.0"));
    }

    #[test]
    fn faults_have_a_place() {
        let cases: [(&str, usize, usize); 4] = [
            ("{\n  \"packageDirectories\": [\n  }", 3, 3),
            ("{\"packageDirectories\": 7}", 1, 24),
            ("{\"packageDirectories\":[{}]}", 1, 25),
            ("", 1, 1),
        ];
        for (text, line, column) in cases {
            match parse(text.as_bytes(), "sub/sfdx-project.json") {
                Err(InputError::Project { path, line: l, column: c, message }) => {
                    assert_eq!((path.as_str(), l, c), ("sub/sfdx-project.json", line, column), "{text}");
                    assert!(!message.contains(" at line "), "{message}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
        assert!(parse("[".repeat(200_000).as_bytes(), "p").is_err());
    }

    #[test]
    fn entries_stay_inside() {
        let cases = [
            ("force-app", Some("force-app")),
            ("./force-app/", Some("force-app")),
            ("a\\b", Some("a/b")),
            (".", Some("")),
            ("a/../b", Some("b")),
            ("../x", None),
            ("a/../../x", None),
            ("/x", None),
            ("C:\\x", None),
        ];
        for (entry, expected) in cases {
            assert_eq!(normalise(entry).as_deref(), expected, "{entry}");
        }
    }
}
