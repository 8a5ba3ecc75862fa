//! From what a user typed to what is meant: exact names first, then forgiving ones, else the nearest names.

use super::page::Page;
use super::{groups, rule, structure};
use crate::model::{EnumSpec, EnumValue, FieldSpec, FieldType, Kind, RecordSpec, near};
use crate::rules::{RULES, Rule};

/// How many names are offered where none is right.
const OFFERED: usize = 5;

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
}

/// A field and the way to it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The type that the path begins with.
    pub(super) kind: Kind,
    /// The fields from the root element down; never empty.
    steps: Vec<&'static FieldSpec>,
}

/// A topic, and what to tell the user about how it was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// What is meant.
    pub topic: Topic,
    /// Says so if the name is not quite what was typed, or means something else as well.
    pub note: Option<String>,
}

/// Nothing has that name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unknown(String);

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

impl Topic {
    /// A field, by the fields from the root element of its type down to itself; none if there are none.
    pub fn field(kind: Kind, steps: Vec<&'static FieldSpec>) -> Option<Self> {
        (!steps.is_empty()).then_some(Self::Field(Place { kind, steps }))
    }

    /// A value of a field; the field if it has no such value.
    #[must_use]
    pub fn value(self, name: &str) -> Self {
        let Self::Field(place) = self else { return self };
        match place.field().ty {
            FieldType::Enum(values) => match values.value(name) {
                Some(value) => Self::Value(place, value),
                None => Self::Field(place),
            },
            _ => Self::Field(place),
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
        }
    }

    /// What the topic is, for notes.
    const fn sort(&self) -> &'static str {
        match self {
            Topic::Rule(_) => "rule",
            Topic::Group(_) => "group of rules",
            Topic::Type(_) => "type",
            Topic::Record(_) => "type of an element",
            Topic::Enum(_) => "list of values",
            Topic::Field(_) => "field",
            Topic::Value(..) => "value",
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
            Topic::Value(place, value) => structure::value(place, value),
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

fn users_of_enum(values: &EnumSpec) -> Vec<Place> {
    let uses = |place: &Place| matches!(place.field().ty, FieldType::Enum(own) if std::ptr::eq(own, values));
    places().into_iter().filter(uses).collect()
}

/// Every topic but the values, the shortest names first of a sort.
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
    topics.extend(places.into_iter().map(Topic::Field));
    topics
}

/// What a user means by a name.
pub fn find(what: &str) -> Result<Found, Unknown> {
    let what = what.trim();
    let written = what.replace('=', ".");
    let topics = topics();
    let same = |exact: bool| {
        let written = &written;
        move |topic: &&Topic| {
            let name = topic.name();
            if exact { name == *written } else { name.eq_ignore_ascii_case(written) }
        }
    };
    if let Some(topic) = topics.iter().find(same(true)) {
        let other = topics.iter().find(|other| same(false)(other) && !same(true)(other));
        let note = other.map(|other| format!("`{}` is also a {}", other.name(), other.sort()));
        return Ok(Found { topic: topic.clone(), note });
    }
    let mut meant: Vec<Topic> = topics.iter().filter(same(false)).take(1).cloned().collect();
    if meant.is_empty() {
        meant = value(&topics, &written).into_iter().collect();
    }
    if meant.is_empty() {
        meant = topics.iter().filter(|topic| ends_like(topic, &written)).cloned().collect();
    }
    match meant.as_slice() {
        [] => Err(unknown(&topics, what, &written)),
        [topic] => {
            let name = topic.name();
            let note =
                (name != written).then(|| format!("`{what}` is taken for the {} `{name}`", topic.sort()));
            Ok(Found { topic: topic.clone(), note })
        }
        several => {
            let names: Vec<String> =
                several.iter().take(3 * OFFERED).map(|topic| format!("`{}`", topic.name())).collect();
            let more = if several.len() > names.len() { ", ..." } else { "" };
            let count = several.len();
            Err(Unknown(format!(
                "`{what}` can mean {count} things; name one of them: {}{more}",
                names.join(", ")
            )))
        }
    }
}

/// A value of a field, or of a list of values: the part after the last dot, or two parts if the last dot belongs to it.
fn value(topics: &[Topic], written: &str) -> Option<Topic> {
    let (owner, value) = written.rsplit_once('.')?;
    let mut owners =
        topics.iter().filter(|topic| topic.name().eq_ignore_ascii_case(owner) || ends_like(topic, owner));
    owners.find_map(|topic| {
        let (place, values) = match topic {
            Topic::Enum(values) => (users_of_enum(values).into_iter().next()?, *values),
            Topic::Field(place) => match place.field().ty {
                FieldType::Enum(values) => (place.clone(), values),
                _ => return None,
            },
            _ => return None,
        };
        let value = values.values.iter().find(|known| known.name.eq_ignore_ascii_case(value))?;
        Some(Topic::Value(place, value))
    })
}

/// Whether the name is the end of a topic's: a rule without its group, a field without its type; or a rule's anchor.
fn ends_like(topic: &Topic, written: &str) -> bool {
    let ends = |name: &str, border: char| {
        let at = name.len().checked_sub(written.len() + 1);
        at.and_then(|at| name.get(at..))
            .is_some_and(|end| end.starts_with(border) && end[1..].eq_ignore_ascii_case(written))
    };
    match topic {
        Topic::Rule(rule) => ends(rule.id, '/') || rule.anchor().eq_ignore_ascii_case(written),
        Topic::Field(place) => {
            // Every type has these two, so they mean nothing without it.
            !["fullName", "module"].contains(&written) && ends(&place.path(), '.')
        }
        _ => false,
    }
}

fn unknown(topics: &[Topic], what: &str, written: &str) -> Unknown {
    if let Some((owner, last)) = written.rsplit_once('.') {
        let fields = topics.iter().find(|topic| topic.name().eq_ignore_ascii_case(owner));
        let record = match fields {
            Some(Topic::Type(kind)) => kind.spec(),
            Some(Topic::Record(record)) => Some(*record),
            Some(Topic::Field(place)) => match place.field().ty {
                FieldType::Record(record) => Some(record),
                FieldType::Enum(values) => return no_value(what, values, last),
                _ => return Unknown(format!("`{owner}` holds a value and has no `{last}`")),
            },
            Some(Topic::Enum(values)) => return no_value(what, values, last),
            _ => None,
        };
        if let Some(record) = record {
            return no_field(owner, record, last);
        }
    }
    let names: Vec<String> = topics.iter().map(Topic::name).collect();
    let near: Vec<String> = offers(written, names.iter().map(String::as_str));
    let advice = if near.is_empty() {
        "`omnic rules` lists the rules, `omnic explain ServiceChannel` the fields of a type".to_owned()
    } else {
        format!("perhaps {} is meant", near.join(" or "))
    };
    Unknown(format!("no rule, group, type or field is called `{what}`; {advice}"))
}

fn no_field(owner: &str, record: &'static RecordSpec, written: &str) -> Unknown {
    let advice = match record.suggestion(written) {
        Some(known) => known.real.map_or(known.hint.to_owned(), |real| format!("write `{real}`")),
        None => match offers(written, record.fields.iter().map(|field| field.name)) {
            near if near.is_empty() => format!("`omnic explain {owner}` lists its fields"),
            near => format!("perhaps {} is meant", near.join(" or ")),
        },
    };
    Unknown(format!("`{owner}` has no field `{written}`; {advice}"))
}

fn no_value(what: &str, values: &'static EnumSpec, written: &str) -> Unknown {
    let advice = if let Some(real) = values.suggestion(written).and_then(|known| known.real) {
        format!("write `{real}`")
    } else {
        let names: Vec<String> = values.values.iter().map(|value| format!("`{}`", value.name)).collect();
        format!("the values are {}", names.join(", "))
    };
    Unknown(format!("no value is called `{what}`; {advice}"))
}

fn offers<'n>(written: &str, names: impl Iterator<Item = &'n str>) -> Vec<String> {
    near(written, names, OFFERED).into_iter().map(|name| format!("`{name}`")).collect()
}
