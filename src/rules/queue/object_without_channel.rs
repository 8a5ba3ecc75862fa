use crate::diag::Sink;
use crate::model::{Fact, Kind, field};
use crate::rules::routed::RoutedObjects;
use crate::rules::words::quoted;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// A routed queue is for objects that no service channel routes.
    ///
    /// ## Why
    /// Omni-Channel takes work from a queue through the service channel of its object. Without a channel for any
    /// of the queue's objects, its routing configuration probably does nothing. The channel can lie in the org,
    /// so this is a hint; and it is given only if the project has channels at all. Chats, messaging and phone
    /// have standard channels that need not be in the project.
    ///
    /// ## Fails
    /// ```xml fails file=Leads.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Leads</name>
    ///     <queueMembers>
    ///         <publicGroups>
    ///             <publicGroup>Tier_1_Agents</publicGroup>
    ///         </publicGroups>
    ///     </queueMembers>
    ///     <queueRoutingConfig>Cases</queueRoutingConfig>
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
    /// ```xml file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
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
    /// ```xml file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Add a service channel for one of the objects, or take the routing configuration off the queue.
    ///
    /// ## Sources
    /// - Inferred (INF)
    /// - Shapes in published projects (REAL)
    {
        id: "queue/object-without-channel",
        since: "0.1.0",
        severity: Info,
        evidence: Inferred,
        fix: None,
        kinds: [Queue, ServiceChannel],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let routed = RoutedObjects::of(cx.index);
    for queue in cx.index.of_kind(Kind::Queue) {
        let summary = &queue.summary;
        let Some(routing) = summary.fact(field::QUEUE_QUEUE_ROUTING_CONFIG) else { continue };
        let lacks = |object: &Fact| object.text().is_some_and(|name| routed.surely_lack(queue, name));
        let mut objects = summary.all(field::QUEUE_SOBJECT_SOBJECT_TYPE);
        let Some(first) = objects.next().filter(|first| lacks(first)) else { continue };
        if summary.is_misnamed(field::QUEUE_SOBJECT_SOBJECT_TYPE) || !objects.all(lacks) {
            continue;
        }
        let others = summary.all(field::QUEUE_SOBJECT_SOBJECT_TYPE).count() - 1;
        let objects = match (first.text().map(quoted).unwrap_or_default(), others) {
            (name, 0) => name,
            (name, 1) => format!("{name} and the queue's other object"),
            (name, _) => format!("{name} and the queue's {others} other objects"),
        };
        out.finding_in(
            queue.file,
            routing.element,
            format!(
                "the queue is routed, but no service channel of the project is for {objects}: probably nothing is \
                 pushed"
            ),
        )
        .label("routes nothing")
        .related(queue.file, first.element, "without a channel")
        .help("add a service channel for one of the objects, or take the routing configuration off the queue");
    }
}
