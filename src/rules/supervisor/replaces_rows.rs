use crate::diag::Sink;
use crate::model::Kind;
use crate::rules::{BuildCx, declare_rule};

declare_rule! {
    /// A package deploys a supervisor configuration, which can remove rows of the one in the org.
    ///
    /// ## Why
    /// Queues, skills, profiles, users and other rows that the org has and the file has not can be removed by the deployment.
    /// That is a hint, shown when a package is built; nothing in the file is wrong.
    ///
    /// ## Fails
    /// ```xml fails build file=omniSupervisorConfigs/Billing.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Billing</masterLabel>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes build file=skills/Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Retrieve the configuration from the org first, and see whether the file has every row that is to stay.
    ///
    /// ## Sources
    /// - Notes by Salesforce engineers (SFS), `OmniSupervisorConfig`
    {
        id: "supervisor/replaces-rows",
        since: "0.1.0",
        severity: Info,
        evidence: Observed,
        fix: None,
        kinds: [OmniSupervisorConfig],
        check: Build(check),
    }
}

fn check(cx: &BuildCx<'_>, out: &mut Sink) {
    for component in cx.packed.iter().filter(|component| component.summary.kind == Kind::OmniSupervisorConfig)
    {
        if !component.summary.is_readable() {
            continue;
        }
        out.finding_in(
            component.file,
            component.summary.root,
            format!(
                "deploying `{}` can remove rows of the configuration in the org that are not in this file",
                component.summary.name
            ),
        )
        .label("can remove rows in the org")
        .help(
            "retrieve the configuration from the org first, and see whether the file has all that is to stay",
        );
    }
}
