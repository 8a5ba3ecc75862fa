//! Character classes of XML 1.0, fifth edition.
//!
//! ASCII is answered from a table; everything above goes through the ranges of the grammar. Nothing here knows
//! markup, and every function stops at the end of its text.

use memchr::memmem;

const NAME: u8 = 1;
const NAME_START: u8 = 2;
const COLON: u8 = 4;

/// Classes of the ASCII characters; other bytes have none.
static CLASS: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = match byte as u8 {
            b'A'..=b'Z' | b'a'..=b'z' | b'_' => NAME | NAME_START,
            b':' => NAME | NAME_START | COLON,
            b'0'..=b'9' | b'-' | b'.' => NAME,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// XML white space.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Offset of the first byte at or after `at` that is not white space.
pub(super) fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).copied().is_some_and(is_space) {
        at += 1;
    }
    at
}

/// `text` without leading and trailing white space of XML.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\n', '\r'])
}

/// Whether XML allows the character in a document.
pub(super) const fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Whether a name can begin with the character (the colon included).
pub(super) const fn is_name_start(c: char) -> bool {
    if c.is_ascii() {
        return CLASS[c as usize] & NAME_START != 0;
    }
    matches!(c,
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}'
        | '\u{37f}'..='\u{1fff}' | '\u{200c}' | '\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

const fn is_name_char(c: char) -> bool {
    if c.is_ascii() {
        return CLASS[c as usize] & NAME != 0;
    }
    is_name_start(c) || matches!(c, '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}' | '\u{2040}')
}

/// The character at a byte offset that is a character boundary.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// Whether a name can begin at a byte offset.
pub(super) fn name_starts_at(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        Some(&byte) if byte < 128 => CLASS[byte as usize] & NAME_START != 0,
        Some(_) => char_at(text, at).is_some_and(is_name_start),
        None => false,
    }
}

/// Offset behind the longest run of name characters from `at`, and whether a colon is among them.
pub(super) fn name_end(text: &str, mut at: usize) -> (usize, bool) {
    let bytes = text.as_bytes();
    let mut seen = 0;
    loop {
        for &byte in bytes.get(at..).unwrap_or_default() {
            let class = CLASS[usize::from(byte)];
            if class == 0 {
                break;
            }
            seen |= class;
            at += 1;
        }
        if bytes.get(at).is_none_or(u8::is_ascii) {
            break;
        }
        match char_at(text, at) {
            Some(c) if is_name_char(c) => at += c.len_utf8(),
            _ => break,
        }
    }
    (at, seen & COLON != 0)
}

/// Whether the whole text is a name without a colon.
pub(super) fn is_ncname(text: &str) -> bool {
    name_starts_at(text, 0) && name_end(text, 0) == (text.len(), false)
}

/// What one fast pass learns about a text; an absent flag saves the slower look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Survey {
    /// There is an `&`.
    pub(super) ampersand: bool,
    /// There is a `]]>`.
    pub(super) cdata_end: bool,
    /// Offset of the first character that XML forbids.
    pub(super) illegal: Option<usize>,
}

/// Looks at every byte of `text` with vector instructions.
pub(super) fn survey(text: &str) -> Survey {
    let bytes = text.as_bytes();
    // The byte order mark looks suspect, but is not.
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    Survey {
        ampersand: memchr::memchr(b'&', bytes).is_some(),
        cdata_end: memchr::memchr(b']', bytes).is_some_and(|at| memmem::find(&bytes[at..], b"]]>").is_some()),
        illegal: if is_suspect(&bytes[mark..]) { text.find(|c| !is_char(c)) } else { None },
    }
}

/// Whether there is a byte that may belong to a character that XML forbids. Independent lanes instead of one sum
/// let the compiler use vector instructions.
fn is_suspect(bytes: &[u8]) -> bool {
    const LANES: usize = 32;
    // U+FFFE and U+FFFF begin with 0xEF.
    let suspect = |byte: u8| {
        let control = u8::from(byte < 0x20);
        let space = u8::from(byte == b'\n') | u8::from(byte == b'\r') | u8::from(byte == b'\t');
        (control & !space) | u8::from(byte == 0xef)
    };
    let mut lanes = [0; LANES];
    let mut chunks = bytes.chunks_exact(LANES);
    for chunk in &mut chunks {
        for (lane, &byte) in lanes.iter_mut().zip(chunk) {
            *lane |= suspect(byte);
        }
    }
    lanes.iter().any(|&lane| lane != 0) || chunks.remainder().iter().any(|&byte| suspect(byte) != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        assert!(is_ncname("queueRoutingConfig") && is_ncname("_a-b.1") && is_ncname("élan·"));
        assert!(
            !is_ncname("") && !is_ncname("1a") && !is_ncname("a:b") && !is_ncname("-a") && !is_ncname("a b")
        );
        assert_eq!(name_end("<ns:a b", 1), (5, true));
        assert_eq!(name_end("a\u{d7}", 0), (1, false));
    }

    #[test]
    fn surveys() {
        let plain = survey("<a>b\r\n\t\u{feff}é\u{1f600}\u{7f}\u{85}</a>");
        assert!(!plain.ampersand && !plain.cdata_end && plain.illegal.is_none());
        assert_eq!(survey("a\u{1}").illegal, Some(1));
        assert_eq!(survey("ab\u{ffff}").illegal, Some(2));
        assert_eq!(survey("ab\u{fffd}\u{fffe}").illegal, Some(5));
        assert!(survey("&").ampersand && survey("a]]>").cdata_end && !survey("a]] >").cdata_end);
    }
}
