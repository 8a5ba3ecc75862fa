//! What a contributor is promised about rules: one file, one line, found by id.

use std::collections::BTreeSet;
use std::path::Path;

use omnic::diag::{Evidence, Severity};
use omnic::rules::RULES;

#[test]
fn ids_are_sorted_and_unique() {
    assert!(RULES.windows(2).all(|pair| pair[0].id < pair[1].id), "keep the registry sorted by id");
}

#[test]
fn the_file_of_a_rule_follows_from_its_id() {
    for rule in RULES {
        assert_eq!(rule.file.replace('\\', "/"), format!("src/rules/{}.rs", rule.id.replace('-', "_")));
    }
}

#[test]
fn every_rule_file_is_registered() {
    let known: BTreeSet<String> = RULES.iter().map(|rule| rule.file.replace('\\', "/")).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeSet::new();
    for group in
        std::fs::read_dir(root.join("src/rules")).expect("rules").map(|entry| entry.expect("an entry").path())
    {
        if !group.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(&group).expect("a group").map(|entry| entry.expect("an entry").path()) {
            let text = std::fs::read_to_string(&file).expect("a rule");
            if text.contains("declare_rule! {") {
                found.insert(
                    file.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/"),
                );
            }
        }
    }
    assert_eq!(found, known);
}

#[test]
fn every_rule_has_its_headings_and_sources() {
    for rule in RULES {
        let mut from = 0;
        for heading in ["## Why", "## Fails", "## Passes", "## Fix", "## Sources"] {
            let at = rule.doc[from..]
                .find(heading)
                .unwrap_or_else(|| panic!("{}: no {heading} in its place", rule.id));
            from += at;
        }
        let sources = rule.doc.split_once("## Sources").map_or("", |(_, sources)| sources);
        assert!(sources.lines().any(|line| line.trim().starts_with("- ")), "{} names no source", rule.id);
        assert!(!rule.summary().is_empty(), "{} has no summary", rule.id);
    }
}

#[test]
fn inferred_rules_are_never_errors() {
    for rule in RULES {
        let inferred = rule.evidence == Evidence::Inferred;
        assert!(!inferred || rule.severity < Severity::Error, "{} rests on an inference", rule.id);
    }
}
