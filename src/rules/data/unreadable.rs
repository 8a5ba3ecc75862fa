use crate::data::{PackFault, PackFaultKind};
use crate::diag::{FileId, Sink};
use crate::rules::declare_rule;
use crate::rules::record::file;

declare_rule! {
    /// A data file cannot be read, or a part of it is not what its form asks for.
    ///
    /// ## Why
    /// What cannot be read is not checked, and what names a file that is not there loads nothing.
    ///
    /// ## Fails
    /// ```json fails file=data/plan.json
    /// [ { "sobject": "Skill", "files": ["skills.json"] } ]
    /// ```
    /// ```yaml fails file=data/skills.yaml
    /// omnic: data/1
    /// records:
    ///   Skill:
    ///     - [Spanish]
    /// ```
    ///
    /// ## Passes
    /// ```json passes file=data/plan.json
    /// [ { "sobject": "Skill", "files": ["skills.json"] } ]
    /// ```
    /// ```json file=data/skills.json
    /// { "records": [
    ///     { "attributes": { "type": "Skill", "referenceId": "s" }, "DeveloperName": "Spanish", "MasterLabel": "Spanish" }
    /// ] }
    /// ```
    ///
    /// ## Fix
    /// Mend the file as the finding says.
    ///
    /// ## Sources
    /// - The forms of data packages that omnic reads
    {
        id: "data/unreadable",
        since: "0.1.0",
        severity: Error,
        evidence: Own,
        fix: None,
        kinds: [],
        check: Pack(check),
    }
}

fn check(fault: &PackFault, files: &[FileId], out: &mut Sink) {
    let PackFaultKind::Unreadable(fault_of_file) = &fault.kind else { return };
    out.finding_in(file(files, fault.at), fault.at.span, fault_of_file.message.clone())
        .help(fault_of_file.help);
}
