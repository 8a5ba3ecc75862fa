//! Components with one file for each child, in the folder of the component: objects, object translations, bots; and
//! labels, whose files are all one component.
//!
//! The name alone makes them one, so that the parts of an object may lie in several package directories.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::{REGISTRY, RegisteredType};

/// The types of children by the names of their parents and their suffixes.
static CHILDREN: LazyLock<HashMap<(&str, &str), &RegisteredType>> = LazyLock::new(|| {
    let children = REGISTRY.iter().filter(|row| !row.parent.is_empty());
    children.map(|row| ((row.parent, row.suffix), row)).collect()
});

/// The type of the children of that suffix.
pub(super) fn child(row: &RegisteredType, suffix: &str) -> Option<&'static RegisteredType> {
    CHILDREN.get(&(row.name, suffix)).copied()
}

/// `objects/X/X.object-meta.xml`, `objects/X/fields/F.field-meta.xml` at any depth, `objects/X.object`.
pub(super) fn claim(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    let behind = spot.behind(spot.below(row.directory)?);
    let (stem, suffix) = spot.suffix().filter(|(stem, _)| !stem.is_empty())?;
    let claimed =
        |name: &str, role| Claim { ty: row, name: name.to_owned(), root: String::new(), role, weak: false };
    let folder = behind.split_once('/').map(|(folder, _)| folder);
    if suffix == row.suffix {
        // In metadata format the files lie side by side.
        return (spot.meta || folder.is_none()).then(|| claimed(stem, Role::Meta));
    }
    let folder = folder.filter(|_| spot.meta)?;
    let ty = child(row, suffix)?;
    Some(claimed(folder, Role::Child { ty, name: stem.into() }))
}

/// Any `.labels-meta.xml`; `.labels` below a folder of labels.
pub(super) fn claim_labels(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    let (stem, suffix) = spot.suffix()?;
    if suffix != row.suffix || stem.is_empty() || !(spot.meta || spot.below(row.directory).is_some()) {
        return None;
    }
    Some(Claim { ty: row, name: row.name.to_owned(), root: String::new(), role: Role::Meta, weak: false })
}
