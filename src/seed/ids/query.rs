//! The SOQL that fetches the ids which tokens stand for.

use std::collections::{BTreeMap, BTreeSet};

use super::key::{Key, key_of};
use crate::data::Reference;

/// The most bytes of a query in an address. The REST API takes 16,384 for address and headers together (Limits Quick
/// Reference, SOQL and REST); the headers get a quarter.
const ADDRESS: usize = 12_288;

/// The most characters of a text in a condition (Limits Quick Reference, SOQL WHERE clause).
const TEXT: usize = 4_000;

/// What to ask an org.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Queries {
    /// Queries, by type.
    pub soql: Vec<String>,
    /// What no query finds: no field of the object names its records, or not like this.
    pub lost: Vec<Reference>,
}

/// The queries for what is referred to: as few as its types and the limits of queries allow.
pub fn queries(references: impl IntoIterator<Item = Reference>) -> Queries {
    let mut names: BTreeMap<Box<str>, BTreeSet<Box<str>>> = BTreeMap::new();
    let mut lost = BTreeSet::new();
    for reference in references {
        let is_named =
            key_of(&reference.object).is_some_and(|key| !key.numbered || is_number(&reference.name));
        if !is_named || reference.name.chars().count() > TEXT {
            lost.insert(reference);
        } else {
            names.entry((*reference.object).into()).or_default().insert((*reference.name).into());
        }
    }
    let mut soql = Vec::new();
    for (object, names) in &names {
        let Some(key) = key_of(object) else { continue };
        let (start, end) = around(key);
        let room = ADDRESS.saturating_sub(encoded(&start) + encoded(&end));
        let (mut names_here, mut used) = (String::new(), 0);
        for wanted in names {
            let name = literal(wanted);
            let length = encoded(&name) + encoded(", ");
            if !names_here.is_empty() && used + length > room {
                soql.push(format!("{start}{names_here}{end}"));
                (names_here, used) = (String::new(), 0);
            }
            if !names_here.is_empty() {
                names_here.push_str(", ");
            }
            names_here.push_str(&name);
            used += length;
        }
        soql.push(format!("{start}{names_here}{end}"));
    }
    Queries { soql, lost: lost.into_iter().collect() }
}

/// Whether a name can be a number that the org gave: `00001026`, `PSR-0042`. What a package calls its own records seldom
/// is.
fn is_number(name: &str) -> bool {
    name.ends_with(|c: char| c.is_ascii_digit()) && !name.contains('#')
}

/// What stands before and behind the list of names.
fn around(key: Key<'_>) -> (String, String) {
    let Key { object, field, only, .. } = key;
    // What kind of group it is tells a queue from a public group of the same name.
    let kind = if only.is_some() { ", Type" } else { "" };
    let only = only.map(|only| format!(" AND {only}")).unwrap_or_default();
    (format!("SELECT Id, {field}{kind} FROM {object} WHERE {field} IN ("), format!("){only}"))
}

/// Bytes of a text in an address.
fn encoded(text: &str) -> usize {
    text.bytes().map(|byte| if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) { 1 } else { 3 }).sum()
}

/// A text as SOQL writes it, on one line.
fn literal(text: &str) -> String {
    let mut literal = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => literal.extend(['\\', c]),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            c => literal.push(c),
        }
    }
    literal.push('\'');
    literal
}

#[cfg(test)]
mod tests {
    use super::{ADDRESS, Reference, encoded, queries};

    fn reference(text: &str) -> Reference {
        let (object, name) = text.split_once(':').unwrap();
        Reference { object: object.into(), name: name.into() }
    }

    #[test]
    fn each_type_has_its_query() {
        let asked =
            ["User:ada@x.example", "Queue:Cases", "Skill:B", "Skill:A", "Skill:B", "Profile:O'Neil \\"];
        let found = queries(asked.map(reference));
        assert_eq!(
            found.soql,
            [
                "SELECT Id, Name FROM Profile WHERE Name IN ('O\\'Neil \\\\')",
                "SELECT Id, DeveloperName, Type FROM Group WHERE DeveloperName IN ('Cases') AND Type = 'Queue'",
                "SELECT Id, DeveloperName FROM Skill WHERE DeveloperName IN ('A', 'B')",
                "SELECT Id, Username FROM User WHERE Username IN ('ada@x.example')",
            ]
        );
        assert_eq!(queries([]), super::Queries::default());
    }

    #[test]
    fn what_no_field_names_is_told() {
        let long = format!("Skill:{}", "x".repeat(4_001));
        let lost = [
            "Case:late-bill",
            "PendingServiceRouting:PendingServiceRouting#1",
            "PresenceUserConfigUser:one",
            &*long,
        ]
        .map(reference);
        let found = queries(lost.clone());
        assert!(found.soql.is_empty());
        assert_eq!(found.lost, lost);
        let numbers = ["Case:00001026", "PendingServiceRouting:PSR-0042"].map(reference);
        assert!(queries(numbers).lost.is_empty());
    }

    #[test]
    fn queries_fit_into_an_address() {
        let all: Vec<Reference> =
            (0..2_000).map(|n| reference(&format!("User:agent+{n}@larkfield.example"))).collect();
        let found = queries(all.clone()).soql;
        assert!(found.len() > 1 && found.iter().all(|query| encoded(query) <= ADDRESS), "{}", found.len());
        let names = |query: &String| query.matches("@larkfield").count();
        assert_eq!(found.iter().map(names).sum::<usize>(), all.len());
    }
}
