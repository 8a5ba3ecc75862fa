//! Findings on their way to the editor: pushed when they change, or handed out when asked for.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use gen_lsp_types as lsp;

use super::to_proto;
use super::world::{At, RootView, World};
use crate::diag::{Diagnostic, FileId};
use crate::source::SourceFile;

/// The findings of one file, in the protocol's terms.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Report {
    /// The file.
    pub(super) uri: lsp::Uri,
    /// The state of its text, if it is open.
    pub(super) version: Option<i32>,
    /// The findings.
    pub(super) items: Vec<lsp::Diagnostic>,
}

impl Report {
    fn new(world: &World, root: &RootView, file: FileId, found: &[Diagnostic]) -> Self {
        let path = &root.snapshot.outcome.file(file).source.path;
        let items = found.iter().map(|found| to_proto::diagnostic(world, root, found)).collect();
        let version = world.opened(root, path).map(|opened| opened.version);
        Self { uri: world.uri(root, path), version, items }
    }

    /// A name for these findings: that of others differs.
    pub(super) fn id(&self) -> String {
        let mut hasher = DefaultHasher::new();
        serde_json::to_string(&self.items).unwrap_or_default().hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }
}

/// The findings of one file.
pub(super) fn of_file(at: At<'_>) -> Report {
    Report::new(at.world, at.root, at.site.file, at.site.findings())
}

/// Every file with findings, by name. A file of two roots counts for the deeper one.
pub(super) fn of_world(world: &World) -> BTreeMap<String, Report> {
    let mut all = BTreeMap::new();
    for report in of_faults(world) {
        all.insert(report.uri.0.clone(), report);
    }
    for root in &world.roots {
        let found = &root.snapshot.outcome.diagnostics;
        for found in found.chunk_by(|a, b| a.file == b.file) {
            let report = Report::new(world, root, found[0].file, found);
            all.insert(report.uri.0.clone(), report);
        }
    }
    all
}

/// What is wrong with configuration files.
fn of_faults(world: &World) -> Vec<Report> {
    let mut reports: BTreeMap<String, Report> = BTreeMap::new();
    for place in world.faults.iter().flat_map(|fault| &fault.places) {
        let uri = super::uri::from_path(&place.file);
        let report = reports.entry(uri.0.clone()).or_insert(Report { uri, version: None, items: Vec::new() });
        report.items.push(to_proto::fault(world.client.encoding, place));
    }
    reports.into_values().collect()
}

/// What the editor was told last.
#[derive(Debug, Default)]
pub(super) struct Publisher {
    world: World,
    /// What was told of each file, by name. Files without findings are left out.
    told: BTreeMap<String, Report>,
}

impl Publisher {
    /// What has to be told now: the findings of files that have others than before, or another text under them.
    pub(super) fn news(&mut self, world: &World) -> Vec<Report> {
        let is_same_shape = self.world.roots.len() == world.roots.len()
            && Arc::ptr_eq(&self.world.faults, &world.faults)
            && self.world.roots.iter().zip(&world.roots).all(|(old, new)| has_same_files(old, new))
            && self.world.opened.keys().eq(world.opened.keys())
            && !is_nested(world);
        let news = if is_same_shape { self.changed(world) } else { self.all(world) };
        self.world = world.clone();
        news
    }

    fn all(&mut self, world: &World) -> Vec<Report> {
        let now = of_world(world);
        let gone = self.told.values().filter(|report| !now.contains_key(&report.uri.0));
        let gone = gone.map(|report| Report { uri: report.uri.clone(), version: None, items: Vec::new() });
        let mut news: Vec<Report> = gone.collect();
        news.extend(now.values().filter(|report| self.told.get(&report.uri.0) != Some(*report)).cloned());
        self.told = now;
        news
    }

    fn changed(&mut self, world: &World) -> Vec<Report> {
        let mut news = Vec::new();
        for (old, new) in self.world.roots.iter().zip(&world.roots) {
            if Arc::ptr_eq(old, new) {
                continue;
            }
            let (before, after) = (&old.snapshot.outcome, &new.snapshot.outcome);
            let is_moved: Vec<bool> = before
                .files
                .iter()
                .zip(&after.files)
                .map(|(before, after)| !is_same_text(&before.source, &after.source))
                .collect();
            let files = after.files.len() as u32;
            let (mut ours, mut theirs) = (0, 0);
            for file in (0..files).map(FileId) {
                let old_found = take(&before.diagnostics, &mut theirs, file);
                let new_found = take(&after.diagnostics, &mut ours, file);
                if old_found.is_empty() && new_found.is_empty() {
                    continue;
                }
                let moves = |place: FileId| is_moved.get(place.0 as usize).copied().unwrap_or(true);
                let is_moved = moves(file)
                    || new_found.iter().flat_map(|found| &found.related).any(|place| moves(place.file));
                if !is_moved && old_found == new_found {
                    continue;
                }
                let report = Report::new(world, new, file, new_found);
                let name = report.uri.0.clone();
                if new_found.is_empty() {
                    self.told.remove(&name);
                } else {
                    self.told.insert(name, report.clone());
                }
                news.push(report);
            }
        }
        news
    }
}

/// The findings of a file, of a list in order of files from which those of earlier files are taken.
fn take<'f>(found: &'f [Diagnostic], from: &mut usize, file: FileId) -> &'f [Diagnostic] {
    let start = *from;
    while found.get(*from).is_some_and(|found| found.file == file) {
        *from += 1;
    }
    &found[start..*from]
}

/// Whether a file may belong to two roots.
fn is_nested(world: &World) -> bool {
    world.roots.windows(2).any(|two| two[1].root.dir.starts_with(&two[0].root.dir))
}

fn is_same_text(one: &SourceFile, other: &SourceFile) -> bool {
    Arc::ptr_eq(&one.text, &other.text) || one.text == other.text
}

fn has_same_files(old: &Arc<RootView>, new: &Arc<RootView>) -> bool {
    let (before, after) = (&old.snapshot.outcome.files, &new.snapshot.outcome.files);
    Arc::ptr_eq(old, new)
        || old.root.dir == new.root.dir
            && before.len() == after.len()
            && before
                .iter()
                .zip(after)
                .all(|(a, b)| Arc::ptr_eq(&a.source.path, &b.source.path) || a.source.path == b.source.path)
}
