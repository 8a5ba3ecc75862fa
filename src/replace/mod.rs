//! Replacements: texts of a project's files that become other ones in a package, such as the usernames of an org.
//!
//! A rule says in which files, what, and by which value. Values come from outside as a map: nothing here reads the
//! environment or the disk. A value is never shown: not in a message, not in a `Debug` form; who must tell values
//! apart gets a hash. A file that no rule changes keeps its bytes.

mod declared;
mod field;
mod javascript;
mod pattern;
mod set;
#[cfg(test)]
mod tests;
mod values;

use std::fmt;
use std::sync::Arc;

pub use declared::{Declared, declared};
pub use field::{FieldPath, NotAField};
pub use pattern::glob_fault;
pub use pattern::pattern_fault;
pub use set::{Applied, Base, Replaced, Replacements, Skip, Tally, Unused};
pub use values::{Origin, Values};

/// Where a rule is declared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as messages name it.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Where it is declared.
    pub place: Place,
    /// The files in which to replace; empty for a field: every file of its type.
    pub files: Vec<Files>,
    /// What to replace.
    pub find: Find,
    /// What to put in its place.
    pub with: With,
    /// The rule counts only if all of these hold.
    pub when: Vec<Condition>,
    /// A variable that is not set stands for no text instead of being a fault.
    pub allow_unset: bool,
}

/// Files in the words of a rule; paths are those from the folder of the file that declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Files {
    /// One file: its path, or the end of it from the beginning of a name.
    Named(String),
    /// A pattern that may begin at any folder: `lwc/**` is every file of every `lwc`.
    AnyFolder(String),
    /// A pattern from the folder itself; a folder stands for all that lies in it.
    Glob(String),
}

/// What to replace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Find {
    /// A text, wherever it stands.
    Text(String),
    /// A regular expression in the syntax of JavaScript, without flags.
    Pattern(String),
    /// Values of elements, read as XML.
    Field {
        /// The elements.
        path: FieldPath,
        /// Only where the value is this one.
        value: Option<String>,
    },
}

/// What to put in the place of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum With {
    /// This text.
    Text(String),
    /// The value of an environment variable.
    Env(String),
    /// What a file holds, without white space at its ends; the path is as it is written.
    File(String),
}

/// A variable that must have a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Name of the variable.
    pub variable: String,
    /// The value.
    pub value: String,
}

/// What keeps a replacement from being done, with the place of its rule. It tells no value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{place}: {message}")]
pub struct Fault {
    /// Where the rule, or the part of it at fault, is declared.
    pub place: Place,
    /// What is wrong, why it matters and what to do.
    pub message: String,
}

impl Rule {
    /// The environment variables that it names.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        let value = match &self.with {
            With::Env(name) => Some(name.as_str()),
            With::Text(_) | With::File(_) => None,
        };
        self.when.iter().map(|condition| condition.variable.as_str()).chain(value)
    }
}

impl Find {
    /// What is looked for, for messages: it is written in the project, so it is no secret.
    fn words(&self) -> String {
        match self {
            Find::Text(text) => format!("`{text}`"),
            Find::Pattern(pattern) => format!("the pattern `{pattern}`"),
            Find::Field { path, value: None } => format!("`{path}`"),
            Find::Field { path, value: Some(value) } => format!("`{path}` with the value `{value}`"),
        }
    }
}
