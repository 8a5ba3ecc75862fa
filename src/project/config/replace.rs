//! `[[replace]]` and `[target.NAME]`: entries that the reader found complete, as rules.

use std::sync::Arc;

use super::read::{Entry, Value};
use crate::model::ApiVersion;
use crate::replace::{Condition, FieldPath, Files, Find, Place, Rule, With};
use crate::source::{LineTable, Span};

/// What `[target.NAME]` says about an org.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeployTarget {
    /// Its name.
    pub name: String,
    /// API version to check against and to write into `package.xml`.
    pub api_version: Option<ApiVersion>,
    /// Replacements for it alone, in the order of the file.
    pub replace: Vec<Rule>,
}

/// Places in one file.
pub(super) struct Places<'t> {
    file: Arc<str>,
    lines: LineTable<'t>,
}

impl<'t> Places<'t> {
    pub(super) fn new(file: &str, text: &'t str) -> Self {
        Self { file: file.into(), lines: LineTable::new(text) }
    }

    pub(super) fn rules(&self, tables: Vec<(Span, Vec<Entry>)>) -> Vec<Rule> {
        tables.into_iter().filter_map(|(span, entries)| self.rule(span, entries)).collect()
    }

    pub(super) fn target(&self, name: String, entries: Vec<Entry>) -> DeployTarget {
        let mut target = DeployTarget { name, api_version: None, replace: Vec::new() };
        for entry in entries {
            match (entry.key.name, entry.value) {
                ("api-version", Value::Text(text)) => target.api_version = ApiVersion::parse(&text),
                ("replace", Value::Tables(tables)) => target.replace = self.rules(tables),
                _ => {}
            }
        }
        target
    }

    fn rule(&self, span: Span, entries: Vec<Entry>) -> Option<Rule> {
        let (mut files, mut when, mut allow_unset) = (Vec::new(), Vec::new(), false);
        let (mut find, mut only, mut with) = (None, None, None);
        for entry in entries {
            match (entry.key.name, entry.value) {
                ("files", Value::Names(globs)) => files = globs.into_iter().map(Files::Glob).collect(),
                ("text", Value::Text(text)) => find = Some(Find::Text(text)),
                ("regex", Value::Text(text)) => find = Some(Find::Pattern(text)),
                ("field", Value::Text(text)) => {
                    find = FieldPath::parse(&text).ok().map(|path| Find::Field { path, value: None });
                }
                ("value", Value::Text(text)) => only = Some(text),
                ("with", Value::Text(text)) => with = Some(With::Text(text)),
                ("with-env", Value::Text(text)) => with = Some(With::Env(text)),
                ("with-file", Value::Text(text)) => with = Some(With::File(text)),
                ("when-env", Value::Texts(texts)) => {
                    when = texts.into_iter().map(|(variable, value)| Condition { variable, value }).collect();
                }
                ("allow-unset", Value::Switch(switch)) => allow_unset = switch,
                _ => {}
            }
        }
        let mut find = find?;
        if let Find::Field { value, .. } = &mut find {
            *value = only.map(|only| only.trim().to_owned());
        }
        let start = self.lines.position(span.start);
        let place = Place { file: Arc::clone(&self.file), line: start.line, column: start.column };
        Some(Rule { place, files, find, with: with?, when, allow_unset })
    }
}
