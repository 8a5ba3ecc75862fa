//! Parts of a text that can be hidden, and what a selection grows to.

use std::collections::BTreeSet;

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use crate::lsp::requests::Cx;
use crate::lsp::to_proto;

/// The parts that can be hidden. A client that folds whole lines gets one for each line.
pub(in crate::lsp) fn folds(
    cx: &Cx<'_>,
    params: lsp::FoldingRangeParams,
) -> Result<Option<Vec<lsp::FoldingRange>>, ResponseError> {
    let Some(at) = cx.file(params.text_document)? else { return Ok(None) };
    let (lines, text) = (at.lines(), at.site.text());
    let folds = at.site.folds().into_iter();
    if !cx.world.client.folds_lines {
        return Ok(Some(folds.map(|fold| to_proto::fold(&lines, fold)).collect()));
    }
    let mut first_lines = BTreeSet::new();
    let folds = folds.filter_map(|fold| to_proto::fold_of_lines(&lines, text, fold));
    Ok(Some(folds.filter(|fold| first_lines.insert(fold.start_line)).collect()))
}

/// What a selection grows to, for each of several places.
pub(in crate::lsp) fn selections(
    cx: &Cx<'_>,
    params: lsp::SelectionRangeParams,
) -> Result<Option<Vec<lsp::SelectionRange>>, ResponseError> {
    let Some(at) = cx.file(params.text_document)? else { return Ok(None) };
    let lines = at.lines();
    let mut all = Vec::with_capacity(params.positions.len());
    for position in params.positions {
        cx.go_on()?;
        let spans = at.site.selections(lines.offset(position));
        let outermost_first = spans.into_iter().rev().map(|span| lines.range(span));
        let range = outermost_first
            .fold(None, |parent, range| Some(lsp::SelectionRange { range, parent: parent.map(Box::new) }));
        // Every place is owed an answer.
        let here = lsp::Range { start: position, end: position };
        all.push(range.unwrap_or(lsp::SelectionRange { range: here, parent: None }));
    }
    Ok(Some(all))
}
