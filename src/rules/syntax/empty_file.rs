use crate::diag::Sink;
use crate::rules::{declare_rule, syntax_words};
use crate::source::{SyntaxFault, SyntaxFaultKind};

declare_rule! {
    /// A file is empty, or holds nothing but white space or a byte order mark.
    ///
    /// ## Why
    /// XML needs a root element, and a metadata file needs one that names its type. An empty file is mostly
    /// what is left of a command that failed half-way.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml empty
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
    /// Restore the content, or delete the file if the component is not wanted.
    ///
    /// ## Sources
    /// - XML 1.0 (XML), section 2.1: a document has a root element
    /// - Shapes in published projects (REAL)
    {
        id: "syntax/empty-file",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Syntax(check),
    }
}

fn check(fault: &SyntaxFault, out: &mut Sink) {
    if matches!(fault.kind, SyntaxFaultKind::EmptyFile { .. }) {
        syntax_words::tell(fault, out);
    }
}
