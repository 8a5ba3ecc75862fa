//! What there is to say about a place.

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use crate::lsp::requests::Cx;

/// The findings at a place and what stands there, as Markdown for clients that show it.
pub(in crate::lsp) fn hover(
    cx: &Cx<'_>,
    params: lsp::HoverParams,
) -> Result<Option<lsp::Hover>, ResponseError> {
    let place = params.text_document_position_params;
    let Some(at) = cx.file(place.text_document)? else { return Ok(None) };
    let lines = at.lines();
    let Some(hover) = at.site.hover(lines.offset(place.position)) else { return Ok(None) };
    let contents = if cx.world.client.markdown {
        lsp::MarkupContent { kind: lsp::MarkupKind::Markdown, value: hover.markdown() }
    } else {
        lsp::MarkupContent { kind: lsp::MarkupKind::PlainText, value: hover.plain() }
    };
    Ok(Some(lsp::Hover { contents: contents.into(), range: Some(lines.range(hover.span)) }))
}
