use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A queue is for no object.
    ///
    /// ## Why
    /// A queue owns records of the objects in `queueSobject`. One without any can own none, so that nothing is
    /// routed through it either. Real projects have such queues, for instance as mere lists of people.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
    /// </Queue>
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
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Fix
    /// Add a `queueSobject` for each object whose records the queue should own.
    ///
    /// ## Sources
    /// - Inferred
    /// - Shapes in published projects (REAL)
    {
        id: "queue/no-objects",
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
    if root.has("queueSobject") {
        return;
    }
    out.finding(
        cx.doc.root_tag(),
        format!("the queue `{}` has no `queueSobject`: it can own no record", cx.doc.name),
    )
    .label("a queue for no object")
    .help("add a `queueSobject` for each object whose records the queue should own");
}
