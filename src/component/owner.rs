//! Folders that belong to one component whatever lies in them.
//!
//! A folder is known as one by a file that can mean nothing else: the own file of a bundle, or the `-meta.xml` beside
//! it. The outermost such folder owns a file. So a web application may have a folder called `lwc`, and a folder called
//! `aura` around a whole project turns nothing into an Aura bundle.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::claim::Claim;
use super::spot::Spot;
use super::{bundle, digital, experience, resource};
use crate::model::{Layout, REGISTRY, RegisteredType};

/// The types that own folders.
static OWNING: LazyLock<HashMap<&'static str, &'static RegisteredType>> = LazyLock::new(|| {
    let owns = |row: &&RegisteredType| {
        let mixed = row.layout == Layout::Mixed && !row.in_folder;
        let bundle = matches!(row.layout, Layout::Bundle | Layout::UiBundle | Layout::DigitalExperience);
        (mixed || bundle || row.layout == Layout::StaticResource) && row.parent.is_empty()
    };
    REGISTRY.iter().filter(owns).map(|row| (row.directory, row)).collect()
});

/// The owning folders of a project, by their paths.
pub(super) struct Owners<'p>(HashMap<&'p str, &'static RegisteredType>);

impl<'p> Owners<'p> {
    /// Finds them. Each file is given with its whole path and with that below its package directory or metadata root.
    pub(super) fn find(files: impl Iterator<Item = (&'p str, &'p str)>) -> Self {
        let folders = files.filter_map(|(path, inner)| {
            let (row, length) = owned_folder(&Spot::new(inner))?;
            Some((&path[..path.len() - inner.len() + length], row))
        });
        Self(folders.collect())
    }

    /// The component of a file that lies below an owning folder.
    pub(super) fn claim(&self, path: &str, spot: &Spot<'_>) -> Option<Claim> {
        if self.0.is_empty() {
            return None;
        }
        let above = path.len() - spot.path.len();
        let owner = |at: usize| self.0.get(&path[..above + spot.folder_path(at).len()]).map(|row| (*row, at));
        let (row, at) = (0..spot.folders.len()).find_map(owner)?;
        match row.layout {
            Layout::DigitalExperience => digital::claim_below(row, spot, at),
            Layout::Mixed => Some(experience::claim_below(row, spot, at)),
            Layout::StaticResource => resource::claim_below(row, spot, at.checked_sub(1)?),
            _ => Some(bundle::claim_below(row, spot, at)),
        }
    }
}

/// The folder that a file makes an owning one: its type, and how much of the file's path it is.
fn owned_folder(spot: &Spot<'_>) -> Option<(&'static RegisteredType, usize)> {
    // The folder of the type is at most five above a file that makes an owner.
    spot.folders.iter().rev().take(5).find_map(|directory| {
        let row = *OWNING.get(directory)?;
        let length = match row.layout {
            Layout::DigitalExperience => return digital::folder(row, spot),
            Layout::Mixed => experience::folder(row, spot),
            Layout::StaticResource => resource::folder(row, spot),
            _ => bundle::folder(row, spot),
        };
        length.map(|length| (row, length))
    })
}
