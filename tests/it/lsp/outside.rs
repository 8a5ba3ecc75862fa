//! Texts that lie in no folder of the workspace.

use std::path::Path;

use serde_json::{Value, json};

use super::client::{Client, uri};
use crate::it::run::folder;

const QUEUE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
    <doesSendEmailToMembers>false</doesSendEmailToMembers>\n    <name>Cases</name>\n    \
    <queueRoutingConfig>Cases</queueRoutingConfig>\n</Queue>\n";
const CONFIG: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<QueueRoutingConfig \
    xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <capacityWeight>1.0</capacityWeight>\n    \
    <label>Cases</label>\n    <pushTimeout>20</pushTimeout>\n    <routingModel>LEAST_ACTIVE</routingModel>\n    \
    <routingPriority>1</routingPriority>\n</QueueRoutingConfig>\n";

/// The files with more than hints.
fn broken(client: &mut Client) -> Vec<String> {
    let published = client.published().into_iter();
    let is_bad = |found: &Value| found["severity"].as_u64() <= Some(2);
    published.filter(|(_, found)| found.iter().any(is_bad)).map(|(name, _)| name).collect()
}

#[test]
fn a_file_of_no_project_is_alone() {
    let around = folder(&[
        ("downloads/x.queue-meta.xml", QUEUE),
        ("downloads/other/Cases.queueRoutingConfig-meta.xml", "<Broken"),
        ("downloads/other/y.queue-meta.xml", "<Broken"),
    ]);
    let file = around.path().join("downloads/x.queue-meta.xml");
    let mut client = Client::with(json!({}), &[]);
    client.open(&file, QUEUE);
    // The configuration that it names lies around, and is none of its business.
    assert_eq!(broken(&mut client), [uri(&file)]);
    // A text that was never saved, in a folder that is there.
    let new = around.path().join("New.queue-meta.xml");
    client.open(&new, "<Queue>");
    assert_eq!(broken(&mut client), [uri(&new), uri(&file)]);
    for path in [&file, &new] {
        client.tell("textDocument/didClose", json!({"textDocument": {"uri": uri(path)}}));
    }
    assert!(client.published().is_empty());
    client.stop();
}

#[test]
fn a_file_of_a_metadata_folder_knows_the_others() {
    let package = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
        <types>\n        <members>A</members>\n        <name>Queue</name>\n    </types>\n    <types>\n        \
        <members>Cases</members>\n        <name>QueueRoutingConfig</name>\n    </types>\n    \
        <version>64.0</version>\n</Package>\n";
    let root = folder(&[
        ("package.xml", package),
        ("queues/A.queue", QUEUE),
        ("queueRoutingConfigs/Cases.queueRoutingConfig", CONFIG),
    ]);
    let file = root.path().join("queues/A.queue");
    let mut client = Client::with(json!({}), &[]);
    client.open(&file, QUEUE);
    assert_eq!(broken(&mut client), [""; 0]);
    client.change(&file, 2, &QUEUE.replace(">Cases</queueR", ">Calls</queueR"));
    assert_eq!(broken(&mut client), [uri(&file)]);
    client.stop();
}

/// A folder of the workspace without any project is one root with all that is in it.
#[test]
fn a_file_of_an_open_folder_stays_in_it() {
    let root = folder(&[
        ("a/queues/A.queue-meta.xml", QUEUE),
        ("a/queueRoutingConfigs/Cases.queueRoutingConfig-meta.xml", CONFIG),
    ]);
    let file = root.path().join("a/queues/A.queue-meta.xml");
    let mut client = Client::with(json!({}), &[root.path()]);
    client.open(&file, QUEUE);
    assert_eq!(broken(&mut client), [""; 0]);
    client.stop();
}

#[test]
fn a_folder_is_no_text() {
    let root = folder(&[("downloads/A.queue-meta.xml/y.queue-meta.xml", "<Broken")]);
    let mut client = Client::with(json!({}), &[]);
    client.open(&root.path().join("downloads/A.queue-meta.xml"), "<Broken");
    client.open(Path::new("/"), "");
    assert!(client.published().is_empty());
    client.stop();
}
