//! Static resources: a file of any suffix, or a folder that is a zip in metadata format, and the XML file.

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::RegisteredType;

/// `A.resource-meta.xml` with `A.js`, `A.resource` or `A/**`; the XML file may lie in the folder of its name.
pub(super) fn claim(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    let inside = spot.folders.last().is_some_and(|folder| *folder == row.directory);
    let at = if inside { spot.folders.len() - 1 } else { spot.below(row.directory)? };
    claim_below(row, spot, at)
}

/// A file below the folder of the type, which has that index.
pub(super) fn claim_below(row: &'static RegisteredType, spot: &Spot<'_>, at: usize) -> Option<Claim> {
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

/// The length of the path of the folder that an XML file beside it stands for.
pub(super) fn folder(row: &RegisteredType, spot: &Spot<'_>) -> Option<usize> {
    let (name, suffix) = spot.suffix()?;
    let inside = spot.folders.last().is_some_and(|folder| *folder == row.directory);
    let described = spot.meta && suffix == row.suffix && !name.is_empty() && inside;
    described.then(|| spot.path.len() - spot.file.len() + name.len())
}
