use crate::diag::Sink;
use crate::rules::{declare_rule, syntax_words};
use crate::source::{SyntaxFault, SyntaxFaultKind};

declare_rule! {
    /// A file is larger, deeper or wider than what omnic reads.
    ///
    /// ## Why
    /// The limits keep a crafted or damaged file from filling the memory: 32 MiB in a file, 128 elements
    /// inside each other, 1,000 attributes on one element (namespace declarations included). Real metadata
    /// stays far below. The file is not checked.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">{{repeat 128 <a>}}{{repeat 128 </a>}}</Skill>
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
    /// Restore the file, or move it out of the checked folder.
    ///
    /// ## Sources
    /// - omnic's own limits
    {
        id: "syntax/limit-exceeded",
        since: "0.1.0",
        severity: Error,
        evidence: Own,
        fix: None,
        kinds: [],
        check: Syntax(check),
    }
}

fn check(fault: &SyntaxFault, out: &mut Sink) {
    if matches!(fault.kind, SyntaxFaultKind::LimitExceeded(_)) {
        syntax_words::tell(fault, out);
    }
}
