//! By which field a record is found in an org.

use crate::object::Object;

/// How records of an object are found by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key<'o> {
    /// API name of the object.
    pub object: &'o str,
    /// The field that names a record.
    pub field: &'static str,
    /// A further condition in SOQL.
    pub only: Option<&'static str>,
}

/// What is found otherwise than its table says. Roles and territories are groups, too.
const KEYS: &[(&str, Key<'_>)] = &[
    ("Case", Key { object: "Case", field: "CaseNumber", only: None }),
    ("Group", Key { object: "Group", field: "DeveloperName", only: Some("Type IN ('Queue', 'Regular')") }),
    ("Queue", Key { object: "Group", field: "DeveloperName", only: Some("Type = 'Queue'") }),
    ("Role", Key { object: "UserRole", field: "DeveloperName", only: None }),
    ("User", Key { object: "User", field: "Username", only: None }),
    ("UserRole", Key { object: "UserRole", field: "DeveloperName", only: None }),
    ("WorkOrder", Key { object: "WorkOrder", field: "WorkOrderNumber", only: None }),
];

/// How what a reference to that type means is found, be it the name of an object or of a metadata type; none if no field
/// of the object names its records. Objects that omnic has no table of have a `Name`, as most do.
pub fn key_of(of: &str) -> Option<Key<'_>> {
    if let Some((_, key)) = KEYS.iter().find(|(known, _)| *known == of) {
        return Some(*key);
    }
    let by_metadata = || Object::all().iter().find(|known| known.metadata.contains(&of));
    let Some(known) = Object::named(of).or_else(by_metadata) else {
        return Some(Key { object: of, field: "Name", only: None });
    };
    let field = *["DeveloperName", "Name"].iter().find(|name| known.position(name).is_some())?;
    Some(Key { object: known.name, field, only: None })
}

#[cfg(test)]
mod tests {
    use super::key_of;

    #[test]
    fn records_are_found_by_what_names_them() {
        for (object, found) in [
            ("ServiceChannel", Some("ServiceChannel.DeveloperName")),
            ("Queue", Some("Group.DeveloperName")),
            ("Group", Some("Group.DeveloperName")),
            ("Role", Some("UserRole.DeveloperName")),
            ("Bot", Some("BotDefinition.DeveloperName")),
            ("User", Some("User.Username")),
            ("ServiceResource", Some("ServiceResource.Name")),
            ("PushTopic", Some("PushTopic.Name")),
            ("Profile", Some("Profile.Name")),
            ("Visit__c", Some("Visit__c.Name")),
            ("PresenceUserConfigUser", None),
            ("PermissionSetAssignment", None),
        ] {
            let key = key_of(object).map(|key| format!("{}.{}", key.object, key.field));
            assert_eq!(key.as_deref(), found, "{object}");
        }
    }
}
