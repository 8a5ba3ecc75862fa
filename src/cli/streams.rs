use std::io::{self, IsTerminal as _, Write};
use std::process::ExitCode;

use super::exit::{Exit, Failure};
use super::terminal;
use crate::project::ConfigError;
use crate::report;

/// A reader that has seen enough is no fault.
pub(super) fn quietly(written: io::Result<()>) -> io::Result<()> {
    written.or_else(|error| if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error) })
}

/// Where a command writes.
pub(crate) struct Streams {
    /// Findings and results.
    pub(crate) out: Box<dyn Write>,
    /// Notes and progress.
    pub(crate) err: Box<dyn Write>,
    /// Whether `out` is a terminal.
    pub(crate) terminal: bool,
    /// Whether a long run may show on stderr how far it is.
    pub(crate) progress: bool,
    /// Whether notes are left out.
    pub(crate) quiet: bool,
}

impl Streams {
    /// The streams of the process.
    pub(crate) fn standard() -> Self {
        let out = io::stdout();
        let terminal = out.is_terminal();
        let progress = terminal::can_redraw(io::stderr().is_terminal());
        Self { out: Box::new(out), err: Box::new(io::stderr()), terminal, progress, quiet: false }
    }

    /// One line on stderr, unless only findings and faults are wanted.
    pub(crate) fn note(&mut self, line: &str) {
        if !self.quiet {
            self.fault(line);
        }
    }

    /// One line on stderr that says why the run failed. A stderr that is gone is nobody's fault.
    pub(crate) fn fault(&mut self, line: &str) {
        let _ = writeln!(self.err, "omnic: {}", report::line(line));
    }

    /// Every fault of a configuration, each with its line.
    fn misconfigured(&mut self, error: &ConfigError) {
        for fault in &error.faults {
            self.note(&format!("{}:{}:{}: {}", error.path, fault.line, fault.column, fault.message));
            if fault.excerpt.trim().is_empty() {
                continue;
            }
            let number = fault.line.to_string();
            let shown = |from: usize, count: usize| {
                let part: String = fault.excerpt.chars().skip(from).take(count).collect();
                report::line(&part.replace('\t', " "))
            };
            let (before, width) = (fault.column as usize - 1, fault.width as usize);
            // What is escaped is longer than it was.
            let (indent, marks) =
                (shown(0, before).chars().count(), shown(before, width).chars().count().max(1));
            let _ = writeln!(self.err, " {number} | {}", shown(0, usize::MAX));
            let _ =
                writeln!(self.err, " {:gap$} | {:indent$}{}", "", "", "^".repeat(marks), gap = number.len());
        }
    }

    /// Flushes what was found. A reader that has seen enough is no fault.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        quietly(self.out.flush())
    }

    /// Flushes and turns the result into an exit code. A reader that went away ends quietly.
    pub(crate) fn finish(mut self, result: Result<Exit, Failure>) -> ExitCode {
        let result = result.and_then(|exit| {
            self.flush()?;
            Ok(exit)
        });
        let exit = result.unwrap_or_else(|failure| {
            match &failure {
                Failure::Config(error) => self.misconfigured(error),
                failure => self.fault(&failure.to_string()),
            }
            failure.exit()
        });
        ExitCode::from(exit.code())
    }
}
