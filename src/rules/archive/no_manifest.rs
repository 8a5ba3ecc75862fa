use crate::diag::Sink;
use crate::input::ArchiveFault;
use crate::rules::declare_rule;
use crate::source::Span;

declare_rule! {
    /// A zip archive has no `package.xml`.
    ///
    /// ## Why
    /// The manifest tells the server which components of the archive to deploy, and in which API version.
    /// Without one the archive cannot be deployed.
    ///
    /// ## Fails
    /// ```archive fails file=deploy.zip
    /// skills/German.skill = <Skill xmlns="http://soap.sforce.com/2006/04/metadata"><label>German</label></Skill>
    /// ```
    ///
    /// ## Passes
    /// ```archive passes file=deploy.zip
    /// package.xml = <Package xmlns="http://soap.sforce.com/2006/04/metadata"><types><members>German</members><name>Skill</name></types><version>67.0</version></Package>
    /// skills/German.skill = <Skill xmlns="http://soap.sforce.com/2006/04/metadata"><label>German</label></Skill>
    /// ```
    ///
    /// ## Fix
    /// Add a `package.xml` that lists the components, at the top of the archive or in its one folder.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `deploy()`
    {
        id: "archive/no-manifest",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Archive(check),
    }
}

fn check(fault: &ArchiveFault, out: &mut Sink) {
    if *fault != ArchiveFault::NoManifest {
        return;
    }
    out.finding(Span::at(0), "the archive has no `package.xml`: the server cannot tell what it is to deploy")
        .help("add a `package.xml` that lists the components, beside their folders");
}
