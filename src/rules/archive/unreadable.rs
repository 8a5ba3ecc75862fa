use crate::diag::Sink;
use crate::input::{ArchiveFault, Damage};
use crate::rules::declare_rule;
use crate::rules::words::quoted_path;
use crate::source::Span;

declare_rule! {
    /// A zip archive, or one of its entries, cannot be unpacked.
    ///
    /// ## Why
    /// The archive is no zip archive, is cut off, or an entry does not have the checksum or the size that the
    /// archive states for it. What cannot be unpacked is not checked; the other entries are.
    ///
    /// ## Fails
    /// ```archive fails file=deploy.zip truncated
    /// package.xml = <Package xmlns="http://soap.sforce.com/2006/04/metadata"><types><members>German</members><name>Skill</name></types><version>67.0</version></Package>
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
    /// Make the archive again, or transfer it again if it was cut off on the way.
    ///
    /// ## Sources
    /// - omnic's own rule
    {
        id: "archive/unreadable",
        since: "0.1.0",
        severity: Error,
        evidence: Own,
        fix: None,
        kinds: [],
        check: Archive(check),
    }
}

fn check(fault: &ArchiveFault, out: &mut Sink) {
    let ArchiveFault::Unreadable { entry, damage } = fault else { return };
    let what = match damage {
        Damage::NotAnArchive => "it does not begin as a zip archive does".to_owned(),
        Damage::Directory(reason) => {
            format!("its list of entries cannot be read, it may be cut off ({reason})")
        }
        Damage::Checksum => "its content does not have the checksum that the archive states".to_owned(),
        Damage::Size { declared } => format!("it does not have the {declared} bytes that the archive states"),
        Damage::Data(reason) => format!("its packed data are damaged ({reason})"),
        Damage::Unsupported(reason) => format!("it is encrypted or packed in an unusual way ({reason})"),
        Damage::Io(reason) => reason.clone(),
    };
    let message = match entry {
        Some(entry) => {
            format!("entry {} cannot be unpacked, so it was not checked: {what}", quoted_path(entry))
        }
        None => format!("the archive cannot be unpacked, so nothing in it was checked: {what}"),
    };
    let help = match damage {
        Damage::NotAnArchive => "check that the file is a zip archive",
        Damage::Unsupported(_) => "pack the entry without encryption, stored or deflated",
        Damage::Io(_) => "check that the file exists and may be read",
        _ => "make the archive again, or transfer it again",
    };
    out.finding(Span::at(0), message).help(help);
}
