//! What omnic is handed out with, as far as it can be tested without the programs that read it; the rest is
//! `tests/suites/packaging.py`.

use std::path::Path;
use std::process::Command;

use omnic::input::{FileClass, classify};
use omnic::model::{Class, REGISTRY};

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a file")
}

/// The suffixes in the pattern of the hooks.
fn hook_suffixes() -> Vec<String> {
    let hooks = read(".pre-commit-hooks.yaml");
    let (_, rest) = hooks.split_once(r"'\.(").expect("a pattern");
    let (suffixes, rest) = rest.split_once(')').expect("an end");
    assert!(rest.starts_with(r"(-meta\.xml)?$"), "{rest}");
    suffixes.split('|').map(str::to_owned).collect()
}

#[test]
fn the_hooks_see_every_type_that_is_read() {
    let mut read: Vec<String> = Vec::new();
    for row in REGISTRY.iter().filter(|row| !row.suffix.is_empty() && row.suffix != "settings") {
        let name = format!("Name.{}-meta.xml", row.suffix);
        if let Some(FileClass::Component { kind, .. }) = classify(&name, row.directory, |_| None)
            && matches!(kind.class(), Class::Core | Class::Partial)
        {
            read.push(row.suffix.to_owned());
        }
    }
    read.sort();
    read.dedup();
    assert_eq!(hook_suffixes(), read);
}

#[test]
fn statistics_are_what_their_schema_says() {
    let schema = serde_json::from_str(&read("schemas/statistics.v1.schema.json")).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let output = Command::new(env!("CARGO_BIN_EXE_omnic"))
        .args(["check", "--statistics", "--format", "json", "--severity", "info"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/broken/source"))
        .output()
        .expect("omnic runs");
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert!(schema.is_valid(&document), "{document:#}");
    let rows = document["statistics"].as_array().expect("rows");
    let counts: Vec<_> = rows.iter().map(|row| row["count"].as_u64().expect("a number")).collect();
    assert!(rows.len() > 10 && counts.is_sorted_by(|a, b| a >= b), "{counts:?}");
}
