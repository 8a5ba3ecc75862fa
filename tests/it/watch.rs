//! `--watch`, with a child process that is fed changes and answers with reports.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

/// Longest wait for a line: far above what a busy machine needs.
const LIMIT: Duration = Duration::from_secs(60);

const GOOD: &str = r#"<Skill xmlns="http://soap.sforce.com/2006/04/metadata"><label>A</label></Skill>"#;
const BAD: &str = r#"<Skill xmlns="http://soap.sforce.com/2006/04/metadata"></Skill>"#;

/// A running `omnic check --watch` and the lines it says, of both streams.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn start(folder: &Path, args: &[&str]) -> Self {
        // A shell that runs the tests in the background makes its children deaf to Ctrl-C.
        let mut command = if cfg!(target_os = "linux") {
            let mut command = Command::new("env");
            command.args(["--default-signal=INT", env!("CARGO_BIN_EXE_omnic")]);
            command
        } else {
            Command::new(env!("CARGO_BIN_EXE_omnic"))
        };
        command.args(["check", "--watch", "--format", "concise"]).args(args).current_dir(folder);
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("omnic runs");
        let (sender, lines) = mpsc::channel();
        let err = sender.clone();
        let out = BufReader::new(child.stdout.take().expect("a pipe"));
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let stderr = BufReader::new(child.stderr.take().expect("a pipe"));
        std::thread::spawn(move || stderr.lines().map_while(Result::ok).try_for_each(|line| err.send(line)));
        Self { child, lines }
    }

    /// Waits for a line with these words.
    #[track_caller]
    fn sees(&self, words: &str) {
        let mut seen = Vec::new();
        while !seen.last().is_some_and(|line: &String| line.contains(words)) {
            match self.lines.recv_timeout(LIMIT) {
                Ok(line) => seen.push(line),
                Err(error) => panic!("no line with `{words}` ({error}) after {seen:#?}"),
            }
        }
    }

    /// Waits until nothing was said for a while, and gives what was said.
    fn rest(&self) -> Vec<String> {
        let mut seen = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(Duration::from_millis(700)) {
            seen.push(line);
        }
        seen
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("a file");
}

#[test]
fn changes_are_checked_as_they_come() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("app");
    write(&root, "skills/A.skill", GOOD);
    let watch = Watch::start(folder.path(), &["app"]);
    watch.sees("no findings in 1 file");
    write(&root, "skills/A.skill", BAD);
    watch.sees("1 error in 1 file");
    // Written beside and renamed, as editors do.
    write(&root, "skills/.A.skill.tmp", GOOD);
    std::fs::rename(root.join("skills/.A.skill.tmp"), root.join("skills/A.skill")).expect("renamed");
    watch.sees("no findings in 1 file");
    // A new folder, filled at once.
    write(&root, "more/deep/B.skill", BAD);
    watch.sees("1 error in 2 files");
    std::fs::rename(root.join("more"), root.join("other.name")).expect("renamed");
    watch.sees("other.name/deep/B.skill");
    write(&root, "other.name/deep/B.skill", GOOD);
    watch.sees("no findings in 2 files");
    // Settings count: a broken one is told and waited for.
    write(&root, "omnic.toml", "nonsense = 1\n");
    watch.sees("nonsense");
    std::fs::remove_file(root.join("omnic.toml")).expect("removed");
    watch.sees("no findings in 2 files");

    // The root goes and comes back.
    std::fs::rename(&root, folder.path().join("away")).expect("moved");
    watch.sees("cannot read");
    std::fs::rename(folder.path().join("away"), &root).expect("moved");
    watch.sees("no findings in 2 files");
    std::fs::remove_dir_all(&root).expect("removed");
    watch.sees("cannot read");
    write(&root, "skills/A.skill", BAD);
    watch.sees("1 error in 1 file");
}

#[test]
fn what_does_not_count_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in [".git/HEAD", "node_modules/m/A.skill", "README.md", "findings.sarif"] {
        write(folder.path(), name, "");
    }
    write(folder.path(), "A.skill", GOOD);
    let watch = Watch::start(folder.path(), &[]);
    watch.sees("waiting for changes");
    // The two streams come in any order.
    let rest = watch.rest();
    let again = rest.iter().any(|line| line.contains("waiting"));
    assert!(!again, "the check itself was taken for a change: {rest:?}");
    for name in
        [".git/HEAD", ".git/index", "node_modules/m/A.skill", "README.md", "findings.sarif", "out.json"]
    {
        write(folder.path(), name, "changed");
    }
    let rest = watch.rest();
    assert!(rest.is_empty(), "{rest:?}");
    write(folder.path(), "A.skill", BAD);
    watch.sees("1 error in 1 file");
}

#[cfg(target_os = "linux")]
#[test]
fn an_interrupt_ends_it() {
    use std::os::unix::process::ExitStatusExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "A.skill", GOOD);
    let mut watch = Watch::start(folder.path(), &[]);
    watch.sees("waiting for changes");
    let id = watch.child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill runs").success());
    let status = watch.child.wait().expect("it ends");
    // By the signal itself, which shells report as 130.
    assert!(status.signal() == Some(2) || matches!(status.code(), Some(0 | 130)), "{status}");
}

#[test]
fn a_first_check_that_cannot_run_ends_it() {
    let folder = tempfile::tempdir().expect("a folder");
    for (args, words) in [(&["nowhere"][..], "cannot read"), (&["-"], "standard input")] {
        let mut watch = Watch::start(folder.path(), args);
        watch.sees(words);
        assert_eq!(watch.child.wait().expect("it ends").code(), Some(2));
    }
}
