//! YAML as the events of JSON. The one place that knows the library.
//!
//! Values are those of the core schema of YAML 1.2. Aliases stand for what they name, up to a limit: a few of them can
//! stand for billions. A file holds one document.

use std::collections::{BTreeMap, VecDeque};

use saphyr_parser::{Event as Yamlish, Marker, Parser, ScalarStyle, StrInput};

use super::{DEPTH, Event, Events, Fault, Scalar};
use crate::source::Span;

/// Events that aliases may stand for, in all.
const ALIASED: usize = 1_000_000;

/// A YAML file.
pub(in crate::data) struct Yaml<'t> {
    parser: Parser<'t, StrInput<'t>>,
    places: Places<'t>,
    open: Vec<Frame>,
    /// What comes before the parser is asked again.
    queue: VecDeque<(Part, Span)>,
    /// What anchors name.
    anchors: BTreeMap<usize, Vec<(Part, Span)>>,
    /// Anchored parts that have begun.
    recording: Vec<Recording>,
    aliased: usize,
    part: Part,
    /// Whether the last part stands for itself: it has no anchor, and no indentation decides where it ends.
    is_single: bool,
    is_done: bool,
}

impl std::fmt::Debug for Yaml<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Yaml").field("open", &self.open).finish_non_exhaustive()
    }
}

/// The anchor of a part that has begun, how many brackets are open in it, and what came since.
type Recording = (usize, usize, Vec<(Part, Span)>);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Frame {
    List,
    /// An object, and whether a key comes next.
    Object(bool),
}

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Object,
    List,
    End,
    Scalar {
        text: String,
        /// Not quoted, so that it can be something else than a text.
        is_plain: bool,
    },
}

impl<'t> Yaml<'t> {
    pub(in crate::data) fn new(text: &'t str) -> Self {
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self {
            parser: Parser::new_from_str(body),
            places: Places { text: body, before: text.len() - body.len(), characters: 0, bytes: 0 },
            open: Vec::new(),
            queue: VecDeque::new(),
            anchors: BTreeMap::new(),
            recording: Vec::new(),
            aliased: 0,
            part: Part::End,
            is_single: true,
            is_done: false,
        }
    }

    /// The next part, from what an alias stands for or from the file; `None` at its end.
    fn part(&mut self) -> Result<Option<(Part, Span)>, Fault> {
        loop {
            if let Some((part, span)) = self.queue.pop_front() {
                self.is_single = false;
                self.record(&part, span);
                return Ok(Some((part, span)));
            }
            let Some(next) = self.parser.next_event() else { return Ok(None) };
            let (event, span) = match next {
                Ok((event, span)) => (event, self.places.span(span.start, span.end)),
                Err(error) => {
                    let at = self.places.byte(error.marker().index());
                    let message = format!("this is no YAML: {}", error.info());
                    return Err(Fault::new(Span::at(at), message)
                        .help("check the indentation, and quote texts with `: ` or ` #` in them"));
                }
            };
            let mut span = span;
            let (part, anchor) = match event {
                Yamlish::DocumentStart(_) if self.is_done => {
                    return Err(Fault::new(span, "a second document begins here")
                        .help("a file holds one package; write the others into files of their own"));
                }
                Yamlish::Nothing
                | Yamlish::StreamStart
                | Yamlish::DocumentStart(_)
                | Yamlish::DocumentEnd => {
                    continue;
                }
                Yamlish::StreamEnd => return Ok(None),
                Yamlish::Alias(anchor) => {
                    let Some(parts) = self.anchors.get(&anchor) else {
                        return Err(Fault::new(span, "this alias names what has not ended yet")
                            .help("write the values out"));
                    };
                    self.aliased += parts.len();
                    if self.aliased > ALIASED {
                        return Err(Fault::new(
                            span,
                            format!("aliases stand for more than {ALIASED} values"),
                        )
                        .help("write the values out"));
                    }
                    self.queue.extend(parts.iter().map(|(part, _)| (part.clone(), span)));
                    continue;
                }
                Yamlish::Scalar(text, style, anchor, tag) => {
                    let is_text = tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
                    let is_plain = style == ScalarStyle::Plain && !is_text;
                    let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
                    span = self.places.bare(span, is_block);
                    self.is_single = !is_block && anchor == 0;
                    (Part::Scalar { text: text.into_owned(), is_plain }, anchor)
                }
                Yamlish::SequenceStart(anchor, _) => (Part::List, anchor),
                Yamlish::MappingStart(anchor, _) => (Part::Object, anchor),
                Yamlish::SequenceEnd | Yamlish::MappingEnd => (Part::End, 0),
            };
            if anchor > 0 {
                self.recording.push((anchor, 0, Vec::new()));
            }
            self.record(&part, span);
            return Ok(Some((part, span)));
        }
    }

    /// Keeps a part for the anchors that have begun.
    fn record(&mut self, part: &Part, span: Span) {
        for (_, open, parts) in &mut self.recording {
            match part {
                Part::Object | Part::List => *open += 1,
                Part::End => *open -= 1,
                Part::Scalar { .. } => {}
            }
            parts.push((part.clone(), span));
        }
        while let Some((anchor, 0, _)) = self.recording.last() {
            let anchor = *anchor;
            let Some((_, _, parts)) = self.recording.pop() else { break };
            self.anchors.insert(anchor, parts);
        }
    }

    fn step(&mut self) -> Result<(Event<'_>, Span), Fault> {
        if self.is_done {
            if let Some((_, span)) = self.part()? {
                return Err(Fault::new(span, "something follows the end of the value"));
            }
            return Ok((Event::End, Span::at(self.places.end())));
        }
        let Some((part, span)) = self.part()? else {
            self.is_done = true;
            return Ok((Event::End, Span::at(self.places.end())));
        };
        let is_key = matches!(self.open.last(), Some(Frame::Object(true)));
        match &part {
            Part::End => {
                let frame = self.open.pop();
                self.behind();
                let event =
                    if matches!(frame, Some(Frame::Object(_))) { Event::EndObject } else { Event::EndList };
                return Ok((event, span));
            }
            Part::Object | Part::List => {
                if is_key {
                    return Err(Fault::new(span, "a key must be a text, not a list or object"));
                }
                if self.open.len() == DEPTH {
                    return Err(Fault::too_deep(span));
                }
                let is_object = part == Part::Object;
                self.open.push(if is_object { Frame::Object(true) } else { Frame::List });
                return Ok((if is_object { Event::Object } else { Event::List }, span));
            }
            Part::Scalar { text, is_plain } if is_key && *is_plain && text == "<<" => {
                return Err(Fault::new(span, "`<<` merges nothing: it is no part of YAML 1.2")
                    .help("write the fields out"));
            }
            Part::Scalar { .. } => {}
        }
        if let Some(Frame::Object(key)) = self.open.last_mut() {
            *key = !*key;
        } else {
            self.behind();
        }
        self.part = part;
        let Part::Scalar { text, is_plain } = &self.part else { return Ok((Event::End, span)) };
        if is_key {
            return Ok((Event::Key(text), span));
        }
        Ok((Event::Scalar(if *is_plain { plain(text) } else { Scalar::Text(text) }), span))
    }

    /// A value has ended.
    fn behind(&mut self) {
        match self.open.last_mut() {
            Some(Frame::Object(key)) => *key = true,
            Some(Frame::List) => {}
            None => self.is_done = true,
        }
    }
}

impl Events for Yaml<'_> {
    fn is_replaceable(&self) -> bool {
        self.is_single
    }

    fn next(&mut self) -> Result<(Event<'_>, Span), Fault> {
        self.step()
    }
}

/// What an unquoted text is in the core schema. Other notations of whole numbers stay as they are written.
fn plain(text: &str) -> Scalar<'_> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Scalar::Null,
        "true" | "True" | "TRUE" => Scalar::Bool(true),
        "false" | "False" | "FALSE" => Scalar::Bool(false),
        _ if is_number(text) => Scalar::Number(text),
        _ => Scalar::Text(text),
    }
}

/// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, the numbers of the core schema without infinities.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = text.strip_prefix(['-', '+']).unwrap_or(text);
    let whole = digits(rest);
    let rest = &rest[whole..];
    let (rest, part) = match rest.strip_prefix('.') {
        Some(rest) => (&rest[digits(rest)..], digits(rest)),
        None => (rest, 0),
    };
    if whole + part == 0 {
        return false;
    }
    match rest.strip_prefix(['e', 'E']) {
        Some(exponent) => {
            let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
            !exponent.is_empty() && digits(exponent) == exponent.len()
        }
        None => rest.is_empty(),
    }
}

/// From characters, which the library counts, to bytes. Places come almost in order, so the way from the last one is short.
#[derive(Debug)]
struct Places<'t> {
    text: &'t str,
    /// Bytes of the mark before the text.
    before: usize,
    characters: usize,
    bytes: usize,
}

impl Places<'_> {
    fn byte(&mut self, index: usize) -> u32 {
        while self.characters < index {
            let Some(next) = self.text[self.bytes..].chars().next() else { break };
            self.bytes += next.len_utf8();
            self.characters += 1;
        }
        while self.characters > index {
            let Some(last) = self.text[..self.bytes].chars().next_back() else { break };
            self.bytes -= last.len_utf8();
            self.characters -= 1;
        }
        (self.before + self.bytes) as u32
    }

    fn span(&mut self, start: Marker, end: Marker) -> Span {
        let start = self.byte(start.index());
        Span::new(start, self.byte(end.index()).max(start))
    }

    /// The span without anchor and tag before it, and without the white space behind a block.
    fn bare(&self, span: Span, is_block: bool) -> Span {
        let text = &self.text[span.start as usize - self.before..span.end as usize - self.before];
        let end = span.end - if is_block { (text.len() - text.trim_end().len()) as u32 } else { 0 };
        let mut rest = text;
        while !is_block && rest.starts_with(['&', '!']) {
            let property = rest.find(char::is_whitespace).unwrap_or(rest.len());
            rest = rest[property..].trim_start();
        }
        let start = span.start + (text.len() - rest.len()) as u32;
        Span::new(start.min(end), end)
    }

    fn end(&self) -> u32 {
        (self.before + self.text.len()) as u32
    }
}
