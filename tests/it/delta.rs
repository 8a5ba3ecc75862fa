//! `build --since`: packages of what changed, in repositories made for the occasion.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::since::{commit, git, repository, write};

const PROJECT: &str = r#"{"packageDirectories":[{"path":"force-app","default":true},{"path":"extra"}],"sourceApiVersion":"62.0"}"#;
const ROOT: &str = r#"xmlns="http://soap.sforce.com/2006/04/metadata""#;

pub(super) fn element(root: &str, inner: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} {ROOT}>\n{inner}</{root}>\n")
}

pub(super) fn group(label: &str) -> String {
    element("Group", &format!("    <doesIncludeBosses>false</doesIncludeBosses>\n    <name>{label}</name>\n"))
}

fn field(name: &str, more: &str) -> String {
    element(
        "CustomField",
        &format!("    <fullName>{name}</fullName>\n    <label>L</label>\n    <type>Text</type>\n{more}"),
    )
}

pub(super) fn labels(names: &[&str]) -> String {
    let label = |name: &&str| {
        format!(
            "    <labels>\n        <fullName>{name}</fullName>\n        <language>en_US</language>\n        \
            <protected>false</protected>\n        <shortDescription>{name}</shortDescription>\n        \
            <value>{name}</value>\n    </labels>\n"
        )
    };
    element("CustomLabels", &names.iter().map(label).collect::<String>())
}

fn workflow(alerts: &[&str]) -> String {
    let alert = |name: &&str| format!("    <alerts>\n        <fullName>{name}</fullName>\n    </alerts>\n");
    element("Workflow", &alerts.iter().map(alert).collect::<String>())
}

/// A small project with one commit on `main`.
pub(super) fn project() -> TempDir {
    let bundle = element("LightningComponentBundle", "    <apiVersion>62.0</apiVersion>\n");
    let object = element("CustomObject", "    <label>X</label>\n");
    repository(&[
        ("sfdx-project.json", PROJECT),
        (".forceignore", "**/jsconfig.json\n"),
        ("extra/main/README.md", "nothing\n"),
        ("force-app/main/groups/A.group-meta.xml", &group("A")),
        ("force-app/main/groups/Old.group-meta.xml", &group("Old")),
        ("force-app/main/lwc/tile/tile.js", "export default 1;\n"),
        ("force-app/main/lwc/tile/tile.css", "p {}\n"),
        ("force-app/main/lwc/tile/tile.js-meta.xml", &bundle),
        ("force-app/main/lwc/gone/gone.js", "export default 2;\n"),
        ("force-app/main/lwc/gone/gone.js-meta.xml", &bundle),
        ("force-app/main/objects/X__c/X__c.object-meta.xml", &object),
        ("force-app/main/objects/X__c/fields/F__c.field-meta.xml", &field("F__c", "")),
        ("force-app/main/objects/X__c/fields/G__c.field-meta.xml", &field("G__c", "")),
        ("force-app/main/objects/Case/fields/H__c.field-meta.xml", &field("H__c", "")),
        ("force-app/main/labels/CustomLabels.labels-meta.xml", &labels(&["One", "Two"])),
        ("force-app/main/workflows/Case.workflow-meta.xml", &workflow(&["Ask", "Tell"])),
    ])
}

/// Exit code and standard error of `omnic build ARGS`, which never says anything else here.
pub(super) fn build(folder: &Path, args: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_omnic"))
        .arg("build")
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .expect("omnic runs");
    (output.status.code(), String::from_utf8(output.stderr).expect("output is UTF-8"))
}

/// What a delta holds: `+` members of `package.xml`, `-` those of `destructiveChangesPost.xml`, then the files.
pub(super) struct Delta {
    pub(super) lines: Vec<String>,
    pub(super) files: BTreeMap<String, String>,
    pub(super) said: String,
}

pub(super) fn delta(folder: &Path, args: &[&str]) -> Delta {
    let out = tempfile::tempdir().expect("a folder");
    let into = out.path().join("out");
    let into = into.to_str().expect("a path");
    let (code, said) = build(folder, &[&["--dir", into][..], args].concat());
    assert_eq!(code, Some(0), "{said}");
    let mut files = BTreeMap::new();
    let mut open = vec![std::path::PathBuf::from(into)];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(dir).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name =
                    path.strip_prefix(into).expect("below").to_str().expect("a path").replace('\\', "/");
                files.insert(name, std::fs::read_to_string(path).expect("a text"));
            }
        }
    }
    let mut lines = members(&files["package.xml"], '+');
    if let Some(manifest) = files.get("destructiveChangesPost.xml") {
        lines.extend(members(manifest, '-'));
    }
    Delta { lines, files, said }
}

fn members(manifest: &str, sign: char) -> Vec<String> {
    let inside = |text: &str, tag: &str| {
        let open = format!("<{tag}>");
        let parts = text.split(&*open).skip(1);
        parts.map(|part| part.split("</").next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let blocks = manifest.split("<types>").skip(1);
    blocks
        .flat_map(|block| {
            let ty = inside(block, "name").remove(0);
            inside(block, "members").into_iter().map(move |member| format!("{sign}{ty} {member}"))
        })
        .collect()
}

fn remove(folder: &Path, name: &str) {
    std::fs::remove_file(folder.join(name)).expect("gone");
}

#[test]
fn what_changed_is_packed_and_what_is_gone_deleted() {
    let folder = project();
    let path = folder.path();
    git(path, &["checkout", "-q", "-b", "work"]);
    write(path, "force-app/main/groups/A.group-meta.xml", &group("Other"));
    write(path, "force-app/main/groups/New.group-meta.xml", &group("New"));
    git(
        path,
        &["mv", "force-app/main/groups/Old.group-meta.xml", "force-app/main/groups/Renamed.group-meta.xml"],
    );
    remove(path, "force-app/main/lwc/tile/tile.css");
    remove(path, "force-app/main/lwc/gone/gone.js-meta.xml");
    remove(path, "force-app/main/lwc/gone/gone.js");
    write(
        path,
        "force-app/main/objects/X__c/fields/F__c.field-meta.xml",
        &field("F__c", "    <length>9</length>\n"),
    );
    remove(path, "force-app/main/objects/X__c/fields/G__c.field-meta.xml");
    remove(path, "force-app/main/objects/Case/fields/H__c.field-meta.xml");
    write(path, "force-app/main/labels/CustomLabels.labels-meta.xml", &labels(&["One", "Three"]));
    write(path, "force-app/main/workflows/Case.workflow-meta.xml", &workflow(&["Ask"]));
    let expected = [
        "+CustomField X__c.F__c",
        "+CustomLabel One",
        "+CustomLabel Three",
        "+CustomLabels CustomLabels",
        "+Group A",
        "+Group New",
        "+Group Renamed",
        "+LightningComponentBundle tile",
        "+Workflow Case",
        "+WorkflowAlert Case.Ask",
        "-CustomField Case.H__c",
        "-CustomField X__c.G__c",
        "-CustomLabel Two",
        "-Group Old",
        "-LightningComponentBundle gone",
        "-WorkflowAlert Case.Tell",
    ];
    let in_tree = delta(path, &["--since", "main"]);
    assert_eq!(in_tree.lines, expected, "{}", in_tree.said);
    let object = &in_tree.files["objects/X__c.object"];
    assert!(
        object.contains("F__c") && !object.contains("G__c") && !object.contains("<label>X</label>"),
        "{object}"
    );
    assert!(
        in_tree.files.contains_key("lwc/tile/tile.js") && !in_tree.files.contains_key("lwc/tile/tile.css")
    );
    // The same from the commit, whatever the working tree holds by then.
    commit(path);
    git(path, &["checkout", "-q", "main"]);
    write(path, "force-app/main/groups/A.group-meta.xml", "<broken");
    write(path, "sfdx-project.json", "{");
    write(path, "sfdx-project.json", PROJECT);
    let committed = delta(path, &["--since", "main", "--to", "work"]);
    assert_eq!((&committed.lines, &committed.files), (&in_tree.lines, &in_tree.files));
    // And back.
    let back = delta(path, &["--since", "work", "--to", "main"]);
    assert!(back.lines.contains(&"-CustomLabel Three".to_owned()), "{:?}", back.lines);
    assert!(back.lines.contains(&"+LightningComponentBundle gone".to_owned()), "{:?}", back.lines);
    assert!(back.said.contains("`work` is no ancestor of `main`"), "{}", back.said);
}

#[test]
fn work_of_others_is_not_undone() {
    let folder = project();
    let path = folder.path();
    git(path, &["checkout", "-q", "-b", "work"]);
    write(path, "force-app/main/groups/Mine.group-meta.xml", &group("Mine"));
    commit(path);
    git(path, &["checkout", "-q", "main"]);
    write(path, "force-app/main/groups/Theirs.group-meta.xml", &group("Theirs"));
    commit(path);
    git(path, &["checkout", "-q", "work"]);
    assert_eq!(delta(path, &["--since", "main"]).lines, ["+Group Mine"]);
    // Two commits are two states: the package leads from the one to the other.
    let states = delta(path, &["--since", "main", "--to", "work"]);
    assert_eq!(states.lines, ["+Group Mine", "-Group Theirs"]);
    // A folder narrows what is packed and what is deleted.
    remove(path, "force-app/main/groups/Old.group-meta.xml");
    remove(path, "force-app/main/lwc/gone/gone.js");
    remove(path, "force-app/main/lwc/gone/gone.js-meta.xml");
    let part = delta(path, &["force-app/main/lwc", "--since", "main"]);
    assert_eq!(part.lines, ["-LightningComponentBundle gone"]);
}

#[test]
fn nothing_is_deleted_that_is_still_there() {
    let folder = project();
    let path = folder.path();
    // Into another package directory, out of all, ignored, and an object without its own file.
    std::fs::create_dir_all(path.join("extra/main/groups")).expect("a folder");
    std::fs::create_dir_all(path.join("attic/groups")).expect("a folder");
    git(path, &["mv", "force-app/main/groups/A.group-meta.xml", "extra/main/groups/A.group-meta.xml"]);
    git(path, &["mv", "force-app/main/groups/Old.group-meta.xml", "attic/groups/Old.group-meta.xml"]);
    write(path, ".forceignore", "**/gone/**\n**/Case.workflow-meta.xml\n");
    remove(path, "force-app/main/objects/X__c/X__c.object-meta.xml");
    for moved in [delta(path, &["--since", "HEAD"]), {
        commit(path);
        delta(path, &["--since", "HEAD~1", "--to", "HEAD"])
    }] {
        assert_eq!(moved.lines, ["+Group A"], "{}", moved.said);
        for words in [
            "Group `Old` is gone and not deleted: its file is still there",
            "LightningComponentBundle `gone` is gone and not deleted",
            "WorkflowAlert `Case.Tell` is gone and not deleted",
            "CustomObject `X__c` is gone and not deleted: other parts of it are still there",
        ] {
            assert!(moved.said.contains(words), "{words}: {}", moved.said);
        }
    }
    // Let in again, it is new to the project.
    write(path, ".forceignore", "");
    let back = delta(path, &["--since", "HEAD"]);
    assert_eq!(
        back.lines,
        [
            "+LightningComponentBundle gone",
            "+Workflow Case",
            "+WorkflowAlert Case.Ask",
            "+WorkflowAlert Case.Tell"
        ]
    );
}

#[test]
fn nothing_changed_is_an_empty_package() {
    let folder = project();
    let none = delta(folder.path(), &["--since", "main"]);
    assert!(none.lines.is_empty() && none.files.len() == 1, "{:?}", none.files);
    assert!(none.said.contains("no component changed since `main`: the package is empty"), "{}", none.said);
    write(folder.path(), "force-app/main/notes.txt", "x\n");
    let stray = delta(folder.path(), &["--since", "main"]);
    assert!(
        stray.said.contains("force-app/main/notes.txt changed, and belongs to no component"),
        "{}",
        stray.said
    );
    // Only deletions: the manifest of the package is empty, and there.
    remove(folder.path(), "force-app/main/groups/A.group-meta.xml");
    let gone = delta(folder.path(), &["--since", "main"]);
    assert_eq!(gone.lines, ["-Group A"]);
    assert_eq!(gone.files.len(), 2);
    assert!(gone.files["package.xml"].contains("<version>62.0</version>"), "{}", gone.files["package.xml"]);
}

#[test]
fn dependencies_are_packed_along() {
    let folder = project();
    let path = folder.path();
    let channel =
        element("ServiceChannel", "    <label>Ch</label>\n    <relatedEntityType>X__c</relatedEntityType>\n");
    let status = |label: &str| {
        element(
            "ServicePresenceStatus",
            &format!(
                "    <channels>\n        <channel>Ch</channel>\n    </channels>\n    <label>{label}</label>\n"
            ),
        )
    };
    write(path, "force-app/main/serviceChannels/Ch.serviceChannel-meta.xml", &channel);
    write(path, "force-app/main/servicePresenceStatuses/S.servicePresenceStatus-meta.xml", &status("S"));
    write(path, "force-app/main/lwc/tile/tile.js", "import x from 'c/gone';\n");
    commit(path);
    write(path, "force-app/main/servicePresenceStatuses/S.servicePresenceStatus-meta.xml", &status("T"));
    assert_eq!(delta(path, &["--since", "HEAD"]).lines, ["+ServicePresenceStatus S"]);
    let all = delta(path, &["--since", "HEAD", "--with-dependencies"]);
    assert_eq!(
        all.lines,
        [
            "+CustomField X__c.F__c",
            "+CustomField X__c.G__c",
            "+CustomObject X__c",
            "+ServiceChannel Ch",
            "+ServicePresenceStatus S"
        ]
    );
    git(path, &["checkout", "-q", "."]);
    write(path, "force-app/main/lwc/tile/tile.css", "p { color: red }\n");
    let imported = delta(path, &["--since", "HEAD", "--with-dependencies"]);
    assert_eq!(imported.lines, ["+LightningComponentBundle gone", "+LightningComponentBundle tile"]);
    git(path, &["checkout", "-q", "."]);
    write(
        path,
        "force-app/main/objects/X__c/fields/F__c.field-meta.xml",
        &field("F__c", "    <length>9</length>\n"),
    );
    let part = delta(path, &["--since", "HEAD", "--with-dependencies"]);
    assert_eq!(part.lines, ["+CustomField X__c.F__c", "+CustomObject X__c"]);
}

#[test]
fn folders_that_became_links_and_what_moved_out_are_not_deleted() {
    let folder = project();
    let path = folder.path();
    git(path, &["tag", "before"]);
    // Its new path does not tell what it is; that it moved does.
    std::fs::create_dir_all(path.join("archive")).expect("a folder");
    git(path, &["mv", "force-app/main/objects/X__c", "archive/X__c"]);
    commit(path);
    let moved = delta(path, &["--since", "before"]);
    assert!(moved.lines.is_empty(), "{:?}", moved.lines);
    assert!(moved.said.contains("CustomObject `X__c` is gone and not deleted"), "{}", moved.said);
    #[cfg(unix)]
    {
        std::fs::rename(path.join("force-app/main/lwc/tile"), path.join("tile")).expect("moved");
        std::os::unix::fs::symlink("../../../tile", path.join("force-app/main/lwc/tile")).expect("a link");
        git(path, &["add", "-A"]);
        commit(path);
        let linked = delta(path, &["--since", "before", "--to", "HEAD"]);
        assert_eq!(linked.lines, ["+LightningComponentBundle tile"], "{}", linked.said);
        assert_eq!(delta(path, &["--since", "before"]).lines, linked.lines);
        // Out of the project, nobody knows what is there.
        let link = path.join("force-app/main/lwc/tile");
        std::fs::remove_file(&link).expect("gone");
        std::os::unix::fs::symlink("/nowhere", &link).expect("a link");
        let args = ["--out", "x.zip", "--since", "before"];
        let (code, said) = build(path, &args);
        assert!(code == Some(2) && said.contains("`force-app/main/lwc/tile` was a folder"), "{said}");
        commit(path);
        let (code, said) = build(path, &[&args[..], &["--to", "HEAD"]].concat());
        assert!(code == Some(2) && said.contains("`force-app/main/lwc/tile` was a folder"), "{said}");
    }
}

#[test]
fn faults_elsewhere_do_not_keep_a_change_from_being_packed() {
    let folder = project();
    let path = folder.path();
    write(path, "force-app/main/skills/Bad.skill-meta.xml", &element("Skill", ""));
    commit(path);
    write(path, "force-app/main/groups/A.group-meta.xml", &group("Other"));
    assert_eq!(delta(path, &["--since", "HEAD"]).lines, ["+Group A"]);
    // Changed, they do, and so does what does not parse.
    write(path, "force-app/main/skills/Bad.skill-meta.xml", &element("Skill", "\n"));
    let (code, said) = build(path, &["--out", "x.zip", "--since", "HEAD"]);
    assert!(code == Some(1) && !path.join("x.zip").exists(), "{said}");
    git(path, &["checkout", "-q", "."]);
    write(path, "force-app/main/objects/X__c/fields/F__c.field-meta.xml", "<CustomField><label>");
    let (code, said) = build(path, &["--out", "x.zip", "--since", "HEAD"]);
    assert!(code == Some(1) && !path.join("x.zip").exists(), "{said}");
}

#[test]
#[cfg(unix)]
fn what_changed_behind_links_is_packed_and_deleted() {
    let folder = project();
    let path = folder.path();
    write(path, "shared/groups/Linked.group-meta.xml", &group("Linked"));
    write(path, "shared/groups/Other.group-meta.xml", &group("Other"));
    write(path, "shared/Single.group-meta.xml", &group("Single"));
    let link = |target: &str, name: &str| {
        std::os::unix::fs::symlink(target, path.join(name)).expect("a link");
    };
    link("../../../shared/groups", "force-app/main/groups/linked");
    link("../../../shared/Single.group-meta.xml", "force-app/main/groups/Single.group-meta.xml");
    commit(path);
    git(path, &["tag", "linked"]);
    // A new link brings all that is behind it along.
    assert_eq!(
        delta(path, &["--since", "linked~1", "--to", "linked"]).lines,
        ["+Group Linked", "+Group Other", "+Group Single"]
    );
    write(path, "shared/groups/Linked.group-meta.xml", &group("Changed"));
    write(path, "shared/Single.group-meta.xml", &group("Changed"));
    remove(path, "shared/groups/Other.group-meta.xml");
    let expected = ["+Group Linked", "+Group Single", "-Group Other"];
    let in_tree = delta(path, &["--since", "linked"]);
    assert_eq!(in_tree.lines, expected, "{}", in_tree.said);
    commit(path);
    let committed = delta(path, &["--since", "linked", "--to", "HEAD"]);
    assert_eq!((&committed.lines[..], &committed.files), (&in_tree.lines[..], &in_tree.files));
    // Without the link nothing is part of the project, but it is all still there.
    remove(path, "force-app/main/groups/linked");
    let unlinked = delta(path, &["--since", "HEAD"]);
    assert!(unlinked.lines.is_empty(), "{:?}", unlinked.lines);
    assert!(unlinked.said.contains("Group `Linked` is gone and not deleted"), "{}", unlinked.said);
    // What leads out of the project is said to be missing.
    link("/", "force-app/main/groups/out");
    let out = delta(path, &["--since", "HEAD"]);
    assert!(out.said.contains("`force-app/main/groups/out` is not read"), "{}", out.said);
}

#[test]
fn deletions_of_all_origins_are_one_manifest() {
    let listed = |name: &str| {
        element(
            "Package",
            &format!(
                "    <types>\n        <members>{name}</members>\n        <name>Group</name>\n    </types>\n"
            ),
        )
    };
    let folder = repository(&[
        ("package.xml", &element("Package", "    <version>62.0</version>\n")),
        ("destructiveChangesPost.xml", &listed("Own")),
        ("groups/A.group", &group("A")),
        ("groups/B.group", &group("B")),
    ]);
    let path = folder.path();
    write(path, "groups/A.group", &group("Other"));
    remove(path, "groups/B.group");
    let own = delta(path, &["--since", "HEAD", "--force"]);
    assert_eq!(own.lines, ["+Group A", "-Group B", "-Group Own"], "{}", own.said);
    write(path, "destructiveChangesPost.xml", "<Package");
    let (code, said) = build(path, &["--since", "HEAD", "--force", "--out", "x.zip"]);
    assert!(code == Some(1) && said.contains("one of them does not parse"), "{said}");
}
