//! The `replacements` of a `sfdx-project.json`.
//!
//! What the platform's tools take is taken; what they let pass without an effect is a fault with its place. Other
//! keys of an entry are left alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;
use serde_json::value::RawValue;

use super::pattern::{glob_fault, pattern_fault};
use super::{Condition, Fault, Files, Find, Place, Rule, With};
use crate::source::LineTable;

/// What a project file declares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// The rules, in the order of the file.
    pub rules: Vec<Rule>,
    /// What is wrong with the others.
    pub faults: Vec<Fault>,
}

/// Reads the value of `replacements`. `text` is the whole file, of which `value` is a part; `file` is for messages.
pub fn declared(text: &str, file: &str, value: &RawValue) -> Declared {
    let mut reader = Reader { text, lines: LineTable::new(text), file: file.into(), faults: Vec::new() };
    let Ok(entries) = serde_json::from_str::<Vec<&RawValue>>(value.get()) else {
        reader.fault(value, "`replacements` is no array of replacements".to_owned());
        return Declared { rules: Vec::new(), faults: reader.faults };
    };
    let rules = entries.into_iter().filter_map(|entry| reader.rule(entry)).collect();
    Declared { rules, faults: reader.faults }
}

struct Reader<'t> {
    text: &'t str,
    lines: LineTable<'t>,
    file: Arc<str>,
    faults: Vec<Fault>,
}

/// One entry: its keys, and where it stands.
struct Entry<'v> {
    whole: &'v RawValue,
    keys: BTreeMap<String, &'v RawValue>,
}

impl Reader<'_> {
    /// The place of a part of the text.
    fn place(&self, part: &RawValue) -> Place {
        let offset = (part.get().as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let position = self.lines.position(offset.min(self.text.len()) as u32);
        Place { file: Arc::clone(&self.file), line: position.line, column: position.column }
    }

    fn fault(&mut self, at: &RawValue, message: String) {
        let place = self.place(at);
        self.faults.push(Fault { place, message });
    }

    fn rule(&mut self, whole: &RawValue) -> Option<Rule> {
        let Ok(keys) = serde_json::from_str::<BTreeMap<String, &RawValue>>(whole.get()) else {
            self.fault(whole, "a replacement is an object such as {\"filename\": …}".to_owned());
            return None;
        };
        let keys = keys.into_iter().filter(|(_, value)| value.get() != "null").collect();
        let entry = Entry { whole, keys };
        let before = self.faults.len();
        let files = self.files(&entry);
        let find = self.find(&entry);
        let with = self.with(&entry);
        let when = self.when(&entry);
        let allow_unset = self.switch(&entry, "allowUnsetEnvVariable");
        if self.faults.len() > before {
            return None;
        }
        Some(Rule { place: self.place(whole), files, find: find?, with: with?, when, allow_unset })
    }

    fn files(&mut self, entry: &Entry<'_>) -> Vec<Files> {
        let mut files = Vec::new();
        if !entry.keys.contains_key("filename") && !entry.keys.contains_key("glob") {
            let fault =
                "the replacement names no files, so it would do nothing; give it `filename` or `glob`";
            self.fault(entry.whole, fault.to_owned());
        }
        if let Some(name) = self.text(entry, "filename") {
            files.push(Files::Named(name));
        }
        if let Some(glob) = self.text(entry, "glob") {
            match (glob_fault(&glob), entry.keys.get("glob")) {
                (Some(reason), Some(at)) => {
                    self.fault(at, format!("`glob`: `{glob}` cannot be used: {reason}"));
                }
                _ => files.push(Files::AnyFolder(glob)),
            }
        }
        files
    }

    fn find(&mut self, entry: &Entry<'_>) -> Option<Find> {
        let found = self.one_of(entry, "stringToReplace", "regexToReplace", "what to replace")?;
        let text = self.text(entry, found)?;
        if found == "stringToReplace" {
            return Some(Find::Text(text));
        }
        if let (Some(fault), Some(at)) = (pattern_fault(&text), entry.keys.get(found)) {
            self.fault(at, fault);
            return None;
        }
        Some(Find::Pattern(text))
    }

    fn with(&mut self, entry: &Entry<'_>) -> Option<With> {
        let found = self.one_of(entry, "replaceWithEnv", "replaceWithFile", "where the value is")?;
        let text = self.text(entry, found)?;
        Some(if found == "replaceWithEnv" { With::Env(text) } else { With::File(text) })
    }

    fn when(&mut self, entry: &Entry<'_>) -> Vec<Condition> {
        let Some(value) = entry.keys.get("replaceWhenEnv") else { return Vec::new() };
        let Ok(conditions) = serde_json::from_str::<Vec<&RawValue>>(value.get()) else {
            let fault =
                "`replaceWhenEnv` is no array of conditions such as {\"env\": \"STAGE\", \"value\": \"uat\"}";
            self.fault(value, fault.to_owned());
            return Vec::new();
        };
        let mut read = Vec::with_capacity(conditions.len());
        for condition in conditions {
            let parsed: Option<BTreeMap<String, Value>> = serde_json::from_str(condition.get()).ok();
            let variable = parsed.as_ref().and_then(|keys| keys.get("env")).and_then(Value::as_str);
            let value = parsed.as_ref().and_then(|keys| keys.get("value")).and_then(|value| match value {
                Value::String(text) => Some(text.clone()),
                Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
                Value::Null | Value::Array(_) | Value::Object(_) => None,
            });
            match (variable, value) {
                (Some(variable), Some(value)) if !variable.is_empty() => {
                    read.push(Condition { variable: variable.to_owned(), value });
                }
                _ => self.fault(
                    condition,
                    "a condition has the texts `env` and `value`: {\"env\": \"STAGE\", \"value\": \"uat\"}"
                        .to_owned(),
                ),
            }
        }
        read
    }

    /// The one of two keys that is there.
    fn one_of(
        &mut self,
        entry: &Entry<'_>,
        one: &'static str,
        other: &'static str,
        what: &str,
    ) -> Option<&'static str> {
        match (entry.keys.contains_key(one), entry.keys.contains_key(other)) {
            (true, false) => Some(one),
            (false, true) => Some(other),
            (true, true) => {
                let fault = format!("the replacement has both `{one}` and `{other}`; delete one of them");
                self.fault(entry.whole, fault);
                None
            }
            (false, false) => {
                let fault = format!("the replacement does not say {what}; give it `{one}` or `{other}`");
                self.fault(entry.whole, fault);
                None
            }
        }
    }

    /// A text that is not empty.
    fn text(&mut self, entry: &Entry<'_>, key: &str) -> Option<String> {
        let value = *entry.keys.get(key)?;
        match serde_json::from_str::<String>(value.get()) {
            Ok(text) if !text.is_empty() => Some(text),
            Ok(_) => {
                self.fault(value, format!("`{key}` is empty"));
                None
            }
            Err(_) => {
                self.fault(value, format!("`{key}` is no text"));
                None
            }
        }
    }

    fn switch(&mut self, entry: &Entry<'_>, key: &str) -> bool {
        let Some(value) = entry.keys.get(key) else { return false };
        match value.get() {
            "true" => true,
            "false" => false,
            _ => {
                self.fault(value, format!("`{key}` is neither true nor false"));
                false
            }
        }
    }
}
