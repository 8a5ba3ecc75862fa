//! Custom labels: all label files of a project are one file in metadata format.

use super::{Body, Converted, Fault, Output, Source, merge};
use crate::component::{Component, Role};

/// As merged; one label file of a project stays as it is.
pub(super) fn to_source(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let mut converted = merge::to_metadata(component, source)?;
    for output in &mut converted.outputs {
        output.path.push_str("-meta.xml");
    }
    if let ([piece], [output]) = (&component.pieces[..], &mut converted.outputs[..])
        && piece.role == Role::Meta
    {
        *output = Output { path: std::mem::take(&mut output.path), body: Body::Xml(piece.file) };
    }
    Ok(converted)
}
