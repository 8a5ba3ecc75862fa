//! `omnic manifest`, `omnic build --manifest`, manifests of deletions, and `--split`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

const NS: &str = "xmlns=\"http://soap.sforce.com/2006/04/metadata\"";

/// A project with queues, an object with fields, a workflow with two alerts, and an ignored skill.
fn project() -> TempDir {
    let base = "force-app/main/default";
    let field = |name: &str| format!("<CustomField {NS}><fullName>{name}</fullName></CustomField>\n");
    let alert = |name: &str| format!("    <alerts>\n        <fullName>{name}</fullName>\n    </alerts>\n");
    let files = [
        (
            "sfdx-project.json".to_owned(),
            "{\"packageDirectories\":[{\"path\":\"force-app\"}],\"sourceApiVersion\":\"66.0\"}".to_owned(),
        ),
        (".forceignore".to_owned(), "# old\n**/Old.skill-meta.xml\n".to_owned()),
        (format!("{base}/queues/Cases.queue-meta.xml"), queue("Cases")),
        (format!("{base}/queues/Chats.queue-meta.xml"), queue("Chats")),
        (format!("{base}/skills/Old.skill-meta.xml"), format!("<Skill {NS}><label>Old</label></Skill>\n")),
        (
            format!("{base}/objects/Trip__c/Trip__c.object-meta.xml"),
            format!("<CustomObject {NS}><label>Trip</label></CustomObject>\n"),
        ),
        (format!("{base}/objects/Trip__c/fields/A__c.field-meta.xml"), field("A__c")),
        (format!("{base}/objects/Trip__c/fields/B__c.field-meta.xml"), field("B__c")),
        (format!("{base}/objects/Case/fields/Level__c.field-meta.xml"), field("Level__c")),
        (
            format!("{base}/workflows/Case.workflow-meta.xml"),
            format!("<Workflow {NS}>\n{}{}</Workflow>\n", alert("Mail"), alert("Post")),
        ),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        put(folder.path(), &path, &text);
    }
    folder
}

fn queue(name: &str) -> String {
    format!("<Queue {NS}><doesSendEmailToMembers>false</doesSendEmailToMembers><name>{name}</name></Queue>\n")
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn manifest(types: &[(&str, &[&str])]) -> String {
    let mut text = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package {NS}>\n");
    for (ty, members) in types {
        text += "    <types>\n";
        for member in *members {
            let _ = writeln!(text, "        <members>{member}</members>");
        }
        let _ = write!(text, "        <name>{ty}</name>\n    </types>\n");
    }
    text + "    <version>61.0</version>\n</Package>\n"
}

/// Exit code, standard output and standard error.
fn omnic(folder: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
    let output = command.args(args).current_dir(folder).output().expect("omnic runs");
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// Names of the files in a zip, without `package.xml`.
fn names(zip: &Path) -> BTreeSet<String> {
    let archive = zip::ZipArchive::new(Cursor::new(fs::read(zip).expect("a zip"))).expect("a zip");
    let names = archive.file_names().map(|name| name.expect("a name").into_owned());
    names.filter(|name| name != "package.xml").collect()
}

fn read(zip: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(fs::read(zip).expect("a zip"))).expect("a zip");
    let mut text = String::new();
    archive.by_name(name).expect("an entry").read_to_string(&mut text).expect("text");
    text
}

#[test]
fn a_manifest_of_the_project_builds_the_project() {
    let folder = project();
    let at = |name: &str| folder.path().join(name);
    assert_eq!(omnic(folder.path(), &["build", "-o", "all.zip", "--fail-on", "error"]).0, Some(0));
    let (code, _, told) = omnic(folder.path(), &["manifest", "--out", "named/", "--api-version", "66.0"]);
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(fs::read_to_string(at("named/package.xml")).unwrap(), read(&at("all.zip"), "package.xml"));
    // From the package itself it is the same.
    let (_, text, _) = omnic(folder.path(), &["manifest", "all.zip"]);
    assert_eq!(text, read(&at("all.zip"), "package.xml"));
    let args = ["build", "--manifest", "named/package.xml", "-o", "named.zip", "--fail-on", "error"];
    let (code, shown, told) = omnic(folder.path(), &args);
    assert_eq!(code, Some(0), "{shown}{told}");
    assert_eq!(fs::read(at("named.zip")).unwrap(), fs::read(at("all.zip")).unwrap());
}

#[test]
fn parts_are_packed_alone() {
    let folder = project();
    let named =
        [("CustomField", ["Trip__c.B__c"].as_slice()), ("Queue", &["*"]), ("WorkflowAlert", &["Case.Post"])];
    put(folder.path(), "some.xml", &manifest(&named));
    let args = ["build", "--manifest", "some.xml", "-o", "d.zip", "--fail-on", "error"];
    let (code, shown, told) = omnic(folder.path(), &args);
    assert_eq!(code, Some(0), "{shown}{told}");
    let zip = folder.path().join("d.zip");
    let expected =
        ["objects/Trip__c.object", "queues/Cases.queue", "queues/Chats.queue", "workflows/Case.workflow"];
    assert_eq!(names(&zip), BTreeSet::from(expected.map(str::to_owned)));
    let object = read(&zip, "objects/Trip__c.object");
    assert!(object.contains("B__c") && !object.contains("A__c") && !object.contains("<label>"), "{object}");
    let workflow = read(&zip, "workflows/Case.workflow");
    assert!(workflow.contains("Post") && !workflow.contains("Mail"), "{workflow}");
    let text = read(&zip, "package.xml");
    assert!(
        text.contains("<version>61.0</version>") && !text.contains("<name>CustomObject</name>"),
        "{text}"
    );
    // What was packed holds just what is named.
    assert!(text.contains("<members>Case.Post</members>") && !text.contains("Case.Mail"), "{text}");
    omnic(folder.path(), &["build", "--manifest", "some.xml", "--api-version", "62.0", "-o", "d.zip"]);
    assert!(read(&zip, "package.xml").contains("<version>62.0</version>"));
}

#[test]
fn what_the_project_lacks_is_told() {
    let folder = project();
    let named = [
        ("Queue", ["cases", "Nothing"].as_slice()),
        ("Skill", &["Old"]),
        ("WorkflowAlert", &["Case.Pots"]),
        ("CustomField", &["Case.Levl__c"]),
    ];
    put(folder.path(), "elsewhere/some.xml", &manifest(&named));
    let args = ["build", "force-app", "--manifest", "elsewhere/some.xml", "-o", "d.zip", "--format", "json"];
    let (code, shown, told) = omnic(folder.path(), &args);
    assert_eq!(code, Some(1), "{told}");
    assert!(!folder.path().join("d.zip").exists());
    let report: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    let found = report["diagnostics"].as_array().expect("findings").iter();
    let found = found.filter(|found| found["rule"] == "package/member-missing");
    let told: Vec<String> = found
        .map(|found| {
            format!("{}: {} {}", found["path"].as_str().unwrap_or_default(), found["message"], found["help"])
        })
        .collect();
    assert_eq!(told.len(), 5, "{told:#?}");
    for (told, words) in told.iter().zip([
        ["`cases`", "perhaps `Cases` is meant"],
        ["`Nothing`", "add `queues/Nothing.queue-meta.xml`"],
        ["Old.skill-meta.xml` is kept out by line 2 of .forceignore", "take `**/Old.skill-meta.xml` out"],
        ["`Case.Pots`", "perhaps `Case.Post` is meant"],
        ["`Case.Levl__c`", "perhaps `Case.Level__c` is meant"],
    ]) {
        assert!(told.starts_with("elsewhere/some.xml: "), "{told}");
        assert!(words.iter().all(|word| told.contains(word)), "{told}");
    }
    // Whatever the rules are told, nothing less than what is named is packed unasked.
    let args =
        ["build", "--manifest", "elsewhere/some.xml", "-o", "d.zip", "--rules", "package/member-missing=off"];
    put(folder.path(), "elsewhere/some.xml", &manifest(&[("Queue", &["Cases", "Nothing"])]));
    let (code, _, told) = omnic(folder.path(), &args);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("1 member of the manifest stand") || told.contains("nothing written"), "{told}");
    let (code, ..) = omnic(folder.path(), &[args.as_slice(), &["--force"]].concat());
    assert_eq!((code, names(&folder.path().join("d.zip")).len()), (Some(0), 1));
}

#[test]
fn deletions_go_along() {
    let folder = project();
    put(folder.path(), "pre.xml", &manifest(&[("Skill", &["Gone"])]));
    put(folder.path(), "post.xml", &manifest(&[("Flow", &["Gone"])]));
    let args = ["build", "--destructive-pre", "pre.xml", "--destructive-post", "post.xml", "-o", "d.zip"];
    let (code, shown, told) = omnic(folder.path(), &args);
    assert_eq!(code, Some(0), "{shown}{told}");
    assert!(shown.contains("package/destructive-flow") && !shown.contains("manifest-missing"), "{shown}");
    let zip = folder.path().join("d.zip");
    assert_eq!(read(&zip, "destructiveChangesPre.xml"), manifest(&[("Skill", &["Gone"])]));
    assert_eq!(read(&zip, "destructiveChangesPost.xml"), manifest(&[("Flow", &["Gone"])]));
    // The package brings its own along.
    let (code, shown, told) = omnic(folder.path(), &["build", "d.zip", "-o", "again.zip"]);
    assert_eq!(code, Some(0), "{shown}{told}");
    assert_eq!(names(&folder.path().join("again.zip")), names(&zip));
    assert!(told.contains("destructiveChangesPre.xml is packed along"), "{told}");
    // With another of the same name it is one.
    put(folder.path(), "more.xml", &manifest(&[("Skill", &["Other"])]));
    let more = ["build", "d.zip", "--destructive-pre", "more.xml", "-o", "again.zip"];
    let (code, shown, told) = omnic(folder.path(), &more);
    assert_eq!(code, Some(0), "{shown}{told}");
    let again = folder.path().join("again.zip");
    assert_eq!(names(&again), names(&zip));
    let both = read(&again, "destructiveChangesPre.xml");
    assert!(both.contains("<members>Gone</members>\n        <members>Other</members>"), "{both}");
    assert!(told.contains("destructiveChangesPre.xml lists what 2 manifests"), "{told}");

    put(folder.path(), "pre.xml", &manifest(&[("Skill", &["*"])]));
    let (code, shown, _) = omnic(folder.path(), &args);
    assert_eq!(code, Some(1));
    assert!(shown.contains("package/destructive-wildcard"), "{shown}");
    let (code, _, told) = omnic(folder.path(), &["build", "--destructive-pre", "none.xml", "-o", "d.zip"]);
    assert!(code == Some(2) && told.contains("cannot read the manifest none.xml"), "{told}");
}

#[test]
fn a_manifest_of_deletions_lists_what_can_be_deleted() {
    let folder = project();
    let (code, text, told) = omnic(folder.path(), &["manifest", "--destructive", "post"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(text.contains("<members>Trip__c</members>") && !text.contains("Trip__c.A__c"), "{text}");
    assert!(text.contains("<members>Case.Level__c</members>"), "{text}");
    assert!(
        told.contains("Workflow Case: every org has it") && told.contains("<version>66.0</version>"),
        "{told}"
    );
    let (_, listed, _) = omnic(folder.path(), &["manifest", "--type", "CustomField", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
    let schema = fs::read_to_string("schemas/manifest.v1.schema.json").expect("the schema");
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    jsonschema::validate(&schema, &document).expect("valid");
    assert_eq!(document["members"].as_array().map(Vec::len), Some(3));
    assert_eq!(document["members"][1]["partOf"], "CustomObject:Trip__c");
    assert_eq!(document["members"][1]["packageDirectory"], "force-app");
}

#[test]
fn a_split_keeps_limits_and_order() {
    let folder = project();
    let base = "force-app/main/default";
    let routed = format!(
        "<Queue {NS}><doesSendEmailToMembers>false</doesSendEmailToMembers><name>R</name><queueRoutingConfig>Standard</queueRoutingConfig><queueSobject><sobjectType>Case</sobjectType></queueSobject></Queue>\n"
    );
    for number in 0..40 {
        put(folder.path(), &format!("{base}/queues/Routed_{number:02}.queue-meta.xml"), &routed);
    }
    let config = format!(
        "<QueueRoutingConfig {NS}><capacityWeight>1.0</capacityWeight><isAttributeBased>false</isAttributeBased><label>Standard</label><routingModel>LEAST_ACTIVE</routingModel><routingPriority>1</routingPriority></QueueRoutingConfig>\n"
    );
    put(folder.path(), &format!("{base}/queueRoutingConfigs/Standard.queueRoutingConfig-meta.xml"), &config);
    put(folder.path(), "pre.xml", &manifest(&[("Skill", &["Gone"])]));
    put(folder.path(), "post.xml", &manifest(&[("Skill", &["Done"])]));
    let deleted = ["--destructive-pre", "pre.xml", "--destructive-post", "post.xml", "--fail-on", "error"];
    let args = [["build", "--split", "-o", "d.zip"].as_slice(), &deleted].concat();
    let (code, shown, told) = omnic(folder.path(), &args);
    assert_eq!(code, Some(0), "{shown}{told}");
    assert!(!shown.contains("too-many-routed"), "{shown}");
    let zips: Vec<BTreeSet<String>> =
        (1..=3).map(|number| names(&folder.path().join(format!("d-{number}.zip")))).collect();
    assert!(!folder.path().join("d-4.zip").exists() && !folder.path().join("d.zip").exists());
    for zip in &zips {
        assert!(zip.iter().filter(|name| name.contains("Routed")).count() <= 16, "{zip:?}");
    }
    assert!(zips[0].contains("queueRoutingConfigs/Standard.queueRoutingConfig"));
    assert!(zips[0].contains("destructiveChangesPre.xml") && zips[2].contains("destructiveChangesPost.xml"));
    assert_eq!(zips.iter().map(BTreeSet::len).sum::<usize>(), 48);

    let args = [["build", "--split", "--dir", "d"].as_slice(), &deleted].concat();
    let (code, shown, told) = omnic(folder.path(), &args);
    assert_eq!(code, Some(0), "{shown}{told}");
    for (zip, number) in zips.iter().zip(1..) {
        for name in zip {
            let written =
                fs::read_to_string(folder.path().join(format!("d/{number}/{name}"))).expect("a file");
            assert_eq!(written, read(&folder.path().join(format!("d-{number}.zip")), name));
        }
    }
    let args = ["build", "--split", "--max-files", "20", "-o", "s.zip", "--fail-on", "error"];
    assert_eq!(omnic(folder.path(), &args).0, Some(0));
    assert!(names(&folder.path().join("s-1.zip")).len() <= 20);
    let args = ["build", "--split", "--max-bytes", "900", "-o", "s.zip", "--fail-on", "error"];
    let (code, _, told) = omnic(folder.path(), &args);
    assert!(code == Some(1) && told.contains("fit into no package"), "{told}");
}

#[test]
fn a_split_follows_references_of_classes_tabs_and_pages() {
    let xml = |root: &str, inner: &str| {
        format!("<{root} xmlns=\"http://soap.sforce.com/2006/04/metadata\">{inner}</{root}>\n")
    };
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str, text: &str| put(folder.path(), name, text);
    at("sfdx-project.json", "{\"packageDirectories\":[{\"path\":\"app\"}],\"sourceApiVersion\":\"66.0\"}");
    for (name, text) in [
        ("A", "class A extends Z { List<M> all; }"),
        ("M", "class M { Object o = new Z(); }"),
        ("Z", "class Z { /* A */ String a = 'M'; }"),
    ] {
        at(&format!("app/classes/{name}.cls"), text);
        at(&format!("app/classes/{name}.cls-meta.xml"), &xml("ApexClass", "<apiVersion>66.0</apiVersion>"));
    }
    at("app/tabs/Start.tab-meta.xml", &xml("CustomTab", "<flexiPage>Home</flexiPage><label>Start</label>"));
    let page = "<flexiPageRegions><itemInstances><componentInstance><componentName>tile</componentName>\
        </componentInstance></itemInstances></flexiPageRegions><masterLabel>Home</masterLabel>";
    at("app/flexipages/Home.flexipage-meta.xml", &xml("FlexiPage", page));
    at("app/lwc/tile/tile.js", "import run from '@salesforce/apex/A.run';\n");
    at("app/lwc/tile/tile.js-meta.xml", &xml("LightningComponentBundle", "<apiVersion>66.0</apiVersion>"));
    let args = ["build", "--split", "--max-files", "3", "-o", "s.zip", "--force"];
    let (code, shown, told) = omnic(folder.path(), &args);
    assert_eq!(code, Some(0), "{shown}{told}");
    let package_of = |entry: &str| {
        let holds = |number: &usize| names(&folder.path().join(format!("s-{number}.zip"))).contains(entry);
        (1..=5).find(holds).unwrap_or_else(|| panic!("{entry}: {told}"))
    };
    let order =
        ["classes/Z.cls", "classes/M.cls", "classes/A.cls", "lwc/tile/tile.js", "flexipages/Home.flexipage"];
    assert!(order.is_sorted_by_key(|entry| package_of(entry)), "{:?}", order.map(package_of));
    assert_eq!(order.map(package_of), [1, 2, 3, 4, 5]);
    assert_eq!(package_of("tabs/Start.tab"), 5);
}

#[test]
fn the_manifest_of_every_sample_builds_the_whole_sample() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/kitchen-sink");
    let out = tempfile::tempdir().expect("a folder");
    let at = |name: &str| out.path().join(name).display().to_string();
    let (manifest, whole, named) = (at("package.xml"), at("whole.zip"), at("named.zip"));
    for entry in fs::read_dir(samples).expect("samples") {
        let sample = entry.expect("a sample").path();
        let run = |args: &[&str]| {
            let (code, _, said) = omnic(&sample, args);
            assert_eq!(code, Some(0), "{}: {args:?}: {said}", sample.display());
        };
        run(&["manifest", "--out", &manifest]);
        run(&["build", "--force", "--store", "-o", &whole]);
        run(&["build", "--force", "--store", "-o", &named, "--manifest", &manifest]);
        let (whole, named) = (fs::read(&whole).expect("a zip"), fs::read(&named).expect("a zip"));
        assert!(whole == named, "{}", sample.display());
    }
}
