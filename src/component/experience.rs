//! Experience bundles: `experiences/Help.site-meta.xml` and everything in `experiences/Help/`.

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::RegisteredType;

/// How the file that describes one ends, without `-meta.xml`.
const SUFFIX: &str = "site";

/// The folders that the content of one lies in.
const PARTS: &[&str] = &["brandingSets", "config", "routes", "themes", "variations", "views"];

/// The describing file, and files that can be nothing but content even if none describes them. Both share the path of
/// the folder.
pub(super) fn claim(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    if let Some(length) = folder(row, spot) {
        let root = &spot.path[..length];
        let name = root.rsplit('/').next().unwrap_or(root);
        return Some(Claim {
            ty: row,
            name: name.to_owned(),
            root: root.to_owned(),
            role: Role::Meta,
            weak: false,
        });
    }
    let [.., directory, _, part] = spot.folders.as_slice() else { return None };
    let content = *directory == row.directory && PARTS.contains(part);
    content.then(|| claim_below(row, spot, spot.folders.len() - 2))
}

/// A file of the bundle whose content the folder of that index is.
pub(super) fn claim_below(row: &'static RegisteredType, spot: &Spot<'_>, at: usize) -> Claim {
    Claim {
        ty: row,
        name: spot.folders[at].to_owned(),
        root: spot.folder_path(at).to_owned(),
        role: Role::Content { inner: spot.behind(at).into() },
        weak: false,
    }
}

/// The length of the path of the folder that a describing file stands for.
pub(super) fn folder(row: &RegisteredType, spot: &Spot<'_>) -> Option<usize> {
    let (name, suffix) = spot.suffix()?;
    let inside = spot.folders.last().is_some_and(|folder| *folder == row.directory);
    if !spot.meta || suffix != SUFFIX || name.is_empty() || !inside {
        return None;
    }
    Some(spot.path.len() - spot.file.len() + name.len())
}
