//! From a name to the files that define the component. Its type has no other place.

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use crate::ide::{Definition, Spot};
use crate::lsp::requests::Cx;
use crate::lsp::to_proto;
use crate::lsp::world::At;

/// The files, as links for clients that take them.
pub(in crate::lsp) fn definition(
    cx: &Cx<'_>,
    params: lsp::DefinitionParams,
) -> Result<Option<lsp::DefinitionResponse>, ResponseError> {
    let Some((at, spot)) = find(cx, params.text_document_position_params)? else { return Ok(None) };
    if !cx.world.client.links {
        return Ok(Some(lsp::Definition::LocationList(locations(at, &spot)).into()));
    }
    let origin = at.lines().range(spot.span);
    let definitions = spot.subject.definitions(at.site.snapshot);
    let links = definitions.into_iter().map(|Definition { file, tag, name }| {
        let lines = at.root.lines(cx.world, file);
        lsp::LocationLink {
            origin_selection_range: Some(origin),
            target_uri: to_proto::location(cx.world, at.root, file, name).uri,
            target_range: lines.range(tag),
            target_selection_range: lines.range(name),
        }
    });
    Ok(Some(links.collect::<Vec<_>>().into()))
}

/// As [`definition`], as places.
pub(in crate::lsp) fn declaration(
    cx: &Cx<'_>,
    params: lsp::DeclarationParams,
) -> Result<Option<lsp::DeclarationResponse>, ResponseError> {
    let found = find(cx, params.text_document_position_params)?;
    Ok(found.map(|(at, spot)| lsp::Declaration::LocationList(locations(at, &spot)).into()))
}

/// As [`definition`], as places.
pub(in crate::lsp) fn type_definition(
    cx: &Cx<'_>,
    params: lsp::TypeDefinitionParams,
) -> Result<Option<lsp::TypeDefinitionResponse>, ResponseError> {
    let found = find(cx, params.text_document_position_params)?;
    Ok(found.map(|(at, spot)| lsp::Definition::LocationList(locations(at, &spot)).into()))
}

/// What a place is about; none for a text that takes no part.
pub(super) fn find<'w>(
    cx: &Cx<'w>,
    place: lsp::TextDocumentPositionParams,
) -> Result<Option<(At<'w>, Spot)>, ResponseError> {
    cx.go_on()?;
    let lsp::TextDocumentPositionParams { text_document: document, position } = place;
    let Some(at) = cx.world.file(&document.uri) else { return Ok(None) };
    Ok(at.site.spot(at.lines().offset(position)).map(|spot| (at, spot)))
}

fn locations(at: At<'_>, spot: &Spot) -> Vec<lsp::Location> {
    let definitions = spot.subject.definitions(at.site.snapshot).into_iter();
    definitions.map(|found| to_proto::location(at.world, at.root, found.file, found.name)).collect()
}
