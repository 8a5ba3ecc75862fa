use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A service channel of one's own routes an object that a standard channel routes.
    ///
    /// ## Why
    /// Orgs with Messaging have the standard channel `sfdc_livemessage` for `MessagingSession`, orgs with Voice
    /// have `sfdc_phone` for `VoiceCall`. An object belongs to one channel at most, so where the standard channel
    /// exists the server refuses a second one and says: "This Salesforce object is already in use by another
    /// Service channel." Whether the org has the standard channel cannot be seen from files, and real projects hold
    /// such channels under other names: this is a hint only.
    ///
    /// ## Fails
    /// ```xml fails file=Calls.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Calls</label>
    ///     <relatedEntityType>VoiceCall</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=sfdc_phone.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Phone</label>
    ///     <relatedEntityType>VoiceCall</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Use the standard channel instead, and let presence statuses name it.
    ///
    /// ## Sources
    /// - Notes by Salesforce engineers (SFS)
    /// - Shapes in published projects (REAL), which hold both
    /// - Server message quoted in notes by Salesforce engineers
    {
        id: "channel/standard-entity-taken",
        since: "0.1.0",
        severity: Info,
        evidence: Observed,
        fix: None,
        kinds: [ServiceChannel],
        check: File(check),
    }
}

/// Objects with a standard channel, and its name.
const STANDARD: &[(&str, &str)] = &[("MessagingSession", "sfdc_livemessage"), ("VoiceCall", "sfdc_phone")];

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let Some(field) = cx.doc.root.field("relatedEntityType") else { return };
    let Some((entity, standard)) = STANDARD.iter().find(|(entity, _)| field.text() == Some(entity)) else {
        return;
    };
    let name = cx.doc.name.as_str();
    if name == *standard {
        return;
    }
    out.finding(
        cx.doc.element(field),
        format!(
            "the service channel `{name}` routes `{entity}`, for which an org may already have the standard channel \
             `{standard}`: an object can have one channel only"
        ),
    )
    .label(format!("object of `{standard}`"))
    .help(format!(
        "use `{standard}` if the org has it; the server says otherwise: \"This Salesforce object is already in use by \
         another Service channel.\""
    ));
}
