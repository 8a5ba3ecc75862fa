//! What is edited, saved, made and removed, and what the server makes of it.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use super::client::{Client, uri};
use crate::it::run::folder;

const PROJECT: &str =
    r#"{"packageDirectories": [{"path": "force-app", "default": true}], "sourceApiVersion": "64.0"}"#;
const QUEUE: &str = "force-app/main/default/queues/Cases.queue-meta.xml";
const CONFIG: &str = "force-app/main/default/queueRoutingConfigs/Cases.queueRoutingConfig-meta.xml";

fn queue(config: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
         <doesSendEmailToMembers>false</doesSendEmailToMembers>\n    <name>Cases</name>\n    \
         <queueMembers>\n        <publicGroups>\n            <publicGroup>Agents</publicGroup>\n        \
         </publicGroups>\n    </queueMembers>\n    \
         <queueRoutingConfig>{config}</queueRoutingConfig>\n    <queueSobject>\n        \
         <sobjectType>Case</sobjectType>\n    </queueSobject>\n</Queue>\n"
    )
}

fn config() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<QueueRoutingConfig xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
     <capacityType>INHERITED</capacityType>\n    <capacityWeight>1.0</capacityWeight>\n    \
     <isAttributeBased>false</isAttributeBased>\n    <label>Cases</label>\n    <pushTimeout>20</pushTimeout>\n    \
     <routingModel>LEAST_ACTIVE</routingModel>\n    <routingPriority>1</routingPriority>\n</QueueRoutingConfig>\n"
        .to_owned()
}

fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let mut all = vec![("sfdx-project.json", PROJECT)];
    all.extend_from_slice(files);
    folder(&all)
}

/// The rules found in a file.
fn rules(client: &mut Client, path: &Path) -> Vec<String> {
    let published = client.published();
    let found = published.get(&uri(path)).cloned().unwrap_or_default();
    found.iter().map(|found| found["code"].as_str().expect("a rule").to_owned()).collect()
}

#[test]
fn findings_follow_the_text_and_carry_its_version() {
    let project = project(&[(QUEUE, &queue("Cases")), (CONFIG, &config())]);
    let file = project.path().join(QUEUE);
    let mut client = Client::with(json!({}), &[project.path()]);
    assert_eq!(rules(&mut client, &file), [""; 0]);
    client.open(&file, &queue("Cases"));
    client.change(&file, 7, &queue("Casses"));
    assert_eq!(rules(&mut client, &file), ["reference/unresolved"]);
    let last = client.seen.iter().rfind(|message| message["method"] == "textDocument/publishDiagnostics");
    assert_eq!(last.expect("findings")["params"]["version"], 7);
    // A step in the protocol's terms: the name on line 10 is mended, and a tag broken.
    let change = json!([
        {"range": {"start": {"line": 9, "character": 24}, "end": {"line": 9, "character": 30}}, "text": "Cases"},
        {"range": {"start": {"line": 3, "character": 4}, "end": {"line": 3, "character": 5}}, "text": ""},
    ]);
    let document = json!({"uri": uri(&file), "version": 8});
    client.tell("textDocument/didChange", json!({"textDocument": document, "contentChanges": change}));
    assert!(rules(&mut client, &file)[0].starts_with("syntax/"), "{:?}", client.published());
    // What was not saved is gone with the text.
    client.tell("textDocument/didClose", json!({"textDocument": {"uri": uri(&file)}}));
    assert_eq!(rules(&mut client, &file), [""; 0]);
    client.stop();
}

#[test]
fn an_edit_shows_in_other_files() {
    let project = project(&[(QUEUE, &queue("Cases"))]);
    let (queue_file, config_file) = (project.path().join(QUEUE), project.path().join(CONFIG));
    let mut client = Client::with(json!({}), &[project.path()]);
    assert_eq!(rules(&mut client, &queue_file), ["reference/unresolved"]);
    // A file that is not on disk yet defines its name all the same.
    client.open(&config_file, &config());
    assert_eq!(rules(&mut client, &queue_file), [""; 0]);
    client.tell("textDocument/didClose", json!({"textDocument": {"uri": uri(&config_file)}}));
    assert_eq!(rules(&mut client, &queue_file), ["reference/unresolved"]);
    client.stop();
}

#[test]
fn files_that_come_and_go_on_disk() {
    let project = project(&[(QUEUE, &queue("Cases"))]);
    let (queue_file, config_file) = (project.path().join(QUEUE), project.path().join(CONFIG));
    let mut client = Client::with(json!({}), &[project.path()]);
    std::fs::create_dir_all(config_file.parent().expect("a folder")).expect("a folder");
    std::fs::write(&config_file, config()).expect("a file");
    client.watched(&config_file, 1);
    assert_eq!(rules(&mut client, &queue_file), [""; 0]);
    std::fs::write(&queue_file, queue("Other")).expect("a file");
    client.watched(&queue_file, 2);
    assert_eq!(rules(&mut client, &queue_file), ["reference/unresolved"]);
    std::fs::remove_file(&queue_file).expect("its end");
    client.watched(&queue_file, 3);
    assert_eq!(client.published(), BTreeMap::new());
    client.stop();
}

#[test]
fn settings_count_when_they_change() {
    let project = project(&[(QUEUE, &queue("Cases"))]);
    let (queue_file, toml) = (project.path().join(QUEUE), project.path().join("omnic.toml"));
    let mut client = Client::with(json!({}), &[project.path()]);
    let write = |text: &str, client: &mut Client| {
        let kind = if toml.is_file() { 2 } else { 1 };
        std::fs::write(&toml, text).expect("a file");
        client.watched(&toml, kind);
    };
    write("[rules]\n\"reference/unresolved\" = \"off\"\n", &mut client);
    assert_eq!(rules(&mut client, &queue_file), [""; 0]);
    write("[rules]\n\"reference/unresolvd\" = \"off\"\n", &mut client);
    let published = client.published();
    let fault = &published[&uri(&toml)][0];
    assert!(fault["message"].as_str().expect("words").contains("reference/unresolved"), "{fault}");
    assert_eq!(fault["range"]["start"]["line"], 1, "{fault}");
    assert!(client.seen.iter().any(|message| message["method"] == "window/showMessage"), "{:?}", client.seen);
    write("[known]\nrouting-configurations = [\"Cases\"]\n", &mut client);
    assert_eq!(client.published(), BTreeMap::new());
    std::fs::write(project.path().join(".forceignore"), "**/queues/**\n").expect("a file");
    std::fs::write(&toml, "").expect("a file");
    client.watched(&project.path().join(".forceignore"), 1);
    assert_eq!(client.published(), BTreeMap::new());
    client.stop();
}

#[test]
fn folders_come_and_go() {
    let (one, other) = (project(&[(QUEUE, &queue("Cases"))]), project(&[(QUEUE, &queue("Other"))]));
    let mut client = Client::with(json!({}), &[one.path()]);
    let change = |added: &[&Path], removed: &[&Path]| {
        let list = |paths: &[&Path]| -> Vec<Value> {
            paths.iter().map(|path| json!({"uri": uri(path), "name": "x"})).collect()
        };
        json!({"event": {"added": list(added), "removed": list(removed)}})
    };
    client.tell("workspace/didChangeWorkspaceFolders", change(&[other.path()], &[]));
    assert_eq!(client.published().len(), 2);
    client.tell("workspace/didChangeWorkspaceFolders", change(&[], &[one.path()]));
    assert_eq!(client.published().into_keys().collect::<Vec<_>>(), [uri(&other.path().join(QUEUE))]);
    client.stop();
}

#[test]
fn a_file_outside_of_all_folders_is_checked_in_its_project() {
    let project = project(&[(QUEUE, &queue("Cases"))]);
    let file = project.path().join(QUEUE);
    let mut client = Client::with(json!({}), &[]);
    client.open(&file, &queue("Cases"));
    assert_eq!(rules(&mut client, &file), ["reference/unresolved"]);
    client.tell("textDocument/didClose", json!({"textDocument": {"uri": uri(&file)}}));
    assert_eq!(client.published(), BTreeMap::new());
    client.stop();
}

/// An editor may be started through a link to a folder; names of files then go through it, too.
#[cfg(unix)]
#[test]
fn names_are_written_as_the_editor_writes_them() {
    let project = project(&[(QUEUE, &queue("Cases"))]);
    let outside = tempfile::tempdir().expect("a folder");
    let link = outside.path().join("link");
    std::os::unix::fs::symlink(project.path(), &link).expect("a link");
    let mut client = Client::with(json!({}), &[&link]);
    assert_eq!(rules(&mut client, &link.join(QUEUE)), ["reference/unresolved"]);
    client.open(&link.join(QUEUE), &queue("Other"));
    assert_eq!(client.published().into_keys().collect::<Vec<_>>(), [uri(&link.join(QUEUE))]);
    client.stop();
}
