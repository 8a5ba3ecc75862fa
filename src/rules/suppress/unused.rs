use crate::diag::{Edit, Fix, Sink};
use crate::rules::words::quoted;
use crate::rules::{AllowFault, AllowFaultKind, AllowForm, declare_rule};

declare_rule! {
    /// Something allows a finding that does not exist.
    ///
    /// ## Why
    /// A comment, an `[[allow]]` entry of `omnic.toml` or an entry of the baseline that silences nothing is left over
    /// from a fault that was mended, or stands in the wrong place. It would hide the next fault of that rule. A
    /// comment covers the next element and all inside it; before the root element, the whole file. Files with a
    /// `syntax/*` finding have no elements, so no comment allows those. Nothing is said while the rule is off, and
    /// an entry is judged only if all files that it can be about were checked.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <!-- omnic: allow presence/decline-with-auto-accept: the vendor's adapter declines -->
    ///     <enableAutoAccept>true</enableAutoAccept>
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
    /// Remove the comment or entry. A baseline is written anew with `omnic baseline`.
    /// ```xml fixed file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <enableAutoAccept>true</enableAutoAccept>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Sources
    /// - Behaviour of omnic itself
    {
        id: "suppress/unused",
        since: "0.1.0",
        severity: Warning,
        evidence: Own,
        fix: Safe,
        kinds: [],
        check: Suppress(check),
    }
}

fn check(fault: &AllowFault, out: &mut Sink) {
    if fault.kind != AllowFaultKind::Unused {
        return;
    }
    let rule = quoted(&fault.rule);
    match fault.form {
        AllowForm::Comment => {
            if fault.rule.starts_with("syntax/") {
                let message =
                    format!("this comment allows {rule}, but a file with such a finding has no elements");
                out.finding_in(fault.file, fault.span, message)
                    .label("silences nothing")
                    .help("remove the comment; an `[[allow]]` entry in omnic.toml can name the file by its path")
                    .repair(Fix::Safe, "remove the comment", vec![Edit::remove(fault.removal)]);
                return;
            }
            let message = format!("this comment allows {rule}, but nothing it covers has such a finding");
            out.finding_in(fault.file, fault.span, message)
                .label("silences nothing")
                .help("remove the comment, or put it directly before the element of the finding")
                .repair(Fix::Safe, "remove the comment", vec![Edit::remove(fault.removal)]);
        }
        AllowForm::Config => {
            let about = quoted(&fault.about);
            let message = format!("this entry allows {rule} in {about}, where there is no such finding");
            out.finding_in(fault.file, fault.span, message)
                .label("silences nothing")
                .help("remove the entry, or mend its component, path or element");
        }
        AllowForm::Baseline => {
            let message = format!(
                "the baseline lists more findings of {rule} than there are in {}: what was mended may come back \
                 unseen",
                quoted(&fault.about)
            );
            out.finding_in(fault.file, fault.span, message)
                .label("stale entry")
                .help("run `omnic baseline`, which takes out what is no longer found");
        }
    }
}
