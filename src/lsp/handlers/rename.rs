//! Another name for a component: one edit of all its files, or a refusal with its reason.

use std::collections::HashMap;
use std::path::Path;

use gen_lsp_types as lsp;
use lsp_server::{ErrorCode, ResponseError};

use crate::ide::actions::Target;
use crate::ide::{Move, Refused, Renaming, Site};
use crate::input::real_path;
use crate::lsp::edits::{FileEdit, file_edit, workspace_edit};
use crate::lsp::requests::{Cx, error};
use crate::lsp::uri;
use crate::lsp::world::{At, RootView};

/// Names what a rename says of itself.
const ANNOTATION: &str = "omnic/rename";

/// Whether the name at a place can be another one.
pub(in crate::lsp) fn prepare(
    cx: &Cx<'_>,
    params: lsp::PrepareRenameParams,
) -> Result<Option<lsp::PrepareRenameResult>, ResponseError> {
    let (at, offset) = find(cx, params.text_document_position_params)?;
    let spot = at.site.renamed(offset).map_err(refused)?;
    let range = at.lines().range(spot.span);
    Ok(Some(lsp::PrepareRenamePlaceholder { range, placeholder: spot.subject.name.into() }.into()))
}

/// Gives the component at a place another name.
pub(in crate::lsp) fn rename(
    cx: &Cx<'_>,
    params: lsp::RenameParams,
) -> Result<Option<lsp::WorkspaceEdit>, ResponseError> {
    let (at, offset) = find(cx, params.text_document_position_params)?;
    let renaming = at.site.rename(offset, &params.new_name).map_err(refused)?;
    cx.go_on()?;
    let mut all = Vec::with_capacity(renaming.changes.len() + renaming.moves.len());
    for change in &renaming.changes {
        let target = change.target;
        let edit = file_edit(at, target, &change.edits).filter(|_| target != Target::Config || is_saved(at));
        let Some(edit) = edit else {
            let name = if target == Target::Config { "omnic.toml" } else { "the baseline" };
            return refuse(format!(
                "{name} names the component and has changes that are not saved: save it first"
            ));
        };
        all.push(edit);
    }
    let is_partial = !renaming.unsearched.is_empty() && !renaming.moves.is_empty();
    let annotation = annotation(cx, &renaming).filter(|_| is_partial);
    if is_partial && annotation.is_none() {
        (cx.tell)(&renaming.remark());
    }
    for one in &renaming.moves {
        all.push(moved(at, one, annotation.is_some())?);
    }
    let mut edit = workspace_edit(&cx.world.client, all);
    if let (Some(edit), Some(annotation)) = (&mut edit, annotation) {
        edit.change_annotations = Some(HashMap::from([(ANNOTATION.to_owned(), annotation)]));
    }
    Ok(edit)
}

/// Whether the `omnic.toml` that the editor has is the one that was read.
fn is_saved(at: At<'_>) -> bool {
    let read = at.root.snapshot.options.answers.config.as_ref().map(|config| &*config.text);
    at.root.config_text(at.world).as_deref() == read
}

fn find<'w>(cx: &Cx<'w>, place: lsp::TextDocumentPositionParams) -> Result<(At<'w>, u32), ResponseError> {
    let client = &cx.world.client;
    if !(client.document_changes && client.renames_files) {
        return refuse(
            "this editor does not rename files within an edit, and a component has the name of its file: rename the \
             file, and the references to it",
        );
    }
    let lsp::TextDocumentPositionParams { text_document: document, position } = place;
    let Some(at) = cx.world.file(&document.uri) else {
        return refuse("this file is no part of a project that omnic checks");
    };
    Ok((at, at.lines().offset(position)))
}

/// A file with its new name. What lies there already is none of the project's, or it would be known.
fn moved(at: At<'_>, one: &Move, annotated: bool) -> Result<FileEdit, ResponseError> {
    let old_uri = at.world.uri(at.root, &one.old);
    let Some(old) = uri::to_path(&old_uri) else {
        return refuse(format!("{} does not lie on disk", one.old));
    };
    let mut others = at.world.roots.iter().map(|root| &**root).filter(|root| !std::ptr::eq(*root, at.root));
    let holds = |root: &&RootView| {
        root.root.relative(&old).is_some_and(|path| Site::at(&root.snapshot, &path).is_some())
    };
    if let Some(other) = others.find(holds) {
        return refuse(format!(
            "{} also belongs to {}, whose references are checked apart: open one of the two folders alone",
            one.old,
            other.root.dir.display()
        ));
    }
    let name = Path::new(&one.new).file_name().unwrap_or_default();
    let new = old.with_file_name(name);
    if !one.old.eq_ignore_ascii_case(&one.new) && real_path(&new).is_some() {
        return refuse(format!("{} would become {}, which is there already", one.old, one.new));
    }
    let annotation = annotated.then(|| ANNOTATION.to_owned());
    Ok(FileEdit::Rename { old: old_uri, new: uri::from_path(&new), annotation })
}

/// What to agree to: files in which the name may stand as well.
fn annotation(cx: &Cx<'_>, renaming: &Renaming) -> Option<lsp::ChangeAnnotation> {
    cx.world.client.annotates_renames.then(|| lsp::ChangeAnnotation {
        label: renaming.title(),
        needs_confirmation: Some(true),
        description: Some(renaming.remark()),
    })
}

fn refused(reason: Refused) -> ResponseError {
    error(ErrorCode::RequestFailed, reason.0)
}

fn refuse<T>(reason: impl Into<String>) -> Result<T, ResponseError> {
    Err(error(ErrorCode::RequestFailed, reason))
}
