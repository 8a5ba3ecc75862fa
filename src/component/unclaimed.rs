//! Why no type claims a file.

use super::Role;
use super::bundle::own_file;
use super::claim::{Claim, TYPES, claim};
use super::spot::Spot;
use crate::model::{Layout, REGISTRY, RegisteredType, nearest};

/// Why a file belongs to no component.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unclaimed {
    /// A `-meta.xml` file whose suffix nothing has.
    #[error(
        "no metadata type has the suffix `{suffix}`, so the platform cannot take this file; {}",
        advice(*meant)
    )]
    Suffix {
        /// As it stands.
        suffix: Box<str>,
        /// The suffix that was probably meant, and the type that has it.
        meant: Option<(&'static str, &'static str)>,
    },
    /// A `-meta.xml` file without a suffix that is no folder of components.
    #[error(
        "the name says no metadata type, and it describes no folder of reports, dashboards, documents or email \
        templates, so nothing deploys it; give it the suffix of its type, or list it in .forceignore"
    )]
    NoSuffix,
    /// The file name ends almost in `-meta.xml`.
    #[error(
        "the name must end in `-meta.xml` to be a {ty}, so nothing deploys this file; rename it, or list it in \
        .forceignore"
    )]
    Ending {
        /// The type of its suffix.
        ty: &'static str,
    },
    /// A file whose type counts only below certain folders.
    #[error(
        "a file with the suffix `{suffix}` is metadata only below a folder {folders}, so nothing deploys this one; \
        move it there, or list it in .forceignore"
    )]
    Misplaced {
        /// Of the file.
        suffix: Box<str>,
        /// `dataSources` (ExternalDataSource) or the like.
        folders: Box<str>,
    },
    /// Content that nothing describes.
    #[error("nothing describes this content: {ty} `{name}` needs {meta} to be deployed; add it")]
    Undescribed {
        /// The type whose content it would be.
        ty: &'static str,
        /// The name it would have.
        name: Box<str>,
        /// Name of the missing file.
        meta: Box<str>,
    },
    /// It lies in a folder where a bundle could, which is none.
    #[error("the folder `{folder}` has no {own}, so it is no {ty} and nothing deploys what is in it")]
    NoBundle {
        /// The type that such a folder could be.
        ty: &'static str,
        /// Its name.
        folder: Box<str>,
        /// The missing file, quoted.
        own: Box<str>,
    },
    /// Nothing about it says metadata.
    #[error("it belongs to no metadata type")]
    Foreign,
}

impl Unclaimed {
    /// Whether the name says that the file is meant to be deployed, so that leaving it out would hide a mistake.
    pub fn is_fault(&self) -> bool {
        match self {
            Self::Suffix { .. } | Self::NoSuffix | Self::Ending { .. } | Self::Misplaced { .. } => true,
            Self::Undescribed { .. } | Self::NoBundle { .. } | Self::Foreign => false,
        }
    }
}

fn advice(meant: Option<(&'static str, &'static str)>) -> String {
    match meant {
        Some((suffix, ty)) => format!("did you mean `{suffix}` ({ty})?"),
        None => "correct the suffix, or list the file in .forceignore".to_owned(),
    }
}

/// Why no component has the file of that path below its package directory.
pub fn unclaimed_reason(inner: &str) -> Unclaimed {
    let spot = Spot::new(inner);
    if let Some(Claim { ty, name, role: Role::Content { .. }, .. }) = claim(&spot) {
        let own = format!("{}.{}-meta.xml", name.rsplit('/').next().unwrap_or(&name), ty.suffix);
        return Unclaimed::Undescribed { ty: ty.name, name: name.into(), meta: format!("`{own}`").into() };
    }
    if !spot.meta {
        let ending = ending(&spot).map(|row| Unclaimed::Ending { ty: row.name });
        return ending.or_else(|| no_bundle(&spot)).unwrap_or(Unclaimed::Foreign);
    }
    let Some((_, suffix)) = spot.suffix() else { return Unclaimed::NoSuffix };
    let rows = TYPES.of_suffix(suffix);
    if rows.is_empty() {
        let known = REGISTRY.iter().filter(|row| !row.suffix.is_empty() && row.parent.is_empty());
        let meant = nearest(suffix, known.map(|row| row.suffix)).and_then(|near| {
            Some((TYPES.of_suffix(near).first()?.suffix, TYPES.of_suffix(near).first()?.name))
        });
        return Unclaimed::Suffix { suffix: suffix.into(), meant };
    }
    let folders: Vec<String> = rows.iter().map(|row| format!("`{}` ({})", place(row), row.name)).collect();
    Unclaimed::Misplaced { suffix: suffix.into(), folders: folders.join(" or ").into() }
}

/// What the folder of a file lacks to be a bundle.
fn no_bundle(spot: &Spot<'_>) -> Option<Unclaimed> {
    let [.., directory, folder] = spot.folders.as_slice() else { return None };
    let row =
        TYPES.owners(directory).iter().find(|row| matches!(row.layout, Layout::Bundle | Layout::UiBundle))?;
    let own = own_file(row).shown(folder)?;
    Some(Unclaimed::NoBundle { ty: row.name, folder: (*folder).into(), own: own.into() })
}

/// The folder that a file of the type must lie below.
fn place(row: &RegisteredType) -> String {
    match row.folder_row() {
        Some(model) if row.is_inside_model() => model.directory.to_owned(),
        _ if row.in_folder => format!("{}/<Folder>", row.directory),
        _ => row.directory.to_owned(),
    }
}

/// The type of `A.queue-mata.xml` or `A.queue.xml`.
fn ending(spot: &Spot<'_>) -> Option<&'static RegisteredType> {
    let (_, rest) = spot.file.strip_suffix(".xml")?.rsplit_once('.')?;
    let suffix = rest.split('-').next()?;
    TYPES.of_suffix(suffix).first().copied().filter(|row| row.suffix != "xml")
}
