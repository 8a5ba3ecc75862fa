use crate::diag::{Fix, Sink};
use crate::model::FullName;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A `fullName` inside a file is not the name of the file.
    ///
    /// ## Why
    /// The name of a component comes from its file name, and files that the platform writes for these types have
    /// no `fullName`. One that says something else is probably ignored; no document says which of the two wins,
    /// so nobody can rely on either.
    ///
    /// ## Fails
    /// ```xml fails file=Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <fullName>Invoicing</fullName>
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Remove `fullName`, or rename the file if it has the wrong name.
    /// ```xml fixed file=Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Sources
    /// - Metadata WSDL (W): `fullName` is a field of every type
    /// - Inferred: that the file name wins
    {
        id: "naming/full-name-differs",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: core,
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let Some(field) = cx.doc.root.field("fullName") else { return };
    let Some(written) = field.text() else { return };
    let name = &cx.doc.name;
    if FullName::from_stem(written) == *name {
        return;
    }
    out.finding(
        cx.doc.element(field),
        format!(
            "`fullName` is `{written}`, but the file name makes the component `{name}`: probably the file name wins, \
             and references to `{written}` find nothing"
        ),
    )
    .label("not the name of the file")
    .help(format!("remove `fullName`, or rename the file if `{written}` is meant"))
    .repair(Fix::Safe, "remove `fullName`", edits::remove_all(cx.doc, &cx.doc.root, "fullName"));
}
