use crate::diag::Sink;
use crate::model::{Kind, field};
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
    for (assignee, list) in lists {
        assignee.taken(cx, Kind::PresenceUserConfig, list, "presence configuration", out);
    }
}
