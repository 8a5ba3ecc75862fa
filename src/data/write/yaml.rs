//! The form as YAML.
//!
//! A text stands as it is only where no reader of YAML 1.1 or 1.2 can take it for anything else, in quotes everywhere
//! else; several lines stand as such. What begins with a digit is always quoted: the older version knows numbers of base
//! 2, 8, 16 and 60 and dates.

use std::fmt::Write as _;

use super::reference;
use crate::data::form::omnic::VERSION;
use crate::data::{Record, Value};
use crate::object::Object;

/// A record; with what precedes it, if it is the `first` of all or begins the `next` object.
pub(super) fn record(first: bool, next: bool, name: Option<&str>, record: &Record, out: &mut String) {
    if first {
        out.push_str("omnic: ");
        out.push_str(VERSION);
        out.push_str("\nrecords:\n");
    }
    if next {
        out.push_str("  ");
        line(&record.object, out);
        out.push_str(":\n");
    }
    out.push_str("    - ");
    if name.is_none() && record.fields.is_empty() {
        out.push_str("{}\n");
        return;
    }
    if let Some(name) = name {
        out.push_str("name: ");
        text(name, out);
        out.push('\n');
    }
    let object = Object::named(&record.object);
    for (at, (field, value)) in record.fields.iter().enumerate() {
        if at > 0 || name.is_some() {
            out.push_str("      ");
        }
        line(field, out);
        out.push_str(": ");
        match value {
            Value::Null => out.push_str("null"),
            Value::Bool(true) => out.push_str("true"),
            Value::Bool(false) => out.push_str("false"),
            Value::Number(number) => out.push_str(number),
            Value::Text(value) => text(value, out),
            Value::Reference(to) => text(&reference(object, field, to), out),
        }
        out.push('\n');
    }
}

pub(super) fn end(is_empty: bool, out: &mut String) {
    if is_empty {
        let _ = writeln!(out, "omnic: {VERSION}\nrecords: {{}}");
    }
}

/// A value.
fn text(value: &str, out: &mut String) {
    if is_block(value) { block(value, out) } else { line(value, out) }
}

/// A text on one line.
fn line(value: &str, out: &mut String) {
    if is_plain(value) { out.push_str(value) } else { quoted(value, out) }
}

/// Whether a text needs no quotes.
fn is_plain(value: &str) -> bool {
    let starts =
        value.starts_with(|first: char| first.is_alphabetic() || matches!(first, '/' | '(' | '_' | '$'));
    starts
        && !value.ends_with([' ', ':'])
        && !value.contains(": ")
        && !value.contains(" #")
        && value.chars().all(is_printable)
        && !is_word(value)
}

/// Whether a text without quotes is no text in some version of YAML.
fn is_word(value: &str) -> bool {
    const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    WORDS.iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// Whether a character stands for itself in all versions of YAML, on a line and to the eye: not so controls, line breaks
/// of the older version, marks of byte order, characters that only steer the direction of others, and noncharacters.
fn is_printable(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        && (c as u32) & 0xfffe != 0xfffe
        && !matches!(c, '\u{fdd0}'..='\u{fdef}')
}

/// Whether a text has several lines that can stand as they are.
fn is_block(value: &str) -> bool {
    let is_line = |line: &str| !line.ends_with(' ') && line.chars().all(is_printable);
    value.contains('\n') && !value.starts_with([' ', '\n']) && value.split('\n').all(is_line)
}

fn block(value: &str, out: &mut String) {
    let content = value.trim_end_matches('\n');
    out.push_str(match value.len() - content.len() {
        0 => "|-",
        1 => "|",
        _ => "|+",
    });
    for line in content.split('\n') {
        out.push('\n');
        if !line.is_empty() {
            out.push_str("        ");
            out.push_str(line);
        }
    }
    // The line break that ends the last line is written by whoever writes the record.
    out.extend(std::iter::repeat_n('\n', (value.len() - content.len()).saturating_sub(1)));
}

fn quoted(value: &str, out: &mut String) {
    out.push('"');
    for c in value.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if is_printable(c) => out.push(c),
            // Writing to a string cannot fail.
            c if (c as u32) > 0xffff => drop(write!(out, "\\U{:08X}", c as u32)),
            c => drop(write!(out, "\\u{:04X}", c as u32)),
        }
    }
    out.push('"');
}
