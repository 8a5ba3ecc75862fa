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
    /// Whether the org gives the value, so that nobody knows it before.
    pub numbered: bool,
}

const fn key<'o>(object: &'o str, field: &'static str, only: Option<&'static str>) -> Key<'o> {
    Key { object, field, only, numbered: false }
}

/// What is found otherwise than its table says. Roles and territories are groups, too.
const KEYS: &[(&str, Key<'_>)] = &[
    ("Case", Key { numbered: true, ..key("Case", "CaseNumber", None) }),
    ("Group", key("Group", "DeveloperName", Some("Type IN ('Queue', 'Regular')"))),
    ("Queue", key("Group", "DeveloperName", Some("Type = 'Queue'"))),
    ("Role", key("UserRole", "DeveloperName", None)),
    ("User", key("User", "Username", None)),
    ("UserRole", key("UserRole", "DeveloperName", None)),
    ("WorkOrder", Key { numbered: true, ..key("WorkOrder", "WorkOrderNumber", None) }),
];

/// How what a reference to that type means is found, be it the name of an object or of a metadata type; none if no field
/// of the object names its records. Objects that omnic has no table of have a `Name`, as most do.
pub fn key_of(of: &str) -> Option<Key<'_>> {
    if let Some((_, key)) = KEYS.iter().find(|(known, _)| *known == of) {
        return Some(*key);
    }
    let by_metadata = || Object::all().iter().find(|known| known.metadata.contains(&of));
    let Some(known) = Object::named(of).or_else(by_metadata) else {
        return Some(key(of, "Name", None));
    };
    let field = ["DeveloperName", "Name"].iter().find_map(|name| known.position(name))?;
    let field = &known.fields[field];
    let numbered = field.properties.names().any(|property| property == "Autonumber");
    Some(Key { numbered, ..key(known.name, field.name, None) })
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
