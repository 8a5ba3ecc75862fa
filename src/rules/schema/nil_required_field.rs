use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};
use crate::schema::FaultKind;

declare_rule! {
    /// A required field says by `xsi:nil` that it has no value.
    ///
    /// ## Why
    /// This is inferred: the WSDL requires the field, and a nil field has no value. The platform itself
    /// writes nil for a few required fields (`relatedEntityType` of a channel, the rows of a supervisor
    /// configuration); those are not reported.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    ///     <label xsi:nil="true"/>
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
    /// Give the field a value.
    ///
    /// ## Sources
    /// - Shapes in published projects (REAL)
    /// - Inferred (INF)
    {
        id: "schema/nil-required-field",
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
        let FaultKind::NilRequired { field } = &fault.kind else { continue };
        let name = field.name;
        let message =
            format!("required field `{name}` is nil: the component is probably refused without a value");
        out.finding(fault.span, message)
            .label("no value")
            .help(format!("write `<{name}>` with a value and without `xsi:nil`"));
    }
}
