//! Types whose components are a file of any content and the XML file beside it.

use super::Role;
use super::claim::Claim;
use super::file;
use super::spot::Spot;
use crate::model::RegisteredType;

/// `A.cls` and `A.cls-meta.xml`. A suffix such as `page` or `model` says little outside the folder of its type, so
/// there content alone is no component.
pub(super) fn claim(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    let (stem, suffix) = spot.suffix()?;
    if !row.has_suffix(suffix) || stem.is_empty() {
        return None;
    }
    let name = if row.in_folder { file::in_folder(row, spot, stem)? } else { stem.to_owned() };
    let root = spot.path[..spot.path.len() - (spot.file.len() - spot.base.len())].to_owned();
    let role = if spot.meta { Role::Meta } else { Role::Content { inner: spot.file.into() } };
    let weak = !spot.meta && spot.below(row.directory).is_none();
    Some(Claim { ty: row, name, root, role, weak })
}
