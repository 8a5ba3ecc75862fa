use crate::diag::{Fix, Sink};
use crate::rules::{FileCx, declare_rule, edits};
use crate::schema::FaultKind;

declare_rule! {
    /// A field that can be there only once stands twice in one element.
    ///
    /// ## Why
    /// The WSDL gives the field one place, so there is one value. If the two differ, nothing says which of
    /// them is meant.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>German</label>
    ///     <label>Deutsch</label>
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
    /// Delete one of the two. That is safe if both are equal; otherwise a person must choose. From
    /// ```xml fails file=Dutch.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Dutch</label>
    ///     <label>Dutch</label>
    /// </Skill>
    /// ```
    /// comes
    /// ```xml fixed file=Dutch.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Dutch</label>
    /// </Skill>
    /// ```
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    {
        id: "schema/duplicate-field",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: Safe,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for fault in cx.faults {
        let FaultKind::DuplicateField { field, element, first } = &fault.kind else { continue };
        let name = field.name;
        let is_equal = cx.doc.text[fault.span] == cx.doc.text[*first];
        let help = if is_equal {
            "delete one of the two; they are equal"
        } else {
            "keep the one that is meant, and delete the other"
        };
        let finding = out.finding(
            fault.span,
            format!("`{name}` stands twice in `{element}`: the field has one value only"),
        );
        finding.label(format!("second `{name}`")).related(cx.file, *first, "first used here").help(help);
        if is_equal && let Some(second) = cx.doc.tree.node_at(fault.span.start) {
            finding.repair(
                Fix::Safe,
                format!("delete the second `{name}`"),
                vec![edits::remove(cx.doc, second)],
            );
        }
    }
}
