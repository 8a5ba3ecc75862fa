use crate::data::{PackFault, PackFaultKind};
use crate::diag::{FileId, Severity, Sink};
use crate::rules::declare_rule;
use crate::rules::record::file;
use crate::rules::words::quoted;

declare_rule! {
    /// A record refers to a record that the package does not have.
    ///
    /// ## Why
    /// `@name` in a tree stands for a record of the same plan, or of the same file if no plan names it. The import stops at a
    /// name that nothing defines. In omnic's own packages the record may be in the org instead, which is rare where the package
    /// holds records of that object: a warning.
    ///
    /// ## Fails
    /// ```json fails file=data/agents.json
    /// { "records": [
    ///     { "attributes": { "type": "ServiceResource", "referenceId": "ada" }, "Name": "Ada", "ResourceType": "A" },
    ///     { "attributes": { "type": "ServiceResourceSkill", "referenceId": "s" }, "ServiceResourceId": "@eda",
    ///       "SkillId": "0C5000000000001AAA", "EffectiveStartDate": "2026-01-01T00:00:00Z" }
    /// ] }
    /// ```
    /// ```yaml fails severity=warning file=data/agents.yaml
    /// omnic: data/1
    /// records:
    ///   ServiceResource:
    ///     - name: ada
    ///       Name: Ada
    ///   ServiceResourceSkill:
    ///     - ServiceResourceId: ServiceResource:eda
    ///       SkillId: Skill:Spanish
    ///       EffectiveStartDate: 2026-01-01T00:00:00Z
    /// ```
    ///
    /// ## Passes
    /// ```json passes file=data/agents.json
    /// { "records": [
    ///     { "attributes": { "type": "ServiceResource", "referenceId": "ada" }, "Name": "Ada", "ResourceType": "A" },
    ///     { "attributes": { "type": "ServiceResourceSkill", "referenceId": "s" }, "ServiceResourceId": "@ada",
    ///       "SkillId": "0C5000000000001AAA", "EffectiveStartDate": "2026-01-01T00:00:00Z" }
    /// ] }
    /// ```
    ///
    /// ## Fix
    /// Correct the name, or add the record.
    ///
    /// ## Sources
    /// - Format of plans and trees of the Salesforce CLI
    {
        id: "data/unresolved-reference",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Pack(check),
    }
}

fn check(fault: &PackFault, files: &[FileId], out: &mut Sink) {
    let PackFaultKind::Unresolved { key, object, near } = &fault.kind else { return };
    let (name, severity, message) = match object {
        None => {
            let name = format!("@{key}");
            let message = format!("{} refers to no record of the import: it stops here", quoted(&name));
            (name, Severity::Error, message)
        }
        Some(object) => {
            let name = format!("{object}:{key}");
            let message = format!(
                "the package has no record {} of {object}: the load fails unless the org has it",
                quoted(key)
            );
            (name, Severity::Warning, message)
        }
    };
    let help = match near {
        Some(near) if object.is_none() => format!("did you mean {}?", quoted(&format!("@{near}"))),
        Some(near) => format!("did you mean {}?", quoted(near)),
        None => "correct the name, or add the record".to_owned(),
    };
    out.finding_in(file(files, fault.at), fault.at.span, message)
        .severity(severity)
        .label("no such record")
        .help(help)
        .subject(name);
}
