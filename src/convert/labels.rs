//! Custom labels: all label files of a project are one file in metadata format.

use super::{Body, Converted, Fault, Output, Source, merge};
use crate::component::{Component, Piece, Role};

/// As merged; one label file of a project stays as it is, and so do labels in files of their own.
pub(super) fn to_source(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let mut converted = merge::to_metadata(component, source)?;
    let ty = component.ty;
    let own = |piece: &Piece| piece.role == Role::Meta;
    let kept = component.pieces.iter().filter(|piece| own(piece)).count() < 2;
    if kept {
        let path = |piece: &Piece| match &piece.role {
            Role::Child { name, .. } => format!("{}/{name}.label-meta.xml", ty.directory),
            Role::Meta | Role::Content { .. } => {
                format!("{}/{}.{}-meta.xml", ty.directory, ty.name, ty.suffix)
            }
        };
        let output = |piece: &Piece| Output { path: path(piece), body: Body::Xml(piece.file) };
        converted.outputs = component.pieces.iter().map(output).collect();
    } else {
        for output in &mut converted.outputs {
            output.path.push_str("-meta.xml");
        }
    }
    Ok(converted)
}
