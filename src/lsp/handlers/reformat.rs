//! Files in the style of the platform.

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use crate::ide::reformat::{reformat, reformat_range};
use crate::lsp::requests::Cx;
use crate::lsp::to_proto;

/// The whole file. The style has no options, so those of the editor do not count.
#[expect(clippy::unnecessary_wraps, clippy::needless_pass_by_value, reason = "all handlers have one form")]
pub(in crate::lsp) fn of_document(
    cx: &Cx<'_>,
    params: lsp::DocumentFormattingParams,
) -> Result<Option<Vec<lsp::TextEdit>>, ResponseError> {
    let Some(at) = cx.world.file(&params.text_document.uri) else { return Ok(None) };
    Ok(Some(to_proto::text_edits(&at.lines(), &reformat(at.site))))
}

/// What is selected.
#[expect(clippy::unnecessary_wraps, clippy::needless_pass_by_value, reason = "all handlers have one form")]
pub(in crate::lsp) fn of_range(
    cx: &Cx<'_>,
    params: lsp::DocumentRangeFormattingParams,
) -> Result<Option<Vec<lsp::TextEdit>>, ResponseError> {
    let Some(at) = cx.world.file(&params.text_document.uri) else { return Ok(None) };
    let lines = at.lines();
    Ok(Some(to_proto::text_edits(&lines, &reformat_range(at.site, lines.span(params.range)))))
}
