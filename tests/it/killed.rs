//! Builds that are killed: what is there afterwards is the old package or the new one, and nothing beside it.

#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How many builds are killed, each a little later in its run than the one before.
const STEPS: u64 = 24;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into()).collect();
    names.sort();
    names
}

/// Builds into `folder` and kills the build after so many milliseconds.
fn build_and_kill(folder: &Path, target: &[&str], delay: u64) {
    let mut build = Command::new(env!("CARGO_BIN_EXE_omnic"))
        .args(["build", "--quiet", concat!(env!("CARGO_MANIFEST_DIR"), "/samples/contact-center")])
        .args(target)
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("omnic runs");
    std::thread::sleep(Duration::from_millis(delay));
    build.kill().expect("it is ours");
    build.wait().expect("it ends");
}

/// Waits for what a killed run left to go, and returns the names that stay.
fn settled(folder: &Path) -> Vec<String> {
    let start = Instant::now();
    loop {
        let names = names(folder);
        if names.iter().all(|name| name == "out" || name == "o.zip") || start.elapsed().as_secs() > 20 {
            return names;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_killed_build_leaves_no_folder() {
    let dir = tempfile::tempdir().expect("a folder");
    for step in 0..STEPS {
        build_and_kill(dir.path(), &["--dir", "out", "--overwrite"], step * 4);
        let left = settled(dir.path());
        assert!(left.iter().all(|name| name == "out"), "{left:?}");
        if let [_] = &left[..] {
            let out = dir.path().join("out");
            assert!(out.join("package.xml").is_file() && out.join("queues").is_dir());
        }
    }
}

#[test]
fn a_killed_build_leaves_the_old_zip_or_the_new_one() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("o.zip");
    fs::write(&path, "old").expect("written");
    for step in 0..STEPS {
        build_and_kill(dir.path(), &["--out", "o.zip"], step * 4);
        assert_eq!(settled(dir.path()), ["o.zip"]);
        let bytes = fs::read(&path).expect("it is there");
        assert!(bytes == b"old" || bytes.starts_with(b"PK\x03\x04"));
    }
}
