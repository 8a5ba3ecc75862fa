//! Runs the rules over one file or over the whole index.

use super::context::{AllowFault, BuildCx, FileCx, ProjectCx};
use super::{Check, Levels, RULES};
use rayon::prelude::*;

use crate::diag::{FileId, Findings, Sink};
use crate::input::ArchiveFault;
use crate::source::SyntaxFault;

/// The finding for the fault that keeps a file from being read.
pub fn syntax_fault(fault: &SyntaxFault, file: FileId) -> Findings {
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
pub fn archive_faults(faults: &[ArchiveFault], file: FileId) -> Findings {
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
pub fn check_unrooted(cx: &FileCx<'_>) -> Findings {
    let mut found = check_file(cx);
    found.listed.retain(|finding| finding.rule == "schema/wrong-root");
    found.counted.clear();
    found
}

/// Runs every rule for the kind of a readable file.
pub fn check_file(cx: &FileCx<'_>) -> Findings {
    let mut sink = Sink::new(cx.file);
    for rule in RULES {
        if let Check::File(check) = rule.check
            && rule.kinds.contain(cx.doc.kind)
        {
            sink.enter(rule.id, rule.severity);
            check(cx, &mut sink);
        }
    }
    sink.into_found()
}

/// Runs every rule that compares files, side by side; the findings are in the order of the rules.
pub fn check_project(cx: &ProjectCx<'_>) -> Findings {
    let each: Vec<Findings> = RULES
        .par_iter()
        .filter_map(|rule| {
            let Check::Project(check) = rule.check else { return None };
            let mut sink = Sink::new(FileId(0));
            sink.enter(rule.id, rule.severity);
            check(cx, &mut sink);
            Some(sink.into_found())
        })
        .collect();
    each.into_iter().fold(Findings::default(), |mut all, found| {
        all.extend(found);
        all
    })
}

/// Runs the rules for a package that is built.
pub fn check_build(cx: &BuildCx<'_>) -> Findings {
    let mut sink = Sink::new(FileId(0));
    for rule in RULES {
        if let Check::Build(check) = rule.check {
            sink.enter(rule.id, rule.severity);
            check(cx, &mut sink);
        }
    }
    sink.into_found()
}

/// The findings for what is wrong with the things that allow findings.
pub fn allow_faults(faults: &[AllowFault], levels: &Levels) -> Findings {
    let mut sink = Sink::new(FileId(0));
    for rule in RULES {
        if let Check::Suppress(check) = rule.check
            && !levels.is_off(rule)
        {
            sink.enter(rule.id, rule.severity);
            for fault in faults {
                check(fault, &mut sink);
            }
        }
    }
    sink.into_found()
}
