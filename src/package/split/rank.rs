//! The order of types: what comes first is needed by what comes later.

/// Types in the order in which a deployment needs them. The Omni-Channel types follow their reference fields; the
/// others follow the order in which the platform's documents build things up.
const ORDER: &[&[&str]] = &[
    &["Settings", "InstalledPackage"],
    &["StandardValueSet", "GlobalValueSet", "CustomLabels", "StaticResource", "ContentAsset", "Document"],
    &["RemoteSiteSetting", "CspTrustedSite", "Certificate", "NamedCredential", "ExternalCredential"],
    &["Role", "Group", "CustomPermission"],
    &["CustomObject"],
    &[
        "CustomMetadata",
        "CustomTab",
        "DataCategoryGroup",
        "GlobalValueSetTranslation",
        "StandardValueSetTranslation",
    ],
    &["Letterhead", "EmailTemplate"],
    &["ApexClass", "ApexComponent", "ApexPage", "ApexTrigger"],
    &["LightningMessageChannel", "AuraDefinitionBundle", "LightningComponentBundle"],
    &["QuickAction", "CompactLayout"],
    &["Skill", "SkillType"],
    &["ServiceChannel"],
    &["ServicePresenceStatus", "PresenceDeclineReason"],
    &["PresenceUserConfig"],
    &["QueueRoutingConfig"],
    &["Queue"],
    &["WorkSkillRouting"],
];

/// Types that come behind all others, in this order.
const LAST: &[&[&str]] = &[
    &["OmniSupervisorConfig"],
    &["Flow"],
    &["Bot", "FlowDefinition"],
    &["Workflow", "AssignmentRules", "AutoResponseRules", "EscalationRules", "SharingRules"],
    &["FlexiPage", "Layout", "PathAssistant"],
    &["CustomApplication", "ReportType"],
    &["Report"],
    &["Dashboard"],
    &["CustomObjectTranslation", "Translations"],
    &["PermissionSet", "MutingPermissionSet"],
    &["PermissionSetGroup"],
    &["Profile"],
];

/// The place of a type in the order of deployment; types without one of their own stand together in the middle.
/// Folders go with what lies in them.
pub fn rank(ty: &str) -> usize {
    let place = |rows: &[&[&str]]| rows.iter().position(|row| row.contains(&ty));
    match (place(ORDER), place(LAST)) {
        (Some(at), _) => at,
        (None, Some(at)) => ORDER.len() + 1 + at,
        (None, None) => ORDER.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::{LAST, ORDER, rank};
    use crate::model::registered_type;

    #[test]
    fn types_are_known_and_stand_once() {
        let all: Vec<&str> = ORDER.iter().chain(LAST).copied().flatten().copied().collect();
        for (at, ty) in all.iter().enumerate() {
            assert!(registered_type(ty).is_some(), "{ty}");
            assert!(!all[at + 1..].contains(ty), "{ty}");
        }
    }

    #[test]
    fn what_is_needed_comes_first() {
        let order = ["Settings", "CustomObject", "ServiceChannel", "Queue", "CallCenter", "Flow", "Profile"];
        assert!(order.is_sorted_by_key(|ty| rank(ty)), "{:?}", order.map(rank));
    }
}
