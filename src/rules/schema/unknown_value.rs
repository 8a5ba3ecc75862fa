use crate::diag::{Edit, Fix, Severity, Sink};
use crate::model::{EnumSpec, VersionStatus, suggest_value};
use crate::rules::words::{is_beyond_knowledge, listed, quoted};
use crate::rules::{FileCx, declare_rule, edits};
use crate::schema::FaultKind;
use crate::source::Span;

declare_rule! {
    /// A value is not one of those that its field can have.
    ///
    /// ## Why
    /// The field has a closed list of values, and upper and lower case count. Mostly the value is spelt as
    /// Setup or the object spells it: `Least Active` is `LEAST_ACTIVE` in metadata. If the API version in use
    /// is newer than all that omnic knows, the finding is a warning: the value can be new.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1</capacityWeight>
    ///     <label>Cases</label>
    ///     <routingModel>LeastActive</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1</capacityWeight>
    ///     <label>Cases</label>
    ///     <routingModel>LEAST_ACTIVE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Fix
    /// Write the value that the finding suggests. Replacing a known spelling of Setup or of the object is
    /// safe; whether the nearest value is the one that was meant, only a person can tell.
    /// ```xml fixed file=Cases.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1</capacityWeight>
    ///     <label>Cases</label>
    ///     <routingModel>LEAST_ACTIVE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    /// - Metadata API Developer Guide (M67), pages of the types
    {
        id: "schema/unknown-value",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: Safe,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let beyond = is_beyond_knowledge(cx.api);
    for fault in cx.faults {
        let FaultKind::UnknownValue { field, values, value } = &fault.kind else { continue };
        let written = quoted(value);
        let message = if beyond {
            format!(
                "`{}` is {written}, which it cannot be in the versions that omnic knows: only a release as \
                 new as {} can have added the value",
                field.name, cx.api.version
            )
        } else {
            format!("`{}` is {written}, which is none of its values: the server cannot read it", field.name)
        };
        let all = listed(values.values.iter().map(|value| value.name), "or");
        let help = match (suggest_value(values, value), values.suggestion(value)) {
            (Some(meant), Some(_)) => format!("write `{meant}`"),
            (Some(meant), None) => format!("did you mean `{meant}`? It can be {all}"),
            (None, Some(known)) => format!("{}; it can be {all}", known.hint),
            (None, None) => format!("it can be {all}"),
        };
        let finding = out.finding(fault.span, message);
        finding
            .severity(if beyond { Severity::Warning } else { Severity::Error })
            .label("unknown value")
            .help(help);
        if !beyond && let Some(real) = values.suggestion(value).and_then(|known| known.real) {
            let edits = respell(cx, fault.span, values, real);
            finding.repair(Fix::Safe, format!("write `{real}` instead of {written}"), edits);
        }
    }
}

/// The edit that writes the real value; none if the API version does not have it.
fn respell(cx: &FileCx<'_>, place: Span, values: &'static EnumSpec, real: &str) -> Vec<Edit> {
    let doc = cx.doc;
    let status = values.value(real).map(|value| value.since.status(cx.api.version, doc.kind.since()));
    if status != Some(VersionStatus::Ok) {
        return Vec::new();
    }
    let field = edits::field_at(doc, place);
    field.map(|(_, field)| edits::set_value(doc, field, real)).into_iter().collect()
}
