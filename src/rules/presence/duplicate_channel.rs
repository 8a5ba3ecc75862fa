use std::collections::BTreeMap;

use crate::diag::{Fix, Sink};
use crate::model::Record;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A presence status lists a channel twice.
    ///
    /// ## Why
    /// The second entry adds nothing; no document says whether the platform takes or refuses it.
    ///
    /// Only entries of one `channels` element are compared. A second `channels` is an error of its own
    /// (`schema/duplicate-field`), and what is in both is put right with it.
    ///
    /// ## Fails
    /// ```xml fails file=Messaging.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <channels>
    ///         <channel>sfdc_livemessage</channel>
    ///         <channel>sfdc_livemessage</channel>
    ///     </channels>
    ///     <label>Messaging</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Messaging.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <channels>
    ///         <channel>sfdc_livemessage</channel>
    ///         <channel>sfdc_phone</channel>
    ///     </channels>
    ///     <label>Messaging</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Fix
    /// Remove the second entry.
    /// ```xml fixed file=Messaging.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <channels>
    ///         <channel>sfdc_livemessage</channel>
    ///     </channels>
    ///     <label>Messaging</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Sources
    /// - Inferred
    {
        id: "presence/duplicate-channel",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [ServicePresenceStatus],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for channels in cx.doc.root.records("channels") {
        within(channels, cx, out);
    }
}

fn within(channels: &Record<'_>, cx: &FileCx<'_>, out: &mut Sink) {
    let mut first = BTreeMap::new();
    for field in channels.all("channel") {
        let Some(channel) = field.text() else { continue };
        let place = cx.doc.element(field);
        let Some(&before) = first.get(channel) else {
            first.insert(channel, place);
            continue;
        };
        out.finding(place, format!("the channel `{channel}` is listed twice: the second entry adds nothing"))
            .label("listed again")
            .related(cx.file, before, "first listed here")
            .help("remove this entry")
            .repair(
                Fix::Safe,
                format!("remove the second entry for `{channel}`"),
                vec![edits::remove(cx.doc, field.node)],
            );
    }
}
