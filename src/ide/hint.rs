//! Words that an editor shows between those of the text: labels behind names, units behind numbers.

use std::collections::BTreeMap;

use super::Site;
use super::subject::Values;
use crate::diag::FileId;
use crate::rules;
use crate::source::Span;

/// Words behind a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The end of the value.
    pub offset: u32,
    /// The words.
    pub text: String,
    /// What they are.
    pub sort: HintSort,
}

/// What the words behind a value say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HintSort {
    /// What people call the component that is named.
    Label,
    /// What the number counts.
    Unit,
}

/// Bytes of other files that are read for the labels of one answer. A screen takes a few hundred thousand at most.
const READ: usize = 4 << 20;

impl Site<'_> {
    /// The hints within a part of the file, in the order of their places.
    pub fn hints(self, within: Span) -> Vec<Hint> {
        let Some(values) = self.values() else { return Vec::new() };
        let is_within = |span: Span| within.start <= span.end && span.end <= within.end;
        let index = &self.snapshot.outcome.index;
        let mut labels: BTreeMap<FileId, Option<String>> = BTreeMap::new();
        let mut left = READ;
        let mut hints = Vec::new();
        for mention in values.mentions(|_| true).iter().filter(|mention| is_within(mention.span)) {
            let Some(target) = rules::target(index, mention.to, &mention.name) else { continue };
            let label = labels.entry(target.file).or_insert_with(|| {
                let target = Site { file: target.file, ..self };
                left = left.checked_sub(target.text().len())?;
                target.label()
            });
            if let Some(label) = label.as_deref().filter(|label| says_more(label, &mention.name)) {
                let offset = mention.span.end;
                hints.push(Hint { offset, text: label.to_owned(), sort: HintSort::Label });
            }
        }
        if let Values::Component(summary) = &values {
            for fact in summary.facts.iter().filter(|fact| is_within(fact.span) && fact.number().is_some()) {
                let unit = fact.field.spec().unit;
                hints.extend(unit.map(|unit| Hint {
                    offset: fact.span.end,
                    text: unit.to_owned(),
                    sort: HintSort::Unit,
                }));
            }
        }
        hints.sort_by_key(|hint| hint.offset);
        hints
    }
}

/// Whether a label is more than the name in other clothes: names have underscores where labels have spaces.
fn says_more(label: &str, name: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(label) != letters(name)
}
