use std::io::{self, IsTerminal as _, Write};
use std::process::ExitCode;

use super::exit::{Exit, Failure};

/// Where a command writes.
pub(crate) struct Streams {
    /// Findings and results.
    pub(crate) out: Box<dyn Write>,
    /// Notes and progress.
    pub(crate) err: Box<dyn Write>,
    /// Whether `out` is a terminal.
    pub(crate) terminal: bool,
}

impl Streams {
    /// The streams of the process.
    pub(crate) fn standard() -> Self {
        let out = io::stdout();
        let terminal = out.is_terminal();
        Self { out: Box::new(out), err: Box::new(io::stderr()), terminal }
    }

    /// One line on stderr. A stderr that is gone is nobody's fault.
    pub(crate) fn note(&mut self, line: &str) {
        let _ = writeln!(self.err, "omnic: {}", printable(line));
    }

    /// Flushes what was found. A reader that has seen enough is no fault.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        match self.out.flush() {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            flushed => flushed,
        }
    }

    /// Flushes and turns the result into an exit code. A reader that went away ends quietly.
    pub(crate) fn finish(mut self, result: Result<Exit, Failure>) -> ExitCode {
        let result = result.and_then(|exit| {
            self.flush()?;
            Ok(exit)
        });
        let exit = result.unwrap_or_else(|failure| {
            self.note(&failure.to_string());
            failure.exit()
        });
        ExitCode::from(exit.code())
    }
}

/// A line without characters that could steer a terminal or start a new line.
fn printable(line: &str) -> String {
    let mut shown = String::with_capacity(line.len());
    for c in line.chars() {
        let steers = c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if steers {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}
