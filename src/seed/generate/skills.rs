//! How many skills agents have, which, and how well.

use std::ops::RangeInclusive;
use std::str::FromStr;

use super::random::Stream;
use crate::seed::Bundle;

/// Which skills agents get: `1-3` or `2` of the project's, `Billing,German` of these alone, or `2,Billing,German,Chat`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillChoice {
    /// How many skills an agent has.
    pub count: RangeInclusive<u32>,
    /// Developer names of those that are given; all of the project if there is none.
    pub names: Vec<String>,
}

impl Default for SkillChoice {
    fn default() -> Self {
        Self { count: 1..=3, names: Vec::new() }
    }
}

/// Why a text is no choice of skills.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoChoice {
    /// A range that ends before it begins, or two numbers.
    #[error("{0} says no number of skills; write a number or a range such as 1-3, once")]
    Count(String),
    /// Neither a number nor a name.
    #[error("{0:?} is neither a number of skills, a range such as 1-3 nor the developer name of a skill")]
    Name(String),
}

impl FromStr for SkillChoice {
    type Err = NoChoice;

    fn from_str(text: &str) -> Result<Self, NoChoice> {
        let mut count = None;
        let mut names: Vec<String> = Vec::new();
        for part in text.split(',').map(str::trim) {
            if part.starts_with(|first: char| first.is_ascii_digit()) {
                let wrong = || NoChoice::Count(part.to_owned());
                let (least, most) = part.split_once('-').unwrap_or((part, part));
                let number = |text: &str| text.trim().parse::<u32>().map_err(|_| wrong());
                let range = number(least)?..=number(most)?;
                if range.is_empty() || count.replace(range).is_some() {
                    return Err(wrong());
                }
            } else if part.starts_with(|first: char| first.is_ascii_alphabetic())
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            {
                if !names.iter().any(|name| name == part) {
                    names.push(part.to_owned());
                }
            } else {
                return Err(NoChoice::Name(part.to_owned()));
            }
        }
        Ok(Self { count: count.unwrap_or(Self::default().count), names })
    }
}

/// The skills that can be given, and how they are.
#[derive(Debug)]
pub(super) struct Skills {
    /// Places among the skills of the bundle, in the order of the names.
    given: Vec<usize>,
    /// How often each of them is drawn.
    weights: Vec<u32>,
    /// The highest level.
    top: u32,
}

/// How many of 100 agents have a skill at each fifth of the scale: most are good, few are beginners or masters.
const LEVELS: [u32; 5] = [6, 18, 36, 28, 12];

/// The greatest level of a skill in whole numbers.
const MOST: i32 = 99;

impl Skills {
    pub(super) fn new(bundle: &Bundle, choice: &SkillChoice) -> Self {
        let named = |name: &String| choice.names.is_empty() || choice.names.contains(name);
        let given: Vec<usize> = (0..bundle.skill.len()).filter(|&at| named(&bundle.skill[at].id)).collect();
        // What is asked for more often, more people have.
        let asked = |at: usize| {
            let name = Some(&bundle.skill[at].id);
            let by_rules =
                bundle.skill_rule_attribute.iter().filter(|rule| rule.skill.as_ref() == name).count();
            let always = bundle.routing_config_skill.iter().filter(|row| row.skill.as_ref() == name).count();
            1 + by_rules.saturating_add(always).min(9) as u32
        };
        let weights = given.iter().map(|&at| asked(at)).collect();
        let levels = bundle.skill_rule_attribute.iter().filter_map(|rule| rule.skill_level);
        let top = levels.max().unwrap_or_default().clamp(5, MOST);
        Self { given, weights, top: top.unsigned_abs() }
    }

    /// The skills of the agent of that number, which work of the own queues always asks for first, each with its level.
    pub(super) fn draw(
        &self,
        number: usize,
        first: &[usize],
        count: &RangeInclusive<u32>,
        stream: &mut Stream,
    ) -> Vec<(usize, u32)> {
        let spread = count.end() - count.start();
        let count = count.start() + stream.below(spread.saturating_add(1).max(1));
        if count == 0 || self.given.is_empty() {
            return Vec::new();
        }
        let mut chosen: Vec<usize> =
            first.iter().copied().filter(|skill| self.given.contains(skill)).collect();
        let mut weights = self.weights.clone();
        // One after the other is somebody's main skill, so that every skill has somebody.
        let main = self.given[number % self.given.len()];
        if !chosen.contains(&main) {
            chosen.push(main);
        }
        let needed = chosen.len().min(first.len()).max(1);
        chosen.truncate(needed.max(count as usize));
        for (weight, skill) in weights.iter_mut().zip(&self.given) {
            if chosen.contains(skill) {
                *weight = 0;
            }
        }
        while chosen.len() < (count as usize).min(self.given.len()) {
            let at = stream.weighted(&weights);
            weights[at] = 0;
            chosen.push(self.given[at]);
        }
        chosen.into_iter().map(|skill| (skill, self.level(skill == main, stream))).collect()
    }

    /// A level; that of a main skill is the better of two.
    fn level(&self, is_main: bool, stream: &mut Stream) -> u32 {
        let fifth = stream.weighted(&LEVELS);
        let other = if is_main { stream.weighted(&LEVELS) } else { 0 };
        ((fifth.max(other) as u32 + 1) * self.top / 5).max(1)
    }

    /// The highest level.
    pub(super) fn top(&self) -> u32 {
        self.top
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_has_a_number_and_names() {
        let choice = |text: &str| text.parse::<SkillChoice>();
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        for (text, count, written) in [
            ("2", 2..=2, &[][..]),
            ("0-3", 0..=3, &[]),
            ("Billing, German,Billing", 1..=3, &["Billing", "German"]),
            ("Billing,2,ns__German", 2..=2, &["Billing", "ns__German"]),
        ] {
            assert_eq!(choice(text), Ok(SkillChoice { count, names: names(written) }));
        }
        for text in ["", "3-1", "1-2,3", "-1", "1-", "Über", "a b", "a,,b", "99999999999"] {
            assert!(choice(text).is_err(), "{text}");
        }
    }
}
