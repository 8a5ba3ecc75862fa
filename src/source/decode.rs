//! From the bytes of a file to its text.
//!
//! [`decode`] never fails: it returns some text for every input, and the fault that keeps the text from being read
//! as XML metadata. Its tests run in the order of precedence of [`SyntaxFaultKind`]; what needs a parser (nesting,
//! document types, well-formedness) comes later.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::Span;
use super::fault::{EncodingFault, Lookalike, MAX_FILE_BYTES, SyntaxFault, SyntaxFaultKind, quote};

const BOM: &str = "\u{feff}";

/// A decoded file.
#[derive(Clone, Debug)]
pub struct Decoded {
    /// The text, with the byte order mark. Bytes that are not UTF-8 are replaced by U+FFFD, and a file that is too
    /// large is cut at [`MAX_FILE_BYTES`]; both carry a fault.
    pub text: String,
    /// The fault that comes first.
    pub fault: Option<SyntaxFault>,
    /// Whether the text begins with a byte order mark.
    pub bom: bool,
}

/// Turns the bytes of a file into text, without a copy when they are UTF-8.
pub fn decode(mut bytes: Vec<u8>) -> Decoded {
    let size = bytes.len();
    let cut = size > MAX_FILE_BYTES;
    bytes.truncate(MAX_FILE_BYTES);
    if let Some((name, lookalike)) = foreign_start(&bytes) {
        let kind = match lookalike {
            Some(what) => SyntaxFaultKind::NotXml(what),
            None => SyntaxFaultKind::Encoding(EncodingFault::ForeignMark(name)),
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        return Decoded { text, fault: Some(SyntaxFault::new(kind, Span::at(0))), bom: false };
    }
    let (text, invalid) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let len = error.utf8_error().error_len();
            let mut bytes = error.into_bytes();
            if cut && len.is_none() {
                bytes.truncate(at);
            }
            let wrong = bytes.get(at..at + len.unwrap_or(bytes.len() - at)).unwrap_or_default().to_vec();
            let invalid = (!wrong.is_empty()).then_some((at, wrong));
            (String::from_utf8_lossy(&bytes).into_owned(), invalid)
        }
    };
    let mut fault = content_fault(&text, invalid);
    if fault.is_none() && cut {
        fault = Some(SyntaxFault::too_large(size as u64));
    }
    Decoded { bom: text.starts_with(BOM), text, fault }
}

/// First bytes that rule out UTF-8 text: the name of the encoding, or what the file is instead.
fn foreign_start(bytes: &[u8]) -> Option<(&'static str, Option<Lookalike>)> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] => Some(("UTF-32 (little endian)", None)),
        [0, 0, 0xfe, 0xff, ..] => Some(("UTF-32 (big endian)", None)),
        [0xff, 0xfe, ..] => Some(("UTF-16 (little endian)", None)),
        [0xfe, 0xff, ..] => Some(("UTF-16 (big endian)", None)),
        [0x1f, 0x8b, ..] => Some(("", Some(Lookalike::Gzip))),
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Some(("", Some(Lookalike::Zip))),
        [0, b'<', 0, _, ..] | [b'<', 0, _, 0, ..] => Some(("", Some(Lookalike::Utf16))),
        _ => None,
    }
}

/// The first fault of a text; `invalid` are the bytes that were not UTF-8, with their offset.
fn content_fault(text: &str, invalid: Option<(usize, Vec<u8>)>) -> Option<SyntaxFault> {
    let fault = |kind, start: usize, len: usize| {
        Some(SyntaxFault::new(kind, Span::new(start as u32, (start + len) as u32)))
    };
    let body = text.strip_prefix(BOM).unwrap_or(text);
    let start = text.len() - body.trim_start_matches([' ', '\t', '\n', '\r']).len();
    let content = text[start..].trim_end_matches([' ', '\t', '\n', '\r']);
    if content.is_empty() {
        return fault(SyntaxFaultKind::EmptyFile { blank: !text.is_empty() }, 0, 0);
    }
    if content == "(hidden)" {
        return fault(SyntaxFaultKind::HiddenContent, start, content.len());
    }
    let markup = content.starts_with('<');
    if markup && let Some((at, marker)) = conflict_marker(text) {
        return fault(SyntaxFaultKind::MergeConflict { marker }, at, marker.len());
    }
    if !markup {
        let what = lookalike(content, invalid.is_some());
        let len = content.chars().next().map_or(0, char::len_utf8);
        return fault(SyntaxFaultKind::NotXml(what), start, len);
    }
    if let Some(at) = memchr::memchr(0, text.as_bytes()) {
        return fault(SyntaxFaultKind::NotXml(Lookalike::Binary), at, 1);
    }
    let declared = declared_encoding(text);
    if invalid.is_none() && declared.is_none() {
        return None;
    }
    if is_html_page(content) {
        return fault(SyntaxFaultKind::NotXml(Lookalike::Html), start, 1);
    }
    match (declared, invalid) {
        (Some(name), _) => fault(
            SyntaxFaultKind::Encoding(EncodingFault::Declared(quote(&text[name.clone()]))),
            name.start,
            name.len(),
        ),
        (None, Some((offset, mut bytes))) => {
            bytes.truncate(3);
            let shown = char::REPLACEMENT_CHARACTER.len_utf8();
            fault(SyntaxFaultKind::Encoding(EncodingFault::InvalidUtf8 { offset, bytes }), offset, shown)
        }
        (None, None) => None,
    }
}

/// What a text looks like whose first character is not `<`.
fn lookalike(content: &str, invalid: bool) -> Lookalike {
    if content.starts_with("version https://git-lfs") {
        Lookalike::GitLfsPointer
    } else if invalid || content.contains(|c: char| c.is_control() && !"\t\n\r\u{c}\u{85}".contains(c)) {
        Lookalike::Binary
    } else if content.starts_with(['{', '[']) {
        Lookalike::Json
    } else {
        Lookalike::Text(quote(content))
    }
}

/// The first line that begins with seven `<` or `>` and a space, and its marker.
fn conflict_marker(text: &str) -> Option<(usize, &'static str)> {
    // Searched without the space: a needle of one repeated byte is the fastest on markup.
    static OURS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("<<<<<<<"));
    static THEIRS: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(">>>>>>>"));
    let bytes = text.as_bytes();
    let first = |finder: &Finder<'_>| {
        finder.find_iter(bytes).find(|&at| {
            let begins_line = at == 0 || matches!(bytes[at - 1], b'\n' | b'\r') || text[..at] == *BOM;
            begins_line && bytes.get(at + 7) == Some(&b' ')
        })
    };
    let ours = first(&OURS).map(|at| (at, "<<<<<<<"));
    let theirs = first(&THEIRS).map(|at| (at, ">>>>>>>"));
    [ours, theirs].into_iter().flatten().min()
}

/// The encoding that the XML declaration names, if it is a possible name and not UTF-8.
///
/// Malformed declarations give nothing here; the parser describes them better.
fn declared_encoding(text: &str) -> Option<Range<usize>> {
    let is_space = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r');
    let body = text.strip_prefix(BOM).unwrap_or(text).strip_prefix("<?xml")?;
    if body.starts_with(" version=\"1.0\" encoding=\"UTF-8\"?>") {
        return None;
    }
    let declaration = body[..body.find("?>")?].trim_end_matches(is_space);
    let (before, after) = declaration.split_once("encoding")?;
    let value = after.trim_start_matches(is_space).strip_prefix('=')?.trim_start_matches(is_space);
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let name = value[1..].split_once(quote)?.0;
    let possible = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
    if !possible || !before.ends_with(is_space) || name.eq_ignore_ascii_case("utf-8") {
        return None;
    }
    let start = text.len() - body.len() + declaration.len() - value.len() + 1;
    Some(start..start + name.len())
}

/// Whether the first markup behind comments and processing instructions begins an HTML page.
fn is_html_page(text: &str) -> bool {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let end = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else {
            break;
        };
        let Some((_, behind)) = rest.split_once(end) else {
            return false;
        };
        rest = behind;
    }
    is_html_start(rest)
}

/// Whether markup begins with `<html` or `<!DOCTYPE html`, in upper or lower case.
pub(crate) fn is_html_start(markup: &str) -> bool {
    strip_word(markup, "<html")
        .or_else(|| {
            let after = strip_word(markup, "<!doctype")?;
            strip_word(after.trim_start(), "html")
        })
        .is_some()
}

/// `text` behind `word`, compared without case, if a name ends there.
fn strip_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(word.len())?;
    let ends = rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && !"_-.:".contains(c));
    (ends && start.eq_ignore_ascii_case(word)).then_some(rest)
}
