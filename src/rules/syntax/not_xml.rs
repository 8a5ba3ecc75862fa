use crate::diag::Sink;
use crate::rules::{declare_rule, syntax_words};
use crate::source::{SyntaxFault, SyntaxFaultKind};

declare_rule! {
    /// A file with the suffix of a metadata type holds something else than XML.
    ///
    /// ## Why
    /// A metadata file begins with `<`. JSON, a zip archive, an HTML page or the pointer of a file in Git LFS
    /// cannot be read as a component. The finding names what the content looks like.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// {"label": "German"}
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
    /// Put the XML back: unpack what is packed, fetch what Git LFS holds (`git lfs pull`), retrieve the
    /// component again if the content is a web page.
    ///
    /// ## Sources
    /// - XML 1.0 (XML), section 2.1: well-formed documents
    {
        id: "syntax/not-xml",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Syntax(check),
    }
}

fn check(fault: &SyntaxFault, out: &mut Sink) {
    if matches!(fault.kind, SyntaxFaultKind::NotXml(_)) {
        syntax_words::tell(fault, out);
    }
}
