use std::collections::BTreeMap;

use crate::diag::Sink;
use crate::rules::assignee::Assignee;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A presence configuration names a profile or user twice.
    ///
    /// ## Why
    /// The second entry assigns nobody new; no document says whether the platform takes or refuses it. Profiles
    /// are compared without regard to case and percent signs, usernames without regard to case.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <assignments>
    ///         <profiles>
    ///             <profile>Support Agent</profile>
    ///             <profile>Support Agent</profile>
    ///         </profiles>
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
    ///             <profile>Support Lead</profile>
    ///         </profiles>
    ///     </assignments>
    ///     <capacity>5</capacity>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Fix
    /// Remove the second entry.
    ///
    /// ## Sources
    /// - Inferred
    {
        id: "presence/duplicate-assignee",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [PresenceUserConfig],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for (assignee, list, entry) in
        [(Assignee::Profile, "profiles", "profile"), (Assignee::User, "users", "user")]
    {
        let mut first = BTreeMap::new();
        let lists = cx.doc.root.records("assignments").flat_map(|assignments| assignments.records(list));
        for field in lists.flat_map(|list| list.all(entry)) {
            let Some(written) = field.text() else { continue };
            let place = cx.doc.element(field);
            let Some(&before) = first.get(&assignee.key(written)) else {
                first.insert(assignee.key(written), place);
                continue;
            };
            let noun = assignee.noun();
            out.finding(
                place,
                format!("the {noun} `{written}` is listed twice: the second entry assigns nobody new"),
            )
            .label("listed again")
            .related(cx.file, before, "first listed here")
            .help("remove this entry");
        }
    }
}
