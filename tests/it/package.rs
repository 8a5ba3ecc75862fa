//! `omnic build`: what is packed, what is refused, and that the same input gives the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub(super) const NS: &str = "xmlns=\"http://soap.sforce.com/2006/04/metadata\"";
pub(super) const BASE: &str = "force-app/main/default";

/// A project in a folder of its own.
pub(super) struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    /// A project of six types.
    pub(super) fn new() -> Self {
        let project = Self::empty("66.0");
        for name in ["Beta", "alpha", "Zeta"] {
            project.queue(BASE, name, "");
        }
        project.put(
            &format!("{BASE}/skills/French.skill-meta.xml"),
            &format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<Skill {NS}>\r\n    <label>French</label>\r\n</Skill>"),
        );
        project.put(
            &format!("{BASE}/profiles/Custom%3A Sales.profile-meta.xml"),
            &format!("<Profile {NS}><custom>true</custom></Profile>\n"),
        );
        project.put(
            &format!("{BASE}/settings/OmniChannel.settings-meta.xml"),
            &format!("<OmniChannelSettings {NS}><enableOmniChannel>true</enableOmniChannel></OmniChannelSettings>\n"),
        );
        project.put(&format!("{BASE}/classes/Router.cls"), "class Router {}");
        project.put(&format!("{BASE}/classes/Router.cls-meta.xml"), &format!("<ApexClass {NS}/>"));
        project.put(
            &format!("{BASE}/objects/Order__c/Order__c.object-meta.xml"),
            &format!("<CustomObject {NS}><label>Order</label></CustomObject>"),
        );
        project
    }

    pub(super) fn empty(version: &str) -> Self {
        let project = Self { folder: tempfile::tempdir().expect("a folder") };
        project.put(
            "sfdx-project.json",
            &format!(
                "{{\"packageDirectories\":[{{\"path\":\"force-app\",\"default\":true}},{{\"path\":\"more\"}}],\
                 \"sourceApiVersion\":\"{version}\"}}"
            ),
        );
        fs::create_dir_all(project.at("force-app")).expect("a folder");
        fs::create_dir_all(project.at("more")).expect("a folder");
        project
    }

    pub(super) fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(super) fn put(&self, path: &str, content: &str) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file");
    }

    pub(super) fn queue(&self, folder: &str, name: &str, extra: &str) {
        self.put(
            &format!("{folder}/queues/{name}.queue-meta.xml"),
            &format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Queue {NS}>\n    \
                 <doesSendEmailToMembers>false</doesSendEmailToMembers>\n    <name>{name}</name>{extra}\n</Queue>\n"
            ),
        );
    }

    /// Runs `omnic build` in the project's folder.
    pub(super) fn build(&self, arguments: &[&str]) -> Run {
        self.build_with(arguments, &[])
    }

    fn build_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_omnic"))
            .arg("build")
            .args(arguments)
            .envs(environment.iter().copied())
            .current_dir(self.folder.path())
            .output()
            .expect("the program runs");
        Run::of(&output)
    }
}

#[derive(Debug)]
pub(super) struct Run {
    code: Option<i32>,
    pub(super) out: String,
    err: String,
}

impl Run {
    pub(super) fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    #[track_caller]
    pub(super) fn ends(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, Some(code), "{self:?}");
        for word in words {
            assert!(self.err.contains(word), "{word:?} is missing: {self:?}");
        }
    }
}

/// Names and contents of a zip, in its order.
pub(super) fn unzip(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ::zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).expect("an entry");
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("an entry that can be read");
            (entry.name().expect("a name").into_owned(), bytes)
        })
        .collect()
}

/// Files below a folder with their contents.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut open = vec![folder.to_path_buf()];
    let mut found = BTreeMap::new();
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(path).expect("a file"));
            }
        }
    }
    found
}

#[test]
fn packs_files_as_they_are_with_a_manifest() {
    let project = Project::new();
    let run = project.build(&["-o", "deploy.zip"]);
    run.ends(
        0,
        &[
            "wrote deploy.zip: 8 components (ApexClass 1, CustomObject 1, Profile 1, Queue 3, Settings 1, Skill 1), ",
            "API version 66.0\n",
        ],
    );
    let entries = unzip(&fs::read(project.at("deploy.zip")).expect("the zip"));
    let names: Vec<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "package.xml",
            "classes/Router.cls",
            "classes/Router.cls-meta.xml",
            "objects/Order__c.object",
            "profiles/Custom%3A Sales.profile",
            "queues/Beta.queue",
            "queues/Zeta.queue",
            "queues/alpha.queue",
            "settings/OmniChannel.settings",
            "skills/French.skill"
        ]
    );
    for (name, bytes) in entries[1..].iter().filter(|(name, _)| !name.starts_with("objects/")) {
        let end = if name.starts_with("classes/") { "" } else { "-meta.xml" };
        let source = project.at(&format!("{BASE}/{name}{end}"));
        assert_eq!(*bytes, fs::read(source).expect("the source"), "{name}");
    }
    assert_eq!(
        String::from_utf8_lossy(&entries[0].1),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Package xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n\
         \x20   <types>\n        <members>Router</members>\n        <name>ApexClass</name>\n    </types>\n\
         \x20   <types>\n        <members>Order__c</members>\n        <name>CustomObject</name>\n    </types>\n\
         \x20   <types>\n        <members>Custom%3A Sales</members>\n        <name>Profile</name>\n    </types>\n\
         \x20   <types>\n        <members>Beta</members>\n        <members>Zeta</members>\n        \
         <members>alpha</members>\n        <name>Queue</name>\n    </types>\n\
         \x20   <types>\n        <members>OmniChannel</members>\n        <name>Settings</name>\n    </types>\n\
         \x20   <types>\n        <members>French</members>\n        <name>Skill</name>\n    </types>\n\
         \x20   <version>66.0</version>\n\
         </Package>\n"
    );
}

#[test]
fn the_same_project_gives_the_same_bytes_everywhere() {
    let (one, two) = (Project::new(), Project::new());
    let mut zips = Vec::new();
    for (project, threads, zone) in
        [(&one, "1", "UTC"), (&one, "2", "Asia/Tokyo"), (&two, "8", "America/Lima")]
    {
        let environment = [
            ("RAYON_NUM_THREADS", threads),
            ("TZ", zone),
            ("LANG", "tr_TR.UTF-8"),
            ("SOURCE_DATE_EPOCH", "1"),
        ];
        project.build_with(&["-o", "deploy.zip"], &environment).ends(0, &[]);
        zips.push(fs::read(project.at("deploy.zip")).expect("the zip"));
    }
    assert!(zips.windows(2).all(|pair| pair[0] == pair[1]));

    one.build(&["-o", "stored.zip", "--store"]).ends(0, &[]);
    let stored = fs::read(one.at("stored.zip")).expect("the zip");
    assert_eq!(unzip(&stored), unzip(&zips[0]));
    assert!(stored.len() > zips[0].len());
}

#[test]
fn entries_carry_no_time_and_no_owner() {
    let project = Project::new();
    project.build(&["-o", "deploy.zip"]).ends(0, &[]);
    let bytes = fs::read(project.at("deploy.zip")).expect("the zip");
    let mut archive = ::zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    for index in 0..archive.len() {
        let entry = archive.by_index(index).expect("an entry");
        assert_eq!(entry.last_modified(), Some(::zip::DateTime::default()), "{:?}", entry.name());
        assert_eq!(entry.unix_mode(), Some(0o100_644), "{:?}", entry.name());
        assert_eq!(entry.extra_data().map_or(0, |data| data.len()), 0, "{:?}", entry.name());
    }
}

#[test]
fn findings_refuse_and_force_packs_the_bytes() {
    let project = Project::new();
    let wrong = format!(
        "<PresenceUserConfig {NS}>\r\n  <capacity>5</capacity>\r\n  <enableAutoAccept>true</enableAutoAccept>\r\n  \
         <enableDecline>true</enableDecline>\r\n  <label>Tier</label></PresenceUserConfig>"
    );
    project.put(&format!("{BASE}/presenceUserConfigs/Tier.presenceUserConfig-meta.xml"), &wrong);
    let broken = "<Queue><name>Broken</name>";
    project.put(&format!("{BASE}/queues/Broken.queue-meta.xml"), broken);
    let run = project.build(&["-o", "deploy.zip"]);
    run.ends(1, &["nothing written"]);
    assert!(run.out.contains("Tier.presenceUserConfig-meta.xml"), "{run:?}");
    assert!(!project.at("deploy.zip").exists());

    project.build(&["-o", "deploy.zip", "--force"]).ends(0, &["wrote deploy.zip: 10 components"]);
    let entries: BTreeMap<String, Vec<u8>> =
        unzip(&fs::read(project.at("deploy.zip")).expect("the zip")).into_iter().collect();
    assert_eq!(entries["presenceUserConfigs/Tier.presenceUserConfig"], wrong.as_bytes());
    assert_eq!(entries["queues/Broken.queue"], broken.as_bytes());
}

#[test]
fn bytes_that_are_no_text_are_packed_as_they_are() {
    let project = Project::new();
    let path = project.at(&format!("{BASE}/queues/Latin.queue-meta.xml"));
    let bytes = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Queue><name>Caf\xe9</name></Queue>";
    fs::write(path, bytes).expect("a file");
    project.build(&["-o", "deploy.zip", "--force"]).ends(0, &[]);
    let entries = unzip(&fs::read(project.at("deploy.zip")).expect("the zip"));
    let packed = entries.iter().find(|(name, _)| name == "queues/Latin.queue").expect("the queue");
    assert_eq!(packed.1, bytes);
}

#[test]
fn names_that_lead_out_are_refused_even_by_force() {
    let project = Project::new();
    project.queue(BASE, "%2e%2e%2f%2e%2e%2fevil", "");
    let run = project.build(&["-o", "deploy.zip", "--force"]);
    run.ends(1, &["%2e%2e%2f%2e%2e%2fevil", "nothing written"]);
    assert!(!project.at("deploy.zip").exists());
}

#[test]
fn two_contents_of_one_component_are_refused_and_equal_ones_packed_once() {
    let project = Project::new();
    project.queue("more", "Beta", "");
    project.build(&["-o", "deploy.zip", "--force"]).ends(0, &["packed once", "8 components"]);

    project.queue("more", "Beta", "<!-- other -->");
    let run = project.build(&["-o", "other.zip", "--force"]);
    run.ends(
        1,
        &[
            "force-app/main/default/queues/Beta.queue-meta.xml",
            "more/queues/Beta.queue-meta.xml",
            "nothing written",
        ],
    );
    assert!(!project.at("other.zip").exists());
}

#[test]
fn names_that_differ_only_in_case_need_force() {
    let project = Project::new();
    project.queue("more", "beta", "");
    if !project.at("more/queues/BETA.queue-meta.xml").exists() {
        project.build(&["-o", "deploy.zip"]).ends(1, &["differ only in case"]);
        project.build(&["-o", "deploy.zip", "--force"]).ends(0, &["differ only in case", "9 components"]);
    }
}

#[test]
fn the_version_is_the_greatest_or_the_one_that_is_given() {
    let project = Project::empty("60.0");
    project.queue("force-app", "One", "");
    project.put(
        "inner/sfdx-project.json",
        "{\"packageDirectories\":[{\"path\":\"p\"}],\"sourceApiVersion\":\"62.0\"}",
    );
    project.queue("inner/p", "Two", "");
    project.build(&["-o", "deploy.zip"]).ends(0, &["API versions 60.0, 62.0", "package.xml says 62.0"]);
    project.build(&["-o", "deploy.zip", "--api-version", "66.0"]).ends(0, &["API version 66.0"]);
    let entries = unzip(&fs::read(project.at("deploy.zip")).expect("the zip"));
    assert!(String::from_utf8_lossy(&entries[0].1).contains("<version>66.0</version>"));
}

#[test]
fn a_folder_holds_what_the_zip_holds() {
    let project = Project::new();
    project.build(&["-o", "deploy.zip"]).ends(0, &[]);
    project.build(&["--dir", "out/mdapi"]).ends(0, &["wrote out/mdapi: 8 components"]);
    let entries: BTreeMap<String, Vec<u8>> =
        unzip(&fs::read(project.at("deploy.zip")).expect("the zip")).into_iter().collect();
    assert_eq!(tree(&project.at("out/mdapi")), entries);

    project.build(&["--dir", "out/mdapi"]).ends(2, &["not empty", "--overwrite"]);
    project.put("out/mdapi/queues/Stale.queue", "old");
    project.build(&["--dir", "out/mdapi", "--overwrite"]).ends(0, &[]);
    assert_eq!(tree(&project.at("out/mdapi")), entries);
    assert_eq!(fs::read_dir(project.at("out")).expect("a folder").count(), 1);
}

#[test]
fn output_is_no_input_and_input_no_output() {
    let project = Project::new();
    project.build(&["--dir", "force-app/out"]).ends(0, &["8 components"]);
    project.build(&["--dir", "force-app/out", "--overwrite"]).ends(0, &["8 components"]);
    for (input, output) in [(".", "."), ("force-app", "."), (".", "..")] {
        project.build(&[input, "--dir", output, "--overwrite"]).ends(2, &["never replaced"]);
    }
    for folder in ["force-app", "force-app/main/default/queues"] {
        project.build(&["--dir", folder, "--overwrite"]).ends(2, &["never replaced"]);
    }
    let queue = format!("{BASE}/queues/Beta.queue-meta.xml");
    project.build(&["-o", &queue]).ends(2, &["is read and is never replaced"]);
    assert!(project.at("sfdx-project.json").exists());
}

#[test]
fn only_the_folder_that_is_named_is_packed() {
    let project = Project::new();
    project.queue("more", "Gamma", "");
    project.build(&["more", "-o", "deploy.zip"]).ends(0, &["1 component (Queue 1)"]);
}

#[test]
fn a_zip_and_a_metadata_folder_can_be_packed_again() {
    let project = Project::new();
    project.build(&["-o", "one.zip"]).ends(0, &[]);
    let beside = tempfile::tempdir().expect("a folder");
    let folder = beside.path().join("mdapi");
    let folder = folder.to_str().expect("a plain path");
    project.build(&["--dir", folder]).ends(0, &[]);
    project.build(&[folder, "-o", "two.zip"]).ends(0, &["API version 66.0"]);
    project.build(&["one.zip", "-o", "three.zip"]).ends(0, &["API version 66.0"]);
    let read = |name: &str| fs::read(project.at(name)).expect("the zip");
    assert_eq!(read("one.zip"), read("two.zip"));
    assert_eq!(read("one.zip"), read("three.zip"));
}

#[test]
fn nothing_to_pack_and_no_place_to_write_are_told_apart() {
    let project = Project::empty("66.0");
    project.put(&format!("{BASE}/notes.txt"), "x");
    project.build(&["-o", "deploy.zip"]).ends(2, &["nothing to pack", "files of no component 1"]);
    project.put(&format!("{BASE}/classes/A.cls"), "class A {}");
    project
        .build(&["-o", "deploy.zip"])
        .ends(1, &["ApexClass `A` has no `A.cls-meta.xml`", "nothing written"]);
    project.put(&format!("{BASE}/classes/A.cls-meta.xml"), &format!("<ApexClass {NS}/>"));
    project.build(&[]).ends(2, &["--out"]);
    project.queue(BASE, "A", "");
    fs::create_dir(project.at("taken")).expect("a folder");
    project.build(&["-o", "taken"]).ends(3, &["omnic: taken: is a directory"]);
    project.build(&["-o", "absent/deploy.zip"]).ends(3, &["absent/deploy.zip: ", "does not exist"]);
    project.put("file", "x");
    project.build(&["--dir", "file"]).ends(3, &["is not a directory"]);
    assert_eq!(fs::read_dir(project.folder.path()).expect("a folder").count(), 5, "nothing is left over");
}

#[test]
fn leftovers_of_a_killed_run_are_swept() {
    let project = Project::new();
    project.put(".deploy.zip.omnic-4000000-0.tmp", "half");
    project.put(".out.omnic-4000000-0.tmp/queues/Half.queue", "half");
    project.put(".other.zip.omnic-4000000-0.tmp", "half");
    project.build(&["-o", "deploy.zip"]).ends(0, &[]);
    assert!(!project.at(".deploy.zip.omnic-4000000-0.tmp").exists());
    project.build(&["--dir", "out"]).ends(0, &[]);
    assert!(!project.at(".out.omnic-4000000-0.tmp").exists());
    assert!(project.at(".other.zip.omnic-4000000-0.tmp").exists());
}
