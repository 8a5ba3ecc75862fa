use crate::diag::Sink;
use crate::model::{Kind, field};
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// The status after a decline or a time-out leaves the agent available.
    ///
    /// ## Why
    /// `presenceStatusOnDecline` and `presenceStatusOnPushTimeout` are there to take an agent off work that they
    /// do not want or do not see. A status with channels is one in which agents get work, so the next request
    /// probably goes to the same agent at once. That may be meant; no document advises against it.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <label>Tier 1</label>
    ///     <presenceStatusOnPushTimeout>Available</presenceStatusOnPushTimeout>
    /// </PresenceUserConfig>
    /// ```
    /// ```xml file=Available.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <channels>
    ///         <channel>sfdc_livemessage</channel>
    ///     </channels>
    ///     <label>Available</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <label>Tier 1</label>
    ///     <presenceStatusOnPushTimeout>Break</presenceStatusOnPushTimeout>
    /// </PresenceUserConfig>
    /// ```
    /// ```xml file=Break.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Break</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Fix
    /// Name a status without channels, unless the agent is to go on.
    ///
    /// ## Sources
    /// - Inferred
    {
        id: "presence/status-stays-available",
        since: "0.1.0",
        severity: Info,
        evidence: Inferred,
        fix: None,
        kinds: [PresenceUserConfig],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let fields = [
        (field::PRESENCE_USER_CONFIG_PRESENCE_STATUS_ON_DECLINE, "declines a request"),
        (field::PRESENCE_USER_CONFIG_PRESENCE_STATUS_ON_PUSH_TIMEOUT, "lets a request time out"),
    ];
    for config in cx.index.of_kind(Kind::PresenceUserConfig) {
        for (field, event) in fields {
            let Some(fact) = config.summary.fact(field) else { continue };
            let Some(name) = fact.text() else { continue };
            let Some(status) = cx.index.find(Kind::ServicePresenceStatus, name) else { continue };
            let Some(channel) = status.summary.fact(field::SERVICE_CHANNEL_STATUS_CHANNEL) else { continue };
            out.finding_in(
                config.file,
                fact.element,
                format!(
                    "an agent who {event} gets the status `{name}`, which has channels: work probably goes on \
                     coming"
                ),
            )
            .label("a status with channels")
            .related(status.file, channel.element, "a channel of this status")
            .help("name a status without channels, unless agents are to stay available");
        }
    }
}
