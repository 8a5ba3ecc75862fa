//! Digital experiences: `digitalExperiences/site/Portal/` with its own XML file, and a component for each folder of
//! content in it: `sfdc_cms__view/home/` with a `_meta.json`.
//!
//! A manifest lists the bundle as `site/Portal` and a content as `site/Portal.sfdc_cms__view/home`; each can be
//! deployed without the other, so they are components of their own.

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::{RegisteredType, registered_type};

/// How many folders below that of the type a content is: kind of space, space, type of content, content.
const CONTENT: usize = 4;

/// How many folders below that of the type a space is.
const SPACE: usize = 2;

/// How the names of the platform's types of content begin.
const PLATFORM: &str = "sfdc_cms__";

/// A file of a content that lacks its own file: only that of a type of the platform's is known by its path.
pub(super) fn claim(row: &RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    let folders = spot.folders.as_slice();
    let shows = |at: &usize| {
        folders[*at] == row.directory
            && folders.len() > at + CONTENT
            && folders[at + CONTENT - 1].starts_with(PLATFORM)
    };
    claim_content(spot, (0..folders.len()).find(shows)?)
}

/// A file of the bundle or of the content that the folder of that index is.
pub(super) fn claim_below(row: &'static RegisteredType, spot: &Spot<'_>, at: usize) -> Option<Claim> {
    if !row.parent.is_empty() {
        return claim_content(spot, at - CONTENT);
    }
    let root = spot.folder_path(at);
    if folder(row, spot) != Some((row, root.len())) {
        return claim_content(spot, at - SPACE);
    }
    let name = format!("{}/{}", spot.folders[at - 1], spot.folders[at]);
    Some(Claim { ty: row, name, root: root.to_owned(), role: Role::Meta, weak: false })
}

/// A file of a content; `at` is the index of the folder of the type.
fn claim_content(spot: &Spot<'_>, at: usize) -> Option<Claim> {
    let [kind, space, ty, content, ..] = spot.folders.get(at + 1..)? else { return None };
    let at = at + CONTENT;
    Some(Claim {
        ty: content_type()?,
        name: format!("{kind}/{space}.{ty}/{content}"),
        root: spot.folder_path(at).to_owned(),
        role: Role::Content { inner: spot.behind(at).into() },
        weak: false,
    })
}

fn content_type() -> Option<&'static RegisteredType> {
    registered_type("DigitalExperience")
}

/// What the own file of a bundle or content lies in: its type, and the length of the path of the folder.
pub(super) fn folder(
    row: &'static RegisteredType,
    spot: &Spot<'_>,
) -> Option<(&'static RegisteredType, usize)> {
    let length = spot.path.len().checked_sub(spot.file.len() + 1)?;
    let ty = match spot.folders.as_slice() {
        [.., directory, _, space] if spot.meta && *directory == row.directory => {
            (spot.suffix() == Some((*space, row.suffix))).then_some(row)
        }
        [.., directory, _, _, _, _] if *directory == row.directory => {
            content_type().filter(|ty| spot.file == ty.meta_suffix)
        }
        _ => None,
    };
    ty.map(|ty| (ty, length))
}
