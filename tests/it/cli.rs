//! The command line as users meet it: `tests/cmd` as documents, and what needs a folder made for the occasion.

use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};

use super::run::folder;

const ROOT: &str = r#"xmlns="http://soap.sforce.com/2006/04/metadata""#;

#[test]
fn documented_commands_print_what_the_documents_say() {
    let cases = trycmd::TestCases::new();
    cases.register_bin("omnic", Path::new(env!("CARGO_BIN_EXE_omnic")));
    // Some examples begin with commits.
    let path = std::env::var_os("PATH").expect("a path");
    let git = std::env::split_paths(&path).map(|folder| folder.join("git")).find(|git| git.is_file());
    if let Some(git) = git {
        cases.register_bin("git", git);
    }
    for (name, value) in [
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_CONFIG_SYSTEM", "/dev/null"),
        ("GIT_AUTHOR_NAME", "Ann"),
        ("GIT_AUTHOR_EMAIL", "ann@example.org"),
        ("GIT_COMMITTER_NAME", "Ann"),
        ("GIT_COMMITTER_EMAIL", "ann@example.org"),
    ] {
        cases.env(name, value);
    }
    cases.env("NO_COLOR", "1").case("tests/cmd/*.trycmd").case("tests/cmd/*.toml");
}

fn omnic(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
    command.args(args).current_dir(folder).stdin(Stdio::null());
    command
}

/// Exit code, standard output and standard error.
fn run(folder: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let output = omnic(folder, args).output().expect("omnic runs");
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn unlabelled() -> String {
    format!("<Skill {ROOT}></Skill>\n")
}

/// A presence status that lists one channel `count` times.
fn status(count: usize) -> String {
    let channels = "<channel>Mail</channel>\n".repeat(count);
    format!(
        "<ServicePresenceStatus {ROOT}>\n<channels>\n{channels}</channels>\n<label>Mail</label>\n</ServicePresenceStatus>\n"
    )
}

#[test]
fn an_empty_folder_is_clean_and_said_so() {
    let folder = folder(&[]);
    let (code, out, err) = run(folder.path(), &["check"]);
    assert_eq!((code, err.as_str()), (Some(0), "omnic: no component or manifest found\n"));
    assert_eq!(out, "no Omni-Channel files to check\n");
}

#[test]
fn paths_can_be_relative_to_the_repository() {
    let folder = folder(&[
        (".git/HEAD", "ref: refs/heads/main\n"),
        ("apps/desk/sfdx-project.json", r#"{"packageDirectories": [{"path": "src"}]}"#),
        ("apps/desk/src/A.skill-meta.xml", &unlabelled()),
    ]);
    let desk = folder.path().join("apps/desk");
    for (at, base, start) in [
        (folder.path(), "root", "src/A.skill"),
        (folder.path(), "repo", "apps/desk/src/A.skill"),
        (folder.path(), "cwd", "apps/desk/src/A.skill"),
        (&desk, "repo", "apps/desk/src/A.skill"),
        (&desk.join("src"), "cwd", "../src/A.skill"),
    ] {
        let path = desk.to_string_lossy();
        let (code, out, err) = run(at, &["check", "--format", "concise", "--path-base", base, &path]);
        assert_eq!((code, err.as_str()), (Some(1), ""));
        assert!(out.starts_with(start), "{base}: {out}");
    }
}

#[test]
fn omnic_toml_is_looked_for_up_to_the_repository() {
    let queue = format!("<Queue {ROOT}><name>A</name><queueRoutingConfig>B</queueRoutingConfig></Queue>");
    let files = [
        ("omnic.toml", "closed-world = true"),
        ("in/.git/HEAD", ""),
        ("in/a/A.queue", &queue),
        ("b/c/A.queue", &queue),
    ];
    let outer = folder(&files);
    let check = |path: &str| run(outer.path(), &["check", "--format", "concise", path]).0;
    assert_eq!(check("in/a"), Some(0), "the repository ends the search");
    assert_eq!(check("b/c"), Some(0), "without a repository only the root itself counts");
    std::fs::copy(outer.path().join("omnic.toml"), outer.path().join("in/omnic.toml")).expect("a copy");
    assert_eq!(check("in/a"), Some(1));
}

#[test]
fn findings_of_one_rule_in_one_file_are_counted_beyond_a_thousand() {
    let channel = format!(
        "<ServiceChannel {ROOT}><label>M</label><relatedEntityType>Lead</relatedEntityType></ServiceChannel>"
    );
    let folder = folder(&[
        ("Mail.serviceChannel", &channel),
        ("Mail.servicePresenceStatus", &status(1102)),
        ("Post.servicePresenceStatus", &status(1001)),
    ]);
    let (code, out, _) = run(folder.path(), &["check", "--format", "json", "--fail-on", "warning"]);
    assert_eq!(code, Some(1));
    let report: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let count = |path: &str| {
        let all = report["diagnostics"].as_array().expect("a list");
        all.iter().filter(|one| one["path"] == path && one["rule"] == "presence/duplicate-channel").count()
    };
    assert_eq!((count("Mail.servicePresenceStatus"), count("Post.servicePresenceStatus")), (1000, 1000));
    assert_eq!(report["summary"]["omitted"], 101);
    let (_, out, _) = run(folder.path(), &["check", "--format", "concise"]);
    assert!(out.contains("101 more findings counted but not listed"), "{}", out.lines().last().unwrap_or(""));
}

/// Every `omnic` line in the README's shell blocks, those that write what others read first.
#[test]
#[cfg(unix)]
fn commands_of_the_readme_work() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(repository.join("README.md")).expect("the README");
    let blocks = readme.split("```sh\n").skip(1).map(|rest| rest.split("```").next().expect("a block"));
    let mut commands: Vec<&str> =
        blocks.flat_map(str::lines).filter(|line| line.starts_with("omnic ")).collect();
    commands.sort_by_key(|line| !line.starts_with("omnic build"));
    assert!(commands.len() > 6, "{commands:?}");

    let folder = folder(&[]);
    super::fixtures::copy(&repository.join("samples/contact-center"), folder.path());
    let queues = folder.path().join("force-app/main/default/queues");
    let queue =
        std::fs::read_dir(&queues).expect("queues").next().expect("a queue").expect("an entry").path();
    std::fs::copy(queue, folder.path().join("draft.xml")).expect("a copy");
    std::fs::create_dir(folder.path().join("out")).expect("a folder");
    let programs = Path::new(env!("CARGO_BIN_EXE_omnic")).parent().expect("a folder");
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").expect("a search path"));
    for command in commands {
        let output = Command::new("sh")
            .args(["-c", command])
            .current_dir(folder.path())
            .env("PATH", &path)
            .stdin(Stdio::null())
            .output()
            .expect("a shell");
        assert_eq!(output.status.code(), Some(0), "{command}: {}", String::from_utf8_lossy(&output.stderr));
    }
    for written in ["deploy.zip", "seed.json", "seed.sqlite", "findings.json"] {
        assert!(folder.path().join(written).is_file(), "{written}");
    }
}

#[test]
fn json_reports_keep_to_their_schema() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema =
        std::fs::read_to_string(repository.join("schemas/report.v1.schema.json")).expect("the schema");
    let schema = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for sample in ["samples/broken", "samples/contact-center", "samples/broken/archives/unreadable.zip"] {
        let (_, out, _) = run(repository, &["check", "--format", "json", "--severity", "info", sample]);
        let report = serde_json::from_str(&out).expect("JSON");
        let faults: Vec<String> = validator.iter_errors(&report).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{sample}: {faults:#?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_code_3() {
    let folder = folder(&[("Mail.servicePresenceStatus", &status(2))]);
    for format in ["human", "concise", "json", "jsonl", "sarif", "junit", "tap"] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("the device");
        let mut command = omnic(folder.path(), &["check", "--format", format]);
        let output = command.stdout(full).stderr(Stdio::piped()).output().expect("omnic runs");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{format}: {told}");
        assert!(told.starts_with("omnic: standard output: ") && told.lines().count() == 1, "{told}");
    }
}

#[test]
#[cfg(unix)]
fn a_reader_that_leaves_is_no_fault() {
    let folder = folder(&[("Mail.servicePresenceStatus", &status(900)), ("A.skill", &unlabelled())]);
    for format in ["human", "concise", "json", "jsonl", "sarif", "junit", "tap"] {
        let mut command = omnic(folder.path(), &["check", "--format", format]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("omnic starts");
        drop(child.stdout.take());
        let mut told = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut told).expect("text");
        let code = child.wait().expect("omnic ends").code();
        assert_eq!(told, "", "{format}");
        assert_ne!(code, Some(3), "{format}");
    }
}
