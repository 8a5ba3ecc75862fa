use crate::diag::Sink;
use crate::rules::{declare_rule, syntax_words};
use crate::source::{SyntaxFault, SyntaxFaultKind};

declare_rule! {
    /// A file has a document type declaration (`<!DOCTYPE`).
    ///
    /// ## Why
    /// No file that the platform writes has one. Its entities can read other files or fill the memory of
    /// whoever expands them, so omnic never does, and does not check the file any further.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <!DOCTYPE Skill [<!ENTITY name "German">]>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>&name;</label>
    /// </Skill>
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
    /// Delete the declaration, and write the text itself in place of its entities.
    ///
    /// ## Sources
    /// - omnic's own rule
    {
        id: "syntax/doctype",
        since: "0.1.0",
        severity: Error,
        evidence: Own,
        fix: None,
        kinds: [],
        check: Syntax(check),
    }
}

fn check(fault: &SyntaxFault, out: &mut Sink) {
    if matches!(fault.kind, SyntaxFaultKind::Doctype) {
        syntax_words::tell(fault, out);
    }
}
