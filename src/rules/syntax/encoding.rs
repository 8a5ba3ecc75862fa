use crate::diag::Sink;
use crate::rules::{declare_rule, syntax_words};
use crate::source::{SyntaxFault, SyntaxFaultKind};

declare_rule! {
    /// A file is not encoded in UTF-8, or says that it is encoded otherwise.
    ///
    /// ## Why
    /// Without another declaration an XML file is UTF-8, and a parser stops at bytes that are not. The
    /// platform writes UTF-8 only. A file that begins with the byte order mark of UTF-16, or declares another
    /// encoding, can be good XML; omnic does not read it, so nothing in it is checked.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml bytes
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Fran\xE7ais</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Français</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Save the file as UTF-8, and declare `encoding="UTF-8"`.
    ///
    /// ## Sources
    /// - XML 1.0 (XML), section 4.3.3: character encoding
    /// - omnic's own rule for encodings other than UTF-8
    {
        id: "syntax/encoding",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Syntax(check),
    }
}

fn check(fault: &SyntaxFault, out: &mut Sink) {
    if matches!(fault.kind, SyntaxFaultKind::Encoding(_)) {
        syntax_words::tell(fault, out);
    }
}
