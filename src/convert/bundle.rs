//! Bundles: a folder keeps its name and all its files in both formats.

use super::{Body, Converted, Fault, Output, Source};
use crate::component::{Component, Piece, Role, own_file};

/// The bundle in either format.
///
/// # Errors
/// The folder lacks the file that makes it a bundle of its type, or has nothing else.
pub(super) fn convert(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    if let Some(fault) = incomplete(component, source) {
        return Err(vec![fault]);
    }
    let folder = format!("{}/{}", component.ty.directory, component.name);
    let outputs = component.pieces.iter().map(|piece| {
        let inner = inner(component, piece, source);
        Output { path: format!("{folder}/{inner}"), body: body(component, piece, inner) }
    });
    Ok(Converted::single(component, outputs.collect()))
}

/// The path of a file below the folder of its bundle.
pub(super) fn inner<'a>(component: &Component, piece: &Piece, source: &'a Source<'_>) -> &'a str {
    let path: &str = &source.files[piece.file as usize].path;
    path.strip_prefix(&*component.root).and_then(|rest| rest.strip_prefix('/')).unwrap_or(path)
}

/// What a file at that path below the folder is copied as. A file that describes the component must parse; any other
/// is content, whatever it is called.
pub(super) fn body(component: &Component, piece: &Piece, inner: &str) -> Body {
    let folder = component.root.rsplit('/').next().unwrap_or_default();
    let named = inner.strip_prefix(folder).is_some_and(|rest| rest.starts_with('.') && !rest.contains('/'));
    let describes = piece.role == Role::Meta || named && inner.ends_with("-meta.xml");
    if describes { Body::Xml(piece.file) } else { Body::Raw(piece.file) }
}

/// Why the folder is no whole bundle.
fn incomplete(component: &Component, source: &Source<'_>) -> Option<Fault> {
    let (name, ty) = (&*component.name, component.ty.name);
    let first = component.pieces.first()?;
    let own = own_file(component.ty);
    let is_own = |piece: &Piece| own.is(name, inner(component, piece, source));
    if !component.pieces.iter().any(is_own) {
        let wanted = own.shown(name)?;
        return Some(Fault::shape(
            first.file,
            format!(
                "the folder `{name}` has no {wanted}, which makes it a component of type {ty}; the platform refuses \
                 it without: add the file, or leave the folder out with a line in .forceignore"
            ),
        ));
    }
    let lacks = match ty {
        "AuraDefinitionBundle" => {
            let markup = |piece: &Piece| is_own(piece) && piece.role != Role::Meta;
            (!component.pieces.iter().any(markup))
                .then_some("its markup (.cmp, .app, .evt, .intf or .tokens)")
        }
        "LightningComponentBundle" => {
            (component.pieces.len() == 1).then_some("its script, template or styles")
        }
        "UiWidgetBundle" => {
            let content = format!("{name}.json");
            let has_content = component.pieces.iter().any(|piece| inner(component, piece, source) == content);
            (!has_content).then_some("the `.json` file of its name")
        }
        _ => None,
    }?;
    Some(Fault::shape(
        first.file,
        format!(
            "the {ty} `{name}` has a file that describes it, but not {lacks}; the platform refuses it so: restore what \
             is missing, or leave the folder out with a line in .forceignore"
        ),
    ))
}
