//! Outlines of files, and components by name.

use std::collections::BTreeSet;

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use crate::ide::search;
use crate::lsp::requests::Cx;
use crate::lsp::to_proto;

/// Components that are listed; who does not find it among these writes another letter.
const LISTED: usize = 200;

/// The outline of a file: a tree, or a list for clients that take no trees.
pub(in crate::lsp) fn of_document(
    cx: &Cx<'_>,
    params: lsp::DocumentSymbolParams,
) -> Result<Option<lsp::DocumentSymbolResponse>, ResponseError> {
    let uri = params.text_document.uri.clone();
    let Some(at) = cx.file(params.text_document)? else { return Ok(None) };
    let Some(symbol) = at.site.symbols() else { return Ok(None) };
    let lines = at.lines();
    if cx.world.client.symbol_trees {
        return Ok(Some(vec![to_proto::symbol(&lines, &symbol)].into()));
    }
    let mut flat = Vec::new();
    to_proto::flat_symbols(&lines, &uri, &symbol, None, &mut flat);
    Ok(Some(flat.into()))
}

/// The components whose names fit, those that fit best first. A file of two roots counts for the deeper one.
pub(in crate::lsp) fn of_workspace(
    cx: &Cx<'_>,
    params: lsp::WorkspaceSymbolParams,
) -> Result<Option<lsp::WorkspaceSymbolResponse>, ResponseError> {
    let lsp::WorkspaceSymbolParams { query, .. } = params;
    let mut found = Vec::new();
    for root in cx.world.roots.iter().rev() {
        cx.go_on()?;
        let all = search(&root.snapshot, &query).into_iter();
        found.extend(all.map(|(fit, component)| (fit, &**root, component)));
    }
    found.sort_by_key(|(fit, _, component)| (*fit, &component.summary.name, component.summary.kind));
    let mut seen = BTreeSet::new();
    let mut listed = Vec::new();
    for (_, root, component) in found {
        if listed.len() == LISTED {
            break;
        }
        let location = to_proto::location(cx.world, root, component.file, component.summary.root);
        if seen.insert(location.uri.0.clone()) {
            listed.push(to_proto::component(component, location));
        }
    }
    Ok(Some(listed.into()))
}
