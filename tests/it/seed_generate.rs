//! `omnic seed generate`: the same data wherever the files lie.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::fixtures::copy;
use super::schema_files::repository;

fn generate(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
    let output = command.args(["seed", "generate"]).args(args).current_dir(folder).output();
    let output = output.expect("omnic runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

#[test]
fn where_the_files_lie_makes_no_difference() {
    let folder = tempfile::tempdir().expect("a folder");
    let (here, there) = (folder.path().join("here"), folder.path().join("there"));
    for project in [&here, &there] {
        copy(&repository().join("samples/contact-center"), project);
    }
    // Another order of the same files: those of queues and skills come last.
    let default = there.join("force-app/main/default");
    for kind in ["queues", "skills"] {
        let moved = there.join("force-app/zz").join(kind);
        fs::create_dir_all(moved.parent().expect("a folder")).expect("a folder");
        fs::rename(default.join(kind), moved).expect("moved");
    }
    let data = |project: &Path, seed: &str| {
        generate(project, &["--agents", "40", "--work", "300", "--seed", seed, "-o", "-"]).stdout
    };
    let first = data(&here, "7");
    assert!(first.len() > 50_000);
    assert!(first == data(&there, "7"));
    assert!(first != data(&here, "8"));
}

#[test]
fn the_rules_find_nothing_in_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let project = folder.path();
    copy(&repository().join("samples/contact-center"), project);
    // The only records are those that are made.
    let _ = fs::remove_dir_all(project.join("data"));
    fs::create_dir(project.join("data")).expect("a folder");
    for file in ["data/all.yaml", "data/all.json"] {
        // What an earlier run wrote is in the way of nothing.
        for _ in 0..2 {
            generate(project, &["--agents", "60", "--work", "400", "--days", "3", "-o", file]);
        }
        let check = Command::new(env!("CARGO_BIN_EXE_omnic"))
            .args(["check", "--severity", "info", "."])
            .current_dir(project)
            .output()
            .expect("omnic runs");
        let told = String::from_utf8_lossy(&check.stdout);
        assert!(told.starts_with("no findings in "), "{told}");
        // It is read: a fault in it is found.
        let text = fs::read_to_string(project.join(file)).expect("data");
        fs::write(project.join(file), text.replace("SkillsBased", "SkillBased")).expect("a file");
        let check = Command::new(env!("CARGO_BIN_EXE_omnic")).arg("check").current_dir(project).output();
        assert!(String::from_utf8_lossy(&check.expect("omnic runs").stdout).contains("data/unknown-value"));
        fs::remove_file(project.join(file)).expect("removed");
    }
}

#[test]
fn both_notations_say_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let project = folder.path();
    copy(&repository().join("samples/contact-center"), project);
    let data = tempfile::tempdir().expect("a folder");
    let path = |name: &str| data.path().join(name).to_string_lossy().into_owned();
    for (made, imported) in [("a.yaml", "b.json"), ("a.json", "b.yaml")] {
        generate(project, &["--work", "50", "-o", &path(made)]);
        let status = Command::new(env!("CARGO_BIN_EXE_omnic"))
            .args(["import", &path(made), "-o", &path(imported)])
            .status()
            .expect("omnic runs");
        assert!(status.success());
        fs::remove_file(path(made)).expect("removed");
    }
    for (made, imported) in [("a.yaml", "b.yaml"), ("a.json", "b.json")] {
        generate(project, &["--work", "50", "-o", &path(made)]);
        let [made, imported] = [made, imported].map(|name| fs::read_to_string(path(name)).expect("data"));
        assert!(made == imported);
    }
    let schema = fs::read_to_string(repository().join("schemas/data.v1.schema.json")).expect("a schema");
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).expect("JSON")).expect("a schema");
    let json = fs::read_to_string(path("a.json")).expect("data");
    assert!(schema.is_valid(&serde_json::from_str(&json).expect("JSON")));
}
