use std::collections::HashSet;

use crate::diag::Sink;
use crate::model::{Kind, field};
use crate::rules::routed::RoutedObjects;
use crate::rules::words::quoted;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// A queue without routing is for an object that has a service channel.
    ///
    /// ## Why
    /// Omni-Channel pushes work from queues with a routing configuration only; from others, agents pick by hand.
    /// That can be meant, so this is a hint. A queue that takes the overflow of a routing configuration must not
    /// be routed, and is left out.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
    ///     <queueMembers>
    ///         <publicGroups>
    ///             <publicGroup>Tier_1_Agents</publicGroup>
    ///         </publicGroups>
    ///     </queueMembers>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
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
    /// Set `queueRoutingConfig`, or leave the queue to agents who pick from it.
    ///
    /// ## Sources
    /// - Third parties (3P)
    {
        id: "queue/unrouted",
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
    let overflow: HashSet<(u32, &str)> = cx
        .index
        .doubles(Kind::QueueRoutingConfig)
        .filter_map(|config| {
            Some((config.unit, config.summary.text(field::QUEUE_ROUTING_CONFIG_QUEUE_OVERFLOW_ASSIGNEE)?))
        })
        .collect();
    for queue in cx.index.of_kind(Kind::Queue) {
        let summary = &queue.summary;
        if summary.fact(field::QUEUE_QUEUE_ROUTING_CONFIG).is_some()
            || summary.is_misnamed(field::QUEUE_QUEUE_ROUTING_CONFIG)
            || overflow.contains(&(queue.unit, summary.name.as_str()))
        {
            continue;
        }
        let found = summary.all(field::QUEUE_SOBJECT_SOBJECT_TYPE).find_map(|object| {
            let (channel, entity) = routed.channel(queue, object.text()?)?;
            Some((object, channel, entity))
        });
        let Some((object, channel, entity)) = found else { continue };
        out.finding_in(
            queue.file,
            object.element,
            format!(
                "the queue is for {}, which the service channel `{}` routes, but it has no routing \
                 configuration: Omni-Channel probably pushes none of its work",
                object.text().map(quoted).unwrap_or_default(),
                channel.summary.name
            ),
        )
        .label("never pushed from this queue")
        .related(channel.file, entity.element, "routed here")
        .help("set `queueRoutingConfig`, or leave the queue to agents who pick from it");
    }
}
