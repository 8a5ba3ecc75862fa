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
