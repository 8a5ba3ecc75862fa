//! What can be put in where somebody types.

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use crate::ide::complete::{Item, Sort, complete as find};
use crate::lsp::client::Client;
use crate::lsp::position::Lines;
use crate::lsp::requests::Cx;
use crate::lsp::to_proto;

/// What an editor asks by itself behind: tags and values begin there.
pub(in crate::lsp) const TRIGGERS: &[&str] = &["<", "/", ">"];

/// The answer; none for a file that takes no part.
#[expect(clippy::unnecessary_wraps, reason = "handlers can refuse")]
pub(in crate::lsp) fn complete(
    cx: &Cx<'_>,
    params: lsp::CompletionParams,
) -> Result<Option<lsp::CompletionResponse>, ResponseError> {
    let lsp::TextDocumentPositionParams { text_document, position } = params.text_document_position_params;
    let Some(at) = cx.world.file(&text_document.uri) else { return Ok(None) };
    let lines = at.lines();
    let offset = lines.offset(position);
    let trigger = params.context.and_then(|context| context.trigger_character);
    // In a value it is a letter.
    if trigger.as_deref() == Some("/") && !at.site.text()[..offset as usize].ends_with("</") {
        return Ok(None);
    }
    let found = find(at.site, offset);
    // Most people end the line there, and a list of elements would take that for a choice.
    let is_wanted =
        |item: &Item| trigger.as_deref() != Some(">") || matches!(item.sort, Sort::Value | Sort::Name);
    let items = (0..).zip(&found.items).filter(|(_, item)| is_wanted(item));
    let items = items.map(|(place, item)| proto(&cx.world.client, &lines, place, item)).collect();
    Ok(Some(lsp::CompletionList { is_incomplete: found.is_cut, items, ..Default::default() }.into()))
}

fn proto(client: &Client, lines: &Lines<'_>, place: u32, item: &Item) -> lsp::CompletionItem {
    let is_snippet = client.snippets && !item.insert.is_plain();
    let new_text = if is_snippet { to_proto::snippet(&item.insert) } else { item.insert.text() };
    let has_lines = new_text.contains('\n');
    let edit = lsp::TextEdit { range: lines.range(item.span), new_text };
    let documentation = || {
        let kind =
            if client.markdown_completions { lsp::MarkupKind::Markdown } else { lsp::MarkupKind::PlainText };
        lsp::Documentation::MarkupContent(lsp::MarkupContent { kind, value: item.documentation.clone() })
    };
    lsp::CompletionItem {
        label: item.label.clone(),
        kind: Some(kind(item.sort)),
        detail: (!item.detail.is_empty()).then(|| item.detail.clone()),
        documentation: (!item.documentation.is_empty()).then(documentation),
        sort_text: Some(format!("{place:04}")),
        filter_text: item.filter.clone(),
        insert_text_format: is_snippet.then_some(lsp::InsertTextFormat::Snippet),
        insert_text_mode: has_lines.then_some(lsp::InsertTextMode::AdjustIndentation),
        text_edit: Some(edit.into()),
        ..lsp::CompletionItem::default()
    }
}

const fn kind(sort: Sort) -> lsp::CompletionItemKind {
    match sort {
        Sort::Field => lsp::CompletionItemKind::Field,
        Sort::Record => lsp::CompletionItemKind::Struct,
        Sort::EndTag => lsp::CompletionItemKind::Keyword,
        Sort::Value => lsp::CompletionItemKind::EnumMember,
        Sort::Name => lsp::CompletionItemKind::Reference,
        Sort::File => lsp::CompletionItemKind::File,
    }
}
