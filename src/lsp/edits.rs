//! Edits of several files as one step of the protocol.

use std::collections::HashMap;

use gen_lsp_types as lsp;

use super::client::Client;
use super::position::Lines;
use super::to_proto;
use super::world::At;
use crate::diag::Edit;
use crate::ide::actions::Target;

/// What happens to one file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum FileEdit {
    /// Its text changes; with the state of the text that is meant, if it is open.
    Text { uri: lsp::Uri, version: Option<i32>, edits: Vec<lsp::TextEdit> },
    /// It is made, with this text. One that is there already stays, and nothing else happens.
    Create { uri: lsp::Uri, text: String },
    /// It gets another name; with what is to be agreed to. Nothing happens to one that has that name.
    Rename { old: lsp::Uri, new: lsp::Uri, annotation: Option<String> },
}

/// The edits in their order; none if the client cannot do all of them.
pub(super) fn workspace_edit(client: &Client, all: Vec<FileEdit>) -> Option<lsp::WorkspaceEdit> {
    if !client.document_changes {
        let mut changes: HashMap<lsp::Uri, Vec<lsp::TextEdit>> = HashMap::new();
        for edit in all {
            let FileEdit::Text { uri, edits, .. } = edit else { return None };
            changes.entry(uri).or_default().extend(edits);
        }
        return Some(lsp::WorkspaceEdit { changes: Some(changes), ..lsp::WorkspaceEdit::default() });
    }
    let mut changes: Vec<lsp::DocumentChange> = Vec::with_capacity(all.len());
    for edit in all {
        match edit {
            FileEdit::Text { uri, version, edits } => changes.push(text_edit(uri, version, edits).into()),
            FileEdit::Create { uri, text } => {
                if !client.creates_files {
                    return None;
                }
                let options =
                    lsp::CreateFileOptions { overwrite: Some(false), ignore_if_exists: Some(false) };
                let create = lsp::CreateFile::new(uri.clone(), Some(options), None);
                changes.push(create.into());
                let whole = lsp::TextEdit { range: lsp::Range::default(), new_text: text };
                changes.push(text_edit(uri, None, vec![whole]).into());
            }
            FileEdit::Rename { old, new, annotation } => {
                if !client.renames_files {
                    return None;
                }
                let options =
                    lsp::RenameFileOptions { overwrite: Some(false), ignore_if_exists: Some(false) };
                let rename = lsp::RenameFile {
                    old_uri: old,
                    new_uri: new,
                    options: Some(options),
                    annotation_id: annotation,
                };
                changes.push(rename.into());
            }
        }
    }
    Some(lsp::WorkspaceEdit { document_changes: Some(changes), ..lsp::WorkspaceEdit::default() })
}

fn text_edit(uri: lsp::Uri, version: Option<i32>, edits: Vec<lsp::TextEdit>) -> lsp::TextDocumentEdit {
    lsp::TextDocumentEdit {
        text_document: lsp::OptionalVersionedTextDocumentIdentifier {
            version,
            text_document_identifier: lsp::TextDocumentIdentifier { uri },
        },
        edits: edits.into_iter().map(Into::into).collect(),
    }
}

/// Edits of what is changed, for the state that its text has now; none if that is not the text that was read.
pub(super) fn file_edit(at: At<'_>, target: Target, edits: &[Edit]) -> Option<FileEdit> {
    let (world, root) = (at.world, at.root);
    match target {
        Target::File(file) => {
            let path = &root.snapshot.outcome.file(file).source.path;
            let version = world.opened(root, path).map(|opened| opened.version);
            let edits = to_proto::text_edits(&root.lines(world, file), edits);
            Some(FileEdit::Text { uri: world.uri(root, path), version, edits })
        }
        Target::Config => {
            let path = root.config_path();
            let uri = world.named(&path);
            match root.config_text(world) {
                Some(text) => {
                    let version = world.opened_at(&path).map(|opened| opened.version);
                    let lines = Lines::new(&text, world.client.encoding, version.is_some());
                    Some(FileEdit::Text { uri, version, edits: to_proto::text_edits(&lines, edits) })
                }
                None => Some(FileEdit::Create { uri, text: edits.iter().map(|edit| &*edit.text).collect() }),
            }
        }
        Target::Baseline => {
            let baseline = root.snapshot.options.answers.baseline.as_ref()?;
            let path = root.on_disk(&baseline.path);
            // A baseline that is being edited by hand is not the one that was read.
            if world.opened_at(&path).is_some_and(|opened| *opened.text != *baseline.text) {
                return None;
            }
            let version = world.opened_at(&path).map(|opened| opened.version);
            let lines = Lines::new(&baseline.text, world.client.encoding, version.is_some());
            Some(FileEdit::Text {
                uri: world.named(&path),
                version,
                edits: to_proto::text_edits(&lines, edits),
            })
        }
    }
}
