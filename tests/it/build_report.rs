//! `omnic build --report`: what it says of real builds, and that it says the same everywhere.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use super::run::{folder, run};

const ROOT: &str = "xmlns=\"http://soap.sforce.com/2006/04/metadata\"";
const PROJECT: &str = "{\"packageDirectories\": [{\"path\": \"app\"}], \"sourceApiVersion\": \"66.0\"}";

fn hash(bytes: &[u8]) -> String {
    let bytes: Vec<String> = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    bytes.concat()
}

fn project() -> TempDir {
    folder(&[
        ("sfdx-project.json", PROJECT),
        (".forceignore", "# not yet\n\n**/drafts/**\n"),
        ("app/skills/A.skill-meta.xml", &format!("<Skill {ROOT}><label>A</label></Skill>")),
        ("app/skills/drafts/B.skill-meta.xml", &format!("<Skill {ROOT}><label>B</label></Skill>")),
        (
            "app/queues/Q.queue-meta.xml",
            &format!(
                "<Queue {ROOT}><doesSendEmailToMembers>false</doesSendEmailToMembers><name>Q</name>\
                 <queueRoutingConfig>R</queueRoutingConfig></Queue>"
            ),
        ),
        ("app/classes/C.cls", "class C {}"),
        ("app/classes/C.cls-meta.xml", &format!("<ApexClass {ROOT}/>")),
        ("app/notes.txt", "notes"),
    ])
}

fn read(folder: &Path, name: &str) -> Vec<u8> {
    std::fs::read(folder.join(name)).expect(name)
}

fn report(folder: &Path, name: &str) -> Value {
    serde_json::from_slice(&read(folder, name)).expect("JSON")
}

#[test]
fn a_report_says_what_is_in_and_what_is_not() {
    let folder = project();
    let path = folder.path();
    let args = ["build", "-o", "deploy.zip", "--report", "build.json", "--report", "build.html"];
    let (code, _, err) = run(path, &args);
    assert_eq!(code, Some(0), "{err}");
    let told = report(path, "build.json");
    let schema = include_str!("../../schemas/build.v1.schema.json");
    let validator = jsonschema::draft202012::new(&serde_json::from_str(schema).expect("a schema"));
    let validator = validator.expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&told).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");

    let zip = read(path, "deploy.zip");
    assert_eq!(told["package"]["sha256"], hash(&zip));
    assert_eq!(told["package"]["size"], zip.len());
    assert_eq!((&told["package"]["name"], &told["package"]["files"]), (&"deploy.zip".into(), &5.into()));
    let components = told["components"].as_array().expect("components");
    let names: Vec<String> =
        components.iter().map(|one| format!("{} {}", one["type"], one["fullName"])).collect();
    assert_eq!(names, ["\"ApexClass\" \"C\"", "\"Queue\" \"Q\"", "\"Skill\" \"A\""]);
    let class = &components[0]["files"];
    assert_eq!(class[0]["path"], "classes/C.cls");
    assert_eq!(class[0]["sha256"], hash(b"class C {}"));
    assert_eq!(class[0]["from"][0], "app/classes/C.cls");
    assert_eq!(components[0]["why"]["reason"], "project");

    let left_out = told["leftOut"].as_array().expect("a list");
    let ignored = left_out.iter().find(|left| !left["ignoredBy"].is_null()).expect("what is ignored");
    assert_eq!(
        (&ignored["ignoredBy"]["file"], &ignored["ignoredBy"]["line"]),
        (&".forceignore".into(), &3.into())
    );
    assert_eq!(ignored["ignoredBy"]["pattern"], "**/drafts/**");
    assert!(left_out.iter().any(|left| left["path"] == "app/notes.txt" && left["reason"].is_string()));
    let limits: Vec<(&str, u64)> = told["limits"]
        .as_array()
        .expect("limits")
        .iter()
        .map(|limit| (limit["limit"].as_str().expect("a name"), limit["used"].as_u64().unwrap_or_default()))
        .collect();
    assert_eq!((limits[0], limits[3]), (("files", 5), ("routedQueues", 1)));
    assert_eq!(limits[2], ("zipBytes", zip.len() as u64));

    let page = String::from_utf8(read(path, "build.html")).expect("text");
    assert!(page.contains("<title>deploy.zip: build report</title>") && page.contains("app/notes.txt"));
}

#[test]
fn a_folder_has_the_hash_of_its_list() {
    let folder = project();
    let path = folder.path();
    assert_eq!(run(path, &["build", "--dir", "out", "--report", "b.json"]).0, Some(0));
    let told = report(path, "b.json");
    let mut names =
        ["classes/C.cls", "classes/C.cls-meta.xml", "package.xml", "queues/Q.queue", "skills/A.skill"];
    names.sort_unstable();
    let line = |name: &&str| format!("{}  {name}\n", hash(&read(path, &format!("out/{name}"))));
    let listing: String = names.iter().map(line).collect();
    assert_eq!(told["package"]["sha256"], hash(listing.as_bytes()));
    assert_eq!(told["package"]["kind"], "folder");
}

#[test]
fn reports_depend_on_nothing_but_the_project() {
    let (one, other) = (project(), project());
    for (folder, threads) in [(&one, "1"), (&other, "4")] {
        let args = ["build", "-o", "x.zip", "--store", "--report", "b.json", "--report", "b.html"];
        let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
        let command = command.args(args).current_dir(folder.path()).env("RAYON_NUM_THREADS", threads);
        let output = command.env("TZ", "Asia/Tokyo").stdin(Stdio::null()).output().expect("omnic runs");
        assert!(output.status.success());
    }
    for name in ["b.json", "b.html"] {
        let bytes = read(one.path(), name);
        assert_eq!(bytes, read(other.path(), name), "{name}");
        let text = String::from_utf8(bytes).expect("text");
        let place = one.path().file_name().expect("a name").to_string_lossy().into_owned();
        assert!(!text.contains(&place), "{name} names a folder of the machine");
    }
}

#[test]
fn reports_replace_nothing_and_need_a_package() {
    let folder = project();
    let path = folder.path();
    for (args, told) in [
        (&["--report", "b.txt"][..], "the suffix says what to write"),
        (&["--report", "sfdx-project.json"], "is read and is never replaced"),
        (&["--report", "b.json", "--report", "./b.json"], "two things are to be written"),
        (&["--report", "b.json", "--output", "json=b.json"], "two things are to be written"),
    ] {
        let (code, _, err) = run(path, &[&["build", "-o", "x.zip"], args].concat());
        assert_eq!(code, Some(2), "{args:?}: {err}");
        assert!(err.contains(told), "{args:?}: {err}");
        assert!(!path.join("x.zip").exists());
    }
    let (code, _, err) = run(path, &["build", "--dir", "out", "--report", "out/b.json"]);
    assert_eq!(code, Some(2), "{err}");
    std::fs::write(path.join("app/skills/A.skill-meta.xml"), "<Skill>").expect("a file");
    assert_eq!(run(path, &["build", "-o", "x.zip", "--report", "b.json"]).0, Some(1));
    assert!(!path.join("b.json").exists() && !path.join("x.zip").exists());
}
