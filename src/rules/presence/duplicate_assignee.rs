use std::collections::BTreeMap;

use crate::diag::{Fix, Sink};
use crate::rules::assignee::Assignee;
use crate::rules::{FileCx, declare_rule, edits};

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
    /// ```xml fixed file=Tier_1.presenceUserConfig-meta.xml
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
        for (list, field) in lists.flat_map(|list| list.all(entry).map(move |field| (list.node, field))) {
            let Some(written) = field.text() else { continue };
            let place = cx.doc.element(field);
            let Some(&(first_list, before)) = first.get(&assignee.key(written)) else {
                first.insert(assignee.key(written), (list, place));
                continue;
            };
            let noun = assignee.noun();
            let finding = out.finding(
                place,
                format!("the {noun} `{written}` is listed twice: the second entry assigns nobody new"),
            );
            finding
                .label("listed again")
                .related(cx.file, before, "first listed here")
                .help("remove this entry");
            // A second list is a fault of its own, and must not become empty.
            if first_list == list {
                finding.repair(
                    Fix::Safe,
                    format!("remove the second entry for `{written}`"),
                    vec![edits::remove(cx.doc, field.node)],
                );
            }
        }
    }
}
