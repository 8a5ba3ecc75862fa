use crate::diag::{Fix, Sink};
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A routing configuration names both a queue and a user for work that overflows.
    ///
    /// ## Why
    /// The object behind a routing configuration has one field for the overflow assignee, which holds a queue or a
    /// user. One of the two names is therefore probably lost; no document says which.
    ///
    /// ## Fails
    /// ```xml fails file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <queueOverflowAssignee>Spillover</queueOverflowAssignee>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    ///     <userOverflowAssignee>lead@example.com</userOverflowAssignee>
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
    /// Delete one of the two. Which one is a decision about who gets the work, so a fix is unsafe. It keeps the first.
    /// ```xml fixed file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <queueOverflowAssignee>Spillover</queueOverflowAssignee>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    ///
    /// ## Sources
    /// - Object Reference (O67), `QueueRoutingConfig`: one field `OverflowAssigneeId`
    /// - That one of the two is lost is inferred (INF)
    {
        id: "routing/overflow-twice",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Unsafe,
        kinds: [QueueRoutingConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let (Some(queue), Some(user)) = (root.field("queueOverflowAssignee"), root.field("userOverflowAssignee"))
    else {
        return;
    };
    let mut both = [queue, user];
    both.sort_by_key(|field| cx.doc.element(field).start);
    let [first, second] = both;
    out.finding(
        cx.doc.element(second),
        format!(
            "`{}` is `{}` although `{}` is `{}`: work overflows to one assignee, so one of them is \
             probably lost",
            second.name,
            second.written(cx.doc).trim(),
            first.name,
            first.written(cx.doc).trim()
        ),
    )
    .label("second assignee")
    .related(cx.file, cx.doc.element(first), "first assignee here")
    .help("delete one of the two")
    .repair(
        Fix::Unsafe,
        format!("delete `{}`", second.name),
        edits::remove_all(cx.doc, root, second.name),
    );
}
