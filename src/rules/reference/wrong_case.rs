use crate::diag::{Edit, Fix, Sink};
use crate::rules::target::dangling;
use crate::rules::{ProjectCx, declare_rule};
use crate::xml::escape_text;

declare_rule! {
    /// A name refers to a component whose name is written in another case.
    ///
    /// ## Why
    /// The project has the component, but its file name differs from the reference in upper and lower case. Every
    /// reference that the platform writes has the exact case; whether the server accepts another one is not
    /// documented, and file systems differ, so it may work on one machine and not on the next.
    ///
    /// ## Fails
    /// ```xml fails file=Online.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <channels>
    ///         <channel>cases</channel>
    ///     </channels>
    ///     <label>Online</label>
    /// </ServicePresenceStatus>
    /// ```
    /// ```xml file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Online.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <channels>
    ///         <channel>Cases</channel>
    ///     </channels>
    ///     <label>Online</label>
    /// </ServicePresenceStatus>
    /// ```
    /// ```xml file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Write the name as the file does.
    /// ```xml fixed file=Online.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <channels>
    ///         <channel>Cases</channel>
    ///     </channels>
    ///     <label>Online</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Sources
    /// - Shapes in published projects (REAL): references have the exact case
    /// - That the case matters is inferred
    {
        id: "reference/wrong-case",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [
            CallCenterRoutingMap, Flow, MessagingChannel, OmniSupervisorConfig, PermissionSet,
            PresenceUserConfig, Profile, Queue, QueueRoutingConfig, ServiceChannel, ServicePresenceStatus,
            Skill, WorkSkillRouting,
        ],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    for reference in dangling(cx) {
        let Some(other) = reference.other_case else { continue };
        let real = other.name;
        let finding = out.finding_in(
            reference.source.file,
            reference.fact.span,
            format!(
                "`{}` refers to `{}`, but the {} is called `{real}`: the server may tell the two apart",
                reference.field,
                reference.name,
                reference.kind.name()
            ),
        );
        finding.help(format!("write `{real}`"));
        match other.component {
            Some(definition) => finding.label(format!("`{real}` in the project")).related(
                definition.file,
                definition.summary.root,
                "defined here",
            ),
            None => finding.label(format!("`{real}` in the org, as `[known]` says")),
        };
        // A value that is longer than the name is written with references, sections or comments.
        if reference.fact.span.len() as usize == reference.name.len() {
            let edit = Edit::replace(reference.fact.span, escape_text(real));
            finding.repair(Fix::Safe, format!("write `{real}`"), vec![edit]);
        }
    }
}
