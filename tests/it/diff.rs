//! `omnic diff` over whole trees: formats, archives, broken files, directions.

use std::path::Path;

use serde_json::Value;

use super::run::{folder, run};
use super::since::{commit, git, repository, write};

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

/// A repository whose branch `work` changed a skill and a class since `main`, which moved on meanwhile.
fn branched() -> tempfile::TempDir {
    let skill = |label: &str| format!("<Skill {ROOT}><label>{label}</label></Skill>\n");
    let class = format!("<ApexClass {ROOT}><apiVersion>66.0</apiVersion></ApexClass>\n");
    let folder = repository(&[
        (
            "sfdx-project.json",
            "{\"packageDirectories\": [{\"path\": \"app\"}], \"sourceApiVersion\": \"66.0\"}",
        ),
        (".gitignore", "app/skills/Local.skill-meta.xml\n"),
        ("app/skills/A.skill-meta.xml", &skill("A")),
        ("app/skills/Gone.skill-meta.xml", &skill("Gone")),
        ("app/skills/Old.skill-meta.xml", &skill("Moved")),
        ("app/classes/C.cls", "class C {\n}\n"),
        ("app/classes/C.cls-meta.xml", &class),
    ]);
    let path = folder.path();
    git(path, &["checkout", "-q", "-b", "work"]);
    write(path, "app/skills/A.skill-meta.xml", &skill("B"));
    git(path, &["mv", "app/skills/Old.skill-meta.xml", "app/skills/New.skill-meta.xml"]);
    commit(path);
    git(path, &["checkout", "-q", "main"]);
    write(path, "app/skills/Theirs.skill-meta.xml", &skill("Theirs"));
    commit(path);
    git(path, &["checkout", "-q", "work"]);
    // What git ignores is no change, what it does not know yet is one.
    write(path, "app/skills/Local.skill-meta.xml", &skill("Local"));
    write(path, "app/skills/Came.skill-meta.xml", &skill("Came"));
    write(path, "app/classes/C.cls", "class C {\n  Integer i;\n}\n");
    std::fs::remove_file(path.join("app/skills/Gone.skill-meta.xml")).expect("gone");
    folder
}

#[test]
fn a_commit_is_compared_with_the_working_tree() {
    let folder = branched();
    let path = folder.path();
    let (code, out, err) = run(path, &["diff", "--since", "main"]);
    assert_eq!(code, Some(1), "{err}");
    assert_eq!(
        out,
        "changed  ApexClass C\n    ~ classes/C.cls: +1 -0 lines\nchanged  Skill A\n    ~ label: \"A\" -> \"B\"\n\
        added    Skill Came\nremoved  Skill Gone\nrenamed  Skill Old -> New\n\n\
        main and . differ: 1 added, 1 removed, 2 changed, 1 renamed; 0 components the same\n"
    );
    assert!(err.contains(", the commit at which the branch left `main`"), "{err}");
    // The tip of the branch at hand is what was committed.
    let (_, out, err) = run(path, &["diff", "--since", "HEAD", "--brief", "app/skills"]);
    assert_eq!(
        out,
        "added    Skill Came\nremoved  Skill Gone\n\nHEAD:app/skills and app/skills differ: 1 added, 1 removed; \
        2 components the same\n",
        "{err}"
    );
    assert!(err.is_empty(), "{err}");
    // Line ends that a checkout makes are no difference.
    git(path, &["config", "core.autocrlf", "true"]);
    write(path, "app/skills/A.skill-meta.xml", &format!("<Skill {ROOT}><label>B</label></Skill>\r\n"));
    let (_, out, _) = run(path, &["diff", "--since", "HEAD", "--brief", "app/skills"]);
    assert!(!out.contains("Skill A"), "{out}");
}

#[test]
fn two_commits_are_two_states() {
    let folder = branched();
    let path = folder.path();
    write(path, "sfdx-project.json", "{");
    let (code, out, err) = run(path, &["diff", "--since", "main", "--to", "work"]);
    assert_eq!(code, Some(1), "{err}");
    assert_eq!(
        out,
        "changed  Skill A\n    ~ label: \"A\" -> \"B\"\nrenamed  Skill Old -> New\nremoved  Skill Theirs\n\n\
        main and work differ: 1 removed, 1 changed, 1 renamed; 2 components the same\n"
    );
    assert!(err.contains("`main` is no ancestor of `work`"), "{err}");
    assert_eq!(run(path, &["diff", "--since", "work", "--to", "work"]).0, Some(0));
    let (code, out, _) = run(path, &["diff", "--since", "work~1", "--to", "work", "--format", "json"]);
    let diff: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, &diff["old"], &diff["new"]), (Some(1), &"work~1".into(), &"work".into()));
    assert_eq!(told(&diff), ["changed Skill A", "renamed Skill New"]);
}

#[test]
fn commits_that_cannot_be_compared_are_refused() {
    let folder = branched();
    let path = folder.path();
    for (args, words) in [
        (&["diff", "--since", "nowhere"][..], "`nowhere` names no commit"),
        (&["diff", "--since", "main", ".", "."], "cannot be used with"),
        (&["diff", "--to", "main", ".", "."], "cannot be used with"),
        (&["diff", "--to", "main"], "--since <REF>"),
        (&["diff", "."], "<NEW>"),
    ] {
        let (code, out, err) = run(path, args);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{args:?}");
        assert!(err.contains(words), "{args:?}: {err}");
    }
}

#[test]
#[cfg(unix)]
fn what_links_lead_to_is_compared_once() {
    let skill = |label: &str| format!("<Skill {ROOT}><label>{label}</label></Skill>\n");
    let folder = repository(&[
        ("sfdx-project.json", "{\"packageDirectories\": [{\"path\": \"app\"}]}"),
        ("shared/A.skill-meta.xml", &skill("A")),
        ("app/skills/B.skill-meta.xml", &skill("B")),
    ]);
    let path = folder.path();
    std::os::unix::fs::symlink("../../shared", path.join("app/skills/shared")).expect("a link");
    std::os::unix::fs::symlink("skills/B.skill-meta.xml", path.join("app/Other.skill-meta.xml"))
        .expect("a link");
    commit(path);
    write(path, "shared/A.skill-meta.xml", &skill("Z"));
    let expected = "changed  Skill A\n\nHEAD and . differ: 1 changed; 1 component the same\n";
    assert_eq!(run(path, &["diff", "--since", "HEAD", "--brief"]).1, expected);
    commit(path);
    let (_, out, _) = run(path, &["diff", "--since", "HEAD~1", "--to", "HEAD", "--brief"]);
    assert_eq!(out, "changed  Skill A\n\nHEAD~1 and HEAD differ: 1 changed; 1 component the same\n");
}
