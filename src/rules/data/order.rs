use crate::data::{PackFault, PackFaultKind};
use crate::diag::{FileId, Sink};
use crate::rules::declare_rule;
use crate::rules::record::file;
use crate::rules::words::quoted;

declare_rule! {
    /// A record refers to one that is loaded in a later step of its plan.
    ///
    /// ## Why
    /// The steps of a plan are loaded one after the other, and a name stands for a record only after that has been loaded.
    /// Records of one step may refer to each other.
    ///
    /// ## Fails
    /// ```json fails file=data/plan.json
    /// [ { "sobject": "ServiceResourceSkill", "files": ["skills.json"] },
    ///   { "sobject": "ServiceResource", "files": ["agents.json"] } ]
    /// ```
    /// ```json file=data/agents.json
    /// { "records": [
    ///     { "attributes": { "type": "ServiceResource", "referenceId": "ada" }, "Name": "Ada", "ResourceType": "A" }
    /// ] }
    /// ```
    /// ```json file=data/skills.json
    /// { "records": [
    ///     { "attributes": { "type": "ServiceResourceSkill", "referenceId": "s" }, "ServiceResourceId": "@ada",
    ///       "SkillId": "0C5000000000001AAA", "EffectiveStartDate": "2026-01-01T00:00:00Z" }
    /// ] }
    /// ```
    ///
    /// ## Passes
    /// ```json passes file=data/plan.json
    /// [ { "sobject": "ServiceResource", "files": ["agents.json"] },
    ///   { "sobject": "ServiceResourceSkill", "files": ["skills.json"] } ]
    /// ```
    /// ```json file=data/agents.json
    /// { "records": [
    ///     { "attributes": { "type": "ServiceResource", "referenceId": "ada" }, "Name": "Ada", "ResourceType": "A" }
    /// ] }
    /// ```
    /// ```json file=data/skills.json
    /// { "records": [
    ///     { "attributes": { "type": "ServiceResourceSkill", "referenceId": "s" }, "ServiceResourceId": "@ada",
    ///       "SkillId": "0C5000000000001AAA", "EffectiveStartDate": "2026-01-01T00:00:00Z" }
    /// ] }
    /// ```
    ///
    /// ## Fix
    /// Put the step of the record that is referred to before this one.
    ///
    /// ## Sources
    /// - Format of plans and trees of the Salesforce CLI
    {
        id: "data/order",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Pack(check),
    }
}

fn check(fault: &PackFault, files: &[FileId], out: &mut Sink) {
    let PackFaultKind::Later { key, record } = &fault.kind else { return };
    let name = format!("@{key}");
    let message =
        format!("{} is loaded in a later step of the plan: it stands for nothing here", quoted(&name));
    out.finding_in(file(files, fault.at), fault.at.span, message)
        .label("loaded later")
        .help("put the step of that record before this one")
        .subject(name)
        .related(file(files, *record), record.span, "the record is here");
}
