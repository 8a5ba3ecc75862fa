use std::collections::BTreeMap;

use crate::diag::Sink;
use crate::model::{Kind, field};
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// Two routing maps connect the same queue or user with the same call center.
    ///
    /// ## Why
    /// A routing map says where calls for a queue or user go in a call center. Its developer name is made of
    /// exactly these two, which suggests one map for each pair. No document says what a second one does.
    ///
    /// ## Fails
    /// ```xml fails file=Support_A.callCenterRoutingMap-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <CallCenterRoutingMap xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <callCenter>Voice_Center</callCenter>
    ///     <developerName>Support_A</developerName>
    ///     <externalId>q-1</externalId>
    ///     <masterLabel>Support_A</masterLabel>
    ///     <referenceRecord>Support</referenceRecord>
    /// </CallCenterRoutingMap>
    /// ```
    /// ```xml file=Support_B.callCenterRoutingMap-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <CallCenterRoutingMap xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <callCenter>Voice_Center</callCenter>
    ///     <developerName>Support_B</developerName>
    ///     <externalId>q-2</externalId>
    ///     <masterLabel>Support_B</masterLabel>
    ///     <referenceRecord>Support</referenceRecord>
    /// </CallCenterRoutingMap>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Support_A.callCenterRoutingMap-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <CallCenterRoutingMap xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <callCenter>Voice_Center</callCenter>
    ///     <developerName>Support_A</developerName>
    ///     <externalId>q-1</externalId>
    ///     <masterLabel>Support_A</masterLabel>
    ///     <referenceRecord>Support</referenceRecord>
    /// </CallCenterRoutingMap>
    /// ```
    /// ```xml file=Sales_A.callCenterRoutingMap-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <CallCenterRoutingMap xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <callCenter>Voice_Center</callCenter>
    ///     <developerName>Sales_A</developerName>
    ///     <externalId>q-2</externalId>
    ///     <masterLabel>Sales_A</masterLabel>
    ///     <referenceRecord>Sales</referenceRecord>
    /// </CallCenterRoutingMap>
    /// ```
    ///
    /// ## Fix
    /// Delete one of the two maps, or correct its record or call center.
    ///
    /// ## Sources
    /// - Inferred (INF) from the rule for developer names in the Metadata API Developer Guide
    {
        id: "routing/duplicate-routing-map",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [CallCenterRoutingMap],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let mut first = BTreeMap::new();
    for map in cx.index.of_kind(Kind::CallCenterRoutingMap) {
        let Some(fact) = map.summary.fact(field::CALL_CENTER_ROUTING_MAP_REFERENCE_RECORD) else { continue };
        let Some(record) = fact.text() else { continue };
        let Some(center) = map.summary.text(field::CALL_CENTER_ROUTING_MAP_CALL_CENTER) else { continue };
        let Some(&(owner, place)) = first.get(&(record, center)) else {
            first.insert((record, center), (map, fact.element));
            continue;
        };
        out.finding_in(
            map.file,
            fact.element,
            format!(
                "`{record}` and the call center `{center}` are connected by the routing map `{}` already: which of the two \
                 counts is not documented",
                owner.summary.name
            ),
        )
        .label("second map for this pair")
        .related(owner.file, place, "first used here")
        .help("delete one of the two maps, or correct its record or call center");
    }
}
