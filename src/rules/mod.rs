//! The rules: one file each, found by id (`presence/decline-with-auto-accept` is
//! `presence/decline_with_auto_accept.rs`).
//!
//! A rule sees the lowered fields of one file, or the summaries of all files; never the tree of another file. It
//! reports through a [`Sink`](crate::diag::Sink) and has no state. To add one, write its file and its line below.

mod context;
mod engine;
mod rule;
mod syntax_words;
mod words;

pub use context::{Api, FileCx, Options, ProjectCx};
pub use engine::{archive_faults, check_file, check_project, check_unrooted, syntax_fault};
pub(crate) use rule::declare_rule;
pub use rule::{Check, Rule};

/// The rule with that id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.binary_search_by_key(&id, |rule| rule.id).ok().map(|at| RULES[at])
}

/// Declares the module of every rule and the table of all of them, sorted by id.
macro_rules! registry {
    ($($group:ident { $($name:ident,)* })*) => {
        $(mod $group { $(pub(super) mod $name;)* })*
        /// Every rule, sorted by id.
        pub static RULES: &[&Rule] = &[$($(&$group::$name::RULE,)*)*];
    };
}

registry! {
    archive {
        duplicate_entry,
        no_manifest,
        over_limit,
        unreadable,
        unsafe_entry,
    }
    channel {
        entity_taken,
    }
    presence {
        decline_with_auto_accept,
    }
    schema {
        duplicate_field,
        field_not_in_version,
        missing_field,
        nil_required_field,
        out_of_range,
        padded_value,
        split_repeats,
        too_long,
        type_not_in_version,
        unexpected_attribute,
        unexpected_text,
        unknown_field,
        unknown_value,
        unordered_fields,
        wrong_namespace,
        wrong_root,
        wrong_type,
    }
    syntax {
        doctype,
        empty_file,
        encoding,
        hidden_content,
        limit_exceeded,
        merge_conflict,
        not_well_formed,
        not_xml,
        unreadable_file,
    }
}
