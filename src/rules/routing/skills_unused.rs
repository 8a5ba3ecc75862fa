use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A routing configuration names skills but does not route by them.
    ///
    /// ## Why
    /// `skills` and `dropAdditionalSkillsTimeout` belong to skills-based routing, which `isAttributeBased` switches
    /// on. Without it the queue alone decides who gets the work, and agents without the skill get it, too.
    ///
    /// ## Fails
    /// ```xml fails file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Chats</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    ///     <skills>
    ///         <skill>French</skill>
    ///     </skills>
    /// </QueueRoutingConfig>
    /// ```
    /// ```xml file=French.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>French</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Chats.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <isAttributeBased>true</isAttributeBased>
    ///     <label>Chats</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    ///     <skills>
    ///         <skill>French</skill>
    ///     </skills>
    /// </QueueRoutingConfig>
    /// ```
    /// ```xml file=French.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>French</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Set `isAttributeBased` to true, or delete the skills and the time-out.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `QueueRoutingConfig`
    /// - That the fields are ignored without the switch is inferred
    {
        id: "routing/skills-unused",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [QueueRoutingConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    if !root.is_not_on("isAttributeBased") {
        return;
    }
    let timeout =
        root.field("dropAdditionalSkillsTimeout").filter(|field| field.number().is_some_and(|n| n > 0.0));
    let given = [timeout, root.field("skills")].into_iter().flatten();
    let Some(first) = given.min_by_key(|field| cx.doc.element(field).start) else { return };
    out.finding(
        cx.doc.element(first),
        format!(
            "`{}` belongs to skills-based routing, but `isAttributeBased` is not true: it probably \
             has no effect",
            first.name
        ),
    )
    .label("probably without effect")
    .help("set `isAttributeBased` to true, or delete the skills and the time-out");
}
