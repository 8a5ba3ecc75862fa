use crate::diag::Sink;
use crate::model::Value;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A tab for a Lightning page names none.
    ///
    /// ## Why
    /// The guide says that a tab of type `FlexipageType` needs `flexiPage`: without it there is nothing to show.
    /// `xsi:nil` on `flexiPage` is what the platform itself writes when a page is gone, and is taken as given.
    ///
    /// ## Fails
    /// ```xml fails file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigTab>
    ///         <displayOrder>0</displayOrder>
    ///         <tabType>FlexipageType</tabType>
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
    /// Name a Lightning page in `flexiPage`, or give the tab another `tabType`.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `OmniSupervisorConfigTab`
    {
        id: "supervisor/tab-without-page",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [OmniSupervisorConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for tab in cx.doc.root.records("omniSupervisorConfigTab") {
        let Some(kind) = tab.field("tabType").filter(|kind| kind.text() == Some("FlexipageType")) else {
            continue;
        };
        let is_nil = tab.all("flexiPage").any(|page| matches!(page.value, Value::Nil));
        if is_nil || tab.has("flexiPage") {
            continue;
        }
        out.finding(
            cx.doc.start_tag(tab.node),
            "the tab has `tabType` `FlexipageType` but no `flexiPage`: there is no page to show",
        )
        .label("no page")
        .related(cx.file, cx.doc.element(kind), "a tab for a page")
        .help("name a Lightning page in `flexiPage`, or give the tab another `tabType`");
    }
}
