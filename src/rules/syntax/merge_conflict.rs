use crate::diag::Sink;
use crate::rules::{declare_rule, syntax_words};
use crate::source::{SyntaxFault, SyntaxFaultKind};

declare_rule! {
    /// A file holds the markers of a merge that was not finished.
    ///
    /// ## Why
    /// The markers are no XML, and both versions of the disputed lines are in the file: nobody but a person
    /// can tell which one is meant. A marker inside a comment counts too.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    /// <<<<<<< HEAD
    ///     <label>German</label>
    /// =======
    ///     <label>Deutsch</label>
    /// >>>>>>> feature
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
    /// Keep one side and delete the three marker lines.
    ///
    /// ## Sources
    /// - XML 1.0 (XML), section 2.4: `<` begins markup
    /// - Shapes in published projects (REAL)
    {
        id: "syntax/merge-conflict",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Syntax(check),
    }
}

fn check(fault: &SyntaxFault, out: &mut Sink) {
    if matches!(fault.kind, SyntaxFaultKind::MergeConflict { .. }) {
        syntax_words::tell(fault, out);
    }
}
