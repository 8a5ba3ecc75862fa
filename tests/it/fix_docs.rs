//! The repairs of the examples: done, compared with the `fixed` fences, and checked again.

use std::fmt::Write as _;
use std::path::Path;

use omnic::check::Outcome;
use omnic::diag::{Fix, Repair, Severity};
use omnic::fix::apply;
use omnic::rules::Rule;

use super::support::Example;

/// What is wrong with the repair of a failing example; empty if nothing is.
///
/// `folder` is the example as it was laid out, `outcome` what its check found.
pub(super) fn faults(rule: &Rule, example: &Example, folder: &Path, outcome: &Outcome) -> String {
    let mut faults = String::new();
    let found = outcome.diagnostics.iter().find(|found| found.rule == rule.id);
    let Some(repair) = found.and_then(|found| found.repair.as_deref()) else {
        for fixed in &example.fixed {
            let _ = writeln!(faults, "{} must be fixed, but the finding has no repair", fixed.name);
        }
        return faults;
    };
    if example.unfixed {
        let _ = writeln!(faults, "the finding must have no repair, but has {repair:?}");
    }
    let expected = if example.fixed.iter().any(|fixed| fixed.is_unsafe) { Fix::Unsafe } else { rule.fix };
    if rule.fix == Fix::None
        || (!example.fixed.is_empty() && repair.fix != expected)
        || is_safer(repair, rule)
    {
        let _ = writeln!(faults, "the repair is {}, the rule says {}", repair.fix.name(), rule.fix.name());
    }

    let before = &outcome.file(repair.file).source;
    let after = apply(&before.text, &[repair]);
    if after.done.is_empty() || after.text == *before.text {
        let _ = writeln!(faults, "the repair does nothing: {repair:?}");
        return faults;
    }
    for fixed in &example.fixed {
        if fixed.name != *before.path || fixed.content != after.text.as_bytes() {
            let _ = writeln!(
                faults,
                "{} should become\n{}\nbut {} became\n{}",
                fixed.name,
                String::from_utf8_lossy(&fixed.content),
                before.path,
                after.text
            );
        }
    }
    std::fs::write(folder.join(&*before.path), &after.text).expect("a file");
    let outcome = example.check_again(folder);
    for found in &outcome.diagnostics {
        let left = example.fixed.iter().flat_map(|fixed| &fixed.leaves).any(|rule| rule == found.rule);
        if found.rule == rule.id || (found.severity > Severity::Info && !left) {
            let _ =
                writeln!(faults, "after the repair {} says: {}\n{}", found.rule, found.message, after.text);
        }
    }
    faults
}

/// Whether a repair promises more than its rule does.
fn is_safer(repair: &Repair, rule: &Rule) -> bool {
    repair.fix == Fix::Safe && rule.fix != Fix::Safe
}
