use crate::diag::Sink;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A routed queue is for several objects.
    ///
    /// ## Why
    /// Salesforce Help recommends one object for a queue that Omni-Channel routes: its routing configuration
    /// gives all of them one priority and one weight.
    ///
    /// ## Fails
    /// ```xml fails file=Desk.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Desk</name>
    ///     <queueMembers>
    ///         <publicGroups>
    ///             <publicGroup>Tier_1_Agents</publicGroup>
    ///         </publicGroups>
    ///     </queueMembers>
    ///     <queueRoutingConfig>Cases</queueRoutingConfig>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    ///     <queueSobject>
    ///         <sobjectType>Lead</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    /// ```xml file=Cases.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Cases</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Desk.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Desk</name>
    ///     <queueMembers>
    ///         <publicGroups>
    ///             <publicGroup>Tier_1_Agents</publicGroup>
    ///         </publicGroups>
    ///     </queueMembers>
    ///     <queueRoutingConfig>Cases</queueRoutingConfig>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    /// ```xml file=Cases.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Cases</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Fix
    /// Make a queue for each object, with a routing configuration that suits it. If the objects are alike, leave
    /// the queue.
    ///
    /// ## Sources
    /// - Salesforce Help (HELP), article 005226660
    {
        id: "queue/several-objects",
        since: "0.1.0",
        severity: Info,
        evidence: Documented,
        fix: None,
        kinds: [Queue],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    if root.field("queueRoutingConfig").is_none() {
        return;
    }
    let mut objects = root
        .records("queueSobject")
        .filter_map(|object| object.field("sobjectType").and_then(|field| Some((field, field.text()?))));
    let Some((first, one)) = objects.next() else { return };
    // An object that is listed twice is one object, and the fault of another rule.
    let Some((other, name)) = objects.find(|(_, name)| *name != one) else { return };
    out.finding(
        cx.doc.element(other),
        format!(
            "the queue is routed for {} as well as {}: both get one priority and one weight",
            quoted(name),
            quoted(one)
        ),
    )
    .label("another object")
    .related(cx.file, cx.doc.element(first), "first object here")
    .help("make a queue for each object, with a routing configuration that suits it");
}
