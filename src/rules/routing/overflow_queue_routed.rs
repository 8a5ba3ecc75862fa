use crate::diag::{Severity, Sink};
use crate::model::{Kind, field};
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// Work overflows into a queue that is routed itself.
    ///
    /// ## Why
    /// Salesforce Help says that the overflow queue must not have a routing configuration of its own: overflow
    /// takes work out of routing. The queue that uses the configuration is no exception.
    ///
    /// ## Fails
    /// ```xml fails file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <queueOverflowAssignee>Chats</queueOverflowAssignee>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    /// ```xml file=Chats.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Chats</name>
    ///     <queueRoutingConfig>Chats</queueRoutingConfig>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <queueOverflowAssignee>Spillover</queueOverflowAssignee>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    /// ```xml file=Chats.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Chats</name>
    ///     <queueRoutingConfig>Chats</queueRoutingConfig>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    /// ```xml file=Spillover.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Spillover</name>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Fix
    /// Name a queue without `queueRoutingConfig`, or take the routing configuration off that queue.
    ///
    /// ## Sources
    /// - Salesforce Help (HELP), Routing Configuration Settings
    {
        id: "routing/overflow-queue-routed",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [QueueRoutingConfig, Queue],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    for config in cx.index.of_kind(Kind::QueueRoutingConfig) {
        let Some(overflow) = config.summary.fact(field::QUEUE_ROUTING_CONFIG_QUEUE_OVERFLOW_ASSIGNEE) else {
            continue;
        };
        let Some(queue) = overflow.text().and_then(|name| cx.index.find(Kind::Queue, name)) else { continue };
        let Some(routing) = queue.summary.fact(field::QUEUE_QUEUE_ROUTING_CONFIG) else { continue };
        let severity = if ProjectCx::same_org(config, queue) { Severity::Error } else { Severity::Warning };
        out.finding_in(
            config.file,
            overflow.element,
            format!(
                "the overflow queue `{}` has a routing configuration: work that overflows must leave routing",
                queue.summary.name
            ),
        )
        .severity(severity)
        .label("a routed queue")
        .related(queue.file, routing.element, "routed here")
        .help("name a queue without `queueRoutingConfig`, or take the routing configuration off this one");
    }
}
