use crate::diag::Sink;
use crate::model::Kind;
use crate::rules::{BuildCx, declare_rule};

declare_rule! {
    /// A package deploys a skills-based routing rule set, which replaces the one of the org.
    ///
    /// ## Why
    /// The deployment replaces the whole set: attributes that the org has and the file has not are lost. That is a hint, shown
    /// when a package is built; nothing in the file is wrong.
    ///
    /// ## Fails
    /// ```xml fails build file=workSkillRoutings/Cases.workSkillRouting-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <WorkSkillRouting xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isActive>true</isActive>
    ///     <masterLabel>Cases</masterLabel>
    ///     <relatedEntity>Case</relatedEntity>
    ///     <workSkillRoutingAttributes>
    ///         <field>Case.Priority</field>
    ///         <isAdditionalSkill>false</isAdditionalSkill>
    ///         <skill>Billing</skill>
    ///         <value>High</value>
    ///     </workSkillRoutingAttributes>
    /// </WorkSkillRouting>
    /// ```
    /// ```xml file=skills/Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes build file=skills/Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Retrieve the set from the org first, and see whether the file has everything that is to stay.
    ///
    /// ## Sources
    /// - Notes by Salesforce engineers (SFS), `WorkSkillRouting`
    {
        id: "skills/replaces-rule",
        since: "0.1.0",
        severity: Info,
        evidence: Observed,
        fix: None,
        kinds: [WorkSkillRouting],
        check: Build(check),
    }
}

fn check(cx: &BuildCx<'_>, out: &mut Sink) {
    for component in cx.packed.iter().filter(|component| component.summary.kind == Kind::WorkSkillRouting) {
        if !component.summary.is_readable() {
            continue;
        }
        out.finding_in(
            component.file,
            component.summary.root,
            format!(
                "deploying `{}` replaces the whole set in the org: attributes that are not in this file are lost",
                component.summary.name
            ),
        )
        .label("replaces the set of the org")
        .help("retrieve the set from the org first, and see whether the file has all that is to stay");
    }
}
