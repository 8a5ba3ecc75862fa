use crate::diag::{Severity, Sink};
use crate::model::ApiVersion;
use crate::rules::words::in_use;
use crate::rules::{BuildCx, declare_rule};
use crate::source::Span;

declare_rule! {
    /// The API version of a package does not have a type of its components yet.
    ///
    /// ## Why
    /// Each metadata type came with a release. The server reads a package with the version in its `package.xml` and refuses a
    /// manifest with a type that this version does not have. The first version is the one whose public WSDL has the type;
    /// an org with a pilot feature may know it earlier, so this is a warning. Types that omnic reads itself have
    /// `schema/type-not-in-version`.
    ///
    /// ## Fails
    /// ```xml fails build api=44.0 file=aiApplications/Score.ai-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <AIApplication xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <developerName>Score</developerName>
    ///     <status>Enabled</status>
    /// </AIApplication>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes build api=45.0 file=aiApplications/Score.ai-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <AIApplication xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <developerName>Score</developerName>
    ///     <status>Enabled</status>
    /// </AIApplication>
    /// ```
    ///
    /// ## Fix
    /// Raise the API version (`sourceApiVersion` in sfdx-project.json, `--api-version`, or that of the target), or leave the
    /// components out.
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    {
        id: "package/type-not-in-version",
        since: "0.2.0",
        severity: Warning,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Build(check),
    }
}

fn check(cx: &BuildCx<'_>, out: &mut Sink) {
    for packed in cx.young {
        let (name, first) = (packed.ty.name, ApiVersion::new(packed.ty.since));
        let others = match packed.count {
            0 | 1 => String::new(),
            2 => " and another component".to_owned(),
            count => format!(" and {} other components", count - 1),
        };
        let message = format!(
            "`{name}` needs API version {first}, but {}: the server may not know the type of this{others}",
            in_use(cx.api)
        );
        out.finding_in(packed.file, Span::at(0), message)
            .severity(Severity::Warning)
            .help(format!("raise the API version to {first} or more, or leave the type out"));
    }
}
