use super::Properties;
use super::generated::{OBJECTS, SYSTEM_FIELDS};
use crate::model::{ApiVersion, Class, EnumSpec, Kind, Range, Suggestion, find_suggestion};

/// An object of the platform, by what data packages need to know.
#[derive(Debug)]
pub struct Object {
    /// Its name in the API.
    pub name: &'static str,
    pub doc: &'static str,
    /// [`Class::Core`]: all fields are known. [`Class::Partial`]: nothing but the fields listed is known.
    /// [`Class::Named`]: nothing but the name.
    pub class: Class,
    pub since: Option<ApiVersion>,
    /// The calls by edition of the documents, the newest last.
    pub calls: &'static [Calls],
    /// What an org needs to have the object.
    pub needs: &'static [&'static str],
    /// Permissions that a call needs: what is done, and the permission.
    pub permissions: &'static [(&'static str, &'static str)],
    /// The release since which guest users have no access, `unknown` if no document names it.
    pub authenticated_users_only: Option<&'static str>,
    /// A set-up object: its records cannot be written in one transaction with those of other objects.
    pub setup: bool,
    /// What ids of its records begin with, as seen in records.
    pub id_prefixes: &'static [&'static str],
    /// Objects that exist because of it, such as `AgentWorkShare`.
    pub associated: &'static [&'static str],
    /// What its records are in metadata: types, or paths to the element that becomes a record.
    pub metadata: &'static [&'static str],
    /// Fields whose values must differ between records, each taken together.
    pub keys: &'static [&'static [&'static str]],
    /// Sorted by name; without the fields that every object has.
    pub fields: &'static [ObjectField],
    /// Names of further fields, of which nothing else is known; sorted.
    pub also_known: &'static [&'static str],
    /// Names that documents give it by mistake.
    pub also_written: &'static [&'static str],
    /// Names that are no fields but occur in documents; sorted.
    pub suggestions: &'static [Suggestion],
    /// What else there is to know, a sentence each.
    pub notes: &'static [&'static str],
    /// Source codes, see `schemas/README.md`.
    pub sources: &'static [&'static str],
}

/// The calls that a set of documents lists for an object.
#[derive(Debug)]
pub struct Calls {
    /// API version of the documents.
    pub edition: ApiVersion,
    pub names: &'static [&'static str],
}

impl Object {
    /// All objects, in order of name.
    pub fn all() -> &'static [Self] {
        OBJECTS
    }

    /// The object of that exact name.
    pub fn named(name: &str) -> Option<&'static Self> {
        OBJECTS.binary_search_by(|object| object.name.cmp(name)).ok().map(|at| &OBJECTS[at])
    }

    /// The fields that the platform writes and every object has, sorted by name.
    pub fn system_fields() -> &'static [ObjectField] {
        SYSTEM_FIELDS
    }

    /// The field of that exact name, be it its own or one that every object has.
    pub fn field(&self, name: &str) -> Option<&'static ObjectField> {
        self.position(name).map(|at| &self.fields[at]).or_else(|| find(SYSTEM_FIELDS, name))
    }

    /// The place of one of its own fields in [`Self::fields`].
    pub fn position(&self, name: &str) -> Option<usize> {
        self.fields.binary_search_by(|field| field.name.cmp(name)).ok()
    }

    /// The field that queries call so when they go on to the record it refers to.
    pub fn by_relationship(&self, name: &str) -> Option<&'static ObjectField> {
        self.fields.iter().find(|field| field.relationship() == Some(name))
    }

    /// Whether it has a field of that name, as far as is known.
    pub fn knows(&self, name: &str) -> bool {
        self.field(name).is_some() || self.also_known.binary_search(&name).is_ok()
    }

    /// The fields that an insert has to set.
    pub fn required(&self) -> impl Iterator<Item = &'static ObjectField> {
        self.fields.iter().filter(|field| field.required)
    }

    /// False if the newest list of calls that is known lacks the insert.
    pub fn is_insertable(&self) -> bool {
        self.calls.last().is_none_or(|calls| calls.names.contains(&"create"))
    }

    /// Whether its records must not be written in one transaction with those of other objects.
    pub fn is_setup(&self) -> bool {
        self.setup
    }

    /// The kinds of components whose developer names name its records.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.metadata.iter().filter_map(|path| Kind::from_name(path))
    }

    /// What to say about a name known to be mistaken for a field.
    pub fn suggestion(&self, written: &str) -> Option<&'static Suggestion> {
        find_suggestion(self.suggestions, written)
    }
}

/// Objects are the same if they are called the same.
impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

fn find(fields: &'static [ObjectField], name: &str) -> Option<&'static ObjectField> {
    fields.binary_search_by(|field| field.name.cmp(name)).ok().map(|at| &fields[at])
}

/// A field of an object.
#[derive(Debug)]
pub struct ObjectField {
    pub name: &'static str,
    pub doc: &'static str,
    pub kind: FieldKind,
    /// The type in the platform's words.
    pub type_name: &'static str,
    pub properties: Properties,
    /// An insert without it is refused.
    pub required: bool,
    /// No two records have the same value, the documents say. What is checked is [`Object::keys`].
    pub unique: bool,
    pub since: Option<ApiVersion>,
    /// Last version that has the field.
    pub until: Option<ApiVersion>,
    pub range: Option<Range>,
    pub unit: Option<&'static str>,
    /// Most digits of a whole number.
    pub digits: Option<u8>,
    /// Most digits of a number, and how many of them come after the point.
    pub precision: Option<(u8, u8)>,
    /// The value that an insert without the field gives it, where the documents state one.
    pub default: Option<&'static str>,
    /// How queries call the record that it refers to.
    pub relationship: Option<&'static str>,
    /// The metadata fields that say the same, by their paths from the type.
    pub metadata: &'static [&'static str],
    /// Source codes, see `schemas/README.md`.
    pub sources: &'static [&'static str],
}

impl ObjectField {
    /// The base of the generated tables.
    pub(super) const BLANK: Self = Self {
        name: "",
        doc: "",
        kind: FieldKind::Other,
        type_name: "",
        properties: Properties(0),
        required: false,
        unique: false,
        since: None,
        until: None,
        range: None,
        unit: None,
        digits: None,
        precision: None,
        default: None,
        relationship: None,
        metadata: &[],
        sources: &[],
    };

    /// Greatest length in characters, if one is known.
    pub fn max_length(&self) -> Option<u32> {
        match self.kind {
            FieldKind::Text { max } | FieldKind::OpenPicklist { max, .. } => max,
            _ => None,
        }
    }

    /// How queries call the record that it refers to. Where no document says how, it is taken to be the name of the field
    /// without `Id`.
    pub fn relationship(&self) -> Option<&'static str> {
        self.relationship.or_else(|| self.name.strip_suffix("Id").filter(|_| self.target().is_some()))
    }

    /// What the field may refer to.
    pub fn target(&self) -> Option<&'static Target> {
        match self.kind {
            FieldKind::Reference(target) => Some(target),
            _ => None,
        }
    }
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum FieldKind {
    Boolean,
    Integer,
    Double,
    /// A number; 50 is half.
    Percent,
    Text {
        max: Option<u32>,
    },
    /// One of these values.
    Picklist(&'static EnumSpec),
    /// Values that orgs define, or that no document lists.
    OpenPicklist {
        max: Option<u32>,
        /// Some of them.
        examples: &'static [&'static str],
    },
    Reference(&'static Target),
    DateTime,
    /// The id of the record itself.
    Id,
    /// Nothing that an insert can set.
    Other,
}

/// What a reference can refer to.
#[derive(Debug)]
pub struct Target {
    /// Names of objects, sorted; none if no document names one.
    pub to: &'static [&'static str],
    /// Further objects are possible, such as custom ones.
    pub open: bool,
    /// The objects follow from the name of the field alone.
    pub inferred: bool,
}

impl Target {
    /// False if a record of that object is certainly a wrong target.
    pub fn allows(&self, object: &str) -> bool {
        self.open || self.to.is_empty() || self.to.binary_search(&object).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{FieldKind, Object};
    use crate::model::{Class, Kind};

    #[test]
    fn objects_and_fields_are_found_by_their_names() {
        for object in Object::all() {
            assert!(std::ptr::eq(object, Object::named(object.name).expect("known")));
            for (at, field) in object.fields.iter().enumerate() {
                assert_eq!(object.position(field.name), Some(at), "{}.{}", object.name, field.name);
                assert!(object.knows(field.name));
            }
            assert!(object.also_known.iter().all(|name| object.knows(name) && object.field(name).is_none()));
            assert!(object.field("SystemModstamp").is_some());
        }
        assert!(Object::named("agentwork").is_none() && Object::named("").is_none());
    }

    #[test]
    fn objects_say_what_can_be_inserted() {
        let named = |name| Object::named(name).expect("known");
        for (name, insertable) in [
            ("AgentWork", true),
            ("AgentWorkSkill", false),
            ("Group", true),
            ("PendingServiceRoutingInteractionInfo", false),
            ("PushTopic", true),
            ("UserServicePresence", false),
        ] {
            assert_eq!(named(name).is_insertable(), insertable, "{name}");
        }
        let required: Vec<&str> = named("Group").required().map(|field| field.name).collect();
        assert_eq!(required, ["Name", "Type"]);
        assert!(named("Group").is_setup() && !named("AgentWork").is_setup());
        assert_eq!(named("Group").kinds().collect::<Vec<_>>(), [Kind::Queue, Kind::Group]);
        assert_eq!(named("GroupMember").kinds().count(), 0);
        assert_eq!(named("User").class, Class::Named);
    }

    #[test]
    fn fields_say_what_they_hold() {
        let field = |object, name| Object::named(object).and_then(|known| known.field(name)).expect("known");
        let model = field("QueueRoutingConfig", "RoutingModel");
        let FieldKind::Picklist(values) = model.kind else { panic!("{model:?}") };
        assert!(values.value("LeastActive").is_some());
        assert_eq!(values.suggestion("LEAST_ACTIVE").and_then(|known| known.real), Some("LeastActive"));
        assert_eq!(field("Group", "Name").max_length(), Some(40));
        let work = field("AgentWork", "WorkItemId").target().expect("a reference");
        assert!(work.allows("Case") && work.allows("Offer__c"));
        let channel = field("AgentWork", "ServiceChannelId").target().expect("a reference");
        assert!(channel.allows("ServiceChannel") && !channel.allows("Queue"));
        let config = field("PresenceUserConfigUser", "PresenceUserConfigId");
        assert_eq!(config.relationship(), Some("PresenceUserConfig"));
        assert_eq!(field("ServiceResource", "Name").relationship(), None);
        let id = field("AgentWork", "Id");
        assert!(!id.properties.create() && matches!(id.kind, FieldKind::Id));
        let timeout = field("PendingServiceRouting", "PushTimeout").properties;
        assert!(timeout.create() && timeout.update() && timeout.nillable() && !timeout.defaulted());
        assert_eq!(timeout.names().next(), Some("Create"));
    }
}
