use crate::diag::Sink;
use crate::rules::manifest::{blocks, is_destructive, is_wildcard};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A manifest of deletions asks for all components of a type.
    ///
    /// ## Why
    /// A deletion takes no wildcards: every component that is to be deleted needs its name.
    ///
    /// ## Fails
    /// ```xml fails file=destructiveChanges.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>*</members>
    ///         <name>Skill</name>
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
    /// ```xml passes file=destructiveChanges.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Retired</members>
    ///         <name>Skill</name>
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
    /// ## Fix
    /// Write the name of every component that is to be deleted.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), deleting components with a manifest
    {
        id: "package/destructive-wildcard",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [Package],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    if !is_destructive(cx) {
        return;
    }
    for (name, block) in blocks(cx) {
        // A second `*` in a block says nothing new.
        let wildcard = block.all("members").find(|field| field.text().is_some_and(is_wildcard));
        let Some(field) = wildcard else { continue };
        out.finding(
            cx.doc.value(field),
            format!(
                "`*` would delete every {}, but a deletion takes no wildcards: each component needs its name",
                quoted(name)
            ),
        )
        .label("no wildcard here")
        .help("write the name of every component that is to be deleted");
    }
}
