use crate::diag::Sink;
use crate::model::nearest;
use crate::rules::words::quoted;
use crate::rules::{AllowFault, AllowFaultKind, AllowForm, RULES, declare_rule};

declare_rule! {
    /// Something allows a rule that does not exist.
    ///
    /// ## Why
    /// The id of the rule is misspelt, or the rule comes with a newer omnic: nothing is silenced. The same is said of
    /// a comment for omnic that is no `allow`.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <!-- omnic: allow presence/decline-with-autoaccept: the vendor's adapter declines -->
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <!-- omnic: allow presence/decline-with-auto-accept: the vendor's adapter declines -->
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableAutoAccept>true</enableAutoAccept>
    ///     <enableDecline>true</enableDecline>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Fix
    /// Write the id as the finding does: `group/fault`.
    ///
    /// ## Sources
    /// - Behaviour of omnic itself
    {
        id: "suppress/unknown-rule",
        since: "0.1.0",
        severity: Warning,
        evidence: Own,
        fix: None,
        kinds: [],
        check: Suppress(check),
    }
}

fn check(fault: &AllowFault, out: &mut Sink) {
    if fault.kind != AllowFaultKind::UnknownRule {
        return;
    }
    let what = if fault.form == AllowForm::Comment { "comment" } else { "entry" };
    let message = if fault.rule.is_empty() {
        format!("this {what} allows no rule: it silences nothing")
    } else {
        format!("this {what} allows {}, which is no rule: it silences nothing", quoted(&fault.rule))
    };
    let help = match nearest(&fault.rule, RULES.iter().map(|rule| rule.id)) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if fault.form == AllowForm::Comment => {
            "write `omnic: allow RULE: reason`; `omnic rules` lists the rules".to_owned()
        }
        None => "`omnic rules` lists the rules".to_owned(),
    };
    out.finding_in(fault.file, fault.span, message).label("unknown rule").help(help);
}
