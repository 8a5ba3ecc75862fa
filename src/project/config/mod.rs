//! `omnic.toml`: what a project says about how it wants to be checked.
//!
//! The document is read by hand over the table of [`KEYS`], so that every fault has a place, a suggestion and the same
//! words as the schema and the documentation, and so that entries know where they stand.

mod fault;
mod glob;
mod keys;
mod level;
mod read;
mod replace;

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

pub use fault::{ConfigError, ConfigFault};
pub use glob::path_globs;
pub use keys::{ALLOW, Form, KEYS, KNOWN, Key, Need, REPLACE, TARGET, Text};
pub use level::{Level, RuleLevel};
pub use replace::DeployTarget;

use crate::model::{ApiVersion, Kind};
use crate::replace::Rule;
use crate::source::Span;
use read::{Entry, Reader, Value, place};

/// What one `omnic.toml`, or one `--config KEY=VALUE`, says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// The file, as messages name it; empty if there is none.
    pub path: String,
    /// Its text, into which spans point.
    pub text: Arc<str>,
    /// API version to check against.
    pub api_version: Option<ApiVersion>,
    /// Every name that is referred to must lie in the project.
    pub closed_world: Option<bool>,
    /// Rules that rest on inference are off.
    pub strict_evidence: Option<bool>,
    /// The baseline, relative to the folder of the file.
    pub baseline: Option<BaselinePath>,
    /// Levels of rules and groups, in the order of their names.
    pub rules: Vec<RuleLevel>,
    /// Findings that are wanted, in the order of the file.
    pub allow: Vec<AllowEntry>,
    /// Names, with `*` for any characters, of what lives in the org alone.
    pub known: Vec<(Kind, String)>,
    /// Replacements of every build, in the order of the file.
    pub replace: Vec<Rule>,
    /// Targets, in the order of their names.
    pub targets: Vec<DeployTarget>,
}

/// Where the baseline lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaselinePath {
    /// The path as it is written.
    pub path: String,
    /// Where it is written.
    pub span: Span,
}

/// An `[[allow]]` entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowEntry {
    /// The whole entry, from `[[allow]]` to its last value.
    pub span: Span,
    /// The rule or group; there may be none of this name.
    pub rule: String,
    /// Where it is written, quotes included.
    pub rule_span: Span,
    /// What it is about.
    pub target: AllowTarget,
    /// Where that is written, quotes included.
    pub target_span: Span,
    /// Only findings at this element, `channels.channel`.
    pub element: Option<String>,
    /// Why; `None` also if it is blank.
    pub reason: Option<String>,
}

/// What an `[[allow]]` entry is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllowTarget {
    /// One component, `Type:FullName`.
    Component(String),
    /// Files, by a glob over their paths below the root.
    Path(String),
}

/// The version of omnic that `required-version` is about.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Largest `omnic.toml` that is read, in bytes.
pub const CONFIG_LIMIT: u64 = 1 << 20;

impl Config {
    /// Reads the bytes of an `omnic.toml`, of which at most [`CONFIG_LIMIT`] and one more need be given. `path` is
    /// for messages; `rules` are the ids and groups of all rules.
    pub fn from_bytes(bytes: Vec<u8>, path: &str, rules: &[&'static str]) -> Result<Self, ConfigError> {
        if bytes.len() as u64 > CONFIG_LIMIT {
            let fault = format!("larger than {CONFIG_LIMIT} bytes: this is no configuration");
            return Err(ConfigError::new(path, "", vec![(Span::at(0), fault)]));
        }
        match String::from_utf8(bytes) {
            Ok(text) => Self::parse(&text, path, rules),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(&error.as_bytes()[..at]).into_owned();
                let fault = "this is not UTF-8: save the file as UTF-8".to_owned();
                Err(ConfigError::new(path, &text, vec![(Span::at(at as u32), fault)]))
            }
        }
    }

    /// Reads the text of an `omnic.toml`.
    pub fn parse(text: &str, path: &str, rules: &[&'static str]) -> Result<Self, ConfigError> {
        Self::parse_as(VERSION, text, path, rules)
    }

    fn parse_as(version: &str, text: &str, path: &str, rules: &[&'static str]) -> Result<Self, ConfigError> {
        let (document, errors) = DeTable::parse_recoverable(text);
        let document = document.get_ref();
        // A file for another version may have keys, and even syntax, that this one does not know.
        if let Some(fault) = version_fault(document, version) {
            return Err(ConfigError::new(path, text, vec![fault]));
        }
        if let Some(error) = errors.first() {
            let span = error.span().unwrap_or(0..0);
            let span = Span::new(span.start as u32, span.end as u32);
            let fault = format!("this is not TOML: {}", error.message());
            return Err(ConfigError::new(path, text, vec![(span, fault)]));
        }
        let mut reader = Reader { rules, faults: Vec::new() };
        let entries = reader.table(document, KEYS, "");
        if !reader.faults.is_empty() {
            return Err(ConfigError::new(path, text, reader.faults));
        }
        let mut config = Config { path: path.to_owned(), text: text.into(), ..Config::default() };
        let places = replace::Places::new(path, text);
        for entry in entries {
            config.take(entry, &places);
        }
        Ok(config)
    }

    /// An error about a place in this configuration.
    pub fn error(&self, span: Span, message: String) -> ConfigError {
        ConfigError::new(&self.path, &self.text, vec![(span, message)])
    }

    fn take(&mut self, entry: Entry, places: &replace::Places<'_>) {
        match (entry.key.name, entry.value) {
            ("api-version", Value::Text(text)) => self.api_version = ApiVersion::parse(&text),
            ("closed-world", Value::Switch(switch)) => self.closed_world = Some(switch),
            ("strict-evidence", Value::Switch(switch)) => self.strict_evidence = Some(switch),
            ("baseline", Value::Text(path)) => {
                self.baseline = Some(BaselinePath { path, span: entry.span });
            }
            ("rules", Value::Levels(levels)) => self.rules = levels,
            ("allow", Value::Tables(tables)) => {
                self.allow = tables.into_iter().filter_map(|(span, entries)| allow(span, entries)).collect();
            }
            ("known", Value::Table(kinds)) => {
                for entry in kinds {
                    if let (Form::Names(kind), Value::Names(names)) = (entry.key.form, entry.value) {
                        self.known.extend(names.into_iter().map(|name| (kind, name)));
                    }
                }
            }
            ("replace", Value::Tables(tables)) => self.replace = places.rules(tables),
            ("target", Value::Named(targets)) => {
                self.targets = targets.into_iter().map(|(name, keys)| places.target(name, keys)).collect();
            }
            // `required-version` is judged before all else.
            _ => {}
        }
    }
}

/// The entry of a table that the reader found complete.
fn allow(span: Span, entries: Vec<Entry>) -> Option<AllowEntry> {
    let (mut rule, mut target, mut element, mut reason) = (None, None, None, None);
    for entry in entries {
        let Value::Text(text) = entry.value else { continue };
        match entry.key.name {
            "rule" => rule = Some((text, entry.span)),
            "component" => target = Some((AllowTarget::Component(text), entry.span)),
            "path" => target = Some((AllowTarget::Path(text), entry.span)),
            "element" => element = Some(text),
            "reason" => reason = Some(text).filter(|text| !text.trim().is_empty()),
            _ => {}
        }
    }
    let (rule, rule_span) = rule?;
    let (target, target_span) = target?;
    Some(AllowEntry { span, rule, rule_span, target, target_span, element, reason })
}

/// Says that the file is for another version of omnic. A requirement that cannot be read is a fault like others.
fn version_fault(document: &DeTable<'_>, version: &str) -> Option<(Span, String)> {
    let value = document.get("required-version")?;
    let DeValue::String(text) = value.get_ref() else { return None };
    let requirement = semver::VersionReq::parse(text).ok()?;
    let own = semver::Version::parse(version).ok()?;
    let fault =
        format!("this file is for omnic {text}, but this is omnic {version}: install a version that fits");
    (!requirement.matches(&own)).then(|| (place(value), fault))
}

#[cfg(test)]
mod tests;
