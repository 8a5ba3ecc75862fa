use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A service channel gives priorities to values of a field that it does not name.
    ///
    /// ## Why
    /// Each entry of `serviceChannelFieldPriorities` ranks one value of the field in
    /// `secondaryRoutingPriorityField`. Without that field the entries probably have no meaning; the guide
    /// describes the pair, but no document says what one without the other does.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <serviceChannelFieldPriorities>
    ///         <priority>1</priority>
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
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Name the field in `secondaryRoutingPriorityField`, or delete the entries.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServiceChannel`: the two fields; that they need each other is
    ///   inferred
    {
        id: "channel/priority-without-field",
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
    let Some(first) = root.field("serviceChannelFieldPriorities") else { return };
    if root.has("secondaryRoutingPriorityField") {
        return;
    }
    out.finding(
        cx.doc.element(first),
        "`serviceChannelFieldPriorities` ranks values of a field, but `secondaryRoutingPriorityField` does not say of \
         which: the priorities probably have no effect",
    )
    .label("values of which field?")
    .help("name the field in `secondaryRoutingPriorityField`, or delete the priorities");
}
