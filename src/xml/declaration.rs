//! The XML declaration and processing instructions.
//!
//! Which encoding is declared does not matter here: the text is already decoded.

use super::chars::{is_ncname, is_space, name_end, skip_space};
use super::fault::{Faults, span};
use crate::source::{Malformed, Span, quote};

/// Checks the declaration `<?xml ... ?>` at `start..end`.
pub(super) fn check_declaration(text: &str, start: usize, end: usize, faults: &mut Faults) {
    const NAMES: [&str; 3] = ["version", "encoding", "standalone"];
    let text = &text[..end - 2];
    let bytes = text.as_bytes();
    let mut at = start + 5;
    let mut next = 0;
    loop {
        let gap = at;
        at = skip_space(bytes, at);
        if at == text.len() {
            break;
        }
        let from = at;
        let to = name_end(text, at).0;
        let name = &text[from..to];
        let Some(index) = NAMES.iter().position(|&known| known == name).filter(|_| at > gap) else {
            let shown = span(from, to.max(from + 1).min(text.len()));
            faults.malformed(from, shown, || match name {
                "" => Malformed::DeclarationSyntax,
                _ => Malformed::DeclarationAttribute { name: quote(name) },
            });
            return;
        };
        if next == 0 && index > 0 {
            return faults.malformed(from, span(from, to), || Malformed::DeclarationWithoutVersion);
        }
        if index < next {
            let name = quote(name);
            return faults.malformed(from, span(from, to), || Malformed::DeclarationAttribute { name });
        }
        next = index + 1;
        at = skip_space(bytes, to);
        if bytes.get(at) == Some(&b'=') {
            at = skip_space(bytes, at + 1);
        } else {
            return faults.malformed(at, span(from, to), || Malformed::DeclarationSyntax);
        }
        let quoted = bytes.get(at).filter(|byte| matches!(byte, b'"' | b'\''));
        let value_to = quoted.and_then(|&mark| memchr::memchr(mark, &bytes[at + 1..]));
        let Some(length) = value_to else {
            return faults.malformed(at, span(from, to), || Malformed::DeclarationSyntax);
        };
        let place = span(at + 1, at + 1 + length);
        check_value(index, &text[place], place, faults);
        at += length + 2;
    }
    if next == 0 {
        faults.malformed(start, span(start, end), || Malformed::DeclarationWithoutVersion);
    }
}

/// The value of `version`, `encoding` or `standalone`.
fn check_value(index: usize, value: &str, place: Span, faults: &mut Faults) {
    let at = place.start as usize;
    let value_shown = || quote(value);
    match index {
        0 => {
            let minor = value.strip_prefix("1.").unwrap_or_default();
            if minor.is_empty() || !minor.bytes().all(|byte| byte.is_ascii_digit()) {
                faults.malformed(at, place, || Malformed::DeclarationVersion { value: value_shown() });
            }
        }
        1 => {
            let possible = value.starts_with(|c: char| c.is_ascii_alphabetic())
                && value.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
            if !possible {
                faults.malformed(at, place, || Malformed::DeclarationEncoding { value: value_shown() });
            }
        }
        _ => {
            if !matches!(value, "yes" | "no") {
                faults.malformed(at, place, || Malformed::DeclarationStandalone { value: value_shown() });
            }
        }
    }
}

/// Checks the processing instruction at `start..end` and returns the place of its target.
pub(super) fn check_instruction(text: &str, start: usize, end: usize, faults: &mut Faults) -> Span {
    let inner = &text[start + 2..end - 2];
    let target = inner.split(|c: char| c.is_ascii() && is_space(c as u8)).next().unwrap_or(inner);
    let place = span(start + 2, start + 2 + target.len());
    if !is_ncname(target) {
        faults.malformed(start, place, || Malformed::InvalidTarget { target: quote(target) });
    } else if target.eq_ignore_ascii_case("xml") {
        faults.malformed(start, place, || match target {
            "xml" => Malformed::LateDeclaration,
            _ => Malformed::ReservedTarget { target: target.into() },
        });
    }
    place
}
