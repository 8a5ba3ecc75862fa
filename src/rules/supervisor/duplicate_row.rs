use std::borrow::Cow;
use std::collections::HashMap;

use crate::diag::{Fix, Sink};
use crate::rules::assignee::Assignee;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A supervisor configuration lists something twice.
    ///
    /// ## Why
    /// The second row shows nothing more: a queue, skill, public group, profile, user or AI agent is listed or it
    /// is not. No document says whether the platform takes it. Profiles are compared without regard to case and
    /// percent signs, usernames without regard to case.
    ///
    /// ## Fails
    /// ```xml fails file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigGroup>
    ///         <group>Tier_1</group>
    ///     </omniSupervisorConfigGroup>
    ///     <omniSupervisorConfigGroup>
    ///         <group>Tier_1</group>
    ///     </omniSupervisorConfigGroup>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigGroup>
    ///         <group>Tier_1</group>
    ///     </omniSupervisorConfigGroup>
    ///     <omniSupervisorConfigGroup>
    ///         <group>Tier_2</group>
    ///     </omniSupervisorConfigGroup>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Fix
    /// Remove the second row.
    /// ```xml fixed file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigGroup>
    ///         <group>Tier_1</group>
    ///     </omniSupervisorConfigGroup>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Sources
    /// - Inferred (INF)
    {
        id: "supervisor/duplicate-row",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [OmniSupervisorConfig],
        check: File(check),
    }
}

/// The rows with their field, what it names, and how that is compared.
const ROWS: &[(&str, &str, &str, Option<Assignee>)] = &[
    ("omniSpvsrConfigAIAgent", "botDefinition", "AI agent", None),
    ("omniSupervisorConfigGroup", "group", "public group", None),
    ("omniSupervisorConfigProfile", "profile", "profile", Some(Assignee::Profile)),
    ("omniSupervisorConfigQueue", "queue", "queue", None),
    ("omniSupervisorConfigSkill", "skill", "skill", None),
    ("omniSupervisorConfigUser", "user", "user", Some(Assignee::User)),
];

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for &(rows, name, noun, assignee) in ROWS {
        let mut first = HashMap::new();
        for row in cx.doc.root.records(rows) {
            let Some(field) = row.field(name) else { continue };
            let Some(written) = field.text() else { continue };
            let key = assignee.map_or(Cow::Borrowed(written), |assignee| Cow::Owned(assignee.key(written)));
            let place = cx.doc.element(field);
            let before = *first.entry(key).or_insert(place);
            if before == place {
                continue;
            }
            out.finding(
                place,
                format!("the {noun} {} is listed twice: the second row adds nothing", quoted(written)),
            )
            .label("listed again")
            .related(cx.file, before, "first listed here")
            .help("remove this row")
            .repair(
                Fix::Safe,
                format!("remove the second row of {}", quoted(written)),
                edits::remove_record(cx.doc, row.node),
            );
        }
    }
}
