//! A client: frames over the pipes of a process.

#![expect(clippy::needless_pass_by_value, reason = "messages are written down where they are sent")]

use std::io::{BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Longer than anything takes on a machine that does much else.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server and what it has said.
pub(in crate::it) struct Client {
    child: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    /// Messages that nobody has waited for yet.
    pub(in crate::it) seen: Vec<Value>,
    next: i64,
}

impl Client {
    /// Starts a server.
    pub(in crate::it) fn start() -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
        command
            .args(["lsp", "--stdio"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit());
        let mut child = command.spawn().expect("omnic runs");
        let output = child.stdout.take().expect("an output");
        let input = child.stdin.take();
        let (sender, messages) = mpsc::channel();
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        Self { child, input, messages, seen: Vec::new(), next: 0 }
    }

    /// Starts a server with these abilities of the client and these folders, and waits until it knows them.
    pub(in crate::it) fn with(capabilities: Value, folders: &[&Path]) -> Self {
        let mut client = Self::start();
        client.initialize(capabilities, folders);
        client.settle();
        client
    }

    /// The beginning of a conversation; gives the abilities of the server.
    pub(in crate::it) fn initialize(&mut self, capabilities: Value, folders: &[&Path]) -> Value {
        let folders: Vec<Value> =
            folders.iter().map(|path| json!({"uri": uri(path), "name": "folder"})).collect();
        let params = json!({"processId": null, "capabilities": capabilities, "workspaceFolders": folders});
        let answer = self.ask("initialize", params);
        self.tell("initialized", json!({}));
        answer["result"]["capabilities"].clone()
    }

    /// Waits until the server has done all it was told: requests are answered after that.
    pub(in crate::it) fn settle(&mut self) {
        self.ask("textDocument/diagnostic", json!({"textDocument": {"uri": "file:///no/such/file"}}));
    }

    /// Sends bytes as they are.
    pub(in crate::it) fn send_raw(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().expect("an open input");
        input.write_all(bytes).expect("the server reads");
        input.flush().expect("the server reads");
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        self.send_raw(format!("Content-Length: {}\r\n\r\n{text}", text.len()).as_bytes());
    }

    /// Sends a notification.
    pub(in crate::it) fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    /// Sends a request without waiting; gives its id.
    pub(in crate::it) fn begin(&mut self, method: &str, params: Value) -> i64 {
        self.next += 1;
        self.send(&json!({"jsonrpc": "2.0", "id": self.next, "method": method, "params": params}));
        self.next
    }

    /// Waits for the answer to a request.
    pub(in crate::it) fn answer(&mut self, id: i64) -> Value {
        self.wait(|message| message.get("method").is_none() && message["id"] == id)
    }

    /// Sends a request and waits for the answer.
    pub(in crate::it) fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.begin(method, params);
        self.answer(id)
    }

    /// The result of a request, which must not be refused.
    pub(in crate::it) fn result(&mut self, method: &str, params: Value) -> Value {
        let answer = self.ask(method, params);
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].clone()
    }

    /// Waits for a message; the others are kept.
    pub(in crate::it) fn wait(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        if let Some(at) = self.seen.iter().position(&wanted) {
            return self.seen.remove(at);
        }
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let message = self.messages.recv_timeout(left);
            let message =
                message.unwrap_or_else(|_| panic!("no such message came; others: {:#?}", self.seen));
            if wanted(&message) {
                return message;
            }
            self.seen.push(message);
        }
    }

    /// What was last published of each file, by URI; files whose findings are gone are left out.
    pub(in crate::it) fn published(&mut self) -> std::collections::BTreeMap<String, Vec<Value>> {
        self.settle();
        let mut last = std::collections::BTreeMap::new();
        for message in &self.seen {
            if message["method"] == "textDocument/publishDiagnostics" {
                let params = &message["params"];
                let found = params["diagnostics"].as_array().expect("a list").clone();
                last.insert(params["uri"].as_str().expect("a name").to_owned(), found);
            }
        }
        last.retain(|_, found| !found.is_empty());
        last
    }

    /// Opens a text.
    pub(in crate::it) fn open(&mut self, path: &Path, text: &str) {
        let item = json!({"uri": uri(path), "languageId": "xml", "version": 1, "text": text});
        self.tell("textDocument/didOpen", json!({"textDocument": item}));
    }

    /// Gives an open text another content.
    pub(in crate::it) fn change(&mut self, path: &Path, version: i32, text: &str) {
        let document = json!({"uri": uri(path), "version": version});
        let params = json!({"textDocument": document, "contentChanges": [{"text": text}]});
        self.tell("textDocument/didChange", params);
    }

    /// Tells of a file that has changed on disk: 1 for a new one, 2 for another content, 3 for one that is gone.
    pub(in crate::it) fn watched(&mut self, path: &Path, kind: u32) {
        let change = json!({"uri": uri(path), "type": kind});
        self.tell("workspace/didChangeWatchedFiles", json!({"changes": [change]}));
    }

    /// Ends the input without a word.
    pub(in crate::it) fn hang_up(&mut self) {
        self.input = None;
    }

    /// The exit code of the server, which must end.
    pub(in crate::it) fn exit_code(&mut self) -> Option<i32> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if let Some(status) = self.child.try_wait().expect("a process") {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("the server does not end");
    }

    /// Ends the conversation as agreed.
    pub(in crate::it) fn stop(mut self) {
        assert_eq!(self.result("shutdown", Value::Null), Value::Null);
        self.tell("exit", Value::Null);
        assert_eq!(self.exit_code(), Some(0));
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(output: &mut impl std::io::BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().ok()?;
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut content = vec![0; length];
    output.read_exact(&mut content).ok()?;
    Some(serde_json::from_slice(&content).expect("a message"))
}

/// The URI of a path without anything that has to be escaped.
pub(in crate::it) fn uri(path: &Path) -> String {
    let path = std::path::absolute(path).expect("a path");
    format!("file://{}", path.display())
}
