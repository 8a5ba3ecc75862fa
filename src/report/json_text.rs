//! JSON whose bytes harm nobody.
//!
//! Characters that could harm a terminal, and the second of two number signs, are written as `\uXXXX`: a reader gets
//! the real text, a terminal or a service that looks for commands does not.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CharEscape, CompactFormatter, Formatter, PrettyFormatter};

use super::escape;

/// Writes a document with indentation and a line end behind it.
pub(super) fn pretty(document: &impl Serialize, out: &mut impl Write) -> io::Result<()> {
    write(document, PrettyFormatter::new(), out)
}

/// Writes a document on one line, with its line end.
pub(super) fn line(document: &impl Serialize, out: &mut impl Write) -> io::Result<()> {
    write(document, CompactFormatter, out)
}

fn write(document: &impl Serialize, formatter: impl Formatter, out: &mut impl Write) -> io::Result<()> {
    let mut serializer = serde_json::Serializer::with_formatter(&mut *out, Escaping(formatter));
    document.serialize(&mut serializer)?;
    out.write_all(b"\n")
}

/// Output whose strings have no unsafe characters.
struct Escaping<F>(F);

macro_rules! forward {
    ($($name:ident($($arg:ident: $type:ty),*);)*) => {
        $(fn $name<W: ?Sized + Write>(&mut self, writer: &mut W $(, $arg: $type)*) -> io::Result<()> {
            self.0.$name(writer $(, $arg)*)
        })*
    };
}

impl<F: Formatter> Formatter for Escaping<F> {
    forward! {
        begin_array();
        end_array();
        begin_array_value(first: bool);
        end_array_value();
        begin_object();
        end_object();
        begin_object_key(first: bool);
        begin_object_value();
        end_object_value();
        write_char_escape(escape: CharEscape);
    }

    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let bytes = fragment.as_bytes();
        let mut done = 0;
        let escaped = |&(at, c): &(usize, char)| {
            escape::is_unsafe(c)
                || (c == '#' && at.checked_sub(1).is_some_and(|before| bytes[before] == b'#'))
        };
        for (at, c) in fragment.char_indices().filter(escaped) {
            writer.write_all(&bytes[done..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            done = at + c.len_utf8();
        }
        writer.write_all(&bytes[done..])
    }
}
