use crate::data::{CellValue, Scalar};
use crate::diag::{Fix, Sink};
use crate::model::suggest_value;
use crate::object::FieldKind;
use crate::rules::words::{listed, quoted};
use crate::rules::{RowCx, declare_rule};

declare_rule! {
    /// A field has a value that is none of those it can have.
    ///
    /// ## Why
    /// The field is a picklist whose values the platform fixes, and a load with another one is refused. In metadata some of the
    /// values are spelled in another way.
    ///
    /// ## Fails
    /// ```yaml fails file=data/routing.yaml
    /// omnic: data/1
    /// records:
    ///   QueueRoutingConfig:
    ///     - DeveloperName: Tier_1
    ///       MasterLabel: Tier 1
    ///       RoutingModel: LEAST_ACTIVE
    ///       RoutingPriority: 1
    /// ```
    /// ```json fails unfixed file=data/routing.json
    /// { "omnic": "data/1", "records": { "QueueRoutingConfig": [
    ///   { "DeveloperName": "Tier_1", "MasterLabel": "Tier 1", "RoutingModel": "Fastest", "RoutingPriority": 1 }
    /// ] } }
    /// ```
    ///
    /// ## Passes
    /// ```yaml passes file=data/routing.yaml
    /// omnic: data/1
    /// records:
    ///   QueueRoutingConfig:
    ///     - DeveloperName: Tier_1
    ///       MasterLabel: Tier 1
    ///       RoutingModel: LeastActive
    ///       RoutingPriority: 1
    /// ```
    ///
    /// ## Fix
    /// Write one of the values.
    /// ```yaml fixed file=data/routing.yaml
    /// omnic: data/1
    /// records:
    ///   QueueRoutingConfig:
    ///     - DeveloperName: Tier_1
    ///       MasterLabel: Tier 1
    ///       RoutingModel: "LeastActive"
    ///       RoutingPriority: 1
    /// ```
    ///
    /// ## Sources
    /// - Object Reference (O67)
    /// - Tooling API reference (TL67)
    {
        id: "data/unknown-value",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: Safe,
        kinds: [],
        check: Row(check),
    }
}

fn check(cx: &RowCx<'_>, out: &mut Sink) {
    if cx.row.is_mapped {
        return;
    }
    for (cell, field) in cx.given() {
        let FieldKind::Picklist(values) = field.kind else { continue };
        let CellValue::Scalar(Scalar::Text(written) | Scalar::Number(written)) = cell.value else { continue };
        if values.value(written).is_some() {
            continue;
        }
        let all = listed(values.values.iter().map(|value| value.name), "or");
        let known = values.suggestion(written).and_then(|known| known.real);
        let help = match (known, suggest_value(values, written)) {
            (Some(real), _) => format!("write `{real}`"),
            (None, Some(near)) => format!("did you mean `{near}`? It can be {all}"),
            (None, None) => format!("it can be {all}"),
        };
        let message = format!(
            "`{}` is {}, which is none of its values: the load is refused",
            field.name,
            quoted(written)
        );
        let finding = out.finding(cell.span, message);
        finding.label("unknown value").help(help).subject(cx.subject(field.name));
        if let Some(real) = known.filter(|_| cell.is_replaceable) {
            let edit = cx.respell(cell.span, real);
            finding.repair(Fix::Safe, format!("write `{real}` instead of {}", quoted(written)), vec![edit]);
        }
    }
}
