//! Which components the platform can lose.

use crate::convert::Member;
use crate::model::FullName;

/// Types that are no more than a file around their children: their components are neither made nor deleted.
pub(super) fn is_mere_container(ty: &str) -> bool {
    matches!(
        ty,
        "AssignmentRules"
            | "AutoResponseRules"
            | "CustomLabels"
            | "EscalationRules"
            | "MatchingRules"
            | "SharingRules"
            | "Workflow"
    )
}

/// Whether the platform deletes such a component at all: neither settings nor what every org has by itself.
pub(super) fn is_deletable(member: &Member) -> bool {
    let name = FullName::from_stem(&member.name);
    match member.ty {
        "Settings" | "StandardValueSet" => false,
        "CustomObject" => name.as_str().contains("__"),
        "CustomField" => name.as_str().rsplit('.').next().is_some_and(|field| field.contains("__")),
        _ => true,
    }
}
