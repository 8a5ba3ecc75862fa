use crate::data::{PackFault, PackFaultKind};
use crate::diag::{FileId, Sink};
use crate::rules::declare_rule;
use crate::rules::record::file;
use crate::source::Span;

declare_rule! {
    /// A tree file mixes records of set-up objects with others.
    ///
    /// ## Why
    /// A file is loaded in one transaction, and the platform does not take records of set-up objects (users, groups, queues,
    /// permission set and presence assignments) and of other objects in one transaction (`MIXED_DML_OPERATION`).
    ///
    /// ## Fails
    /// ```json fails file=data/agents.json
    /// { "records": [
    ///     { "attributes": { "type": "User", "referenceId": "u" }, "Username": "ada@example.com", "LastName": "Lovelace" },
    ///     { "attributes": { "type": "ServiceResource", "referenceId": "r" }, "Name": "Ada", "RelatedRecordId": "@u" }
    /// ] }
    /// ```
    ///
    /// ## Passes
    /// ```json passes file=data/plan.json
    /// [ { "sobject": "User", "files": ["users.json"] }, { "sobject": "ServiceResource", "files": ["agents.json"] } ]
    /// ```
    /// ```json file=data/users.json
    /// { "records": [
    ///     { "attributes": { "type": "User", "referenceId": "u" }, "Username": "ada@example.com", "LastName": "Lovelace" }
    /// ] }
    /// ```
    /// ```json file=data/agents.json
    /// { "records": [
    ///     { "attributes": { "type": "ServiceResource", "referenceId": "r" }, "Name": "Ada", "RelatedRecordId": "@u" }
    /// ] }
    /// ```
    ///
    /// ## Fix
    /// Write the records of each object into a file of its own, and name the files in a plan.
    ///
    /// ## Sources
    /// - Apex Developer Guide, sObjects that cannot be used together in DML operations; that it holds for each tree file is
    ///   inferred (INF)
    {
        id: "data/mixed-setup",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [],
        check: Pack(check),
    }
}

fn check(fault: &PackFault, files: &[FileId], out: &mut Sink) {
    let PackFaultKind::Mixed { setup, other, first } = &fault.kind else { return };
    let message = format!(
        "the file has records of {setup}, a set-up object, and of {other}: they cannot be loaded in one transaction"
    );
    let place = |span: Span| Span::new(span.start, span.start + 1);
    out.finding_in(file(files, fault.at), place(fault.at.span), message)
        .help("write the records of each object into a file of its own, and name the files in a plan")
        .subject(format!("{setup} {other}"))
        .related(file(files, *first), place(first.span), "the first of the others is here");
}
