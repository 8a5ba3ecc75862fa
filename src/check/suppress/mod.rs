//! Findings that somebody answered for: by a comment, by an `[[allow]]` of `omnic.toml`, or in the baseline.
//!
//! Comments come first, then entries, then the baseline, so that what is answered for with a reason does not use up
//! the baseline. Whatever silences nothing is a finding itself.

mod comment;
mod entry;
mod known;

pub(super) use comment::{Comments, collect};

use std::collections::BTreeSet;
use std::sync::Arc;

use super::anchor::{Anchor, Anchors, hash};
use super::outcome::{CheckedFile, Outcome, Recorded, Suppressed, Suppression};
use crate::diag::{Counted, Diagnostic, FileId, Findings, Related, Severity};
use crate::model::ApiVersion;
use crate::project::{AllowEntry, Baseline, BaselineKey};
use crate::rules::{self, AllowFault, AllowFaultKind, Check, Levels, Rule};
use crate::source::SourceFile;
use entry::Entries;
use known::Known;

/// What answers for findings besides comments.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// The `omnic.toml` that holds the entries, under its path relative to the root.
    pub config: Option<SourceFile>,
    /// Its `[[allow]]` entries.
    pub allow: Vec<AllowEntry>,
    /// The baseline.
    pub baseline: Option<Baseline>,
    /// The way from the folder of `omnic.toml` to the root: empty, or with `/` at the end.
    pub prefix: String,
    /// Whether other roots of the same run share these answers: what is not found here may be found there.
    pub shared: bool,
    /// Whether to list what a baseline would hold.
    pub record: bool,
}

/// A finding as far as it matters here: listed ones and counted ones alike.
#[derive(Clone, Copy)]
struct Place<'a> {
    rule: &'static str,
    file: FileId,
    start: u32,
    severity: Severity,
    subject: &'a str,
    related: &'a [Related],
}

/// Which rules run.
#[derive(Clone, Copy)]
pub(super) struct Run<'a> {
    /// How bad findings are, and which rules are off.
    pub(super) levels: &'a Levels,
    /// Whether a package is built, so that the rules about packages run.
    pub(super) builds: bool,
}

impl Run<'_> {
    /// Whether a fault is one in this run: a rule that does not run has no findings that could be silenced.
    fn tells(self, fault: &AllowFault) -> bool {
        let runs = |rule: &Rule| self.builds || !matches!(rule.check, Check::Build(_));
        fault.kind != AllowFaultKind::Unused || rules::rule(&fault.rule).is_none_or(runs)
    }
}

/// The result of asking for every finding whether somebody answered for it.
pub(super) struct Judged {
    /// What is left.
    pub(super) found: Findings,
    /// What is not.
    pub(super) suppressed: Vec<Suppressed>,
    /// The file of each of them that was counted only.
    pub(super) suppressed_unlisted: Vec<FileId>,
    /// What a baseline would hold; empty unless asked for.
    pub(super) recorded: Vec<Recorded>,
    /// The files in which faults of the answers are reported, to be put behind the others.
    pub(super) files: Vec<CheckedFile>,
}

/// Asks for every finding. Those in files that nobody asked for are dropped; a finding that stands in for others is
/// answered for before it counts.
pub(super) fn judge(
    mut found: Findings,
    files: &[CheckedFile],
    comments: &[Comments],
    archive: Option<&str>,
    answers: &Answers,
    run: Run<'_>,
) -> Judged {
    let levels = run.levels;
    found.listed.retain(|found| files[found.file.0 as usize].asked);
    found.counted.retain(|found| files[found.file.0 as usize].asked);
    // The order of the report: which findings of several alike the baseline takes must not depend on the rules.
    found.listed.sort_by(|a, b| (a.file, a.span.start, a.rule).cmp(&(b.file, b.span.start, b.rule)));
    let config_id = FileId(files.len() as u32);
    let baseline_id = FileId(config_id.0 + u32::from(answers.config.is_some()));
    let mut judge = Judge {
        comments,
        used: BTreeSet::new(),
        anchors: Anchors::new(files),
        entries: Entries::new(answers, files, archive),
        known: Known::new(answers),
        record: answers.record,
        suppressed: Vec::new(),
        unlisted: Vec::new(),
    };
    let mut left = judge.sift(found);

    // Comments and entries about the suppress group itself can only be judged when its findings are known.
    let mut faults = judge.faults_of_comments(files, levels);
    faults.retain(|fault| !fault.rule.starts_with("suppress/") && run.tells(fault));
    left.extend(judge.sift(rules::allow_faults(&faults, levels)));
    let mut rest = judge.faults_of_comments(files, levels);
    rest.retain(|fault| fault.rule.starts_with("suppress/"));
    rest.extend(judge.entries.faults(config_id, levels));
    if !answers.record {
        rest.extend(judge.known.stale(baseline_id, &judge.entries, levels));
    }
    rest.retain(|fault| run.tells(fault));
    left.extend(rules::allow_faults(&rest, levels));

    let about = |source: &SourceFile| CheckedFile {
        source: source.clone(),
        component: None,
        api: ApiVersion::NEWEST,
        asked: false,
    };
    let baseline = answers.baseline.as_ref();
    let baseline =
        baseline.map(|baseline| SourceFile::new(Arc::clone(&baseline.path), Arc::clone(&baseline.text)));
    let files = answers.config.iter().chain(&baseline).map(about).collect();
    let Judge { known, suppressed, unlisted, .. } = judge;
    Judged { found: left, suppressed, suppressed_unlisted: unlisted, recorded: known.recorded(), files }
}

struct Judge<'a> {
    comments: &'a [Comments],
    /// The comments that allowed something, by file and number.
    used: BTreeSet<(FileId, usize)>,
    anchors: Anchors<'a>,
    entries: Entries<'a>,
    known: Known<'a>,
    record: bool,
    suppressed: Vec<Suppressed>,
    unlisted: Vec<FileId>,
}

impl Judge<'_> {
    /// What is wrong with the comments in the files that were asked for.
    fn faults_of_comments(&self, files: &[CheckedFile], levels: &Levels) -> Vec<AllowFault> {
        let asked = (0..self.comments.len()).filter(|file| files[*file].asked);
        let faults = asked.flat_map(|at| {
            let file = FileId(at as u32);
            self.comments[at].faults(file, levels, |number| self.used.contains(&(file, number)))
        });
        faults.collect()
    }

    /// Takes out what is answered for.
    fn sift(&mut self, found: Findings) -> Findings {
        let mut left = Findings::default();
        for found in found.listed {
            let Diagnostic { rule, file, severity, .. } = found;
            let place = Place {
                rule,
                file,
                start: found.span.start,
                severity,
                subject: &found.subject,
                related: &found.related,
            };
            match self.answer(place) {
                Some(by) => self.suppressed.push(Suppressed { found, by }),
                None => left.listed.push(found),
            }
        }
        for found in found.counted {
            let Counted { rule, file, start, severity } = found;
            let place = Place { rule, file, start, severity, subject: "", related: &[] };
            match self.answer(place) {
                Some(_) => self.unlisted.push(file),
                None => left.counted.push(found),
            }
        }
        left
    }

    fn answer(&mut self, place: Place<'_>) -> Option<Suppression> {
        let comments = self.comments.get(place.file.0 as usize);
        if let Some((number, reason)) = comments.and_then(|comments| comments.allow(place.rule, place.start))
        {
            self.used.insert((place.file, number));
            return Some(Suppression::Comment(reason));
        }
        // What is wrong with two places is told at the second one: when they change places, the same answer must hold.
        let places = || {
            let others = place.related.iter().map(|other| (other.file, other.span.start, ""));
            std::iter::once((place.file, place.start, place.subject)).chain(others)
        };
        if !self.entries.is_empty() {
            for (file, start, _) in places() {
                let element = || self.anchors.at(file, start, "").element;
                if let Some(reason) = self.entries.allow(place.rule, file, element) {
                    return Some(Suppression::Config(reason));
                }
            }
        }
        if self.record || self.known.has(place.rule) {
            let keys = places().map(|(file, start, subject)| {
                let mut anchor = self.anchors.at(file, start, subject);
                if let Some(path) = self.entries.path_of_no_component(file) {
                    anchor.component = path;
                }
                key(place.rule, anchor)
            });
            if self.known.take(keys.collect(), self.record.then_some(place.severity)) {
                return Some(Suppression::Baseline);
            }
        }
        None
    }
}

/// What a baseline would say of a finding.
pub fn baseline_key(outcome: &Outcome, answers: &Answers, found: &Diagnostic) -> BaselineKey {
    let mut anchor = Anchors::new(&outcome.files).of(found);
    if let Some(path) = Entries::new(answers, &outcome.files, None).path_of_no_component(found.file) {
        anchor.component = path;
    }
    key(found.rule, anchor)
}

/// What a baseline says of an anchor.
fn key(rule: &str, anchor: Anchor) -> BaselineKey {
    let value = baseline_value(&anchor.value);
    BaselineKey { rule: rule.to_owned(), component: anchor.component, element: anchor.element, value }
}

/// What a baseline holds of a value; nothing of an empty one.
pub fn baseline_value(value: &str) -> String {
    if value.is_empty() { String::new() } else { hash(&[value], 8) }
}
