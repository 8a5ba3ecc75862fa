use crate::diag::Sink;
use crate::rules::{declare_rule, syntax_words};
use crate::source::{SyntaxFault, SyntaxFaultKind};

declare_rule! {
    /// A file cannot be read from disk.
    ///
    /// ## Why
    /// Nothing in it was checked; the other files were. The finding gives the reason of the system, for
    /// example a missing permission. The name of the component still counts as defined.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml unreadable
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
    /// Check the permissions of the file and of its folder.
    ///
    /// ## Sources
    /// - omnic's own rule
    {
        id: "syntax/unreadable-file",
        since: "0.1.0",
        severity: Error,
        evidence: Own,
        fix: None,
        kinds: [],
        check: Syntax(check),
    }
}

fn check(fault: &SyntaxFault, out: &mut Sink) {
    if matches!(fault.kind, SyntaxFaultKind::UnreadableFile { .. }) {
        syntax_words::tell(fault, out);
    }
}
