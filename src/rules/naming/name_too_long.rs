use crate::diag::{Severity, Sink};
use crate::model::Kind;
use crate::rules::stem::Stem;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A developer name is longer than the platform stores.
    ///
    /// ## Why
    /// A developer name has 80 characters at most, without the namespace of a managed package. The name of a queue
    /// that people see has only 40, so a developer name of a queue between the two, which probably works, is a hint.
    ///
    /// ## Fails
    /// ```xml fails file=Customers_Who_Ask_About_The_Tariff_That_Replaced_The_One_They_Have_Signed_In_July.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Tariff</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Customers_Who_Ask_About_The_New_Tariff.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Tariff</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Rename the file, and with it every reference to the component.
    ///
    /// ## Sources
    /// - Field Reference 67 (F67), `DeveloperName` of the Omni-Channel objects and of Group
    /// - Inferred: the hint for queues
    {
        id: "naming/name-too-long",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: (core except OmniChannelSettings),
        check: File(check),
    }
}

/// Most characters of a developer name.
pub(in crate::rules) const LIMIT: usize = 80;
/// Most characters of the name of a queue that people see.
const QUEUE_LIMIT: usize = 40;

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let name = cx.doc.name.developer_name();
    let length = Stem::of(name).text.chars().count();
    if length > LIMIT {
        out.finding(
            cx.doc.root_tag(),
            format!(
                "the developer name `{name}` has {length} characters: the platform stores {LIMIT} at most"
            ),
        )
        .label(format!("{length} characters in the file name"))
        .help(format!("shorten the file name by {}, and the references to it", characters(length - LIMIT)));
    } else if cx.doc.kind == Kind::Queue && length > QUEUE_LIMIT {
        out.finding(
            cx.doc.root_tag(),
            format!(
                "the developer name `{name}` of a queue has {length} characters: it probably fits, but the name that \
                 people see has {QUEUE_LIMIT} at most"
            ),
        )
        .severity(Severity::Info)
        .label(format!("{length} characters in the file name"))
        .help(format!("{QUEUE_LIMIT} characters are safe"));
    }
}

fn characters(count: usize) -> String {
    if count == 1 { "1 character".to_owned() } else { format!("{count} characters") }
}
