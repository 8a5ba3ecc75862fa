//! JSON as events. The one place that knows the library.

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};

use super::window::Window;
use super::{DEPTH, Event, Events, Fault, Scalar, VALUE_BYTES};
use crate::source::Span;

/// Bytes at the end of a piece in which an error may be one of the piece, not of the file: longer than any word, escape
/// or character.
const MARGIN: usize = 16;

/// A JSON file.
#[derive(Debug)]
pub(in crate::data) struct Json<'s> {
    window: Window<'s>,
    open: Vec<Bracket>,
    next: Step,
    /// The text of the present event, and what the library needs to undo escapes.
    text: String,
    tape: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Bracket {
    Object,
    List,
}

/// What the present place stands before.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    /// The whole of the file.
    Start,
    /// The bracket that was told already.
    Opened,
    /// The value of a key.
    Value,
    /// What follows a value.
    Behind,
    /// Nothing.
    Done,
}

/// What one look has found; `text` holds keys, texts and numbers.
enum Found {
    Key,
    Null,
    Bool(bool),
    Number,
    Text,
    Begin(Bracket),
    Close,
    End,
}

impl<'s> Json<'s> {
    pub(in crate::data) fn new(window: Window<'s>) -> Self {
        Self { window, open: Vec::new(), next: Step::Start, text: String::new(), tape: Vec::new() }
    }

    /// Looks at what is there, and again with more bytes if the end of the piece may have been in the way.
    fn look(&mut self) -> Result<(Found, Span), Fault> {
        loop {
            let tape = std::mem::take(&mut self.tape);
            let rest = self.window.rest();
            let mut jiter = Jiter::with_tape(rest, tape);
            let found = read(&mut jiter, self.next, self.open.last().copied(), &mut self.text);
            let end = jiter.current_index();
            self.tape = jiter.into_tape();
            let is_cut = !self.window.is_last()
                && match &found {
                    // More digits may follow.
                    Ok((Found::Number, ..)) => end == rest.len(),
                    Ok((Found::End, ..)) => true,
                    Ok(_) => false,
                    Err(error) => is_end(error) || error.index + MARGIN >= rest.len(),
                };
            if is_cut {
                if rest.len() > VALUE_BYTES {
                    return Err(Fault::too_long(self.window.span(0, 0)));
                }
                self.window.more()?;
                continue;
            }
            return match found {
                Ok((found, start, stop)) => {
                    let span = self.window.span(start, stop);
                    self.window.pass(end);
                    Ok((found, span))
                }
                Err(error) => Err(self.fault(&error)),
            };
        }
    }

    fn fault(&self, error: &JiterError) -> Fault {
        let rest = self.window.rest();
        // Characters stay whole.
        let is_inside = |at: usize| rest.get(at).is_some_and(|byte| byte & 0xc0 == 0x80);
        let mut at = error.index.min(rest.len());
        while at > 0 && is_inside(at) {
            at -= 1;
        }
        let mut end = (at + 1).min(rest.len());
        while is_inside(end) {
            end += 1;
        }
        let span = self.window.span(at, end);
        let JiterErrorType::JsonError(kind) = &error.error_type else {
            return Fault::new(span, "this is no JSON");
        };
        let (message, help) = words(kind, rest.get(at).copied());
        Fault::new(span, message).help(help)
    }
}

/// Takes one step. The offsets are those of the thing itself, without what leads to it.
fn read(
    jiter: &mut Jiter<'_>,
    step: Step,
    inside: Option<Bracket>,
    text: &mut String,
) -> Result<(Found, usize, usize), JiterError> {
    let mut key = |jiter: &mut Jiter<'_>, is_first: bool| {
        let key = if is_first { jiter.next_object() } else { jiter.next_key() };
        let is_key = key.map(|key| {
            text.clear();
            text.push_str(key.unwrap_or_default());
            key.is_some()
        })?;
        let end = jiter.current_index();
        if !is_key {
            return Ok((Found::Close, end - 1, end));
        }
        // The colon has been passed: the key is the last quoted text before it.
        let passed = jiter.slice_to_current(0);
        let close = memchr::memrchr(b'"', passed).unwrap_or_default();
        let open = first_quote(passed);
        Ok((Found::Key, open, close + 1))
    };
    let peek = match (step, inside) {
        (Step::Opened, Some(Bracket::Object)) => return key(jiter, true),
        (Step::Behind, Some(Bracket::Object)) => return key(jiter, false),
        (Step::Opened, Some(Bracket::List)) => jiter.next_array()?,
        (Step::Behind, Some(Bracket::List)) => jiter.array_step()?,
        (Step::Start | Step::Value, _) => Some(jiter.peek()?),
        (Step::Behind | Step::Opened | Step::Done, _) => {
            jiter.finish()?;
            let end = jiter.current_index();
            return Ok((Found::End, end, end));
        }
    };
    let start = jiter.current_index();
    let Some(peek) = peek else { return Ok((Found::Close, start - 1, start)) };
    let found = match peek {
        Peek::Object => return Ok((Found::Begin(Bracket::Object), start, start + 1)),
        Peek::Array => return Ok((Found::Begin(Bracket::List), start, start + 1)),
        Peek::Null => jiter.known_null().map(|()| Found::Null)?,
        Peek::True | Peek::False => Found::Bool(jiter.known_bool(peek)?),
        Peek::String => {
            let value = jiter.known_str()?;
            text.clear();
            text.push_str(value);
            Found::Text
        }
        _ => {
            let number = jiter.known_number_bytes(peek)?;
            text.clear();
            text.push_str(&String::from_utf8_lossy(number));
            Found::Number
        }
    };
    Ok((found, start, jiter.current_index()))
}

/// Where the key begins in what was passed: behind white space and one comma or brace.
fn first_quote(passed: &[u8]) -> usize {
    memchr::memchr(b'"', passed).unwrap_or_default()
}

fn is_end(error: &JiterError) -> bool {
    use JsonErrorType::{
        EofWhileParsingList, EofWhileParsingObject, EofWhileParsingString, EofWhileParsingValue,
        UnexpectedEndOfHexEscape,
    };
    matches!(
        error.error_type,
        JiterErrorType::JsonError(
            EofWhileParsingList
                | EofWhileParsingObject
                | EofWhileParsingString
                | EofWhileParsingValue
                | UnexpectedEndOfHexEscape
        )
    )
}

/// What is wrong, in words, and what to do.
fn words(kind: &JsonErrorType, byte: Option<u8>) -> (String, &'static str) {
    use JsonErrorType as E;
    let here = match byte {
        Some(byte) if byte.is_ascii_graphic() => format!("`{}`", char::from(byte)),
        Some(_) => "this".to_owned(),
        None => "the end of the file".to_owned(),
    };
    let (message, help) = match kind {
        E::EofWhileParsingList | E::EofWhileParsingObject | E::EofWhileParsingValue => {
            ("the file ends in the middle of a value", "write or download it again: it looks cut off")
        }
        E::EofWhileParsingString => ("the file ends inside a text", "close the text with a `\"`"),
        E::ExpectedColon => return (format!("a `:` must follow the key, not {here}"), ""),
        E::ExpectedListCommaOrEnd => {
            return (format!("a `,` or `]` must follow a value of a list, not {here}"), "");
        }
        E::ExpectedObjectCommaOrEnd => {
            return (format!("a `,` or `}}` must follow a value of an object, not {here}"), "");
        }
        E::ExpectedSomeIdent | E::ExpectedSomeValue => {
            return (format!("{here} begins no value"), "texts stand in double quotes");
        }
        E::InvalidEscape => {
            ("a `\\` in a text must begin an escape such as `\\n` or `\\\"`", "write `\\\\` for a backslash")
        }
        E::InvalidNumber | E::NumberOutOfRange => {
            ("this is no number as JSON writes it", "put it into quotes if it is a text")
        }
        E::InvalidUnicodeCodePoint => ("these bytes are no UTF-8", "save the file as UTF-8"),
        E::ControlCharacterWhileParsingString => (
            "a text must not go on in the next line or hold a control character",
            "write `\\n` for a line end, or close the text with a `\"`",
        ),
        E::KeyMustBeAString => return (format!("a key in double quotes must come here, not {here}"), ""),
        E::LoneLeadingSurrogateInHexEscape | E::UnexpectedEndOfHexEscape => {
            ("this `\\u` escape is no character", "")
        }
        E::TrailingComma => ("nothing follows the comma", "take the comma out"),
        E::TrailingCharacters => {
            ("something follows the end of the value", "a file holds one value; put several into a list")
        }
        _ => ("this is no JSON", ""),
    };
    (message.to_owned(), help)
}

impl Events for Json<'_> {
    fn next(&mut self) -> Result<(Event<'_>, Span), Fault> {
        if self.next == Step::Start {
            self.window.pass_mark()?;
        }
        if self.next == Step::Done {
            return Ok((Event::End, self.window.span(0, 0)));
        }
        let (found, span) = match self.look() {
            Ok(found) => found,
            Err(fault) => {
                self.next = Step::Done;
                return Err(fault);
            }
        };
        let event = match found {
            Found::Key => {
                self.next = Step::Value;
                return Ok((Event::Key(&self.text), span));
            }
            Found::Begin(bracket) => {
                if self.open.len() == DEPTH {
                    self.next = Step::Done;
                    return Err(Fault::too_deep(span));
                }
                self.open.push(bracket);
                self.next = Step::Opened;
                return Ok((if bracket == Bracket::Object { Event::Object } else { Event::List }, span));
            }
            Found::Close => match self.open.pop() {
                Some(Bracket::Object) => Event::EndObject,
                _ => Event::EndList,
            },
            Found::End => {
                self.next = Step::Done;
                return Ok((Event::End, span));
            }
            Found::Null => Event::Scalar(Scalar::Null),
            Found::Bool(value) => Event::Scalar(Scalar::Bool(value)),
            Found::Number => Event::Scalar(Scalar::Number(&self.text)),
            Found::Text => Event::Scalar(Scalar::Text(&self.text)),
        };
        self.next = Step::Behind;
        Ok((event, span))
    }
}
