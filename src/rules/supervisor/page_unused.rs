use crate::diag::{Fix, Sink};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A tab that shows no Lightning page names one.
    ///
    /// ## Why
    /// Only a tab of type `FlexipageType` shows the page in `flexiPage`. On another type it probably has no
    /// effect: either the type or the page is a slip.
    ///
    /// ## Fails
    /// ```xml fails file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigTab>
    ///         <displayOrder>0</displayOrder>
    ///         <flexiPage>Wallboard</flexiPage>
    ///         <tabType>Agents</tabType>
    ///     </omniSupervisorConfigTab>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigTab>
    ///         <displayOrder>0</displayOrder>
    ///         <flexiPage>Wallboard</flexiPage>
    ///         <tabType>FlexipageType</tabType>
    ///     </omniSupervisorConfigTab>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Fix
    /// Set `tabType` to `FlexipageType` if the page is meant; else remove `flexiPage`, which changes nothing for
    /// supervisors.
    /// ```xml fixed file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigTab>
    ///         <displayOrder>0</displayOrder>
    ///         <tabType>Agents</tabType>
    ///     </omniSupervisorConfigTab>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Sources
    /// - Inferred (INF)
    {
        id: "supervisor/page-unused",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [OmniSupervisorConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for tab in cx.doc.root.records("omniSupervisorConfigTab") {
        let (Some(page), Some(kind)) = (tab.field("flexiPage"), tab.text("tabType")) else { continue };
        if tab.all("tabType").any(|field| field.text() == Some("FlexipageType")) {
            continue;
        }
        out.finding(
            cx.doc.element(page),
            format!(
                "the page {} is probably never shown: the tab has `tabType` `{kind}`, not `FlexipageType`",
                quoted(page.written(cx.doc).trim())
            ),
        )
        .label("never shown")
        .help("set `tabType` to `FlexipageType`, or remove `flexiPage`")
        .repair(Fix::Safe, "remove `flexiPage`", vec![edits::remove(cx.doc, page.node)]);
    }
}
