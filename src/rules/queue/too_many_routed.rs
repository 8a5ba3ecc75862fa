use crate::diag::Sink;
use crate::model::{DEPLOYED_ROUTED_QUEUES, Kind, field};
use crate::project::Component;
use crate::rules::words::quoted;
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

/// Whether a component is a queue with a routing configuration.
pub fn is_routed(component: &Component) -> bool {
    let summary = &component.summary;
    summary.kind == Kind::Queue
        && (summary.fact(field::QUEUE_QUEUE_ROUTING_CONFIG).is_some()
            || summary.is_misnamed(field::QUEUE_QUEUE_ROUTING_CONFIG))
}

fn check(cx: &BuildCx<'_>, out: &mut Sink) {
    const SHOWN: usize = 5;
    let routed: Vec<&str> = cx
        .packed
        .iter()
        .filter(|component| is_routed(component))
        .map(|queue| queue.summary.name.as_str())
        .collect();
    let count = routed.len();
    if count > DEPLOYED_ROUTED_QUEUES && !cx.is_split {
        let names: Vec<String> = routed.iter().take(SHOWN).map(|name| quoted(name)).collect();
        out.finding_in(
            cx.package,
            Span::at(0),
            format!(
                "the package has {count} queues with a routing configuration: with more than \
                 {DEPLOYED_ROUTED_QUEUES} a validation may pass, but the deployment fails"
            ),
        )
        .help(format!(
            "deploy the queues in several packages, as --split makes them; they are {} and {} more",
            names.join(", "),
            count - SHOWN
        ));
    }
}
