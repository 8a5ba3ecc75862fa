use crate::diag::{Fix, Sink};
use crate::rules::manifest::is_destructive;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A manifest states no API version.
    ///
    /// ## Why
    /// The version decides how the server reads the whole deployment: without it, it cannot be deployed. Manifests of deletions
    /// need none; the `package.xml` beside them has it.
    ///
    /// ## Fails
    /// ```xml fails file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>*</members>
    ///         <name>Skill</name>
    ///     </types>
    /// </Package>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>*</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Fix
    /// State the version that the components were written for. The fix writes the one that they are checked against: that of
    /// the project, or else the newest that omnic knows.
    /// ```xml fixed file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>*</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `package.xml`
    /// - WSDL of the Metadata API (W), `Package`
    {
        id: "package/version-missing",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: Safe,
        kinds: [Package],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    if is_destructive(cx) || root.has("version") {
        return;
    }
    let version = cx.api.version.to_string();
    let written = root.all("version").next();
    let edit = match written {
        Some(field) => Some(edits::set_value(cx.doc, field, &version)),
        None => edits::insert(cx.doc, root.node, "version", &version),
    };
    out.finding(
        written.map_or(cx.doc.root_tag(), |field| cx.doc.element(field)),
        "the manifest states no API version: the server cannot tell how to read the deployment",
    )
    .label(if written.is_some() { "empty" } else { "no `version`" })
    .help(format!("add `<version>{version}</version>`, or the version that the components were written for"))
    .repair(Fix::Safe, format!("state version {version}"), edit.into_iter().collect());
}
