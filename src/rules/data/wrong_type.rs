use crate::data::{CellValue, Form, Scalar, boolean, queue_is_group, shown};
use crate::diag::Sink;
use crate::object::{FieldKind, ObjectField};
use crate::rules::record::number;
use crate::rules::words::{listed, quoted};
use crate::rules::{RowCx, declare_rule};

declare_rule! {
    /// A field has a value that is not of its type.
    ///
    /// ## Why
    /// A load converts each value to the type of its field, and refuses what cannot be converted. Numbers and times may be
    /// written as texts. A reference is the id of a record (15 or 18 letters and digits), `@` and the name of a record in the
    /// same tree, or `${id:Type:Name}`, which stands for the id of what is in the org; in omnic's own packages `Type:Name`
    /// stands for either.
    ///
    /// ## Fails
    /// ```yaml fails file=data/agents.yaml
    /// omnic: data/1
    /// records:
    ///   ServiceResourceSkill:
    ///     - ServiceResourceId: 0Hn000000000001AAA
    ///       SkillId: Skill:Spanish
    ///       SkillLevel: high
    ///       EffectiveStartDate: 2026-01-01T00:00:00Z
    /// ```
    /// ```yaml fails file=data/agents.yaml
    /// omnic: data/1
    /// records:
    ///   ServiceResourceSkill:
    ///     - ServiceResourceId: 0Hn000000000001AAA
    ///       SkillId: ServiceChannel:Cases
    ///       EffectiveStartDate: 2026-01-01T00:00:00Z
    /// ```
    ///
    /// ## Passes
    /// ```yaml passes file=data/agents.yaml
    /// omnic: data/1
    /// records:
    ///   ServiceResourceSkill:
    ///     - ServiceResourceId: 0Hn000000000001AAA
    ///       SkillId: Skill:Spanish
    ///       SkillLevel: "4.5"
    ///       EffectiveStartDate: 2026-01-01T08:00:00.000+0100
    /// ```
    ///
    /// ## Fix
    /// Write a value of the type.
    ///
    /// ## Sources
    /// - Object Reference (O67): types and references of fields
    {
        id: "data/wrong-type",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Row(check),
    }
}

fn check(cx: &RowCx<'_>, out: &mut Sink) {
    if cx.row.is_mapped {
        return;
    }
    for (cell, field) in cx.given() {
        // What no insert can set is a finding whatever it is set to.
        if cx.is_insert() && !cx.is_prepared() && !field.properties.create() {
            continue;
        }
        let Some((needs, help)) = fault(cx.form, field, cell.value) else { continue };
        let written = match cell.value {
            CellValue::Parts => shown(cell.value),
            value => quoted(&shown(value)),
        };
        let message = format!("`{}` must be {needs}, and {written} is not", field.name);
        out.finding(cell.span, message).label("wrong type").help(help).subject(cx.subject(field.name));
    }
}

/// What the field needs and what to do, if the value is something else.
fn fault(form: Form, field: &ObjectField, value: CellValue<'_>) -> Option<(String, String)> {
    let scalar = match value {
        CellValue::Scalar(scalar) => scalar,
        CellValue::Computed => return None,
        CellValue::Parts => {
            return Some(("a single value".to_owned(), "write the value itself".to_owned()));
        }
        CellValue::Local(_) | CellValue::Named(..) | CellValue::Token(..) => return reference(field, value),
    };
    let told = |needs: &str, help: &str| Some((needs.to_owned(), help.to_owned()));
    match (field.kind, scalar) {
        (FieldKind::Boolean, scalar) if !is_boolean(form, scalar) => {
            told("true or false", "write `true` or `false`")
        }
        (FieldKind::Integer, scalar) if !number(scalar).is_some_and(|number| number.fract() == 0.0) => {
            told("a whole number", "write a number without a fraction")
        }
        (FieldKind::Double | FieldKind::Percent, scalar) if number(scalar).is_none() => {
            told("a number", "write a number, with a point before the fraction")
        }
        (FieldKind::DateTime, scalar) if !matches!(scalar, Scalar::Text(text) if is_time(text)) => {
            told("a time", "write it as `2026-01-31T09:30:00Z`")
        }
        // Its keys are those of the other files, and can be anything.
        (FieldKind::Reference(_), Scalar::Text(_)) if matches!(form, Form::Sfdmu | Form::Cumulus) => None,
        (FieldKind::Reference(_), scalar) if !matches!(scalar, Scalar::Text(text) if is_id(text)) => {
            reference(field, value)
        }
        _ => None,
    }
}

fn reference(field: &ObjectField, value: CellValue<'_>) -> Option<(String, String)> {
    let target = field.target();
    let mut names = target.map(|target| target.to).unwrap_or_default().iter().copied();
    let example = names.clone().next().unwrap_or("User");
    match value {
        CellValue::Local(_) if target.is_some() => return None,
        CellValue::Named(object, _) | CellValue::Token(object, _) => {
            let target = target?;
            if target.allows(queue_is_group(object)) {
                return None;
            }
            let all = listed(names.by_ref(), "or");
            return Some((format!("a reference to {all}"), format!("refer to a record of {all}")));
        }
        _ => {}
    }
    target?;
    Some((
        "a reference".to_owned(),
        format!(
            "write an id of 15 or 18 letters and digits, `${{id:{example}:…}}` for what is in the org, or in a tree `@` \
             and the name of a record"
        ),
    ))
}

/// In CSV files everything is a text, and loaders take `1` and `yes` for true.
fn is_boolean(form: Form, scalar: Scalar<'_>) -> bool {
    match scalar {
        Scalar::Bool(_) => true,
        Scalar::Text(text) => {
            let is_table = matches!(form, Form::Csv | Form::Sfdmu | Form::Cumulus);
            let is_word = text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false");
            is_word || is_table && boolean(text).is_some()
        }
        Scalar::Number(number) => form == Form::Cumulus && matches!(number, "0" | "1"),
        Scalar::Null => false,
    }
}

fn is_id(text: &str) -> bool {
    matches!(text.len(), 15 | 18) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// An ISO 8601 date, or date and time with or without a zone.
fn is_time(text: &str) -> bool {
    let matches = |text: &str, shape: &str| {
        text.len() == shape.len()
            && text.bytes().zip(shape.bytes()).all(|(byte, shape)| match shape {
                b'0' => byte.is_ascii_digit(),
                shape => byte == shape,
            })
    };
    let Some(date) = text.get(..10).filter(|date| matches(date, "0000-00-00")) else { return false };
    let part = |range: std::ops::Range<usize>| {
        date.get(range).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0)
    };
    if !(1..=12).contains(&part(5..7)) || !(1..=31).contains(&part(8..10)) {
        return false;
    }
    let Some(time) = text[10..].strip_prefix(['T', ' ']) else { return text.len() == 10 };
    let (clock, zone) = match time.find(['Z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => (time, ""),
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let is_zone = matches!(zone, "" | "Z") || matches(&zone[1..], "00:00") || matches(&zone[1..], "0000");
    let is_clock = matches(clock, "00:00:00") || matches(clock, "00:00");
    is_clock && is_zone && !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::is_time;

    #[test]
    fn times_are_those_of_iso_8601() {
        for text in [
            "2026-01-31",
            "2026-01-31T09:30:00Z",
            "2026-01-31T09:30:00.000+0000",
            "2026-01-31T09:30:00-05:00",
            "2026-01-31T09:30Z",
            "2026-01-31 09:30:00",
        ] {
            assert!(is_time(text), "{text}");
        }
        for text in [
            "31.01.2026",
            "2026-13-01",
            "2026-01-31T",
            "2026-01-31T9:30Z",
            "2026-01-31Tx",
            "today",
            "",
            "é026-01-31",
        ] {
            assert!(!is_time(text), "{text}");
        }
    }
}
