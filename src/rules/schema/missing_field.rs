use crate::diag::Sink;
use crate::model::FieldType;
use crate::rules::words::listed;
use crate::rules::{FileCx, declare_rule};
use crate::schema::FaultKind;

declare_rule! {
    /// A required field is absent, or a required text is empty.
    ///
    /// ## Why
    /// The Metadata API does not take a component without the fields that it requires. A required text that
    /// is empty or blank counts as absent. No finding if the field is there under a wrong name that is
    /// already reported.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1</capacityWeight>
    ///     <label>Cases</label>
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
    /// Add the field. Its value is a decision, so there is no automatic fix.
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    /// - Metadata API Developer Guide (M67), pages of the types
    {
        id: "schema/missing-field",
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
        let FaultKind::MissingField { field, element, empty } = &fault.kind else { continue };
        let what = if empty.is_some() { "is empty" } else { "is missing" };
        let message = format!(
            "required field `{}` {what} in `{element}`: the Metadata API does not take a `{element}` \
             without it",
            field.name
        );
        let name = field.name;
        let help = match field.ty {
            FieldType::Enum(values) => {
                let values = listed(values.values.iter().map(|value| value.name), "or");
                format!("add `<{name}>` with one of the values {values}")
            }
            FieldType::Boolean => format!("add `<{name}>` with `true` or `false`"),
            _ if empty.is_some() => format!("write the value between the tags of `{name}`"),
            _ => format!("add `<{name}>` with its value"),
        };
        let finding = out.finding(fault.span, message);
        finding.label(format!("`{name}` {what}")).help(help).subject(name);
        if let Some(place) = empty {
            finding.related(cx.file, *place, "empty here");
        }
    }
}
