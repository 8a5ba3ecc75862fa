//! Labels behind names and units behind numbers.

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use crate::lsp::requests::Cx;
use crate::lsp::to_proto;

/// The hints in a part of a file.
pub(in crate::lsp) fn hints(
    cx: &Cx<'_>,
    params: lsp::InlayHintParams,
) -> Result<Option<Vec<lsp::InlayHint>>, ResponseError> {
    let Some(at) = cx.file(params.text_document)? else { return Ok(None) };
    let lines = at.lines();
    let hints = at.site.hints(lines.span(params.range)).into_iter();
    Ok(Some(hints.map(|hint| to_proto::hint(&lines, hint)).collect()))
}
