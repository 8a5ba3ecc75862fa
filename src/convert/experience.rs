//! Experience bundles: the file that describes one and its folder stand side by side in both formats.

use super::bundle::{body, inner};
use super::{Converted, Fault, Output, Source};
use crate::component::{Component, Role};

/// The bundle in either format.
///
/// # Errors
/// The describing file or the whole folder is missing.
pub(super) fn convert(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let name = &component.name;
    let meta = component.metas().next();
    let content = component.pieces.iter().find(|piece| piece.role != Role::Meta);
    let sentence = if meta.is_none() {
        format!(
            "the folder `{name}` has no `{name}.site-meta.xml` beside it, which makes it an experience bundle; the \
             platform refuses it without: add the file, or leave the folder out with a line in .forceignore"
        )
    } else {
        format!(
            "the experience bundle `{name}` has no files in a folder `{name}` beside this one; the platform refuses it \
             so: restore the folder, or leave this file out with a line in .forceignore"
        )
    };
    let (Some(_), Some(_)) = (meta, content) else {
        let file = component.pieces.first().map_or(0, |piece| piece.file);
        return Err(vec![Fault::shape(file, sentence)]);
    };
    let outputs = component.pieces.iter().map(|piece| {
        let inner = inner(component, piece, source);
        let path = match piece.role {
            Role::Meta => format!("{}/{name}.site-meta.xml", component.ty.directory),
            _ => format!("{}/{name}/{inner}", component.ty.directory),
        };
        Output { path, body: body(component, piece, inner) }
    });
    Ok(Converted::single(component, outputs.collect()))
}
