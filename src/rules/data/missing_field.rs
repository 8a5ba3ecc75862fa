use crate::diag::Sink;
use crate::object::FieldKind;
use crate::rules::{RowCx, declare_rule};

declare_rule! {
    /// A new record lacks a field that its object needs.
    ///
    /// ## Why
    /// An insert without the field is refused: the platform has no value of its own for it.
    ///
    /// ## Fails
    /// ```yaml fails file=data/agents.yaml
    /// omnic: data/1
    /// records:
    ///   ServiceResourceSkill:
    ///     - name: ada-spanish
    ///       ServiceResourceId: 0Hn000000000001AAA
    ///       SkillId: Skill:Spanish
    /// ```
    ///
    /// ## Passes
    /// ```yaml passes file=data/agents.yaml
    /// omnic: data/1
    /// records:
    ///   ServiceResourceSkill:
    ///     - name: ada-spanish
    ///       ServiceResourceId: 0Hn000000000001AAA
    ///       SkillId: Skill:Spanish
    ///       EffectiveStartDate: 2026-01-01T00:00:00Z
    /// ```
    ///
    /// ## Fix
    /// Give the field a value.
    ///
    /// ## Sources
    /// - Object Reference (O67): fields with Create and without Nillable and Defaulted on create
    {
        id: "data/missing-field",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Row(check),
    }
}

fn check(cx: &RowCx<'_>, out: &mut Sink) {
    let Some(object) = cx.object.filter(|_| cx.is_insert() && !cx.is_prepared()) else { return };
    for field in object.required() {
        // A record that lies in another one refers to that one.
        let is_filled = cx.row.is_child && matches!(field.kind, FieldKind::Reference(_));
        if is_filled || cx.gives(field) || cx.misspells(field) {
            continue;
        }
        let message = format!("{} lacks `{}`: the insert is refused without it", cx.name(), field.name);
        out.finding(cx.place(), message)
            .label(format!("`{}` is missing", field.name))
            .help(format!("add `{}`: {}", field.name, first_sentence(field.doc)))
            .subject(cx.subject(field.name));
    }
}

/// The first sentence of a text, as the rest of a message.
fn first_sentence(text: &str) -> String {
    let sentence = text.split_once(". ").map_or(text, |(first, _)| first).trim_end_matches('.');
    let mut letters = sentence.chars();
    match letters.next() {
        Some(first) if !letters.clone().next().is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => sentence.to_owned(),
    }
}
