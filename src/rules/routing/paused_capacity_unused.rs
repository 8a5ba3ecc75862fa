use crate::diag::Sink;
use crate::model::{Kind, field};
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// A routing configuration says what paused work takes, but no channel knows paused work.
    ///
    /// ## Why
    /// `pausedCapacityWeight` and `pausedCapacityPercentage` apply to work of channels with status-based capacity.
    /// No channel of the project is `STATUS_BASED`; the org can have others, so this is a hint.
    ///
    /// ## Fails
    /// ```xml fails file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>2.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <pausedCapacityWeight>1.0</pausedCapacityWeight>
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
    /// ```xml file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityModel>STATUS_BASED</capacityModel>
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    ///     <serviceChannelStatusFieldMappings>
    ///         <type>COMPLETED</type>
    ///         <value>Closed</value>
    ///     </serviceChannelStatusFieldMappings>
    ///     <statusField>Status</statusField>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Set `capacityModel` of the channel to `STATUS_BASED`, or delete the paused capacity.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `QueueRoutingConfig`
    {
        id: "routing/paused-capacity-unused",
        since: "0.1.0",
        severity: Info,
        evidence: Documented,
        fix: None,
        kinds: [QueueRoutingConfig, ServiceChannel],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let used = cx.index.of_kind(Kind::ServiceChannel).into_iter().any(|channel| {
        let model = channel.summary.fact(field::SERVICE_CHANNEL_CAPACITY_MODEL);
        channel.summary.is_misnamed(field::SERVICE_CHANNEL_CAPACITY_MODEL)
            || model.is_some_and(|model| model.text().is_none_or(|model| model == "STATUS_BASED"))
    });
    if used {
        return;
    }
    let paused = [
        field::QUEUE_ROUTING_CONFIG_PAUSED_CAPACITY_PERCENTAGE,
        field::QUEUE_ROUTING_CONFIG_PAUSED_CAPACITY_WEIGHT,
    ];
    for config in cx.index.of_kind(Kind::QueueRoutingConfig) {
        for fact in paused.iter().filter_map(|&paused| config.summary.fact(paused)) {
            let name = fact.field.spec().name;
            out.finding_in(
                config.file,
                fact.element,
                format!(
                    "`{name}` applies to status-based channels, but the project has none: it has no \
                     effect"
                ),
            )
            .label("no work is ever paused")
            .help("set `capacityModel` of the channel to `STATUS_BASED`, or delete the paused capacity");
        }
    }
}
