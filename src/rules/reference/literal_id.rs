use crate::diag::Sink;
use crate::model::{Field, Kind, ROUTED_CHANNEL, Record, Reference, routed_channels};
use crate::rules::target::{ROUTED, id_of};
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A reference holds what looks like a record id instead of a name.
    ///
    /// ## Why
    /// Ids differ from org to org, so a reference by id probably fails, or points to something else, in the next
    /// org. The guide speaks of an "ID" for the overflow assignees, but its own sample uses a developer name, and
    /// so do the files that the platform writes.
    ///
    /// ## Fails
    /// ```xml fails file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <queueOverflowAssignee>00G5g000004XyZaEAK</queueOverflowAssignee>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <queueOverflowAssignee>Spillover</queueOverflowAssignee>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    /// ```xml file=Spillover.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Spillover</name>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Fix
    /// Write the developer name of the component, or the username of the user.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `QueueRoutingConfig`: text and sample
    /// - That an id breaks in another org is inferred (INF)
    {
        id: "reference/literal-id",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [
            CallCenterRoutingMap, Flow, MessagingChannel, OmniSupervisorConfig, PermissionSet,
            PresenceUserConfig, Profile, Queue, QueueRoutingConfig, ServicePresenceStatus, Skill,
            WorkSkillRouting,
        ],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    visit(cx, &cx.doc.root, out);
    for field in routed_channels(cx.doc) {
        judge(cx, field, ROUTED_CHANNEL, &ROUTED, out);
    }
}

fn visit(cx: &FileCx<'_>, record: &Record<'_>, out: &mut Sink) {
    for field in &record.fields {
        if let Some(inner) = field.record() {
            visit(cx, inner, out);
        } else if let Some(reference) = field.spec.and_then(|spec| spec.reference.as_ref()) {
            judge(cx, field, field.name, reference, out);
        }
    }
}

fn judge(cx: &FileCx<'_>, field: &Field<'_>, name: &str, reference: &Reference, out: &mut Sink) {
    let Some(value) = field.text() else { return };
    let Some(kind) = id_of(reference.to, value) else { return };
    let instead = match kind {
        Kind::User => "the username".to_owned(),
        kind => format!("the name of the {}", kind.name()),
    };
    out.finding(
        cx.doc.value(field),
        format!(
            "`{name}` holds `{value}`, which looks like a record id: ids differ from org to org, names do not"
        ),
    )
    .label("looks like an id")
    .help(format!("write {instead}"));
}
