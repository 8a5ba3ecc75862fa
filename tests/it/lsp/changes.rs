//! What changes on disk or in the settings, and how the server hears of it.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::client::{Client, uri};
use crate::it::run::folder;

const PROJECT: &str =
    r#"{"packageDirectories": [{"path": "force-app", "default": true}], "sourceApiVersion": "64.0"}"#;
const QUEUES: &str = "force-app/main/default/queues";
const QUEUE: &str = "force-app/main/default/queues/Cases.queue-meta.xml";
const OFF: &str = "[rules]\n\"reference/unresolved\" = \"off\"\n";

fn queue(config: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
         <doesSendEmailToMembers>false</doesSendEmailToMembers>\n    <name>Cases</name>\n    \
         <queueRoutingConfig>{config}</queueRoutingConfig>\n</Queue>\n"
    )
}

fn project() -> tempfile::TempDir {
    folder(&[("sfdx-project.json", PROJECT), (QUEUE, &queue("Cases"))])
}

/// What is more than a hint in a file, by its message.
fn errors(client: &mut Client, file: &Path) -> Vec<String> {
    let found = client.published().remove(&uri(file)).unwrap_or_default();
    let errors = found.iter().filter(|found| found["severity"].as_u64() <= Some(2));
    errors.map(|found| found["message"].as_str().expect("words").to_owned()).collect()
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("a file");
}

fn save(client: &mut Client, path: &Path) {
    client.tell("textDocument/didSave", json!({"textDocument": {"uri": uri(path)}}));
}

#[test]
fn a_client_that_watches_nothing_is_watched_for_settings_when_it_saves() {
    let project = project();
    let (file, toml) = (project.path().join(QUEUE), project.path().join("omnic.toml"));
    let mut client = Client::with(json!({}), &[project.path()]);
    client.open(&file, &queue("Cases"));
    assert_eq!(errors(&mut client, &file).len(), 1);
    // Somebody else writes the settings; the next file that is saved shows it.
    write(&toml, OFF);
    save(&mut client, &file);
    assert_eq!(errors(&mut client, &file).len(), 0);
    write(&toml, "");
    save(&mut client, &file);
    assert_eq!(errors(&mut client, &file).len(), 1);
    // Written in the editor itself.
    client.open(&toml, "");
    write(&toml, OFF);
    save(&mut client, &toml);
    assert_eq!(errors(&mut client, &file).len(), 0);
    write(&project.path().join(".forceignore"), "**/queues/**\n");
    write(&toml, "# nothing\n");
    save(&mut client, &file);
    assert_eq!(errors(&mut client, &file).len(), 0);
    client.stop();
}

/// A baseline may have any name, and it may be what the settings lack.
#[test]
fn a_baseline_of_another_name_counts_when_it_changes() {
    let project = project();
    let (file, known) = (project.path().join(QUEUE), project.path().join("config/known.json"));
    write(&project.path().join("omnic.toml"), "baseline = \"config/known.json\"\n");
    let mut client = Client::with(json!({}), &[project.path()]);
    write(&known, "{\"version\": 1, \"findings\": []}");
    client.watched(&known, 1);
    assert_eq!(errors(&mut client, &file).len(), 1);
    write(&known, "{\"version\": 1, \"findings\": [");
    client.watched(&known, 2);
    assert_eq!(errors(&mut client, &known).len(), 1);
    write(&known, "{\"version\": 1, \"findings\": []}\n");
    client.watched(&known, 2);
    assert_eq!((errors(&mut client, &known).len(), errors(&mut client, &file).len()), (0, 1));
    client.stop();
}

#[test]
fn broken_settings_take_nothing_away() {
    let project = project();
    let (file, toml) = (project.path().join(QUEUE), project.path().join("omnic.toml"));
    write(&toml, "[rules]\n\"queue/no-members\" = \"off\"\n");
    let mut client = Client::with(json!({}), &[project.path()]);
    client.open(&file, &queue("Cases"));
    let before = client.published()[&uri(&file)].clone();
    write(&toml, "[rules]\n\"queue/no-members\" = \"of");
    client.watched(&toml, 2);
    assert_eq!(errors(&mut client, &toml).len(), 1);
    assert_eq!(client.published()[&uri(&file)], before);
    // The file goes on as before, and other files do, too.
    client.change(&file, 2, &queue("Calls"));
    assert!(errors(&mut client, &file)[0].contains("Calls"));
    write(&project.path().join("sfdx-project.json"), "{");
    client.watched(&project.path().join("sfdx-project.json"), 2);
    assert!(errors(&mut client, &file)[0].contains("Calls"));
    write(&project.path().join("sfdx-project.json"), PROJECT);
    write(&toml, OFF);
    client.watched(&toml, 2);
    assert_eq!((errors(&mut client, &toml).len(), errors(&mut client, &file).len()), (0, 0));
    client.stop();
}

/// A folder that comes or goes is one event.
#[test]
fn folders_come_and_go_with_all_that_is_in_them() {
    let project = project();
    let (file, queues) = (project.path().join(QUEUE), project.path().join(QUEUES));
    let mut client = Client::with(json!({}), &[project.path()]);
    assert!(errors(&mut client, &file)[0].contains("`Cases`"));
    let aside = project.path().join("aside");
    std::fs::rename(&queues, &aside).expect("another name");
    client.watched(&queues, 3);
    assert_eq!(errors(&mut client, &file), [""; 0]);
    // It is back with another content before anybody says that it was away.
    std::fs::rename(&aside, &queues).expect("its name");
    client.watched(&queues, 1);
    assert_eq!(errors(&mut client, &file).len(), 1);
    write(&file, &queue("Calls"));
    client.tell(
        "workspace/didChangeWatchedFiles",
        json!({"changes": [{"uri": uri(&queues), "type": 3}, {"uri": uri(&queues), "type": 1}]}),
    );
    assert!(errors(&mut client, &file)[0].contains("`Calls`"));
    // As the editor itself tells it.
    let default = queues.parent().expect("a folder").to_path_buf();
    let other = default.with_file_name("other");
    std::fs::rename(&default, &other).expect("another name");
    client.tell(
        "workspace/didRenameFiles",
        json!({"files": [{"oldUri": uri(&default), "newUri": uri(&other)}]}),
    );
    let moved = other.join("queues/Cases.queue-meta.xml");
    assert_eq!((errors(&mut client, &file).len(), errors(&mut client, &moved).len()), (0, 1));
    std::fs::remove_dir_all(&other).expect("its end");
    client.tell("workspace/didDeleteFiles", json!({"files": [{"uri": uri(&other)}]}));
    assert_eq!(errors(&mut client, &moved).len(), 0);
    write(&file, &queue("Calls"));
    client.tell("workspace/didCreateFiles", json!({"files": [{"uri": uri(&default)}]}));
    assert_eq!(errors(&mut client, &file).len(), 1);
    client.stop();
}

#[test]
fn folders_and_data_are_watched() {
    let dynamic = json!({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}});
    let mut client = Client::start();
    let able = client.initialize(dynamic, &[]);
    for what in ["didCreate", "didRename", "didDelete"] {
        let filter = &able["workspace"]["fileOperations"][what]["filters"][0];
        assert_eq!(filter["pattern"]["matches"], "folder", "{able}");
    }
    let asked = client.wait(|message| message["method"] == "client/registerCapability");
    let watchers = asked["params"]["registrations"][0]["registerOptions"]["watchers"].clone();
    let has = |part: &str| {
        let patterns = watchers.as_array().expect("a list").iter();
        patterns.filter_map(|watcher| watcher["globPattern"].as_str()).any(|pattern| pattern.contains(part))
    };
    for part in ["**/{", "queueRoutingConfigs,", "queues,", "json,yml,yaml,csv,sql"] {
        assert!(has(part), "{part}: {watchers}");
    }
    client.stop();
}

#[test]
fn records_are_checked_as_they_are_typed() {
    let project = folder(&[("sfdx-project.json", PROJECT), ("force-app/x.txt", "")]);
    let (name, text) = data();
    let file = project.path().join("data").join(name);
    let mut client = Client::with(json!({}), &[project.path()]);
    write(&file, "{}");
    client.watched(&file, 1);
    assert!(client.published().is_empty());
    client.open(&file, &text);
    assert!(!errors(&mut client, &file).is_empty());
    client.change(&file, 2, "{}");
    assert!(client.published().is_empty());
    client.stop();
}

/// A file of records with errors.
fn data() -> (String, String) {
    let mut files: Vec<PathBuf> = std::fs::read_dir("samples/broken/data/tree")
        .expect("samples")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    let file = files.into_iter().find(|file| file.extension().is_some_and(|end| end == "json")).expect("one");
    let text = std::fs::read_to_string(&file).expect("a text");
    (file.file_name().expect("a name").to_string_lossy().into_owned(), text)
}

/// Findings that say what is not needed are shown so, where the editor can.
#[test]
fn tags_go_to_clients_that_take_them() {
    let text = queue("Cases").replacen("<Queue ", "<!-- omnic: allow queue/unrouted: why -->\n<Queue ", 1);
    let project = folder(&[("sfdx-project.json", PROJECT), (QUEUE, &text)]);
    let file = project.path().join(QUEUE);
    let tags = |capabilities: Value| -> Vec<Value> {
        let mut client = Client::with(capabilities, &[project.path()]);
        let found = client.published().remove(&uri(&file)).expect("findings");
        client.stop();
        let unused = found.into_iter().filter(|found| found["code"] == "suppress/unused");
        unused.map(|found| found["tags"].clone()).collect()
    };
    let able = json!({"textDocument": {"publishDiagnostics": {"tagSupport": {"valueSet": [1, 2]}}}});
    assert_eq!(tags(able), [json!([1])]);
    assert_eq!(tags(json!({})), [Value::Null]);
}
