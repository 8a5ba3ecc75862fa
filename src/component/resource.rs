//! Static resources: a file of any suffix, or a folder that is a zip in metadata format, and the XML file.

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::RegisteredType;

/// `A.resource-meta.xml` with `A.js`, `A.resource` or `A/**`; the XML file may lie in the folder of its name.
pub(super) fn claim(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    let at = spot.below(row.directory)?;
    let behind = spot.behind(at);
    let described =
        spot.suffix().filter(|(_, suffix)| spot.meta && *suffix == row.suffix).map(|(stem, _)| stem);
    let (name, role, weak) = match (behind.split_once('/'), described) {
        (None, Some(stem)) => (stem, Role::Meta, false),
        (Some((folder, inner)), Some(stem)) if folder == stem && inner == spot.file => {
            (stem, Role::Meta, false)
        }
        (Some((folder, inner)), _) => (folder, Role::Content { inner: inner.into() }, false),
        (None, None) if spot.meta => return None,
        // Names of static resources have no dots, their files may: `jquery.min.js`.
        (None, None) => (behind.split('.').next()?, Role::Content { inner: behind.into() }, true),
    };
    if name.is_empty() {
        return None;
    }
    let root = format!("{}/{name}", spot.folder_path(at));
    Some(Claim { ty: row, name: name.to_owned(), root, role, weak })
}
