use crate::diag::Sink;
use crate::model::{Kind, field};
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// An item takes more capacity than any agent has.
    ///
    /// ## Why
    /// Work is pushed to an agent whose free capacity is at least its weight. Salesforce Help says that an item
    /// heavier than the capacity of every presence configuration is never pushed. Only configurations of the
    /// project are compared; the org can have others.
    ///
    /// ## Fails
    /// ```xml fails file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>10.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    /// ```xml file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>5.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    /// ```xml file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Fix
    /// Lower `capacityWeight`, or raise the capacity of a presence configuration.
    ///
    /// ## Sources
    /// - Salesforce Help (HELP), article 005226660
    {
        id: "routing/capacity-never-fits",
        since: "0.1.0",
        severity: Warning,
        evidence: Documented,
        fix: None,
        kinds: [QueueRoutingConfig, PresenceUserConfig],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let capacities =
        [field::PRESENCE_USER_CONFIG_CAPACITY, field::PRESENCE_USER_CONFIG_INTERRUPTIBLE_CAPACITY];
    let mut greatest = None;
    for config in cx.index.of_kind(Kind::PresenceUserConfig) {
        for fact in capacities.iter().filter_map(|&capacity| config.summary.fact(capacity)) {
            let Some(number) = fact.number() else { continue };
            if greatest.is_none_or(|(most, _, _)| number > most) {
                greatest = Some((number, config, fact));
            }
        }
    }
    let Some((most, owner, capacity)) = greatest else { return };
    for config in cx.index.of_kind(Kind::QueueRoutingConfig) {
        let Some(fact) = config.summary.fact(field::QUEUE_ROUTING_CONFIG_CAPACITY_WEIGHT) else { continue };
        let Some(weight) = fact.number().filter(|&weight| weight > most) else { continue };
        out.finding_in(
            config.file,
            fact.element,
            format!(
                "`capacityWeight` is {weight}, but no agent of the project has more than {most}: work is \
                 never pushed"
            ),
        )
        .label(format!("more than {most}"))
        .related(owner.file, capacity.element, "the greatest capacity of the project")
        .help(format!(
            "lower the weight to {most} or less, or raise the capacity of a presence configuration"
        ));
    }
}
