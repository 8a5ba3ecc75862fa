use crate::diag::Sink;
use crate::rules::{declare_rule, syntax_words};
use crate::source::{SyntaxFault, SyntaxFaultKind};

declare_rule! {
    /// A file breaks the rules of XML.
    ///
    /// ## Why
    /// An XML parser has to stop at the first such fault, on the platform as here: the file has one finding,
    /// and nothing else in it is checked. Faults are tags that do not match, a second root element, text
    /// outside the root, a character that XML forbids, an attribute without quotes or twice, a bare `<` or
    /// `&`, an undefined entity, a prefix without declaration, an XML declaration that is not first.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Returns & exchanges</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Returns &amp; exchanges</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Correct the place that the finding names; its help gives the usual remedy. Then check again: there can
    /// be more.
    ///
    /// ## Sources
    /// - XML 1.0 and Namespaces in XML 1.0 (XML)
    /// - Shapes in published projects (REAL)
    {
        id: "syntax/not-well-formed",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Syntax(check),
    }
}

fn check(fault: &SyntaxFault, out: &mut Sink) {
    if matches!(fault.kind, SyntaxFaultKind::NotWellFormed(_)) {
        syntax_words::tell(fault, out);
    }
}
