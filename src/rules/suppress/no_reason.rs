use crate::diag::Sink;
use crate::rules::words::quoted;
use crate::rules::{AllowFault, AllowFaultKind, AllowForm, declare_rule};

declare_rule! {
    /// Something allows a finding and does not say why.
    ///
    /// ## Why
    /// Whoever reads the file next must decide whether the finding is still right as it is. Without a reason nobody
    /// can. The finding is silenced all the same.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <!-- omnic: allow presence/decline-with-auto-accept -->
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableAutoAccept>true</enableAutoAccept>
    ///     <enableDecline>true</enableDecline>
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
    /// Say the reason: behind a colon in a comment, as `reason` in an entry of `omnic.toml`.
    ///
    /// ## Sources
    /// - Behaviour of omnic itself
    {
        id: "suppress/no-reason",
        since: "0.1.0",
        severity: Warning,
        evidence: Own,
        fix: None,
        kinds: [],
        check: Suppress(check),
    }
}

fn check(fault: &AllowFault, out: &mut Sink) {
    if fault.kind != AllowFaultKind::NoReason {
        return;
    }
    let rule = quoted(&fault.rule);
    let (what, help) = match fault.form {
        AllowForm::Comment => ("comment", format!("write `omnic: allow {}: why this is right`", fault.rule)),
        AllowForm::Config | AllowForm::Baseline => {
            ("entry", "add `reason = \"why this is right\"`".to_owned())
        }
    };
    let message =
        format!("this {what} allows {rule} without a reason: nobody can tell later whether it still holds");
    out.finding_in(fault.file, fault.span, message).label("no reason").help(help);
}
