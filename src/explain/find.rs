//! From what a user typed to what is meant: exact names first, then forgiving ones, else the nearest names.

use super::topic::{ObjectPlace, Topic, topics, users_of_enum};
use crate::model::{EnumSpec, FieldType, RecordSpec, near};
use crate::object::{FieldKind, Object};

/// How many names are offered where none is right.
const OFFERED: usize = 5;

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
    if is_listed_mistake(&topics, &written) {
        return Err(unknown(&topics, what, &written));
    }
    let mut meant: Vec<Topic> = topics.iter().filter(same(false)).take(1).cloned().collect();
    if meant.is_empty() {
        meant = system_field(&written).or_else(|| value(&topics, &written)).into_iter().collect();
    }
    if meant.is_empty() {
        meant = topics.iter().filter(|topic| ends_like(topic, &written)).cloned().collect();
        // `PushTimeout` is a field of objects, although one of metadata is called `pushTimeout`.
        if meant.iter().any(|topic| topic.name().ends_with(&written)) {
            meant.retain(|topic| topic.name().ends_with(&written));
        }
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

/// Whether metadata has no such field and says what is meant instead, although an object may have it.
fn is_listed_mistake(topics: &[Topic], written: &str) -> bool {
    let Some((owner, last)) = written.rsplit_once('.') else { return false };
    let record = topics.iter().find(|topic| topic.name() == owner).and_then(Topic::record);
    record.is_some_and(|record| record.suggestion(last).is_some())
}

/// A field that every object has.
fn system_field(written: &str) -> Option<Topic> {
    let (owner, name) = written.rsplit_once('.')?;
    let object = Object::all().iter().find(|object| object.name.eq_ignore_ascii_case(owner))?;
    let field = Object::system_fields().iter().find(|field| field.name.eq_ignore_ascii_case(name))?;
    Some(Topic::ObjectField(ObjectPlace { object, field }))
}

/// A value of a field, or of a list of values: the part after the last dot, or more if values have dots.
fn value(topics: &[Topic], written: &str) -> Option<Topic> {
    let of = |topic: &Topic, value: &str| {
        let known = |values: &'static EnumSpec| {
            values.values.iter().find(|known| known.name.eq_ignore_ascii_case(value))
        };
        match topic {
            Topic::Enum(values) => {
                Some(Topic::Value(users_of_enum(values).into_iter().next()?, known(values)?))
            }
            Topic::Field(place) => match place.field().ty {
                FieldType::Enum(values) => Some(Topic::Value(place.clone(), known(values)?)),
                _ => None,
            },
            Topic::ObjectField(place) => match place.field.kind {
                FieldKind::Picklist(values) => Some(Topic::ObjectValue(*place, known(values)?)),
                _ => None,
            },
            _ => None,
        }
    };
    let splits = || written.rmatch_indices('.').map(|(at, _)| (&written[..at], &written[at + 1..]));
    let owned = |is_owner: &dyn Fn(&Topic, &str) -> bool| {
        splits().find_map(|(owner, value)| {
            topics.iter().filter(|topic| is_owner(topic, owner)).find_map(|topic| of(topic, value))
        })
    };
    owned(&|topic, owner| topic.name() == owner).or_else(|| {
        owned(&|topic, owner| topic.name().eq_ignore_ascii_case(owner) || ends_like(topic, owner))
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
        Topic::ObjectField(place) => ends(&place.path(), '.'),
        _ => false,
    }
}

fn unknown(topics: &[Topic], what: &str, written: &str) -> Unknown {
    if let Some((owner, last)) = written.rsplit_once('.') {
        // The case decides between fields of metadata and of objects.
        let owners = || topics.iter().filter(|topic| topic.name().eq_ignore_ascii_case(owner));
        let exact = owners().find(|topic| topic.name() == owner).or_else(|| owners().next());
        let object = Object::all().iter().find(|object| object.name.eq_ignore_ascii_case(owner));
        if let Some(topic) = exact {
            match (topic.values(), topic.record()) {
                (Some(values), _) => return no_value(what, values, last),
                (None, None) if matches!(topic, Topic::Field(_) | Topic::ObjectField(_)) => {
                    return Unknown(format!("`{owner}` holds a value and has no `{last}`"));
                }
                (None, record) if record.is_some() || object.is_some() => {
                    return no_field(owner, record, object, last);
                }
                _ => {}
            }
        }
    }
    let names: Vec<String> = topics.iter().map(Topic::name).collect();
    let near: Vec<String> = offers(written, names.iter().map(String::as_str));
    let advice = if near.is_empty() {
        "`omnic rules` lists the rules, `omnic explain ServiceChannel` the fields of a type".to_owned()
    } else {
        format!("perhaps {} is meant", near.join(" or "))
    };
    Unknown(format!("no rule, group, type, object or field is called `{what}`; {advice}"))
}

/// A field that neither the element nor the object of a name has.
fn no_field(
    owner: &str,
    record: Option<&'static RecordSpec>,
    object: Option<&'static Object>,
    written: &str,
) -> Unknown {
    if object.is_some_and(|object| object.knows(written)) {
        return Unknown(format!("of the field `{owner}.{written}` nothing but the name is known"));
    }
    let listed = record.and_then(|record| record.suggestion(written));
    let listed = listed.or_else(|| object.and_then(|object| object.suggestion(written)));
    if record.is_none() && object.is_some_and(|object| object.fields.is_empty()) {
        return Unknown(format!(
            "of `{owner}` nothing but the name is known, so not whether it has `{written}`"
        ));
    }
    let of_record = record.into_iter().flat_map(|record| record.fields).map(|field| field.name);
    let of_object = object.into_iter().flat_map(|object| object.fields).map(|field| field.name);
    let advice = match listed {
        Some(known) => known.real.map_or(known.hint.to_owned(), |real| format!("write `{real}`")),
        None => match offers(written, of_record.chain(of_object)) {
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
