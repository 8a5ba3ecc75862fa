//! Findings for clients that ask for them.

use gen_lsp_types as lsp;
use lsp_server::ResponseError;

use crate::lsp::diagnostics::{Report, of_file, of_world};
use crate::lsp::requests::Cx;
use crate::lsp::world::At;

/// The findings of one file. A file that takes no part has none.
#[expect(clippy::unnecessary_wraps, reason = "handlers can refuse")]
pub(in crate::lsp) fn of_document(
    cx: &Cx<'_>,
    params: lsp::DocumentDiagnosticParams,
) -> Result<lsp::DocumentDiagnosticReport, ResponseError> {
    let uri = params.text_document.uri;
    let report = match cx.world.file(&uri) {
        Some(at) => of_file(at),
        None => of_world(cx.world).remove(&uri.0).unwrap_or(Report { uri, version: None, items: Vec::new() }),
    };
    let id = report.id();
    if params.previous_result_id.as_ref() == Some(&id) {
        return Ok(lsp::RelatedUnchangedDocumentDiagnosticReport {
            unchanged_document_diagnostic_report: lsp::UnchangedDocumentDiagnosticReport { result_id: id },
            ..Default::default()
        }
        .into());
    }
    Ok(lsp::RelatedFullDocumentDiagnosticReport {
        full_document_diagnostic_report: lsp::FullDocumentDiagnosticReport {
            result_id: Some(id),
            items: report.items,
        },
        ..Default::default()
    }
    .into())
}

/// The findings of all files, opened or not. Files that had some and have none any more are told of once.
pub(in crate::lsp) fn of_workspace(
    cx: &Cx<'_>,
    params: lsp::WorkspaceDiagnosticParams,
) -> Result<lsp::WorkspaceDiagnosticReport, ResponseError> {
    let mut reports = of_world(cx.world);
    let mut items = Vec::new();
    for previous in params.previous_result_ids {
        cx.go_on()?;
        let name = &previous.uri.0;
        let report = reports.remove(name).unwrap_or_else(|| {
            let version = cx.world.file(&previous.uri).and_then(At::version);
            Report { uri: previous.uri.clone(), version, items: Vec::new() }
        });
        items.push(if report.id() == previous.value { unchanged(report) } else { full(report) });
    }
    for report in reports.into_values() {
        cx.go_on()?;
        items.push(full(report));
    }
    Ok(lsp::WorkspaceDiagnosticReport { items })
}

fn unchanged(report: Report) -> lsp::WorkspaceDocumentDiagnosticReport {
    lsp::WorkspaceUnchangedDocumentDiagnosticReport {
        unchanged_document_diagnostic_report: lsp::UnchangedDocumentDiagnosticReport {
            result_id: report.id(),
        },
        uri: report.uri,
        version: report.version,
    }
    .into()
}

fn full(report: Report) -> lsp::WorkspaceDocumentDiagnosticReport {
    lsp::WorkspaceFullDocumentDiagnosticReport {
        full_document_diagnostic_report: lsp::FullDocumentDiagnosticReport {
            result_id: Some(report.id()),
            items: report.items,
        },
        uri: report.uri,
        version: report.version,
    }
    .into()
}
