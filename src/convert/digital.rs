//! Digital experiences: the same folders and files in both formats.

use super::bundle::{body, inner};
use super::{Converted, Fault, Output, Source};
use crate::component::Component;

/// A bundle or one of its contents in either format.
///
/// # Errors
/// A content lacks its `_meta.json`.
pub(super) fn convert(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let is_content = !component.ty.parent.is_empty();
    // Not from the name: the dot between space and content need not be its only one.
    let levels = if is_content { 4 } else { 2 };
    let above = component.root.rmatch_indices('/').nth(levels - 1).map_or(0, |(at, _)| at + 1);
    let folder = format!("{}/{}", component.ty.directory, &component.root[above..]);
    let mut outputs = Vec::new();
    for piece in &component.pieces {
        let inner = inner(component, piece, source);
        outputs.push(Output { path: format!("{folder}/{inner}"), body: body(component, piece, inner) });
    }
    let own = component.ty.meta_suffix;
    let described =
        |output: &Output| output.path.strip_prefix(&*folder).is_some_and(|rest| rest[1..] == *own);
    if is_content && !outputs.iter().any(described) {
        let name = component.name.rsplit('/').next().unwrap_or(&component.name);
        let file = component.pieces.first().map_or(0, |piece| piece.file);
        let sentence = format!(
            "the folder `{name}` has no `{own}`, which makes it a content of a digital experience; the platform refuses \
             it without: add the file, or leave the folder out with a line in .forceignore"
        );
        return Err(vec![Fault::shape(file, sentence)]);
    }
    Ok(Converted::single(component, outputs))
}
