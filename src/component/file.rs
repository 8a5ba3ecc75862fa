//! Types whose components are one XML file each.

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::RegisteredType;

/// `A.queue-meta.xml` anywhere, `A.queue` below a folder of the type.
pub(super) fn claim(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    let (stem, suffix) = spot.suffix()?;
    let own = suffix == row.suffix || (!row.legacy_suffix.is_empty() && suffix == row.legacy_suffix);
    if !own || stem.is_empty() || !(spot.meta || spot.below(row.directory).is_some()) {
        return None;
    }
    Some(Claim { ty: row, name: stem.to_owned(), root: spot.path.to_owned(), role: Role::Meta })
}
