use crate::data::{BULK_QUEUES, PackFault, PackFaultKind};
use crate::diag::{FileId, Sink};
use crate::rules::declare_rule;
use crate::rules::record::file;

declare_rule! {
    /// A CSV file has more queues than one bulk job takes.
    ///
    /// ## Why
    /// The Bulk API inserts or updates at most 18 queues at once.
    ///
    /// ## Fails
    /// ```csv fails file=data/Group.csv
    /// Name,Type
    /// {{repeat 18 Support,Queue
    /// }}Billing,Queue
    /// ```
    ///
    /// ## Passes
    /// ```csv passes file=data/Group.csv
    /// Name,Type
    /// {{repeat 18 Support,Queue
    /// }}Sales,Regular
    /// ```
    ///
    /// ## Fix
    /// Split the file, or deploy the queues as metadata.
    ///
    /// ## Sources
    /// - Omni-Channel Developer Guide (G56), warning at the object for queues
    {
        id: "data/too-many-queues",
        since: "0.1.0",
        severity: Warning,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Pack(check),
    }
}

fn check(fault: &PackFault, files: &[FileId], out: &mut Sink) {
    let PackFaultKind::TooManyQueues { count } = fault.kind else { return };
    let message =
        format!("the file has {count} queues, and {BULK_QUEUES} are the most that one bulk job takes");
    out.finding_in(file(files, fault.at), fault.at.span, message)
        .label(format!("queue number {}", BULK_QUEUES + 1))
        .help("split the file, or deploy the queues as metadata");
}
