//! Names of what lives in the org alone, as the configuration gives them.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{FullName, Kind};

/// Names by kind. The default knows none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    kinds: BTreeMap<Kind, Names>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Names {
    /// As they are written, without those that have a `*`.
    exact: BTreeSet<String>,
    /// In the form in which names of the kind are compared.
    folded: BTreeSet<String>,
    /// In the same form, each with a `*`.
    patterns: Vec<String>,
}

impl Known {
    /// Takes names, in which `*` stands for any characters.
    pub fn new<'n>(names: impl IntoIterator<Item = (Kind, &'n str)>) -> Self {
        let mut kinds: BTreeMap<Kind, Names> = BTreeMap::new();
        for (kind, name) in names {
            let names = kinds.entry(kind).or_default();
            if name.contains('*') {
                names.patterns.push(fold(kind, name));
            } else {
                names.folded.insert(fold(kind, name));
                names.exact.insert(name.to_owned());
            }
        }
        Self { kinds }
    }

    /// Whether something of that kind and name is known.
    pub fn has(&self, kind: Kind, name: &str) -> bool {
        let Some(names) = self.kinds.get(&kind) else { return false };
        let name = fold(kind, name);
        names.folded.contains(&name) || names.patterns.iter().any(|pattern| matches(pattern, &name))
    }

    /// The known name that differs from this one in case only.
    pub(super) fn in_other_case(&self, kind: Kind, name: &str) -> Option<&str> {
        let names = self.kinds.get(&kind)?;
        let lower = name.to_lowercase();
        names.exact.iter().find(|known| known.to_lowercase() == lower).map(String::as_str)
    }

    /// Known names of a kind, in order, without those that have a `*`.
    pub fn names(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.kinds.get(&kind).into_iter().flat_map(|names| names.exact.iter().map(String::as_str))
    }
}

/// The form in which the platform compares names of a kind.
fn fold(kind: Kind, name: &str) -> String {
    match kind {
        Kind::Profile => FullName::from_stem(name).as_str().to_lowercase(),
        Kind::User => name.to_lowercase(),
        _ => name.to_owned(),
    }
}

/// Whether a text fits a pattern in which `*` stands for any characters.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let Some((middle, last)) = rest.rsplit_once('*') else { return text.ends_with(rest) };
    for part in middle.split('*') {
        let Some(at) = text.find(part) else { return false };
        text = &text[at + part.len()..];
    }
    text.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::{Known, matches};
    use crate::model::Kind;

    #[test]
    fn patterns_fit() {
        for (pattern, text, fits) in [
            ("*", "", true),
            ("*", "a", true),
            ("a*", "ab", true),
            ("a*", "ba", false),
            ("*@x", "a@x", true),
            ("*@x", "a@x.y", false),
            ("a*a", "a", false),
            ("a*a", "aa", true),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "acb", false),
            ("a**c", "ac", true),
            ("*ab*ab*", "ab", false),
            ("*ab*ab*", "xabyabz", true),
            ("ab", "ab", true),
            ("ab", "abc", false),
        ] {
            assert_eq!(matches(pattern, text), fits, "{pattern} {text}");
        }
    }

    #[test]
    fn names_are_compared_as_the_platform_does() {
        let known = Known::new([
            (Kind::User, "*@Larkfield.example"),
            (Kind::Profile, "Support Agent"),
            (Kind::Queue, "Billing"),
        ]);
        assert!(known.has(Kind::User, "Kim@LARKFIELD.example"));
        assert!(known.has(Kind::Profile, "support%20agent"));
        assert!(known.has(Kind::Queue, "Billing") && !known.has(Kind::Queue, "billing"));
        assert_eq!(known.in_other_case(Kind::Queue, "billing"), Some("Billing"));
        assert!(!known.has(Kind::Skill, "Billing"));
        assert_eq!(known.names(Kind::Queue).collect::<Vec<_>>(), ["Billing"]);
    }
}
