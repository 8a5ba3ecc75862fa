use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A routing configuration does not say how much capacity an item takes.
    ///
    /// ## Why
    /// An item takes either units of an agent's capacity (`capacityWeight`) or a share of it
    /// (`capacityPercentage`). Every configuration that the platform writes has one of them. No document says what
    /// a deployment without either does; it is probably refused, or the items take nothing.
    ///
    /// ## Fails
    /// ```xml fails file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Chats</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Fix
    /// Add `capacityWeight` or `capacityPercentage`.
    ///
    /// ## Sources
    /// - Notes by Salesforce engineers (SFS)
    /// - Shapes in published projects (REAL)
    /// - That a deployment without either goes wrong is inferred (INF)
    {
        id: "routing/capacity-missing",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [QueueRoutingConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    if root.has("capacityWeight") || root.has("capacityPercentage") {
        return;
    }
    out.finding(
        cx.doc.root_tag(),
        format!(
            "the routing configuration `{}` has neither `capacityWeight` nor `capacityPercentage`: how much of an \
             agent's capacity an item takes is open",
            cx.doc.name
        ),
    )
    .label("no capacity")
    .help("add `capacityWeight` (units of capacity) or `capacityPercentage` (a share of it)");
}
