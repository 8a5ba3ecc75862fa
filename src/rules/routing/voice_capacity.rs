use crate::diag::Sink;
use crate::model::{Fact, Kind, field};
use crate::project::Component;
use crate::rules::voice::voice_routes;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// A queue for voice calls leaves agents room for other work during a call.
    ///
    /// ## Why
    /// The guide asks for a `capacityPercentage` of 100 for voice calls, or for a weight as great as the whole
    /// capacity of an agent. With less, capacity is left during a call and more work can be pushed.
    ///
    /// ## Fails
    /// ```xml fails file=Calls.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityPercentage>50.0</capacityPercentage>
    ///     <label>Calls</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    /// ```xml file=Calls.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Calls</name>
    ///     <queueRoutingConfig>Calls</queueRoutingConfig>
    ///     <queueSobject>
    ///         <sobjectType>VoiceCall</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Calls.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityPercentage>100.0</capacityPercentage>
    ///     <label>Calls</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    /// ```xml file=Calls.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Calls</name>
    ///     <queueRoutingConfig>Calls</queueRoutingConfig>
    ///     <queueSobject>
    ///         <sobjectType>VoiceCall</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Fix
    /// Set `capacityPercentage` to 100, or `capacityWeight` to the capacity of the agents who take calls.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `QueueRoutingConfig`
    /// - Object Reference (O67), `QueueRoutingConfig`
    {
        id: "routing/voice-capacity",
        since: "0.1.0",
        severity: Warning,
        evidence: Documented,
        fix: None,
        kinds: [QueueRoutingConfig, Queue, PresenceUserConfig],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let agents = cx.index.of_kind(Kind::PresenceUserConfig);
    let capacities = agents.filter_map(|agent| agent.summary.number(field::PRESENCE_USER_CONFIG_CAPACITY));
    let least = capacities.min_by(f64::total_cmp);
    for route in voice_routes(cx.index) {
        let Some((fact, amount)) = too_little(route.config, least) else { continue };
        out.finding_in(
            route.config.file,
            fact.element,
            format!(
                "the queue `{}` routes voice calls with a {amount}: a call must take the whole capacity \
                 of an agent",
                route.queue.summary.name
            ),
        )
        .label("room for other work during a call")
        .related(route.queue.file, route.object.element, "voice calls are routed here")
        .help("set `capacityPercentage` to 100, or `capacityWeight` to the capacity of the agents who take calls");
    }
}

/// The capacity of a configuration, if it is less than that of an agent; `least` is the smallest of the project.
fn too_little(config: &Component, least: Option<f64>) -> Option<(&Fact, String)> {
    let share = config.summary.fact(field::QUEUE_ROUTING_CONFIG_CAPACITY_PERCENTAGE);
    if let Some(fact) = share
        && let Some(percent) = fact.number().filter(|&percent| percent < 100.0)
    {
        return Some((fact, format!("`capacityPercentage` of {percent}")));
    }
    let fact = config.summary.fact(field::QUEUE_ROUTING_CONFIG_CAPACITY_WEIGHT)?;
    let (weight, least) = (fact.number()?, least?);
    (weight < least).then(|| {
        (fact, format!("`capacityWeight` of {weight}, while agents of the project have {least} or more"))
    })
}
