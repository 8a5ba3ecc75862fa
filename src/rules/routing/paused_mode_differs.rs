use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A routing configuration counts paused work in another mode than work in progress.
    ///
    /// ## Why
    /// Work takes units of capacity (`capacityWeight`) or a share of it (`capacityPercentage`), and paused work has
    /// a field of its own for either. A weight beside a share, or both fields for paused work, probably leave one
    /// of them without effect; no document says which.
    ///
    /// ## Fails
    /// ```xml fails file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>2.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <pausedCapacityPercentage>10.0</pausedCapacityPercentage>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>2.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <pausedCapacityWeight>1.0</pausedCapacityWeight>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Fix
    /// Give the capacity of paused work in the mode of work in progress, and only once.
    ///
    /// ## Sources
    /// - Inferred (INF): no document or server message states it
    {
        id: "routing/paused-mode-differs",
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
    let (weight, share) = (root.field("capacityWeight"), root.field("capacityPercentage"));
    if weight.is_some() && share.is_some() {
        return;
    }
    let (paused_weight, paused_share) =
        (root.field("pausedCapacityWeight"), root.field("pausedCapacityPercentage"));
    let (paused, other) = match (paused_weight, paused_share, weight, share) {
        (_, Some(paused), Some(other), _) | (Some(paused), _, _, Some(other)) => (paused, other),
        (Some(weight), Some(share), _, _) => {
            let weight_first = cx.doc.element(weight).start < cx.doc.element(share).start;
            if weight_first { (share, weight) } else { (weight, share) }
        }
        _ => return,
    };
    out.finding(
        cx.doc.element(paused),
        format!(
            "`{}` beside `{}`: one counts units, the other a share, so one probably has no \
             effect",
            paused.name, other.name
        ),
    )
    .label("paused work in another mode")
    .related(cx.file, cx.doc.element(other), "the other mode")
    .help("give paused work a capacity in the mode of work in progress, and only one");
}
