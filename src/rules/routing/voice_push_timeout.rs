use crate::diag::Sink;
use crate::model::field;
use crate::rules::voice::voice_routes;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// A queue for voice calls has a push time-out above 20 seconds.
    ///
    /// ## Why
    /// From API version 57.0 on an inbound call is offered for 20 seconds at most; a greater `pushTimeout` acts as
    /// 20. The documents say so for calls of Amazon Connect, so this is a hint.
    ///
    /// ## Fails
    /// ```xml fails file=Calls.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityPercentage>100.0</capacityPercentage>
    ///     <label>Calls</label>
    ///     <pushTimeout>45</pushTimeout>
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
    ///     <pushTimeout>20</pushTimeout>
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
    /// Set `pushTimeout` to 20 or less.
    ///
    /// ## Sources
    /// - Omni-Channel Developer Guide v56 (G56), `AgentWork`
    /// - Object Reference (O67), `AgentWork` and `PendingServiceRouting`
    {
        id: "routing/voice-push-timeout",
        since: "0.1.0",
        severity: Info,
        evidence: Documented,
        fix: None,
        kinds: [QueueRoutingConfig, Queue],
        check: Project(check),
    }
}

/// Longest time-out of a call in seconds.
const LONGEST: f64 = 20.0;

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    for route in voice_routes(cx.index) {
        let Some(fact) = route.config.summary.fact(field::QUEUE_ROUTING_CONFIG_PUSH_TIMEOUT) else {
            continue;
        };
        let Some(seconds) = fact.number().filter(|&seconds| seconds > LONGEST) else { continue };
        out.finding_in(
            route.config.file,
            fact.element,
            format!(
                "the queue `{}` routes voice calls with a push time-out of {seconds} s: from API version 57.0 on it acts as \
                 {LONGEST} s",
                route.queue.summary.name
            ),
        )
        .label(format!("acts as {LONGEST} s"))
        .related(route.queue.file, route.object.element, "voice calls are routed here")
        .help(format!("set `pushTimeout` to {LONGEST} or less"));
    }
}
