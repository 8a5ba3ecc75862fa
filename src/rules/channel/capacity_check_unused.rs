use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A service channel checks capacity on changes that matter in the other capacity model only.
    ///
    /// ## Why
    /// `doesCheckCapOnOwnerChange` and `doesCheckCapOnStatusChange` act in the status-based capacity model. A
    /// channel is tab-based unless it says `STATUS_BASED`, and then the check does not take place.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <doesCheckCapOnOwnerChange>true</doesCheckCapOnOwnerChange>
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityModel>STATUS_BASED</capacityModel>
    ///     <doesCheckCapOnOwnerChange>true</doesCheckCapOnOwnerChange>
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
    /// ## Fix
    /// Set `capacityModel` to `STATUS_BASED`, or delete the switch.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServiceChannel`
    {
        id: "channel/capacity-check-unused",
        since: "0.1.0",
        severity: Info,
        evidence: Documented,
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
    for name in ["doesCheckCapOnOwnerChange", "doesCheckCapOnStatusChange"] {
        let Some(switch) = root.on(name) else { continue };
        out.finding(
            cx.doc.element(switch),
            format!(
                "`{name}` acts in the status-based capacity model, but this channel is tab-based: nothing \
                 is checked"
            ),
        )
        .label("without effect")
        .help("set `capacityModel` to `STATUS_BASED`, or delete the switch");
    }
}
