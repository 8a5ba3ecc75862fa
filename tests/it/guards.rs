//! What commands never do: replace what they read, and pass over what they were asked for in silence.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::run::folder;

const SKILL: &str = "<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\"><label>A</label></Skill>\n";
const UNLABELLED: &str = "<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\"></Skill>\n";
const PROJECT: &str = r#"{"packageDirectories": [{"path": "app"}], "sourceApiVersion": "66.0"}"#;

/// Exit code, standard output and standard error; the text on standard input, if any.
fn run_with(folder: &Path, args: &[&str], stdin: &str) -> (Option<i32>, String, String) {
    use std::io::Write as _;

    let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
    command
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("omnic starts");
    // A command that does not read it may be gone already.
    let _ = child.stdin.take().expect("a pipe").write_all(stdin.as_bytes());
    let output = child.wait_with_output().expect("omnic ends");
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn run(folder: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    run_with(folder, args, "")
}

#[test]
fn what_is_read_is_never_replaced() {
    let files = [
        ("sfdx-project.json", PROJECT),
        (".forceignore", "drafts/\n"),
        ("omnic.toml", "closed-world = true\n"),
        ("app/A.skill-meta.xml", SKILL),
        ("inner/sfdx-project.json", PROJECT),
        ("inner/app/B.skill-meta.xml", SKILL),
    ];
    let folder = folder(&files);
    assert_eq!(run(folder.path(), &["build", "app", "-o", "in.zip"]).0, Some(0));
    let zip = fs::read(folder.path().join("in.zip")).expect("the zip");
    for command in ["build", "seed"] {
        for (name, _) in files {
            let (code, out, err) = run(folder.path(), &[command, ".", "-o", name]);
            let line = format!("omnic: {name} is read and is never replaced; name another place\n");
            assert_eq!((code, out.as_str(), err.as_str()), (Some(2), "", line.as_str()), "{command} {name}");
        }
        let (code, _, err) = run(folder.path(), &[command, "in.zip", "-o", "in.zip", "--force"]);
        assert_eq!((code, err.lines().count()), (Some(2), 1), "{command}: {err}");
    }
    for (name, text) in files {
        assert_eq!(fs::read_to_string(folder.path().join(name)).expect("a file"), text, "{name}");
    }
    assert_eq!(fs::read(folder.path().join("in.zip")).expect("the zip"), zip);
}

#[test]
#[cfg(unix)]
fn no_link_leads_an_output_to_what_is_read() {
    let folder = folder(&[("sfdx-project.json", PROJECT), ("app/A.skill-meta.xml", SKILL)]);
    std::os::unix::fs::symlink("app/A.skill-meta.xml", folder.path().join("deploy.zip")).expect("a link");
    std::os::unix::fs::symlink("app", folder.path().join("out")).expect("a link");
    for args in [
        ["build", ".", "-o", "deploy.zip"].as_slice(),
        &["seed", ".", "-o", "deploy.zip"],
        &["build", ".", "--dir", "out", "--overwrite"],
    ] {
        let (code, _, err) = run(folder.path(), args);
        assert_eq!((code, err.lines().count()), (Some(2), 1), "{args:?}: {err}");
    }
    assert_eq!(fs::read_to_string(folder.path().join("app/A.skill-meta.xml")).expect("a file"), SKILL);
}

#[test]
fn what_an_earlier_run_wrote_is_replaced() {
    let folder = folder(&[("sfdx-project.json", PROJECT), ("app/A.skill-meta.xml", SKILL)]);
    for _ in 0..2 {
        for args in [
            ["build", ".", "-o", "deploy.zip"].as_slice(),
            &["seed", ".", "-o", "seed.json"],
            &["seed", ".", "--format", "sqlite", "-o", "seed.sqlite"],
            &["build", ".", "--dir", "out", "--overwrite"],
        ] {
            let (code, _, err) = run(folder.path(), args);
            assert_eq!(code, Some(0), "{args:?}: {err}");
        }
    }
}

#[test]
fn a_zip_is_not_written_to_standard_output() {
    let folder = folder(&[("A.skill", SKILL)]);
    let (code, out, err) = run(folder.path(), &["build", "-o", "-"]);
    let line = "omnic: a zip is not written to standard output; name a file\n";
    assert_eq!((code, out.as_str(), err.as_str()), (Some(2), "", line));
    assert!(!folder.path().join("-").exists());
}

#[test]
#[cfg(unix)]
fn omnic_toml_behind_a_link_out_of_the_repository_is_not_read() {
    use std::os::unix::fs::symlink;

    let outer = folder(&[
        ("secret.toml", "this is no TOML"),
        ("repository/.git/HEAD", ""),
        ("repository/config/omnic.toml", "this is no TOML"),
        ("repository/app/A.skill", SKILL),
    ]);
    let root = outer.path().join("repository");
    symlink("../secret.toml", root.join("omnic.toml")).expect("a link");
    let (code, out, err) = run(&root, &["check", "app"]);
    assert_eq!((code, out.as_str()), (Some(0), "no findings in 1 file (1 component)\n"));
    assert!(err.contains("omnic.toml is not read: the link leads") && err.lines().count() == 1, "{err}");
    fs::remove_file(root.join("omnic.toml")).expect("removed");
    symlink("config/omnic.toml", root.join("omnic.toml")).expect("a link");
    assert_eq!(run(&root, &["check", "app"]).0, Some(2), "one that stays in the repository is read");
}

#[test]
fn a_broken_project_file_deeper_down_hides_no_finding() {
    let folder = folder(&[
        ("sfdx-project.json", PROJECT),
        ("app/A.skill-meta.xml", UNLABELLED),
        ("inner/sfdx-project.json", "{\n oops"),
        ("app/inner/sfdx-project.json", "{\n no project of its own"),
        ("app/inner/B.skill-meta.xml", UNLABELLED),
    ]);
    let (code, out, err) = run(folder.path(), &["check", "--format", "concise"]);
    assert_eq!(code, Some(2));
    assert!(
        out.contains("app/A.skill-meta.xml:1:") && out.contains("app/inner/B.skill-meta.xml:1:"),
        "{out}"
    );
    assert!(err.starts_with("omnic: inner/sfdx-project.json:2:2: ") && err.lines().count() == 1, "{err}");
    for args in [["build", ".", "--force", "-o", "x.zip"].as_slice(), &["seed", "--force", "-o", "x.zip"]] {
        let (code, _, err) = run(folder.path(), args);
        assert_eq!(code, Some(2), "{args:?}: {err}");
        assert!(err.contains("nothing written"), "{args:?}: {err}");
    }
    assert!(!folder.path().join("x.zip").exists());
    let text = ["check", "-", "--stdin-filename", "app/A.skill-meta.xml"];
    let (code, out, err) = run_with(folder.path(), &text, SKILL);
    assert_eq!((code, out.as_str()), (Some(0), "no findings in 1 file (1 component)\n"), "{err}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_cannot_be_listed_is_a_finding() {
    // Not even the superuser lists a folder whose path is longer than the system takes.
    let folder = folder(&[("A.skill", SKILL)]);
    let name = "n".repeat(200);
    let chain = |from: &str| (0..11).fold(folder.path().join(from), |path, _| path.join(&name));
    fs::create_dir_all(chain("deep")).expect("folders");
    fs::create_dir_all(chain("low")).expect("folders");
    fs::rename(folder.path().join("low"), chain("deep").join("low")).expect("a longer path");
    let (code, out, err) = run(folder.path(), &["check", "--format", "concise"]);
    assert_eq!((code, err.as_str()), (Some(1), ""), "{out}");
    assert!(out.starts_with("deep/nnn") && out.contains("error[syntax/unreadable-file]"), "{out}");
    for args in [["build", ".", "-o", "x"], ["seed", ".", "-o", "x"]] {
        assert_eq!(run(folder.path(), &args).0, Some(1), "{args:?}");
    }
    assert!(!folder.path().join("x").exists());
}

#[test]
fn what_holds_nothing_to_check_is_named() {
    let folder = folder(&[
        ("sfdx-project.json", PROJECT),
        (".forceignore", "drafts/\n"),
        ("README.md", "# Desk\n"),
        ("app/A.skill-meta.xml", UNLABELLED),
        ("app/drafts/B.skill-meta.xml", UNLABELLED),
        ("app/node_modules/C.skill-meta.xml", UNLABELLED),
    ]);
    fs::create_dir(folder.path().join("app/empty")).expect("a folder");
    for path in ["app/empty", "README.md", "app/drafts/B.skill-meta.xml", "app/node_modules/C.skill-meta.xml"]
    {
        let (code, out, err) = run(folder.path(), &["check", path]);
        let line = format!("omnic: no component or manifest found in `{path}`\n");
        assert_eq!((code, out.as_str(), err), (Some(0), "no Omni-Channel files to check\n", line));
    }
    let (code, _, err) = run(folder.path(), &["check", "README.md", "app/A.skill-meta.xml"]);
    assert_eq!((code, err.as_str()), (Some(1), ""), "something was asked for that is checked");
}

#[test]
#[cfg(unix)]
fn a_named_link_is_checked_as_the_file_it_leads_to() {
    use std::os::unix::fs::symlink;

    let outer = folder(&[
        ("Secret.skill-meta.xml", UNLABELLED),
        ("root/sfdx-project.json", PROJECT),
        ("root/app/A.skill-meta.xml", UNLABELLED),
    ]);
    let root = outer.path().join("root");
    symlink("app/A.skill-meta.xml", root.join("latest.xml")).expect("a link");
    symlink("../../Secret.skill-meta.xml", root.join("app/Out.skill-meta.xml")).expect("a link");
    let (code, out, _) = run(&root, &["check", "--format", "concise", "latest.xml"]);
    assert_eq!(code, Some(1));
    assert!(out.starts_with("app/A.skill-meta.xml:1:"), "{out}");
    let (code, out, err) = run(&root, &["check", "app/Out.skill-meta.xml"]);
    assert_eq!((code, out.as_str()), (Some(0), "no Omni-Channel files to check\n"));
    let line = "omnic: `app/Out.skill-meta.xml` is not read: the link leads nowhere or out of the root\n";
    assert_eq!(err, line);
    symlink("nowhere", root.join("Gone.skill")).expect("a link");
    let (code, _, err) = run(&root, &["check", "Gone.skill"]);
    assert_eq!((code, err.lines().count()), (Some(2), 1), "{err}");
}
