//! Bundles of web applications: copied like any bundle, once their descriptor holds.
//!
//! A `ui-bundle.json` says where the built application lies and how it is served. The platform checks it only when it
//! takes the whole deployment, so it is checked here: its shape, and that the files it names are in the bundle. A
//! bundle without one is complete. Into source format nothing is checked: what an organisation gives out it took.

mod descriptor;
mod path;
#[cfg(test)]
mod tests;

use super::bundle::{self, inner};
use super::{Converted, Fault, FaultKind, Source};
use crate::component::Component;

/// Name of the descriptor.
const DESCRIPTOR: &str = "ui-bundle.json";

/// The bundle in metadata format.
///
/// # Errors
/// Its describing file is missing, or the platform would refuse its descriptor: one fault for each reason.
pub(super) fn to_metadata(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let converted = bundle::convert(component, source)?;
    let Some(piece) = component.pieces.iter().find(|piece| inner(component, piece, source) == DESCRIPTOR)
    else {
        return Ok(converted);
    };
    let bytes = (source.read)(piece.file)
        .map_err(|fault| vec![Fault { file: piece.file, kind: FaultKind::Read(fault) }])?;
    let files: Vec<&str> = component.pieces.iter().map(|piece| inner(component, piece, source)).collect();
    let refusals = descriptor::refusals(&bytes, &files);
    if refusals.is_empty() {
        return Ok(converted);
    }
    Err(refusals.into_iter().map(|sentence| Fault::shape(piece.file, sentence)).collect())
}
