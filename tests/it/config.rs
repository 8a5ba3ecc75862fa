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
