//! What goes into a package: every file with its path, sorted, and what speaks against packing it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::sync::Arc;

use super::{manifest, names};
use crate::model::{ApiVersion, FullName, Kind};

/// A component to pack: one file.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its type, one that has a folder and a suffix.
    pub kind: Kind,
    /// File name without the suffix, percent-encoded as on disk.
    pub stem: Box<str>,
    /// Where it was read, for messages.
    pub source: Arc<str>,
    /// The file, byte for byte.
    pub bytes: Vec<u8>,
}

/// One file of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Path below the root of the package, with `/`; never absolute, never with a `..` part.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A package, ready to be written.
#[derive(Clone, Debug)]
pub struct Plan {
    /// `package.xml`, then the components by path in byte order.
    pub entries: Vec<Entry>,
    /// Where the components were read, in the same order.
    pub sources: Vec<Arc<str>>,
    /// Number of components by manifest name of their type.
    pub counts: BTreeMap<&'static str, usize>,
    /// The version in `package.xml`.
    pub version: ApiVersion,
    /// Reasons not to deploy the package as it is.
    pub doubts: Vec<Doubt>,
    /// One-line remarks for the user.
    pub notes: Vec<String>,
}

/// Why no package can be made of the components, wanted or not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The name of a component cannot be a file name in a package.
    #[error("{source_path}: `{stem}` cannot be a name in a package: {reason}; rename the file")]
    Name {
        /// The file.
        source_path: Arc<str>,
        /// Its stem.
        stem: Box<str>,
        /// What is wrong with the name.
        reason: &'static str,
    },
    /// Two files are the same component and differ.
    #[error(
        "{later}: {type_name} `{name}` is also in {first}, with other content, and a package holds one of them; \
        delete one, or build the projects one by one"
    )]
    Conflict {
        /// Manifest name of the type.
        type_name: &'static str,
        /// Full name of the component.
        name: Box<str>,
        /// The first file in path order.
        first: Arc<str>,
        /// The other file.
        later: Arc<str>,
    },
}

/// Why a package should not be deployed although it can be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Doubt {
    /// Two components whose names differ only in case.
    #[error(
        "{later}: {type_name} names that differ only in case, see {first}, are one file on some disks and one \
        component for the platform; rename one"
    )]
    Case {
        /// Manifest name of the type.
        type_name: &'static str,
        /// The first file in path order.
        first: Arc<str>,
        /// The other file.
        later: Arc<str>,
    },
    /// A name that Windows keeps for a device.
    #[error(
        "{source_path}: `{stem}` is the name of a device on Windows, where the package cannot be unpacked; \
        rename it"
    )]
    Device {
        /// The file.
        source_path: Arc<str>,
        /// Its stem.
        stem: Box<str>,
    },
}

/// Plans a package. Of files that are the same component in the same words one is packed, with a note.
pub fn plan(mut parts: Vec<Part>, version: ApiVersion) -> Result<Plan, Vec<Refusal>> {
    parts.sort_by(|a, b| a.source.cmp(&b.source));
    let mut refusals = Vec::new();
    let mut notes = Vec::new();
    let mut chosen: BTreeMap<(Kind, FullName), (String, Part)> = BTreeMap::new();
    for part in parts {
        let path = match names::target(part.kind, &part.stem) {
            Ok(path) => path,
            Err(reason) => {
                refusals.push(Refusal::Name { source_path: part.source, stem: part.stem, reason });
                continue;
            }
        };
        match chosen.entry((part.kind, FullName::from_stem(&part.stem))) {
            Slot::Vacant(slot) => {
                slot.insert((path, part));
            }
            Slot::Occupied(slot) => {
                let type_name = part.kind.manifest_name();
                let name = slot.key().1.as_str();
                let first = slot.get().1.source.clone();
                if slot.get().1.bytes == part.bytes {
                    notes
                        .push(format!("{type_name} `{name}` is in {first} and {}, packed once", part.source));
                } else {
                    refusals.push(Refusal::Conflict {
                        type_name,
                        name: name.into(),
                        first,
                        later: part.source,
                    });
                }
            }
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }

    let mut chosen: Vec<(String, Part)> = chosen.into_values().collect();
    chosen.sort_by(|a, b| a.0.cmp(&b.0));
    let doubts = doubts(&chosen);
    let mut members: BTreeMap<&'static str, Vec<&str>> = BTreeMap::new();
    for (_, part) in &chosen {
        members.entry(part.kind.manifest_name()).or_default().push(&part.stem);
    }
    let counts = members.iter().map(|(name, members)| (*name, members.len())).collect();
    let manifest = manifest::render(&members, version).into_bytes();
    let mut entries = Vec::with_capacity(chosen.len() + 1);
    entries.push(Entry { path: manifest::PATH.to_owned(), bytes: manifest });
    let sources = chosen.iter().map(|(_, part)| Arc::clone(&part.source)).collect();
    entries.extend(chosen.into_iter().map(|(path, part)| Entry { path, bytes: part.bytes }));
    Ok(Plan { entries, sources, counts, version, doubts, notes })
}

fn doubts(chosen: &[(String, Part)]) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let mut folded: BTreeMap<String, &Part> = BTreeMap::new();
    for (path, part) in chosen {
        if names::is_device(&part.stem) {
            doubts.push(Doubt::Device { source_path: part.source.clone(), stem: part.stem.clone() });
        }
        match folded.entry(path.to_lowercase()) {
            Slot::Vacant(slot) => {
                slot.insert(part);
            }
            Slot::Occupied(slot) => {
                let mut pair = [slot.get().source.clone(), part.source.clone()];
                pair.sort();
                let [first, later] = pair;
                doubts.push(Doubt::Case { type_name: part.kind.manifest_name(), first, later });
            }
        }
    }
    doubts
}

impl Plan {
    /// Number of components.
    pub fn components(&self) -> usize {
        self.entries.len() - 1
    }

    /// Bytes of all files.
    pub fn unpacked(&self) -> u64 {
        self.entries.iter().map(|entry| entry.bytes.len() as u64).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(kind: Kind, stem: &str, source: &str, bytes: &str) -> Part {
        Part { kind, stem: stem.into(), source: source.into(), bytes: bytes.into() }
    }

    fn paths(plan: &Plan) -> Vec<&str> {
        plan.entries.iter().map(|entry| entry.path.as_str()).collect()
    }

    #[test]
    fn the_order_of_parts_does_not_matter() {
        let parts = vec![
            part(Kind::Skill, "S", "a/S.skill", "s"),
            part(Kind::Queue, "b", "a/b.queue", "b"),
            part(Kind::Queue, "B", "z/B.queue", "B"),
        ];
        let mut turned = parts.clone();
        turned.reverse();
        let (one, two) =
            (plan(parts, ApiVersion::new(66)).unwrap(), plan(turned, ApiVersion::new(66)).unwrap());
        assert_eq!(one.entries, two.entries);
        assert_eq!(paths(&one), ["package.xml", "queues/B.queue", "queues/b.queue", "skills/S.skill"]);
        assert_eq!(one.counts, BTreeMap::from([("Queue", 2), ("Skill", 1)]));
        let doubt = Doubt::Case { type_name: "Queue", first: "a/b.queue".into(), later: "z/B.queue".into() };
        assert_eq!(one.doubts, std::slice::from_ref(&doubt));
        assert_eq!(two.doubts, [doubt]);
    }

    #[test]
    fn one_component_twice() {
        let version = ApiVersion::new(66);
        let first = part(Kind::Queue, "A.b", "p/A.b.queue", "x");
        let same = part(Kind::Queue, "A%2Eb", "q/A%2Eb.queue", "x");
        let other = part(Kind::Queue, "A.b", "q/A.b.queue", "y");
        let plan_of_same = plan(vec![same, first.clone()], version).unwrap();
        assert_eq!(paths(&plan_of_same), ["package.xml", "queues/A.b.queue"]);
        assert_eq!(plan_of_same.notes, ["Queue `A.b` is in p/A.b.queue and q/A%2Eb.queue, packed once"]);
        let refused = plan(vec![other, first], version).unwrap_err();
        assert_eq!(refused.len(), 1);
        let text = refused[0].to_string();
        assert!(text.contains("p/A.b.queue") && text.contains("q/A.b.queue"), "{text}");
    }
}
