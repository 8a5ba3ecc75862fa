use crate::diag::{Fix, Sink};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits, order};
use crate::schema::FaultKind;

declare_rule! {
    /// The fields of an element are not in alphabetical order.
    ///
    /// ## Why
    /// This is inferred: the server takes fields in any order, but writes them in the order of their names
    /// (upper case before lower case, `fullName` before all). The next retrieval will probably move them, and
    /// the change hides others in a review.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>German</label>
    ///     <description>Spoken German</description>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <description>Spoken German</description>
    ///     <label>German</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Sort the fields by name, as `omnic fmt` does. Repeats of one field keep their order, and comments go
    /// with their fields.
    /// ```xml fixed file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <description>Spoken German</description>
    ///     <label>German</label>
    /// </Skill>
    /// ```
    ///
    /// ## Sources
    /// - Shapes in published projects (REAL)
    /// - Notes by Salesforce engineers (SFS)
    {
        id: "schema/unordered-fields",
        since: "0.1.0",
        severity: Info,
        evidence: Inferred,
        fix: Safe,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for fault in cx.faults {
        let FaultKind::UnorderedFields { field, after } = &fault.kind else { continue };
        let message = format!(
            "{} stands after {}, but the platform writes fields in the order of their names: a retrieval \
             will probably move it",
            quoted(field),
            quoted(after)
        );
        out.finding(fault.span, message).help(format!("move it before {}", quoted(after))).repair(
            Fix::Safe,
            "sort the fields by name",
            edits::field_at(cx.doc, fault.span)
                .map_or_else(Vec::new, |(record, _)| order::sort(cx.doc, record)),
        );
    }
}
