//! Completion and formatting in the terms of the protocol.

use std::path::Path;

use serde_json::{Value, json};

use super::client::{Client, uri};
use crate::it::run::{folder, run};

const PROJECT: &str =
    r#"{"packageDirectories": [{"path": "force-app", "default": true}], "sourceApiVersion": "64.0"}"#;
const STATUS: &str = "force-app/main/default/servicePresenceStatuses/On.servicePresenceStatus-meta.xml";

/// What is offered where `$0` stands.
fn offered(client: &mut Client, file: &Path, text: &str, trigger: Option<&str>) -> Value {
    let at = text.find("$0").expect("a cursor");
    let before = &text[..at];
    let line = before.matches('\n').count();
    let column: usize = before.rsplit('\n').next().unwrap_or_default().chars().map(char::len_utf16).sum();
    client.open(file, &text.replacen("$0", "", 1));
    let context = json!({"triggerKind": if trigger.is_some() { 2 } else { 1 }, "triggerCharacter": trigger});
    let place = json!({
        "textDocument": {"uri": uri(file)},
        "position": {"line": line, "character": column},
        "context": context,
    });
    let found = client.result("textDocument/completion", place);
    client.tell("textDocument/didClose", json!({"textDocument": {"uri": uri(file)}}));
    found
}

fn labels(found: &Value) -> Vec<&str> {
    let items = found["items"].as_array().into_iter().flatten();
    items.map(|item| item["label"].as_str().expect("a label")).collect()
}

#[test]
fn a_client_gets_what_it_can_take() {
    let project = folder(&[("sfdx-project.json", PROJECT), (STATUS, "")]);
    let file = project.path().join(STATUS);
    let text = "<ServicePresenceStatus xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n<label>é😀</label><ch$0\n";
    let item = |abilities: Value| {
        let mut client = Client::with(abilities, &[project.path()]);
        let found = offered(&mut client, &file, text, Some("<"));
        client.stop();
        assert_eq!(labels(&found), ["channels", "fullName", "module"]);
        found["items"][0].clone()
    };
    let plain = item(json!({}));
    let range = json!({"start": {"line": 1, "character": 19}, "end": {"line": 1, "character": 21}});
    assert_eq!(plain["textEdit"], json!({"range": range, "newText": "channels>\n    \n</channels>"}));
    assert_eq!(plain["documentation"]["kind"], "plaintext");
    assert_eq!((&plain["insertTextFormat"], &plain["sortText"]), (&Value::Null, &json!("0000")));
    let able = json!({"snippetSupport": true, "documentationFormat": ["markdown", "plaintext"]});
    let rich = item(json!({"textDocument": {"completion": {"completionItem": able}}}));
    assert_eq!(rich["textEdit"]["newText"], "channels>\n    $1\n</channels>");
    assert_eq!((&rich["documentation"]["kind"], &rich["insertTextFormat"]), (&json!("markdown"), &json!(2)));
}

#[test]
fn nothing_unasked_comes_where_people_go_on_typing() {
    let project = folder(&[("sfdx-project.json", PROJECT), (STATUS, "")]);
    let file = project.path().join(STATUS);
    let mut client = Client::with(json!({}), &[project.path()]);
    let root = "<ServicePresenceStatus xmlns=\"http://soap.sforce.com/2006/04/metadata\">";
    let mut offered = |inside: &str, trigger| {
        let found = offered(&mut client, &file, &format!("{root}{inside}"), trigger);
        labels(&found).join(" ")
    };
    assert_eq!(offered("<channels>$0", Some(">")), "");
    assert_eq!(offered("<channels>$0", None), "channel /channels");
    assert_eq!(offered("<channels></$0", Some("/")), "/channels");
    assert_eq!(offered("<label>a/$0", Some("/")), "");
    assert_eq!(offered("<label>a/$0", None), "/label");
    client.stop();
}

#[test]
fn names_in_the_org_are_offered_as_well() {
    let config = "[known]\nservice-channels = [\"sfdc_liveagent\", \"Known_*\"]\n";
    let project = folder(&[("sfdx-project.json", PROJECT), ("omnic.toml", config), (STATUS, "")]);
    let file = project.path().join(STATUS);
    let mut client = Client::with(json!({}), &[project.path()]);
    let text = "<ServicePresenceStatus><channels><channel>$0</channel></channels></ServicePresenceStatus>";
    let found = offered(&mut client, &file, text, Some(">"));
    assert_eq!(labels(&found), ["sfdc_liveagent"]);
    assert_eq!(found["items"][0]["detail"], "ServiceChannel in the org");
    client.stop();
}

#[test]
fn of_ten_thousand_names_those_come_that_are_typed() {
    let queue = "<Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\"><name>Q</name></Queue>";
    let names: Vec<String> =
        (0..10_000).map(|at| format!("force-app/main/default/queues/Q_{at}.queue-meta.xml")).collect();
    let status = "force-app/main/default/omniSupervisorConfigs/A.omniSupervisorConfig-meta.xml";
    let mut files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), queue)).collect();
    files.extend([("sfdx-project.json", PROJECT), (status, "")]);
    let project = folder(&files);
    let file = project.path().join(status);
    let mut client = Client::with(json!({}), &[project.path()]);
    let text = |typed: &str| {
        format!(
            "<OmniSupervisorConfig><omniSupervisorConfigQueue><queue>{typed}$0</queue></omniSupervisorConfigQueue>"
        )
    };
    let all = offered(&mut client, &file, &text(""), None);
    assert_eq!((labels(&all).len(), &all["isIncomplete"]), (200, &json!(true)));
    assert!(labels(&all).is_sorted());
    let some = offered(&mut client, &file, &text("q_999"), None);
    assert_eq!(labels(&some).len(), 11);
    assert_eq!((labels(&some)[0], &some["isIncomplete"]), ("Q_999", &json!(true)));
    client.stop();
}

/// A text after edits of the protocol, all of which mean the text as it was.
fn edited(text: &str, edits: &Value) -> String {
    let offset = |place: &Value| {
        let line = place["line"].as_u64().expect("a line") as usize;
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let mut units = place["character"].as_u64().expect("a column") as usize;
        let letters = text[start..].char_indices();
        let mut at = letters.skip_while(|(_, letter)| {
            let is_before = units > 0;
            units = units.saturating_sub(letter.len_utf16());
            is_before
        });
        at.next().map_or(text.len(), |(at, _)| start + at)
    };
    let mut out = text.to_owned();
    for edit in edits.as_array().expect("edits").iter().rev() {
        let range = &edit["range"];
        out.replace_range(
            offset(&range["start"])..offset(&range["end"]),
            edit["newText"].as_str().expect("a text"),
        );
    }
    out
}

#[test]
fn formatting_gives_what_the_command_writes() {
    let folder_of = "tests/format";
    let mut seen = 0;
    for entry in std::fs::read_dir(folder_of).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("a text");
        // A mark and a lone carriage return are taken for other things by the small editor of this test.
        if std::path::Path::new(&name).extension().is_some_and(|end| end == "out")
            || text.starts_with('\u{feff}')
            || text.replace("\r\n", "").contains('\r')
        {
            continue;
        }
        let place = if name.starts_with("package") {
            format!("manifest/{name}")
        } else {
            format!("force-app/{name}")
        };
        let project = folder(&[("sfdx-project.json", PROJECT), (&place, &text)]);
        let file = project.path().join(&place);
        let mut client = Client::with(json!({}), &[project.path()]);
        client.open(&file, &text);
        let options = json!({"tabSize": 2, "insertSpaces": false});
        let document = json!({"uri": uri(&file)});
        let edits =
            client.result("textDocument/formatting", json!({"textDocument": document, "options": options}));
        let all = json!({"start": {"line": 0, "character": 0}, "end": {"line": 9999, "character": 0}});
        let selected = client.result(
            "textDocument/rangeFormatting",
            json!({"textDocument": document, "range": all, "options": options}),
        );
        client.stop();
        run(project.path(), &["fmt", &place]);
        let written = std::fs::read_to_string(&file).expect("a text");
        assert_eq!(edited(&text, &edits), written, "{name}");
        assert_eq!(selected, edits, "{name}");
        seen += usize::from(written != text);
    }
    assert!(seen > 3);
}
