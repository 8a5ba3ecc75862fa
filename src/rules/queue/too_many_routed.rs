use crate::diag::Sink;
use crate::model::{DEPLOYED_ROUTED_QUEUES, Kind, field};
use crate::project::Component;
use crate::rules::{BuildCx, declare_rule};
use crate::source::Span;

declare_rule! {
    /// A package holds more than 16 queues with a routing configuration.
    ///
    /// ## Why
    /// Such a package can pass a validation, and still its deployment fails. Queues without `queueRoutingConfig` do not count.
    /// The limit is told by the makers of a deployment tool, who refer to an article of the platform; no message of the server is
    /// known. Data packages, where other limits hold, are not looked at.
    ///
    /// ## Fails
    /// ```xml fails build copies=17 file=queues/Billing.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Billing</name>
    ///     <queueRoutingConfig>Standard</queueRoutingConfig>
    /// </Queue>
    /// ```
    /// ```xml file=queueRoutingConfigs/Standard.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1</capacityWeight>
    ///     <label>Standard</label>
    ///     <routingModel>LEAST_ACTIVE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes build copies=16 file=queues/Billing.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Billing</name>
    ///     <queueRoutingConfig>Standard</queueRoutingConfig>
    /// </Queue>
    /// ```
    /// ```xml file=queueRoutingConfigs/Standard.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1</capacityWeight>
    ///     <label>Standard</label>
    ///     <routingModel>LEAST_ACTIVE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Fix
    /// Deploy the queues in several packages: build a folder inside the project to pack only what lies in it.
    ///
    /// ## Sources
    /// - Gearset help (GS), common deployment errors
    /// - Object Reference (O67), `QueueSobject` and `Group`
    {
        id: "queue/too-many-routed",
        since: "0.1.0",
        severity: Warning,
        evidence: Observed,
        fix: None,
        kinds: [Queue],
        check: Build(check),
    }
}

fn check(cx: &BuildCx<'_>, out: &mut Sink) {
    let is_routed = |queue: &&&Component| {
        let summary = &queue.summary;
        summary.kind == Kind::Queue
            && (summary.fact(field::QUEUE_QUEUE_ROUTING_CONFIG).is_some()
                || summary.is_misnamed(field::QUEUE_QUEUE_ROUTING_CONFIG))
    };
    let routed = cx.packed.iter().filter(is_routed).count();
    if routed > DEPLOYED_ROUTED_QUEUES {
        out.finding_in(
            cx.package,
            Span::at(0),
            format!(
                "the package has {routed} queues with a routing configuration: with more than \
                 {DEPLOYED_ROUTED_QUEUES} a validation may pass, but the deployment fails"
            ),
        )
        .help("deploy the queues in several packages");
    }
}
