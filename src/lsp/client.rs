//! What the client at the other end can do.

use gen_lsp_types::{ClientCapabilities, DiagnosticTag, InitializeParams, MarkupKind, ResourceOperationKind};

use super::position::Encoding;

/// The abilities of a client, as far as answers depend on them.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent abilities, each asked for by name")]
pub(super) struct Client {
    /// What columns count.
    pub(super) encoding: Encoding,
    /// It asks for diagnostics itself, and asks again when told to.
    pub(super) pulls: bool,
    /// It takes related places of diagnostics.
    pub(super) related: bool,
    /// It takes the pages of rules.
    pub(super) code_descriptions: bool,
    /// It takes the tag of what is not needed.
    pub(super) unnecessary: bool,
    /// It takes the tag of what is out of date.
    pub(super) deprecated: bool,
    /// It shows Markdown in hovers.
    pub(super) markdown: bool,
    /// It shows Markdown beside completions.
    pub(super) markdown_completions: bool,
    /// It takes snippets in completions.
    pub(super) snippets: bool,
    /// It takes edits of several files in their order.
    pub(super) document_changes: bool,
    /// It renames files in an edit.
    pub(super) renames_files: bool,
    /// It makes files in an edit.
    pub(super) creates_files: bool,
    /// It takes an outline as a tree.
    pub(super) symbol_trees: bool,
    /// It takes code actions that are more than commands.
    pub(super) code_actions: bool,
    /// It shows progress that the server begins.
    pub(super) progress: bool,
    /// It watches files when told which.
    pub(super) watches_files: bool,
    /// It asks for inlay hints again when told to.
    pub(super) refreshes_hints: bool,
    /// It folds whole lines only.
    pub(super) folds_lines: bool,
    /// It takes definitions as links.
    pub(super) links: bool,
    /// It asks where a rename is possible before it asks for a name.
    pub(super) prepares_renames: bool,
    /// It shows what a rename says of itself, and lets the user confirm it.
    pub(super) annotates_renames: bool,
}

impl Client {
    /// Reads what a client says of itself.
    pub(super) fn new(params: &InitializeParams) -> Self {
        let ClientCapabilities { workspace, text_document, window, general, .. } = &params.capabilities;
        let workspace = workspace.clone().unwrap_or_default();
        let text = text_document.clone().unwrap_or_default();
        let offered = general.as_ref().and_then(|general| general.position_encodings.clone());
        let published = text.publish_diagnostics.clone().unwrap_or_default().diagnostics_capabilities;
        let pulled = text.diagnostic.clone().map(|diagnostic| diagnostic.diagnostics_capabilities);
        let refreshes = workspace.diagnostics.as_ref().and_then(|diagnostics| diagnostics.refresh_support);
        let wish = params.initialization_options.as_ref().and_then(|options| options.get("diagnostics"));
        let pulls = match wish.and_then(|wish| wish.as_str()) {
            Some("push") => false,
            Some("pull") => true,
            _ => pulled.is_some() && refreshes == Some(true),
        };
        let about = if pulls { pulled.unwrap_or_default() } else { published };
        let tags = about.tag_support.map(|tags| tags.value_set).unwrap_or_default();
        let edit = workspace.workspace_edit.unwrap_or_default();
        let operations = edit.resource_operations.unwrap_or_default();
        let completion = text.completion.unwrap_or_default().completion_item.unwrap_or_default();
        let hover = text.hover.unwrap_or_default().content_format.unwrap_or_default();
        let rename = text.rename.unwrap_or_default();
        let symbols = text.document_symbol.unwrap_or_default();
        Self {
            encoding: Encoding::choose(&offered.unwrap_or_default()),
            pulls,
            related: about.related_information == Some(true),
            code_descriptions: about.code_description_support == Some(true),
            unnecessary: tags.contains(&DiagnosticTag::Unnecessary),
            deprecated: tags.contains(&DiagnosticTag::Deprecated),
            markdown: hover.contains(&MarkupKind::Markdown),
            markdown_completions: completion
                .documentation_format
                .is_some_and(|formats| formats.contains(&MarkupKind::Markdown)),
            snippets: completion.snippet_support == Some(true),
            // Files are made and renamed in that form alone, so that a client which does that takes it, said or not.
            document_changes: edit.document_changes == Some(true) || !operations.is_empty(),
            renames_files: operations.contains(&ResourceOperationKind::Rename),
            creates_files: operations.contains(&ResourceOperationKind::Create),
            symbol_trees: symbols.hierarchical_document_symbol_support == Some(true),
            code_actions: text.code_action.unwrap_or_default().code_action_literal_support.is_some(),
            progress: window.as_ref().and_then(|window| window.work_done_progress) == Some(true),
            watches_files: workspace
                .did_change_watched_files
                .is_some_and(|watched| watched.dynamic_registration == Some(true)),
            refreshes_hints: workspace.inlay_hint.is_some_and(|hints| hints.refresh_support == Some(true)),
            folds_lines: text.folding_range.unwrap_or_default().line_folding_only == Some(true),
            prepares_renames: rename.prepare_support == Some(true),
            annotates_renames: edit.change_annotation_support.is_some()
                && rename.honors_change_annotations == Some(true),
            links: text.definition.unwrap_or_default().link_support == Some(true),
        }
    }
}
