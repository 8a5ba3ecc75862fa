//! What becomes of the findings of a rule.

use crate::diag::Severity;
use crate::model::nearest;

/// What becomes of the findings of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// There are none: the rule does not run.
    Off,
    /// All of them have this severity.
    Forced(Severity),
}

/// A level for one rule or for a group of rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleLevel {
    /// The id of a rule, or a group.
    pub rule: String,
    /// The level.
    pub level: Level,
}

/// The group of rules that say why a file cannot be read.
const READING: &str = "syntax";

impl Level {
    /// The words for levels, from the least to the most.
    pub const NAMES: &'static [&'static str] = &["off", "info", "warning", "error"];

    /// The level with that name; otherwise what is wrong with the name.
    pub fn parse(word: &str) -> Result<Self, String> {
        match word {
            "off" => Ok(Level::Off),
            "info" => Ok(Level::Forced(Severity::Info)),
            "warning" => Ok(Level::Forced(Severity::Warning)),
            "error" => Ok(Level::Forced(Severity::Error)),
            _ => Err(format!("unknown level `{word}`: {}", instead(word, Level::NAMES))),
        }
    }
}

impl RuleLevel {
    /// A level for a rule or group out of `names`; otherwise what is wrong with it.
    pub fn new(rule: &str, level: Level, names: &[&str]) -> Result<Self, String> {
        if !names.contains(&rule) {
            return Err(unknown_rule(rule, names));
        }
        if level == Level::Off && rule.split('/').next() == Some(READING) {
            return Err(format!(
                "`{rule}` cannot be off: a file that cannot be read has no other finding and would pass \
                 unchecked; silence single files by an [[allow]] entry with `path`"
            ));
        }
        Ok(Self { rule: rule.to_owned(), level })
    }
}

/// What to say about a rule that does not exist.
fn unknown_rule(rule: &str, names: &[&str]) -> String {
    if let Some(near) = nearest(rule, names.iter().copied()) {
        return format!("unknown rule `{rule}`: did you mean `{near}`?");
    }
    // A rule is often remembered without its group, or with a wrong one.
    let own = rule.rsplit('/').next().unwrap_or(rule);
    let same = names.iter().find(|name| name.rsplit_once('/').is_some_and(|(_, name)| name == own));
    if let Some(same) = same {
        return format!("unknown rule `{rule}`: did you mean `{same}`?");
    }
    format!("unknown rule `{rule}`: it is neither the id of a rule nor a group; `omnic rules` lists them")
}

/// `did you mean `x`?`, or all there is to choose from.
pub(super) fn instead(word: &str, names: &[&str]) -> String {
    match nearest(word, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("expected {}", listed(names)),
    }
}

/// `a`, `b` or `c`.
pub(super) fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
