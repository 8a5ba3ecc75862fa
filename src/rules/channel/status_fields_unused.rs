use crate::diag::Sink;
use crate::rules::words::listed;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A service channel describes a status field that its capacity model does not use.
    ///
    /// ## Why
    /// `statusField` and `serviceChannelStatusFieldMappings` belong to the status-based capacity model. A channel
    /// is tab-based unless it says `STATUS_BASED`, so they probably have no effect: agents keep their capacity as
    /// long as a tab is open, not as long as the status says.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <serviceChannelStatusFieldMappings>
    ///         <type>COMPLETED</type>
    ///         <value>Closed</value>
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
    /// Set `capacityModel` to `STATUS_BASED`, or delete the status fields.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServiceChannel`
    /// - Notes by Salesforce engineers (SFS)
    /// - That the fields are ignored is inferred
    {
        id: "channel/status-fields-unused",
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
    if root.text_or("capacityModel", "TAB_BASED") != Some("TAB_BASED") {
        return;
    }
    let fields = ["statusField", "serviceChannelStatusFieldMappings"];
    let given: Vec<_> = fields.iter().filter_map(|name| root.field(name)).collect();
    let Some(first) = given.iter().min_by_key(|field| field.name) else { return };
    let names = listed(given.iter().map(|field| field.name), "and");
    out.finding(
        cx.doc.element(first),
        format!("`{}` belongs to the status-based capacity model, but this channel is tab-based", first.name),
    )
    .label("probably without effect")
    .help(format!("set `capacityModel` to `STATUS_BASED`, or delete {names}"));
}
