//! The commands of `docs/seed.md` work in the sample contact centre.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use omnic::data::tokens;

use super::fixtures::copy;
use super::schema_files::repository;

#[test]
fn commands_of_the_guide_to_seed_data_work() {
    let guide = std::fs::read_to_string(repository().join("docs/seed.md")).expect("the guide");
    let documented: Vec<&str> = guide.lines().filter_map(|line| line.strip_prefix("$ ")).collect();
    assert!(documented.len() > 3, "{documented:?}");
    let folder = tempfile::tempdir().expect("a folder");
    let project = folder.path().join("project");
    copy(&repository().join("samples/contact-center"), &project);
    let programs = Path::new(env!("CARGO_BIN_EXE_omnic")).parent().expect("a folder");
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").expect("a search path"));
    for command in documented {
        if command.contains("resolve") {
            std::fs::write(project.join("ids.json"), ids(&folder.path().join("seed"))).expect("ids");
        }
        let done = Command::new("sh")
            .args(["-c", command])
            .current_dir(&project)
            .env("PATH", &path)
            .stdin(Stdio::null())
            .output()
            .expect("a shell");
        assert!(done.status.success(), "{command}: {}", String::from_utf8_lossy(&done.stderr));
    }
    assert_eq!(ids(&folder.path().join("seed")), "{}", "every token is filled");
    assert!(folder.path().join("seed.sqlite").is_file());
}

/// What an org would say to everything that files wait for.
fn ids(folder: &Path) -> String {
    let mut ids = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let text = std::fs::read_to_string(entry.expect("a file").path()).expect("a text");
        for (_, reference) in tokens(&text) {
            let number = ids.len();
            ids.entry(reference.to_string()).or_insert_with(|| format!("00X{number:012}"));
        }
    }
    serde_json::to_string(&ids).expect("JSON")
}

/// What omnic writes it reads, and finds nothing wrong with it.
#[test]
fn what_is_written_is_a_package_without_findings() {
    let folder = tempfile::tempdir().expect("a folder");
    let omnic = |arguments: &[&str]| {
        let done = Command::new(env!("CARGO_BIN_EXE_omnic"))
            .args(arguments)
            .current_dir(folder.path())
            .output()
            .expect("omnic runs");
        let told =
            String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{arguments:?}: {told}");
        told
    };
    let sample = repository().join("samples/contact-center");
    let sample = sample.to_str().expect("a plain path");
    for form in ["tree", "csv", "sfdmu", "cumulusci"] {
        omnic(&["seed", sample, "--format", form, "-o", form]);
        let told = omnic(&["check", form]);
        assert!(told.starts_with("no findings in ") && !told.contains("in 0 files"), "{form}: {told}");
    }
}
