//! The rules: one file each, found by id (`presence/decline-with-auto-accept` is
//! `presence/decline_with_auto_accept.rs`).
//!
//! A rule sees the lowered fields of one file, or the summaries of all files; never the tree of another file. It
//! reports through a [`Sink`](crate::diag::Sink) and has no state. To add one, write its file and its line below.

mod assignee;
mod context;
mod conversation;
mod developer_name;
mod edits;
mod engine;
mod known;
mod levels;
mod manifest;
mod order;
mod org_settings;
mod record;
mod route_work;
mod routed;
mod rule;
mod stem;
mod syntax_words;
mod target;
mod voice;
mod words;

pub use context::{
    AllowFault, AllowFaultKind, AllowForm, Api, BuildCx, FileCx, Largest, Options, OuterReference, ProjectCx,
    Unfound, Unfounded, YoungType,
};
pub use developer_name::fault as developer_name_fault;
pub(crate) use edits::with_line;
pub use engine::{
    allow_faults, archive_faults, check_build, check_file, check_project, check_row, check_unrooted,
    outer_references, pack_faults, syntax_fault, unfound,
};
pub use known::Known;
pub use levels::Levels;
pub use queue::too_many_routed::is_routed as is_routed_queue;
pub use record::RowCx;
pub(crate) use rule::declare_rule;
pub use rule::{Check, Kinds, REPOSITORY, Rule};
pub use target::{Absence, Loose, absence, lies_outside, reference, references, target};

/// The rule with that id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.binary_search_by_key(&id, |rule| rule.id).ok().map(|at| RULES[at])
}

/// Whether a word is the name of a group.
pub fn is_group(name: &str) -> bool {
    RULES.iter().any(|rule| rule.group() == name)
}

/// What a configuration can name: the id of every rule, and every group, sorted.
pub fn names() -> Vec<&'static str> {
    let groups = RULES.iter().map(|rule| rule.group());
    let mut names: Vec<&str> = RULES.iter().map(|rule| rule.id).chain(groups).collect();
    names.sort_unstable();
    names.dedup();
    names
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
    acw {
        extension_incomplete,
        extension_unset,
        extension_without_timer,
        time_missing,
        value_unused,
        wrong_channel,
    }
    archive {
        duplicate_entry,
        no_manifest,
        over_limit,
        unreadable,
        unsafe_entry,
    }
    channel {
        capacity_check_unused,
        conflicting_status_mapping,
        duplicate_priority_value,
        entity_taken,
        field_without_priority,
        managed_entity,
        priority_without_field,
        standard_entity_taken,
        status_fields_unused,
        status_model_incomplete,
    }
    data {
        conflicting_fields,
        duplicate_row,
        missing_field,
        mixed_setup,
        not_createable,
        not_insertable,
        order,
        out_of_range,
        too_many_queues,
        too_many_records,
        unknown_field,
        unknown_object,
        unknown_value,
        unreadable,
        unresolved_reference,
        wrong_type,
    }
    flow {
        literal_id,
        no_fallback_queue,
        unknown_parameter,
    }
    naming {
        case_collision,
        duplicate_component,
        full_name_differs,
        invalid_developer_name,
        misplaced_file,
        name_too_long,
        reserved_name,
    }
    package {
        destructive_flow,
        destructive_wildcard,
        duplicate_type,
        manifest_missing,
        member_missing,
        over_limit,
        type_not_in_version,
        unknown_type,
        unlisted_component,
        version_missing,
        wildcard,
    }
    presence {
        assignee_taken,
        available_without_channels,
        decline_with_auto_accept,
        duplicate_assignee,
        duplicate_channel,
        reason_list_missing,
        reason_without_decline,
        reasons_unused,
        status_on_decline_without_decline,
        status_stays_available,
        user_literal,
    }
    queue {
        duplicate_entry,
        no_members,
        no_objects,
        object_without_channel,
        several_objects,
        too_many_routed,
        unrouted,
        user_literal,
    }
    reference {
        literal_id,
        unresolved,
        wrong_case,
    }
    routing {
        capacity_missing,
        capacity_never_fits,
        capacity_twice,
        duplicate_routing_map,
        overflow_queue_routed,
        overflow_twice,
        paused_capacity_unused,
        paused_mode_differs,
        push_timeout_unused,
        skills_unused,
        voice_capacity,
        voice_push_timeout,
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
    settings {
        omni_off,
        switch_off,
        switch_unused,
    }
    skills {
        duplicate_attribute,
        entity_taken,
        foreign_field,
        priority_unused,
        replaces_rule,
        unqualified_field,
    }
    supervisor {
        assignee_taken,
        custom_action_without_flow,
        duplicate_order,
        duplicate_row,
        flow_unused,
        page_unused,
        replaces_rows,
        tab_without_page,
        unknown_action,
    }
    suppress {
        no_reason,
        unknown_rule,
        unused,
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
