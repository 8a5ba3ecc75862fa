//! Which names of components a project defines.

use std::collections::BTreeSet;

use crate::model::{FullName, Kind};

/// The defined names.
#[derive(Debug, Default)]
pub(super) struct Names {
    known: BTreeSet<(Kind, String)>,
}

impl Names {
    /// Notes that there is such a component.
    pub(super) fn insert(&mut self, kind: Kind, name: &str) {
        self.known.insert((kind, key(kind, name)));
    }

    /// Whether a name needs no listing: the project defines it, or every org has it.
    pub(super) fn has(&self, kind: Kind, name: &str) -> bool {
        let standard = kind == Kind::CustomObject && !is_custom(name);
        standard || self.known.contains(&(kind, key(kind, name)))
    }
}

/// Whether two names are one.
pub(super) fn is_same(kind: Kind, one: &str, other: &str) -> bool {
    key(kind, one) == key(kind, other)
}

/// Profiles are compared without case and percent-encoding, all other names exactly.
fn key(kind: Kind, name: &str) -> String {
    match kind {
        Kind::Profile => FullName::from_stem(name).as_str().to_lowercase(),
        _ => name.to_owned(),
    }
}

/// Custom objects and their like end in `__c`, `__mdt`, `__e`, `__x`, `__b`, ...
fn is_custom(name: &str) -> bool {
    name.rsplit_once("__").is_some_and(|(object, suffix)| !object.is_empty() && !suffix.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Kind, Names};

    #[test]
    fn names_are_compared_as_the_platform_does() {
        let mut names = Names::default();
        names.insert(Kind::Profile, "Larkfield Tier 1");
        names.insert(Kind::Queue, "Cases");
        names.insert(Kind::CustomObject, "Visit__c");
        for (kind, name, known) in [
            (Kind::Profile, "larkfield%20tier 1", true),
            (Kind::Profile, "Admin", false),
            (Kind::Queue, "Cases", true),
            (Kind::Queue, "cases", false),
            (Kind::CustomObject, "Case", true),
            (Kind::CustomObject, "Visit__c", true),
            (Kind::CustomObject, "ns__Visit__c", false),
        ] {
            assert_eq!(names.has(kind, name), known, "{name}");
        }
    }
}
