//! The loop: messages come in, the state follows, answers go out.
//!
//! Texts change at once. Projects are loaded in a thread of their own, and requests wait until that is done. Requests run
//! side by side on the world as it was when they came.

mod notes;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, select, unbounded};
use gen_lsp_types as lsp;
use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response, ResponseError};
use serde_json::{Value, json};

use super::capabilities;
use super::client::Client;
use super::diagnostics::Publisher;
use super::from_proto;
use super::host::Host;
use super::load::{Done, Loader};
use super::parent;
use super::progress::Progress;
use super::requests::{self, Cx, cancelled, error};
use super::transport::Incoming;

/// How often it is looked whether the client still lives, and how far a load is.
const TICK: Duration = Duration::from_millis(200);

/// Shows something to the user.
const SHOW: &str = "window/showMessage";

/// How the conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// As agreed: `shutdown`, then `exit`.
    Agreed,
    /// Without `shutdown`: the client is gone or broke off.
    BrokenOff,
}

enum Event {
    Loaded(Result<Done, String>),
    Answered(RequestId, Result<Value, ResponseError>),
}

pub(super) struct Server {
    out: Sender<Message>,
    loader: Arc<dyn Loader>,
    events: (Sender<Event>, Receiver<Event>),
    client: Arc<Client>,
    /// None before `initialize`.
    host: Option<Host>,
    /// Whether the client has said `initialized`, so that it can be spoken to.
    is_ready: bool,
    is_shut_down: bool,
    /// The process at whose end this one ends.
    parent: Option<i32>,
    /// Requests that wait for a load.
    waiting: Vec<Request>,
    /// Requests that are being answered, with the sign that nobody wants the answer any more.
    running: BTreeMap<String, Arc<AtomicBool>>,
    /// The threads that answer requests.
    pool: Option<rayon::ThreadPool>,
    publisher: Publisher,
    progress: Progress,
    /// What the user was told in words, so that it is not told again.
    told: BTreeSet<String>,
    next_id: i32,
}

impl Server {
    pub(super) fn new(out: Sender<Message>, loader: Arc<dyn Loader>) -> Self {
        Self {
            out,
            loader,
            events: unbounded(),
            client: Arc::default(),
            host: None,
            is_ready: false,
            is_shut_down: false,
            parent: None,
            waiting: Vec::new(),
            running: BTreeMap::new(),
            pool: rayon::ThreadPoolBuilder::new().build().ok(),
            publisher: Publisher::default(),
            progress: Progress::default(),
            told: BTreeSet::new(),
            next_id: 0,
        }
    }

    pub(super) fn run(mut self, incoming: &Receiver<Incoming>) -> Ending {
        let events = self.events.1.clone();
        loop {
            select! {
                recv(incoming) -> message => {
                    // Everything that has already come is part of one step: results of states in between help nobody.
                    let mut next = Some(message.unwrap_or(Incoming::End));
                    while let Some(message) = next {
                        if let Some(ending) = self.incoming(message) {
                            return ending;
                        }
                        next = incoming.try_recv().ok();
                    }
                }
                recv(events) -> event => {
                    if let Ok(event) = event {
                        self.event(event);
                    }
                }
                default(TICK) => {
                    if self.parent.is_some_and(|parent| !parent::is_alive(parent)) {
                        return Ending::BrokenOff;
                    }
                }
            }
            self.advance();
        }
    }

    fn incoming(&mut self, incoming: Incoming) -> Option<Ending> {
        let ending = if self.is_shut_down { Ending::Agreed } else { Ending::BrokenOff };
        match incoming {
            Incoming::Message(Message::Request(request)) => self.request(request),
            Incoming::Message(Message::Notification(note)) if note.method == "exit" => return Some(ending),
            Incoming::Message(Message::Notification(note)) => self.notification(note),
            // Nothing that the client is asked depends on its answer.
            Incoming::Message(Message::Response(_)) => {}
            Incoming::Malformed { reason, is_json, id } => {
                let code = if is_json { ErrorCode::InvalidRequest } else { ErrorCode::ParseError };
                match id {
                    Some(id) => self.answer(id, Err(error(code, reason))),
                    None => self.log(lsp::MessageType::Error, &format!("a message was skipped: {reason}")),
                }
            }
            Incoming::End => return Some(ending),
        }
        None
    }

    fn request(&mut self, request: Request) {
        let Request { id, method, params } = request;
        match method.as_str() {
            _ if self.is_shut_down => {
                self.answer(id, Err(error(ErrorCode::InvalidRequest, "the server was told to shut down")));
            }
            "initialize" if self.host.is_some() => {
                self.answer(id, Err(error(ErrorCode::InvalidRequest, "the server is initialized already")));
            }
            "initialize" => self.initialize(id, params),
            _ if self.host.is_none() => {
                self.answer(
                    id,
                    Err(error(ErrorCode::ServerNotInitialized, "the server is not initialized yet")),
                );
            }
            "shutdown" => {
                self.is_shut_down = true;
                self.answer(id, Ok(Value::Null));
            }
            _ if requests::handler(&method).is_some() => self.waiting.push(Request { id, method, params }),
            _ => {
                self.answer(
                    id,
                    Err(error(ErrorCode::MethodNotFound, format!("`{method}` is not supported"))),
                );
            }
        }
    }

    fn initialize(&mut self, id: RequestId, params: Value) {
        let params: lsp::InitializeParams = match serde_json::from_value(params) {
            Ok(params) => params,
            Err(fault) => return self.answer(id, Err(error(ErrorCode::InvalidParams, fault.to_string()))),
        };
        self.client = Arc::new(Client::new(&params));
        self.parent = params.process_id;
        self.host = Some(Host::new(Arc::clone(&self.client), from_proto::folders(&params)));
        let result = serde_json::to_value(capabilities::initialized(&self.client));
        self.answer(id, result.map_err(|fault| error(ErrorCode::InternalError, fault.to_string())));
    }

    fn event(&mut self, event: Event) {
        match event {
            Event::Loaded(done) => {
                let done = match done {
                    Ok(done) => done,
                    Err(reason) => {
                        self.tell(&format!("omnic failed while it read the project: {reason}"));
                        self.host.iter_mut().for_each(Host::give_up);
                        let end = self.progress.end();
                        return self.send_all(end);
                    }
                };
                let faults: Vec<String> = done.faults.iter().map(|fault| fault.message.clone()).collect();
                for fault in faults {
                    self.tell(&fault);
                }
                let Some(host) = &mut self.host else { return };
                host.take(done);
                let notes: Vec<String> = host.notes().collect();
                for note in notes {
                    if self.told.insert(note.clone()) {
                        self.log(lsp::MessageType::Info, &note);
                    }
                }
                let end = self.progress.end();
                self.send_all(end);
                self.publish(&BTreeSet::new());
                if self.client.refreshes_hints {
                    self.ask("workspace/inlayHint/refresh", Value::Null);
                }
            }
            Event::Answered(id, result) => {
                let is_cancelled =
                    self.running.remove(&id.to_string()).is_some_and(|sign| sign.load(Ordering::Relaxed));
                self.answer(id, if is_cancelled { Err(cancelled()) } else { result });
            }
        }
    }

    /// Does what is due after a step.
    fn advance(&mut self) {
        let Some(host) = &mut self.host else { return };
        if self.is_ready
            && let Some(job) = host.job()
        {
            let begin = self.progress.begin(&job.meter, self.client.progress);
            let (loader, done) = (Arc::clone(&self.loader), self.events.0.clone());
            std::thread::spawn(move || {
                let result = catch_unwind(AssertUnwindSafe(|| job.run(&*loader)));
                // Nobody listens any more when the server has ended.
                let _ = done.send(Event::Loaded(result.map_err(|cause| reason(&*cause))));
            });
            self.send_all(begin);
        }
        let Some(host) = &mut self.host else { return };
        let is_busy = host.is_busy();
        if let Some(edited) = host.settle() {
            self.publish(&edited);
        }
        if is_busy {
            let report = self.progress.tick();
            self.send_all(report);
        }
        for request in std::mem::take(&mut self.waiting) {
            let is_ready = |host: &Host| {
                !is_busy || from_proto::subject(&request.params).is_some_and(|path| host.is_ready(&path))
            };
            if self.host.as_ref().is_some_and(is_ready) {
                self.start(request);
            } else {
                self.waiting.push(request);
            }
        }
    }

    fn start(&mut self, request: Request) {
        let Request { id, method, params } = request;
        let (Some(host), Some(handler)) = (&self.host, requests::handler(&method)) else { return };
        let world = host.world();
        let sign = Arc::new(AtomicBool::new(false));
        self.running.insert(id.to_string(), Arc::clone(&sign));
        let (done, out) = (self.events.0.clone(), self.out.clone());
        let answer = move || {
            let tell = |message: &str| {
                let kind = lsp::MessageType::Warning;
                let params = json!({ "type": kind, "message": message });
                let _ = out.send(Message::Notification(Notification::new(SHOW.to_owned(), params)));
            };
            let cx = Cx { world: &world, cancelled: &sign, tell: &tell };
            let result = catch_unwind(AssertUnwindSafe(|| handler(&cx, params)));
            let failed = |cause: Box<dyn std::any::Any + Send>| {
                Err(error(ErrorCode::InternalError, format!("`{method}` failed: {}", reason(&*cause))))
            };
            let _ = done.send(Event::Answered(id, result.unwrap_or_else(failed)));
        };
        // Apart from the threads that read projects, so that nobody waits for those.
        match &self.pool {
            Some(pool) => pool.spawn(answer),
            None => rayon::spawn(answer),
        }
    }

    /// Tells the client which findings are others than before. `edited`: the files in which it knows that already.
    fn publish(&mut self, edited: &BTreeSet<PathBuf>) {
        let Some(host) = &self.host else { return };
        let news = self.publisher.news(&host.world());
        if self.client.pulls {
            let elsewhere = |uri: &lsp::Uri| Host::path(uri).is_none_or(|path| !edited.contains(&path));
            if news.iter().any(|report| elsewhere(&report.uri)) {
                self.ask("workspace/diagnostic/refresh", Value::Null);
            }
            return;
        }
        for report in news {
            let params = lsp::PublishDiagnosticsParams {
                uri: report.uri,
                version: report.version,
                diagnostics: report.items,
            };
            self.notify("textDocument/publishDiagnostics", params);
        }
    }

    fn answer(&self, id: RequestId, result: Result<Value, ResponseError>) {
        self.send(Message::Response(Response { id, response_result: result }));
    }

    fn notify(&self, method: &str, params: impl serde::Serialize) {
        self.send(Message::Notification(Notification::new(method.to_owned(), params)));
    }

    fn ask(&mut self, method: &str, params: impl serde::Serialize) {
        self.next_id += 1;
        let id = RequestId::from(format!("omnic/{}", self.next_id));
        self.send(Message::Request(Request::new(id, method.to_owned(), params)));
    }

    /// Shows something to the user, once.
    fn tell(&mut self, message: &str) {
        if self.told.insert(message.to_owned()) {
            let kind = lsp::MessageType::Error;
            self.notify(SHOW, json!({ "type": kind, "message": message }));
        }
    }

    fn log(&self, kind: lsp::MessageType, message: &str) {
        self.notify("window/logMessage", json!({ "type": kind, "message": message }));
    }

    fn send_all(&self, messages: Vec<Message>) {
        for message in messages {
            self.send(message);
        }
    }

    fn send(&self, message: Message) {
        // A client that reads no more is noticed when its messages end.
        let _ = self.out.send(message);
    }
}

/// What a panic says.
fn reason(cause: &(dyn std::any::Any + Send)) -> String {
    let text = cause.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| cause.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "no reason is known".to_owned())
}
