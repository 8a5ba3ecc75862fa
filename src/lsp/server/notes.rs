//! What the client tells without asking.

use std::path::PathBuf;
use std::sync::atomic::Ordering;

use gen_lsp_types as lsp;
use lsp_server::{Notification, RequestId};

use super::Server;
use crate::input::FILE_LIMIT;
use crate::lsp::host::{Change, Host};
use crate::lsp::requests::cancelled;
use crate::lsp::{capabilities, from_proto};

impl Server {
    pub(super) fn notification(&mut self, note: Notification) {
        let Notification { method, params } = note;
        if self.host.is_none() || self.is_shut_down {
            return;
        }
        let done = match method.as_str() {
            "initialized" => {
                self.is_ready = true;
                if self.client.watches_files {
                    self.ask("client/registerCapability", capabilities::watched_files());
                }
                Ok(())
            }
            "textDocument/didOpen" => from_proto::read(params).map(|params| self.open(params)),
            "textDocument/didChange" => from_proto::read(params).map(|params| self.change(params)),
            "textDocument/didClose" => from_proto::read(params).map(|params| self.close(&params)),
            "textDocument/didSave" => from_proto::read(params).map(|params| self.saved(&params)),
            "workspace/didChangeWatchedFiles" => {
                from_proto::read(params).map(|params| self.changed(from_proto::watched(&params)))
            }
            "workspace/didCreateFiles" => {
                from_proto::read(params).map(|params| self.changed(from_proto::created(&params)))
            }
            "workspace/didRenameFiles" => {
                from_proto::read(params).map(|params| self.changed(from_proto::renamed(&params)))
            }
            "workspace/didDeleteFiles" => {
                from_proto::read(params).map(|params| self.changed(from_proto::deleted(&params)))
            }
            "workspace/didChangeWorkspaceFolders" => {
                from_proto::read(params).map(|params| self.refolder(params))
            }
            "$/cancelRequest" => from_proto::read(params).map(|params| self.cancel(&params)),
            _ => Ok(()),
        };
        if let Err(reason) = done {
            self.log(lsp::MessageType::Error, &format!("`{method}` was skipped: {reason}"));
        }
    }

    fn open(&mut self, params: lsp::DidOpenTextDocumentParams) {
        let Some(document) = from_proto::document(params.text_document) else { return };
        let size = document.text.len() as u64;
        if size > FILE_LIMIT {
            let name = document.path.display();
            self.tell(&format!("{name} has {size} bytes: omnic reads files of up to {FILE_LIMIT}"));
        }
        if let Some(host) = &mut self.host {
            host.open(document);
        }
    }

    fn change(&mut self, params: lsp::DidChangeTextDocumentParams) {
        let lsp::VersionedTextDocumentIdentifier { version, text_document_identifier } = params.text_document;
        if let (Some(host), Some(path)) = (&mut self.host, Host::path(&text_document_identifier.uri)) {
            host.change(&path, version, params.content_changes);
        }
    }

    fn close(&mut self, params: &lsp::DidCloseTextDocumentParams) {
        if let (Some(host), Some(path)) = (&mut self.host, Host::path(&params.text_document.uri)) {
            host.close(&path);
        }
    }

    fn saved(&mut self, params: &lsp::DidSaveTextDocumentParams) {
        if let (Some(host), Some(path)) = (&mut self.host, Host::path(&params.text_document.uri)) {
            host.saved(path);
        }
    }

    fn changed(&mut self, changes: Vec<(PathBuf, Change)>) {
        if let Some(host) = &mut self.host {
            host.changed(changes);
        }
    }

    fn refolder(&mut self, params: lsp::DidChangeWorkspaceFoldersParams) {
        let paths = |folders: Vec<lsp::WorkspaceFolder>| -> Vec<PathBuf> {
            folders.into_iter().filter_map(|folder| Host::path(&folder.uri)).collect()
        };
        if let Some(host) = &mut self.host {
            host.refolder(paths(params.event.added), &paths(params.event.removed));
        }
    }

    fn cancel(&mut self, params: &lsp::CancelParams) {
        let id: RequestId = match &params.id {
            lsp::Id::Int(id) => (*id).into(),
            lsp::Id::String(id) => id.clone().into(),
        };
        if let Some(at) = self.waiting.iter().position(|request| request.id == id) {
            self.waiting.remove(at);
            self.answer(id, Err(cancelled()));
        } else if let Some(sign) = self.running.get(&id.to_string()) {
            sign.store(true, Ordering::Relaxed);
        }
    }
}
