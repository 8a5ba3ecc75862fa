use crate::diag::{Severity, Sink};
use crate::input::ArchiveFault;
use crate::rules::declare_rule;
use crate::rules::words::quoted_path;
use crate::source::Span;

declare_rule! {
    /// Two entries of a zip archive have the same name.
    ///
    /// ## Why
    /// Only one of them can be meant, and tools differ in which one they take. The server says: "Duplicate
    /// name '<x>' specified". Names that differ in case only are a warning: they can be two components, but
    /// unpacked on Windows or macOS one overwrites the other.
    ///
    /// ## Fails
    /// ```archive fails file=deploy.zip
    /// package.xml = <Package xmlns="http://soap.sforce.com/2006/04/metadata"><types><members>German</members><name>Skill</name></types><version>67.0</version></Package>
    /// skills/German.skill = <Skill xmlns="http://soap.sforce.com/2006/04/metadata"><label>German</label></Skill>
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
    /// Make the archive again with one of the two entries, or rename the one whose name differs in case.
    ///
    /// ## Sources
    /// - Server message in an issue of the CLI
    {
        id: "archive/duplicate-entry",
        since: "0.1.0",
        severity: Error,
        evidence: Observed,
        fix: None,
        kinds: [],
        check: Archive(check),
    }
}

fn check(fault: &ArchiveFault, out: &mut Sink) {
    let ArchiveFault::DuplicateEntry { entry, first } = fault else { return };
    if entry == first {
        let message =
            format!("entry {} stands twice in the archive: only one can be meant", quoted_path(entry));
        out.finding(Span::at(0), message)
            .help(format!("keep one of the two; the server says: \"Duplicate name '{entry}' specified\""));
    } else {
        let message = format!(
            "entries {} and {} differ in case only: where case does not count, one overwrites the other",
            quoted_path(first),
            quoted_path(entry)
        );
        out.finding(Span::at(0), message).severity(Severity::Warning).help("rename or delete one of the two");
    }
}
