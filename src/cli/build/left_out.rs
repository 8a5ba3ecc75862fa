//! What a project holds that its package does not.

use super::delta::Former;
use super::named::comes_along;
use super::project::Project;
use crate::component::{Unclaimed, unclaimed_reason};
use crate::input::{FileClass, InputFile, ManifestKind, under};

/// How many files that are left out are named.
const NAMED: usize = 10;

/// What is left out, as far as it was asked for.
#[derive(Default)]
pub(super) struct LeftOut {
    /// Files that are no component but look as if they were meant to be one: `path: reason`.
    pub(super) faults: Vec<String>,
    /// Content that nothing describes.
    undescribed: Vec<String>,
    /// Files that no component claims, those above among them.
    files: usize,
    /// `destructiveChanges*.xml`.
    deletions: usize,
    /// What an ignore file keeps out.
    ignored: usize,
}

impl LeftOut {
    /// What belongs to no component.
    pub(super) fn of(project: &Project<'_>) -> Self {
        let mut left_out = Self::default();
        let inventory = &project.target.inventory;
        // Of what changed, nobody asks for what did not.
        let commits = project.former.map(Former::commits);
        let is_named = |path: &str| under(&project.target.root.named, path);
        let is_asked = |path: &str| is_named(path) && commits.is_none_or(|commits| commits.touch(path));
        for file in project.resolved.unclaimed.iter().map(|at| &project.files[*at as usize]) {
            if !is_named(&file.path) || commits.is_some_and(|commits| !commits.is_touched(file)) {
                continue;
            }
            left_out.files += 1;
            let reason = unclaimed_reason(inventory.inner(file));
            let line = format!("{}: {reason}", file.path);
            if reason.is_fault() {
                left_out.faults.push(line);
            } else if matches!(reason, Unclaimed::Undescribed { .. }) {
                left_out.undescribed.push(line);
            }
        }
        let is_deletion = |file: &&InputFile| {
            file.class == FileClass::Manifest(ManifestKind::Destructive)
                && is_asked(&file.path)
                && !comes_along(project.target, file)
        };
        left_out.deletions = inventory.files.iter().filter(is_deletion).count();
        left_out.ignored = inventory.ignored.iter().filter(|ignored| is_asked(&ignored.path)).count();
        left_out
    }

    /// One-line remarks about what could have been packed.
    pub(super) fn notes(&self) -> impl Iterator<Item = String> {
        let more = self.undescribed.len().saturating_sub(NAMED);
        let more =
            (more > 0).then(|| format!("{more} more files are left out because nothing describes them"));
        self.undescribed.iter().take(NAMED).cloned().chain(more)
    }

    /// For the end of a line: empty, or `; left out: …`.
    pub(super) fn describe(&self) -> String {
        let rows: Vec<String> = [
            ("files of no component", self.files),
            ("destructive manifests", self.deletions),
            ("ignored by .forceignore", self.ignored),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(what, count)| format!("{what} {count}"))
        .collect();
        if rows.is_empty() { String::new() } else { format!("; left out: {}", rows.join(", ")) }
    }
}
