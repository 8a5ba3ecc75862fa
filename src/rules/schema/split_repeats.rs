use crate::diag::{Fix, Sink};
use crate::rules::{FileCx, declare_rule, edits, order};
use crate::schema::FaultKind;

declare_rule! {
    /// The repeats of one field are interrupted by another field.
    ///
    /// ## Why
    /// This is inferred: no document says what becomes of the second group. Files that the platform writes
    /// keep the repeats of a field together, and the sequence of the WSDL has one place for them.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    ///     <name>Cases</name>
    ///     <queueSobject>
    ///         <sobjectType>Lead</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    ///     <queueSobject>
    ///         <sobjectType>Lead</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Fix
    /// Move the second group behind the first. The order of the repeats stays.
    /// ```xml fixed file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    ///     <queueSobject>
    ///         <sobjectType>Lead</sobjectType>
    ///     </queueSobject>
    ///     <name>Cases</name>
    /// </Queue>
    /// ```
    ///
    /// ## Sources
    /// - Inferred (INF) from the sequences of the WSDL and from files that the platform wrote
    {
        id: "schema/split-repeats",
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
        let FaultKind::SplitRepeats { field, between, first } = &fault.kind else { continue };
        let message = format!(
            "the `{}` elements are interrupted by `{between}`: they probably have to stand together, though \
             no document says so",
            field.name
        );
        out.finding(fault.span, message)
            .label("second group begins here")
            .related(cx.file, *first, "first group ends here")
            .help(format!("move all `{}` elements together", field.name))
            .repair(
                Fix::Safe,
                format!("move the `{}` elements together", field.name),
                edits::field_at(cx.doc, fault.span)
                    .map_or_else(Vec::new, |(record, _)| order::gather(cx.doc, record, field)),
            );
    }
}
