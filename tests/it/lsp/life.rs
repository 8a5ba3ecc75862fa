//! How conversations begin and end, and what cannot end them.

use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::client::Client;
use crate::it::run::folder;

#[test]
fn a_conversation_ends_as_agreed() {
    Client::with(json!({}), &[]).stop();
}

#[test]
fn exit_without_shutdown_ends_with_1() {
    let mut client = Client::with(json!({}), &[]);
    client.tell("exit", Value::Null);
    assert_eq!(client.exit_code(), Some(1));
}

#[test]
fn the_end_of_input_ends_with_1() {
    let mut client = Client::start();
    client.hang_up();
    assert_eq!(client.exit_code(), Some(1));
}

#[test]
fn the_server_ends_when_its_client_dies() {
    let mut child = Command::new("sleep").arg("60").stdin(Stdio::null()).spawn().expect("a process");
    let mut client = Client::start();
    client.ask("initialize", json!({"processId": child.id(), "capabilities": {}}));
    child.kill().expect("its end");
    child.wait().expect("its end");
    assert_eq!(client.exit_code(), Some(1));
}

#[test]
fn order_is_kept() {
    let code = |answer: &Value| answer["error"]["code"].as_i64();
    let mut client = Client::start();
    let early = client.ask("textDocument/hover", json!({}));
    assert_eq!(code(&early), Some(-32002), "{early}");
    client.initialize(json!({}), &[]);
    let twice = client.ask("initialize", json!({"processId": null, "capabilities": {}}));
    assert_eq!(code(&twice), Some(-32600), "{twice}");
    let unknown = client.ask("omnic/noSuchThing", json!({}));
    assert_eq!(code(&unknown), Some(-32601), "{unknown}");
    let wrong = client.ask("textDocument/diagnostic", json!({"textDocument": 7}));
    assert_eq!(code(&wrong), Some(-32602), "{wrong}");
    client.result("shutdown", Value::Null);
    let late = client.ask("textDocument/diagnostic", json!({"textDocument": {"uri": "file:///a"}}));
    assert_eq!(code(&late), Some(-32600), "{late}");
    client.tell("exit", Value::Null);
    assert_eq!(client.exit_code(), Some(0));
}

#[test]
fn what_is_no_message_is_skipped() {
    let mut client = Client::with(json!({}), &[]);
    for bad in [
        &b"Content-Length: 1\r\n\r\n{"[..],
        b"Content-Length: 2\r\n\r\n[]",
        b"Content-Length: 3\r\n\r\n\xff\xfe\x00",
        b"Content-Length: nonsense\r\n\r\n",
        b"\r\n\r\nhello\r\n",
        b"Content-Length: 17\r\n\r\n{\"jsonrpc\":\"2.0\"}",
        b"Content-Length: 46\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\"}",
    ] {
        client.send_raw(bad);
    }
    // The last of them had the wrong length: what is left of it is skipped, too.
    client.send_raw(b"\r\n");
    client.tell("textDocument/didChange", json!({"textDocument": []}));
    client.tell(
        "textDocument/didChange",
        json!({"textDocument": {"uri": "file:///a", "version": 3}, "contentChanges": []}),
    );
    client.tell("workspace/didChangeWorkspaceFolders", json!(null));
    client.settle();
    client.stop();
}

#[test]
fn a_request_that_makes_no_sense_is_answered() {
    let mut client = Client::with(json!({}), &[]);
    let text = r#"{"jsonrpc":"2.0","id":"odd","method":12}"#;
    client.send_raw(format!("Content-Length: {}\r\n\r\n{text}", text.len()).as_bytes());
    let answer = client.wait(|message| message["id"] == "odd");
    assert_eq!(answer["error"]["code"], -32600, "{answer}");
    client.stop();
}

#[test]
fn a_request_that_waits_can_be_taken_back() {
    // Without `initialized` nothing is read, so that the request has to wait.
    let mut client = Client::start();
    client.ask("initialize", json!({"processId": null, "capabilities": {}}));
    let id = client.begin("workspace/diagnostic", json!({"previousResultIds": []}));
    client.tell("$/cancelRequest", json!({"id": id}));
    let answer = client.answer(id);
    assert_eq!(answer["error"]["code"], -32800, "{answer}");
    client.tell("initialized", json!({}));
    client.settle();
    client.stop();
}

#[test]
fn progress_is_shown_to_who_wants_it() {
    let project =
        folder(&[("sfdx-project.json", r#"{"packageDirectories": [{"path": "a"}]}"#), ("a/x.txt", "")]);
    let mut client = Client::with(json!({"window": {"workDoneProgress": true}}), &[project.path()]);
    let create = client.wait(|message| message["method"] == "window/workDoneProgress/create");
    let token = create["params"]["token"].clone();
    for kind in ["begin", "end"] {
        client.wait(|message| {
            message["method"] == "$/progress"
                && message["params"]["token"] == token
                && message["params"]["value"]["kind"] == kind
        });
    }
    client.stop();
}

#[test]
fn files_are_watched_where_the_client_can() {
    let dynamic = json!({"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}});
    let mut client = Client::with(dynamic, &[]);
    let asked = client.wait(|message| message["method"] == "client/registerCapability");
    let registration = &asked["params"]["registrations"][0];
    assert_eq!(registration["method"], "workspace/didChangeWatchedFiles");
    let watchers = registration["registerOptions"]["watchers"].to_string();
    for name in ["omnic.toml", "sfdx-project.json", ".forceignore", "*.xml", "queue"] {
        assert!(watchers.contains(name), "{watchers}");
    }
    client.stop();
}

#[test]
fn a_text_that_is_too_large_is_told_of_once() {
    let project = folder(&[("sfdx-project.json", r#"{"packageDirectories": [{"path": "a"}]}"#)]);
    let mut client = Client::with(json!({}), &[project.path()]);
    let path = project.path().join("a/queues/Large.queue-meta.xml");
    let text = format!("<Queue>{}</Queue>", " ".repeat(33 << 20));
    client.open(&path, &text);
    client.change(&path, 2, &text);
    let published = client.published();
    let found = published.values().next().expect("a finding");
    assert_eq!(found[0]["code"], "syntax/limit-exceeded", "{found:?}");
    let notices = client.seen.iter().filter(|message| message["method"] == "window/showMessage").count();
    assert_eq!(notices, 1);
    client.stop();
}
