use crate::diag::Sink;
use crate::input::{ArchiveFault, Hazard};
use crate::rules::declare_rule;
use crate::rules::words::quoted_path;
use crate::source::Span;

declare_rule! {
    /// An entry of a zip archive has a name that points outside the archive, or is a symbolic link.
    ///
    /// ## Why
    /// Whoever unpacks such an archive writes or reads where the entry points: an absolute name, a drive
    /// letter, a backslash, a `..` part, a link. No deployment needs any of them. The entry is not read.
    ///
    /// ## Fails
    /// ```archive fails file=deploy.zip
    /// package.xml = <Package xmlns="http://soap.sforce.com/2006/04/metadata"><types><members>German</members><name>Skill</name></types><version>67.0</version></Package>
    /// skills/German.skill = <Skill xmlns="http://soap.sforce.com/2006/04/metadata"><label>German</label></Skill>
    /// ../German.skill = text
    /// ```
    ///
    /// ## Passes
    /// ```archive passes file=deploy.zip
    /// package.xml = <Package xmlns="http://soap.sforce.com/2006/04/metadata"><types><members>German</members><name>Skill</name></types><version>67.0</version></Package>
    /// skills/German.skill = <Skill xmlns="http://soap.sforce.com/2006/04/metadata"><label>German</label></Skill>
    /// ```
    ///
    /// ## Fix
    /// Make the archive again from within its folder, with relative names, forward slashes and no links.
    ///
    /// ## Sources
    /// - omnic's own rule
    {
        id: "archive/unsafe-entry",
        since: "0.1.0",
        severity: Error,
        evidence: Own,
        fix: None,
        kinds: [],
        check: Archive(check),
    }
}

fn check(fault: &ArchiveFault, out: &mut Sink) {
    let ArchiveFault::UnsafeEntry { entry, hazard } = fault else { return };
    let what = match hazard {
        Hazard::Absolute => "has an absolute name",
        Hazard::Drive => "begins with a drive letter",
        Hazard::Backslash => "has a backslash in its name",
        Hazard::Parent => "has a `..` part in its name",
        Hazard::Link => "is a symbolic link",
    };
    let message = format!(
        "entry {} {what}: it could lead out of the folder of the archive, so it was not read",
        quoted_path(entry)
    );
    let help = match hazard {
        Hazard::Backslash => "separate folders by `/`",
        Hazard::Link => "put the file itself into the archive",
        Hazard::Absolute | Hazard::Drive | Hazard::Parent => "use a name relative to the top of the archive",
    };
    out.finding(Span::at(0), message).help(help);
}
