//! Messages on standard input and output.
//!
//! The framing is our own: that of the library ends at the first frame it cannot read, and an editor would lose its
//! server. A frame whose content is no message is answered and skipped; where no frame can be made out, everything up
//! to the next header is skipped.

use std::io::{self, BufRead, Read as _, Write};
use std::thread::{self, JoinHandle};

use crossbeam_channel::{Receiver, Sender, bounded, unbounded};
use lsp_server::{Message, RequestId};

/// Largest frame that is read, in bytes. Editors send files in one frame; larger ones are skipped.
const FRAME_LIMIT: u64 = 256 * 1024 * 1024;

/// Longest header that is read, in bytes.
const HEADER_LIMIT: u64 = 4096;

/// What comes in.
#[derive(Debug)]
pub(super) enum Incoming {
    /// A message.
    Message(Message),
    /// Bytes that are none, and why; with its id, if they are a request.
    Malformed {
        /// What is wrong.
        reason: String,
        /// Whether the content could be parsed as JSON.
        is_json: bool,
        /// The request that wants an answer.
        id: Option<RequestId>,
    },
    /// Nothing more comes.
    End,
}

/// Reads messages in a thread of its own, until nothing more comes or nobody listens.
pub(super) fn read_from(mut input: impl BufRead + Send + 'static) -> Receiver<Incoming> {
    let (sender, receiver) = bounded(64);
    thread::spawn(move || {
        loop {
            let incoming = read(&mut input);
            let is_end = matches!(incoming, Incoming::End);
            if sender.send(incoming).is_err() || is_end {
                break;
            }
        }
    });
    receiver
}

/// Writes messages in a thread of its own, which ends when the last sender is gone.
pub(super) fn write_to(
    mut output: impl Write + Send + 'static,
) -> (Sender<Message>, JoinHandle<io::Result<()>>) {
    let (sender, receiver) = unbounded::<Message>();
    let writer = thread::spawn(move || {
        for message in receiver {
            message.write(&mut output)?;
        }
        output.flush()
    });
    (sender, writer)
}

fn read(input: &mut impl BufRead) -> Incoming {
    let malformed = |reason: String| Incoming::Malformed { reason, is_json: false, id: None };
    let size = match header(input) {
        Ok(Some(Ok(size))) => size,
        Ok(Some(Err(reason))) => return malformed(reason),
        Ok(None) | Err(_) => return Incoming::End,
    };
    if size > FRAME_LIMIT {
        return match io::copy(&mut input.by_ref().take(size), &mut io::sink()) {
            Ok(skipped) if skipped == size => {
                malformed(format!("the frame has {size} bytes, {FRAME_LIMIT} at most are read"))
            }
            _ => Incoming::End,
        };
    }
    let mut content = Vec::new();
    match input.by_ref().take(size).read_to_end(&mut content) {
        Ok(read) if read as u64 == size => message(&content),
        _ => Incoming::End,
    }
}

/// Reads the header of a frame: the size of its content, or why there is none. `None` at the end.
fn header(input: &mut impl BufRead) -> io::Result<Option<Result<u64, String>>> {
    let mut size = None;
    let mut fault = None;
    loop {
        let mut line = Vec::new();
        if input.by_ref().take(HEADER_LIMIT).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\r', '\n']);
        if text.is_empty() && line.ends_with(b"\n") {
            if size.is_none() && fault.is_none() {
                // Blank lines between frames do no harm.
                continue;
            }
            break;
        }
        match text.split_once(':') {
            Some((name, value)) if name.trim().eq_ignore_ascii_case("content-length") => {
                match value.trim().parse::<u64>() {
                    Ok(value) => size = Some(value),
                    Err(_) => fault = Some(format!("`{}` is no length of a frame", value.trim())),
                }
            }
            Some((name, _)) if name.trim().eq_ignore_ascii_case("content-type") => {}
            _ => {
                let shown: String = text.chars().take(80).collect();
                return Ok(Some(Err(format!("`{shown}` is no header of a frame"))));
            }
        }
    }
    Ok(Some(match (fault, size) {
        (Some(fault), _) => Err(fault),
        (None, Some(size)) => Ok(size),
        (None, None) => Err("the frame has no Content-Length".to_owned()),
    }))
}

fn message(content: &[u8]) -> Incoming {
    let value: serde_json::Value = match serde_json::from_slice(content) {
        Ok(value) => value,
        Err(error) => {
            let reason = format!("the content of the frame is no JSON: {error}");
            return Incoming::Malformed { reason, is_json: false, id: None };
        }
    };
    // A method and an id make a request, which is owed an answer whatever else is wrong with it.
    let id = value.get("id").filter(|_| value.get("method").is_some());
    let id = id.and_then(|id| serde_json::from_value(id.clone()).ok());
    if let Ok(message) = serde_json::from_value(value) {
        return Incoming::Message(message);
    }
    let reason = "the content of the frame is no request, notification or response".to_owned();
    Incoming::Malformed { reason, is_json: true, id }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use lsp_server::Message;
    use proptest::prelude::*;

    use super::{Incoming, read, read_from};

    fn all(bytes: &[u8]) -> Vec<Incoming> {
        let mut input = BufReader::new(bytes);
        let mut found = Vec::new();
        loop {
            match read(&mut input) {
                Incoming::End => return found,
                incoming => found.push(incoming),
            }
        }
    }

    fn frame(content: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{content}", content.len())
    }

    const EXIT: &str = r#"{"jsonrpc":"2.0","method":"exit"}"#;

    fn is_exit(incoming: &Incoming) -> bool {
        matches!(incoming, Incoming::Message(Message::Notification(note)) if note.method == "exit")
    }

    #[test]
    fn what_is_no_message_does_not_hide_the_next_one() {
        for bad in [
            frame("{"),
            frame(""),
            frame("[1,2"),
            frame("\u{0}"),
            frame(r#"{"jsonrpc":"2.0"}"#),
            frame(r#"{"id":1,"method":7}"#),
            "Content-Length: x\r\n\r\n".to_owned(),
            "Content-Length: -1\r\n\r\n".to_owned(),
            "Content-Type: text\r\nrubbish\r\n".to_owned(),
            "\r\n\r\n".to_owned(),
            "GET / HTTP/1.1\r\n".to_owned(),
        ] {
            let found = all(format!("{bad}{}", frame(EXIT)).as_bytes());
            assert!(found.last().is_some_and(is_exit), "{bad:?}: {found:?}");
        }
        let found = all(format!("content-length:{}\n\n{EXIT}", EXIT.len()).as_bytes());
        assert!(is_exit(&found[0]), "{found:?}");
    }

    #[test]
    fn a_request_that_makes_no_sense_is_owed_an_answer() {
        let found = all(frame(r#"{"jsonrpc":"2.0","id":"a","method":[]}"#).as_bytes());
        assert!(
            matches!(&found[0], Incoming::Malformed { id: Some(id), is_json: true, .. } if id.to_string() == "\"a\""),
            "{found:?}"
        );
    }

    #[test]
    fn an_unfinished_frame_is_the_end() {
        let received = read_from(BufReader::new(&b"Content-Length: 10\r\n\r\n{"[..]));
        assert!(matches!(received.recv(), Ok(Incoming::End)));
    }

    proptest! {
        #[test]
        fn any_bytes_come_to_an_end(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            all(&bytes);
        }
    }
}
