//! What the server says of itself, and which files it wants to hear of.

use gen_lsp_types as lsp;

use super::client::Client;
use super::handlers::code_action::FIX_ALL;
use super::handlers::complete::TRIGGERS;
use crate::model::{Class, Kind};

/// The answer to `initialize`.
pub(super) fn initialized(client: &Client) -> lsp::InitializeResult {
    lsp::InitializeResult {
        capabilities: capabilities(client),
        server_info: Some(lsp::ServerInfo {
            name: "omnic".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        }),
    }
}

fn capabilities(client: &Client) -> lsp::ServerCapabilities {
    let pull = lsp::DiagnosticOptions {
        identifier: Some("omnic".to_owned()),
        inter_file_dependencies: true,
        workspace_diagnostics: true,
        ..lsp::DiagnosticOptions::default()
    };
    lsp::ServerCapabilities {
        position_encoding: Some(client.encoding.kind()),
        text_document_sync: Some(
            lsp::TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(lsp::TextDocumentSyncKind::Incremental),
                save: Some(true.into()),
                ..lsp::TextDocumentSyncOptions::default()
            }
            .into(),
        ),
        code_action_provider: client.code_actions.then(|| {
            lsp::CodeActionOptions {
                code_action_kinds: Some(vec![
                    lsp::CodeActionKind::QuickFix,
                    lsp::CodeActionKind::Custom(FIX_ALL.into()),
                ]),
                ..lsp::CodeActionOptions::default()
            }
            .into()
        }),
        completion_provider: Some(lsp::CompletionOptions {
            trigger_characters: Some(TRIGGERS.iter().map(|&trigger| trigger.to_owned()).collect()),
            ..lsp::CompletionOptions::default()
        }),
        document_formatting_provider: Some(true.into()),
        document_range_formatting_provider: Some(true.into()),
        diagnostic_provider: client.pulls.then(|| pull.into()),
        definition_provider: Some(true.into()),
        declaration_provider: Some(true.into()),
        type_definition_provider: Some(true.into()),
        references_provider: Some(true.into()),
        document_highlight_provider: Some(true.into()),
        rename_provider: Some(renames(client)),
        hover_provider: Some(true.into()),
        inlay_hint_provider: Some(true.into()),
        document_symbol_provider: Some(true.into()),
        workspace_symbol_provider: Some(true.into()),
        document_link_provider: Some(lsp::DocumentLinkOptions::default()),
        folding_range_provider: Some(true.into()),
        selection_range_provider: Some(true.into()),
        workspace: Some(lsp::WorkspaceOptions {
            workspace_folders: Some(lsp::WorkspaceFoldersServerCapabilities {
                supported: Some(true),
                change_notifications: Some(true.into()),
            }),
            file_operations: Some(lsp::FileOperationOptions {
                did_create: Some(folders()),
                did_rename: Some(folders()),
                did_delete: Some(folders()),
                ..lsp::FileOperationOptions::default()
            }),
            ..lsp::WorkspaceOptions::default()
        }),
        ..lsp::ServerCapabilities::default()
    }
}

/// A client that does not ask beforehand must not be told that it could.
fn renames(client: &Client) -> lsp::RenameProvider {
    if !client.prepares_renames {
        return true.into();
    }
    lsp::RenameOptions { prepare_provider: Some(true), ..lsp::RenameOptions::default() }.into()
}

/// What a user does to whole folders in the editor. Of files the watchers tell.
fn folders() -> lsp::FileOperationRegistrationOptions {
    let pattern = lsp::FileOperationPattern {
        glob: "**/*".to_owned(),
        matches: Some(lsp::FileOperationPatternKind::Folder),
        options: None,
    };
    let filter = lsp::FileOperationFilter { scheme: Some("file".to_owned()), pattern };
    lsp::FileOperationRegistrationOptions { filters: vec![filter] }
}

/// Files that configure a check, by their names.
pub(super) const SETTINGS: &[&str] = &["omnic.toml", "sfdx-project.json", ".forceignore"];

/// The request to be told of files that come, go or change on disk.
pub(super) fn watched_files() -> lsp::RegistrationParams {
    let mut patterns: Vec<String> = SETTINGS.iter().map(|name| format!("**/{name}")).collect();
    patterns.push("**/*.xml".to_owned());
    // Files of records, and the baseline, which may have any name.
    patterns.push("**/*.{json,yml,yaml,csv,sql}".to_owned());
    let suffixes = Kind::all().filter(|kind| kind.class() != Class::External && !kind.suffix().is_empty());
    let mut suffixes: Vec<&str> = suffixes.map(Kind::suffix).collect();
    suffixes.sort_unstable();
    suffixes.dedup();
    patterns.push(format!("**/*.{{{}}}", suffixes.join(",")));
    // A folder that comes or goes is one event, which the patterns of its files do not let through.
    let mut folders: Vec<&str> = Kind::all().map(Kind::directory).filter(|name| !name.is_empty()).collect();
    folders.sort_unstable();
    folders.dedup();
    patterns.push(format!("**/{{{}}}", folders.join(",")));
    let watchers = patterns.into_iter().map(|pattern| lsp::FileSystemWatcher {
        glob_pattern: lsp::GlobPattern::Pattern(pattern),
        kind: None,
    });
    let options = lsp::DidChangeWatchedFilesRegistrationOptions { watchers: watchers.collect() };
    lsp::RegistrationParams {
        registrations: vec![lsp::Registration {
            id: "omnic/watched-files".to_owned(),
            method: "workspace/didChangeWatchedFiles".to_owned(),
            register_options: serde_json::to_value(options).ok(),
        }],
    }
}
