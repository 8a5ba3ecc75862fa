//! Data packages: the guide, the published schema, and files that are too large to be held.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use omnic::check::{CheckOptions, analyze, merged, packages};
use omnic::data::{Package, Value};
use omnic::input::{find_root, inventory};

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The records below a folder.
fn records(folder: &Path) -> Package {
    let inventory = inventory(&find_root(folder).expect("a folder"), None).expect("a folder");
    let outcome = analyze(&inventory, &CheckOptions::default());
    merged(packages(&inventory, &outcome, &[]))
}

#[test]
fn the_example_of_the_guide_has_no_findings() {
    let guide = fs::read_to_string(repository().join("docs/data.md")).expect("the guide");
    let example =
        guide.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("agents.yaml"), example).expect("a file");
    let inventory = inventory(&find_root(folder.path()).expect("a folder"), None).expect("a folder");
    let outcome = analyze(&inventory, &CheckOptions::default());
    assert_eq!((outcome.files.len(), outcome.diagnostics.len()), (1, 0), "{:?}", outcome.diagnostics);
    assert_eq!(records(folder.path()).records.len(), 2);
}

#[test]
fn the_published_schema_is_that_of_the_form() {
    let read = |path: &str| -> serde_json::Value {
        let text = fs::read_to_string(repository().join(path)).expect("a file");
        serde_json::from_str(&text).expect("JSON")
    };
    let schema = jsonschema::draft202012::new(&read("schemas/data.v1.schema.json")).expect("a schema");
    assert!(schema.is_valid(&read("tests/ok/data-own-form/more.json")));
    for broken in [
        r#"{"records": {}}"#,
        r#"{"omnic": "data/2"}"#,
        r#"{"omnic": "data/1", "records": {"A": [1]}}"#,
        r#"{"omnic": "data/1", "records": {"A": [{"x": []}]}}"#,
    ] {
        assert!(!schema.is_valid(&serde_json::from_str(broken).expect("JSON")), "{broken}");
    }
}

/// The same records, whatever they were written in.
#[test]
fn every_form_gives_the_same_records() {
    let skill = |package: &Package| -> Vec<(String, String, Option<Value>)> {
        let of = package.records.iter().filter(|record| &*record.object == "ServiceResourceSkill");
        of.map(|record| {
            let text = |field: &str| record.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
            (text("SkillLevel"), text("EffectiveStartDate"), record.get("ServiceResourceId").cloned())
        })
        .collect()
    };
    let reference = |name: &str| {
        let (object, name) = ("ServiceResource".into(), name.into());
        Some(Value::Reference(omnic::data::Reference { object, name }))
    };
    let folder = |name: &str| skill(&records(&repository().join("tests/ok").join(name)));
    assert_eq!(folder("data-sfdmu"), [("5".into(), "2026-01-31T09:30:00.000Z".into(), reference("Ada"))]);
    assert_eq!(
        folder("data-cumulusci"),
        [("4.5".into(), "2026-01-31".into(), reference("ServiceResource-1"))]
    );
    let own = folder("data-own-form");
    assert_eq!(own.len(), 2);
    assert_eq!(own[1].2, reference("grace"));
}

/// A file of more than 32 MiB is read in pieces; its findings have lines and columns, and no excerpt.
#[test]
fn large_files_are_read_in_pieces() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut text = "{\"omnic\": \"data/1\", \"records\": {\"Skill\": [\n".to_owned();
    let filler = "é".repeat(2000);
    for at in 0..9_000 {
        let _ = writeln!(
            text,
            "{{\"name\": \"s{at}\", \"DeveloperName\": \"S{at}\", \"MasterLabel\": \"S\", \"Note__c\": \"{filler}\"}},"
        );
    }
    text.push_str("{\"name\": \"s0\", \"DeveloperName\": \"S_last\", \"MasterLabel\": \"S\", \"Colour\": \"é\", \"Colour\": 1}]}}\n");
    assert!(text.len() > 32 << 20);
    fs::write(folder.path().join("skills.json"), &text).expect("a file");
    let told = |format: &str| {
        let run = Command::new(env!("CARGO_BIN_EXE_omnic"))
            .args(["check", "--format", format, "--color", "never", "."])
            .current_dir(folder.path())
            .output()
            .expect("omnic runs");
        String::from_utf8(run.stdout).expect("UTF-8")
    };
    let concise = told("concise");
    let lines: Vec<&str> = concise.lines().filter(|line| line.starts_with("skills.json")).collect();
    assert!(lines[0].starts_with("skills.json:9002:10: error[data/duplicate-row]"), "{concise}");
    assert!(lines[1].starts_with("skills.json:9002:63: warning[data/unknown-field]"), "{concise}");
    // Every format goes without the text.
    for format in
        ["narrated", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "tap"]
    {
        assert!(told(format).contains("9002"), "{format}");
    }
    let human = told("human");
    assert!(human.contains("skills.json:9002:10") && !human.contains("S_last"), "{human}");
}
