use crate::diag::Sink;
use crate::rules::assignee::unknown_users;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};
use crate::source::quote;

declare_rule! {
    /// A presence configuration names a user.
    ///
    /// ## Why
    /// Usernames differ between orgs. A file that names users may deploy to one org and be refused by the next;
    /// the server has said elsewhere: "In field: userName - no User named <x> found".
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <assignments>
    ///         <users>
    ///             <user>kim.oduya@larkfield.example</user>
    ///         </users>
    ///     </assignments>
    ///     <capacity>5</capacity>
    ///     <label>Tier 1</label>
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
    ///
    /// ## Fix
    /// Assign profiles, or give users their configuration in each org. Users that every org has go under `[known]`
    /// in `omnic.toml`.
    ///
    /// ## Sources
    /// - Server message in issue 354 of forcedotcom/cli, on queues and presence configurations
    /// - Third parties (3P) on deployments between orgs
    {
        id: "presence/user-literal",
        since: "0.1.0",
        severity: Info,
        evidence: Observed,
        fix: None,
        kinds: [PresenceUserConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for (place, user) in unknown_users(cx, "assignments") {
        out.finding(
            place,
            format!(
                "the user {} is assigned by username: another org probably has no user of that name",
                quoted(user)
            ),
        )
        .label("a username of one org")
        .help(format!(
            "assign profiles, or assign users in each org; where a user is missing the server says: \"In field: \
             userName - no User named {} found\"",
            quote(user)
        ));
    }
}
