//! Reports as a run writes them: several at once, to files, for services.

use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

const FORMATS: &[&str] = &[
    "human",
    "narrated",
    "concise",
    "json",
    "jsonl",
    "sarif",
    "junit",
    "github",
    "gitlab",
    "azure",
    "checkstyle",
    "rdjson",
    "rdjsonl",
    "tap",
];

const SKILL: &str =
    "<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <lable>A</lable>\n</Skill>\n";

/// A repository with a project in a folder of it; the project holds a skill with faults.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let skills = folder.path().join("org/force-app/main/default/skills");
    std::fs::create_dir_all(&skills).expect("a folder");
    std::fs::create_dir(folder.path().join(".git")).expect("a folder");
    std::fs::write(skills.join("A.skill-meta.xml"), SKILL).expect("a file");
    let project = r#"{"packageDirectories": [{"path": "force-app"}], "sourceApiVersion": "66.0"}"#;
    std::fs::write(folder.path().join("org/sfdx-project.json"), project).expect("a file");
    folder
}

fn omnic(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
    command
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null())
        .env_remove("GITHUB_STEP_SUMMARY")
        .env_remove("GITHUB_ACTIONS")
        .env_remove("TF_BUILD");
    command
}

/// Exit code, standard output and standard error.
fn run(folder: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let output = omnic(folder, args).output().expect("omnic runs");
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn several_reports_are_written_at_once() {
    let folder = repository();
    let mut args = vec!["check".to_owned(), "org".to_owned(), "--format".to_owned(), "concise".to_owned()];
    for format in FORMATS {
        args.extend(["--output".to_owned(), format!("{format}=report.{format}")]);
    }
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let (code, out, err) = run(folder.path(), &args);
    assert_eq!((code, err.as_str()), (Some(1), ""));
    assert!(out.starts_with("force-app/main/default/skills/A.skill-meta.xml:2:6: error["), "{out}");
    for format in FORMATS {
        let written = std::fs::read_to_string(folder.path().join(format!("report.{format}"))).expect(format);
        let (code, out, _) = run(folder.path(), &["check", "org", "--output", format]);
        assert_eq!((code, out), (Some(1), written), "{format}");
    }
}

#[test]
fn services_get_paths_of_the_repository() {
    let folder = repository();
    let path = "force-app/main/default/skills/A.skill-meta.xml";
    for format in FORMATS {
        let people = ["human", "narrated", "concise", "json", "jsonl"].contains(format);
        for base in [None, Some("root"), Some("repo"), Some("cwd")] {
            let mut args = vec!["check", "--format", format];
            args.extend(base.iter().flat_map(|base| ["--path-base", base]));
            let (_, out, _) = run(&folder.path().join("org"), &args);
            let repo = base == Some("repo") || (base.is_none() && !people);
            assert!(out.contains(path), "{format}: {out}");
            assert_eq!(out.contains(&format!("org/{path}")), repo, "{format} {base:?}: {out}");
        }
    }
}

#[test]
fn the_exit_code_is_the_same_in_every_format() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (args, expected) in [
        (&["samples/contact-center"][..], 0),
        (&["samples/broken/source"], 1),
        (&["tests/cmd/check.in/warned"], 0),
        (&["tests/cmd/check.in/warned", "--fail-on", "warning"], 1),
        (&["tests/cmd/check.in/broken-project"], 2),
        (&["no/such/folder"], 2),
    ] {
        for format in FORMATS {
            let (code, out, err) = run(repository, &[&["check", "--format", format], args].concat());
            assert_eq!(code, Some(expected), "{format} {args:?}: {out}{err}");
        }
    }
}

#[test]
fn reports_replace_nothing_that_is_read() {
    let folder = repository();
    let skill = "org/force-app/main/default/skills/A.skill-meta.xml";
    let file = folder.path().join(skill);
    for (args, told) in [
        (vec!["--output".to_owned(), format!("json={skill}")], "is read and is never replaced"),
        (
            vec!["--output".to_owned(), "json=org/sfdx-project.json".to_owned()],
            "is read and is never replaced",
        ),
        (
            vec!["--output=json=a".to_owned(), "--output=tap=./a".to_owned()],
            "two reports are to be written to ./a",
        ),
        (vec!["--output=json".to_owned(), "--output=tap".to_owned()], "standard output takes one report"),
        (vec!["--format=json".to_owned(), "--output=tap".to_owned()], "standard output takes one report"),
        (vec!["--output=xml=a".to_owned()], "`xml` is no format"),
        (vec!["--output=json=".to_owned()], "no file after `json=`"),
    ] {
        let args: Vec<&str> = ["check", "org"].into_iter().chain(args.iter().map(String::as_str)).collect();
        let (code, out, err) = run(folder.path(), &args);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{args:?}: {err}");
        assert!(err.contains(told), "{args:?}: {err}");
        assert_eq!(std::fs::read_to_string(&file).expect("the skill"), SKILL);
    }
    let (code, _, err) = run(folder.path(), &["build", "org", "-o", "x.zip", "--output", "json=x.zip"]);
    assert_eq!(code, Some(2), "{err}");
    assert!(!folder.path().join("x.zip").exists());
}

#[test]
fn a_report_that_cannot_be_written_keeps_no_other_from_being_written() {
    let folder = repository();
    let args = ["check", "org", "--output=json=no/such/a.json", "--output=tap=b.tap", "--format=concise"];
    let (code, out, err) = run(folder.path(), &args);
    assert_eq!(code, Some(3), "{err}");
    assert_eq!(err, "omnic: no/such/a.json: the folder it should lie in does not exist\n");
    assert!(out.contains(" error[") && folder.path().join("b.tap").is_file(), "{out}");
}

#[test]
fn github_gets_a_step_summary() {
    let folder = repository();
    let page = folder.path().join("summary.md");
    std::fs::write(&page, "# Before\n").expect("a file");
    for (args, is_added) in [
        (&["check", "org"][..], false),
        (&["check", "org", "--format", "github"], true),
        (&["check", "org", "--output", "github=a.log"], true),
    ] {
        let before = std::fs::read_to_string(&page).expect("the page");
        let output =
            omnic(folder.path(), args).env("GITHUB_STEP_SUMMARY", &page).output().expect("omnic runs");
        assert_eq!(output.status.code(), Some(1));
        let after = std::fs::read_to_string(&page).expect("the page");
        let added = after.strip_prefix(&before).expect("what was there");
        assert_eq!(!added.is_empty(), is_added, "{args:?}: {added}");
        assert!(
            !is_added || added.starts_with("### omnic: ") && added.contains("| error | [schema/"),
            "{added}"
        );
    }
    let output = omnic(folder.path(), &["check", "org", "--format", "github"])
        .env("GITHUB_STEP_SUMMARY", folder.path().join("no/such/page.md"))
        .output()
        .expect("omnic runs");
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).expect("text");
    assert!(told.starts_with("omnic: no step summary: ") && told.lines().count() == 1, "{told}");
}

#[test]
fn a_sarif_log_names_its_run_but_on_github() {
    let folder = repository();
    let id = |variables: &[(&str, &str)]| -> serde_json::Value {
        let mut command = omnic(folder.path(), &["check", "org", "--format", "sarif"]);
        let output = command.envs(variables.iter().copied()).output().expect("omnic runs");
        let log: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        log["runs"][0]["automationDetails"]["id"].clone()
    };
    let phase = "6ebfc477-23a0-5a3f-ac9b-520e4676c40f";
    let plain = id(&[]);
    assert_eq!(plain, format!("azuredevops/pipeline/build/none/none/-1/{phase}/none/none"));
    assert_eq!(id(&[("GITHUB_ACTIONS", "")]), plain);
    assert_eq!(id(&[("GITHUB_ACTIONS", "true")]), serde_json::Value::Null);
    let azure = [
        ("TF_BUILD", "True"),
        ("SYSTEM_COLLECTIONURI", "https://dev.azure.com/larkfield/"),
        ("SYSTEM_TEAMPROJECTID", "P"),
        ("SYSTEM_DEFINITIONID", "7"),
        ("SYSTEM_PHASEID", ""),
        ("BUILD_SOURCEBRANCH", "refs/heads/main"),
        ("BUILD_BUILDID", "8"),
    ];
    assert_eq!(id(&azure), format!("azuredevops/pipeline/build/larkfield/P/7/{phase}/refs/heads/main/8"));
}

#[test]
fn allowed_findings_are_suppressed_in_sarif() {
    let folder = repository();
    let skill = folder.path().join("org/force-app/main/default/skills/A.skill-meta.xml");
    let log = || -> serde_json::Value {
        let (_, out, _) = run(folder.path(), &["check", "org", "--format", "sarif"]);
        let mut log: serde_json::Value = serde_json::from_str(&out).expect("JSON");
        log["runs"][0]["results"].take()
    };
    let of = |results: &serde_json::Value| -> serde_json::Value {
        let found = results.as_array().expect("results").iter();
        let mut found = found.filter(|result| result["ruleId"] == "schema/unknown-field");
        found.next().expect("the finding").clone()
    };
    let before = of(&log());
    assert_eq!(before.get("suppressions"), None);
    let comment = "<!-- omnic: allow schema/unknown-field: a [trial](x) --><lable>";
    std::fs::write(&skill, SKILL.replace("    <lable>", comment)).expect("a file");
    let after = of(&log());
    assert_eq!(after["suppressions"][0]["kind"], "inSource");
    assert_eq!(after["suppressions"][0]["justification"], "a [trial](x)");
    assert_eq!(before["partialFingerprints"], after["partialFingerprints"]);
    assert_eq!(before.get("baselineState"), None);
}

#[test]
#[cfg(unix)]
fn names_of_files_give_no_orders() {
    for name in [
        "::error::x",
        "##vso[task.complete result=Succeeded;]",
        "\u{1b}[2J\u{202e}x",
        "]]><x a='",
        "a\n::set-env::b",
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join(format!("{name}.skill")), SKILL).expect("a file");
        for format in FORMATS {
            let (code, out, err) = run(folder.path(), &["check", "--format", format]);
            assert_eq!(code, Some(1), "{format}: {err}");
            let lines = || out.lines().chain(err.lines());
            let own = |line: &&str| match *format {
                "github" => !line.starts_with("::error file=") && !line.starts_with("::warning file="),
                _ => true,
            };
            assert!(!lines().filter(own).any(|line| line.trim_start().starts_with("::")), "{format}: {out}");
            let orders = lines().filter(|line| line.contains("##vso[") || line.contains("##[")).count();
            let logged = lines().filter(|line| line.starts_with("##vso[task.logissue ")).count();
            assert_eq!(orders, logged, "{format}: {out}");
            assert!(!out.contains(['\u{1b}', '\u{202e}', '\r']), "{format}: {out}");
        }
    }
}
