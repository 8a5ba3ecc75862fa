use crate::diag::{Severity, Sink};
use crate::model::{Class, Kind, ROUTED_CHANNEL, Unresolved};
use crate::rules::target::{Absence, Dangling, Speller, absence, dangling, target};
use crate::rules::words::quoted;
use crate::rules::{OuterReference, ProjectCx, declare_rule};

declare_rule! {
    /// A name refers to a component that the project does not define.
    ///
    /// ## Why
    /// A component that refers to another one deploys only if the other one is in the org or in the same package.
    /// Where the project does not hold it, the org must. The server says: "In field: <field> - no <Type> named <x>
    /// found", for a channel in a presence status: "'<x>' is not valid".
    ///
    /// With `closed-world = true` in `omnic.toml` the project says that it is complete: what is a warning otherwise
    /// is an error then. References to profiles, public groups, roles, flows, pages, bots, call centers, skill
    /// types and custom objects are a hint (with `closed-world` a warning), and only if the project holds any
    /// component of that type. Users, standard objects, `sfdc_` channels and names with a namespace are never
    /// reported, and neither is what stands under `[known]` in `omnic.toml`. The same holds for records of data packages
    /// that refer to components by name (`Skill:Spanish`, `${id:Skill:Spanish}`), in projects that hold any component of
    /// that type.
    ///
    /// ## Fails
    /// ```xml fails file=Support.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Support</name>
    ///     <queueRoutingConfig>Tier_9</queueRoutingConfig>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Support.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Support</name>
    ///     <queueRoutingConfig>Tier_1</queueRoutingConfig>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    /// ```xml file=Tier_1.queueRoutingConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <QueueRoutingConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacityWeight>1.0</capacityWeight>
    ///     <label>Tier 1</label>
    ///     <routingModel>MOST_AVAILABLE</routingModel>
    ///     <routingPriority>1</routingPriority>
    /// </QueueRoutingConfig>
    /// ```
    /// ```xml file=Online.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <channels>
    ///         <channel>sfdc_phone</channel>
    ///         <channel>acme__Visits</channel>
    ///     </channels>
    ///     <label>Online</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Fix
    /// Correct the name, or add the component to the project. A component that is in the org for good goes under
    /// `[known]` in `omnic.toml`.
    ///
    /// ## Sources
    /// - Server messages in public reports and in notes by Salesforce engineers (SFS)
    /// - Shapes in published projects (REAL), for what is left alone
    {
        id: "reference/unresolved",
        since: "0.1.0",
        severity: Error,
        evidence: Observed,
        fix: None,
        kinds: [
            CallCenterRoutingMap, Flow, MessagingChannel, OmniSupervisorConfig, PermissionSet,
            PresenceUserConfig, Profile, Queue, QueueRoutingConfig, ServiceChannel, ServicePresenceStatus,
            Skill, WorkSkillRouting,
        ],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let mut speller = Speller::new(cx.index, &cx.options.known);
    for reference in dangling(cx) {
        if reference.other_case.is_some() {
            continue;
        }
        let Some(severity) = severity(cx, &reference) else { continue };
        let Dangling { field, name, kind, .. } = reference;
        let kind_name = kind.name();
        let why = if cx.options.closed_world {
            "with `closed-world` it must be"
        } else {
            "the org must have it already"
        };
        let near = speller.nearest(kind, name);
        let advice = match near {
            Some(near) => format!("perhaps `{near}` is meant"),
            None if cx.options.closed_world => {
                format!(
                    "correct the name, or add the {kind_name} to the project, or its name to `[known]` in omnic.toml"
                )
            }
            None => format!("correct the name, or add the {kind_name} to the project"),
        };
        // In a closed world it does not matter what the org has.
        let wording = server_wording(&reference)
            .filter(|_| !cx.options.closed_world)
            .map(|text| format!("; if the org lacks it, the server says: \"{text}\""));
        out.finding_in(
            reference.source.file,
            reference.fact.span,
            format!("`{field}` refers to the {kind_name} `{name}`, which is not in the project: {why}"),
        )
        .severity(severity)
        .label(format!("no {kind_name} of this name"))
        .help(advice + wording.as_deref().unwrap_or_default());
    }
}

/// A record of a data package refers to a component by name.
pub(crate) fn record(cx: &ProjectCx<'_>, reference: &OuterReference<'_>, out: &mut Sink) {
    let OuterReference { object, name, .. } = *reference;
    let kinds: Vec<Kind> = object.kinds().collect();
    let Some(&kind) = kinds.iter().find(|kind| kind.class() == Class::Core) else { return };
    // Data is often kept without the metadata that it goes with.
    if !cx.options.closed_world && !cx.index.has_kind(kind) {
        return;
    }
    if target(cx.index, &kinds, name).is_some() {
        return;
    }
    if !matches!(absence(&cx.options.known, &kinds, name), Absence::Undefined) {
        return;
    }
    let (severity, why) = if cx.options.closed_world {
        (Severity::Error, "with `closed-world` it must be")
    } else {
        (Severity::Warning, "the org must have it already")
    };
    let help = match Speller::new(cx.index, &cx.options.known).nearest(kind, name) {
        Some(near) => format!("perhaps `{near}` is meant"),
        None => format!("correct the name, or add the {} to the project", kind.name()),
    };
    for (file, span) in &reference.places {
        let (object, kind, name) = (object.name, kind.name(), quoted(name));
        let message = format!("this refers to the {kind} {name}, which is not in the project: {why}");
        out.finding_in(*file, *span, message)
            .severity(severity)
            .label(format!("no {kind} of this name"))
            .help(help.clone())
            .subject(format!("{object}:{}", reference.name));
    }
}

fn severity(cx: &ProjectCx<'_>, reference: &Dangling<'_>) -> Option<Severity> {
    let closed = cx.options.closed_world;
    match reference.unresolved {
        Unresolved::Never => None,
        Unresolved::Warning => Some(if closed { Severity::Error } else { Severity::Warning }),
        Unresolved::Info if !cx.index.has_kind(reference.kind) => None,
        Unresolved::Info => Some(if closed { Severity::Warning } else { Severity::Info }),
    }
}

/// What the server says about such a reference; nothing is known about flows.
fn server_wording(reference: &Dangling<'_>) -> Option<String> {
    let Dangling { source, field, name, kind, .. } = reference;
    match (source.summary.kind, *field) {
        (_, ROUTED_CHANNEL) => None,
        (Kind::ServicePresenceStatus, "channel") => Some(format!("'{name}' is not valid")),
        (Kind::Profile | Kind::PermissionSet, _) => Some(format!("no {} named {name} found", kind.name())),
        _ => Some(format!("In field: {field} - no {} named {name} found", kind.name())),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::severity;
    use crate::diag::{FileId, Severity};
    use crate::model::{Fact, FactValue, FullName, Kind, Summary, Unresolved, field};
    use crate::project::{Component, Index};
    use crate::rules::target::Dangling;
    use crate::rules::{Options, ProjectCx};
    use crate::source::Span;

    #[test]
    fn a_closed_world_is_stricter() {
        let source = Component {
            file: FileId(0),
            unit: 0,
            home: None,
            in_metadata_root: false,
            summary: Arc::new(Summary::unreadable(Kind::Queue, FullName::from_stem("Support"))),
        };
        let (element, span, value) = (Span::default(), Span::default(), FactValue::Record);
        let fact = Fact { field: field::ROLES_ROLE, row: 0, element, span, value };
        let index = Index::new(vec![Component {
            file: FileId(1),
            unit: 0,
            home: None,
            in_metadata_root: false,
            summary: Arc::new(Summary::unreadable(Kind::Role, FullName::from_stem("Agents"))),
        }]);
        for (kind, unresolved, open, closed) in [
            (Kind::QueueRoutingConfig, Unresolved::Warning, Some(Severity::Warning), Some(Severity::Error)),
            (Kind::Role, Unresolved::Info, Some(Severity::Info), Some(Severity::Warning)),
            (Kind::Group, Unresolved::Info, None, None),
            (Kind::User, Unresolved::Never, None, None),
        ] {
            for (closed_world, expected) in [(false, open), (true, closed)] {
                let cx = ProjectCx::new(&index, Options { closed_world, ..Options::default() });
                let (source, fact, field, name) = (&source, &fact, "role", "X");
                let reference = Dangling { source, fact, field, name, kind, unresolved, other_case: None };
                assert_eq!(severity(&cx, &reference), expected, "{kind:?} {closed_world}");
            }
        }
    }
}
