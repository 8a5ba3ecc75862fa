use crate::diag::Sink;
use crate::model::{Field, Record, Value};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A routed queue lists no member.
    ///
    /// ## Why
    /// Omni-Channel hands the work of a queue to its members. Without members in the file they must be added in
    /// each org, or the work probably waits for ever. Members that an org has are not visible here, so this is a
    /// hint.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
    ///     <queueRoutingConfig>Cases</queueRoutingConfig>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    /// ```xml file=Cases.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Cases</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
    ///     <queueMembers>
    ///         <publicGroups>
    ///             <publicGroup>Tier_1_Agents</publicGroup>
    ///         </publicGroups>
    ///     </queueMembers>
    ///     <queueRoutingConfig>Cases</queueRoutingConfig>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    /// ```xml file=Cases.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Cases</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Fix
    /// List public groups, roles or users in `queueMembers`, or add members in each org.
    ///
    /// ## Sources
    /// - Inferred (INF)
    {
        id: "queue/no-members",
        since: "0.1.0",
        severity: Info,
        evidence: Inferred,
        fix: None,
        kinds: [Queue],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let Some(routing) = root.field("queueRoutingConfig") else { return };
    if root.is_misnamed("queueMembers") || root.records("queueMembers").any(holds_something) {
        return;
    }
    out.finding(
        cx.doc.element(routing),
        format!(
            "the queue is routed by {}, but the file lists no member: unless the org adds some, nobody gets its \
             work",
            quoted(routing.written(cx.doc).trim())
        ),
    )
    .label("routed to nobody")
    .help("list public groups, roles or users in `queueMembers`, or add members in each org");
}

/// Whether a list has an entry, be it unreadable or under a wrong name.
fn holds_something(members: &Record<'_>) -> bool {
    members.fields.iter().any(|list| match &list.value {
        Value::Record(entries) => entries.fields.iter().any(Field::is_given),
        _ => list.is_given(),
    })
}
