use crate::diag::Sink;
use crate::rules::{declare_rule, syntax_words};
use crate::source::{SyntaxFault, SyntaxFaultKind};

declare_rule! {
    /// A file holds the text `(hidden)` instead of a component.
    ///
    /// ## Why
    /// The server returns this text for a component of a managed package whose content it does not show. The
    /// file cannot be deployed, and nothing in it can be checked.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// (hidden)
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
    /// Delete the file, or leave managed components out of what is retrieved.
    ///
    /// ## Sources
    /// - Shapes in published projects (REAL)
    {
        id: "syntax/hidden-content",
        since: "0.1.0",
        severity: Error,
        evidence: Observed,
        fix: None,
        kinds: [],
        check: Syntax(check),
    }
}

fn check(fault: &SyntaxFault, out: &mut Sink) {
    if matches!(fault.kind, SyntaxFaultKind::HiddenContent) {
        syntax_words::tell(fault, out);
    }
}
