use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A service channel names a field for the secondary priority but ranks none of its values.
    ///
    /// ## Why
    /// `secondaryRoutingPriorityField` orders work of equal priority by the value of a field, and
    /// `serviceChannelFieldPriorities` says how the values rank. Without any entry the field probably changes
    /// nothing; the guide describes the pair, but no document says what one without the other does.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <secondaryRoutingPriorityField>Priority</secondaryRoutingPriorityField>
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
    /// Rank the values of the field in `serviceChannelFieldPriorities`, or delete `secondaryRoutingPriorityField`.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServiceChannel`: the two fields; that they need each other is
    ///   inferred
    {
        id: "channel/field-without-priority",
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
    let Some(field) = root.field("secondaryRoutingPriorityField") else { return };
    if root.has("serviceChannelFieldPriorities") {
        return;
    }
    out.finding(
        cx.doc.element(field),
        format!(
            "`{}` is to decide about work of equal priority, but no `serviceChannelFieldPriorities` ranks its values: \
             it probably has no effect",
            field.written(cx.doc).trim()
        ),
    )
    .label("no value of this field has a rank")
    .help("add `serviceChannelFieldPriorities` with the values of the field, or delete the field");
}
