use std::collections::HashMap;

use crate::diag::Sink;
use crate::model::Value;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// Two actions of a tab, or two tabs, have the same place.
    ///
    /// ## Why
    /// `displayOrder` sorts the actions of a tab, and the tabs. Two with one number stand in an order that nobody
    /// decided; no document says which comes first.
    ///
    /// ## Fails
    /// ```xml fails file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigAction>
    ///         <actionName>ChangeQueues</actionName>
    ///         <actionTab>AllAgents</actionTab>
    ///         <displayOrder>0</displayOrder>
    ///     </omniSupervisorConfigAction>
    ///     <omniSupervisorConfigAction>
    ///         <actionName>ChangeSkills</actionName>
    ///         <actionTab>AllAgents</actionTab>
    ///         <displayOrder>0</displayOrder>
    ///     </omniSupervisorConfigAction>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigAction>
    ///         <actionName>ChangeQueues</actionName>
    ///         <actionTab>AllAgents</actionTab>
    ///         <displayOrder>0</displayOrder>
    ///     </omniSupervisorConfigAction>
    ///     <omniSupervisorConfigAction>
    ///         <actionName>ChangeSkills</actionName>
    ///         <actionTab>AllAgents</actionTab>
    ///         <displayOrder>1</displayOrder>
    ///     </omniSupervisorConfigAction>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Fix
    /// Give each of them a number of its own.
    ///
    /// ## Sources
    /// - Inferred (INF)
    {
        id: "supervisor/duplicate-order",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [OmniSupervisorConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let tabs = root.records("omniSupervisorConfigTab").map(|tab| (None, tab));
    let actions = root
        .records("omniSupervisorConfigAction")
        .filter_map(|action| Some((Some(action.text("actionTab")?), action)));
    let mut first = HashMap::new();
    for (of, record) in actions.chain(tabs) {
        let Some(order) = record.field("displayOrder") else { continue };
        let Value::Integer(number) = order.value else { continue };
        let place = cx.doc.element(order);
        let before = *first.entry((of, number)).or_insert(place);
        if before == place {
            continue;
        }
        let what = of.map_or("tab".to_owned(), |tab| format!("action of `{tab}`"));
        out.finding(
            place,
            format!("another {what} has `displayOrder` {number} already: which comes first is not decided"),
        )
        .label("same place")
        .related(cx.file, before, "first used here")
        .help("give each of them a number of its own");
    }
}
