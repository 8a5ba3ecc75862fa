//! Digital experiences: `digitalExperiences/site/Portal/` with its own XML file, and a component for each folder of
//! content in it: `sfdc_cms__view/home/` with a `_meta.json`.
//!
//! A manifest lists the bundle as `site/Portal` and a content as `site/Portal.sfdc_cms__view/home`; each can be
//! deployed without the other, so they are components of their own.

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::{RegisteredType, registered_type};

/// How many folders lie between that of the type and the files of a content: kind of space, space, type, content.
const DEPTH: usize = 4;

/// A file below the outermost folder of the type.
pub(super) fn claim(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    if let Some(length) = folder(row, spot) {
        let root = &spot.path[..length];
        let at = spot.folders.len() - 1;
        let name = format!("{}/{}", spot.folders[at - 1], spot.folders[at]);
        return Some(Claim { ty: row, name, root: root.to_owned(), role: Role::Meta });
    }
    claim_content(spot, spot.below(row.directory)?)
}

/// A file of the bundle that the folder of that index is.
pub(super) fn claim_below(row: &'static RegisteredType, spot: &Spot<'_>, at: usize) -> Option<Claim> {
    if folder(row, spot) == Some(spot.folder_path(at).len()) { claim(row, spot) } else { claim_content(spot, at - 2) }
}

/// A file of a content; `at` is the index of the folder of the type.
fn claim_content(spot: &Spot<'_>, at: usize) -> Option<Claim> {
    let [kind, space, ty, content, ..] = spot.folders.get(at + 1..)? else { return None };
    let content_at = at + DEPTH;
    Some(Claim {
        ty: registered_type("DigitalExperience")?,
        name: format!("{kind}/{space}.{ty}/{content}"),
        root: spot.folder_path(content_at).to_owned(),
        role: Role::Content { inner: spot.behind(content_at).into() },
    })
}

/// The length of the path of the folder that the own file of a bundle lies in.
pub(super) fn folder(row: &RegisteredType, spot: &Spot<'_>) -> Option<usize> {
    let [.., directory, _, space] = spot.folders.as_slice() else { return None };
    let own = spot.meta && spot.suffix() == Some((*space, row.suffix));
    (own && *directory == row.directory).then(|| spot.path.len() - spot.file.len() - 1)
}
