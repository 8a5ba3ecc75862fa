//! Components as the platform counts them, and the files that make each of them.
//!
//! What a file belongs to is told from its path below its package directory alone, in source and in metadata format,
//! so the place of a checkout cannot show. Content is looked at by `convert`. Nothing here fails: a file that no type
//! claims is given back with the reason.

mod bundle;
mod claim;
mod content;
mod contents;
mod decomposed;
mod digital;
mod document;
mod experience;
mod file;
mod owner;
mod preset;
mod resource;
mod spot;
mod unclaimed;

use std::collections::BTreeMap;

pub(crate) use bundle::own_file;
pub use contents::settle_contents;
pub use unclaimed::{Unclaimed, unclaimed_reason};

use crate::input::{FileClass, InputFile};
use crate::model::{Layout, RegisteredType, registered_type};
use claim::Claim;
use owner::Owners;
use spot::Spot;

/// One component with its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// Its type.
    pub ty: &'static RegisteredType,
    /// Its full name as a manifest lists it, percent-encoded like the file names: `Cases`, `Folder/Report`.
    pub name: Box<str>,
    /// What makes it one: paths of files that belong together share it. Two components of one type and name with
    /// different roots are two answers to one question.
    pub root: Box<str>,
    /// Its files, by path.
    pub pieces: Vec<Piece>,
}

/// A file of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Index among the files that were resolved.
    pub file: u32,
    /// What the file is to the component.
    pub role: Role,
}

/// What a file is to its component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The XML file that describes it.
    Meta,
    /// Content; `inner` is its path below the folder of the component, or its file name.
    Content {
        /// With `/`.
        inner: Box<str>,
    },
    /// The XML file of a child.
    Child {
        /// Type of the child.
        ty: &'static RegisteredType,
        /// Its name below the parent: `Level__c`.
        name: Box<str>,
    },
}

/// The components of a project.
#[derive(Clone, Debug, Default)]
pub struct Resolved {
    /// By type, name and root.
    pub components: Vec<Component>,
    /// Indices of the files that belong to no component, by path.
    pub unclaimed: Vec<u32>,
}

/// Finds the components that files make. `inner` gives the path of a file below its package directory or metadata
/// root.
pub fn resolve(files: &[InputFile], inner: impl Fn(&InputFile) -> &str) -> Resolved {
    // With each component whether it is one even if nothing describes it.
    let mut grouped = BTreeMap::<(&str, Box<str>, Box<str>), (Component, bool)>::new();
    let mut unclaimed = Vec::new();
    let owners = Owners::find(files.iter().map(|file| (&*file.path, inner(file))));
    for (at, file) in files.iter().enumerate() {
        let at = at as u32;
        if file.class == FileClass::Folder {
            continue;
        }
        // The root of a component is the folder or file it hangs on, below the root of all files.
        let inner = inner(file);
        let above = &file.path[..file.path.len() - inner.len()];
        let spot = Spot::new(inner);
        let claim = owners.claim(&file.path, &spot).or_else(|| claim::claim(&spot));
        let Some(Claim { ty, name, root, role, weak }) = claim.or_else(|| known(file, inner)) else {
            // A manifest is none of the components it lists; one inside a component is content.
            if !matches!(file.class, FileClass::Manifest(_)) {
                unclaimed.push(at);
            }
            continue;
        };
        let root: Box<str> = if root.is_empty() { "".into() } else { format!("{above}{root}").into() };
        let name: Box<str> = name.into();
        let (component, stands) = grouped
            .entry((ty.name, name.clone(), root.clone()))
            .or_insert_with(|| (Component { ty, name, root, pieces: Vec::new() }, false));
        component.pieces.push(Piece { file: at, role });
        *stands |= !weak;
    }
    let (standing, strays): (Vec<_>, Vec<_>) = grouped.into_values().partition(|(_, stands)| *stands);
    unclaimed.extend(strays.iter().flat_map(|(stray, _)| &stray.pieces).map(|piece| piece.file));
    // A manifest is none of the components it lists; one inside a component is content.
    unclaimed.retain(|at| !matches!(files[*at as usize].class, FileClass::Manifest(_)));
    unclaimed.sort_unstable();
    Resolved { components: standing.into_iter().map(|(component, _)| component).collect(), unclaimed }
}

/// A file that is a component for the rules, wherever it lies and whatever its format.
fn known(file: &InputFile, inner: &str) -> Option<Claim> {
    let (FileClass::Component { kind, stem, .. } | FileClass::Named { kind, stem }) = &file.class else {
        return None;
    };
    let ty = registered_type(kind.manifest_name()).filter(|ty| ty.layout == Layout::File)?;
    Some(Claim { ty, name: stem.to_string(), root: inner.to_owned(), role: Role::Meta, weak: false })
}

impl Component {
    /// The files that describe it; more than one is a fault of the project.
    pub fn metas(&self) -> impl Iterator<Item = u32> + '_ {
        self.pieces.iter().filter(|piece| piece.role == Role::Meta).map(|piece| piece.file)
    }
}

#[cfg(test)]
mod bundle_tests;
#[cfg(test)]
mod tests;
