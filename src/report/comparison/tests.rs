//! A comparison with everything in it, in words and as JSON.

use serde_json::Value;

use super::*;
use crate::compare::{ComponentDiff, Status, file};
use crate::report::escape;

fn change(ty: &str, path: &str, old: &[u8], new: &[u8]) -> ComponentDiff {
    let file = file(ty, path, Some(old), Some(new)).unwrap();
    let (ty, name) = (ty.into(), "A".into());
    ComponentDiff { ty, name, status: Status::Changed(file.extent()), files: vec![file], remark: None }
}

fn sample() -> Comparison {
    let nil = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";
    let old = "<CustomObject xmlns=\"http://soap.sforce.com/2006/04/metadata\"><a>1</a>\
        <fields><fullName>A__c</fullName></fields><v>1</v><v>2</v></CustomObject>";
    let new = format!(
        "<CustomObject xmlns=\"http://soap.sforce.com/2006/04/metadata\"><a {nil}/><r><x>\u{202e}x</x></r>\
        <r/><v>2</v><v>1</v></CustomObject>"
    );
    let one = |status, name: &str| ComponentDiff {
        ty: "Queue".into(),
        name: name.into(),
        status,
        files: file("Queue", "queues/B.queue", None, Some(b"x")).into_iter().collect(),
        remark: Some("::error::why".into()),
    };
    Comparison {
        components: vec![
            change("ApexClass", "classes/A.cls", b"a\nb\n", b"a\n"),
            change("CustomObject", "objects/A.object", old.as_bytes(), new.as_bytes()),
            change("Document", "documents/F/A.png", b"\0", b"\0\0"),
            change("Skill", "skills/A.skill", b"<Skill/>", b"<Skill/>\n"),
            one(Status::Added, "B"),
            one(Status::Removed, "::error::x"),
            one(Status::Renamed { from: "Z".into() }, "Y"),
            one(Status::Unread, "##vso[x]"),
        ],
        same: 3,
    }
}

fn words(brief: bool) -> String {
    let mut out = Vec::new();
    let comparison = sample();
    let compared = Compared { old: "old.zip", new: "new", comparison: &comparison };
    write_words(compared, brief, Style::PLAIN, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn people_read_a_line_a_difference() {
    assert_eq!(
        words(false),
        "\
changed  ApexClass A
    ~ classes/A.cls: +0 -1 lines
changed  CustomObject A
    ~ a: \"1\" -> nil
    - fields[A__c]: fullName \"A__c\"
    + r[#1]: x \"\\u{202e}x\"
    + r[#2]: \"\"
    ~ v: another order
changed  Document A
    ~ documents/F/A.png: 1 -> 2 bytes
changed  Skill A: form only (white space, line ends, quoting or packing)
    ~ skills/A.skill: line ends only
added    Queue B
    (::error::why)
removed  Queue ::error::x
    (::error::why)
renamed  Queue Z -> Y
    (::error::why)
unread   Queue #\\u{23}vso[x]
    (::error::why)

old.zip and new differ: 1 added, 1 removed, 3 changed, 1 in form only, 1 renamed, 1 unread; 3 components the same
"
    );
    assert_eq!(words(true).lines().count(), 10);
    let none = Comparison { components: Vec::new(), same: 1 };
    let mut out = Vec::new();
    write_words(Compared { old: "a", new: "b", comparison: &none }, false, Style::PLAIN, &mut out).unwrap();
    assert_eq!(out, b"no differences between a and b in 1 component\n");
}

#[test]
fn programs_read_what_the_schema_says() {
    let schema: Value = serde_json::from_str(include_str!("../../../schemas/diff.v1.schema.json")).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let comparison = sample();
    let mut out = Vec::new();
    write_json(Compared { old: "a", new: "b", comparison: &comparison }, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(!text.chars().any(|c| c != '\n' && escape::is_unsafe(c)));
    let report: Value = serde_json::from_str(&text).unwrap();
    let errors: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    let elements = &report["components"][1]["files"][0]["elements"];
    assert_eq!(elements[0]["new"]["nil"], true);
    assert_eq!(elements[1]["steps"][0]["key"], "A__c");
    assert_eq!(elements[2]["new"]["elements"][0]["text"], "\u{202e}x");
    assert!(crate::report::tests::every_property_is_fixed(&validator, &report, &[]) > 100);
}
