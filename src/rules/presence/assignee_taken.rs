use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Severity, Sink};
use crate::model::{Fact, Kind, field};
use crate::project::Component;
use crate::rules::assignee::Assignee;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// A profile or user is assigned to two presence configurations.
    ///
    /// ## Why
    /// A profile, and a user, can be in one presence configuration only. A user may have another configuration
    /// than the profile: the entry for the user wins. Profiles are compared without regard to case and percent
    /// signs, usernames without regard to case.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <assignments>
    ///         <profiles>
    ///             <profile>Support Agent</profile>
    ///         </profiles>
    ///     </assignments>
    ///     <capacity>5</capacity>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    /// ```xml file=Tier_2.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <assignments>
    ///         <profiles>
    ///             <profile>Support Agent</profile>
    ///         </profiles>
    ///     </assignments>
    ///     <capacity>5</capacity>
    ///     <label>Tier 2</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <assignments>
    ///         <profiles>
    ///             <profile>Support Agent</profile>
    ///         </profiles>
    ///     </assignments>
    ///     <capacity>5</capacity>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    /// ```xml file=Tier_2.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <assignments>
    ///         <profiles>
    ///             <profile>Support Lead</profile>
    ///         </profiles>
    ///     </assignments>
    ///     <capacity>5</capacity>
    ///     <label>Tier 2</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Fix
    /// Remove the profile or user from one of the two configurations.
    ///
    /// ## Sources
    /// - Omni-Channel Developer Guide v39 and v56 (G39, G56), `PresenceUserConfigProfile` and
    ///   `PresenceUserConfigUser`
    /// - Object Reference (O67), `PresenceUserConfigProfile` and `PresenceUserConfigUser`
    {
        id: "presence/assignee-taken",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [PresenceUserConfig],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let lists = [
        (Assignee::Profile, field::PRESENCE_CONFIG_PROFILE_ASSIGNMENTS_PROFILE),
        (Assignee::User, field::PRESENCE_CONFIG_USER_ASSIGNMENTS_USER),
    ];
    for (assignee, field) in lists {
        let mut owners: BTreeMap<String, Vec<(&Component, &Fact)>> = BTreeMap::new();
        for config in cx.index.of_kind(Kind::PresenceUserConfig) {
            let mut own = BTreeSet::new();
            for entry in config.summary.all(field) {
                let Some(written) = entry.text() else { continue };
                let key = assignee.key(written);
                if own.insert(key.clone()) {
                    let owners = owners.entry(key).or_default();
                    report(assignee, written, owners, (config, entry), out);
                    owners.push((config, entry));
                }
            }
        }
    }
}

fn report(
    assignee: Assignee,
    written: &str,
    owners: &[(&Component, &Fact)],
    (config, entry): (&Component, &Fact),
    out: &mut Sink,
) {
    let sure = owners.iter().find(|(owner, _)| ProjectCx::same_org(owner, config));
    let Some((owner, first)) = sure.or(owners.first()) else { return };
    let noun = assignee.noun();
    out.finding_in(
        config.file,
        entry.element,
        format!(
            "the {noun} `{written}` is already in the presence configuration `{}`: a {noun} can be in one only",
            owner.summary.name
        ),
    )
    .severity(if sure.is_some() { Severity::Error } else { Severity::Warning })
    .label(format!("second configuration of this {noun}"))
    .related(owner.file, first.element, "first used here")
    .help(format!("remove the {noun} from one of the two configurations"));
}
