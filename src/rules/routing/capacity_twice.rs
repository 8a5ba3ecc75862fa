use crate::diag::{Fix, Sink};
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A routing configuration gives the capacity of an item both in units and as a share.
    ///
    /// ## Why
    /// An item takes either units of an agent's capacity (`capacityWeight`) or a share of it
    /// (`capacityPercentage`). Salesforce engineers note that a configuration has one of the two modes and that
    /// choosing one clears the other.
    ///
    /// ## Fails
    /// ```xml fails file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityPercentage>50.0</capacityPercentage>
    ///     <capacityWeight>1.0</capacityWeight>
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
    ///     <capacityPercentage>50.0</capacityPercentage>
    ///     <label>Chats</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Fix
    /// Delete one of the two. Which one is a decision about how much work agents get, so a fix is unsafe. It keeps
    /// the one that the capacity of paused work is given in, else the first.
    /// ```xml fixed file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityPercentage>50.0</capacityPercentage>
    ///     <label>Chats</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Sources
    /// - Notes by Salesforce engineers (SFS)
    /// - Shapes in published projects (REAL), none of which has both
    {
        id: "routing/capacity-twice",
        since: "0.1.0",
        severity: Error,
        evidence: Observed,
        fix: Unsafe,
        kinds: [QueueRoutingConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let (Some(share), Some(weight)) = (root.field("capacityPercentage"), root.field("capacityWeight")) else {
        return;
    };
    let mut both = [share, weight];
    both.sort_by_key(|field| cx.doc.element(field).start);
    let [first, second] = both;
    let needless = match (root.has("pausedCapacityPercentage"), root.has("pausedCapacityWeight")) {
        (true, false) => weight.name,
        (false, true) => share.name,
        _ => second.name,
    };
    out.finding(
        cx.doc.element(second),
        format!(
            "`{}` is {} although `{}` is {}: an item takes units of capacity or a share of it, not both",
            second.name,
            second.written(cx.doc).trim(),
            first.name,
            first.written(cx.doc).trim()
        ),
    )
    .label("second capacity")
    .related(cx.file, cx.doc.element(first), "first capacity here")
    .help("delete one of the two")
    .repair(Fix::Unsafe, format!("delete `{needless}`"), edits::remove_all(cx.doc, root, needless));
}
