//! From the types of the protocol to our own.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use gen_lsp_types as lsp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::capabilities::SETTINGS;
use super::document::Document;
use super::host::Change;
use super::uri;

/// The parameters of a notification.
pub(super) fn read<T: DeserializeOwned>(params: Value) -> Result<T, String> {
    serde_json::from_value(params).map_err(|fault| fault.to_string())
}

/// The folders of the workspace; a client without any may name one in an older way.
#[expect(deprecated, reason = "older clients have nothing else")]
pub(super) fn folders(params: &lsp::InitializeParams) -> Vec<PathBuf> {
    let listed = match &params.workspace_folders_initialize_params.workspace_folders {
        Some(lsp::WorkspaceFolders::WorkspaceFolderList(folders)) => {
            folders.iter().filter_map(|folder| uri::to_path(&folder.uri)).collect()
        }
        Some(lsp::WorkspaceFolders::Null) | None => Vec::new(),
    };
    if !listed.is_empty() {
        return listed;
    }
    let by_uri = params.root_uri.as_ref().and_then(uri::to_path);
    let by_path = match &params.root_path {
        Some(lsp::RootPath::String(path)) if !path.is_empty() => Some(PathBuf::from(path)),
        _ => None,
    };
    by_uri.or(by_path).into_iter().collect()
}

/// An open text; none for one that is no file.
pub(super) fn document(item: lsp::TextDocumentItem) -> Option<Document> {
    let path = uri::to_path(&item.uri)?;
    Some(Document { uri: item.uri, path, version: item.version, text: item.text.into() })
}

/// Whether a file configures checks, by its name. The baseline may have any.
pub(super) fn is_setting(path: &Path) -> bool {
    SETTINGS.iter().any(|setting| path.file_name() == Some(OsStr::new(setting)))
}

/// What a client has seen on disk.
pub(super) fn watched(params: &lsp::DidChangeWatchedFilesParams) -> Vec<(PathBuf, Change)> {
    let change = |event: &lsp::FileEvent| {
        let change = match event.kind {
            lsp::FileChangeType::Created => Change::Created,
            lsp::FileChangeType::Deleted => Change::Deleted,
            _ => Change::Changed,
        };
        Some((uri::to_path(&event.uri)?, change))
    };
    params.changes.iter().filter_map(change).collect()
}

/// What a user has made in the editor.
pub(super) fn created(params: &lsp::CreateFilesParams) -> Vec<(PathBuf, Change)> {
    params.files.iter().filter_map(|file| Some((uri::to_path(&file.uri)?, Change::Created))).collect()
}

/// What a user has given another name in the editor.
pub(super) fn renamed(params: &lsp::RenameFilesParams) -> Vec<(PathBuf, Change)> {
    let both = params.files.iter().flat_map(|file| {
        [(uri::to_path(&file.old_uri), Change::Deleted), (uri::to_path(&file.new_uri), Change::Created)]
    });
    both.filter_map(|(path, change)| Some((path?, change))).collect()
}

/// What a user has removed in the editor.
pub(super) fn deleted(params: &lsp::DeleteFilesParams) -> Vec<(PathBuf, Change)> {
    params.files.iter().filter_map(|file| Some((uri::to_path(&file.uri)?, Change::Deleted))).collect()
}

/// The file that a request is about, if it is about one.
pub(super) fn subject(params: &Value) -> Option<PathBuf> {
    let uri = params.get("textDocument")?.get("uri")?.as_str()?;
    uri::to_path(&lsp::Uri(uri.to_owned()))
}
