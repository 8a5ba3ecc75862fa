use crate::diag::Sink;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A skill mapping names a field of another object.
    ///
    /// ## Why
    /// The work items are records of `relatedEntity`, and so the fields of the mapping must be its fields. No
    /// document says what the platform does about others; probably it refuses them or never finds a value.
    ///
    /// ## Fails
    /// ```xml fails file=Case_Skills.workSkillRouting-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <WorkSkillRouting xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isActive>true</isActive>
    ///     <masterLabel>Case Skills</masterLabel>
    ///     <relatedEntity>Case</relatedEntity>
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
    /// ```xml file=Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Name a field of `relatedEntity`, or move the attribute to the mapping of the other object.
    ///
    /// ## Sources
    /// - Inferred (INF)
    {
        id: "skills/foreign-field",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [WorkSkillRouting],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let Some((entity, written)) = root.field("relatedEntity").and_then(|field| Some((field, field.text()?)))
    else {
        return;
    };
    for field in root.records("workSkillRoutingAttributes").filter_map(|attribute| attribute.field("field")) {
        let Some((object, _)) = field.text().and_then(|name| name.split_once('.')) else { continue };
        if object == written {
            continue;
        }
        let (message, help) = if object.eq_ignore_ascii_case(written) {
            (
                format!(
                    "the object of the field is written {}, that of the mapping {}: the two may be told apart",
                    quoted(object),
                    quoted(written)
                ),
                format!("write {} in both places", quoted(written)),
            )
        } else {
            (
                format!(
                    "the field belongs to {}, but the mapping is for {}: its work probably never gets this skill",
                    quoted(object),
                    quoted(written)
                ),
                format!(
                    "name a field of {}, or move the attribute to the mapping of {}",
                    quoted(written),
                    quoted(object)
                ),
            )
        };
        out.finding(cx.doc.value(field), message)
            .label(format!("not a field of {}", quoted(written)))
            .related(cx.file, cx.doc.element(entity), "the object of the mapping")
            .help(help);
    }
}
