use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A routing configuration for an external router has a push time-out.
    ///
    /// ## Why
    /// With `EXTERNAL_ROUTING` a system outside Salesforce pushes the work, and Setup does not offer a push
    /// time-out. Published projects hold such values and nobody documents what they do, so this is a hint only.
    ///
    /// ## Fails
    /// ```xml fails file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <pushTimeout>30</pushTimeout>
    ///     <routingModel>EXTERNAL_ROUTING</routingModel>
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
    ///     <pushTimeout>0</pushTimeout>
    ///     <routingModel>EXTERNAL_ROUTING</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Fix
    /// Delete `pushTimeout`, or set it to 0.
    ///
    /// ## Sources
    /// - Third parties (3P)
    /// - Shapes in published projects (REAL)
    {
        id: "routing/push-timeout-unused",
        since: "0.1.0",
        severity: Info,
        evidence: Inferred,
        fix: None,
        kinds: [QueueRoutingConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let Some(field) = root.field("pushTimeout") else { return };
    let Some(seconds) = field.number().filter(|&seconds| seconds > 0.0) else { return };
    if root.text("routingModel") != Some("EXTERNAL_ROUTING") {
        return;
    }
    out.finding(
        cx.doc.element(field),
        format!(
            "a push time-out of {seconds} s with `EXTERNAL_ROUTING`: the external router pushes, so it \
             may do nothing"
        ),
    )
    .label("Setup does not offer this")
    .help("delete `pushTimeout`, or set it to 0");
}
