//! The components of one root by kind and name, and its manifests.
//!
//! The index sees summaries only. Everything is sorted, so that the order of findings never depends on the order in
//! which files were read.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::Manifest;

use crate::diag::FileId;
use crate::model::{Class, Kind, ManifestSummary, Summary};

/// One component of the root.
#[derive(Clone, Debug)]
pub struct Component {
    /// Its file.
    pub file: FileId,
    /// The project it belongs to; a number, see [`crate::input::Unit`].
    pub unit: u32,
    /// Number shared by all files below one package directory or one metadata root; `None` in neither.
    pub home: Option<u32>,
    /// Whether the home is a metadata root, not a package directory.
    pub in_metadata_root: bool,
    /// What the file holds.
    pub summary: Arc<Summary>,
}

/// All components and manifests of a root. A copy shares what does not change with the content of a file.
#[derive(Clone, Debug, Default)]
pub struct Index {
    components: Arc<Vec<Component>>,
    by_name: Arc<BTreeMap<Kind, Vec<u32>>>,
    /// Of several components with one name the first, in path order.
    first: Arc<BTreeMap<Kind, Vec<u32>>>,
    /// By name in lower case; made when it is first asked for, which most projects never do.
    by_lower_name: Arc<OnceLock<HashMap<(Kind, String), u32>>>,
    /// Components whose names differ in case only, as [`Index::case_twins`] gives them; made when first asked for.
    case_twins: Arc<OnceLock<Vec<(u32, u32)>>>,
    manifests: Vec<Manifest>,
    twins: BTreeSet<FileId>,
}

impl Index {
    /// Indexes components, which must be sorted by file.
    pub fn new(components: Vec<Component>) -> Self {
        debug_assert!(components.is_sorted_by_key(|component| component.file));
        let mut by_name: BTreeMap<Kind, Vec<u32>> = BTreeMap::new();
        for (at, component) in components.iter().enumerate() {
            by_name.entry(component.summary.kind).or_default().push(at as u32);
        }
        for row in by_name.values_mut() {
            row.sort_by(|&a, &b| {
                let name = |at: u32| components[at as usize].summary.name.as_str();
                name(a).cmp(name(b)).then(a.cmp(&b))
            });
        }
        let mut first = by_name.clone();
        for row in first.values_mut() {
            row.dedup_by_key(|at| &components[*at as usize].summary.name);
            row.sort_unstable();
        }
        Self {
            components: Arc::new(components),
            by_name: Arc::new(by_name),
            first: Arc::new(first),
            ..Self::default()
        }
    }

    /// Adds the manifests, in path order.
    #[must_use]
    pub fn with_manifests(mut self, manifests: Vec<Manifest>) -> Self {
        self.manifests = manifests;
        self
    }

    /// Adds the files of an archive that have the path of another one but for case; the archive's own rules tell it.
    #[must_use]
    pub fn with_twins(mut self, twins: BTreeSet<FileId>) -> Self {
        self.twins = twins;
        self
    }

    /// Puts another content in the place of a component's; what it is called stays.
    pub fn set_summary(&mut self, file: FileId, summary: Arc<Summary>) {
        if let Ok(at) = self.components.binary_search_by_key(&file, |component| component.file) {
            debug_assert_eq!(self.components[at].summary.name, summary.name);
            Arc::make_mut(&mut self.components)[at].summary = summary;
        }
    }

    /// Puts another content in the place of a manifest's.
    pub fn set_manifest(&mut self, file: FileId, summary: Option<ManifestSummary>) {
        if let Some(manifest) = self.manifests.iter_mut().find(|manifest| manifest.file == file) {
            manifest.summary = summary;
        }
    }

    /// The component that a file holds.
    pub fn of_file(&self, file: FileId) -> Option<&Component> {
        let at = self.components.binary_search_by_key(&file, |component| component.file).ok()?;
        Some(&self.components[at])
    }

    /// The manifests, in path order.
    pub fn manifests(&self) -> &[Manifest] {
        &self.manifests
    }

    /// Whether a file has the path of another one of its archive but for case.
    pub fn is_twin(&self, file: FileId) -> bool {
        self.twins.contains(&file)
    }

    /// Every component, in path order, doubles included.
    pub fn all(&self) -> &[Component] {
        &self.components
    }

    /// Whether the root holds a component of that kind.
    pub fn has_kind(&self, kind: Kind) -> bool {
        self.by_name.contains_key(&kind)
    }

    /// The components of a kind in path order; of several with one name only the first.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Component> {
        self.first.get(&kind).into_iter().flatten().map(|&at| &self.components[at as usize])
    }

    /// The components of a kind in name order; of several with one name only the first.
    pub fn named(&self, kind: Kind) -> Vec<&Component> {
        let mut row: Vec<&Component> = self.doubles(kind).collect();
        row.dedup_by(|later, first| later.summary.name == first.summary.name);
        row
    }

    /// The components of a kind in name and then path order, doubles included.
    pub fn doubles(&self, kind: Kind) -> impl Iterator<Item = &Component> {
        self.by_name.get(&kind).into_iter().flatten().map(|&at| &self.components[at as usize])
    }

    /// The component of that exact name; of several the first in path order.
    pub fn find(&self, kind: Kind, name: &str) -> Option<&Component> {
        let row = self.by_name.get(&kind)?;
        let at = row.partition_point(|&at| self.components[at as usize].summary.name.as_str() < name);
        let component = &self.components[*row.get(at)? as usize];
        (component.summary.name.as_str() == name).then_some(component)
    }

    /// The component of that exact name in a range of files; of several the first in path order.
    pub fn find_in(&self, files: &Range<FileId>, kind: Kind, name: &str) -> Option<&Component> {
        let row = self.by_name.get(&kind)?;
        let component = |at: u32| &self.components[at as usize];
        let key = |at: u32| (component(at).summary.name.as_str(), component(at).file);
        let at = row.partition_point(|&at| key(at) < (name, files.start));
        let found = component(*row.get(at)?);
        (found.summary.name.as_str() == name && files.contains(&found.file)).then_some(found)
    }

    /// The component whose name is that one but for case; of several the first in path order.
    pub fn find_ignoring_case(&self, kind: Kind, name: &str) -> Option<&Component> {
        let rows = self.by_lower_name.get_or_init(|| {
            let mut rows = HashMap::with_capacity(self.components.len());
            for (at, component) in self.components.iter().enumerate() {
                let key = (component.summary.kind, component.summary.name.as_str().to_lowercase());
                rows.entry(key).or_insert(at as u32);
            }
            rows
        });
        rows.get(&(kind, name.to_lowercase())).map(|&at| &self.components[at as usize])
    }

    /// Components of the Omni-Channel types whose name another one of their kind has but for case: the first of that name
    /// and the later one, by kind and path.
    pub fn case_twins(&self) -> impl Iterator<Item = (&Component, &Component)> {
        let pairs = self.case_twins.get_or_init(|| {
            let mut pairs = Vec::new();
            for (_, row) in self.first.iter().filter(|(kind, _)| kind.class() == Class::Core) {
                let mut first: HashMap<String, u32> = HashMap::with_capacity(row.len());
                for &later in row {
                    // Letters of other alphabets fold too, as they do on disks; those names are refused anyway.
                    let name = self.components[later as usize].summary.name.as_str().to_lowercase();
                    let owner = *first.entry(name).or_insert(later);
                    if owner != later {
                        pairs.push((owner, later));
                    }
                }
            }
            pairs
        });
        pairs
            .iter()
            .map(|&(owner, later)| (&self.components[owner as usize], &self.components[later as usize]))
    }

    /// Components whose own fields are read by rules.
    pub fn readable(&self) -> impl Iterator<Item = &Component> {
        self.components.iter().filter(|component| component.summary.kind.class() != Class::Named)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Component, Index};
    use crate::diag::FileId;
    use crate::model::{FullName, Kind, Summary};

    fn index(components: &[(Kind, &str)]) -> Index {
        let components = components.iter().enumerate().map(|(at, &(kind, name))| Component {
            file: FileId(at as u32),
            unit: 0,
            home: None,
            in_metadata_root: false,
            summary: Arc::new(Summary::unreadable(kind, FullName::from_stem(name))),
        });
        Index::new(components.collect())
    }

    #[test]
    fn finds_the_first_of_several() {
        let index = index(&[
            (Kind::Queue, "b"),
            (Kind::Queue, "B"),
            (Kind::Queue, "a"),
            (Kind::Queue, "B"),
            (Kind::Profile, "B"),
            (Kind::Profile, "Über%2F1"),
        ]);
        let exact = |kind, name| index.find(kind, name).map(|component| component.file.0);
        let folded = |kind, name| index.find_ignoring_case(kind, name).map(|component| component.file.0);
        assert_eq!(exact(Kind::Queue, "B"), Some(1));
        assert_eq!(exact(Kind::Queue, "A"), None);
        assert_eq!(exact(Kind::Skill, "B"), None);
        assert_eq!(folded(Kind::Queue, "B"), Some(0));
        assert_eq!(folded(Kind::Queue, "A"), Some(2));
        assert_eq!(folded(Kind::Profile, "b"), Some(4));
        assert_eq!(folded(Kind::Profile, "über/1"), Some(5));
        assert_eq!(folded(Kind::Skill, "b"), None);
    }
}
