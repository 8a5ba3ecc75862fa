//! `omnic diff` over whole trees: formats, archives, broken files, directions.

use std::path::Path;

use serde_json::Value;

use super::run::{folder, run};

const ROOT: &str = "xmlns=\"http://soap.sforce.com/2006/04/metadata\"";

fn json(folder: &Path, old: &str, new: &str) -> Value {
    let (_, out, err) = run(folder, &["diff", old, new, "--format", "json"]);
    serde_json::from_str(&out).unwrap_or_else(|fault| panic!("{fault}: {out}{err}"))
}

/// Every component as `status Type name`.
fn told(diff: &Value) -> Vec<String> {
    let components = diff["components"].as_array().expect("components").iter();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    components.map(|one| [&one["status"], &one["type"], &one["fullName"]].map(text).join(" ")).collect()
}

fn samples() -> Vec<String> {
    let shapes = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/kitchen-sink");
    let listed = std::fs::read_dir(shapes).expect("the samples").map(|entry| entry.expect("an entry"));
    let mut names: Vec<String> = listed
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.path().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_tree_is_like_itself() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for sample in samples() {
        let (code, out, err) = run(here, &["diff", &sample, &sample]);
        assert_eq!(code, Some(0), "{out}{err}");
        assert!(out.starts_with("no differences between "), "{out}");
    }
}

#[test]
fn parts_of_an_object_meet_whatever_the_format() {
    let field = |label: &str| format!("<fullName>Level__c</fullName><label>{label}</label><type>Text</type>");
    let whole = format!(
        "<CustomObject {ROOT}>\n    <fields>{}</fields>\n    <label>Site</label>\n</CustomObject>\n",
        field("Level")
    );
    let part = format!("<CustomField {ROOT}>{}</CustomField>", field("Grade"));
    let object = format!("<CustomObject {ROOT}>\n    <label>Site</label>\n</CustomObject>\n");
    let project = "{\"packageDirectories\": [{\"path\": \"app\"}]}";
    let folder = folder(&[
        ("old/package.xml", "<Package/>"),
        ("old/objects/Site__c.object", &whole),
        ("new/sfdx-project.json", project),
        ("new/app/objects/Site__c/Site__c.object-meta.xml", &object),
        ("new/app/objects/Site__c/fields/Level__c.field-meta.xml", &part),
    ]);
    let diff = json(folder.path(), "old", "new");
    assert_eq!(told(&diff), ["changed CustomObject Site__c"]);
    let elements = &diff["components"][0]["files"][0]["elements"];
    assert_eq!(elements.as_array().map(Vec::len), Some(1), "{elements}");
    assert_eq!(elements[0]["path"], "fields[Level__c].label");
    assert_eq!(
        (&elements[0]["old"]["text"], &elements[0]["new"]["text"]),
        (&"Level".into(), &"Grade".into())
    );
}

#[test]
fn archives_count_as_their_folders() {
    let skill = |label: &str| format!("<Skill {ROOT}><label>{label}</label></Skill>");
    let project = "{\"packageDirectories\": [{\"path\": \"app\"}], \"sourceApiVersion\": \"66.0\"}";
    let folder = folder(&[
        ("a/sfdx-project.json", project),
        ("a/app/skills/A.skill-meta.xml", &skill("A")),
        ("a/app/skills/B.skill-meta.xml", &skill("B")),
    ]);
    let path = folder.path();
    assert_eq!(run(path, &["build", "a", "-o", "a.zip"]).0, Some(0));
    assert_eq!(run(path, &["diff", "a", "a.zip"]).0, Some(0));
    std::fs::write(path.join("a/app/skills/B.skill-meta.xml"), skill("C")).expect("a file");
    let (code, out, _) = run(path, &["diff", "a.zip", "a"]);
    assert_eq!(code, Some(1));
    assert!(out.contains("    ~ label: \"B\" -> \"C\"\n"), "{out}");
    assert_eq!(run(path, &["diff", "a.zip", "a", "--exit-zero"]).0, Some(0));
    std::fs::write(path.join("broken.zip"), "PK\u{3}\u{4}").expect("a file");
    let (code, out, err) = run(path, &["diff", "broken.zip", "a"]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.starts_with("omnic: broken.zip: "), "{err}");
}

#[test]
fn the_other_direction_exchanges_the_roles() {
    let skill = |label: &str| format!("<Skill {ROOT}><label>{label}</label></Skill>");
    let folder = folder(&[
        ("a/Gone.skill-meta.xml", &skill("Gone")),
        ("a/Old.skill-meta.xml", &skill("Moved")),
        ("a/Both.skill-meta.xml", &skill("A")),
        ("b/New.skill-meta.xml", &skill("Moved")),
        ("b/Both.skill-meta.xml", &skill("B")),
        ("b/Came.skill-meta.xml", &skill("Came")),
    ]);
    let forth = json(folder.path(), "a", "b");
    let back = json(folder.path(), "b", "a");
    assert_eq!(
        told(&forth),
        ["changed Skill Both", "added Skill Came", "removed Skill Gone", "renamed Skill New"]
    );
    assert_eq!(
        told(&back),
        ["changed Skill Both", "removed Skill Came", "added Skill Gone", "renamed Skill Old"]
    );
    assert_eq!(forth["components"][3]["from"], "Old");
    assert_eq!(forth["summary"]["added"], back["summary"]["removed"]);
}

#[test]
fn broken_files_are_compared_as_text() {
    let folder = folder(&[
        ("a/sfdx-project.json", "{\"packageDirectories\": [{\"path\": \"app\"}]}"),
        ("a/app/objects/S__c/S__c.object-meta.xml", &format!("<CustomObject {ROOT}>\n</CustomObject>\n")),
        ("a/app/objects/S__c/fields/F__c.field-meta.xml", &format!("<CustomField {ROOT}>\n</CustomField>\n")),
        ("b/sfdx-project.json", "{\"packageDirectories\": [{\"path\": \"app\"}]}"),
        ("b/app/objects/S__c/S__c.object-meta.xml", &format!("<CustomObject {ROOT}>\n</CustomObject>\n")),
        ("b/app/objects/S__c/fields/F__c.field-meta.xml", &format!("<CustomField {ROOT}>\n")),
    ]);
    let diff = json(folder.path(), "a", "b");
    assert_eq!(told(&diff), ["changed CustomObject S__c"]);
    let component = &diff["components"][0];
    let remark = component["remark"].as_str().expect("a remark");
    assert!(remark.contains("F__c.field-meta.xml:"), "{remark}");
    assert_eq!(component["files"][0]["kind"], "text", "{component}");
    assert_eq!(component["files"][0]["lines"]["removed"], 1);
}
