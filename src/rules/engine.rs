//! Runs the rules over one file or over the whole index.

use super::context::{FileCx, ProjectCx};
use super::{Check, RULES};
use crate::diag::{Diagnostic, FileId, Sink};
use crate::input::ArchiveFault;
use crate::source::SyntaxFault;

/// The finding for the fault that keeps a file from being read.
pub fn syntax_fault(fault: &SyntaxFault, file: FileId) -> Vec<Diagnostic> {
    let mut sink = Sink::new(file);
    for rule in RULES {
        if let Check::Syntax(check) = rule.check {
            sink.enter(rule.id, rule.severity);
            check(fault, &mut sink);
        }
    }
    sink.into_found()
}

/// The findings for the faults of a zip archive.
pub fn archive_faults(faults: &[ArchiveFault], file: FileId) -> Vec<Diagnostic> {
    let mut sink = Sink::new(file);
    for fault in faults {
        for rule in RULES {
            if let Check::Archive(check) = rule.check {
                sink.enter(rule.id, rule.severity);
                check(fault, &mut sink);
            }
        }
    }
    sink.into_found()
}

/// Runs the rules of the schema group alone: in a file with a foreign root nothing else can be judged.
pub fn check_unrooted(cx: &FileCx<'_>) -> Vec<Diagnostic> {
    let mut found = check_file(cx);
    found.retain(|finding| finding.rule == "schema/wrong-root");
    found
}

/// Runs every rule for the kind of a readable file.
pub fn check_file(cx: &FileCx<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(cx.file);
    for rule in RULES {
        if let Check::File(check) = rule.check
            && (rule.kinds.is_empty() || rule.kinds.contains(&cx.doc.kind))
        {
            sink.enter(rule.id, rule.severity);
            check(cx, &mut sink);
        }
    }
    sink.into_found()
}

/// Runs every rule that compares files.
pub fn check_project(cx: &ProjectCx<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(FileId(0));
    for rule in RULES {
        if let Check::Project(check) = rule.check {
            sink.enter(rule.id, rule.severity);
            check(cx, &mut sink);
        }
    }
    sink.into_found()
}
