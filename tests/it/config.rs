//! `omnic.toml`: its schema and its page are those of the table of keys, and schema and reader agree.

use std::collections::BTreeSet;
use std::path::Path;

use omnic::model::{FieldType, Kind};
use omnic::project::{Config, Form, KNOWN, Key};
use omnic::rules::{RULES, names};
use serde_json::Value;

use super::generated::{check, compile};
use super::render_config;

#[test]
fn schema_and_page_are_those_of_the_keys() {
    check(Path::new("schemas/config.v1.schema.json"), &render_config::schema());
    check(Path::new("docs/config.md"), &render_config::page());
}

/// What the schema says about a text; `None` if it is no TOML.
fn valid(schema: &jsonschema::Validator, text: &str) -> Option<bool> {
    let value: Value = toml::from_str(text).ok()?;
    Some(schema.is_valid(&value))
}

#[test]
fn reader_and_schema_agree() {
    let (schema_value, schema) = compile(&render_config::schema());
    assert!(jsonschema::draft202012::meta::is_valid(&schema_value));
    let example = render_config::example();
    for text in [
        "",
        &example,
        "required-version = '>=0.1'",
        "required-version = '*'",
        "required-version = '^0.1.0, <9'",
        "api-version = '66.0'",
        "closed-world = true\nstrict-evidence = false",
        "baseline = 'a/b.json'",
        "baseline = '../b.json'",
        "rules = {}",
        "rules.acw = 'off'",
        "[rules]\n'acw/time-missing' = 'info'\nsyntax = 'error'",
        "allow = []",
        "[[allow]]\nrule = 'acw'\npath = '**'",
        "[[allow]]\nrule = 'acw'\ncomponent = 'Queue:A'\nelement = 'a.b'\nreason = ''",
        "[known]\nusers = []\nqueues = ['A', 'B*']",
        "[[replace]]\nfiles = ['a/**']\ntext = 'x'\nwith = ''",
        "[[replace]]\nfiles = ['a']\nregex = 'x+'\nwith-env = 'E'\nallow-unset = true\nwhen-env = { S = '1' }",
        "[[replace]]\nfield = 'Queue.name'\nvalue = 'A'\nwith-file = 'a.txt'",
        "target = {}",
        "[target.uat]\napi-version = '65.0'\n[[target.uat.replace]]\nfield = 'ApexClass.status'\nwith = 'x'",
    ] {
        Config::parse(text, "omnic.toml", &names()).unwrap_or_else(|error| panic!("{text}\n{error}"));
        assert_eq!(valid(&schema, text), Some(true), "{text}");
    }
    for text in [
        "rulez = {}",
        "required-version = 'new'",
        "required-version = 1",
        "required-version = ''",
        "api-version = 66.0",
        "api-version = '66'",
        "closed-world = 'true'",
        "strict-evidence = 1",
        "baseline = ''",
        "baseline = '/a'",
        "baseline = 'C:\\a'",
        "baseline = ['a']",
        "rules = 'off'",
        "rules.acw = 7",
        "rules.acw = 'no'",
        "rules.acv = 'off'",
        "rules.syntax = 'off'",
        "rules.'syntax/encoding' = 'off'",
        "allow = {}",
        "allow = ['acw']",
        "[[allow]]\nrule = 'acw'",
        "[[allow]]\npath = '**'",
        "[[allow]]\nrule = 'acw'\npath = ''",
        "[[allow]]\nrule = 'acw'\npath = '**'\ncomponent = 'Queue:A'",
        "[[allow]]\nrule = 'acw'\ncomponent = 'Queue'",
        "[[allow]]\nrule = 'acw'\ncomponent = 'Queue:'",
        "[[allow]]\nrule = 'acw'\ncomponent = 'Queu:A'",
        "[[allow]]\nrule = 'acw'\npath = '**'\nelement = 'a..b'",
        "[[allow]]\nrule = 'acw'\npath = '**'\nreason = 1",
        "[[allow]]\nrule = 'acw'\npath = '**'\nwhy = 'x'",
        "known = []",
        "[known]\nuser = []",
        "[known]\nusers = 'a'",
        "[known]\nusers = [1]",
        "[known]\nusers = [' ']",
        "[[replace]]\ntext = 'x'\nwith = 'y'",
        "[[replace]]\nfiles = []\ntext = 'x'\nwith = 'y'",
        "[[replace]]\nfiles = ['']\ntext = 'x'\nwith = 'y'",
        "[[replace]]\nfiles = ['a']\ntext = ''\nwith = 'y'",
        "[[replace]]\nfiles = ['a']\nwith = 'y'",
        "[[replace]]\nfiles = ['a']\ntext = 'x'",
        "[[replace]]\nfiles = ['a']\ntext = 'x'\nregex = 'y'\nwith = 'y'",
        "[[replace]]\nfiles = ['a']\ntext = 'x'\nwith = 'y'\nwith-env = 'E'",
        "[[replace]]\nfiles = ['a']\ntext = 'x'\nwith-env = 'A=B'",
        "[[replace]]\nfiles = ['a']\ntext = 'x'\nvalue = 'x'\nwith = 'y'",
        "[[replace]]\nfield = 'Queu.name'\nwith = 'y'",
        "[[replace]]\nfield = 'Queue'\nwith = 'y'",
        "[[replace]]\nfield = 'Queue.name'\nwith = 'y'\nwhen-env = 'S'",
        "[[replace]]\nfield = 'Queue.name'\nwith = 'y'\nwhen-env = { S = 1 }",
        "target = 'uat'",
        "target.uat = 'x'",
        "[target.uat]\napi = '65.0'",
    ] {
        Config::parse(text, "omnic.toml", &names()).expect_err(text);
        assert_eq!(valid(&schema, text), Some(false), "{text}");
    }
    // An entry for a rule that does not exist is a finding, not an error; editors may still mark it.
    let text = "[[allow]]\nrule = 'acw/no-such'\npath = '**'";
    assert!(Config::parse(text, "omnic.toml", &names()).is_ok());
    assert_eq!(valid(&schema, text), Some(false));
}

#[test]
fn the_schema_lists_every_rule_and_group() {
    let (schema, _) = compile(&render_config::schema());
    let levels = schema["properties"]["rules"]["properties"].as_object().expect("rules");
    let levels: Vec<&str> = levels.keys().map(String::as_str).collect();
    assert_eq!(levels, names());
    let listed =
        |name: &str| schema["$defs"]["rule"]["enum"].as_array().expect("rules").contains(&name.into());
    assert!(RULES.iter().all(|rule| listed(rule.id) && listed(rule.group())));
}

#[test]
fn every_kind_that_can_be_referred_to_can_be_known() {
    let mut referred = BTreeSet::new();
    for spec in Kind::all().filter_map(Kind::spec) {
        let mut open = vec![spec];
        let mut seen = BTreeSet::new();
        while let Some(spec) = open.pop() {
            if !seen.insert(spec.name) {
                continue;
            }
            for field in spec.fields {
                referred.extend(field.reference.iter().flat_map(|reference| reference.to.iter().copied()));
                if let FieldType::Record(inner) = field.ty {
                    open.push(inner);
                }
            }
        }
    }
    let known: BTreeSet<Kind> = KNOWN
        .iter()
        .filter_map(|key: &Key| match key.form {
            Form::Names(kind) => Some(kind),
            _ => None,
        })
        .collect();
    assert_eq!(known, referred);
    assert!(KNOWN.is_sorted_by_key(|key| key.name));
}

#[test]
fn samples_are_valid() {
    let (_, schema) = compile(&render_config::schema());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open = vec![root.join("samples")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.ends_with("omnic.toml") {
                let text = std::fs::read_to_string(&path).expect("a text");
                assert_eq!(valid(&schema, &text), Some(true), "{}", path.display());
                assert!(Config::parse(&text, "omnic.toml", &names()).is_ok(), "{}", path.display());
            }
        }
    }
}

const DESK: &str = "<PresenceUserConfig xmlns=\"http://soap.sforce.com/2006/04/metadata\"><capacity>5</capacity>\
    <enableAutoAccept>true</enableAutoAccept><enableDecline>true</enableDecline><label>Desk</label>\
    </PresenceUserConfig>\n";

fn run(folder: &Path, args: &[&str]) -> (Option<i32>, String) {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_omnic"));
    let output = command.args(args).current_dir(folder).output().expect("omnic runs");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn build_and_seed_go_by_the_same_settings() {
    let folder = tempfile::tempdir().expect("a folder");
    let project = folder.path().join("project");
    std::fs::create_dir(&project).expect("a folder");
    std::fs::write(project.join("Desk.presenceUserConfig"), DESK).expect("a file");
    let run = |args: &[&str]| run(folder.path(), args);
    for command in [["build", "-o", "out.zip"], ["seed", "-o", "out.json"]] {
        let with = |more: &[&str]| run(&[&command[..], &["project"], more].concat()).0;
        assert_eq!(with(&[]), Some(1), "{command:?}");
        assert_eq!(with(&["--rules", "presence=warning"]), Some(0), "{command:?}");
        assert_eq!(with(&["--rules", "presence=no"]), Some(2), "{command:?}");
        std::fs::write(project.join("omnic.toml"), "rules.presence = 'off'\n").expect("a file");
        assert_eq!(with(&[]), Some(0), "{command:?}");
        assert_eq!(with(&["--isolated"]), Some(1), "{command:?}");
        std::fs::remove_file(project.join("omnic.toml")).expect("a file");
    }
}

#[test]
fn a_baseline_is_kept_and_lies_in_the_repository() {
    let folder = tempfile::tempdir().expect("a folder");
    let project = folder.path().join("project");
    std::fs::create_dir_all(project.join(".git")).expect("a folder");
    std::fs::write(folder.path().join("secret.json"), "{}").expect("a file");
    std::fs::write(project.join("Desk.presenceUserConfig"), DESK).expect("a file");
    std::fs::write(project.join("omnic.toml"), "baseline = '../secret.json'\n").expect("a file");
    let (code, told) = run(&project, &["check"]);
    assert_eq!(code, Some(2));
    assert!(told.contains("omnic.toml:1:12: ") && told.contains("outside the repository"), "{told}");
    let (code, told) =
        run(&project, &["seed", "--force", "--isolated", "--baseline", "gone", "-o", "x.json"]);
    assert_eq!(code, Some(2), "{told}");
    assert!(told.contains("the baseline gone is no file"), "{told}");
}
