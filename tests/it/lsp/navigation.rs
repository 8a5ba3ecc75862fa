//! Definitions, references and renames as they travel.

use std::path::Path;

use serde_json::{Value, json};

use super::client::{Client, uri};
use crate::it::run::folder;

const PROJECT: &str =
    r#"{"packageDirectories": [{"path": "force-app", "default": true}], "sourceApiVersion": "64.0"}"#;
const QUEUE: &str = "force-app/main/default/queues/Cases.queue-meta.xml";
const CONFIG: &str = "force-app/main/default/queueRoutingConfigs/Fast.queueRoutingConfig-meta.xml";
/// Line ends as on Windows, and characters of two and four bytes before the value.
const QUEUE_TEXT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n\
    <Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\">\r\n    <name>Cases</name>\r\n    \
    <!-- é😀 --><queueRoutingConfig>Fast</queueRoutingConfig>\r\n</Queue>\r\n";
const CONFIG_TEXT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<QueueRoutingConfig \
    xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <label>Fast</label>\n</QueueRoutingConfig>\n";

fn files<'f>(more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    [("sfdx-project.json", PROJECT), (QUEUE, QUEUE_TEXT), (CONFIG, CONFIG_TEXT)]
        .into_iter()
        .chain(more.iter().copied())
        .collect()
}

fn capabilities() -> Value {
    json!({
        "textDocument": {
            "definition": {"linkSupport": true},
            "rename": {"prepareSupport": true, "honorsChangeAnnotations": true},
        },
        "workspace": {"workspaceEdit": {
            "documentChanges": true,
            "resourceOperations": ["create", "rename", "delete"],
            "changeAnnotationSupport": {},
        }},
    })
}

/// A range in one line.
fn range(line: u32, start: u32, end: u32) -> Value {
    json!({"start": {"line": line, "character": start}, "end": {"line": line, "character": end}})
}

/// The place of the reference in the queue, in UTF-16: é is one unit, the face two.
fn value() -> Value {
    range(3, 36, 40)
}

fn at(file: &Path) -> Value {
    json!({"textDocument": {"uri": uri(file)}, "position": {"line": 3, "character": 38}})
}

fn rename_to(file: &Path, name: &str) -> Value {
    let mut params = at(file);
    params["newName"] = json!(name);
    params
}

/// The reason of a refusal.
fn refusal(client: &mut Client, method: &str, params: Value) -> String {
    let answer = client.ask(method, params);
    assert_eq!(answer["error"]["code"], -32803, "{answer}");
    answer["error"]["message"].as_str().expect("a reason").to_owned()
}

#[test]
fn definitions_are_links_where_the_client_takes_them() {
    let project = folder(&files(&[]));
    let (queue, config) = (project.path().join(QUEUE), project.path().join(CONFIG));
    let mut client = Client::with(capabilities(), &[project.path()]);
    let link = json!([{
        "originSelectionRange": value(),
        "targetUri": uri(&config),
        "targetRange": range(1, 0, 68),
        "targetSelectionRange": range(1, 1, 19),
    }]);
    assert_eq!(client.result("textDocument/definition", at(&queue)), link);
    let place = json!([{"uri": uri(&config), "range": range(1, 1, 19)}]);
    assert_eq!(client.result("textDocument/declaration", at(&queue)), place);
    assert_eq!(client.result("textDocument/typeDefinition", at(&queue)), place);
    client.stop();
    let mut client = Client::with(json!({}), &[project.path()]);
    assert_eq!(client.result("textDocument/definition", at(&queue)), place);
    assert_eq!(client.result("textDocument/definition", at(Path::new("/no/such/file"))), Value::Null);
    client.stop();
}

#[test]
fn references_follow_what_is_typed() {
    let project = folder(&files(&[]));
    let (queue, config) = (project.path().join(QUEUE), project.path().join(CONFIG));
    let mut client = Client::with(capabilities(), &[project.path()]);
    let mut params = at(&queue);
    params["context"] = json!({"includeDeclaration": true});
    let defined = json!({"uri": uri(&config), "range": range(1, 1, 19)});
    let named = json!({"uri": uri(&queue), "range": value()});
    assert_eq!(client.result("textDocument/references", params.clone()), json!([defined, named]));
    params["context"] = json!({"includeDeclaration": false});
    assert_eq!(client.result("textDocument/references", params.clone()), json!([named]));
    client.open(&queue, &QUEUE_TEXT.replace("</Queue>", ""));
    assert_eq!(client.result("textDocument/references", params), json!([named]));
    let lights = client.result("textDocument/documentHighlight", at(&queue));
    assert_eq!(lights, json!([{"range": value(), "kind": 2}]));
    client.stop();
}

#[test]
fn a_rename_is_one_edit_of_texts_and_then_of_files() {
    let class = ("force-app/main/default/classes/A.cls", "class A {}");
    let toml = "[[allow]]\nrule = \"routing\"\ncomponent = \"QueueRoutingConfig:Fast\"\nreason = \"why\"\n";
    let project = folder(&files(&[class, ("omnic.toml", toml)]));
    let (queue, config) = (project.path().join(QUEUE), project.path().join(CONFIG));
    let mut client = Client::with(capabilities(), &[project.path()]);
    client.open(&queue, QUEUE_TEXT);
    let prepared = client.result("textDocument/prepareRename", at(&queue));
    assert_eq!(prepared, json!({"range": value(), "placeholder": "Fast"}));
    let edit = client.result("textDocument/rename", rename_to(&queue, "Slow"));
    let new = config.with_file_name("Slow.queueRoutingConfig-meta.xml");
    assert_eq!(
        edit["documentChanges"],
        json!([
            {
                "textDocument": {"uri": uri(&queue), "version": 1},
                "edits": [{"range": value(), "newText": "Slow"}],
            },
            {
                "textDocument": {"uri": uri(&project.path().join("omnic.toml")), "version": null},
                "edits": [{"range": range(2, 12, 37), "newText": "\"QueueRoutingConfig:Slow\""}],
            },
            {
                "kind": "rename",
                "oldUri": uri(&config),
                "newUri": uri(&new),
                "options": {"overwrite": false, "ignoreIfExists": false},
                "annotationId": "omnic/rename",
            },
        ])
    );
    assert_eq!(
        edit["changeAnnotations"]["omnic/rename"],
        json!({
            "label": "rename QueueRoutingConfig `Fast` to `Slow`",
            "needsConfirmation": true,
            "description": "`Fast` may also stand in files that omnic reads in part or not at all: 1 of type ApexClass",
        })
    );
    client.stop();
}

/// Whoever cannot be asked to agree is told at least.
#[test]
fn a_rename_tells_what_it_leaves() {
    let class = "force-app/main/default/classes/Calls.cls";
    let project = folder(&files(&[(class, "")]));
    let queue = project.path().join(QUEUE);
    let mut able = capabilities();
    able["textDocument"]["rename"]["honorsChangeAnnotations"] = json!(false);
    let mut client = Client::with(able, &[project.path()]);
    let edit = client.result("textDocument/rename", rename_to(&queue, "Slow"));
    assert_eq!(edit.get("changeAnnotations"), None, "{edit}");
    let told = client.wait(|message| message["method"] == "window/showMessage");
    assert_eq!(told["params"]["type"], 2);
    let words = told["params"]["message"].as_str().expect("words");
    assert!(words.starts_with("`Fast` may also stand in files") && words.contains("ApexClass"), "{words}");
    client.stop();
}

#[test]
fn a_rename_is_refused_in_words() {
    let toml = "[[allow]]\nrule = \"routing\"\ncomponent = \"QueueRoutingConfig:Fast\"\nreason = \"why\"\n";
    let ignored = "force-app/main/default/queueRoutingConfigs/Old.queueRoutingConfig-meta.xml";
    let ignore = (".forceignore", "**/Old.queueRoutingConfig-meta.xml\n");
    let project = folder(&files(&[("omnic.toml", toml), (ignored, CONFIG_TEXT), ignore]));
    let queue = project.path().join(QUEUE);
    let mut client = Client::with(json!({}), &[project.path()]);
    for method in ["textDocument/prepareRename", "textDocument/rename"] {
        let reason = refusal(&mut client, method, rename_to(&queue, "Slow"));
        assert!(reason.starts_with("this editor does not rename files within an edit"), "{reason}");
    }
    client.stop();

    let mut client = Client::with(capabilities(), &[project.path()]);
    let reason = refusal(&mut client, "textDocument/rename", rename_to(&queue, "Not so fast"));
    assert_eq!(reason, "`Not so fast` cannot be the name of a component: it contains a space");
    // What is ignored is none of the project's, and a rename over it would lose it.
    let reason = refusal(&mut client, "textDocument/rename", rename_to(&queue, "Old"));
    assert_eq!(reason, format!("{CONFIG} would become {ignored}, which is there already"));
    let stranger = project.path().join("notes.txt");
    let reason = refusal(&mut client, "textDocument/prepareRename", at(&stranger));
    assert_eq!(reason, "this file is no part of a project that omnic checks");
    // Places of entries are those of the file on disk.
    client.open(&project.path().join("omnic.toml"), &format!("\n{toml}"));
    let reason = refusal(&mut client, "textDocument/rename", rename_to(&queue, "Slow"));
    assert_eq!(reason, "omnic.toml names the component and has changes that are not saved: save it first");
    client.stop();
}

#[test]
fn a_file_of_two_roots_keeps_its_name() {
    let project = folder(&[("sfdx-project.json", PROJECT)]);
    let inner = project.path().join("force-app/inner");
    for (name, text) in files(&[]) {
        let path = inner.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    let mut client = Client::with(capabilities(), &[project.path(), &inner]);
    let reason = refusal(&mut client, "textDocument/rename", rename_to(&inner.join(QUEUE), "Slow"));
    assert!(reason.contains("whose references are checked apart"), "{reason}");
    client.stop();
}
