//! The inside of a start tag: attributes and everything that XML forbids between `<` and `>`.
//!
//! The end of a tag as the tokenizer sees it is only a proposal. Where a `>` or a quote is missing, the scan says
//! where the tag most likely ends, so that the tree behind it stays useful.

use super::chars::{char_at, is_space, name_end, name_starts_at, skip_space};
use super::fault::{Faults, check_references, span};
use super::namespace;
use super::tree::Attribute;
use crate::source::{Malformed, quote};

/// How the scan of a tag ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scan {
    /// Everything was read, perhaps with a fault.
    Done,
    /// The `>` is missing: other markup begins at this offset.
    Missing(usize),
    /// A closing quote is missing: the tag ends at this offset.
    Ends(usize),
    /// There are more attributes than allowed.
    TooMany,
}

/// Reads attributes from `at` (behind the name) to `end` (before `>` or `/>`), and appends them to `out`.
pub(super) fn attributes(
    text: &str,
    mut at: usize,
    end: usize,
    limit: usize,
    out: &mut Vec<Attribute>,
    faults: &mut Faults,
) -> Scan {
    let bytes = text.as_bytes();
    let first = out.len();
    loop {
        let gap = at;
        at = skip_space(&bytes[..end], at);
        if at >= end {
            return Scan::Done;
        }
        if bytes[at] == b'<' {
            return Scan::Missing(at);
        }
        if !name_starts_at(text, at) {
            stray(text, at, end, faults);
            return missing(bytes, at, end);
        }
        let (name_to, _) = name_end(&text[..end], at);
        let name = span(at, name_to);
        let shown = || quote(&text[name]);
        if at == gap {
            faults.malformed(at, name, || Malformed::MissingSpaceBeforeAttribute { name: shown() });
        }
        at = skip_space(&bytes[..end], name_to);
        match bytes[..end].get(at) {
            Some(b'=') => at = skip_space(&bytes[..end], at + 1),
            Some(b'<') => return Scan::Missing(at),
            Some(&byte) if at == name_to && !is_space(byte) => {
                let to = word_end(&text[..end], name_to);
                let whole = span(name.start as usize, to);
                faults.malformed(name_to, whole, || Malformed::InvalidAttributeName {
                    name: quote(&text[whole]),
                });
                return missing(bytes, at, end);
            }
            _ => {
                faults.malformed(name_to, name, || Malformed::AttributeWithoutValue { name: shown() });
                return missing(bytes, at, end);
            }
        }
        let Some(&mark @ (b'"' | b'\'')) = bytes[..end].get(at) else {
            let whole = span(name.start as usize, word_end(&text[..end], at));
            faults.malformed(at, whole, || Malformed::UnquotedAttribute { name: shown() });
            return missing(bytes, at, end);
        };
        let start = at + 1;
        let length = memchr::memchr(mark, &bytes[start..end]);
        let to = length.map_or(end, |length| start + length);
        let value = &bytes[start..to];
        if let Some(less) = memchr::memchr(b'<', value) {
            let less_at = start + less;
            faults.malformed(less_at, span(less_at, less_at + 1), || Malformed::LessThanInAttribute {
                name: shown(),
            });
            // `<a b="c>` and on the next line `<d e="f">`: the value of `b` was not meant to go on.
            let suspect = length.is_none() || memchr::memchr(b'\n', value).is_some();
            if suspect && let Some(greater) = memchr::memchr(b'>', &value[..less]) {
                return Scan::Ends(start + greater + 1);
            }
        }
        if length.is_none() {
            faults.malformed(end, span(name.start as usize, end), || Malformed::UnclosedAttribute {
                name: shown(),
            });
            return Scan::Done;
        }
        if memchr::memchr(b'&', value).is_some() {
            check_references(text, start, to, faults);
        }
        if out.len() - first == limit {
            return Scan::TooMany;
        }
        out.push(Attribute { name, value: span(start, to), namespace: namespace::NONE });
        at = to + 1;
    }
}

/// Something in a tag that begins no attribute.
fn stray(text: &str, at: usize, end: usize, faults: &mut Faults) {
    let to = word_end(&text[..end], at);
    faults.malformed(at, span(at, to), || match char_at(text, at) {
        Some(found) if found.is_ascii_digit() || "-.".contains(found) || !found.is_ascii() => {
            let name = &text[at..name_end(&text[..end], at).0.max(at + found.len_utf8())];
            Malformed::InvalidAttributeName { name: quote(name) }
        }
        found => Malformed::StrayInTag { found: found.unwrap_or('>') },
    });
}

/// After a fault: other markup that begins before the end of the tag means that its `>` is missing.
fn missing(bytes: &[u8], at: usize, end: usize) -> Scan {
    memchr::memchr(b'<', &bytes[at..end]).map_or(Scan::Done, |less| Scan::Missing(at + less))
}

/// Offset of the next white space or angle bracket.
fn word_end(text: &str, at: usize) -> usize {
    text[at..].find([' ', '\t', '\n', '\r', '<', '>']).map_or(text.len(), |length| at + length)
}
