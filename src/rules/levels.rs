//! Which rules run, and with which severity: what configurations and flags say about rules and groups, laid over each
//! other.

use super::{RULES, Rule};
use crate::diag::Evidence;
use crate::project::{Level, RuleLevel};

/// The level of every rule. The default leaves every rule as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Levels {
    /// In the order of [`RULES`]; empty if nothing was said.
    each: Vec<Option<Level>>,
}

impl Levels {
    /// Lays levels over each other, the strongest last. Within one of them the line of a rule counts more than that
    /// of its group, and of two equal lines the later.
    ///
    /// With `strict_evidence` rules that rest on inference are off unless a line names their id.
    pub fn new(layers: &[&[RuleLevel]], strict_evidence: bool) -> Self {
        if !strict_evidence && layers.iter().all(|layer| layer.is_empty()) {
            return Self::default();
        }
        let each = RULES.iter().map(|rule| {
            let own = |layer: &&[RuleLevel]| said(layer, rule.id);
            if strict_evidence && rule.evidence == Evidence::Inferred {
                return layers.iter().rev().find_map(own).or(Some(Level::Off));
            }
            layers.iter().rev().find_map(|layer| own(layer).or_else(|| said(layer, rule.group())))
        });
        Self { each: each.collect() }
    }

    /// What was said about the rule at a place of [`RULES`].
    pub(super) fn at(&self, place: usize) -> Option<Level> {
        self.each.get(place).copied().flatten()
    }

    /// Whether a rule does not run.
    pub fn is_off(&self, rule: &Rule) -> bool {
        self.of(rule.id) == Some(Level::Off)
    }

    /// What was said about a rule; `None` leaves it as it is.
    pub fn of(&self, id: &str) -> Option<Level> {
        let place = RULES.binary_search_by_key(&id, |rule| rule.id).ok()?;
        self.at(place)
    }
}

/// What a layer says about a rule or group by its name.
fn said(layer: &[RuleLevel], name: &str) -> Option<Level> {
    layer.iter().rev().find(|line| line.rule == name).map(|line| line.level)
}

#[cfg(test)]
mod tests {
    use super::Levels;
    use crate::diag::{Evidence, Severity};
    use crate::project::{Level, RuleLevel};
    use crate::rules::RULES;

    fn lines(lines: &[(&str, Level)]) -> Vec<RuleLevel> {
        lines.iter().map(|&(rule, level)| RuleLevel { rule: rule.to_owned(), level }).collect()
    }

    const WARNING: Level = Level::Forced(Severity::Warning);

    #[test]
    fn a_rule_counts_more_than_its_group_and_a_flag_more_than_the_file() {
        let file = lines(&[("acw/time-missing", WARNING), ("acw", Level::Off), ("naming", WARNING)]);
        let flags = lines(&[("naming", Level::Off), ("naming/reserved-name", Level::Off)]);
        let flags_again = lines(&[("naming/reserved-name", Level::Off), ("naming/reserved-name", WARNING)]);
        let levels = Levels::new(&[&file], false);
        assert_eq!(levels.of("acw/time-missing"), Some(WARNING));
        assert_eq!(levels.of("acw/wrong-channel"), Some(Level::Off));
        assert_eq!(levels.of("channel/entity-taken"), None);
        let levels = Levels::new(&[&file, &flags], false);
        assert_eq!(levels.of("naming/name-too-long"), Some(Level::Off));
        let levels = Levels::new(&[&file, &flags_again], false);
        assert_eq!(levels.of("naming/reserved-name"), Some(WARNING));
    }

    #[test]
    fn strict_evidence_leaves_out_what_is_inferred() {
        let group = lines(&[("channel", WARNING), ("channel/duplicate-priority-value", WARNING)]);
        let levels = Levels::new(&[&group], true);
        assert_eq!(levels.of("channel/duplicate-priority-value"), Some(WARNING));
        assert_eq!(levels.of("channel/status-fields-unused"), Some(Level::Off));
        assert_eq!(levels.of("channel/entity-taken"), Some(WARNING));
        let levels = Levels::new(&[], true);
        for rule in RULES {
            assert_eq!(levels.of(rule.id).is_some(), rule.evidence == Evidence::Inferred, "{}", rule.id);
        }
    }
}
