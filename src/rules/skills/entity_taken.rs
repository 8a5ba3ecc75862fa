use crate::diag::{Severity, Sink};
use crate::model::{Fact, Kind, field};
use crate::project::Component;
use crate::rules::words::quoted;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// Two skill mappings are for the same object.
    ///
    /// ## Why
    /// An object has one set of attribute mappings. The guide says so, and Salesforce engineers saw the platform
    /// refuse a second one.
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
    ///         <skill>Billing</skill>
    ///         <value>Phone</value>
    ///     </workSkillRoutingAttributes>
    /// </WorkSkillRouting>
    /// ```
    /// ```xml file=More_Case_Skills.workSkillRouting-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <WorkSkillRouting xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isActive>true</isActive>
    ///     <masterLabel>More Case Skills</masterLabel>
    ///     <relatedEntity>Case</relatedEntity>
    ///     <workSkillRoutingAttributes>
    ///         <field>Case.Reason</field>
    ///         <skill>Billing</skill>
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
    ///         <skill>Billing</skill>
    ///         <value>Phone</value>
    ///     </workSkillRoutingAttributes>
    /// </WorkSkillRouting>
    /// ```
    /// ```xml file=Lead_Skills.workSkillRouting-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <WorkSkillRouting xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isActive>true</isActive>
    ///     <masterLabel>Lead Skills</masterLabel>
    ///     <relatedEntity>Lead</relatedEntity>
    ///     <workSkillRoutingAttributes>
    ///         <field>Lead.LeadSource</field>
    ///         <skill>Billing</skill>
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
    /// Move the attributes of one file into the other, and delete the empty one.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `WorkSkillRouting`
    /// - Notes by Salesforce engineers (SFS)
    {
        id: "skills/entity-taken",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [WorkSkillRouting],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let mut mappings: Vec<(&str, &Component, &Fact)> = Vec::new();
    for mapping in cx.index.of_kind(Kind::WorkSkillRouting) {
        let Some(fact) = mapping.summary.fact(field::WORK_SKILL_ROUTING_RELATED_ENTITY) else { continue };
        mappings.extend(fact.text().map(|entity| (entity, mapping, fact)));
    }
    // Stable: the mappings of one object stay in path order.
    mappings.sort_by_key(|&(entity, ..)| entity);
    for owners in mappings.chunk_by(|one, next| one.0 == next.0) {
        for (at, second) in owners.iter().enumerate().skip(1) {
            report(&owners[..at], second, out);
        }
    }
}

/// Reports a mapping for an object that earlier files have.
fn report(
    earlier: &[(&str, &Component, &Fact)],
    &(entity, mapping, fact): &(&str, &Component, &Fact),
    out: &mut Sink,
) {
    let sure = earlier.iter().find(|(_, owner, _)| ProjectCx::same_org(owner, mapping));
    let Some((_, owner, first)) = sure.or(earlier.first()) else { return };
    let severity = if sure.is_some() { Severity::Error } else { Severity::Warning };
    out.finding_in(
        mapping.file,
        fact.element,
        format!(
            "{} already has the skill mapping `{}`: an object can have one only",
            quoted(entity),
            owner.summary.name
        ),
    )
    .severity(severity)
    .label("second mapping for this object")
    .related(owner.file, first.element, "first used here")
    .help("move the attributes of one file into the other, and delete the empty one");
}
