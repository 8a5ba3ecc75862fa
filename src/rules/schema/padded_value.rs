use crate::diag::{Fix, Sink};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits};
use crate::schema::FaultKind;

declare_rule! {
    /// White space stands before or behind a name or a value of a list.
    ///
    /// ## Why
    /// This is inferred: numbers and Booleans are read without the white space around them, but for a text no
    /// document says so. A name with a space or a line break probably names nothing. The other rules read the
    /// value without it. Labels, descriptions and other free texts may have such white space.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType> Case </relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Delete the white space.
    /// ```xml fixed file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Sources
    /// - Inferred (INF) from XML Schema, which keeps the white space of a string
    /// - Shapes in published projects (REAL)
    {
        id: "schema/padded-value",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for fault in cx.faults {
        let FaultKind::PaddedValue { field, trimmed } = &fault.kind else { continue };
        let field_there = edits::field_at(cx.doc, fault.span);
        let message = format!(
            "white space around {} in `{}`: the platform probably takes it as part of the value",
            quoted(trimmed),
            field.name
        );
        out.finding(fault.span, message)
            .label("white space at an end")
            .help("delete the white space between the tags and the value")
            .repair(
                Fix::Safe,
                format!("delete the white space around {}", quoted(trimmed)),
                field_there.map_or_else(Vec::new, |(_, field)| edits::trim(cx.doc, field, trimmed)),
            );
    }
}
