mod round;

use proptest::prelude::*;
use saphyr_parser::{Event, Parser, ScalarStyle};

use super::*;
use crate::data::{Reference, Value};

fn written(package: &Package, notation: Notation) -> String {
    let mut out = Vec::new();
    write(package.clone(), notation, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn record(object: &str, name: &str, fields: &[(&str, Value)]) -> Record {
    let fields = fields.iter().map(|(name, value)| ((*name).into(), value.clone())).collect();
    Record { object: object.into(), name: name.into(), fields, place: None }
}

fn text(value: &str) -> Value {
    Value::Text(value.into())
}

/// A package with a text as its only value.
fn with(value: &str) -> Package {
    Package { records: vec![record("Case", "case", &[("Subject", text(value))])] }
}

/// What a YAML reader sees: keys and texts, and values that are no texts with a mark before them.
fn seen(yaml: &str) -> Vec<String> {
    let scalars = Parser::new_from_str(yaml).filter_map(|event| match event.unwrap().0 {
        Event::Scalar(text, ScalarStyle::Plain, ..) if !is_text_everywhere(&text) => Some(format!("?{text}")),
        Event::Scalar(text, ..) => Some(text.into_owned()),
        _ => None,
    });
    scalars.collect()
}

/// Whether a plain scalar is a text by the patterns of both versions, which are written down here as the type
/// repository and chapter 10 of the two documents have them.
fn is_text_everywhere(plain: &str) -> bool {
    let number = r"[-+]?(0b[01_]+|0x[0-9a-fA-F_]+|0o?[0-7_]+|[0-9][0-9_]*(:[0-5]?[0-9])*(\.[0-9_]*)?([eE][-+]?[0-9]+)?|\.[0-9_]+([eE][-+]?[0-9]+)?|\.(inf|Inf|INF))";
    let date = r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \t].*)?";
    let word = r"(?i:y|yes|n|no|true|false|on|off|null|~|=|<<|\.nan|)";
    !regex::Regex::new(&format!("^({number}|{date}|{word})$")).unwrap().is_match(plain)
}

#[test]
fn a_package_is_written_as_people_would_write_it() {
    let reference =
        |object: &str, name: &str| Value::Reference(Reference { object: object.into(), name: name.into() });
    let package = Package {
        records: vec![
            record("User", "ada@example.com", &[("LastName", text("Lovelace")), ("Alias", text("007"))]),
            record(
                "Case",
                "Case#1",
                &[
                    ("OwnerId", reference("Queue", "Cases")),
                    ("Description", text("First line\n\n  second: line\n")),
                    ("IsEscalated", Value::Bool(true)),
                    ("Reason", Value::Null),
                ],
            ),
            record("Case", "Case#2", &[]),
            record("User", "bob@example.com", &[("LastName", text("Bo #1"))]),
            record("Case", "Case#2", &[("Priority__c", Value::Number("1.50".into()))]),
        ],
    };
    assert_eq!(
        written(&package, Notation::Yaml),
        r#"omnic: data/1
records:
  User:
    - name: ada@example.com
      LastName: Lovelace
      Alias: "007"
    - name: bob@example.com
      LastName: "Bo #1"
  Case:
    - OwnerId: Queue:Cases
      Description: |
        First line

          second: line
      IsEscalated: true
      Reason: null
    - {}
    - name: Case#2
      Priority__c: 1.50
"#
    );
    assert_eq!(
        written(&package, Notation::Json),
        r#"{
  "omnic": "data/1",
  "records": {
    "User": [
      {"name": "ada@example.com", "LastName": "Lovelace", "Alias": "007"},
      {"name": "bob@example.com", "LastName": "Bo #1"}
    ],
    "Case": [
      {"OwnerId": "Queue:Cases", "Description": "First line\n\n  second: line\n", "IsEscalated": true, "Reason": null},
      {},
      {"name": "Case#2", "Priority__c": 1.50}
    ]
  }
}
"#
    );
}

#[test]
fn nothing_is_a_package_too() {
    assert_eq!(written(&Package::default(), Notation::Yaml), "omnic: data/1\nrecords: {}\n");
    let json: serde_json::Value =
        serde_json::from_str(&written(&Package::default(), Notation::Json)).unwrap();
    assert_eq!(json, serde_json::json!({"omnic": "data/1", "records": {}}));
}

#[test]
fn texts_that_look_like_something_else_are_quoted() {
    for value in [
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "N",
        "true",
        "False",
        "null",
        "~",
        "",
        "1",
        "-1",
        "+1",
        "1e3",
        "0x1",
        "0o7",
        "0b1",
        "007",
        "1_000",
        "12:30:45",
        "1.5",
        ".5",
        ".inf",
        ".NaN",
        "2026-01-05",
        "2026-01-05T08:00:00Z",
        "=",
        "<<",
        "---",
        "...",
        "- a",
        "-",
        "? a",
        "a: b",
        "a:",
        ": a",
        "a #b",
        "# a",
        "#",
        "[a",
        "{a}",
        "a ",
        " a",
        "'a'",
        "\"a\"",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        ", a",
        "\t",
        "a\tb",
        "a\r\nb",
        "\n",
        "\u{feff}a",
        "a\u{85}b",
        "a\u{2028}b",
        "\u{7f}",
        "\0",
        "\u{fffe}",
        "\u{10ffff}",
        "a\u{202e}b",
        "+44 20 7946 0018",
    ] {
        let yaml = written(&with(value), Notation::Yaml);
        assert!(yaml.lines().any(|line| line.starts_with("      Subject: \"")), "{yaml}");
        assert_eq!(seen(&yaml).last().unwrap(), value);
    }
    for value in [
        "a",
        "Zoë",
        "田中",
        "ada@example.com",
        "User:ada@example.com",
        "a:b",
        "a#b",
        "it's",
        "a, b",
        "(a) [b] {c}",
        "Łukasz",
        "${id:Skill:Billing}",
        "null and void",
        "Yes, please",
        "truethat",
        "smile 😀",
        "family 👨\u{200d}👩\u{200d}👧",
        "a-1",
        "/path",
        "e3",
        "_1",
    ] {
        let yaml = written(&with(value), Notation::Yaml);
        assert!(yaml.contains(&format!("Subject: {value}\n")), "{yaml}");
        assert_eq!(seen(&yaml).last().unwrap(), value);
    }
}

#[test]
fn lines_stand_as_lines_where_they_can() {
    for (value, mark) in [
        ("a\nb", "|-"),
        ("a\nb\n", "|"),
        ("a\n", "|"),
        ("a\n\n\n", "|+"),
        ("# a\n\n  - b: c\n\"d", "|-"),
        ("--- a\n... b\n", "|"),
        ("ä😀\n:\n", "|"),
    ] {
        let yaml = written(&with(value), Notation::Yaml);
        assert!(yaml.contains(&format!("Subject: {mark}\n")), "{yaml}");
        assert_eq!(seen(&yaml).last().unwrap(), value, "{yaml}");
    }
    for value in ["\na", " a\nb", "a \nb", "a\n \nb", "a\n\tb", "a\u{85}\nb", "a\r\nb\r\n", "\n\n"] {
        let yaml = written(&with(value), Notation::Yaml);
        assert!(yaml.contains("Subject: \""), "{yaml}");
        assert_eq!(seen(&yaml).last().unwrap(), value, "{yaml}");
    }
}

#[test]
fn an_object_has_one_list() {
    let mut writer = Writer::new(Notation::Yaml, Vec::new());
    for object in ["A", "A", "B"] {
        writer.record(&record(object, "x", &[])).unwrap();
    }
    let fault = writer.record(&record("A", "y", &[])).unwrap_err();
    assert_eq!(fault.to_string(), "records of A do not follow each other");
}

proptest! {
    #[test]
    fn any_text_is_read_back(value in "(?s).{0,20}", name in "(?s).{1,9}", letters in "[-0-9a-zA-Z:#.'\" \n_+~]{0,9}") {
        for value in [&*value, &*letters] {
            let package =
                Package { records: vec![record("Case", &name, &[("Subject", text(value)), ("No", text(&name))])] };
            let yaml = written(&package, Notation::Yaml);
            let expected = ["omnic", "data/1", "records", "Case", "name", &name, "Subject", value, "No", &name];
            prop_assert_eq!(seen(&yaml), expected, "{}", yaml);
            let json: serde_json::Value = serde_json::from_str(&written(&package, Notation::Json)).unwrap();
            prop_assert_eq!(json["records"]["Case"][0]["Subject"].as_str(), Some(value));
            prop_assert_eq!(json["records"]["Case"][0]["name"].as_str(), Some(&*name));
        }
    }
}
