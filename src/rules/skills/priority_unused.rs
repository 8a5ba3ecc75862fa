use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A skill that is not additional has a priority.
    ///
    /// ## Why
    /// `skillPriority` says when an additional skill is dropped. It has no effect while `isAdditionalSkill` is
    /// not true: the skill is required for as long as the work waits.
    ///
    /// ## Fails
    /// ```xml fails file=Case_Skills.workSkillRouting-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <WorkSkillRouting xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isActive>true</isActive>
    ///     <masterLabel>Case Skills</masterLabel>
    ///     <relatedEntity>Case</relatedEntity>
    ///     <workSkillRoutingAttributes>
    ///         <field>Case.Origin</field>
    ///         <isAdditionalSkill>false</isAdditionalSkill>
    ///         <skill>Billing</skill>
    ///         <skillPriority>3</skillPriority>
    ///         <value>Phone</value>
    ///     </workSkillRoutingAttributes>
    /// </WorkSkillRouting>
    /// ```
    /// ```xml file=Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Case_Skills.workSkillRouting-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <WorkSkillRouting xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isActive>true</isActive>
    ///     <masterLabel>Case Skills</masterLabel>
    ///     <relatedEntity>Case</relatedEntity>
    ///     <workSkillRoutingAttributes>
    ///         <field>Case.Origin</field>
    ///         <isAdditionalSkill>true</isAdditionalSkill>
    ///         <skill>Billing</skill>
    ///         <skillPriority>3</skillPriority>
    ///         <value>Phone</value>
    ///     </workSkillRoutingAttributes>
    /// </WorkSkillRouting>
    /// ```
    /// ```xml file=Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Set `isAdditionalSkill` to true, or remove `skillPriority`.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `WorkSkillRoutingAttribute`
    {
        id: "skills/priority-unused",
        since: "0.1.0",
        severity: Info,
        evidence: Documented,
        fix: None,
        kinds: [WorkSkillRouting],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for attribute in cx.doc.root.records("workSkillRoutingAttributes") {
        let Some(priority) = attribute.field("skillPriority") else { continue };
        if !attribute.is_not_on("isAdditionalSkill") {
            continue;
        }
        out.finding(
            cx.doc.element(priority),
            format!(
                "`skillPriority` {} has no effect: `isAdditionalSkill` is not true, so the skill is never \
                 dropped",
                priority.written(cx.doc).trim()
            ),
        )
        .label("no effect")
        .help("set `isAdditionalSkill` to true, or remove `skillPriority`");
    }
}
