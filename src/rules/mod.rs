//! The rules: one file each, found by id (`presence/decline-with-auto-accept` is
//! `presence/decline_with_auto_accept.rs`).
//!
//! A rule sees the lowered fields of one file, or the summaries of all files; never the tree of another file. It
//! reports through a [`Sink`](crate::diag::Sink) and has no state.

mod context;
mod engine;
mod registry;
mod rule;

pub use context::{Api, FileCx, Options, ProjectCx};
pub use engine::{archive_faults, check_file, check_project, check_unrooted, syntax_fault};
pub use registry::RULES;
pub use rule::{Check, Rule};
pub(crate) use rule::declare_rule;

/// The rule with that id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.binary_search_by_key(&id, |rule| rule.id).ok().map(|at| RULES[at])
}
