//! `omnic check --fix` on disk: what is written, and what never is.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

const NS: &str = "xmlns=\"http://soap.sforce.com/2006/04/metadata\"";

/// A skill with a safe repair.
fn broken() -> String {
    format!("<Skill {NS}><masterLabel>A</masterLabel></Skill>\n")
}

fn mended() -> String {
    format!("<Skill {NS}><label>A</label></Skill>\n")
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

/// Exit code, standard output and standard error of `omnic check`.
fn check(folder: &Path, args: &[&str], stdin: &[u8]) -> (Option<i32>, Vec<u8>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_omnic"))
        .args(["check", "--format", "concise"])
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("omnic starts");
    let _ = child.stdin.take().expect("a pipe").write_all(stdin);
    let output = child.wait_with_output().expect("omnic ends");
    (output.status.code(), output.stdout, String::from_utf8(output.stderr).expect("notes are UTF-8"))
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("a file")
}

#[test]
fn bytes_beside_the_repair_stay() {
    let text = format!(
        "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- MIT -->\r\n<Skill {NS}>\r\n\t<masterLabel>Gr\u{fc}n</masterLabel>\r\n\t<description>x</description >\n</Skill>"
    );
    let folder = folder(&[("A.skill", text.as_bytes())]);
    assert_eq!(check(folder.path(), &["--fix"], b"").0, Some(0));
    assert_eq!(read(folder.path(), "A.skill"), text.replace("masterLabel", "label"));
}

#[test]
fn long_lists_are_mended_in_one_run() {
    let file = |list: &str| format!("<Package {NS}>\r\n{list}\t<version>60.0</version>\r\n</Package>");
    let block = |members: &str| format!("\t<types>\r\n{members}\t\t<name>Skill</name>\r\n\t</types>\r\n");
    let skills: Vec<String> = (100..150).map(|number| format!("S{number}")).collect();
    let members: Vec<String> =
        skills.iter().map(|skill| format!("\t\t<members>{skill}</members>\r\n")).collect();
    let paths: Vec<String> = skills.iter().map(|skill| format!("skills/{skill}.skill")).collect();
    let whole = file(&block(&members.concat()));
    // More repairs than are listed, and each waits for its neighbour.
    let blocks: String = (0..120).flat_map(|_| &members).map(|member| block(member)).collect();
    for manifest in [file(&block(&members[20])), file(&block(&members[49])), file(&blocks)] {
        let mut files = vec![("package.xml", manifest.as_bytes())];
        let skill = mended();
        files.extend(paths.iter().map(|path| (path.as_str(), skill.as_bytes())));
        let folder = folder(&files);
        let (code, _, err) = check(folder.path(), &["--fix", "--severity", "info"], b"");
        assert_eq!(code, Some(0), "{err}");
        assert!(!err.contains("fault"), "{err}");
        assert_eq!(read(folder.path(), "package.xml"), whole);
    }
}

#[test]
fn differences_are_for_patch_where_omnic_runs() {
    let folder = folder(&[("the desk/skills/A.skill", broken().as_bytes())]);
    let names = |args: &[&str]| {
        let (code, out, _) = check(folder.path(), args, b"");
        let out = String::from_utf8(out).expect("UTF-8");
        (code, out.lines().next().map(str::to_owned))
    };
    let path = "--- a/the desk/skills/A.skill\t".to_owned();
    assert_eq!(names(&["the desk", "--diff"]), (Some(1), Some(path.clone())));
    assert_eq!(names(&["the desk/skills/A.skill", "--diff"]), (Some(1), Some(path)));
    let path = "--- a/A.skill".to_owned();
    fs::create_dir(folder.path().join("the desk/below")).expect("a folder");
    let (_, below, _) = check(&folder.path().join("the desk/below"), &["../skills/A.skill", "--diff"], b"");
    assert!(below.starts_with(b"--- a/A.skill\n"), "{}", String::from_utf8_lossy(&below));
    let based = ["the desk/skills/A.skill", "--diff", "--path-base", "root"];
    assert_eq!(names(&based), (Some(1), Some(path)));
}

#[test]
fn archives_are_refused() {
    let folder = folder(&[("package.xml", b"<Package/>"), ("skills/A.skill", mended().as_bytes())]);
    let built = Command::new(env!("CARGO_BIN_EXE_omnic"))
        .args(["build", "skills/A.skill", "-o", "a.zip"])
        .current_dir(folder.path())
        .output();
    assert!(built.expect("omnic runs").status.success());
    let before = fs::read(folder.path().join("a.zip")).expect("the zip");
    for flag in ["--fix", "--diff"] {
        let (code, out, err) = check(folder.path(), &["a.zip", flag], b"");
        assert_eq!((code, out), (Some(2), Vec::new()));
        assert!(err.contains("a.zip is an archive"), "{err}");
    }
    assert_eq!(fs::read(folder.path().join("a.zip")).expect("the zip"), before);
}

#[test]
fn what_cannot_be_written_is_told_and_the_rest_is_fixed() {
    let text = broken();
    let folder = folder(&[("A.skill", text.as_bytes()), ("B.skill", text.as_bytes())]);
    let path = folder.path().join("A.skill");
    let mut permissions = fs::metadata(&path).expect("a file").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("permissions");
    let (code, out, err) = check(folder.path(), &["--fix"], b"");
    assert_eq!(code, Some(3));
    assert!(
        err.contains("A.skill: is write-protected") && err.contains("fixed 1 finding in 1 file"),
        "{err}"
    );
    let out = String::from_utf8(out).expect("UTF-8");
    assert!(out.contains("A.skill:1:") && !out.contains("B.skill"), "{out}");
    assert_eq!((read(folder.path(), "A.skill"), read(folder.path(), "B.skill")), (text, mended()));
}

#[cfg(unix)]
#[test]
fn a_folder_that_takes_no_files_keeps_the_old_one() {
    use std::os::unix::fs::PermissionsExt as _;

    let text = broken();
    let folder = folder(&[("locked/A.skill", text.as_bytes())]);
    let locked = folder.path().join("locked");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("permissions");
    // Permissions mean nothing to root.
    let is_root = fs::write(locked.join("probe"), "").is_ok();
    let (code, _, err) = check(folder.path(), &["--fix"], b"");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).expect("permissions");
    if is_root {
        assert_eq!((code, read(folder.path(), "locked/A.skill")), (Some(0), mended()));
    } else {
        assert_eq!((code, read(folder.path(), "locked/A.skill")), (Some(3), text));
        assert!(err.contains("locked/A.skill: permission denied"), "{err}");
    }
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let text = broken();
    let outside = folder(&[("B.skill", text.as_bytes())]);
    let folder = folder(&[("real/A.xml", text.as_bytes())]);
    fs::set_permissions(folder.path().join("real/A.xml"), fs::Permissions::from_mode(0o640))
        .expect("permissions");
    symlink("real/A.xml", folder.path().join("A.skill")).expect("a link");
    symlink(outside.path().join("B.skill"), folder.path().join("B.skill")).expect("a link");
    let (code, _, err) = check(folder.path(), &["--fix"], b"");
    assert_eq!(code, Some(0), "{err}");
    assert!(folder.path().join("A.skill").is_symlink());
    assert_eq!(read(folder.path(), "real/A.xml"), mended());
    let mode = fs::metadata(folder.path().join("real/A.xml")).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    assert_eq!(read(outside.path(), "B.skill"), text);
}

#[test]
fn only_what_is_asked_for_and_not_allowed_is_fixed() {
    let text = broken();
    let allowed = format!("<!-- omnic: allow schema/unknown-field: wanted -->\n{text}");
    let folder = folder(&[
        ("a/A.skill", text.as_bytes()),
        ("b/B.skill", text.as_bytes()),
        ("b/C.skill", allowed.as_bytes()),
        ("sfdx-project.json", br#"{"packageDirectories": [{"path": "a"}, {"path": "b"}]}"#),
    ]);
    assert_eq!(check(folder.path(), &["b", "--fix"], b"").0, Some(0));
    assert_eq!(read(folder.path(), "a/A.skill"), text);
    assert_eq!(read(folder.path(), "b/B.skill"), mended());
    assert_eq!(read(folder.path(), "b/C.skill"), allowed);
}

#[test]
fn nothing_is_fixed_while_a_project_file_is_broken() {
    let text = broken();
    let folder = folder(&[("A.skill", text.as_bytes()), ("inner/sfdx-project.json", b"{")]);
    let (code, _, err) = check(folder.path(), &["--fix"], b"");
    assert_eq!(code, Some(2), "{err}");
    assert_eq!(read(folder.path(), "A.skill"), text);
}

#[test]
fn standard_input_comes_back_whole() {
    let folder = folder(&[("A.skill", mended().as_bytes())]);
    let fix = |text: &[u8]| check(folder.path(), &["-", "--fix", "--stdin-filename", "A.skill"], text);
    let (code, out, err) = fix(broken().as_bytes());
    assert_eq!((code, out), (Some(0), mended().into_bytes()), "{err}");
    // Nothing to repair, nothing to read: the bytes are the same.
    for bytes in [mended().as_bytes(), b"<Skill>\xff</Skill>", b""] {
        assert_eq!(fix(bytes).1, bytes);
    }
    let (code, out, _) =
        check(folder.path(), &["-", "--diff", "--stdin-filename", "A.skill"], broken().as_bytes());
    assert_eq!(code, Some(1));
    assert!(String::from_utf8(out).expect("UTF-8").starts_with("--- a/A.skill\n+++ b/A.skill\n"));
    assert_eq!(read(folder.path(), "A.skill"), mended());
}

#[test]
fn reports_tell_what_would_be_done() {
    let accepted = "<enableAutoAccept>true</enableAutoAccept><enableDecline>true</enableDecline>";
    let config = format!(
        "<PresenceUserConfig {NS}><capacity>5</capacity>{accepted}<masterLabel>A</masterLabel></PresenceUserConfig>\n"
    );
    let folder = folder(&[("A.presenceUserConfig", config.as_bytes())]);
    let json = |args: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_omnic"))
            .arg("check")
            .args(args)
            .current_dir(folder.path())
            .output();
        String::from_utf8(out.expect("omnic runs").stdout).expect("UTF-8")
    };
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/report.v1.schema.json");
    let schema = serde_json::from_str(&fs::read_to_string(schema).expect("the schema")).expect("JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let mut report: serde_json::Value = serde_json::from_str(&json(&["--format", "json"])).expect("JSON");
    assert!(validator.is_valid(&report), "{report:#}");
    let fix = &report["diagnostics"][1]["fix"];
    assert_eq!((&fix["safety"], &fix["title"]), (&"safe".into(), &"rename `masterLabel` to `label`".into()));
    assert_eq!(fix["path"], "A.presenceUserConfig");
    let at = |edit: usize, end: &str| {
        fix["edits"][edit]["range"][end]["offset"].as_u64().expect("an offset") as usize
    };
    assert_eq!(
        (&config[at(0, "start")..at(0, "end")], &fix["edits"][0]["text"]),
        ("masterLabel", &"label".into())
    );
    assert_eq!(&config[at(1, "start")..at(1, "end")], "masterLabel");
    assert_eq!(report["diagnostics"][0]["fix"]["safety"], "unsafe");
    report["diagnostics"][1]["fix"]["edits"] = serde_json::json!([]);
    assert!(!validator.is_valid(&report));

    let human = json(&["--color", "never"]);
    assert!(human.contains("fix available: rename `masterLabel` to `label` (--fix)\n"), "{human}");
    assert!(
        human.contains("fix available: set `enableAutoAccept` to false (--fix --unsafe-fixes)\n"),
        "{human}"
    );
}
