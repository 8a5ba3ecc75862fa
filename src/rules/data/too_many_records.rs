use crate::data::{PackFault, PackFaultKind, TREE_RECORDS};
use crate::diag::{FileId, Sink};
use crate::rules::declare_rule;
use crate::rules::record::file;

declare_rule! {
    /// A tree file that no plan names has more records than one call takes.
    ///
    /// ## Why
    /// `sf data import tree --files` sends each file in one call, which takes 200 records. The files of a plan are sent in
    /// parts.
    ///
    /// ## Fails
    /// ```json fails file=data/accounts.json
    /// { "records": [{{repeat 200 { "attributes": { "type": "Account" }, "Name": "A" },}}
    ///     { "attributes": { "type": "Account" }, "Name": "B" }
    /// ] }
    /// ```
    ///
    /// ## Passes
    /// ```json passes file=data/accounts.json
    /// { "records": [{{repeat 199 { "attributes": { "type": "Account" }, "Name": "A" },}}
    ///     { "attributes": { "type": "Account" }, "Name": "B" }
    /// ] }
    /// ```
    ///
    /// ## Fix
    /// Split the file, or name it in a plan.
    ///
    /// ## Sources
    /// - Salesforce CLI reference, `data import tree`
    {
        id: "data/too-many-records",
        since: "0.1.0",
        severity: Warning,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Pack(check),
    }
}

fn check(fault: &PackFault, files: &[FileId], out: &mut Sink) {
    let PackFaultKind::TooManyRecords { count } = fault.kind else { return };
    let message =
        format!("the file has {count} records, and {TREE_RECORDS} are the most that one import takes");
    out.finding_in(file(files, fault.at), fault.at.span, message)
        .help("split the file, or name it in a plan, whose files are sent in parts");
}
