//! From the types of the protocol to our own.

use std::path::{Path, PathBuf};

use gen_lsp_types as lsp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::capabilities::SETTINGS;
use super::document::Document;
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

/// Whether a file configures checks.
pub(super) fn is_setting(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    SETTINGS.iter().any(|setting| *setting == name) || name.ends_with(".json")
}
