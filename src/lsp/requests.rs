//! Which function answers which request.

use std::sync::atomic::{AtomicBool, Ordering};

use gen_lsp_types as lsp;
use lsp_server::{ErrorCode, ResponseError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::handlers;
use super::world::{At, World};

/// A request on its way.
pub(super) struct Cx<'a> {
    /// All there is to know.
    pub(super) world: &'a World,
    /// Whether nobody wants the answer any more.
    pub(super) cancelled: &'a AtomicBool,
    /// Shows something to the user besides the answer.
    pub(super) tell: &'a dyn Fn(&str),
}

impl<'a> Cx<'a> {
    /// Ends the work on an answer that nobody wants any more.
    pub(super) fn go_on(&self) -> Result<(), ResponseError> {
        if self.cancelled.load(Ordering::Relaxed) { Err(cancelled()) } else { Ok(()) }
    }

    /// The file that a request is about; none for a text that takes no part.
    pub(super) fn file(
        &self,
        document: lsp::TextDocumentIdentifier,
    ) -> Result<Option<At<'a>>, ResponseError> {
        self.go_on()?;
        let lsp::TextDocumentIdentifier { uri } = document;
        Ok(self.world.file(&uri))
    }
}

/// The answer to a request that was taken back.
pub(super) fn cancelled() -> ResponseError {
    error(ErrorCode::RequestCanceled, "the request was cancelled")
}

/// An answer that is a refusal.
pub(super) fn error(code: ErrorCode, message: impl Into<String>) -> ResponseError {
    ResponseError { code: code as i32, message: message.into(), data: None }
}

type Answer = Result<Value, ResponseError>;
type Handler = fn(&Cx<'_>, Value) -> Answer;

/// The function that answers requests of a method.
pub(super) fn handler(method: &str) -> Option<Handler> {
    HANDLERS.iter().find(|(name, _)| *name == method).map(|(_, handler)| *handler)
}

/// Answers a request of a type of the protocol.
macro_rules! handlers {
    ($($method:literal: $request:ident => $function:path,)*) => {
        const HANDLERS: &[(&str, Handler)] = &[
            $(($method, |cx, params| answer::<lsp::$request>(cx, params, $function)),)*
        ];

        #[cfg(test)]
        const METHODS: &[(&str, &str)] =
            &[$(($method, <lsp::$request as lsp::Request>::METHOD.as_str()),)*];
    };
}

handlers! {
    "textDocument/definition": DefinitionRequest => handlers::definition::definition,
    "textDocument/declaration": DeclarationRequest => handlers::definition::declaration,
    "textDocument/typeDefinition": TypeDefinitionRequest => handlers::definition::type_definition,
    "textDocument/references": ReferencesRequest => handlers::references::references,
    "textDocument/documentHighlight": DocumentHighlightRequest => handlers::references::highlights,
    "textDocument/prepareRename": PrepareRenameRequest => handlers::rename::prepare,
    "textDocument/rename": RenameRequest => handlers::rename::rename,
    "textDocument/codeAction": CodeActionRequest => handlers::code_action::actions,
    "textDocument/completion": CompletionRequest => handlers::complete::complete,
    "textDocument/diagnostic": DocumentDiagnosticRequest => handlers::pull::of_document,
    "textDocument/formatting": DocumentFormattingRequest => handlers::reformat::of_document,
    "textDocument/rangeFormatting": DocumentRangeFormattingRequest => handlers::reformat::of_range,
    "textDocument/hover": HoverRequest => handlers::hover::hover,
    "textDocument/inlayHint": InlayHintRequest => handlers::hints::hints,
    "textDocument/documentSymbol": DocumentSymbolRequest => handlers::symbols::of_document,
    "textDocument/documentLink": DocumentLinkRequest => handlers::links::links,
    "textDocument/foldingRange": FoldingRangeRequest => handlers::ranges::folds,
    "textDocument/selectionRange": SelectionRangeRequest => handlers::ranges::selections,
    "workspace/symbol": WorkspaceSymbolRequest => handlers::symbols::of_workspace,
    "workspace/diagnostic": WorkspaceDiagnosticRequest => handlers::pull::of_workspace,
}

fn answer<R: lsp::Request>(
    cx: &Cx<'_>,
    params: Value,
    function: fn(&Cx<'_>, R::Params) -> Result<R::Result, ResponseError>,
) -> Answer {
    let result = function(cx, read(params)?)?;
    write(&result)
}

fn read<T: DeserializeOwned>(params: Value) -> Result<T, ResponseError> {
    serde_json::from_value(params).map_err(|fault| error(ErrorCode::InvalidParams, fault.to_string()))
}

fn write<T: Serialize>(result: &T) -> Answer {
    serde_json::to_value(result).map_err(|fault| error(ErrorCode::InternalError, fault.to_string()))
}

#[cfg(test)]
mod tests {
    use super::METHODS;

    #[test]
    fn methods_are_those_of_their_types() {
        for (written, real) in METHODS {
            assert_eq!(written, real);
        }
    }
}
