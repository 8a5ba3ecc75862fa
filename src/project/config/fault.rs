//! What is wrong with a configuration, with its places.

use std::fmt;

use crate::source::{LineTable, Span};

/// A configuration that cannot be used; the user's fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The file, as the user named it.
    pub path: String,
    /// What is wrong with it, in the order of the file; never empty, and never more than a person reads.
    pub faults: Vec<ConfigFault>,
    /// How many more faults there are.
    pub more: usize,
}

/// One fault, with the line it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigFault {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// What is wrong and what to do.
    pub message: String,
    /// The line without its end; empty where there is nothing to show.
    pub excerpt: String,
    /// How many characters of the line are at fault, at least 1.
    pub width: u32,
}

/// Faults that are told of one file.
const TOLD: usize = 20;

/// Longest line that is shown, in bytes: others are not written by people.
const SHOWN: usize = 160;

impl ConfigError {
    /// Gives faults their places in a text and puts them in order.
    pub(in crate::project) fn new(path: &str, text: &str, mut faults: Vec<(Span, String)>) -> Self {
        faults.sort();
        faults.dedup();
        let more = faults.len().saturating_sub(TOLD);
        faults.truncate(TOLD);
        let lines = LineTable::new(text);
        let place = |(span, message): (Span, String)| {
            let (start, end) = lines.range(span);
            let excerpt = &text[lines.line(start.line)];
            let behind = excerpt.chars().count() as u32 + 1;
            // A place between the two bytes of a line end is at the end of its line.
            let column = start.column.min(behind);
            let rest = behind - column;
            let width = if end.line == start.line { end.column - start.column } else { rest };
            ConfigFault {
                line: start.line,
                column,
                message,
                excerpt: if excerpt.len() > SHOWN { String::new() } else { excerpt.to_owned() },
                width: width.clamp(1, rest.max(1)),
            }
        };
        Self { path: path.to_owned(), faults: faults.into_iter().map(place).collect(), more }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.faults.iter().enumerate() {
            let end = if number == 0 { "" } else { "\n" };
            write!(f, "{end}{}:{}:{}: {}", self.path, fault.line, fault.column, fault.message)?;
        }
        if self.more > 0 {
            write!(f, "\n{}: {} more", self.path, self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for ConfigError {}
