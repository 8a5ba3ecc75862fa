//! The pages of rules and groups, and which rules speak of a field.

use super::doc::{Part, RuleDoc};
use super::facts;
use super::page::{Block, Entry, Page};
use crate::diag::Diagnostic;
use crate::model::{FieldSpec, FieldType, Kind};
use crate::rules::{self, Kinds, RULES, Rule};

/// The whole page of a rule.
pub(super) fn page(rule: &Rule) -> Page {
    let doc = RuleDoc::of(rule);
    let mut page = Page::new(rule.id, &doc.summary);
    page.blocks.push(Block::Facts(vec![
        ("Severity", rule.severity.name().to_owned()),
        ("Evidence", facts::evidence(rule.evidence)),
        ("Scope", facts::scope(rule.check)),
        ("Fix", facts::fix(rule.fix)),
        ("Reads", facts::kinds(rule)),
        ("Since", format!("omnic {}", rule.since)),
    ]));
    for section in &doc.sections {
        page.section(&section.title, section.blocks());
    }
    page
}

/// What a finding says, and why its rule asks for that.
pub(super) fn finding(found: &Diagnostic) -> Page {
    let title = format!("{}: {}", found.severity.name(), found.rule);
    let mut page = Page { title, blocks: vec![Block::Said(found.message.clone())] };
    if !found.help.is_empty() {
        page.blocks.push(Block::Said(format!("help: {}", found.help)));
    }
    let Some(rule) = rules::rule(found.rule) else { return page };
    if let Some(why) = RuleDoc::of(rule).section("Why") {
        page.section(&why.title, why.blocks());
    }
    page.facts(vec![("Rule", rule.url())]);
    page
}

/// The list of a group.
pub(super) fn group(group: &str, rules: &[&Rule]) -> Page {
    let mut page = Page::new(group, facts::group_summary(group));
    page.entries("Rules", rules.iter().map(|rule| entry(rule)).collect());
    page
}

/// A rule in a list.
pub(super) fn entry(rule: &Rule) -> Entry {
    let mut note = format!("{}, {}", rule.severity.name(), rule.evidence.name());
    match rule.fix.name() {
        "none" => {}
        fix => note = format!("{note}, {fix} fix"),
    }
    Entry { name: rule.id.to_owned(), note, text: rule.summary() }
}

/// The rules that are made for files of a kind, rather than for all.
pub(super) fn reading(kind: Kind) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().filter(move |rule| match rule.kinds {
        Kinds::These(kinds) => kinds.contains(&kind),
        Kinds::All | Kinds::Core { .. } => false,
    })
}

/// The rules that speak of a field of a kind: those that read the kind and name the field, then those that hold
/// every field against what its table row says.
pub(super) fn about(kind: Kind, field: &FieldSpec) -> Vec<&'static Rule> {
    let general = |rule: &Rule| GENERAL.iter().any(|(id, _)| *id == rule.id);
    let named = RULES
        .iter()
        .copied()
        .filter(|rule| rule.kinds.contain(kind) && !general(rule) && names(rule, kind, field));
    let mut rules: Vec<&Rule> = named.collect();
    for (id, _) in GENERAL.iter().filter(|(_, applies)| applies(field)) {
        rules.extend(rules::rule(id).filter(|rule| rule.kinds.contain(kind)));
    }
    rules
}

/// Whether a rule can speak of a field.
type Applies = fn(&FieldSpec) -> bool;

/// Rules that follow from one column of the tables, and the fields they can speak of.
pub(super) const GENERAL: &[(&str, Applies)] = &[
    ("schema/missing-field", |field| field.required),
    ("schema/unknown-value", |field| matches!(field.ty, FieldType::Enum(_))),
    ("schema/wrong-type", |field| {
        !matches!(field.ty, FieldType::Text | FieldType::Open | FieldType::Record(_) | FieldType::Enum(_))
    }),
    ("schema/out-of-range", |field| field.range.is_some()),
    ("schema/too-long", |field| field.max_length.is_some()),
    ("schema/duplicate-field", |field| !field.repeats),
    ("schema/field-not-in-version", |field| field.since.first().is_some() || field.until.is_some()),
    ("reference/unresolved", |field| field.reference.is_some()),
    ("reference/wrong-case", |field| field.reference.is_some()),
];

/// Whether a rule speaks of a field of a kind: its prose has the name as inline code, or its failing examples use the
/// field without having to. Examples are minimal, so what is optional in them is what the rule is about.
fn names(rule: &Rule, kind: Kind, field: &FieldSpec) -> bool {
    let doc = RuleDoc::of(rule);
    let code = format!("`{}`", field.name);
    let (root, tag) = (format!("<{} ", kind.name()), format!("<{}>", field.name));
    let optional = !field.required && matches!(rule.kinds, Kinds::These(_));
    let said = |part: &Part, title: &str| match part {
        Part::Text(text) | Part::Point(text) => text.contains(&code),
        Part::File(file) => {
            optional && title == "Fails" && file.text.contains(&root) && file.text.contains(&tag)
        }
    };
    let mut sections = doc.sections.iter().filter(|section| section.title != "Sources");
    doc.summary.contains(&code)
        || sections.any(|section| section.parts.iter().any(|part| said(part, &section.title)))
}
