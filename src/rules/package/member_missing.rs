use std::collections::HashSet;

use crate::diag::Sink;
use crate::model::{FullName, Kind, has_namespace};
use crate::project::{Component, Index, Manifest};
use crate::rules::manifest::core_kind;
use crate::rules::words::quoted;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// A manifest in metadata format lists a component that has no file.
    ///
    /// ## Why
    /// What is listed is to be deployed, and a component without a file below the folder of the manifest probably fails the
    /// deployment; no document says how. Components of managed packages and the channels of the platform, `sfdc_*`, need no file
    /// of their own.
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
    for manifest in cx.index.manifests().iter().filter(|manifest| manifest.home.is_some()) {
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
