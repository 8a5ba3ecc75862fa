//! The commands of `docs/build.md`, `docs/diff.md`, `docs/generate.md` and `docs/import.md`: each stands in `tests/cmd`, or works in a project that has what it names.

#![cfg(unix)]

use std::path::Path;
use std::process::{Command, Stdio};

use super::since::{commit, git, write};

const FIELD: &str = "<CustomField xmlns=\"http://soap.sforce.com/2006/04/metadata\"><fullName>Trip__c</fullName>\
    <label>Trip</label><type>Text</type><length>9</length></CustomField>\n";
const TARGET: &str = "\n[[target.uat.replace]]\nfiles = [\"**/*.queue-meta.xml\"]\ntext = \"@larkfield.example\"\n\
    with-env = \"QUEUE_USER\"\n";

#[test]
fn commands_of_the_guides_work() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let guides = ["docs/build.md", "docs/diff.md", "docs/generate.md", "docs/import.md"]
        .map(|guide| std::fs::read_to_string(repository.join(guide)));
    let guides = guides.map(|guide| guide.expect("a guide"));
    let cases: String = std::fs::read_dir(repository.join("tests/cmd"))
        .expect("cases")
        .map(|entry| entry.expect("a case").path())
        .filter(|path| path.extension().is_some_and(|end| end == "trycmd"))
        .map(|path| std::fs::read_to_string(path).expect("a case"))
        .collect();
    let documented: Vec<&str> =
        guides.iter().flat_map(|guide| guide.lines()).filter(|line| line.starts_with("$ ")).collect();
    assert!(documented.len() > 8, "{documented:?}");

    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    super::fixtures::copy(&repository.join("samples/contact-center"), at);
    write(at, ".gitignore", "*.zip\nrelease/\nremoval/\n");
    let settings = std::fs::read_to_string(at.join("omnic.toml")).expect("settings");
    write(at, "omnic.toml", &(settings + TARGET));
    git(at, &["init", "-q"]);
    commit(at);
    git(at, &["tag", "v1.4"]);
    write(at, "force-app/main/default/objects/Trip__c/fields/Trip__c.field-meta.xml", FIELD);
    commit(at);
    git(at, &["tag", "v1.5"]);
    std::fs::create_dir(at.join("manifest")).expect("a folder");

    let programs = Path::new(env!("CARGO_BIN_EXE_omnic")).parent().expect("a folder");
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").expect("a search path"));
    let run = |command: &str| {
        let shell = Command::new("sh")
            .args(["-c", command])
            .current_dir(at)
            .env("PATH", &path)
            .stdin(Stdio::null())
            .output()
            .expect("a shell");
        let code = shell.status.code();
        let differs = command.starts_with("omnic diff ") && code == Some(1) && !shell.stdout.is_empty();
        assert!(differs || code == Some(0), "{command}: {}", String::from_utf8_lossy(&shell.stderr));
    };
    run("omnic build -o old.zip");
    run("omnic manifest --type Queue --out manifest/release.xml");
    // A case shows what a command prints; there it stands as it is here.
    let shown = |line: &str| cases.lines().any(|case| case == line);
    for line in documented.into_iter().filter(|line| !shown(line)) {
        run(&line[2..]);
    }
    for written in ["deploy.zip", "deploy-1.zip", "release/package.xml", "manifest/package.xml", "week.yaml"]
    {
        assert!(at.join(written).is_file(), "{written}");
    }
    assert!(at.join("removal/destructiveChangesPost.xml").is_file());
}
