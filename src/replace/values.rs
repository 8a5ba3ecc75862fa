//! Values that come from outside, and what may be told of them.

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest as _, Sha256};

use super::With;

/// Digits of a hash that are told: enough to tell values apart, not enough to search for a long one.
const DIGITS: usize = 12;

/// The values that rules ask for. Its `Debug` form shows none.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Values {
    /// Environment variables that are set, by name; or why one cannot be used.
    env: BTreeMap<String, Result<String, String>>,
    /// Files by their path as rules write it; or why one cannot be read.
    files: BTreeMap<String, Result<String, String>>,
}

/// Where a value came from. Together with a hash it is all that is told of a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The rule itself.
    Rule,
    /// An environment variable.
    Env(String),
    /// A file, by the path that is written in the rule.
    File(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Rule => f.write_str("its own text"),
            Origin::Env(name) => write!(f, "the variable {name}"),
            Origin::File(path) => write!(f, "the file {path}"),
        }
    }
}

impl From<&With> for Origin {
    fn from(with: &With) -> Self {
        match with {
            With::Text(_) => Origin::Rule,
            With::Env(name) => Origin::Env(name.clone()),
            With::File(path) => Origin::File(path.clone()),
        }
    }
}

impl Values {
    /// Sets a variable, or why it cannot be used.
    pub fn set_env(&mut self, name: &str, value: Result<String, String>) {
        self.env.insert(name.to_owned(), value);
    }

    /// Sets what a file holds, or why it cannot be read.
    pub fn set_file(&mut self, path: &str, text: Result<String, String>) {
        self.files.insert(path.to_owned(), text);
    }

    /// A variable, if it is set.
    pub(super) fn env(&self, name: &str) -> Option<&str> {
        self.env.get(name)?.as_deref().ok()
    }

    /// The value of a rule, or why there is none.
    pub(super) fn value(&self, with: &With, allow_unset: bool) -> Result<Secret, String> {
        let text = match with {
            With::Text(text) => text.clone(),
            With::Env(name) => match self.env.get(name) {
                Some(Ok(value)) => value.clone(),
                Some(Err(reason)) => {
                    return Err(format!("the environment variable {name} cannot be used: {reason}"));
                }
                None if allow_unset => String::new(),
                None => {
                    return Err(format!(
                        "the environment variable {name} is not set, so there is nothing to put into the package; \
                         set it, or let the replacement allow it to be unset"
                    ));
                }
            },
            With::File(path) => match self.files.get(path) {
                Some(Ok(text)) => match text.trim_matches(is_javascript_space) {
                    "" => {
                        return Err(format!(
                            "{path} is empty, so there is nothing to put into the package; write the value into it"
                        ));
                    }
                    text => text.to_owned(),
                },
                Some(Err(reason)) => {
                    return Err(format!("{path}, which holds the value, cannot be read: {reason}"));
                }
                None => return Err(format!("{path}, which holds the value, was not read")),
            },
        };
        Ok(Secret(text))
    }
}

/// What the platform's tools take away at the ends of a file that holds a value.
fn is_javascript_space(c: char) -> bool {
    (c.is_whitespace() && c != '\u{85}') || c == '\u{feff}'
}

impl fmt::Debug for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Values")
            .field("env", &self.env.keys())
            .field("files", &self.files.keys())
            .finish_non_exhaustive()
    }
}

/// A value that no output shows.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Secret(String);

impl Secret {
    /// The value itself, to be written into a package and nowhere else.
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }

    /// The beginning of its SHA-256 in hexadecimal.
    pub(super) fn hash(&self) -> String {
        use fmt::Write as _;
        let mut text = String::with_capacity(2 * DIGITS);
        for byte in Sha256::digest(self.0.as_bytes()).iter().take(DIGITS / 2) {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        text
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}
