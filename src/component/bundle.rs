//! Types whose components are folders: `lwc/tile/` with everything in it.
//!
//! Most of these types ask for one file that makes the folder a bundle, its own file. A folder that has it belongs to
//! the bundle whatever lies in it and whatever the folders around it are called (see [`super::owner`]); one without
//! counts only if a file in it shows that a bundle was meant, so a mere folder called `lwc` confuses nothing.

use super::Role;
use super::claim::Claim;
use super::spot::Spot;
use crate::model::RegisteredType;

/// The file that makes a folder a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnFile {
    /// The name of the folder and one of these endings.
    Named(&'static [&'static str]),
    /// A file of this name.
    Called(&'static str),
    /// Any file at all.
    Any,
}

/// The own file of the bundles of a type.
pub(crate) fn own_file(row: &RegisteredType) -> OwnFile {
    match row.name {
        "LightningComponentBundle" => OwnFile::Named(&[".js-meta.xml"]),
        "AuraDefinitionBundle" => OwnFile::Named(&[
            ".cmp",
            ".app",
            ".evt",
            ".intf",
            ".tokens",
            ".cmp-meta.xml",
            ".app-meta.xml",
            ".evt-meta.xml",
            ".intf-meta.xml",
            ".tokens-meta.xml",
        ]),
        "WaveTemplateBundle" | "AppFrameworkTemplateBundle" => OwnFile::Called("template-info.json"),
        "GenAiFunction" => OwnFile::Named(&[".genAiFunction-meta.xml"]),
        "GenAiPlannerBundle" => OwnFile::Named(&[".genAiPlannerBundle", ".genAiPlannerBundle-meta.xml"]),
        // Deployed with and without its `.bundle-meta.xml`.
        "AiAuthoringBundle" => OwnFile::Any,
        "UIBundle" => OwnFile::Named(&[".uibundle-meta.xml"]),
        // The one meta suffix that is the end of a name, not a name.
        "UiWidgetBundle" => OwnFile::Named(&[".uiwidget-meta.xml"]),
        _ if row.meta_suffix.is_empty() => OwnFile::Any,
        _ => OwnFile::Called(row.meta_suffix),
    }
}

impl OwnFile {
    /// Whether a file directly in a folder is its own file.
    pub(crate) fn is(self, folder: &str, file: &str) -> bool {
        match self {
            Self::Named(endings) => file.strip_prefix(folder).is_some_and(|ending| endings.contains(&ending)),
            Self::Called(name) => file == name,
            Self::Any => true,
        }
    }

    /// What the own file of a folder is called, quoted; `None` if it may be any.
    pub(crate) fn shown(self, folder: &str) -> Option<String> {
        match self {
            Self::Named(endings) => Some(format!("`{folder}{}`", endings.first()?)),
            Self::Called(name) => Some(format!("`{name}`")),
            Self::Any => None,
        }
    }
}

/// Whether a file directly in a folder shows that the folder was meant as a bundle. Below a folder called `lwc` or
/// `aura`, which may be anything, its name must say so.
fn is_hint(row: &RegisteredType, folder: &str, file: &str) -> bool {
    let OwnFile::Named(endings) = own_file(row) else { return true };
    let stem = file.split_once('.').map_or(file, |(stem, _)| stem);
    !matches!(row.directory, "lwc" | "aura")
        || stem.eq_ignore_ascii_case(folder)
        || endings.iter().any(|ending| file.ends_with(ending))
}

/// A file directly in a folder below that of the type which lacks its own file. Deeper files of such a folder are
/// nobody's.
pub(super) fn claim(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    let [.., directory, folder] = spot.folders.as_slice() else { return None };
    if *directory != row.directory || !is_hint(row, folder, spot.file) {
        return None;
    }
    Some(claim_below(row, spot, spot.folders.len() - 1))
}

/// The length of the path of the folder that its own file lies in.
pub(super) fn folder(row: &RegisteredType, spot: &Spot<'_>) -> Option<usize> {
    let [.., directory, folder] = spot.folders.as_slice() else { return None };
    let own = *directory == row.directory && own_file(row).is(folder, spot.file);
    own.then(|| spot.path.len() - spot.file.len() - 1)
}

/// A file of the bundle that the folder of that index is.
pub(super) fn claim_below(row: &'static RegisteredType, spot: &Spot<'_>, at: usize) -> Claim {
    let folder = spot.folders[at];
    let inner = spot.behind(at);
    let own = matches!(own_file(row), OwnFile::Named(_)) && own_file(row).is(folder, inner);
    let describes = own && (spot.meta || row.name == "GenAiPlannerBundle");
    let role = if describes { Role::Meta } else { Role::Content { inner: inner.into() } };
    Claim { ty: row, name: folder.to_owned(), root: spot.folder_path(at).to_owned(), role, weak: false }
}
