use std::collections::HashSet;

use crate::diag::Sink;
use crate::model::{FullName, Kind, has_namespace};
use crate::project::{Component, Index, Manifest};
use crate::rules::manifest::core_kind;
use crate::rules::words::{quoted, quoted_path};
use crate::rules::{ProjectCx, Unfound, Unfounded, declare_rule};

declare_rule! {
    /// A manifest in metadata format lists a component that has no file.
    ///
    /// ## Why
    /// What is listed is to be deployed, and a component without a file below the folder of the manifest probably fails the
    /// deployment; no document says how. Components of managed packages and the channels of the platform, `sfdc_*`, need no file
    /// of their own. What `omnic build --manifest` is to pack must be in the project, whatever its type: a missing
    /// component keeps that package from being written.
    ///
    /// ## Fails
    /// ```xml fails file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Billing</members>
    ///         <members>Returns</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    /// ```xml file=skills/Billing.skill
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Billing</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    /// ```xml file=skills/Billing.skill
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Add the file, or take the member out.
    ///
    /// ## Sources
    /// - Inferred
    {
        id: "package/member-missing",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: None,
        kinds: [Package],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    for manifest in cx.index.manifests().iter().filter(|manifest| manifest.sees_all) {
        let mut seen = HashSet::new();
        for block in manifest.summary.iter().flat_map(|summary| &summary.types) {
            let Some(kind) = core_kind(&block.name) else { continue };
            for member in block.members.iter().filter(|member| is_expected(kind, &member.name)) {
                let name = FullName::from_stem(&member.name);
                let is_known = cx.index.find_in(&manifest.below, kind, name.as_str()).is_some();
                if is_known || !seen.insert((kind, name.clone())) {
                    continue;
                }
                let written = quoted(&member.name);
                let found = out.finding_in(
                    manifest.file,
                    member.span,
                    format!(
                        "the {} {written} is listed but has no file below this folder: its deployment probably fails",
                        kind.name()
                    ),
                );
                found.label("no such file");
                if let Some(other) = other_case(cx.index, manifest, kind, name.as_str()) {
                    let real = &other.summary.name;
                    found.related(other.file, other.summary.root, "differs in case");
                    found.help(format!("write `{real}`, as the file is named"));
                } else {
                    let (folder, suffix) = (kind.directory(), kind.suffix());
                    found.help(format!("add `{folder}/{}.{suffix}`, or take the member out", member.name));
                }
            }
        }
    }
}

/// Whether a member needs a file in the project. Of the settings only one file is read.
fn is_expected(kind: Kind, member: &str) -> bool {
    match kind {
        Kind::OmniChannelSettings => member == "OmniChannel",
        Kind::ServiceChannel if member.starts_with("sfdc_") => false,
        _ => !member.contains('*') && !has_namespace(member),
    }
}

/// A component below the manifest whose name differs in case only.
fn other_case<'a>(index: &'a Index, manifest: &Manifest, kind: Kind, name: &str) -> Option<&'a Component> {
    index.find_ignoring_case(kind, name).filter(|other| manifest.below.contains(&other.file))
}

/// Says what a package that is built from a manifest lacks.
pub(crate) fn unfound(member: &Unfound, out: &mut Sink) {
    let Unfound { ty, name, span, why, expected } = member;
    let (written, kind) = (quoted(name), quoted(ty));
    let (message, label) = match why {
        Unfounded::UnknownType { .. } => (
            format!("{kind} is no metadata type that omnic knows: {written} cannot be packed"),
            "not a known type",
        ),
        Unfounded::Wildcard => {
            (format!("{kind} takes no `*`: each component needs its name"), "no wildcard here")
        }
        Unfounded::Unlisted { parent } => (
            format!("no manifest lists parts of the type {kind}: they are packed with their {parent}"),
            "not listed alone",
        ),
        Unfounded::Ignored { path, file, line, .. } => (
            format!(
                "the {ty} {written} is named, but {} is kept out by line {line} of {file}",
                quoted_path(path)
            ),
            "ignored",
        ),
        Unfounded::Absent { .. } => (
            format!(
                "the {ty} {written} is named, but the project has no such component: it cannot be packed"
            ),
            "not in the project",
        ),
    };
    let help = match why {
        Unfounded::UnknownType { near: Some(near) } => format!("write `{near}`"),
        Unfounded::UnknownType { near: None } => {
            "compare the name with the type in the Metadata API documentation".to_owned()
        }
        Unfounded::Wildcard => "write the name of every component that is meant".to_owned(),
        Unfounded::Unlisted { parent } => format!("name the {parent} instead"),
        Unfounded::Ignored { pattern, file, .. } => {
            format!("take {} out of {file}, or the member out of the manifest", quoted(pattern))
        }
        Unfounded::Absent { near: Some(near), .. } => format!("perhaps {} is meant", quoted(near)),
        Unfounded::Absent { elsewhere: Some(other), .. } => {
            format!("there is a {other} of that name: move the member to the block of {other}")
        }
        Unfounded::Absent { .. } => match expected {
            Some(path) => format!("add {}, or take the member out", quoted_path(path)),
            None => "add the component, or take the member out".to_owned(),
        },
    };
    out.finding(*span, message).label(label).help(help);
}
