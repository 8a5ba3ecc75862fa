use crate::diag::Sink;
use crate::model::Record;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A status-based service channel does not say which status ends the work.
    ///
    /// ## Why
    /// With `STATUS_BASED` an item takes an agent's capacity according to a status field: `statusField` names it
    /// and `serviceChannelStatusFieldMappings` sorts its values. Without the field, without mappings, or without a
    /// value of type `COMPLETED`, nothing says when the capacity becomes free again. The guide and Salesforce Help
    /// describe the three parts; that a deployment without one of them goes wrong is inferred.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityModel>STATUS_BASED</capacityModel>
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <serviceChannelStatusFieldMappings>
    ///         <type>IN_PROGRESS</type>
    ///         <value>Working</value>
    ///     </serviceChannelStatusFieldMappings>
    ///     <statusField>Status</statusField>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityModel>STATUS_BASED</capacityModel>
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <serviceChannelStatusFieldMappings>
    ///         <type>IN_PROGRESS</type>
    ///         <value>Working</value>
    ///     </serviceChannelStatusFieldMappings>
    ///     <serviceChannelStatusFieldMappings>
    ///         <type>COMPLETED</type>
    ///         <value>Closed</value>
    ///     </serviceChannelStatusFieldMappings>
    ///     <statusField>Status</statusField>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Add what is missing, or use the tab-based model.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServiceChannel`
    /// - Notes by Salesforce engineers (SFS)
    /// - Salesforce Help (HELP), status-based capacity
    {
        id: "channel/status-model-incomplete",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [ServiceChannel],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let Some(model) = root.field("capacityModel").filter(|model| model.text() == Some("STATUS_BASED")) else {
        return;
    };
    let mut missing = Vec::new();
    if !root.has("statusField") {
        missing.push("`statusField`");
    }
    if !root.has("serviceChannelStatusFieldMappings") {
        missing.push("`serviceChannelStatusFieldMappings`");
    } else if !root.is_misnamed("serviceChannelStatusFieldMappings")
        && !root.records("serviceChannelStatusFieldMappings").any(may_complete)
    {
        missing.push("a mapping of type `COMPLETED`");
    }
    if missing.is_empty() {
        return;
    }
    let missing = missing.join(" and ");
    out.finding(
        cx.doc.element(model),
        format!(
            "`STATUS_BASED` without {missing}: nothing says when work is done and its capacity is free again"
        ),
    )
    .label("capacity depends on a status")
    .help(format!("add {missing}, or set `capacityModel` to `TAB_BASED`"));
}

/// Whether a mapping ends work; one whose type cannot be read might.
fn may_complete(mapping: &Record<'_>) -> bool {
    mapping.has("type") && mapping.text("type").is_none_or(|kind| kind == "COMPLETED")
}
