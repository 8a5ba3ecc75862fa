//! Edits of several files as one step of the protocol.

use std::collections::HashMap;

use gen_lsp_types as lsp;

use super::client::Client;

/// What happens to one file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum FileEdit {
    /// Its text changes; with the state of the text that is meant, if it is open.
    Text { uri: lsp::Uri, version: Option<i32>, edits: Vec<lsp::TextEdit> },
    /// It is made, with this text. One that is there already stays, and nothing else happens.
    Create { uri: lsp::Uri, text: String },
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
