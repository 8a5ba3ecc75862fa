//! What is known about a rule, a group, a type, an object, a field or a value, set as a page.
//!
//! Nothing is written twice: a rule's page is its doc text, everything about structure comes from the tables of
//! `model` and `object`. [`find`] takes what a user typed to a [`Topic`], a topic makes a page, and a page is set for a terminal or
//! as Markdown. JSON has structs of its own.

mod doc;
mod facts;
mod find;
mod json;
mod list;
mod markdown;
mod object;
mod object_json;
mod page;
mod rule;
mod structure;
mod terminal;
#[cfg(test)]
mod tests;
mod topic;

pub use doc::{Example, ExampleFile, RuleDoc, Section};
pub use facts::group_summary;
pub use find::{Found, Unknown, find};
pub use json::{rules_json, topics_json};
pub use list::{list, select};
pub use page::Page;
pub use topic::Topic;

use std::fmt::Write as _;

use crate::diag::Diagnostic;
use crate::model::{EnumValue, FieldSpec, Kind};
use crate::report::Style;
use crate::rules::{RULES, Rule};

/// The page of a topic for a terminal, with a line end after the last line.
pub fn terminal(topic: &Topic, style: Style) -> String {
    terminal::set(&topic.page(), style)
}

/// The page of a topic as Markdown, with a line end after the last line.
pub fn markdown(topic: &Topic) -> String {
    markdown::set(&topic.page(), 1)
}

/// The type of a field in a few words: `boolean`, `text, can be repeated`.
pub fn field_form(field: &FieldSpec) -> String {
    facts::form(field)
}

/// What a field means, and in a second paragraph what is known about it, as Markdown.
pub fn field_note(field: &FieldSpec) -> String {
    note(&structure::entry(field))
}

/// What a value of a list means, as Markdown.
pub fn value_note(value: &EnumValue) -> String {
    note(&structure::value_entry(value))
}

/// What components of a kind are, as Markdown.
pub fn kind_note(kind: Kind) -> String {
    markdown::no_html(&structure::description(kind))
}

fn note(entry: &page::Entry) -> String {
    let paragraphs = [&entry.text, &entry.note].into_iter().filter(|text| !text.is_empty());
    paragraphs.map(|text| markdown::no_html(text)).collect::<Vec<_>>().join("\n\n")
}

/// The page of a topic in short, as an editor shows it beside a text: what it is, not what there is to read besides.
pub fn card(topic: &Topic) -> Page {
    match topic {
        Topic::Field(place) => structure::field_card(place),
        topic => {
            let mut page = topic.page();
            page.keep(&[]);
            page
        }
    }
}

/// A value of a user as inline code.
pub fn code(value: &str) -> String {
    format!("`{}`", value.replace('`', "'"))
}

/// The page of a finding: what it says, and why its rule asks for that.
pub fn finding(found: &Diagnostic) -> Page {
    rule::finding(found)
}

/// The groups of the rules, in order, each with its rules.
pub fn groups() -> impl Iterator<Item = (&'static str, &'static [&'static Rule])> {
    RULES.chunk_by(|one, next| one.group() == next.group()).map(|rules| (rules[0].group(), rules))
}

/// Everything the rules say about themselves, as one Markdown document: an index by group, then every page.
pub fn rule_book() -> String {
    let mut out = facts::RULE_BOOK.to_owned();
    for (group, rules) in groups() {
        let _ = write!(out, "\n### {group}\n\n{}\n\n", group_summary(group));
        out.push_str(
            "| rule | severity | evidence | scope | fix | what is wrong |\n|---|---|---|---|---|---|\n",
        );
        for rule in rules {
            let _ = writeln!(
                out,
                "| [{}](#{}) | {} | {} | {} | {} | {} |",
                rule.id,
                rule.anchor(),
                rule.severity.name(),
                rule.evidence.name(),
                rule.check.scope(),
                rule.fix.name(),
                markdown::no_html(&rule.summary()).replace('|', "\\|"),
            );
        }
    }
    for (group, rules) in groups() {
        let _ = write!(out, "\n## Rules: {group}\n");
        for rule in rules {
            let _ = write!(out, "\n<a id=\"{}\"></a>\n\n", rule.anchor());
            out.push_str(&markdown::set(&rule::page(rule), 3));
        }
    }
    out
}
