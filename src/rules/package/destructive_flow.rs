use crate::diag::Sink;
use crate::rules::manifest::{blocks, is_destructive, is_wildcard};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A manifest of deletions names a flow.
    ///
    /// ## Why
    /// An active flow cannot be deleted by a manifest: the server says "insufficient access rights on cross-reference id". It
    /// has to be deactivated first, which no file of the project shows.
    ///
    /// ## Fails
    /// ```xml fails file=destructiveChanges.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Route_Cases</members>
    ///         <name>Flow</name>
    ///     </types>
    /// </Package>
    /// ```
    /// ```xml file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Route_Cases</members>
    ///         <name>Flow</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Fix
    /// Deactivate the flow in the org, or delete it there.
    ///
    /// ## Sources
    /// - Server message in issue 3401 of forcedotcom/cli
    {
        id: "package/destructive-flow",
        since: "0.1.0",
        severity: Warning,
        evidence: Observed,
        fix: None,
        kinds: [Package],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    if !is_destructive(cx) {
        return;
    }
    for (name, block) in blocks(cx).filter(|(name, _)| matches!(*name, "Flow" | "FlowDefinition")) {
        let mut members =
            block.all("members").filter_map(|field| field.text()).filter(|name| !is_wildcard(name));
        let (Some(member), Some(field)) = (members.next(), block.field("name")) else { continue };
        let others = members.count();
        let flows = match others {
            0 => format!("the flow {} is", quoted(member)),
            _ => format!("the flow {} and {others} more are", quoted(member)),
        };
        out.finding(
            cx.doc.value(field),
            format!("{flows} to be deleted: `{name}` in a manifest of deletions is refused for an active flow"),
        )
        .label("refused if active")
        .help(
            "deactivate the flow in the org first; the server says: \"insufficient access rights on cross-reference \
             id\"",
        );
    }
}
