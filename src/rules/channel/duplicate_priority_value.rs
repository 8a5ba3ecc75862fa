use std::collections::BTreeMap;

use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A service channel ranks the same field value twice.
    ///
    /// ## Why
    /// Every entry of `serviceChannelFieldPriorities` ranks one value. Two entries for one value contradict each
    /// other, or one of them says nothing; no document says which one counts.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <secondaryRoutingPriorityField>Priority</secondaryRoutingPriorityField>
    ///     <serviceChannelFieldPriorities>
    ///         <priority>1</priority>
    ///         <value>High</value>
    ///     </serviceChannelFieldPriorities>
    ///     <serviceChannelFieldPriorities>
    ///         <priority>2</priority>
    ///         <value>High</value>
    ///     </serviceChannelFieldPriorities>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <secondaryRoutingPriorityField>Priority</secondaryRoutingPriorityField>
    ///     <serviceChannelFieldPriorities>
    ///         <priority>1</priority>
    ///         <value>High</value>
    ///     </serviceChannelFieldPriorities>
    ///     <serviceChannelFieldPriorities>
    ///         <priority>2</priority>
    ///         <value>Low</value>
    ///     </serviceChannelFieldPriorities>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Delete one of the two entries, or correct its value.
    ///
    /// ## Sources
    /// - Inferred (INF): no document or server message states it
    {
        id: "channel/duplicate-priority-value",
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
    for field in cx.doc.root.all("serviceChannelFieldPriorities") {
        let Some(value) = field.record().and_then(|entry| entry.text("value")) else { continue };
        let place = cx.doc.element(field);
        let Some(&before) = first.get(value) else {
            first.insert(value, place);
            continue;
        };
        out.finding(
            place,
            format!("the value `{value}` has a priority already: which of the two counts is not documented"),
        )
        .label(format!("second priority of `{value}`"))
        .related(cx.file, before, "first used here")
        .help("delete one of the two entries, or correct its value");
    }
}
