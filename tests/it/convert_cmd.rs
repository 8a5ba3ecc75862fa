//! `omnic convert` over whole trees: there and back again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::run::{folder, run};

const ROOT: &str = "xmlns=\"http://soap.sforce.com/2006/04/metadata\"";
const PROJECT: &str = "{\"packageDirectories\": [{\"path\": \"app\"}], \"sourceApiVersion\": \"66.0\"}";

/// Shapes whose manifest lists more once the parts of a component are one file in source format.
const LISTED_ANEW: &[&str] =
    &["decomposed-labels", "decomposed-labels-2", "decomposed-sharing-rules", "decomposed-workflows"];

/// Every file of a folder by its path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut open = vec![PathBuf::new()];
    let mut found = BTreeMap::new();
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(folder.join(&next)).expect("a folder") {
            let entry = entry.expect("an entry");
            let path = next.join(entry.file_name());
            if entry.path().is_dir() {
                open.push(path);
            } else {
                let bytes = std::fs::read(entry.path()).expect("a file");
                found.insert(path.to_string_lossy().replace('\\', "/"), bytes);
            }
        }
    }
    found
}

fn convert(folder: &Path, args: &[&str]) {
    let (code, out, err) = run(folder, &[&["convert"], args].concat());
    assert_eq!((code, out.as_str()), (Some(0), ""), "{args:?}: {err}");
}

#[test]
fn metadata_comes_back_as_it_was() {
    let shapes = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/kitchen-sink");
    let listed = std::fs::read_dir(shapes).expect("the samples").map(|entry| entry.expect("an entry").path());
    for sample in listed.filter(|path| path.is_dir()) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path();
        let sample = sample.to_string_lossy();
        convert(path, &[&sample, "--to", "metadata", "--dir", "one"]);
        convert(path, &["one", "--to", "source", "--dir", "two", "--project"]);
        convert(path, &["two", "--to", "metadata", "--dir", "three"]);
        let (before, after) = (files(&path.join("one")), files(&path.join("three")));
        let shape = sample.rsplit(['/', '\\']).next().expect("a name");
        let named: Vec<&String> = before.keys().collect();
        assert_eq!(named, after.keys().collect::<Vec<_>>(), "{shape}");
        let is_compared = |path: &String| path != "package.xml" || !LISTED_ANEW.contains(&shape);
        let differs = before.iter().find(|(path, bytes)| is_compared(path) && after[*path] != **bytes);
        assert!(differs.is_none(), "{shape}: {:?}", differs.map(|(path, _)| path));
        // And the other way round: what was written is what it came from.
        let (code, out, err) = run(path, &["diff", &sample, "two"]);
        assert_eq!(code, Some(0), "{shape}: {out}{err}");
    }
}

#[test]
fn a_package_becomes_a_project() {
    let folder = folder(&[
        ("in/package.xml", &format!("<Package {ROOT}><version>65.0</version></Package>")),
        ("in/skills/German.skill", &format!("<Skill {ROOT}><label>German</label></Skill>")),
        ("in/classes/A.cls", "class A {}"),
        ("in/classes/A.cls-meta.xml", &format!("<ApexClass {ROOT}/>")),
    ]);
    let path = folder.path();
    convert(path, &["in", "--to", "source", "--dir", "a"]);
    let classes = ["main/default/classes/A.cls", "main/default/classes/A.cls-meta.xml"];
    let skill = "main/default/skills/German.skill-meta.xml";
    assert_eq!(files(&path.join("a")).keys().collect::<Vec<_>>(), [classes[0], classes[1], skill]);
    convert(path, &["in", "--to", "source", "--dir", "b", "--project", "--package-dir", "packages/core"]);
    let written = files(&path.join("b"));
    assert!(written.contains_key("packages/core/main/default/classes/A.cls"), "{:?}", written.keys());
    let project: serde_json::Value = serde_json::from_slice(&written["sfdx-project.json"]).expect("JSON");
    assert_eq!(project["sourceApiVersion"], "65.0");
    assert_eq!(project["packageDirectories"][0]["path"], "packages/core");
    assert_eq!(run(path, &["diff", "in", "b"]).0, Some(0));
    // And back, as a zip.
    convert(path, &["b", "--to", "metadata", "--out", "c.zip"]);
    assert_eq!(run(path, &["diff", "in", "c.zip"]).0, Some(1), "the manifest lists them now");
    convert(path, &["c.zip", "--to", "metadata", "--dir", "d"]);
    let manifest = String::from_utf8(files(&path.join("d"))["package.xml"].clone()).expect("text");
    assert!(manifest.contains("<members>German</members>") && manifest.contains("65.0"), "{manifest}");
}

#[test]
fn broken_files_are_told_with_their_places_and_nothing_is_written() {
    let folder = folder(&[
        ("p/sfdx-project.json", PROJECT),
        ("p/app/skills/A.skill-meta.xml", "<Skill>\n  <label>\n</Skill>"),
        ("p/app/objects/S__c/S__c.object-meta.xml", "<CustomObject/>"),
        ("p/app/objects/S__c/fields/F__c.field-meta.xml", "<CustomField>"),
    ]);
    let path = folder.path();
    for args in [["--to", "metadata", "--dir", "out"], ["--to", "source", "--dir", "out"]] {
        let (code, out, err) = run(path, &[&["convert", "p"], &args[..]].concat());
        assert_eq!((code, out.as_str()), (Some(1), ""), "{err}");
        assert!(
            err.contains("p/app/skills/A.skill-meta.xml:3:")
                || err.contains("app/skills/A.skill-meta.xml:3:"),
            "{err}"
        );
        assert!(err.contains("fields/F__c.field-meta.xml:1:"), "{err}");
        assert!(!path.join("out").exists());
    }
}

#[test]
fn what_is_left_out_is_told() {
    let folder = folder(&[
        ("sfdx-project.json", PROJECT),
        (".forceignore", "# drafts\n**/drafts/**\n"),
        ("app/skills/A.skill-meta.xml", &format!("<Skill {ROOT}><label>A</label></Skill>")),
        ("app/drafts/B.skill-meta.xml", "<Skill/>"),
        ("app/notes.txt", "notes"),
    ]);
    let path = folder.path();
    let (code, _, err) = run(path, &["convert", "--to", "metadata", "--dir", "out"]);
    assert_eq!(code, Some(0), "{err}");
    assert!(err.contains("app/notes.txt: left out: "), "{err}");
    assert!(err.contains("left out: .forceignore, line 2: `**/drafts/**`"), "{err}");
    assert!(err.ends_with("omnic: wrote out: 1 component in 2 files\n"), "{err}");
}

#[test]
fn nothing_that_is_read_is_replaced() {
    let folder = folder(&[
        ("sfdx-project.json", PROJECT),
        ("app/skills/A.skill-meta.xml", &format!("<Skill {ROOT}><label>A</label></Skill>")),
        ("full/x", "x"),
    ]);
    let path = folder.path();
    let before = files(path);
    for (args, told) in [
        (&["--to", "metadata", "--dir", ".", "--overwrite"][..], "never replaced"),
        (&["--to", "metadata", "--dir", "app", "--overwrite"], "never replaced"),
        (&["--to", "metadata", "--out", "sfdx-project.json"], "never replaced"),
        (&["--to", "metadata", "--dir", "full"], "is not empty"),
        (&["--to", "source", "--out", "x.zip"], "--dir FOLDER"),
        (&["--to", "metadata", "--dir", "x", "--project"], "--to source"),
        (&["--to", "source", "--dir", "x", "--package-dir", "../y"], "--package-dir is"),
    ] {
        let (code, _, err) = run(path, &[&["convert"], args].concat());
        assert_eq!(code, Some(2), "{args:?}: {err}");
        assert!(err.contains(told), "{args:?}: {err}");
        assert_eq!(files(path), before, "{args:?}");
    }
    convert(path, &["--to", "metadata", "--dir", "full", "--overwrite"]);
    // An earlier result may be replaced.
    convert(path, &["--to", "metadata", "--dir", "full", "--overwrite"]);
}
