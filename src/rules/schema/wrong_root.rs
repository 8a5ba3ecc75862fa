use crate::diag::Sink;
use crate::model::{Kind, nearest};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};
use crate::schema::FaultKind;

declare_rule! {
    /// The root element is not that of the type that the file name promises.
    ///
    /// ## Why
    /// The suffix says which type a file holds, and its root element must have the name of that type:
    /// `OmniChannelSettings` in `OmniChannel.settings`, `Package` in a manifest. With another root the file
    /// can be read as neither of the two, so nothing else in it is checked. Its name still counts as defined.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skills xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>German</label>
    /// </Skills>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>German</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Rename the root element, or give the file the suffix of the type that it holds.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), file types
    /// - Public history of metadata.wsdl (W)
    {
        id: "schema/wrong-root",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for fault in cx.faults {
        let FaultKind::WrongRoot { found, expected } = &fault.kind else { continue };
        let message = format!(
            "the root element is {}, but the file name says `{expected}`: it can be read as neither, and \
             nothing else in it was checked",
            quoted(found)
        );
        // A near name is a slip of the pen; the name of another type is a file with the wrong suffix.
        let other = Kind::from_name(found).map(Kind::suffix).filter(|suffix| !suffix.is_empty());
        let help = match other {
            Some("settings") => {
                "name the file `OmniChannel.settings`, or give it the content of its type".to_owned()
            }
            Some(suffix) if nearest(found, [*expected]).is_none() => {
                format!("give the file the suffix `.{suffix}`, or the content of a `{expected}`")
            }
            _ => format!("rename the root element to `{expected}`"),
        };
        out.finding(fault.span, message).label(format!("`{expected}` expected")).help(help);
    }
}
