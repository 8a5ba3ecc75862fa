use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A presence status says that the agent is available, but has no channels.
    ///
    /// ## Why
    /// A status without channels is an Away status: agents in it get no work. That is right for a break. If the
    /// label or name has the word Available or Online, without Not or Un before it, the channels were probably
    /// forgotten.
    ///
    /// ## Fails
    /// ```xml fails file=Available_Phone.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Available - Phone</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Available_Phone.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <channels>
    ///         <channel>sfdc_phone</channel>
    ///     </channels>
    ///     <label>Available - Phone</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Fix
    /// Add the channels in which agents with this status get work, or give the status a name that says away.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServicePresenceStatus`
    /// - Notes by Salesforce engineers (SFS), on statuses without channels
    {
        id: "presence/available-without-channels",
        since: "0.1.0",
        severity: Info,
        evidence: Documented,
        fix: None,
        kinds: [ServicePresenceStatus],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    if root.is_misnamed("channels") || root.records("channels").any(|channels| channels.has("channel")) {
        return;
    }
    let names = [root.text("label"), Some(cx.doc.name.developer_name())];
    let Some(name) = names.into_iter().flatten().find(|name| sounds_available(name)) else { return };
    out.finding(
        cx.doc.root_tag(),
        format!("the status `{name}` has no channels: agents who choose it are away and get no work"),
    )
    .label("no channels")
    .help("add the channels in which agents with this status get work, or give it a name that says away");
}

/// Whether a text has the word "available" or "online" and neither "not" nor "un" before it.
fn sounds_available(text: &str) -> bool {
    let words = words(text);
    let mut words = words.split_whitespace();
    words
        .find(|word| matches!(*word, "available" | "online" | "not" | "un"))
        .is_some_and(|word| word.len() > 3)
}

/// The words of a label or developer name in lower case: what signs, underscores or the humps of camel case part.
fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 4);
    let mut after_small = false;
    for c in text.chars() {
        if c.is_uppercase() && after_small {
            words.push(' ');
        }
        after_small = c.is_lowercase();
        if c.is_alphabetic() {
            words.extend(c.to_lowercase());
        } else {
            words.push(' ');
        }
    }
    words
}
