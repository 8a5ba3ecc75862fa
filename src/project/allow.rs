//! `[[allow]]` entries of `omnic.toml`: findings that a team answers for, with its reason.

use crate::source::Span;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowEntry {
    /// The whole entry, from `[[allow]]` to its last value.
    pub span: Span,
    /// Id of a rule, or a group.
    pub rule: String,
    /// The place of the id.
    pub rule_span: Span,
    /// What the entry is about.
    pub target: AllowTarget,
    /// Names of the elements below the root, joined with dots; none: all of the target.
    pub element: Option<String>,
    /// Why the findings are right as they are.
    pub reason: Option<String>,
}

/// What an entry is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllowTarget {
    /// `Type:FullName`; `*` stands for any characters.
    Component(String),
    /// A file or folder relative to `omnic.toml`, with the wildcards of `.gitignore`.
    Path(String),
}
