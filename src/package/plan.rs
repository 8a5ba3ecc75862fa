//! What goes into a package: every file with its path, sorted, and what speaks against packing it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::sync::Arc;

use super::make::Made;
use super::members::Members;
use super::names;
use crate::component::Component;
use crate::convert::{Member, manifest_type};
use crate::input::InputFile;
use crate::model::ApiVersion;
use crate::rules::Largest;

/// Why a component is in a package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The project is packed, or the part of it that was asked for.
    Project,
    /// A manifest names it.
    Named,
    /// It changed.
    Changed {
        /// A file of it that did.
        path: Box<str>,
    },
    /// Another component refers to it.
    Needed {
        /// That component: `Type:Name`.
        by: Box<str>,
    },
}

/// A component to pack.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// With the files to pack alone.
    pub component: Component,
    /// Why it is packed.
    pub why: Why,
}

/// A component of a package.
#[derive(Clone, Debug)]
pub struct Item {
    /// The component.
    pub component: Component,
    /// Why it is in.
    pub why: Why,
    /// What the manifest lists for it.
    pub members: Vec<Member>,
}

/// One file of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Path below the root of the package, with `/`; never absolute, never with a `..` part.
    pub path: String,
    /// Index of its component among the items.
    pub item: u32,
    /// Bytes.
    pub size: u64,
    /// Indices of the files it was made from.
    pub from: Vec<u32>,
}

/// A package whose files are made.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// By type and name.
    pub items: Vec<Item>,
    /// By path in byte order; the manifest is not among them.
    pub entries: Vec<Entry>,
    /// What the manifest lists.
    pub members: Members,
    /// Reasons not to deploy the package as it is.
    pub doubts: Vec<Doubt>,
}

/// Why no package can be made of the components, wanted or not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Refusal {
    /// The name of a component cannot be a file name in a package.
    #[error("{source_path}: `{name}` cannot be a name in a package: {reason}; rename the file")]
    Name {
        /// The file.
        source_path: Arc<str>,
        /// The name at fault.
        name: Box<str>,
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
    /// Two components need the same place.
    #[error("{later}: it would be `{path}` in the package, and so would {first}; rename one")]
    Place {
        /// Path in the package.
        path: Box<str>,
        /// The first file in path order.
        first: Arc<str>,
        /// The other file.
        later: Arc<str>,
    },
    /// A component cannot be converted.
    #[error("{source_path}: {reason}")]
    Component {
        /// The file at fault.
        source_path: Arc<str>,
        /// What is wrong with it, and what to do.
        reason: Box<str>,
    },
}

/// Why a package should not be deployed although it can be made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Doubt {
    /// Two files whose paths differ only in case.
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
        /// The name without its suffix.
        stem: Box<str>,
    },
}

/// Sorts what was made of the chosen components into a package, and gives what stands for each file in the same order.
///
/// # Errors
/// Files of two components have one path.
pub fn plan<T>(
    chosen: Vec<Chosen>,
    made: Vec<Made<T>>,
    files: &[InputFile],
) -> Result<(Plan, Vec<T>), Vec<Refusal>> {
    let mut items = Vec::with_capacity(chosen.len());
    let mut all = Vec::new();
    let mut members = Members::default();
    for (Chosen { component, why }, made) in chosen.into_iter().zip(made) {
        let item = items.len() as u32;
        for member in &made.members {
            members.add(member.ty, &member.name);
        }
        all.extend(
            made.files.into_iter().map(|file| {
                (Entry { path: file.path, item, size: file.size, from: file.from }, file.content)
            }),
        );
        items.push(Item { component, why, members: made.members });
    }
    all.sort_by(|(a, _), (b, _)| a.path.cmp(&b.path));
    let (entries, contents): (Vec<Entry>, Vec<T>) = all.into_iter().unzip();
    let refusals = clashes(&entries, files);
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let doubts = doubts(&items, &entries, files);
    Ok((Plan { items, entries, members, doubts }, contents))
}

fn clashes(entries: &[Entry], files: &[InputFile]) -> Vec<Refusal> {
    let same = entries.windows(2).filter(|pair| pair[0].path == pair[1].path);
    same.map(|pair| {
        let [first, later] = in_order(&pair[0], &pair[1], files);
        Refusal::Place { path: pair[0].path.as_str().into(), first, later }
    })
    .collect()
}

/// A file that an entry was made from.
fn source(entry: &Entry, files: &[InputFile]) -> Arc<str> {
    entry
        .from
        .first()
        .map_or_else(|| entry.path.as_str().into(), |file| Arc::clone(&files[*file as usize].path))
}

fn in_order(a: &Entry, b: &Entry, files: &[InputFile]) -> [Arc<str>; 2] {
    let mut pair = [source(a, files), source(b, files)];
    pair.sort();
    pair
}

fn doubts(items: &[Item], entries: &[Entry], files: &[InputFile]) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let mut folded: BTreeMap<String, &Entry> = BTreeMap::new();
    for entry in entries {
        if let Some(stem) = names::device(&entry.path) {
            doubts.push(Doubt::Device { source_path: source(entry, files), stem: stem.into() });
        }
        match folded.entry(entry.path.to_lowercase()) {
            Slot::Vacant(slot) => {
                slot.insert(entry);
            }
            Slot::Occupied(slot) => {
                let [first, later] = in_order(slot.get(), entry, files);
                let type_name = manifest_type(items[entry.item as usize].component.ty);
                doubts.push(Doubt::Case { type_name, first, later });
            }
        }
    }
    doubts
}

/// The first few by number.
fn top(mut rows: Vec<(Box<str>, u64)>) -> Vec<(Box<str>, u64)> {
    const SHOWN: usize = 3;
    rows.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    rows.truncate(SHOWN);
    rows
}

impl Plan {
    /// The text of `package.xml`.
    pub fn manifest(&self, version: ApiVersion) -> String {
        self.members.render(version)
    }

    /// What takes most of the package.
    pub fn largest(&self) -> Largest {
        let (mut files, mut bytes) = (BTreeMap::new(), vec![0; self.items.len()]);
        for entry in &self.entries {
            *files.entry(manifest_type(self.items[entry.item as usize].component.ty)).or_insert(0) += 1;
            bytes[entry.item as usize] += entry.size;
        }
        let name = |item: &Item| format!("{} `{}`", item.component.ty.name, item.component.name).into();
        Largest {
            files: top(files.into_iter().map(|(ty, count)| (ty.into(), count)).collect()),
            bytes: top(self.items.iter().map(name).zip(bytes).collect()),
        }
    }

    /// Bytes of all files but the manifest.
    pub fn unpacked(&self) -> u64 {
        self.entries.iter().map(|entry| entry.size).sum()
    }
}
