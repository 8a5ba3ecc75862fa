//! Types whose components are one XML file each, alone, in folders that are components too, or below a territory
//! model.

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::RegisteredType;

/// `A.queue-meta.xml` anywhere, `A.queue` below a folder of the type; what has a folder in its name, only there.
pub(super) fn claim(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    if !row.folder_of.is_empty() {
        return folder(row, spot);
    }
    let (stem, suffix) = spot.suffix()?;
    if !row.has_suffix(suffix) || stem.is_empty() {
        return None;
    }
    let name = if row.in_folder {
        in_folder(row, spot, stem)?
    } else if row.is_inside_model() {
        // A model holds its territories and its rules, and gives them the first part of their names.
        let model = row.folder_row()?;
        let at = spot.below(model.directory)?;
        let (model, _) = spot.behind(at).split_once('/')?;
        format!("{model}.{stem}")
    } else if spot.meta || spot.below(row.directory).is_some() {
        stem.to_owned()
    } else {
        return None;
    };
    Some(Claim { ty: row, name, root: spot.path.to_owned(), role: Role::Meta, weak: false })
}

/// `Folder/Sub/Name` of a file `reports/Folder/Sub/Name.report`.
pub(super) fn in_folder(row: &RegisteredType, spot: &Spot<'_>, stem: &str) -> Option<String> {
    let behind = spot.behind(spot.below_with_folder(row.directory)?);
    let folders = &behind[..behind.len() - spot.file.len()];
    Some(format!("{folders}{stem}"))
}

/// `reports/Folder.reportFolder-meta.xml`, or `reports/Folder-meta.xml` in metadata format; folders nest.
fn folder(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    let stem = match spot.suffix() {
        Some((stem, suffix)) if row.has_suffix(suffix) => stem,
        None => spot.base,
        Some(_) => return None,
    };
    if stem.is_empty() || !spot.meta {
        return None;
    }
    let behind = spot.behind(spot.innermost(row.directory)?);
    let folders = &behind[..behind.len() - spot.file.len()];
    let name = format!("{folders}{stem}");
    Some(Claim { ty: row, name, root: spot.path.to_owned(), role: Role::Meta, weak: false })
}
