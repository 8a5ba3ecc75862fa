//! The baseline: findings that a project had when it began to be checked, and answers for later.
//!
//! An entry names rule, component, element and value, never a line, and how often that occurs. Values are hashed: a
//! baseline is committed and must not carry user names around. One entry is one line, so that a review shows what
//! was added.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::config::ConfigError;
use crate::source::Span;

/// The version of the format that is written and read.
const VERSION: u32 = 1;

/// A baseline as it was read.
#[derive(Clone, Debug)]
pub struct Baseline {
    /// The file as findings name it.
    pub path: Arc<str>,
    /// Its text; spans point into it.
    pub text: Arc<str>,
    /// The entries in file order.
    pub entries: Vec<BaselineEntry>,
}

/// Findings of one rule about one thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BaselineEntry {
    /// What they are about.
    pub key: BaselineKey,
    /// How many.
    pub count: u32,
    /// The place of the entry in the file; empty for one that was not read.
    pub span: Span,
}

/// What the findings of an entry are about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BaselineKey {
    /// Id of the rule.
    pub rule: String,
    /// `Type:FullName`, or a path where there is no component.
    pub component: String,
    /// Names of the elements below the root, joined with dots.
    pub element: String,
    /// Hash of the value; empty if there is none.
    pub value: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<'t> {
    version: u32,
    #[serde(borrow)]
    findings: Vec<&'t RawValue>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    rule: String,
    component: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    element: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    value: String,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    count: u32,
}

const fn one() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_one(count: &u32) -> bool {
    *count == 1
}

impl Baseline {
    /// Reads the text of a baseline; `path` is for messages.
    pub fn parse(text: &str, path: &str) -> Result<Self, ConfigError> {
        let whole = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let document: Document<'_> = serde_json::from_str(whole)
            .map_err(|error| fault(text, path, offset_of(text, whole) + place(whole, &error), &error))?;
        if document.version != VERSION {
            let message = format!(
                "this baseline has version {}, and this omnic reads version {VERSION}: write it anew with `omnic \
                 baseline`",
                document.version
            );
            return Err(ConfigError::new(path, text, vec![(Span::at(0), message)]));
        }
        let mut entries = Vec::with_capacity(document.findings.len());
        for raw in document.findings {
            let start = offset_of(text, raw.get());
            let row: Row = serde_json::from_str(raw.get())
                .map_err(|error| fault(text, path, start + place(raw.get(), &error), &error))?;
            let span = Span::new(start as u32, (start + raw.get().len()) as u32);
            let Row { rule, component, element, value, count } = row;
            entries.push(BaselineEntry { key: BaselineKey { rule, component, element, value }, count, span });
        }
        Ok(Self { path: path.into(), text: text.into(), entries })
    }

    /// The text of a baseline with these entries: sorted, one a line.
    pub fn render(mut entries: Vec<BaselineEntry>) -> String {
        entries.sort();
        let rows: Vec<String> =
            entries.into_iter().filter(|entry| entry.count > 0).filter_map(|entry| entry.row()).collect();
        if rows.is_empty() {
            return format!("{{\n  \"version\": {VERSION},\n  \"findings\": []\n}}\n");
        }
        format!("{{\n  \"version\": {VERSION},\n  \"findings\": [\n    {}\n  ]\n}}\n", rows.join(",\n    "))
    }
}

impl BaselineEntry {
    /// The entry as it is written; none if that fails, which texts and numbers never do.
    pub fn row(&self) -> Option<String> {
        let BaselineKey { rule, component, element, value } = self.key.clone();
        serde_json::to_string(&Row { rule, component, element, value, count: self.count }).ok()
    }
}

/// Where `part`, a slice of `text`, begins in it.
fn offset_of(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// The byte that an error of the JSON reader is about.
fn place(text: &str, error: &serde_json::Error) -> usize {
    let line = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let mut at = (line + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn fault(text: &str, path: &str, at: usize, error: &serde_json::Error) -> ConfigError {
    let told = error.to_string();
    let told = told.split(" at line ").next().unwrap_or(&told);
    let message = format!("this is no baseline: {told}; write one with `omnic baseline`");
    ConfigError::new(path, text, vec![(Span::at(at as u32), message)])
}

#[cfg(test)]
mod tests {
    use super::{Baseline, BaselineEntry, BaselineKey};
    use crate::source::Span;

    fn entry(rule: &str, element: &str, value: &str, count: u32) -> BaselineEntry {
        let key = BaselineKey {
            rule: rule.to_owned(),
            component: "Queue:Cases \"1\"".to_owned(),
            element: element.to_owned(),
            value: value.to_owned(),
        };
        BaselineEntry { key, count, span: Span::default() }
    }

    #[test]
    fn what_is_written_is_read() {
        let entries = vec![entry("b/c", "", "", 1), entry("a/b", "queueMembers.users.user", "0f", 3)];
        let text = Baseline::render(entries.clone());
        let read = Baseline::parse(&text, "baseline.json").expect("a baseline");
        let mut expected = entries;
        expected.sort();
        for (entry, expected) in read.entries.iter().zip(&expected) {
            assert_eq!((&entry.key, entry.count), (&expected.key, expected.count));
            assert!(
                text[entry.span.range()].starts_with("{\"rule\":") && text[entry.span.range()].ends_with('}')
            );
        }
        assert_eq!(read.entries.len(), 2);
        assert_eq!(Baseline::render(read.entries), text);
        assert!(Baseline::parse(&Baseline::render(Vec::new()), "").expect("a baseline").entries.is_empty());
    }

    #[test]
    fn faults_have_a_place() {
        for (text, told) in [
            ("{} x", "baseline.json:1:"),
            ("", "baseline.json:1:1: "),
            ("{\"a\":1,\"a\":2}", "baseline.json:1:4: "),
            ("{\"version\": 1,\n \"findings\": [\n {\"rule\": 7}]}", "baseline.json:3:"),
            (
                "{\"version\": 1,\n \"findings\": [{\"rule\": \"a\", \"component\": \"b\", \"line\": 3}]}",
                "baseline.json:2:",
            ),
            ("{\"version\": 2, \"findings\": []}", "version 2"),
        ] {
            let error = Baseline::parse(text, "baseline.json").expect_err(text).to_string();
            assert!(error.contains(told), "{text}: {error}");
        }
        assert!(Baseline::parse(&"[".repeat(200_000), "baseline.json").is_err());
    }
}
