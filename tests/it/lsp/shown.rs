//! What is shown beside a text, as it travels.

use std::path::Path;

use serde_json::{Value, json};

use super::client::{Client, uri};
use crate::it::run::folder;

const PROJECT: &str =
    r#"{"packageDirectories": [{"path": "force-app", "default": true}], "sourceApiVersion": "64.0"}"#;
const QUEUE: &str = "force-app/main/default/queues/Support.queue-meta.xml";
const TIER: &str = "force-app/main/default/queueRoutingConfigs/Tier_1.queueRoutingConfig-meta.xml";
/// é is one unit and the face two.
const TEXT: &str = "<Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <name>Support</name>\n    \
    <!-- é😀 --><queueRoutingConfig>Tier_1</queueRoutingConfig>\n    <queueSobject>\n        \
    <sobjectType>Case</sobjectType>\n    </queueSobject>\n</Queue>\n";
const ROUTING: &str = "<QueueRoutingConfig xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
    <label>The first</label>\n    <pushTimeout>30</pushTimeout>\n</QueueRoutingConfig>\n";

fn place(line: u32, character: u32) -> Value {
    json!({"line": line, "character": character})
}

fn range(line: u32, start: u32, end: u32) -> Value {
    json!({"start": place(line, start), "end": place(line, end)})
}

fn project() -> tempfile::TempDir {
    folder(&[("sfdx-project.json", PROJECT), (QUEUE, TEXT), (TIER, ROUTING)])
}

fn at(file: &Path, line: u32, character: u32) -> Value {
    json!({"textDocument": {"uri": uri(file)}, "position": place(line, character)})
}

fn of(file: &Path) -> Value {
    json!({"textDocument": {"uri": uri(file)}})
}

#[test]
fn hovers_are_what_the_client_can_show() {
    let project = project();
    let file = project.path().join(QUEUE);
    let shows = |capabilities: Value| {
        let mut client = Client::with(json!({"textDocument": {"hover": capabilities}}), &[project.path()]);
        client.open(&file, TEXT);
        let hover = client.result("textDocument/hover", at(&file, 2, 40));
        // Nothing stands in the indentation.
        assert_eq!(client.result("textDocument/hover", at(&file, 2, 1)), Value::Null);
        client.stop();
        assert_eq!(hover["range"], range(2, 36, 42), "{hover}");
        let contents = &hover["contents"];
        assert!(contents["value"].as_str().is_some_and(|text| text.contains("`The first`")), "{hover}");
        (contents["kind"].clone(), contents["value"].as_str().is_some_and(|text| text.starts_with("### ")))
    };
    assert_eq!(shows(json!({"contentFormat": ["markdown", "plaintext"]})), (json!("markdown"), true));
    assert_eq!(shows(json!({"contentFormat": ["plaintext"]})), (json!("plaintext"), false));
    assert_eq!(shows(json!({})), (json!("plaintext"), false));
}

#[test]
fn hints_and_links_stand_at_their_places() {
    let project = project();
    let (file, tier) = (project.path().join(QUEUE), project.path().join(TIER));
    let mut client = Client::with(json!({}), &[project.path()]);
    client.open(&file, TEXT);
    let mut hints = |file: &Path, end: Value| {
        let mut params = of(file);
        params["range"] = json!({"start": place(0, 0), "end": end});
        client.result("textDocument/inlayHint", params)
    };
    let hint = &hints(&file, place(9, 0))[0];
    assert_eq!((&hint["position"], &hint["label"]), (&place(2, 42), &json!("The first")), "{hint}");
    assert_eq!(hints(&file, place(2, 41)), json!([]));
    assert_eq!(hints(&tier, place(9, 0))[0]["label"], "seconds");
    let links = client.result("textDocument/documentLink", of(&file));
    assert_eq!(links[0]["range"], range(2, 36, 42), "{links}");
    assert_eq!(links[0]["target"], uri(&tier));
    assert_eq!(links[0]["tooltip"], "QueueRoutingConfig:Tier_1");
    assert_eq!(links.as_array().map(Vec::len), Some(1));
    client.stop();
}

#[test]
fn outlines_are_trees_or_lists() {
    let project = project();
    let file = project.path().join(QUEUE);
    let outline = |capabilities: Value| {
        let mut client =
            Client::with(json!({"textDocument": {"documentSymbol": capabilities}}), &[project.path()]);
        let outline = client.result("textDocument/documentSymbol", of(&file));
        client.stop();
        outline
    };
    let tree = &outline(json!({"hierarchicalDocumentSymbolSupport": true}))[0];
    assert_eq!((&tree["name"], &tree["detail"]), (&json!("Support"), &json!("Queue")), "{tree}");
    let child = &tree["children"][1];
    assert_eq!(child["detail"], "Tier_1");
    assert_eq!(
        (&child["range"], &child["selectionRange"]),
        (&range(2, 16, 63), &range(2, 17, 35)),
        "{child}"
    );
    let list = outline(json!({}));
    let names: Vec<(&str, &str)> = list
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| (one["name"].as_str().unwrap_or("?"), one["containerName"].as_str().unwrap_or("")))
        .collect();
    assert_eq!(
        names,
        [
            ("Support Queue", ""),
            ("name Support", "Support Queue"),
            ("queueRoutingConfig Tier_1", "Support Queue"),
            ("queueSobject Case", "Support Queue"),
            ("sobjectType Case", "queueSobject Case"),
        ]
    );
    assert_eq!(list[2]["location"], json!({"uri": uri(&file), "range": range(2, 16, 63)}));
}

#[test]
fn components_of_all_folders_are_found_once() {
    let (one, other) = (project(), project());
    let inner = one.path().join("force-app/main");
    let mut client = Client::with(json!({}), &[one.path(), other.path(), &inner]);
    let found = client.result("workspace/symbol", json!({"query": "tier1"}));
    let mut files: Vec<&str> = found
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| {
            assert_eq!(
                (&one["name"], &one["containerName"]),
                (&json!("Tier_1"), &json!("QueueRoutingConfig"))
            );
            assert_eq!(one["location"]["range"]["start"], place(0, 0));
            one["location"]["uri"].as_str().expect("a name")
        })
        .collect();
    files.sort_unstable();
    let mut expected = [uri(&one.path().join(TIER)), uri(&other.path().join(TIER))];
    expected.sort_unstable();
    assert_eq!(files, expected);
    client.stop();
}

#[test]
fn whole_lines_are_folded_for_clients_that_can_do_no_more() {
    let project = project();
    let file = project.path().join(QUEUE);
    let folds = |capabilities: Value| {
        let mut client =
            Client::with(json!({"textDocument": {"foldingRange": capabilities}}), &[project.path()]);
        let folds = client.result("textDocument/foldingRange", of(&file));
        client.stop();
        folds
    };
    let lines = json!([{"startLine": 0, "endLine": 5}, {"startLine": 3, "endLine": 4}]);
    assert_eq!(folds(json!({"lineFoldingOnly": true})), lines);
    let exact = folds(json!({}));
    let inner = json!({"startLine": 3, "startCharacter": 18, "endLine": 5, "endCharacter": 4});
    assert_eq!(exact[1], inner, "{exact}");
}

#[test]
fn a_line_is_folded_once_and_what_stands_behind_an_end_stays() {
    let text = "<Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\"><queueMembers>\n<users>\n<user>a</user>\
        </users>\n</queueMembers>\n<!-- one\n two -->\n<name>A\n B</name></Queue>\n";
    let project = folder(&[("sfdx-project.json", PROJECT), (QUEUE, text)]);
    let mut client =
        Client::with(json!({"textDocument": {"foldingRange": {"lineFoldingOnly": true}}}), &[project.path()]);
    let folds = client.result("textDocument/foldingRange", of(&project.path().join(QUEUE)));
    assert_eq!(
        folds,
        json!([
            {"startLine": 0, "endLine": 7},
            {"startLine": 1, "endLine": 2},
            {"startLine": 4, "endLine": 5, "kind": "comment"},
            {"startLine": 6, "endLine": 7},
        ])
    );
    client.stop();
}

#[test]
fn every_place_gets_what_its_selection_grows_to() {
    let project = project();
    let file = project.path().join(QUEUE);
    let mut client = Client::with(json!({}), &[project.path()]);
    let mut params = of(&file);
    params["positions"] = json!([place(2, 38), place(1, 12), place(99, 0)]);
    let all = client.result("textDocument/selectionRange", params);
    assert_eq!(all.as_array().map(Vec::len), Some(3));
    assert_eq!(all[0]["range"], range(2, 36, 42), "{all}");
    assert_eq!(all[0]["parent"]["range"], range(2, 16, 63));
    assert_eq!(all[1]["range"], range(1, 10, 17));
    // The end of the text is in nothing but the file.
    assert_eq!(all[2]["range"], json!({"start": place(0, 0), "end": place(7, 0)}));
    assert!(all[2].get("parent").is_none());
    client.stop();
}
