use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};
use crate::schema::FaultKind;

declare_rule! {
    /// A text has more characters than its field holds.
    ///
    /// ## Why
    /// Labels hold 80 characters, the name of a queue 40, its email 255, its description 1,332, the
    /// description of a skill 32,000, and the external id and quick connect of a routing map 255. A longer
    /// text does not fit the field of the object behind it.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>{{repeat 81 a}}</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>{{repeat 80 a}}</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Shorten the text.
    ///
    /// ## Sources
    /// - Salesforce Field Reference (F67)
    /// - Object Reference (O67)
    {
        id: "schema/too-long",
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
        let FaultKind::TooLong { field, length, limit } = &fault.kind else { continue };
        let message = format!(
            "`{}` has {length} characters, but holds {limit} at most: the server refuses it",
            field.name
        );
        let over = length - limit;
        let noun = if over == 1 { "character" } else { "characters" };
        out.finding(fault.span, message)
            .label(format!("{over} {noun} too many"))
            .help(format!("shorten it by {over} {noun}"));
    }
}
