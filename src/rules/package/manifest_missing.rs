use std::collections::HashSet;

use crate::diag::{Severity, Sink};
use crate::input::ManifestKind;
use crate::project::Manifest;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// A manifest of deletions has no `package.xml` beside it.
    ///
    /// ## Why
    /// A deletion is a deployment: it needs a `package.xml` in the same folder, be it one that lists nothing, which states the API
    /// version. In an SFDX project this is a hint, because the CLI can pair a manifest of deletions with a `package.xml` from
    /// elsewhere. An archive without any `package.xml` is `archive/no-manifest`.
    ///
    /// ## Fails
    /// ```xml fails file=destructiveChanges.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Retired</members>
    ///         <name>Skill</name>
    ///     </types>
    /// </Package>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=destructiveChanges.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Retired</members>
    ///         <name>Skill</name>
    ///     </types>
    /// </Package>
    /// ```
    /// ```xml file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Fix
    /// Add a `package.xml` that lists what is deployed along with the deletion, or nothing but its version.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), deleting components with a manifest
    {
        id: "package/manifest-missing",
        since: "0.1.0",
        severity: Warning,
        evidence: Documented,
        fix: None,
        kinds: [Package],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let manifests = cx.index.manifests();
    let paired: HashSet<&str> =
        manifests.iter().filter(|manifest| manifest.is_main()).map(Manifest::folder).collect();
    for manifest in manifests.iter().filter(|manifest| manifest.kind == ManifestKind::Destructive) {
        let Some(summary) = &manifest.summary else { continue };
        if paired.contains(manifest.folder()) || manifest.in_bare_archive {
            continue;
        }
        let (severity, help) = if manifest.in_sfdx {
            (Severity::Info, "add a `package.xml` beside it, or name one when you deploy with the CLI")
        } else {
            (
                Severity::Warning,
                "add a `package.xml` beside it; it can be one that lists nothing but its version",
            )
        };
        out.finding_in(
            manifest.file,
            summary.root,
            "no `package.xml` lies beside this manifest of deletions: it cannot be deployed alone",
        )
        .severity(severity)
        .label("no `package.xml` in this folder")
        .help(help);
    }
}
