//! What can be done about findings.

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use crate::diag::Diagnostic;
use crate::ide::actions::{self, Action, ActionKind};
use crate::lsp::edits::{FileEdit, file_edit, workspace_edit};
use crate::lsp::requests::Cx;
use crate::lsp::to_proto;
use crate::lsp::world::At;

/// Kind of the action that mends all that can safely be mended in a file.
pub(in crate::lsp) const FIX_ALL: &str = "source.fixAll.omnic";

/// The actions for a selection.
pub(in crate::lsp) fn actions(
    cx: &Cx<'_>,
    params: lsp::CodeActionParams,
) -> Result<Option<Vec<lsp::CodeActionResponse>>, ResponseError> {
    let Some(at) = cx.world.file(&params.text_document.uri).filter(|_| cx.world.client.code_actions) else {
        return Ok(None);
    };
    let only = params.context.only.map(|kinds| kinds.into_iter().map(String::from).collect::<Vec<_>>());
    // A kind stands for all below it: `source` for `source.fixAll.omnic`.
    let wants = |kind: &str| {
        let covers = |wanted: &String| {
            wanted.is_empty()
                || kind.strip_prefix(&**wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        only.as_ref().is_none_or(|only| only.iter().any(covers))
    };
    let mut found = Vec::new();
    if wants("quickfix") {
        let span = at.lines().span(params.range);
        let config = at.root.config_text(cx.world);
        found = actions::actions(at.site, span, config.as_deref());
    }
    // It takes a check of what depends on the file, so that nobody pays for it who has not asked.
    let asks_for_all = only.as_ref().is_some_and(|only| only.iter().any(|kind| kind.starts_with("source")));
    if asks_for_all && wants(FIX_ALL) {
        cx.go_on()?;
        found.extend(actions::fix_all(at.site, &|| cx.go_on().is_ok()));
        cx.go_on()?;
    }
    Ok(Some(found.into_iter().filter_map(|action| code_action(at, action)).map(Into::into).collect()))
}

fn code_action(at: At<'_>, action: Action) -> Option<lsp::CodeAction> {
    let client = &at.world.client;
    let kind = match action.kind {
        ActionKind::Safe | ActionKind::Unsafe | ActionKind::Create | ActionKind::Answer => {
            lsp::CodeActionKind::QuickFix
        }
        ActionKind::All => lsp::CodeActionKind::Custom(FIX_ALL.into()),
    };
    let outcome = &at.root.snapshot.outcome;
    let found: Vec<&Diagnostic> = action.found.iter().filter_map(|at| outcome.diagnostics.get(*at)).collect();
    let diagnostics = found.iter().map(|found| to_proto::diagnostic(at.world, at.root, found)).collect();
    let changes = action.changes.into_iter().map(|change| file_edit(at, change.target, &change.edits));
    let mut edits: Vec<FileEdit> = changes.collect::<Option<_>>()?;
    edits.extend(
        action
            .new
            .map(|new| FileEdit::Create { uri: at.world.named(&at.root.on_disk(&new.path)), text: new.text }),
    );
    let edit = workspace_edit(client, edits)?;
    Some(lsp::CodeAction {
        title: action.title,
        kind: Some(kind),
        diagnostics: Some(diagnostics),
        is_preferred: (action.kind == ActionKind::Safe).then_some(true),
        edit: Some(edit),
        ..lsp::CodeAction::default()
    })
}
