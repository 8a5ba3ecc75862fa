use std::collections::BTreeMap;

use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A service channel maps one status value to two types.
    ///
    /// ## Why
    /// A status value is in progress, paused or completed. Mapped to two of them it decides nothing, and no
    /// document says which mapping counts. The same value twice with the same type occurs in files that the
    /// platform wrote and is left alone.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityModel>STATUS_BASED</capacityModel>
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <serviceChannelStatusFieldMappings>
    ///         <type>PAUSED</type>
    ///         <value>Closed</value>
    ///     </serviceChannelStatusFieldMappings>
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
    ///         <type>PAUSED</type>
    ///         <value>On Hold</value>
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
    /// Delete one of the two mappings, or correct its value.
    ///
    /// ## Sources
    /// - Shapes in published projects (REAL), for what is tolerated
    /// - Inferred (INF): no document says that two types contradict
    {
        id: "channel/conflicting-status-mapping",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [ServiceChannel],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let mut first = BTreeMap::new();
    for field in cx.doc.root.all("serviceChannelStatusFieldMappings") {
        let Some(mapping) = field.record() else { continue };
        let (Some(value), Some(kind)) = (mapping.text("value"), mapping.text("type")) else { continue };
        let place = cx.doc.element(field);
        let &mut (other, before) = first.entry(value).or_insert((kind, place));
        if other == kind {
            continue;
        }
        out.finding(
            place,
            format!(
                "the status `{value}` is both `{other}` and `{kind}`: which of the two counts is not \
                 documented"
            ),
        )
        .label(format!("second type of `{value}`"))
        .related(cx.file, before, format!("`{other}` here"))
        .help("delete one of the two mappings, or correct its value");
    }
}
