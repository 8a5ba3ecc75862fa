//! What `omnic.toml` and the baseline say of a component that is renamed: they name components, never places.

use std::collections::HashSet;

use super::{Changes, Move, Renamed};
use crate::check::baseline_value;
use crate::diag::Edit;
use crate::ide::actions::Target;
use crate::project::{AllowEntry, AllowTarget, Baseline, BaselineKey};

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
            // Written with escapes, which the new name needs no more than the folders before it; JSON's are TOML's.
            serde_json::to_string(&new).ok()?
        };
        Some(Edit::replace(entry.target_span, replaced))
    }

    fn recorded(&self, baseline: &Baseline, new: &str, changes: &mut Changes) {
        let answers = &self.snapshot.options.answers;
        let mut named: HashSet<(String, &str, String)> = HashSet::new();
        for (file, element, written) in &changes.named {
            let checked = self.snapshot.outcome.file(*file);
            // A manifest is no component: a baseline names it by its path.
            let holder = match checked.component {
                Some(_) => checked.holds(),
                None => format!("{}{}", answers.prefix, checked.source.path),
            };
            named.insert((holder, element, baseline_value(written)));
        }
        for entry in &baseline.entries {
            let BaselineKey { component, element, value, .. } = &entry.key;
            let element = element.rsplit('.').next().unwrap_or(element);
            let mut renamed = entry.clone();
            if named.contains(&(component.clone(), element, value.clone())) {
                renamed.key.value = baseline_value(new);
            }
            if *component == self.holds(self.name()) {
                renamed.key.component = self.holds(new);
            }
            if renamed != *entry
                && let Some(row) = renamed.row()
            {
                changes.put(Target::Baseline, Edit::replace(entry.span, row));
            }
        }
    }

    /// How answers name a component of this type.
    fn holds(&self, name: &str) -> String {
        format!("{}:{name}", self.kind.name())
    }
}
