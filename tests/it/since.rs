//! `--since`: findings of what changed, in repositories made for the occasion.

use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

const ROOT: &str = r#"xmlns="http://soap.sforce.com/2006/04/metadata""#;

pub(super) fn git(folder: &Path, args: &[&str]) {
    let output = Command::new("git")
        .args(["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"])
        .args(["-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always"])
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .expect("git runs");
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

pub(super) fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("a file");
}

/// A repository with one commit of these files, on the branch `main`.
pub(super) fn repository(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        write(folder.path(), name, text);
    }
    git(folder.path(), &["init", "-q"]);
    commit(folder.path());
    folder
}

pub(super) fn commit(folder: &Path) {
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-q", "--allow-empty", "-m", "state"]);
}

/// Exit code, standard output and standard error of `omnic check --format concise ARGS`.
fn check(folder: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_omnic"))
        .args(["check", "--format", "concise"])
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .expect("omnic runs");
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// The files with findings since a commit.
fn found(folder: &Path, reference: &str) -> Vec<String> {
    let (_, out, err) = check(folder, &["--since", reference]);
    assert!(err.is_empty() || err.contains("no component changed"), "{err}");
    let lines = out.lines().filter(|line| line.contains("error[") || line.contains("warning["));
    let mut files: Vec<String> =
        lines.map(|line| line.split(':').next().expect("a path").to_owned()).collect();
    files.dedup();
    files
}

/// A skill without its label: one error.
fn unlabelled() -> String {
    format!("<Skill {ROOT}>\n</Skill>\n")
}

fn queue(config: &str) -> String {
    format!(
        "<Queue {ROOT}>\n<name>Q</name>\n<queueRoutingConfig>{config}</queueRoutingConfig>\n<queueSobject>\n<sobjectType>Case</sobjectType>\n</queueSobject>\n</Queue>\n"
    )
}

#[test]
fn only_what_changed_is_reported() {
    let bad = unlabelled();
    let names = ["skills/Committed.skill", "skills/Edited.skill", "skills/Old.skill", "skills/Still.skill"];
    let files: Vec<(&str, &str)> = names.iter().map(|name| (*name, bad.as_str())).collect();
    let folder = repository(&files);
    let path = folder.path();
    assert!(found(path, "main").is_empty());
    let (code, out, err) = check(path, &["--since", "main"]);
    assert_eq!((code, out.as_str()), (Some(0), "no Omni-Channel files to check\n"));
    assert_eq!(err, "omnic: no component changed since `main`\n");

    git(path, &["checkout", "-q", "-b", "work"]);
    write(path, "skills/Committed.skill", &format!("{bad}\n"));
    commit(path);
    write(path, "skills/Edited.skill", &format!("{bad}\n"));
    git(path, &["mv", "skills/Old.skill", "skills/New name.skill"]);
    write(path, "skills/Untracked.skill", &bad);
    write(path, "skills/Ignored.skill", &bad);
    write(path, ".gitignore", "Ignored.skill\n");
    let all = ["Committed", "Edited", "New name", "Untracked"].map(|name| format!("skills/{name}.skill"));
    assert_eq!(found(path, "main"), all);
    assert_eq!(found(path, "HEAD"), all[1..]);
    // A named path narrows further, and a subfolder is as good as the top.
    let (_, out, _) = check(&path.join("skills"), &["--since", "main", "Edited.skill"]);
    assert!(out.contains("Edited.skill:") && out.contains("1 error in 1 file"), "{out}");

    // What happens on the other branch meanwhile is not the work of this one.
    git(path, &["stash", "-q", "-u"]);
    git(path, &["checkout", "-q", "main"]);
    write(path, "skills/Still.skill", &format!("{bad}\n"));
    commit(path);
    git(path, &["checkout", "-q", "work"]);
    git(path, &["stash", "pop", "-q"]);
    assert_eq!(found(path, "main"), all);
    git(path, &["worktree", "add", "-q", "--detach", "inner", "work"]);
    assert_eq!(found(&path.join("inner"), "main"), all[..1]);
}

#[cfg(unix)]
#[test]
fn names_of_any_bytes_are_found() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = repository(&[("skills/Still.skill", &unlabelled())]);
    for name in [
        &b"skills/a b.skill"[..],
        b"skills/line\nbreak.skill",
        b"skills/\xff\"q.skill",
        "skills/ü.skill".as_bytes(),
    ] {
        let path = folder.path().join(std::ffi::OsStr::from_bytes(name));
        std::fs::write(path, unlabelled()).expect("a file");
    }
    let untracked = found(folder.path(), "main");
    assert!(untracked.iter().all(|path| !path.contains("Still")), "{untracked:?}");
    let labels = |folder: &Path| {
        let (_, out, _) = check(folder, &["--since", "HEAD~0"]);
        out.matches("schema/missing-field").count()
    };
    assert_eq!(labels(folder.path()), 4);
    git(folder.path(), &["add", "-A"]);
    assert_eq!(labels(folder.path()), 4);
}

#[test]
fn what_a_change_breaks_elsewhere_is_reported() {
    let config = format!(
        "<QueueRoutingConfig {ROOT}>\n<capacityWeight>1.0</capacityWeight>\n<label>C</label>\n<routingModel>MOST_AVAILABLE</routingModel>\n<routingPriority>1</routingPriority>\n</QueueRoutingConfig>\n"
    );
    let folder = repository(&[
        ("queues/Q.queue", &queue("C")),
        ("queues/Elsewhere.queue", &queue("Never_There")),
        ("queueRoutingConfigs/C.queueRoutingConfig", &config),
        ("skills/Still.skill", &unlabelled()),
    ]);
    let path = folder.path();
    assert!(found(path, "main").is_empty());
    // Moved, it has its name still.
    git(path, &["mv", "queueRoutingConfigs/C.queueRoutingConfig", "C.queueRoutingConfig"]);
    assert!(found(path, "main").iter().all(|file| file == "C.queueRoutingConfig"));
    git(path, &["mv", "C.queueRoutingConfig", "D.queueRoutingConfig"]);
    assert!(found(path, "main").contains(&"queues/Q.queue".to_owned()));
    std::fs::remove_file(path.join("D.queueRoutingConfig")).expect("gone");
    assert_eq!(found(path, "main"), ["queues/Q.queue"]);
    // The file of the finding counts, although it did not change; so nobody says that nothing did.
    let (_, out, err) = check(path, &["--since", "main"]);
    assert!(out.contains("\n1 warning in 1 file (1 component)") && err.is_empty(), "{out}{err}");
}

#[test]
fn a_pair_is_reported_whichever_of_the_two_changed() {
    let channel = |label: &str| {
        format!(
            "<ServiceChannel {ROOT}>\n<interactionComponent>x</interactionComponent>\n<label>{label}</label>\n<relatedEntityType>Case</relatedEntityType>\n</ServiceChannel>\n"
        )
    };
    let folder = repository(&[
        ("serviceChannels/A.serviceChannel", &channel("A")),
        ("serviceChannels/B.serviceChannel", &channel("B")),
    ]);
    let count = || check(folder.path(), &["--since", "main"]).1.matches("channel/entity-taken").count();
    assert_eq!(count(), 0);
    for (name, other) in [("A", "B"), ("B", "A")] {
        git(folder.path(), &["checkout", "-q", &format!("serviceChannels/{other}.serviceChannel")]);
        write(folder.path(), &format!("serviceChannels/{name}.serviceChannel"), &channel("Changed"));
        assert_eq!(count(), 1, "{name}");
    }
}

#[test]
fn what_cannot_be_compared_is_said() {
    let folder = repository(&[("skills/A.skill", &unlabelled())]);
    let path = folder.path();
    let fails = |folder: &Path, reference: &str, words: &[&str]| {
        let (code, out, err) = check(folder, &[&format!("--since={reference}")]);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{reference}: {err}");
        assert!(words.iter().all(|word| err.contains(word)), "{reference}: {err}");
    };
    fails(path, "nowhere", &["`nowhere` names no commit", "fetch it"]);
    fails(path, "main..HEAD", &["range", "begins"]);
    fails(path, "--output=x", &["names no commit"]);
    fails(path, "", &["names no commit"]);
    fails(path, "HEAD:skills", &["names no commit"]);
    assert!(!path.join("x").exists());
    let plain = tempfile::tempdir().expect("a folder");
    write(plain.path(), "A.skill", &unlabelled());
    fails(plain.path(), "main", &["no git repository"]);

    git(path, &["checkout", "-q", "--orphan", "other"]);
    write(path, "skills/B.skill", &unlabelled());
    commit(path);
    fails(path, "main", &["no commit in common"]);

    git(path, &["checkout", "-q", "-b", "work", "main"]);
    commit(path);
    commit(path);
    let clone = tempfile::tempdir().expect("a folder");
    let source = format!("file://{}", path.display());
    git(clone.path(), &["clone", "-q", "--depth", "1", "--branch", "work", &source, "c"]);
    fails(&clone.path().join("c"), "origin/main", &["shallow", "--unshallow"]);
    fails(&clone.path().join("c"), "HEAD~1", &["shallow", "fetch-depth: 0"]);

    let output = Command::new(env!("CARGO_BIN_EXE_omnic"))
        .args(["check", "--since", "main"])
        .current_dir(path)
        .env("PATH", plain.path())
        .output()
        .expect("omnic runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("`git` cannot be run"));
}

#[test]
fn a_clone_without_old_contents_is_compared_without_them() {
    let folder = repository(&[("skills/A.skill", &unlabelled()), ("skills/B.skill", &unlabelled())]);
    let path = folder.path();
    git(path, &["config", "uploadpack.allowFilter", "true"]);
    git(path, &["checkout", "-q", "-b", "work"]);
    write(path, "skills/A.skill", &unlabelled().replace("</", " </"));
    git(path, &["mv", "skills/B.skill", "skills/C.skill"]);
    write(path, "skills/C.skill", &format!("{}\n", unlabelled()));
    commit(path);
    let clone = tempfile::tempdir().expect("a folder");
    let source = format!("file://{}", path.display());
    git(clone.path(), &["clone", "-q", "--filter=blob:none", "--branch", "work", &source, "c"]);
    drop(folder);
    let clone = clone.path().join("c");
    let changed = ["skills/A.skill", "skills/C.skill"];
    assert_eq!(found(&clone, "origin/main"), changed);
    // Another time, the same content.
    write(&clone, "skills/A.skill", &unlabelled().replace("</", " </"));
    assert_eq!(found(&clone, "origin/main"), changed);
}

#[cfg(unix)]
#[test]
fn programs_that_a_repository_names_are_not_run() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = repository(&[("skills/A.skill", &unlabelled()), (".gitattributes", "*.skill diff=evil\n")]);
    let path = folder.path();
    let marker = path.join("marker");
    let program = path.join("evil.sh");
    std::fs::write(&program, format!("#!/bin/sh\ntouch '{}'\n", marker.display())).expect("a file");
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).expect("executable");
    let program = program.to_str().expect("a path");
    for key in [
        "core.fsmonitor",
        "diff.external",
        "diff.evil.command",
        "diff.evil.textconv",
        "core.pager",
        "pager.diff",
    ] {
        git(path, &["config", key, program]);
    }
    std::fs::create_dir_all(path.join(".git/hooks")).expect("a folder");
    std::fs::copy(program, path.join(".git/hooks/post-index-change")).expect("a hook");
    write(path, "skills/A.skill", &format!("{}\n", unlabelled()));
    assert_eq!(found(path, "main"), ["skills/A.skill"]);
    assert!(!marker.exists());
}
