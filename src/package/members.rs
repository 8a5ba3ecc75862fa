//! Names of components by type, as manifests list them: for `package.xml` and for manifests of deletions.
//!
//! A set: what is added twice is listed once, and the order of adding does not show.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest;
use crate::convert::Member;
use crate::model::{ApiVersion, ManifestSummary};

/// What a manifest lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members {
    types: BTreeMap<Box<str>, BTreeSet<Box<str>>>,
}

impl Members {
    /// What a manifest lists, wildcards among it.
    pub fn listed(manifest: &ManifestSummary) -> Self {
        let mut members = Self::default();
        for block in &manifest.types {
            for member in &block.members {
                members.add(&block.name, &member.name);
            }
        }
        members
    }

    /// Adds a component; false if it is there already.
    pub fn add(&mut self, ty: &str, name: &str) -> bool {
        match self.types.get_mut(ty) {
            Some(names) => names.insert(name.into()),
            None => self.types.entry(ty.into()).or_default().insert(name.into()),
        }
    }

    /// Takes a component out; false if it is not there. A type without components is not listed.
    pub fn remove(&mut self, ty: &str, name: &str) -> bool {
        let Some(names) = self.types.get_mut(ty) else { return false };
        let removed = names.remove(name);
        if names.is_empty() {
            self.types.remove(ty);
        }
        removed
    }

    /// Whether a component is listed by its name.
    pub fn contains(&self, ty: &str, name: &str) -> bool {
        self.types.get(ty).is_some_and(|names| names.contains(name))
    }

    /// Whether nothing is listed.
    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }

    /// Number of components.
    pub fn len(&self) -> usize {
        self.types.values().map(BTreeSet::len).sum()
    }

    /// Number of components of each type.
    pub fn counts(&self) -> impl Iterator<Item = (&str, usize)> {
        self.types.iter().map(|(ty, names)| (&**ty, names.len()))
    }

    /// Type and name of each component, in the order of a manifest.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.types.iter().flat_map(|(ty, names)| {
            let mut names: Vec<&str> = names.iter().map(|name| &**name).collect();
            names.sort_by(|a, b| manifest::utf16_order(a, b));
            names.into_iter().map(|name| (&**ty, name))
        })
    }

    /// The text of the manifest, with types and members sorted by UTF-16 code unit.
    pub fn render(&self, version: ApiVersion) -> String {
        let types = self.types.iter();
        let types = types.map(|(ty, names)| (&**ty, names.iter().map(|name| &**name).collect()));
        manifest::render(&types.collect(), version)
    }
}

impl Extend<Member> for Members {
    fn extend<I: IntoIterator<Item = Member>>(&mut self, members: I) {
        for member in members {
            self.add(member.ty, &member.name);
        }
    }
}

impl FromIterator<Member> for Members {
    fn from_iter<I: IntoIterator<Item = Member>>(members: I) -> Self {
        let mut all = Self::default();
        all.extend(members);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::Members;
    use crate::model::ApiVersion;

    #[test]
    fn is_a_sorted_set() {
        let mut members = Members::default();
        assert!(members.is_empty());
        for (ty, name) in [("Queue", "ｚ"), ("Queue", "😀"), ("Queue", "B"), ("Flow", "F"), ("Queue", "B")]
        {
            members.add(ty, name);
        }
        let shown: Vec<(&str, &str)> = members.iter().collect();
        assert_eq!(shown, [("Flow", "F"), ("Queue", "B"), ("Queue", "😀"), ("Queue", "ｚ")]);
        assert_eq!(members.counts().collect::<Vec<_>>(), [("Flow", 1), ("Queue", 3)]);
        assert!(members.contains("Flow", "F") && !members.contains("Flow", "B"));
        assert!(members.remove("Flow", "F") && !members.remove("Flow", "F"));
        assert_eq!(members.len(), 3);
        let text = members.render(ApiVersion::new(66));
        assert!(
            text.contains("<members>B</members>\n        <members>😀</members>") && !text.contains("Flow")
        );
    }
}
