use crate::diag::Sink;
use crate::rules::assignee::unknown_users;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};
use crate::source::quote;

declare_rule! {
    /// A queue names a user.
    ///
    /// ## Why
    /// Usernames differ between orgs. A file that names users may deploy to one org and be refused by the next.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
    ///     <queueMembers>
    ///         <users>
    ///             <user>kim.oduya@larkfield.example</user>
    ///         </users>
    ///     </queueMembers>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
    ///     <queueMembers>
    ///         <publicGroups>
    ///             <publicGroup>Tier_1_Agents</publicGroup>
    ///         </publicGroups>
    ///     </queueMembers>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Fix
    /// List public groups or roles, or add users in each org. Users that every org has go under `[known]` in
    /// `omnic.toml`.
    ///
    /// ## Sources
    /// - Server message in issue 354 of forcedotcom/cli, on queues and presence configurations
    /// - Server message quoted by third parties (3P)
    {
        id: "queue/user-literal",
        since: "0.1.0",
        severity: Info,
        evidence: Observed,
        fix: None,
        kinds: [Queue],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for (place, user) in unknown_users(cx, "queueMembers") {
        out.finding(
            place,
            format!(
                "the user {} is a member by username: another org probably has no user of that name",
                quoted(user)
            ),
        )
        .label("a username of one org")
        .help(format!(
            "list public groups or roles, or add users in each org; where a user is missing the server says: \"In \
             field: userName - no User named {} found\" or \"Cannot find a user that matches any of the \
             following usernames\"",
            quote(user)
        ));
    }
}
