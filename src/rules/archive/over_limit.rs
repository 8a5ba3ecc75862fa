use crate::diag::Sink;
use crate::input::ArchiveFault;
use crate::rules::declare_rule;
use crate::rules::words::quoted_path;
use crate::source::Span;

declare_rule! {
    /// A zip archive holds more files or more bytes than a deployment may.
    ///
    /// ## Why
    /// A deployment takes 10,000 files and 629,145,600 bytes (600 MiB) unpacked. Bytes are counted while
    /// unpacking, never taken from what the archive says about itself; reading stops at the limit, so the
    /// archive is not checked any further.
    ///
    /// ## Fails
    /// ```archive fails file=deploy.zip entries=10000
    /// package.xml = <Package xmlns="http://soap.sforce.com/2006/04/metadata"><types><members>German</members><name>Skill</name></types><version>67.0</version></Package>
    /// ```
    ///
    /// ## Passes
    /// ```archive passes file=deploy.zip
    /// package.xml = <Package xmlns="http://soap.sforce.com/2006/04/metadata"><types><members>German</members><name>Skill</name></types><version>67.0</version></Package>
    /// skills/German.skill = <Skill xmlns="http://soap.sforce.com/2006/04/metadata"><label>German</label></Skill>
    /// ```
    ///
    /// ## Fix
    /// Deploy in several parts, and leave out what does not change.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), limits of `deploy()`
    {
        id: "archive/over-limit",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Archive(check),
    }
}

fn check(fault: &ArchiveFault, out: &mut Sink) {
    let message = match fault {
        ArchiveFault::TooManyEntries { count, limit } => {
            format!(
                "the archive has {count} entries, but a deployment takes {limit} files: nothing in it was \
                 checked"
            )
        }
        ArchiveFault::TooManyBytes { entry, limit } => format!(
            "the archive holds more than the {limit} bytes that a deployment takes: unpacking stopped at \
             {}, and nothing in it was checked",
            quoted_path(entry)
        ),
        _ => return,
    };
    out.finding(Span::at(0), message).help("deploy in several parts");
}
