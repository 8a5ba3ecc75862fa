use crate::data::{PackFault, PackFaultKind};
use crate::diag::{FileId, Sink};
use crate::rules::declare_rule;
use crate::rules::record::file;
use crate::source::Span;

declare_rule! {
    /// A package holds records of an object that no call can insert.
    ///
    /// ## Why
    /// Some objects are written by the platform alone: agents make their presence records by logging in, the routing engine
    /// makes the rest. They can be queried, never loaded.
    ///
    /// ## Fails
    /// ```json fails file=data/presence.json
    /// { "records": [
    ///     { "attributes": { "type": "UserServicePresence", "referenceId": "a" }, "UserId": "005000000000001AAA" },
    ///     { "attributes": { "type": "UserServicePresence", "referenceId": "b" }, "UserId": "005000000000002AAA" }
    /// ] }
    /// ```
    ///
    /// ## Passes
    /// ```json passes file=data/presence.json
    /// { "records": [
    ///     { "attributes": { "type": "PresenceUserConfigUser", "referenceId": "a" }, "UserId": "005000000000001AAA",
    ///       "PresenceUserConfigId": "${id:PresenceUserConfig:Standard}" }
    /// ] }
    /// ```
    ///
    /// ## Fix
    /// Take the records out.
    ///
    /// ## Sources
    /// - Object Reference (O67): supported calls
    /// - Omni-Channel Developer Guide (G56)
    {
        id: "data/not-insertable",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Pack(check),
    }
}

fn check(fault: &PackFault, files: &[FileId], out: &mut Sink) {
    let PackFaultKind::NotInsertable { object, count } = fault.kind else { return };
    let records = if count == 1 { "this record".to_owned() } else { format!("{count} records of this file") };
    let message = format!("no call inserts {}: {records} cannot be loaded", object.name);
    let place = Span::new(fault.at.span.start, fault.at.span.start + 1);
    out.finding_in(file(files, fault.at), place, message)
        .label("not insertable")
        .help("take the records out; the platform makes them by itself")
        .subject(object.name);
}
