//! Any bytes as the messages of a client: the server ends when they do, and whatever it says is framed.
#![no_main]

use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use libfuzzer_sys::fuzz_target;
use omnic::input::Root;
use omnic::lsp::{LoadFault, Loaded, Loader, serve};

/// No project: what lies on disk has no part in this.
struct Nothing;

impl Loader for Nothing {
    fn load(&self, roots: Vec<Root>) -> Vec<Result<Loaded, LoadFault>> {
        let fault = |dir: PathBuf| LoadFault { dir, message: "no project".to_owned(), places: Vec::new() };
        roots.into_iter().map(|root| Err(fault(root.dir))).collect()
    }
}

/// What the server writes, for whoever looks at it afterwards.
#[derive(Clone, Default)]
struct Sent(Arc<Mutex<Vec<u8>>>);

impl Write for Sent {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("one writer").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn frame(text: &str) -> Vec<u8> {
    format!("Content-Length: {}\r\n\r\n{text}", text.len()).into_bytes()
}

fuzz_target!(|bytes: &[u8]| {
    // Half of the inputs are frames as they come, the others the content of one after a proper beginning.
    let mut input = Vec::new();
    if bytes.len().is_multiple_of(2) {
        input.extend_from_slice(bytes);
    } else {
        let begin = r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#;
        input.extend(frame(begin));
        input.extend(frame(r#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#));
        input.extend(frame(&String::from_utf8_lossy(bytes)));
    }
    let sent = Sent::default();
    serve(Cursor::new(input), sent.clone(), Arc::new(Nothing));
    let sent = sent.0.lock().expect("nobody writes any more");
    assert!(sent.is_empty() || sent.starts_with(b"Content-Length: "));
});
