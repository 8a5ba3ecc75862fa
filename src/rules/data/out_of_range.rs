use crate::data::{CellValue, Scalar, shown};
use crate::diag::Sink;
use crate::model::Range;
use crate::rules::record::number;
use crate::rules::words::quoted;
use crate::rules::{RowCx, declare_rule};

declare_rule! {
    /// A value is greater, smaller or longer than its field can hold.
    ///
    /// ## Why
    /// A load of the record is refused.
    ///
    /// ## Fails
    /// ```yaml fails file=data/agents.yaml
    /// omnic: data/1
    /// records:
    ///   ServiceResourceSkill:
    ///     - ServiceResourceId: 0Hn000000000001AAA
    ///       SkillId: Skill:Spanish
    ///       SkillLevel: 100
    ///       EffectiveStartDate: 2026-01-01T00:00:00Z
    /// ```
    /// ```yaml fails file=data/topics.yaml
    /// omnic: data/1
    /// records:
    ///   PushTopic:
    ///     - Name: PendingServiceRoutingOfCases
    ///       Query: SELECT Id FROM PendingServiceRouting
    ///       ApiVersion: 67.0
    /// ```
    ///
    /// ## Passes
    /// ```yaml passes file=data/agents.yaml
    /// omnic: data/1
    /// records:
    ///   ServiceResourceSkill:
    ///     - ServiceResourceId: 0Hn000000000001AAA
    ///       SkillId: Skill:Spanish
    ///       SkillLevel: 99.99
    ///       EffectiveStartDate: 2026-01-01T00:00:00Z
    /// ```
    ///
    /// ## Fix
    /// Write a value that fits.
    ///
    /// ## Sources
    /// - Object Reference (O67)
    /// - Salesforce Field Reference (F67)
    /// - Streaming API Developer Guide, for push topics
    {
        id: "data/out-of-range",
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
        let CellValue::Scalar(scalar) = cell.value else { continue };
        let found = field.range.and_then(|range| beyond(&range, number(scalar)?));
        let (message, help) = if let Some((bound, word)) = found {
            let unit = field.unit.map(|unit| format!(" {unit}")).unwrap_or_default();
            let written = quoted(&shown(cell.value));
            (
                format!(
                    "`{}` is {written}, but {bound}{unit} is the {word} it can be: the load is refused",
                    field.name
                ),
                format!(
                    "write a number from {} to {}",
                    bound_of(field.range.and_then(|range| range.min)),
                    bound_of(field.range.and_then(|range| range.max))
                ),
            )
        } else if let (Scalar::Text(text), Some(max)) = (scalar, field.max_length()) {
            let length = text.chars().count();
            if length <= max as usize {
                continue;
            }
            (
                format!(
                    "`{}` has {length} characters, {max} are the most it can have: the load is refused",
                    field.name
                ),
                "shorten it".to_owned(),
            )
        } else {
            continue;
        };
        out.finding(cell.span, message).label("out of range").help(help).subject(cx.subject(field.name));
    }
}

/// The bound that a number is beyond, and which one it is.
fn beyond(range: &Range, number: f64) -> Option<(f64, &'static str)> {
    if let Some(min) = range.min.filter(|min| number < *min) {
        return Some((min, "least"));
    }
    range.max.filter(|max| number > *max).map(|max| (max, "most"))
}

fn bound_of(bound: Option<f64>) -> String {
    bound.map_or_else(|| "any".to_owned(), |bound| bound.to_string())
}
