//! The places that name a component, in all files or in one.

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use super::definition::find;
use crate::ide::Occurrence;
use crate::lsp::requests::Cx;

/// The places in all files of the root.
pub(in crate::lsp) fn references(
    cx: &Cx<'_>,
    params: lsp::ReferenceParams,
) -> Result<Option<Vec<lsp::Location>>, ResponseError> {
    let Some((at, spot)) = find(cx, params.text_document_position_params)? else { return Ok(None) };
    let found = spot.subject.occurrences(at.site.snapshot, params.context.include_declaration);
    let mut places = Vec::with_capacity(found.len());
    for in_file in found.chunk_by(|one, next| one.file == next.file) {
        let file = in_file[0].file;
        let uri = cx.world.uri(at.root, &at.root.snapshot.outcome.file(file).source.path);
        let lines = at.root.lines(cx.world, file);
        places.extend(
            in_file.iter().map(|one| lsp::Location { uri: uri.clone(), range: lines.range(one.span) }),
        );
    }
    Ok(Some(places))
}

/// The places in the file.
pub(in crate::lsp) fn highlights(
    cx: &Cx<'_>,
    params: lsp::DocumentHighlightParams,
) -> Result<Option<Vec<lsp::DocumentHighlight>>, ResponseError> {
    let Some((at, spot)) = find(cx, params.text_document_position_params)? else { return Ok(None) };
    let lines = at.lines();
    let found = spot.subject.highlights(at.site).into_iter();
    let places = found.map(|Occurrence { span, is_definition, .. }| lsp::DocumentHighlight {
        range: lines.range(span),
        kind: Some(if is_definition {
            lsp::DocumentHighlightKind::Write
        } else {
            lsp::DocumentHighlightKind::Read
        }),
    });
    Ok(Some(places.collect()))
}
