//! What has a page, and the names that lead there.

use super::page::Page;
use super::{groups, object, rule, structure};
use crate::model::{EnumSpec, EnumValue, FieldSpec, FieldType, Kind, RecordSpec};
use crate::object::{FieldKind, Object, ObjectField};
use crate::rules::{RULES, Rule};

/// Something that has a page.
#[derive(Clone, Debug)]
pub enum Topic {
    /// A rule, by its id.
    Rule(&'static Rule),
    /// A group of rules, by the first part of their ids.
    Group(&'static str),
    /// A metadata type.
    Type(Kind),
    /// The type of an element with child elements, by its name in the WSDL.
    Record(&'static RecordSpec),
    /// A closed list of values, by its name in the WSDL.
    Enum(&'static EnumSpec),
    /// A field, by its path from the type.
    Field(Place),
    /// A value of a field, by the path of the field.
    Value(Place, &'static EnumValue),
    /// An object, by its name, if nothing in metadata has it.
    Object(&'static Object),
    /// A field of an object.
    ObjectField(ObjectPlace),
    /// A value of a field of an object.
    ObjectValue(ObjectPlace, &'static EnumValue),
}

/// A field and the way to it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The type that the path begins with.
    pub(super) kind: Kind,
    /// The fields from the root element down; never empty.
    steps: Vec<&'static FieldSpec>,
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct ObjectPlace {
    /// The object, which need not list the field itself.
    pub(super) object: &'static Object,
    /// The field.
    pub(super) field: &'static ObjectField,
}

impl Place {
    /// The field itself.
    pub(super) fn field(&self) -> &'static FieldSpec {
        self.steps[self.steps.len() - 1]
    }

    /// The record that the field belongs to.
    pub(super) fn record(&self) -> &'static RecordSpec {
        self.field().id.record()
    }

    /// Names from the type to the field, with dots between them.
    pub(super) fn path(&self) -> String {
        let names = self.steps.iter().map(|field| field.name);
        std::iter::once(self.kind.name()).chain(names).collect::<Vec<_>>().join(".")
    }
}

impl ObjectPlace {
    /// The names of the object and the field, with a dot between them.
    pub(super) fn path(self) -> String {
        format!("{}.{}", self.object.name, self.field.name)
    }
}

impl Topic {
    /// A field, by the fields from the root element of its type down to itself; none if there are none.
    pub fn field(kind: Kind, steps: Vec<&'static FieldSpec>) -> Option<Self> {
        (!steps.is_empty()).then_some(Self::Field(Place { kind, steps }))
    }

    /// A value of a field; the field if it has no such value.
    #[must_use]
    pub fn value(self, name: &str) -> Self {
        let value = self.values().and_then(|values| values.value(name));
        match (self, value) {
            (Self::Field(place), Some(value)) => Self::Value(place, value),
            (topic, _) => topic,
        }
    }

    /// The name in its right spelling.
    pub fn name(&self) -> String {
        match self {
            Topic::Rule(rule) => rule.id.to_owned(),
            Topic::Group(group) => (*group).to_owned(),
            Topic::Type(kind) => kind.name().to_owned(),
            Topic::Record(record) => record.name.to_owned(),
            Topic::Enum(values) => values.name.to_owned(),
            Topic::Field(place) => place.path(),
            Topic::Value(place, value) => format!("{}.{}", place.path(), value.name),
            Topic::Object(object) => object.name.to_owned(),
            Topic::ObjectField(place) => place.path(),
            Topic::ObjectValue(place, value) => format!("{}.{}", place.path(), value.name),
        }
    }

    /// What the topic is, for notes.
    pub(super) const fn sort(&self) -> &'static str {
        match self {
            Topic::Rule(_) => "rule",
            Topic::Group(_) => "group of rules",
            Topic::Type(_) => "type",
            Topic::Record(_) => "type of an element",
            Topic::Enum(_) => "list of values",
            Topic::Field(_) => "field",
            Topic::Value(..) => "value",
            Topic::Object(_) => "object",
            Topic::ObjectField(_) => "field of an object",
            Topic::ObjectValue(..) => "value of an object's field",
        }
    }

    /// What child elements there are, if it can have some.
    pub(super) fn record(&self) -> Option<&'static RecordSpec> {
        match self {
            Topic::Type(kind) => kind.spec(),
            Topic::Record(record) => Some(record),
            Topic::Field(place) => match place.field().ty {
                FieldType::Record(record) => Some(record),
                _ => None,
            },
            _ => None,
        }
    }

    /// The values that it can have, if they are listed.
    pub(super) fn values(&self) -> Option<&'static EnumSpec> {
        match self {
            Topic::Enum(values) => Some(values),
            Topic::Field(place) => match place.field().ty {
                FieldType::Enum(values) => Some(values),
                _ => None,
            },
            Topic::ObjectField(place) => match place.field.kind {
                FieldKind::Picklist(values) => Some(values),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn page(&self) -> Page {
        match self {
            Topic::Rule(one) => {
                let mut page = rule::page(one);
                page.fact("Online", one.url());
                page
            }
            Topic::Group(group) => rule::group(group, &rules_of(group)),
            Topic::Type(kind) => structure::kind(*kind, &referrers(*kind)),
            Topic::Record(record) => structure::record(record, &users_of_record(record)),
            Topic::Enum(values) => structure::enumeration(values, &users_of_enum(values)),
            Topic::Field(place) => structure::field(place),
            Topic::Value(place, value) => structure::value(&place.path(), place.field().doc, value),
            Topic::Object(one) => object::object(one, &object_referrers(one)),
            Topic::ObjectField(place) => object::field(*place),
            Topic::ObjectValue(place, value) => structure::value(&place.path(), place.field.doc, value),
        }
    }
}

/// The rules of a group.
pub(super) fn rules_of(group: &str) -> Vec<&'static Rule> {
    RULES.iter().copied().filter(|rule| rule.group() == group).collect()
}

/// Every field of every type, by its path: in order of types, parents before their fields.
pub(super) fn places() -> Vec<Place> {
    fn walk(kind: Kind, record: &'static RecordSpec, above: &[&'static FieldSpec], into: &mut Vec<Place>) {
        for field in record.fields {
            let steps: Vec<_> = above.iter().copied().chain([field]).collect();
            into.push(Place { kind, steps: steps.clone() });
            match field.ty {
                // No record of the tables contains itself; the depth is a fence for one that would.
                FieldType::Record(inner) if steps.len() < 8 => walk(kind, inner, &steps, into),
                _ => {}
            }
        }
    }
    let mut places = Vec::new();
    for kind in Kind::all() {
        if let Some(record) = kind.spec() {
            walk(kind, record, &[], &mut places);
        }
    }
    places
}

/// Every field that an object lists itself, in order of objects.
pub(super) fn object_places() -> impl Iterator<Item = ObjectPlace> {
    let fields =
        |object: &'static Object| object.fields.iter().map(move |field| ObjectPlace { object, field });
    Object::all().iter().flat_map(fields)
}

/// The fields of objects that refer to records of an object.
pub(super) fn object_referrers(object: &Object) -> Vec<ObjectPlace> {
    let refers =
        |place: &ObjectPlace| place.field.target().is_some_and(|target| target.to.contains(&object.name));
    object_places().filter(refers).collect()
}

/// The fields that name components of a kind.
fn referrers(kind: Kind) -> Vec<Place> {
    let names = |place: &Place| place.field().reference.is_some_and(|reference| reference.to.contains(&kind));
    places().into_iter().filter(names).collect()
}

fn users_of_record(record: &RecordSpec) -> Vec<Place> {
    let uses =
        |place: &Place| matches!(place.field().ty, FieldType::Record(own) if std::ptr::eq(own, record));
    places().into_iter().filter(uses).collect()
}

pub(super) fn users_of_enum(values: &EnumSpec) -> Vec<Place> {
    let uses = |place: &Place| matches!(place.field().ty, FieldType::Enum(own) if std::ptr::eq(own, values));
    places().into_iter().filter(uses).collect()
}

/// Every topic but the values and the fields that every object has, the shortest names first of a sort. What metadata and
/// objects both have is there once, as the page of the former tells about the latter.
pub(super) fn topics() -> Vec<Topic> {
    let mut topics: Vec<Topic> = RULES.iter().map(|rule| Topic::Rule(rule)).collect();
    topics.extend(groups().map(|(group, _)| Topic::Group(group)));
    topics.extend(Kind::all().map(Topic::Type));
    let places = places();
    for place in &places {
        let topic = match place.field().ty {
            FieldType::Record(record) => Topic::Record(record),
            FieldType::Enum(values) => Topic::Enum(values),
            _ => continue,
        };
        if !topics.iter().any(|known| known.name() == topic.name()) {
            topics.push(topic);
        }
    }
    let taken: Vec<String> = topics.iter().map(Topic::name).collect();
    let free = |object: &&Object| !taken.iter().any(|name| name == object.name);
    topics.extend(Object::all().iter().filter(free).map(Topic::Object));
    topics.extend(places.into_iter().map(Topic::Field));
    topics.extend(object_places().map(Topic::ObjectField));
    topics
}
