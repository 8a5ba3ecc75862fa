//! What a project holds that its package does not.

use std::collections::{BTreeMap, BTreeSet};

use super::named::comes_along;
use super::project::Project;
use crate::input::{FileClass, InputFile, ManifestKind, under};
use crate::model::registered_type;

/// What is left out, counted.
#[derive(Default)]
pub(super) struct LeftOut {
    /// Components by type; a file and its `-meta.xml` are one.
    components: BTreeMap<&'static str, BTreeSet<Box<str>>>,
    /// Files that no component claims.
    files: usize,
    /// `destructiveChanges*.xml`.
    deletions: usize,
    /// What an ignore file keeps out.
    ignored: usize,
}

impl LeftOut {
    /// What belongs to no component that could be packed, as far as it was asked for.
    pub(super) fn of(project: &Project<'_>) -> Self {
        let mut left_out = Self::default();
        let inventory = &project.target.inventory;
        let is_asked = |path: &str| under(&project.target.root.named, path);
        for file in project.resolved.unclaimed.iter().map(|at| &project.files[*at as usize]) {
            if is_asked(&file.path) {
                left_out.add(file);
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

    /// Counts a component that nothing was made of.
    pub(super) fn add_component(&mut self, type_name: &'static str, path: &str) {
        self.components.entry(type_name).or_default().insert(path.into());
    }

    fn add(&mut self, file: &InputFile) {
        let type_name = match &file.class {
            FileClass::Named { kind, .. } | FileClass::Component { kind, .. } => kind.manifest_name(),
            FileClass::Other { type_name } => type_name,
            FileClass::Data | FileClass::Plain => {
                self.files += 1;
                return;
            }
            FileClass::Manifest(_) | FileClass::Folder => return,
        };
        let path = file.path.strip_suffix("-meta.xml").unwrap_or(&file.path);
        self.add_component(type_name, bundle(path, type_name));
    }

    /// For the end of a line: empty, or `; left out: …`.
    pub(super) fn describe(&self) -> String {
        let mut rows: Vec<String> =
            self.components.iter().map(|(name, paths)| format!("{name} {}", paths.len())).collect();
        for (what, count) in [
            ("files of no component", self.files),
            ("destructive manifests", self.deletions),
            ("ignored by .forceignore", self.ignored),
        ] {
            if count > 0 {
                rows.push(format!("{what} {count}"));
            }
        }
        if rows.is_empty() { String::new() } else { format!("; left out: {}", rows.join(", ")) }
    }
}

/// The folder of a bundle for any file in it; the path itself for types whose components are files.
fn bundle<'p>(path: &'p str, type_name: &str) -> &'p str {
    let Some(row) = registered_type(type_name).filter(|row| row.suffix.is_empty()) else { return path };
    let mut end = 0;
    let mut parts = path.split('/');
    for part in parts.by_ref() {
        end += part.len() + 1;
        if part == row.directory {
            break;
        }
    }
    parts.next().map_or(path, |component| &path[..end + component.len()])
}
