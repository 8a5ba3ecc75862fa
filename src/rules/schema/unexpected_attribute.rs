use crate::diag::Sink;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};
use crate::schema::FaultKind;

declare_rule! {
    /// An element has an attribute that metadata does not use.
    ///
    /// ## Why
    /// This is inferred: apart from namespaces (`xmlns`), `xsi:*` and `xml:*` the WSDL has no attributes, and
    /// no document says whether others are refused or ignored. Whatever the attribute is meant to do, it does
    /// not.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label lang="de">German</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>German</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Delete the attribute. If it holds a value that matters, write it as a field.
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    /// - Inferred (INF)
    {
        id: "schema/unexpected-attribute",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for fault in cx.faults {
        let FaultKind::UnexpectedAttribute { element, attribute } = &fault.kind else { continue };
        let message = format!(
            "attribute {} on {}: metadata has no such attributes, so it is probably ignored or refused",
            quoted(attribute),
            quoted(element)
        );
        out.finding(fault.span, message)
            .label("unknown attribute")
            .help("delete the attribute, or write its value as a field");
    }
}
