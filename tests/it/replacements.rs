//! `omnic build` with replacements and for one API version, run on projects laid out for the occasion.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::run::folder;

const ROOT: &str = r#"xmlns="http://soap.sforce.com/2006/04/metadata""#;

#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    fn ends(&self, code: i32, told: &[&str]) -> &Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        for told in told {
            assert!(self.out.contains(told) || self.err.contains(told), "{told}: {self:#?}");
        }
        self
    }

    fn hides(&self, text: &str) {
        assert!(!self.out.contains(text) && !self.err.contains(text), "{self:#?}");
    }
}

fn build(folder: &Path, args: &[&str], env: &[(&str, &str)]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
    command
        .args(["build", "--format", "concise"])
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null())
        .env("NO_COLOR", "1");
    let output = command.envs(env.iter().copied()).output().expect("omnic runs");
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// Files of a zip by path.
fn unpack(path: &Path) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).expect("a zip")).expect("a zip");
    let mut files = BTreeMap::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).expect("an entry");
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("content");
        let name = entry.name().expect("a name").into_owned();
        files.insert(name, String::from_utf8_lossy(&bytes).into_owned());
    }
    files
}

/// A project whose one class holds `OLD`, with the given replacements.
fn project(replacements: &str) -> TempDir {
    let settings = format!(
        "{{\n  \"packageDirectories\": [{{ \"path\": \"app\" }}],\n  \"sourceApiVersion\": \"66.0\",\n  \
         \"replacements\": [\n    {replacements}\n  ]\n}}\n"
    );
    folder(&[
        ("sfdx-project.json", &settings),
        ("app/classes/A.cls", "class A { String s = 'OLD OLD'; }\n"),
        ("app/classes/A.cls-meta.xml", &format!("<ApexClass {ROOT}><status>OLD</status></ApexClass>\n")),
    ])
}

const BY_ENV: &str =
    r#"{ "glob": "**/*.cls", "stringToReplace": "OLD", "replaceWithEnv": "OMNIC_TEST_VALUE" }"#;
const SET: &[(&str, &str)] = &[("OMNIC_TEST_VALUE", "s3cr$&t")];

#[test]
fn a_zip_has_the_values_and_a_folder_only_if_asked() {
    let project = project(BY_ENV);
    let at = project.path();
    let run = build(at, &["-o", "a.zip"], SET);
    run.ends(0, &["replaced 2 texts in 1 file, by the variable OMNIC_TEST_VALUE (sha256 "]).hides("s3cr");
    assert_eq!(unpack(&at.join("a.zip"))["classes/A.cls"], "class A { String s = 's3cr$&t s3cr$&t'; }\n");
    assert!(unpack(&at.join("a.zip"))["classes/A.cls-meta.xml"].contains("OLD"));

    // Nobody asks for a variable that is not needed.
    build(at, &["--dir", "d"], &[]).ends(0, &[]).hides("replaced");
    let text = || std::fs::read_to_string(at.join("d/classes/A.cls")).expect("a class");
    assert!(text().contains("OLD"));
    build(at, &["--dir", "d", "--overwrite", "--apply-replacements"], SET).ends(0, &["replaced 2 texts"]);
    assert!(text().contains("s3cr$&t"));
    // The project keeps its texts, and the same values give the same bytes.
    assert!(std::fs::read_to_string(at.join("app/classes/A.cls")).expect("a class").contains("OLD"));
    build(at, &["-o", "b.zip", "--apply-replacements"], SET).ends(0, &[]);
    let bytes = |name: &str| std::fs::read(at.join(name)).expect("a zip");
    assert!(bytes("a.zip") == bytes("b.zip"));
}

#[test]
fn what_cannot_be_replaced_ends_the_build() {
    let unset = project(BY_ENV);
    build(unset.path(), &["-o", "a.zip"], &[]).ends(
        2,
        &["sfdx-project.json:5:5: the environment variable OMNIC_TEST_VALUE is not set", "nothing written"],
    );
    assert!(!unset.path().join("a.zip").exists());
    build(unset.path(), &["-o", "a.zip"], &[("OMNIC_TEST_VALUE", "")]).ends(0, &["replaced 2 texts"]);

    let allowed = project(&BY_ENV.replace(" }", r#", "allowUnsetEnvVariable": true }"#));
    build(allowed.path(), &["-o", "a.zip"], &[]).ends(0, &["replaced 2 texts"]);
    assert!(unpack(&allowed.path().join("a.zip"))["classes/A.cls"].contains("' '"));

    let xml = project(&BY_ENV.replace(".cls", ".cls-meta.xml"));
    let run = build(xml.path(), &["-o", "a.zip"], &[("OMNIC_TEST_VALUE", "s3cr<t")]);
    run.ends(2, &["sfdx-project.json:5:5: app/classes/A.cls-meta.xml is no longer XML"]).hides("s3cr");

    for (replacement, told) in [
        (BY_ENV.replace("**/*.cls", "+(a|b)"), "sfdx-project.json:5:15: `glob`: `+(a|b)` cannot be used"),
        (BY_ENV.replace("stringToReplace", "find"), "5:5: the replacement does not say what to replace"),
        (
            BY_ENV.replace("stringToReplace", "regexToReplace").replace("\"OLD\"", "\"O(?=LD)\""),
            "5:45: the pattern `O(?=LD)` cannot be used: it looks ahead",
        ),
        (
            BY_ENV.replace("replaceWithEnv", "replaceWithFile"),
            "5:5: OMNIC_TEST_VALUE, which holds the value, cannot be read",
        ),
    ] {
        let project = project(&replacement);
        build(project.path(), &["-o", "a.zip"], SET).ends(2, &[told, "nothing written"]);
        // Only who replaces has to care.
        build(project.path(), &["--dir", "d"], &[]).ends(0, &[]);
    }
}

#[test]
fn what_finds_nothing_is_told() {
    for (from, to, told) in [
        ("OLD", "ELSE", "sfdx-project.json:5:5: nothing is replaced: `ELSE` is not in its one file"),
        ("*.cls", "*.trigger", "sfdx-project.json:5:5: nothing is replaced: no packed file is one of"),
    ] {
        let project = project(&BY_ENV.replace(from, to));
        build(project.path(), &["-o", "a.zip"], SET).ends(0, &[told]);
        build(project.path(), &["-o", "a.zip", "--quiet"], SET).ends(0, &[]).hides("nothing is replaced");
    }
}

/// A queue with a field of 62.0.
fn described_queue() -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Queue {ROOT}>\n    <description>All</description>\n    \
         <doesSendEmailToMembers>false</doesSendEmailToMembers>\n    <name>Cases</name>\n    \
         <queueMembers>\n        <users>\n            <user>kim@larkfield.example</user>\n        </users>\n    \
         </queueMembers>\n    <queueSobject>\n        <sobjectType>Case</sobjectType>\n    </queueSobject>\n</Queue>\n"
    )
}

#[test]
fn targets_have_versions_and_replacements() {
    let project = folder(&[
        ("sfdx-project.json", r#"{ "packageDirectories": [{ "path": "app" }], "sourceApiVersion": "66.0" }"#),
        ("app/queues/Cases.queue-meta.xml", &described_queue()),
        (
            "omnic.toml",
            "[[replace]]\nfiles = ['app/queues']\ntext = 'kim@'\nwith = 'ana@'\n\n\
             [target.uat]\napi-version = '65.0'\n[[target.uat.replace]]\nfield = 'Queue.queueMembers.users.user'\n\
             value = 'ana@larkfield.example'\nwith-env = 'OMNIC_TEST_VALUE'\n\n[target.old]\napi-version = '58.0'\n",
        ),
    ]);
    let at = project.path();
    let queue = || unpack(&at.join("a.zip"))["queues/Cases.queue"].clone();
    build(at, &["-o", "a.zip"], &[]).ends(0, &["API version 66.0"]);
    assert!(queue().contains("<user>ana@larkfield.example</user>"));
    let run = build(at, &["-o", "a.zip", "--target", "uat"], &[("OMNIC_TEST_VALUE", "a&b@x.example")]);
    run.ends(0, &["API version 65.0"]).hides("a&b");
    assert!(queue().contains("<user>a&amp;b@x.example</user>"));
    build(at, &["-o", "a.zip", "--target", "uat"], &[])
        .ends(2, &["omnic.toml:8:1: the environment variable OMNIC_TEST_VALUE is not set"]);
    build(at, &["-o", "a.zip", "--target", "old"], &[]).ends(
        1,
        &[
            "`description` needs API version 62.0",
            "58.0 is in use (`api-version` of [target.old] in omnic.toml)",
        ],
    );
    build(at, &["-o", "a.zip", "--target", "old", "--api-version", "66.0"], &[])
        .ends(0, &["API version 66.0"]);
    build(at, &["-o", "a.zip", "--target", "prod"], &[]).ends(2, &["no [target.prod]; it has old, uat"]);
}

#[test]
fn a_package_is_checked_with_the_version_that_it_says() {
    let settings = |version: &str| {
        format!(r#"{{ "packageDirectories": [{{ "path": "app" }}], "sourceApiVersion": "{version}" }}"#)
    };
    // A field that is gone in the version of the other project.
    let mapping = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<WorkSkillRouting {ROOT}>\n    <active>false</active>\n    \
         <label>M</label>\n</WorkSkillRouting>\n"
    );
    let project = folder(&[
        ("old/sfdx-project.json", &settings("45.0")),
        ("old/app/workSkillRoutings/M.workSkillRouting-meta.xml", &mapping),
        ("new/sfdx-project.json", &settings("62.0")),
        ("new/app/queues/Cases.queue-meta.xml", &described_queue()),
    ]);
    let at = project.path();
    let run = build(at, &["-o", "a.zip"], &[]);
    run.ends(1, &["`active` exists up to API version 45.0 only", "62.0 is in use (in package.xml"]);
    build(&at.join("old"), &["-o", "a.zip"], &[]).ends(0, &["API version 45.0"]);
    // A version that suits the one and not the other.
    build(at, &["-o", "a.zip", "--api-version", "45.0"], &[])
        .ends(1, &["`description` needs API version 62.0", "45.0 is in use (--api-version)"]);
}

#[test]
fn types_of_the_platform_have_a_first_version() {
    let score = format!("<AIApplication {ROOT}><developerName>A</developerName></AIApplication>\n");
    let project = folder(&[
        ("sfdx-project.json", r#"{ "packageDirectories": [{ "path": "app" }], "sourceApiVersion": "44.0" }"#),
        ("app/aiApplications/A.ai-meta.xml", &score),
        ("app/aiApplications/B.ai-meta.xml", &score),
    ]);
    let at = project.path();
    build(at, &["-o", "a.zip"], &[]).ends(
        0,
        &[
            "app/aiApplications/A.ai-meta.xml:1:1: warning[package/type-not-in-version]",
            "needs API version 45.0, but 44.0 is in use (`sourceApiVersion` of sfdx-project.json)",
            "and another component",
        ],
    );
    build(at, &["-o", "a.zip", "--api-version", "45.0"], &[]).ends(0, &[]).hides("type-not-in-version");
}

#[test]
fn a_value_is_not_shown_for_what_cannot_be_packed_with_it() {
    let rule = r#"{ "glob": "**/*", "stringToReplace": "OLD", "replaceWithEnv": "OMNIC_TEST_VALUE" }"#;
    let broken = project(rule);
    std::fs::create_dir_all(broken.path().join("app/layouts")).expect("a folder");
    let layout = broken.path().join("app/layouts/L.layout");
    std::fs::write(&layout, "<Layout>\n<a>OLD</b>\n</Layout>\n").expect("written");
    let label = "<labels><fullName>OLD</fullName><language>en_US</language><protected>true</protected>\
        <shortDescription>x</shortDescription><value>x</value></labels>";
    let twice = project(rule);
    std::fs::create_dir_all(twice.path().join("app/labels")).expect("a folder");
    let labels = twice.path().join("app/labels/CustomLabels.labels-meta.xml");
    std::fs::write(&labels, format!("<CustomLabels {ROOT}>{label}{label}</CustomLabels>\n"))
        .expect("written");
    for folder in [broken, twice] {
        let run = build(folder.path(), &["-o", "a.zip"], &[("OMNIC_TEST_VALUE", "s3cr3t")]);
        run.ends(1, &["replacements changed it", "nothing written"]).hides("s3cr");
    }
}

#[test]
fn a_value_is_not_told_as_the_name_that_was_meant() {
    let rule = r#"{ "glob": "**/*", "stringToReplace": "OLD", "replaceWithEnv": "OMNIC_TEST_VALUE" }"#;
    let project = project(rule);
    let at = project.path();
    std::fs::create_dir_all(at.join("app/labels")).expect("a folder");
    let label = "<labels><fullName>OLD</fullName><language>en_US</language><protected>true</protected>\
        <shortDescription>x</shortDescription><value>x</value></labels>";
    let labels = at.join("app/labels/CustomLabels.labels-meta.xml");
    std::fs::write(labels, format!("<CustomLabels {ROOT}>{label}</CustomLabels>\n")).expect("written");
    let manifest = format!(
        "<Package {ROOT}><types><members>s3cr3u</members><name>CustomLabel</name></types><version>66.0</version>\
         </Package>\n"
    );
    std::fs::write(at.join("named.xml"), manifest).expect("written");
    let run = build(at, &["-o", "a.zip", "--manifest", "named.xml"], &[("OMNIC_TEST_VALUE", "s3cr3t")]);
    run.ends(1, &["`s3cr3u` is named"]).hides("s3cr3t");
}
