//! Documents: a file of any suffix in a folder of documents, and the XML file that describes it.

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::RegisteredType;

/// `Folder/d.txt` with `Folder/d.document-meta.xml`, or with `Folder/d.txt-meta.xml` in metadata format.
pub(super) fn claim(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    let at = spot.below_with_folder(row.directory)?;
    let (stem, suffix) = spot.suffix().unwrap_or((spot.base, ""));
    let folders = row.folder_row().is_some_and(|folder| spot.meta && folder.has_suffix(suffix));
    if at + 1 == spot.folders.len() || stem.is_empty() || folders {
        return None;
    }
    let behind = spot.behind(at);
    let name = format!("{}{stem}", &behind[..behind.len() - spot.file.len()]);
    let root = format!("{}{stem}", &spot.path[..spot.path.len() - spot.file.len()]);
    let role = if spot.meta { Role::Meta } else { Role::Content { inner: spot.file.into() } };
    Some(Claim { ty: row, name, root, role, weak: !spot.meta })
}
