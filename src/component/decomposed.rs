//! Components with one file for each child, in the folder of the component: objects, object translations, bots; and
//! labels, whose files are all one component.
//!
//! The name alone makes them one, so that the parts of an object may lie in several package directories.

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::RegisteredType;

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
    let ty = row.children().find(|child| child.suffix == suffix)?;
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
