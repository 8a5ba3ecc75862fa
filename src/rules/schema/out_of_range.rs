use crate::diag::{Severity, Sink};
use crate::model::{FieldSpec, Range};
use crate::rules::words::{in_use, quoted};
use crate::rules::{FileCx, declare_rule};
use crate::schema::FaultKind;

declare_rule! {
    /// A number lies outside the range of its field.
    ///
    /// ## Why
    /// Documented ranges are errors: 10 to 3600 seconds of after-conversation work and of its extensions, 1
    /// to 10 extensions, 0 to 100 percent of capacity, skill level 0 to 10. Other bounds are inferred, and a
    /// warning: a capacity below 1 gets no work, and a negative weight, time-out or priority has no meaning;
    /// no document says what becomes of it. Below API version 58.0 older documents ask for at least 36
    /// seconds of after-conversation work: 10 to 35 is a hint there.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityPercentage>150</capacityPercentage>
    ///     <label>Cases</label>
    ///     <routingModel>LEAST_ACTIVE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityPercentage>100</capacityPercentage>
    ///     <label>Cases</label>
    ///     <routingModel>LEAST_ACTIVE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Fix
    /// Choose a number within the range.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), pages of the types
    /// - Object Reference (O67), `ServiceChannel`, `PresenceUserConfig`, `QueueRoutingConfig`
    /// - Tooling API reference (TL67) and Omni-Channel Developer Guide v56 (G56), for after-conversation work
    /// - The warnings are inferred (INF)
    {
        id: "schema/out-of-range",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for fault in cx.faults {
        let written = quoted(&cx.doc.text[fault.span]);
        match &fault.kind {
            FaultKind::OutOfRange { field } => {
                let Some(range) = &field.range else { continue };
                let allowed = allowed(field, range);
                let (severity, why) = if range.documented {
                    (Severity::Error, format!("must be {allowed}: the server refuses other numbers"))
                } else {
                    let why = format!("should be {allowed}: no document says what becomes of other numbers");
                    (Severity::Warning, why)
                };
                let message = format!("`{}` is {written}, but {why}", field.name);
                out.finding(fault.span, message)
                    .severity(severity)
                    .label("out of range")
                    .help(format!("choose {allowed}"));
            }
            FaultKind::BelowFormerMinimum { field, minimum } => {
                let message = format!(
                    "`{}` is {written}, but documents before API version 58.0 ask for at least {minimum} \
                     seconds, and {}",
                    field.name,
                    in_use(cx.api)
                );
                out.finding(fault.span, message)
                    .severity(Severity::Info)
                    .help(format!("choose {minimum} seconds or more, or raise the API version to 58.0"));
            }
            _ => {}
        }
    }
}

/// "10 to 3600 seconds", "1 or more".
fn allowed(field: &FieldSpec, range: &Range) -> String {
    let numbers = match (range.min, range.max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("{min} or more"),
        (None, Some(max)) => format!("{max} or less"),
        (None, None) => "any number".to_owned(),
    };
    match field.unit {
        Some(unit) => format!("{numbers} {unit}"),
        None => numbers,
    }
}
