//! Names that lead to other files.

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use crate::lsp::requests::Cx;

/// The links of a file.
pub(in crate::lsp) fn links(
    cx: &Cx<'_>,
    params: lsp::DocumentLinkParams,
) -> Result<Option<Vec<lsp::DocumentLink>>, ResponseError> {
    let Some(at) = cx.file(params.text_document)? else { return Ok(None) };
    let lines = at.lines();
    let found = at.site.links().into_iter().map(|link| {
        let target = at.root.snapshot.outcome.file(link.file);
        lsp::DocumentLink {
            range: lines.range(link.span),
            target: Some(cx.world.uri(at.root, &target.source.path)),
            tooltip: Some(target.holds()),
            data: None,
        }
    });
    Ok(Some(found.collect()))
}
