use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crossbeam_channel::unbounded;
use lsp_server::{Message, Notification};
use serde_json::{Value, json};

use super::{Event, Server};
use crate::input::Root;
use crate::lsp::load::{LoadFault, Loaded, Loader};

struct Nothing;

impl Loader for Nothing {
    fn load(&self, _: Vec<Root>) -> Vec<Result<Loaded, LoadFault>> {
        Vec::new()
    }
}

#[test]
fn a_request_that_is_being_answered_can_be_taken_back() {
    let (out, sent) = unbounded();
    let mut server = Server::new(out, Arc::new(Nothing));
    server.initialize(1.into(), json!({"processId": null, "capabilities": {}}));
    let sign = Arc::new(AtomicBool::new(false));
    server.running.insert(2.to_string(), Arc::clone(&sign));
    server.notification(Notification::new("$/cancelRequest".to_owned(), json!({"id": 2})));
    assert!(sign.load(std::sync::atomic::Ordering::Relaxed), "whoever works on it is told");
    server.event(Event::Answered(2.into(), Ok(Value::Null)));
    // One that was never taken back is answered.
    server.running.insert(3.to_string(), Arc::default());
    server.event(Event::Answered(3.into(), Ok(json!("an answer"))));
    let answers: Vec<Value> = sent
        .try_iter()
        .filter_map(|message| match message {
            Message::Response(response) => serde_json::to_value(response).ok(),
            _ => None,
        })
        .collect();
    assert_eq!(answers[1]["error"]["code"], -32800, "{answers:?}");
    assert_eq!(answers[2]["result"], "an answer", "{answers:?}");
}
