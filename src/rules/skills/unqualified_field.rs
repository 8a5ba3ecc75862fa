use crate::diag::{Fix, Severity, Sink};
use crate::rules::target::has_form_of_id;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A skill mapping names a field without its object.
    ///
    /// ## Why
    /// The platform wants `Case.Origin`. Salesforce engineers found that it reads a bare `Origin` as the name of
    /// a custom field and refuses the file. A bare `Area__c` is a custom field and may be found, so it is a
    /// warning only.
    ///
    /// ## Fails
    /// ```xml fails file=Case_Skills.workSkillRouting-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <WorkSkillRouting xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isActive>true</isActive>
    ///     <masterLabel>Case Skills</masterLabel>
    ///     <relatedEntity>Case</relatedEntity>
    ///     <workSkillRoutingAttributes>
    ///         <field>Origin</field>
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
    /// Write the object of `relatedEntity` and a dot before the field.
    /// ```xml fixed file=Case_Skills.workSkillRouting-meta.xml
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
    ///
    /// ## Sources
    /// - Notes by Salesforce engineers (SFS)
    /// - That a bare custom field may be found is inferred (INF)
    {
        id: "skills/unqualified-field",
        since: "0.1.0",
        severity: Error,
        evidence: Observed,
        fix: Safe,
        kinds: [WorkSkillRouting],
        check: File(check),
    }
}

/// Bytes of an object's name, with room to spare.
const LONGEST: usize = 255;

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    for field in root.records("workSkillRoutingAttributes").filter_map(|attribute| attribute.field("field")) {
        let Some(name) = field.text().filter(|name| !name.contains('.')) else { continue };
        let is_id = has_form_of_id(name);
        // What has no standard name may resolve.
        let is_unsure = name.contains("__") || is_id;
        let why = if is_unsure {
            "the platform may not find it"
        } else {
            "the platform takes it for a custom field"
        };
        // What holds a dot, or is longer than any name, is a fault of its own and qualifies nothing.
        let is_name = |entity: &&str| !entity.contains('.') && entity.len() <= LONGEST;
        let entity = root.text("relatedEntity").filter(is_name);
        let finding = out.finding(
            cx.doc.value(field),
            format!("the field {} stands without its object: {why}", quoted(name)),
        );
        finding
            .severity(if is_unsure { Severity::Warning } else { Severity::Error })
            .label("without its object");
        let Some(entity) = entity.filter(|_| !is_id) else {
            let help = if is_id {
                "write the object, a dot and the name of the field: an id means nothing in another org"
            } else {
                "write the object and a dot before the field"
            };
            finding.help(help);
            continue;
        };
        let full = format!("{entity}.{name}");
        finding.help(format!("write {}", quoted(&full))).repair(
            Fix::Safe,
            format!("write {}", quoted(&full)),
            vec![edits::set_value(cx.doc, field, &full)],
        );
    }
}
