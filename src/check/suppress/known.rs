//! Which findings the baseline answers for.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Answers;
use super::entry::Entries;
use crate::check::outcome::Recorded;
use crate::diag::{FileId, Severity};
use crate::project::{Baseline, BaselineKey};
use crate::rules::{AllowFault, AllowFaultKind, AllowForm, Levels, rule};
use crate::source::Span;

/// The baseline of one run, and what a new one would hold.
pub(super) struct Known<'a> {
    baseline: Option<&'a Baseline>,
    rules: HashSet<&'a str>,
    /// How many findings of an entry are still to come.
    open: HashMap<&'a BaselineKey, u32>,
    recorded: BTreeMap<BaselineKey, (u32, Severity)>,
}

impl<'a> Known<'a> {
    pub(super) fn new(answers: &'a Answers) -> Self {
        let baseline = answers.baseline.as_ref();
        let mut known =
            Self { baseline, rules: HashSet::new(), open: HashMap::new(), recorded: BTreeMap::new() };
        for entry in baseline.map_or(&[][..], |baseline| &baseline.entries) {
            known.rules.insert(&entry.key.rule);
            let open = known.open.entry(&entry.key).or_default();
            *open = open.saturating_add(entry.count);
        }
        known
    }

    /// Whether any entry is about a rule.
    pub(super) fn has(&self, rule: &str) -> bool {
        self.rules.contains(rule)
    }

    /// Takes a finding off the baseline, if it is one of those that it lists. The first of the keys is the finding's
    /// own, the others are of the places that take part.
    pub(super) fn take(&mut self, mut keys: Vec<BaselineKey>, record: Option<Severity>) -> bool {
        let listed = keys.iter().position(|key| self.open.get(key).is_some_and(|open| *open > 0));
        let key = keys.swap_remove(listed.unwrap_or(0));
        if listed.is_some()
            && let Some(open) = self.open.get_mut(&key)
        {
            *open -= 1;
        }
        if let Some(severity) = record {
            let (count, worst) = self.recorded.entry(key).or_insert((0, severity));
            *count += 1;
            *worst = severity.max(*worst);
        }
        listed.is_some()
    }

    /// Entries of which fewer findings came than they list, as far as this run looked at their component.
    pub(super) fn stale(&self, file: FileId, entries: &Entries<'_>, levels: &Levels) -> Vec<AllowFault> {
        let Some(baseline) = self.baseline else { return Vec::new() };
        // Several entries with one key are as good as one: the last of them is the stale one.
        let mut open = self.open.clone();
        let mut faults = Vec::new();
        for entry in baseline.entries.iter().rev() {
            let missing = open.get_mut(&entry.key).map_or(0, |open| {
                let missing = (*open).min(entry.count);
                *open -= missing;
                missing
            });
            let is_off = rule(&entry.key.rule).is_some_and(|rule| levels.is_off(rule));
            if (missing == 0 && entry.count > 0) || is_off || !entries.looked_at(&entry.key.component) {
                continue;
            }
            let BaselineKey { rule, component, element, .. } = &entry.key;
            let place =
                if element.is_empty() { component.clone() } else { format!("{component}, {element}") };
            let found = entry.count - missing;
            faults.push(AllowFault {
                kind: AllowFaultKind::Unused,
                file,
                span: entry.span,
                removal: Span::default(),
                form: AllowForm::Baseline,
                rule: rule.clone(),
                about: if found == 0 { place } else { format!("{place} ({found} of {})", entry.count) },
            });
        }
        faults.reverse();
        faults
    }

    /// What a baseline of this run would hold.
    pub(super) fn recorded(self) -> Vec<Recorded> {
        let one = |(key, (count, severity))| Recorded { key, count, severity };
        self.recorded.into_iter().map(one).collect()
    }
}
