//! How far a load is, for clients that show it. A load that takes no time is not shown, but for the first one.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use lsp_server::{Message, Notification, Request, RequestId};
use serde_json::{Value, json};

use super::load::Meter;

/// What is shown.
#[derive(Debug, Default)]
pub(super) struct Progress {
    meter: Option<Arc<Meter>>,
    is_shown: bool,
    loads: u32,
}

impl Progress {
    /// A load begins.
    pub(super) fn begin(&mut self, meter: &Arc<Meter>, is_wanted: bool) -> Vec<Message> {
        self.loads += 1;
        self.is_shown = false;
        self.meter = is_wanted.then(|| Arc::clone(meter));
        if self.loads == 1 { self.show() } else { Vec::new() }
    }

    /// Some time has passed.
    pub(super) fn tick(&mut self) -> Vec<Message> {
        if !self.is_shown {
            return self.show();
        }
        let Some(meter) = &self.meter else { return Vec::new() };
        let (done, total) = (meter.done.load(Ordering::Relaxed), meter.total.load(Ordering::Relaxed));
        if total == 0 {
            return Vec::new();
        }
        let percentage = (100 * done.min(total) / total) as u32;
        let message = format!("{done} of {total} files");
        vec![self.report(&json!({ "kind": "report", "message": message, "percentage": percentage }))]
    }

    /// The load is over.
    pub(super) fn end(&mut self) -> Vec<Message> {
        if !self.is_shown {
            self.meter = None;
            return Vec::new();
        }
        let total = self.meter.take().map_or(0, |meter| meter.total.load(Ordering::Relaxed));
        self.is_shown = false;
        let words = if total == 1 { "1 file".to_owned() } else { format!("{total} files") };
        vec![self.report(&json!({ "kind": "end", "message": words }))]
    }

    fn show(&mut self) -> Vec<Message> {
        if self.meter.is_none() {
            return Vec::new();
        }
        self.is_shown = true;
        let id = RequestId::from(format!("omnic/progress/{}", self.loads));
        let params = json!({ "token": self.token() });
        let begin = json!({ "kind": "begin", "title": "omnic: reading the project", "percentage": 0 });
        vec![
            Message::Request(Request::new(id, "window/workDoneProgress/create".to_owned(), params)),
            self.report(&begin),
        ]
    }

    fn token(&self) -> String {
        format!("omnic/load/{}", self.loads)
    }

    fn report(&self, value: &Value) -> Message {
        let params = json!({ "token": self.token(), "value": value });
        Message::Notification(Notification::new("$/progress".to_owned(), params))
    }
}
