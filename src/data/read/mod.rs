//! The syntaxes of data files, each a stream of the same events. What the events mean is the business of `form`.

pub(super) mod csv;
pub(super) mod json;
pub(super) mod sql;
pub(super) mod window;
pub(super) mod yaml;

use crate::source::Span;

/// How deep lists and objects may lie in each other. Records lie five deep at most.
pub(super) const DEPTH: usize = 32;

/// Bytes of the longest single value: far above what a field of a record holds.
pub(super) const VALUE_BYTES: usize = 8 << 20;

/// Bytes of the largest file: places are 32 bits wide.
pub(super) const FILE_BYTES: u64 = u32::MAX as u64;

/// What comes next in a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Event<'a> {
    /// An object begins: keys and values follow in turn.
    Object,
    /// It ends.
    EndObject,
    /// A list begins.
    List,
    /// It ends.
    EndList,
    /// The key of the value that follows.
    Key(&'a str),
    /// A value that is no list and no object.
    Scalar(Scalar<'a>),
    /// The file ends.
    End,
}

/// A value without parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar<'a> {
    /// Explicitly nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, as written.
    Number(&'a str),
    /// A text.
    Text(&'a str),
}

/// A stream of events with their places. After an error nothing more comes.
pub(super) trait Events {
    /// The next event.
    fn next(&mut self) -> Result<(Event<'_>, Span), Fault>;

    /// Whether another text can be written in the place of the key or value that was told last, and nothing else changes.
    fn is_replaceable(&self) -> bool {
        true
    }
}

/// Why a file cannot be read on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub span: Span,
    /// What is wrong: lower case, no final stop.
    pub message: String,
    /// What to do; may be empty.
    pub help: &'static str,
}

impl Fault {
    pub(super) fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into(), help: "" }
    }

    pub(super) fn help(self, help: &'static str) -> Self {
        Self { help, ..self }
    }

    pub(super) fn too_deep(span: Span) -> Self {
        Self::new(span, format!("lists and objects lie more than {DEPTH} deep in each other"))
            .help("records are never this deep; check whether this is a data file")
    }

    pub(super) fn too_long(span: Span) -> Self {
        Self::new(span, format!("a single value has more than {} MiB", VALUE_BYTES >> 20))
            .help("no field holds that much; check whether a quote is missing")
    }
}

/// Skips what comes until the value that has just begun with `event` ends.
pub(super) fn skip_rest(events: &mut dyn Events, depth: usize) -> Result<Span, Fault> {
    let mut open = depth;
    let mut last = Span::default();
    while open > 0 {
        let (event, span) = events.next()?;
        last = span;
        match event {
            Event::Object | Event::List => open += 1,
            Event::EndObject | Event::EndList => open -= 1,
            Event::End => break,
            Event::Key(_) | Event::Scalar(_) => {}
        }
    }
    Ok(last)
}

#[cfg(test)]
mod tests;
