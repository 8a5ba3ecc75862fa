//! Files and how `omnic fmt` leaves them (`tests/format`), and what the command does to a folder.
//!
//! `SNAPSHOTS=overwrite` writes the expected texts.

use std::path::Path;
use std::process::{Command, Stdio};

use omnic::format::format;
use omnic::input::{FileClass, classify};
use omnic::model::Kind;
use omnic::source::{LineTable, decode};

fn kind(name: &str) -> Kind {
    match classify(name, "", |_| None) {
        Some(FileClass::Component { kind, .. }) => kind,
        Some(FileClass::Manifest(_)) => Kind::Package,
        other => panic!("{name}: {other:?}"),
    }
}

/// The formatted text, or place and reason of a refusal.
fn told(name: &str, text: &str) -> String {
    match format(kind(name), text) {
        Ok(out) => out,
        Err(refusal) => {
            let place = LineTable::new(text).position(refusal.span.start);
            format!("{}:{}: {}\n", place.line, place.column, refusal.message)
        }
    }
}

#[test]
fn files_look_as_the_platform_writes_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/format");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.extension().is_some_and(|extension| extension == "out") {
            continue;
        }
        seen += 1;
        let out = told(&name, &std::fs::read_to_string(&path).expect("a text"));
        let expected = path.with_file_name(format!("{name}.out"));
        if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
            std::fs::write(&expected, &out).expect("a snapshot");
        }
        assert_eq!(out, std::fs::read_to_string(&expected).expect("a snapshot"), "{name}");
        if out.starts_with('<') {
            assert_eq!(told(&name, &out), out, "{name}: a second time");
        }
    }
    assert!(seen > 5);
}

#[test]
fn the_samples_are_in_shape() {
    let output = omnic(Path::new(env!("CARGO_MANIFEST_DIR")), &["fmt", "--check", "samples/contact-center"]);
    assert_eq!(
        output,
        (Some(0), String::new(), "omnic: would format 0 files, 49 already in shape\n".to_owned())
    );
}

/// Every fixture that parses gives the same findings after formatting, but for those about order and white space.
#[test]
fn findings_stay() {
    let shape = ["schema/unordered-fields", "schema/split-repeats"];
    for fixtures in ["tests/ok", "tests/err"] {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join(fixtures);
        for entry in std::fs::read_dir(fixtures).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if path.is_dir()
                || path.extension().is_some_and(|extension| extension == "out")
                || name.starts_with('.')
            {
                continue;
            }
            let text = decode(std::fs::read(&path).expect("a file"));
            let Ok(out) = format(kind(&name), &text.text) else { continue };
            if text.fault.is_some() {
                continue;
            }
            let before: Vec<String> =
                rules(&name, &text.text).into_iter().filter(|rule| !shape.contains(&rule.as_str())).collect();
            assert_eq!(before, rules(&name, &out), "{name}");
        }
    }
}

/// The rules that a text breaks, sorted.
fn rules(name: &str, text: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join(name), text).expect("a file");
    let (_, out, _) = omnic(folder.path(), &["check", "--severity", "info", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let found = report["diagnostics"].as_array().expect("a list");
    let mut rules: Vec<String> =
        found.iter().map(|one| one["rule"].as_str().expect("a rule").to_owned()).collect();
    rules.sort();
    rules
}

const TIDY: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
                    <label>A</label>\n</Skill>\n";

fn untidy() -> String {
    TIDY.replace("    ", "\t")
}

fn omnic(folder: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
    let output = command.args(args).current_dir(folder).stdin(Stdio::null()).output().expect("omnic runs");
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn only_what_was_named_is_rewritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let read = |name: &str| std::fs::read_to_string(path(name)).expect("a text");
    std::fs::create_dir_all(path("skills/in")).expect("a folder");
    for name in ["skills/A.skill", "skills/in/B.skill", "C.skill", "notes.xml", "D.flow-meta.xml"] {
        std::fs::write(path(name), untidy()).expect("a file");
    }
    std::fs::write(path(".forceignore"), "in\n").expect("a file");
    std::fs::write(path("sfdx-project.json"), r#"{"packageDirectories": [{"path": "."}]}"#).expect("a file");
    let (code, out, err) = omnic(folder.path(), &["fmt", "--check"]);
    assert_eq!((code, out.as_str()), (Some(1), "C.skill\nskills/A.skill\n"), "{err}");
    let (code, out, _) = omnic(&path("skills"), &["fmt", "--check", ".."]);
    assert_eq!((code, out.as_str()), (Some(1), "../C.skill\n../skills/A.skill\n"));
    assert_eq!(
        omnic(folder.path(), &["fmt", "skills"]),
        (Some(0), String::new(), "omnic: formatted 1 file, 0 already in shape\n".to_owned())
    );
    assert_eq!(read("skills/A.skill"), TIDY);
    for name in ["skills/in/B.skill", "C.skill", "notes.xml", "D.flow-meta.xml"] {
        assert_eq!(read(name), untidy(), "{name}");
    }
}

#[test]
fn a_diff_can_be_applied() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("A.skill"), untidy().trim_end()).expect("a file");
    let (code, diff, _) = omnic(folder.path(), &["fmt", "--diff"]);
    assert_eq!(code, Some(1));
    std::fs::write(folder.path().join("patch"), diff).expect("a file");
    let mut git = Command::new("git");
    let status = git.args(["apply", "patch"]).current_dir(folder.path()).status().expect("git runs");
    assert!(status.success());
    assert_eq!(std::fs::read_to_string(folder.path().join("A.skill")).expect("a text"), TIDY);
}

#[test]
#[cfg(unix)]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let (root, outside) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let path = |name: &str| root.path().join(name);
    std::fs::create_dir(path("skills")).expect("a folder");
    std::fs::write(path("skills/Real.skill"), untidy()).expect("a file");
    std::fs::set_permissions(path("skills/Real.skill"), PermissionsExt::from_mode(0o640)).expect("a mode");
    symlink("Real.skill", path("skills/Link.skill")).expect("a link");
    std::fs::write(outside.path().join("Out.skill"), untidy()).expect("a file");
    symlink(outside.path().join("Out.skill"), path("skills/Out.skill")).expect("a link");
    let (code, _, err) = omnic(root.path(), &["fmt"]);
    assert_eq!(code, Some(0), "{err}");
    assert!(err.contains("`skills/Out.skill` is not read"), "{err}");
    assert!(err.ends_with("formatted 1 file, 0 already in shape\n"), "{err}");
    let about = std::fs::symlink_metadata(path("skills/Real.skill")).expect("a file");
    assert_eq!(about.permissions().mode() & 0o777, 0o640);
    assert!(std::fs::symlink_metadata(path("skills/Link.skill")).expect("a link").is_symlink());
    assert_eq!(std::fs::read_to_string(outside.path().join("Out.skill")).expect("a text"), untidy());
}

#[test]
fn an_archive_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("skills")).expect("a folder");
    std::fs::write(folder.path().join("skills/A.skill"), untidy()).expect("a file");
    assert_eq!(omnic(folder.path(), &["build", "-o", "x.zip"]).0, Some(0));
    let (code, out, err) = omnic(folder.path(), &["fmt", "x.zip"]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.contains("x.zip is an archive"), "{err}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_cannot_be_written_is_code_3_and_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("A.skill"), untidy()).expect("a file");
    std::fs::write(folder.path().join("B.skill"), TIDY).expect("a file");
    // Files of no size at all, and no signal about it.
    let command = format!("trap '' XFSZ; ulimit -f 0; exec {} fmt", env!("CARGO_BIN_EXE_omnic"));
    let mut shell = Command::new("sh");
    let output = shell.args(["-c", &command]).current_dir(folder.path()).output().expect("a shell");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(3), "{told}");
    assert!(told.contains("A.skill: no space"), "{told}");
    assert!(told.ends_with("formatted 0 files, 1 already in shape, 1 not written\n"), "{told}");
    assert_eq!(std::fs::read_to_string(folder.path().join("A.skill")).expect("a text"), untidy());
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 2);
}

#[test]
fn a_text_without_a_style_is_not_answered_with_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (code, out, err) = omnic(folder.path(), &["fmt", "-", "--stdin-filename", "flows/A.flow-meta.xml"]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(err.contains("of no type that fmt has a style for"), "{err}");
}
