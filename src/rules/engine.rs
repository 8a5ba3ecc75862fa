//! Runs the rules over one file or over the whole index.

use super::context::{AllowFault, BuildCx, FileCx, OuterReference, ProjectCx, Unfound};
use super::levels::Levels;
use super::package::member_missing;
use super::record::RowCx;
use super::reference::unresolved;
use super::{Check, RULES, Rule};
use std::sync::LazyLock;

use rayon::prelude::*;

use crate::data::PackFault;
use crate::diag::{FileId, Findings, Sink};
use crate::input::ArchiveFault;
use crate::project::Level;
use crate::source::SyntaxFault;

/// Lets one rule look, unless it is off, and gives its findings the severity that is asked for.
fn run(levels: &Levels, (place, rule): (usize, &&Rule), sink: &mut Sink, check: impl FnOnce(&mut Sink)) {
    let level = levels.at(place);
    if level == Some(Level::Off) {
        return;
    }
    sink.enter(rule.id, rule.severity);
    check(sink);
    if let Some(Level::Forced(severity)) = level {
        sink.force(severity);
    }
}

/// The finding for the fault that keeps a file from being read.
pub fn syntax_fault(fault: &SyntaxFault, file: FileId, levels: &Levels) -> Findings {
    let mut sink = Sink::new(file);
    for rule in RULES.iter().enumerate() {
        if let Check::Syntax(check) = rule.1.check {
            run(levels, rule, &mut sink, |sink| check(fault, sink));
        }
    }
    sink.into_found()
}

/// The findings for the faults of a zip archive.
pub fn archive_faults(faults: &[ArchiveFault], file: FileId, levels: &Levels) -> Findings {
    let mut sink = Sink::new(file);
    for fault in faults {
        for rule in RULES.iter().enumerate() {
            if let Check::Archive(check) = rule.1.check {
                run(levels, rule, &mut sink, |sink| check(fault, sink));
            }
        }
    }
    sink.into_found()
}

/// The findings for the members of a manifest that a package cannot be built from.
pub fn unfound(members: &[Unfound], manifest: FileId, levels: &Levels) -> Findings {
    let mut sink = Sink::new(manifest);
    for rule in RULES.iter().enumerate().filter(|(_, rule)| rule.id == member_missing::RULE.id) {
        run(levels, rule, &mut sink, |sink| {
            for member in members {
                member_missing::unfound(member, sink);
            }
        });
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
    for rule in RULES.iter().enumerate() {
        if let Check::File(check) = rule.1.check
            && rule.1.kinds.contain(cx.doc.kind)
        {
            run(&cx.options.levels, rule, &mut sink, |sink| check(cx, sink));
        }
    }
    sink.into_found()
}

/// Runs every rule that compares files, side by side; the findings are in the order of the rules.
pub fn check_project(cx: &ProjectCx<'_>) -> Findings {
    let each: Vec<Findings> = RULES
        .par_iter()
        .enumerate()
        .filter_map(|rule| {
            let Check::Project(check) = rule.1.check else { return None };
            let mut sink = Sink::new(FileId(0));
            run(&cx.options.levels, rule, &mut sink, |sink| check(cx, sink));
            Some(sink.into_found())
        })
        .collect();
    each.into_iter().fold(Findings::default(), |mut all, found| {
        all.extend(found);
        all
    })
}

/// Runs the rules for one record of a data package.
pub fn check_row(cx: &RowCx<'_>, levels: &Levels, sink: &mut Sink) {
    for (place, rule, check) in ROW_RULES.iter() {
        run(levels, (*place, rule), sink, |sink| check(cx, sink));
    }
}

/// The rules for single records, which run once for each of very many.
static ROW_RULES: LazyLock<Vec<(usize, &Rule, RowCheck)>> = LazyLock::new(|| {
    let rules = RULES.iter().enumerate().filter_map(|(place, rule)| match rule.check {
        Check::Row(check) => Some((place, *rule, check)),
        _ => None,
    });
    rules.collect()
});

type RowCheck = fn(&RowCx<'_>, &mut Sink);

/// The findings for what is wrong with the records and files of a data package.
pub fn pack_faults(faults: &[PackFault], files: &[FileId], levels: &Levels) -> Findings {
    let mut sink = Sink::new(FileId(0));
    for rule in RULES.iter().enumerate() {
        if let Check::Pack(check) = rule.1.check {
            run(levels, rule, &mut sink, |sink| faults.iter().for_each(|fault| check(fault, files, sink)));
        }
    }
    sink.into_found()
}

/// The findings for references of records to components that the project does not define.
pub fn outer_references(cx: &ProjectCx<'_>, references: &[OuterReference<'_>]) -> Findings {
    let mut sink = Sink::new(FileId(0));
    for rule in RULES.iter().enumerate().filter(|(_, rule)| rule.id == unresolved::RULE.id) {
        run(&cx.options.levels, rule, &mut sink, |sink| {
            for reference in references {
                unresolved::record(cx, reference, sink);
            }
        });
    }
    sink.into_found()
}

/// Runs the rules for a package that is built.
pub fn check_build(cx: &BuildCx<'_>, levels: &Levels) -> Findings {
    let mut sink = Sink::new(FileId(0));
    for rule in RULES.iter().enumerate() {
        if let Check::Build(check) = rule.1.check {
            run(levels, rule, &mut sink, |sink| check(cx, sink));
        }
    }
    sink.into_found()
}

/// The findings for what is wrong with the things that allow findings.
pub fn allow_faults(faults: &[AllowFault], levels: &Levels) -> Findings {
    let mut sink = Sink::new(FileId(0));
    for rule in RULES.iter().enumerate() {
        if let Check::Suppress(check) = rule.1.check {
            run(levels, rule, &mut sink, |sink| faults.iter().for_each(|fault| check(fault, sink)));
        }
    }
    sink.into_found()
}
