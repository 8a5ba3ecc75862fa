use crate::diag::Sink;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};
use crate::schema::FaultKind;

declare_rule! {
    /// Text stands directly inside an element that holds only fields, or inside an element that says that it
    /// has no value.
    ///
    /// ## Why
    /// This is inferred: the WSDL has no place for such text, and no document says whether it is refused or
    /// lost. Often a tag around it is missing.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>German</label>
    ///     Spoken German
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
    /// Put the text into the field that it belongs to, or delete it. With `xsi:nil`, delete either the text
    /// or the attribute.
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    /// - Inferred (INF)
    {
        id: "schema/unexpected-text",
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
        let FaultKind::UnexpectedText { element, nil } = &fault.kind else { continue };
        let text = quoted(&cx.doc.text[fault.span]);
        let (message, help) = if *nil {
            (
                format!(
                    "text {text} in `{element}`, whose `xsi:nil` says that it has no value: one of the two \
                     is wrong"
                ),
                "delete the text, or the attribute `xsi:nil`",
            )
        } else {
            (
                format!(
                    "text {text} directly inside `{element}`, which holds only fields: it is probably \
                     refused or lost"
                ),
                "put the text into the field that it belongs to, or delete it",
            )
        };
        out.finding(fault.span, message).label("no place for text").help(help);
    }
}
