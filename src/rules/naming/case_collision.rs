use crate::diag::Sink;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// Two components of one type have names that differ only in case.
    ///
    /// ## Why
    /// Disks that ignore case, which Windows and macOS have, can hold one of two such files in a folder; the
    /// other is lost in a checkout or an unpacked zip. The org probably takes both for one name as well; no
    /// document says so. Two files with exactly the same name are `naming/duplicate-component`, and two entries of one
    /// archive whose paths differ only in case are `archive/duplicate-entry`.
    ///
    /// ## Fails
    /// ```xml fails file=skills/BILLING.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing of partners</label>
    /// </Skill>
    /// ```
    /// ```xml file=skills/Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=skills/Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    /// ```xml file=skills/Partner_Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing of partners</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Rename one of the two, and with it every reference to the component.
    ///
    /// ## Sources
    /// - Inferred
    {
        id: "naming/case-collision",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: core,
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    for (owner, later) in cx.index.case_twins() {
        let is_told = cx.index.is_twin(owner.file) && cx.index.is_twin(later.file);
        if !later.summary.is_readable() || is_told {
            continue;
        }
        let name = &later.summary.name;
        out.finding_in(
            later.file,
            later.summary.root,
            format!(
                "the names `{name}` and `{}` of two components of type {} differ only in case: a disk that \
                 ignores case holds one of the files, and the org probably takes both for one name",
                owner.summary.name,
                later.summary.kind.name()
            ),
        )
        .label("differs only in case")
        .related(owner.file, owner.summary.root, "first used here")
        .help("rename one of the two components, and the references to it");
    }
}
