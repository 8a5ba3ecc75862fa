//! The examples in the rules' documentation, and the further cases in `tests/rules`, are executed.

use std::fmt::Write as _;
use std::path::Path;

use omnic::diag::Fix;
use omnic::rules::{RULES, Rule};

use super::fix_docs;
use super::support::{Example, examples, told};

/// What an example should have done and did not; empty if all is well.
fn faults(rule: &Rule, page: &str, place: &str) -> String {
    let mut faults = String::new();
    for (number, example) in examples(page).iter().enumerate() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let outcome = example.check(folder.path());
        let told = told(&outcome, rule.id);
        let good = if example.fails {
            let severity = example.severity.as_deref();
            told.len() == 1
                && outcome.diagnostics.iter().any(|found| {
                    found.rule == rule.id && severity.is_none_or(|severity| severity == found.severity.name())
                })
        } else {
            told.is_empty()
        };
        if !good {
            let expected = if example.fails { "exactly one finding of the rule" } else { "no finding" };
            let names: Vec<&str> = example.files.iter().map(|file| file.name.as_str()).collect();
            let _ = writeln!(
                faults,
                "{place}, example {} {names:?}: expected {expected}, got {told:#?}",
                number + 1
            );
        } else if example.fails {
            let unfixed = fix_docs::faults(rule, example, folder.path(), &outcome);
            if !unfixed.is_empty() {
                let _ = writeln!(faults, "{place}, example {}: {unfixed}", number + 1);
            }
        }
    }
    faults
}

#[test]
fn examples_in_rule_docs_do_what_they_say() {
    let faults: String = RULES.iter().map(|rule| faults(rule, rule.doc, rule.file)).collect();
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn cases_in_tests_rules_do_what_they_say() {
    let mut all = String::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    for group in sorted(&folder) {
        for case in sorted(&group) {
            let name = case.file_stem().expect("a name").to_string_lossy().into_owned();
            let id =
                format!("{}/{name}", group.file_name().expect("a name").to_string_lossy()).replace('_', "-");
            let Some(rule) = omnic::rules::rule(&id) else {
                let _ = writeln!(all, "{}: no rule {id}", case.display());
                continue;
            };
            let page = std::fs::read_to_string(&case).expect("a page");
            if examples(&page).is_empty() {
                let _ = writeln!(all, "{}: no example", case.display());
            }
            all.push_str(&faults(rule, &page, &case.display().to_string()));
        }
    }
    assert!(all.is_empty(), "{all}");
}

/// The entries of a folder by name; none if it does not exist.
fn sorted(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

#[test]
fn rules_that_promise_a_repair_show_one() {
    for rule in RULES {
        let shows = examples(rule.doc).iter().any(|example| !example.fixed.is_empty());
        assert_eq!(shows, rule.fix != Fix::None, "{}: fix is {}", rule.id, rule.fix.name());
    }
}

#[test]
fn every_rule_shows_a_failing_and_a_passing_example() {
    for rule in RULES {
        let examples: Vec<Example> = examples(rule.doc);
        assert!(examples.iter().any(|example| example.fails), "{} has no failing example", rule.id);
        assert!(examples.iter().any(|example| !example.fails), "{} has no passing example", rule.id);
    }
}
