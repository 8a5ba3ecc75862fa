//! Actions as they travel: what comes of them when a client does them.

use std::path::Path;

use serde_json::{Value, json};

use super::client::{Client, uri};
use crate::it::run::folder;

const PROJECT: &str =
    r#"{"packageDirectories": [{"path": "force-app", "default": true}], "sourceApiVersion": "64.0"}"#;
const FILE: &str = "force-app/main/default/presenceUserConfigs/Tier_1.presenceUserConfig-meta.xml";
const TEXT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PresenceUserConfig \
    xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <capacity>5</capacity>\n    \
    <!-- é😀 --><enableAutoAccept>true</enableAutoAccept>\n    <enableDecline>true</enableDecline>\n    \
    <label>Tier 1</label>\n</PresenceUserConfig>\n";

fn capabilities() -> Value {
    json!({
        "textDocument": {"codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}}},
        "workspace": {"workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]}},
    })
}

fn actions(client: &mut Client, file: &Path, only: &[&str]) -> Vec<Value> {
    let place = json!({"line": 4, "character": 26});
    let mut context = json!({"diagnostics": []});
    if !only.is_empty() {
        context["only"] = json!(only);
    }
    let document = json!({"uri": uri(file)});
    let params =
        json!({"textDocument": document, "range": {"start": place, "end": place}, "context": context});
    client.result("textDocument/codeAction", params).as_array().expect("a list").clone()
}

#[test]
fn a_repair_carries_the_state_of_its_text_and_places_in_its_units() {
    let project = folder(&[("sfdx-project.json", PROJECT), (FILE, TEXT)]);
    let file = project.path().join(FILE);
    let mut client = Client::with(capabilities(), &[project.path()]);
    client.open(&file, TEXT);
    let all = actions(&mut client, &file, &[]);
    let mend = &all[0];
    // It is one of several meanings, which no editor should take by itself.
    assert_eq!((&mend["kind"], mend.get("isPreferred")), (&json!("quickfix"), None), "{mend}");
    assert_eq!(mend["diagnostics"][0]["code"], "presence/decline-with-auto-accept");
    let change = &mend["edit"]["documentChanges"][0];
    assert_eq!(change["textDocument"], json!({"uri": uri(&file), "version": 1}));
    // é is one unit, the face two: the value begins behind `    <!-- é😀 --><enableAutoAccept>`.
    let range = json!({"start": {"line": 3, "character": 34}, "end": {"line": 3, "character": 38}});
    assert_eq!(change["edits"], json!([{"range": range, "newText": "false"}]), "{change}");
    client.stop();
}

#[test]
fn a_file_that_is_not_there_is_made() {
    let project = folder(&[("sfdx-project.json", PROJECT), (FILE, TEXT)]);
    let file = project.path().join(FILE);
    let toml = project.path().join("omnic.toml");
    let in_config = |all: Vec<Value>| {
        let is_meant =
            |action: &Value| action["title"].as_str().is_some_and(|title| title.contains("omnic.toml"));
        all.into_iter().find(is_meant)
    };
    let mut client = Client::with(capabilities(), &[project.path()]);
    let action = in_config(actions(&mut client, &file, &[])).expect("the action");
    let changes = action["edit"]["documentChanges"].as_array().expect("a list");
    assert_eq!((&changes[0]["kind"], &changes[0]["uri"]), (&json!("create"), &json!(uri(&toml))));
    let text = changes[1]["edits"][0]["newText"].as_str().expect("a text");
    std::fs::write(&toml, text).expect("a file");
    client.watched(&toml, 1);
    assert_eq!(client.published().len(), 0, "the entry answers for the finding");
    client.stop();
    // A client that makes no files is offered nothing that needs one.
    let mut capabilities = capabilities();
    capabilities["workspace"]["workspaceEdit"]["resourceOperations"] = json!([]);
    std::fs::remove_file(&toml).expect("its end");
    let mut client = Client::with(capabilities, &[project.path()]);
    assert!(in_config(actions(&mut client, &file, &[])).is_none());
    client.stop();
}

#[test]
fn everything_that_is_safe_is_mended_at_once() {
    let project = folder(&[("sfdx-project.json", PROJECT), (FILE, TEXT)]);
    let file = project.path().join(FILE);
    let mut client = Client::with(capabilities(), &[project.path()]);
    // The fields are out of order, and saved that way nowhere.
    client.open(
        &file,
        &TEXT.replacen("<capacity>5</capacity>", "<label>Tier 1</label><capacity>5</capacity>", 1),
    );
    assert!(actions(&mut client, &file, &[]).iter().all(|action| action["kind"] == "quickfix"));
    for kind in ["source", "source.fixAll", "source.fixAll.omnic"] {
        let all = actions(&mut client, &file, &[kind]);
        assert_eq!(all.len(), 1, "{kind}: {all:?}");
        assert_eq!(all[0]["kind"], "source.fixAll.omnic");
    }
    assert_eq!(actions(&mut client, &file, &["refactor"]), [] as [Value; 0]);
    client.stop();
}

#[test]
fn a_component_that_is_missing_is_made() {
    const QUEUE: &str = "force-app/main/default/queues/Cases.queue-meta.xml";
    const MADE: &str = "force-app/main/default/queueRoutingConfigs/Calls.queueRoutingConfig-meta.xml";
    let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
        <doesSendEmailToMembers>false</doesSendEmailToMembers>\n    <name>Cases</name>\n    \
        <queueRoutingConfig>Calls</queueRoutingConfig>\n</Queue>\n";
    let project = folder(&[("sfdx-project.json", PROJECT), (QUEUE, text)]);
    let file = project.path().join(QUEUE);
    let mut client = Client::with(capabilities(), &[project.path()]);
    let all = actions(&mut client, &file, &[]);
    let is_meant = |action: &&Value| action["title"] == json!(format!("create {MADE}"));
    let action = all.iter().find(is_meant).unwrap_or_else(|| panic!("{all:#?}"));
    let changes = action["edit"]["documentChanges"].as_array().expect("a list");
    let made = project.path().join(MADE);
    assert_eq!((&changes[0]["kind"], &changes[0]["uri"]), (&json!("create"), &json!(uri(&made))));
    std::fs::create_dir_all(made.parent().expect("a folder")).expect("a folder");
    std::fs::write(&made, changes[1]["edits"][0]["newText"].as_str().expect("a text")).expect("a file");
    client.watched(&made, 1);
    let published = client.published();
    let left = published.get(&uri(&file)).cloned().unwrap_or_default();
    assert!(left.iter().all(|found| found["code"] != "reference/unresolved"), "{left:#?}");
    client.stop();
}
