//! Files inside components that are called like components or manifests of their own.
//!
//! A static resource may hold an example of a queue, a web application a `package.xml`. Their names alone say what they
//! look like; what they belong to is told from everything around them, once it is listed.

use super::{Component, Piece, Role, claim, resolve};
use crate::input::{FileClass, Inventory};

/// Takes the files that components hold for what they are, content: nothing judges them, and they define nothing.
pub fn settle_contents(inventory: &mut Inventory) {
    // Hardly a project has such files, and the others need not know which components they make.
    if !inventory.files.iter().any(|file| seems(&file.class) && claim::may_own(inventory.inner(file))) {
        return;
    }
    let files = inventory.packable();
    let resolved = resolve(&files, |file| inventory.inner(file));
    let held = resolved.components.iter().flat_map(|component| {
        component
            .pieces
            .iter()
            .filter(|piece| is_held(component, piece, &files[piece.file as usize].class))
            .map(|piece| (&files[piece.file as usize].path, component.ty.name))
    });
    for (path, type_name) in held {
        inventory.reclass(path, FileClass::Other { type_name });
    }
}

/// Whether the name of a file makes it a component or a manifest.
fn seems(class: &FileClass) -> bool {
    matches!(class, FileClass::Component { .. } | FileClass::Named { .. } | FileClass::Manifest(_))
}

/// Whether a file is content of the component, and not the component itself: `A.cls` is.
fn is_held(component: &Component, piece: &Piece, class: &FileClass) -> bool {
    let itself = match class {
        FileClass::Component { kind, stem, .. } | FileClass::Named { kind, stem } => {
            kind.manifest_name() == component.ty.name && *stem == component.name
        }
        FileClass::Manifest(_) => false,
        FileClass::Data | FileClass::Folder | FileClass::Other { .. } | FileClass::Plain => true,
    };
    matches!(piece.role, Role::Content { .. }) && !itself
}
