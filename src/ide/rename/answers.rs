//! What `omnic.toml` and the baseline say of a component that is renamed: they name components, never places.

use super::{Changes, Move, Renamed};
use crate::check::baseline_value;
use crate::diag::Edit;
use crate::ide::actions::Target;
use crate::project::{AllowEntry, AllowTarget, Baseline};

impl Renamed<'_> {
    /// Puts the new name into entries about the component alone. Patterns stay as they are.
    pub(super) fn answers(&self, new: &str, moves: &[Move], changes: &mut Changes) {
        let answers = &self.snapshot.options.answers;
        if let Some(config) = &answers.config {
            for entry in &answers.allow {
                if let Some(edit) = self.allowed(entry, &config.text, new, moves) {
                    changes.put(Target::Config, edit);
                }
            }
        }
        if let Some(baseline) = &answers.baseline {
            self.recorded(baseline, new, changes);
        }
    }

    fn allowed(&self, entry: &AllowEntry, text: &str, new: &str, moves: &[Move]) -> Option<Edit> {
        let (old, new) = match &entry.target {
            AllowTarget::Component(name) => {
                (name, (*name == self.holds(self.name())).then(|| self.holds(new))?)
            }
            AllowTarget::Path(path) => {
                let prefix = &self.snapshot.options.answers.prefix;
                let is_meant = |one: &&Move| {
                    path.strip_prefix("./").unwrap_or(path).strip_prefix(&**prefix) == Some(&*one.old)
                };
                let Move { old, new, .. } = moves.iter().find(is_meant)?;
                (path, format!("{}{new}", &path[..path.len() - old.len()]))
            }
        };
        let written = &text[entry.target_span];
        let replaced = if written.contains(&**old) {
            written.replacen(&**old, &new, 1)
        } else {
            // Written with escapes; the new name needs none, and what stands before it is told as JSON does.
            serde_json::to_string(&new).ok()?
        };
        Some(Edit::replace(entry.target_span, replaced))
    }

    fn recorded(&self, baseline: &Baseline, new: &str, changes: &mut Changes) {
        let prefix = &self.snapshot.options.answers.prefix;
        let is_named = |component: &str, element: &str, value: &str| {
            let element = element.rsplit('.').next().unwrap_or(element);
            changes.named.iter().any(|(file, name, written)| {
                let source = self.snapshot.outcome.file(*file);
                *name == element
                    && baseline_value(written) == value
                    && (source.holds() == component || format!("{prefix}{}", source.source.path) == component)
            })
        };
        let mut edits = Vec::new();
        for entry in &baseline.entries {
            let mut renamed = entry.clone();
            if is_named(&entry.key.component, &entry.key.element, &entry.key.value) {
                renamed.key.value = baseline_value(new);
            }
            if entry.key.component == self.holds(self.name()) {
                renamed.key.component = self.holds(new);
            }
            if renamed != *entry
                && let Some(row) = renamed.row()
            {
                edits.push(Edit::replace(entry.span, row));
            }
        }
        edits.into_iter().for_each(|edit| changes.put(Target::Baseline, edit));
    }

    /// How answers name a component of this type.
    fn holds(&self, name: &str) -> String {
        format!("{}:{name}", self.kind.name())
    }
}
