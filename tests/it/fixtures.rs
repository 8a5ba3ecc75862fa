//! Files that must be silent (`tests/ok`), files with their findings (`tests/err`) and small repositories
//! (`tests/projects`).
//!
//! Every file or folder directly in `ok` and `err` is checked alone. `SNAPSHOTS=overwrite` writes expected output.

use std::path::{Path, PathBuf};
use std::process::Command;

use snapbox::{Assert, Data};

/// The fixtures of a folder, without expected outputs and dot files, by name.
fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let is_fixture = |path: &PathBuf| {
        let hidden = path.file_name().expect("a name").to_string_lossy().starts_with('.');
        !hidden && path.extension().is_none_or(|extension| extension != "out")
    };
    let mut paths: Vec<PathBuf> = entries.filter(is_fixture).collect();
    paths.sort();
    assert!(!paths.is_empty(), "no fixtures");
    paths
}

/// Copies a file, or a folder with all that is in it.
pub(super) fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        std::fs::copy(from, to).expect("a copy");
        return;
    }
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

/// Checks a folder, hints included: standard error, then one line a finding.
fn check(folder: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_omnic"))
        .args(["check", "--format", "concise", "--severity", "info"])
        .current_dir(folder)
        .output()
        .expect("omnic runs");
    let expected = i32::from(output.stdout.windows(8).any(|part| part == b": error["));
    assert_eq!(output.status.code(), Some(expected), "{}", folder.display());
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    text(output.stderr) + &text(output.stdout)
}

/// The same for one fixture in a folder of its own.
fn check_alone(fixture: &Path) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let name = fixture.file_name().expect("a name");
    let inner = if fixture.is_dir() { folder.path().to_path_buf() } else { folder.path().join(name) };
    copy(fixture, &inner);
    check(folder.path())
}

fn compare(found: String, expected: &Path) {
    Assert::new().action_env("SNAPSHOTS").eq(found, Data::read_from(expected, None));
}

#[test]
fn files_that_must_be_silent_are_silent() {
    let mut faults = Vec::new();
    for fixture in fixtures("ok") {
        let told = check_alone(&fixture);
        if !told.starts_with("no findings in ") || told.starts_with("no findings in 0") {
            faults.push(format!("{}\n{told}", fixture.display()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn files_with_findings_have_them() {
    for fixture in fixtures("err") {
        let mut expected = fixture.clone().into_os_string();
        expected.push(".out");
        compare(check_alone(&fixture), Path::new(&expected));
    }
}

#[test]
fn projects_are_read_as_the_platform_tools_read_them() {
    for project in fixtures("projects") {
        compare(check(&project.join("repository")), &project.join("expected.out"));
    }
}

#[test]
#[cfg(unix)]
fn links_out_of_the_root_and_loops_are_not_followed() {
    use std::os::unix::fs::symlink;

    let outer = tempfile::tempdir().expect("a folder");
    let root = outer.path().join("root");
    std::fs::create_dir_all(root.join("skills")).expect("a folder");
    let skill =
        |label: &str| format!("<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\">{label}</Skill>");
    std::fs::write(root.join("skills/Inside.skill-meta.xml"), skill("<label>Inside</label>"))
        .expect("a file");
    std::fs::write(outer.path().join("Secret.skill-meta.xml"), skill("")).expect("a file");
    symlink(outer.path().join("Secret.skill-meta.xml"), root.join("skills/Secret.skill-meta.xml"))
        .expect("a link");
    symlink("..", root.join("skills/up")).expect("a link");
    symlink(&root, root.join("again")).expect("a link");
    symlink("nowhere", root.join("skills/Gone.skill-meta.xml")).expect("a link");
    assert_eq!(
        check(&root),
        "omnic: `skills/Gone.skill-meta.xml` is not read: the link leads nowhere or out of the root\n\
         omnic: `skills/Secret.skill-meta.xml` is not read: the link leads nowhere or out of the root\n\
         no findings in 1 file (1 component)\n"
    );
}
