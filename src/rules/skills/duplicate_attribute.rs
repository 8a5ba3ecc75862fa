use std::collections::HashMap;

use crate::diag::{Fix, Sink};
use crate::model::{Doc, Record, Value};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A skill mapping has the same field, value and skill twice.
    ///
    /// ## Why
    /// The second attribute asks for nothing new. If the two have different levels or priorities, no document
    /// says which of them counts.
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
    ///         <skillLevel>3</skillLevel>
    ///         <value>Phone</value>
    ///     </workSkillRoutingAttributes>
    ///     <workSkillRoutingAttributes>
    ///         <field>Case.Origin</field>
    ///         <skill>Billing</skill>
    ///         <skillLevel>3</skillLevel>
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
    ///         <skillLevel>3</skillLevel>
    ///         <value>Phone</value>
    ///     </workSkillRoutingAttributes>
    ///     <workSkillRoutingAttributes>
    ///         <field>Case.Origin</field>
    ///         <skill>Billing</skill>
    ///         <skillLevel>3</skillLevel>
    ///         <value>Web</value>
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
    /// Remove the second attribute. If the two differ, keep the one that is meant.
    /// ```xml fixed file=Case_Skills.workSkillRouting-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <WorkSkillRouting xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isActive>true</isActive>
    ///     <masterLabel>Case Skills</masterLabel>
    ///     <relatedEntity>Case</relatedEntity>
    ///     <workSkillRoutingAttributes>
    ///         <field>Case.Origin</field>
    ///         <skill>Billing</skill>
    ///         <skillLevel>3</skillLevel>
    ///         <value>Phone</value>
    ///     </workSkillRoutingAttributes>
    /// </WorkSkillRouting>
    /// ```
    ///
    /// ## Sources
    /// - Inferred (INF)
    {
        id: "skills/duplicate-attribute",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [WorkSkillRouting],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let mut first = HashMap::new();
    for attribute in cx.doc.root.records("workSkillRoutingAttributes") {
        let (Some(field), Some(skill)) = (attribute.text("field"), attribute.text("skill")) else { continue };
        let Some(value) = attribute.text_or("value", "") else { continue };
        let before = *first.entry((field, value, skill)).or_insert(attribute);
        if before.node == attribute.node {
            continue;
        }
        let is_equal = are_equal(cx.doc, before, attribute);
        let (effect, help) = if is_equal {
            ("the second attribute adds nothing", "remove one of the two; they are equal")
        } else {
            (
                "which of the two levels or priorities counts is not documented",
                "keep the one that is meant, and remove the other",
            )
        };
        let value = if value.is_empty() { "empty".to_owned() } else { quoted(value) };
        let finding = out.finding(
            cx.doc.start_tag(attribute.node),
            format!(
                "{} asks for the skill {} twice when it is {value}: {effect}",
                quoted(field),
                quoted(skill)
            ),
        );
        finding
            .label("listed again")
            .related(cx.file, cx.doc.start_tag(before.node), "first listed here")
            .help(help);
        if is_equal {
            finding.repair(
                Fix::Safe,
                "remove the second attribute",
                edits::remove_record(cx.doc, attribute.node),
            );
        }
    }
}

/// Whether two attributes say the same, in whatever order.
fn are_equal(doc: &Doc<'_>, a: &Record<'_>, b: &Record<'_>) -> bool {
    let contents = |record: &Record<'_>| {
        let given = record.fields.iter().filter(|field| field.is_given());
        let mut values: Vec<(String, String)> =
            given.map(|field| (field.name.to_owned(), field.written(doc).into_owned())).collect();
        values.sort();
        values
    };
    let is_plain = |record: &Record<'_>| {
        record.fields.iter().all(|field| !matches!(field.value, Value::Opaque | Value::Invalid(_)))
    };
    is_plain(a) && is_plain(b) && contents(a) == contents(b)
}
