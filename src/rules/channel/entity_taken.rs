use std::collections::BTreeMap;

use crate::diag::{Severity, Sink};
use crate::model::{Fact, Kind, field};
use crate::project::Component;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// Two service channels route the same object.
    ///
    /// ## Why
    /// An object belongs to one service channel at most. The server refuses the second one and says: "This Salesforce
    /// object is already in use by another Service channel."
    ///
    /// ## Fails
    /// ```xml fails file=Cases_A.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    /// ```xml file=Cases_B.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>More cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    /// ```xml file=Leads.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Leads</label>
    ///     <relatedEntityType>Lead</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Delete one of the channels, or give it another object. Statuses that name the deleted one must be changed too.
    ///
    /// ## Sources
    /// - Object Reference (O67), `ServiceChannel`
    /// - Omni-Channel Developer Guide v56 (G56), `ServiceChannel`
    /// - Server message quoted in notes by Salesforce engineers (SFS)
    {
        id: "channel/entity-taken",
        since: "0.1.0",
        severity: Error,
        evidence: Observed,
        fix: None,
        kinds: [ServiceChannel],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let mut owners: BTreeMap<String, Vec<(&Component, &Fact)>> = BTreeMap::new();
    for channel in cx.index.of_kind(Kind::ServiceChannel) {
        let Some(fact) = channel.summary.fact(field::SERVICE_CHANNEL_RELATED_ENTITY_TYPE) else { continue };
        let Some(entity) = fact.text() else { continue };
        let owners = owners.entry(entity.to_ascii_lowercase()).or_default();
        let sure = owners.iter().find(|(owner, _)| ProjectCx::same_org(owner, channel));
        let owner = sure.or(owners.first()).copied();
        let severity = if sure.is_some() { Severity::Error } else { Severity::Warning };
        owners.push((channel, fact));
        let Some((owner, first)) = owner else { continue };
        out.finding_in(
            channel.file,
            fact.element,
            format!(
                "`{entity}` already belongs to the service channel `{}`: an object can have one channel only",
                owner.summary.name
            ),
        )
        .severity(severity)
        .label("second channel for this object")
        .related(owner.file, first.element, "first used here")
        .help(
            "delete one of the two channels or give it another object; the server says: \"This Salesforce object is \
             already in use by another Service channel.\"",
        );
    }
}
