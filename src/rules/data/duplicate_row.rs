use crate::data::{PackFault, PackFaultKind};
use crate::diag::{FileId, Sink};
use crate::rules::declare_rule;
use crate::rules::record::file;
use crate::rules::words::{listed, quoted};

declare_rule! {
    /// Two records have one name, or values that must differ.
    ///
    /// ## Why
    /// A name stands for one record of a package. Developer names differ within an object, and a user or profile has one
    /// presence configuration and one supervisor configuration: the platform refuses the second. Of permission sets the server
    /// says: "You can't add the same permission set to a user twice."
    ///
    /// ## Fails
    /// ```json fails file=data/configs.json
    /// { "records": [
    ///     { "attributes": { "type": "PresenceUserConfigUser", "referenceId": "a" }, "UserId": "005000000000001AAA",
    ///       "PresenceUserConfigId": "${id:PresenceUserConfig:Standard}" },
    ///     { "attributes": { "type": "PresenceUserConfigUser", "referenceId": "b" }, "UserId": "005000000000001AAA",
    ///       "PresenceUserConfigId": "${id:PresenceUserConfig:Senior}" }
    /// ] }
    /// ```
    /// ```json fails file=data/accounts.json
    /// { "records": [
    ///     { "attributes": { "type": "Account", "referenceId": "a" }, "Name": "A" },
    ///     { "attributes": { "type": "Account", "referenceId": "a" }, "Name": "B" }
    /// ] }
    /// ```
    ///
    /// ## Passes
    /// ```json passes file=data/configs.json
    /// { "records": [
    ///     { "attributes": { "type": "PresenceUserConfigUser", "referenceId": "a" }, "UserId": "005000000000001AAA",
    ///       "PresenceUserConfigId": "${id:PresenceUserConfig:Standard}" },
    ///     { "attributes": { "type": "PresenceUserConfigUser", "referenceId": "b" }, "UserId": "005000000000002AAA",
    ///       "PresenceUserConfigId": "${id:PresenceUserConfig:Senior}" }
    /// ] }
    /// ```
    ///
    /// ## Fix
    /// Take one of the records out, or give it another name.
    ///
    /// ## Sources
    /// - Object Reference (O67)
    /// - Server message in public reports, for permission sets
    {
        id: "data/duplicate-row",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Pack(check),
    }
}

fn check(fault: &PackFault, files: &[FileId], out: &mut Sink) {
    let (message, help, subject, first) = match &fault.kind {
        PackFaultKind::SameKey { key, object, first } => {
            let whose = object.as_ref().map(|object| format!(" of {object}")).unwrap_or_default();
            (
                format!(
                    "a second record{whose} is called {}: references cannot tell them apart",
                    quoted(key)
                ),
                "give it another name",
                key.clone(),
                first,
            )
        }
        PackFaultKind::SameValue { object, fields, value, first } => (
            format!(
                "a second record of {} has {} {}: the platform refuses it",
                object.name,
                listed(fields.iter().copied(), "and"),
                quoted(value)
            ),
            "take one of the records out",
            format!("{} {value}", object.name),
            first,
        ),
        _ => return,
    };
    out.finding_in(file(files, fault.at), fault.at.span, message)
        .label("used again")
        .help(help)
        .subject(subject)
        .related(file(files, *first), first.span, "first used here");
}
