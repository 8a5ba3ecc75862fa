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
pub fn decode(bytes: Vec<u8>) -> Decoded {
    decode_up_to(bytes, MAX_FILE_BYTES)
}

fn decode_up_to(mut bytes: Vec<u8>, limit: usize) -> Decoded {
    let size = bytes.len();
    let cut = size > limit;
    bytes.truncate(limit);
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
    let is_content = |byte: &u8| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
    let start =
        text.len() - body.len() + body.bytes().position(|byte| is_content(&byte)).unwrap_or(body.len());
    let end = text.bytes().rposition(|byte| is_content(&byte)).map_or(start, |last| last + 1);
    let content = &text[start..end.max(start)];
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
        return fault(SyntaxFaultKind::NotXml(Lookalike::Nul { offset: at }), at, 1);
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
    // `<?xml-stylesheet` is another instruction.
    if !body.starts_with(is_space) {
        return None;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The kind of fault of a file, and the text under its span.
    fn fault(bytes: &[u8]) -> Option<(SyntaxFaultKind, String)> {
        let decoded = decode(bytes.to_vec());
        decoded.fault.map(|fault| {
            assert!(!fault.message().is_empty() && !fault.help().is_empty() && !fault.note().is_empty());
            (fault.kind, decoded.text[fault.span.range()].to_owned())
        })
    }

    fn not_xml(bytes: &[u8]) -> Lookalike {
        match fault(bytes) {
            Some((SyntaxFaultKind::NotXml(what), _)) => what,
            other => panic!("{bytes:?}: {other:?}"),
        }
    }

    #[test]
    fn clean_files_keep_their_bytes() {
        for text in [
            "<a/>",
            "\u{feff}<a/>\r\n",
            " \n<?xml version='1.0' encoding='utf-8'?><a>é</a>",
            "<a>(hidden)</a>",
        ] {
            let decoded = decode(text.into());
            assert_eq!(decoded.text, text);
            assert_eq!(decoded.bom, text.starts_with(BOM));
            assert_eq!(decoded.fault, None);
        }
    }

    #[test]
    fn empty_and_hidden() {
        let blank =
            |bytes: &[u8]| matches!(fault(bytes), Some((SyntaxFaultKind::EmptyFile { blank: true }, _)));
        assert!(matches!(fault(b""), Some((SyntaxFaultKind::EmptyFile { blank: false }, _))));
        assert!(blank(b"\n \t\r\n") && blank("\u{feff}".as_bytes()) && blank("\u{feff}\n".as_bytes()));
        assert_eq!(fault(b"\n(hidden)\n"), Some((SyntaxFaultKind::HiddenContent, "(hidden)".into())));
        assert_eq!(not_xml(b"(hidden) x"), Lookalike::Text("(hidden) x".into()));
    }

    #[test]
    fn other_formats_are_named() {
        assert_eq!(not_xml(b"{\"a\": 1}"), Lookalike::Json);
        assert_eq!(not_xml(b"\n [1]"), Lookalike::Json);
        assert_eq!(not_xml(b"\x1f\x8b\x08\0\0"), Lookalike::Gzip);
        assert_eq!(not_xml(b"PK\x03\x04abc"), Lookalike::Zip);
        assert_eq!(not_xml(b"version https://git-lfs.github.com/spec/v1\noid x"), Lookalike::GitLfsPointer);
        assert_eq!(not_xml(b"\0<\0?\0x"), Lookalike::Utf16);
        assert_eq!(not_xml(b"<\0?\0x\0"), Lookalike::Utf16);
        assert_eq!(not_xml(b"\x89PNG\r\n\x1a\n"), Lookalike::Binary);
        assert_eq!(not_xml(b"<a>\0</a>"), Lookalike::Nul { offset: 3 });
        assert_eq!(not_xml("label: Caf\u{e9}\nx".as_bytes()), Lookalike::Text("label: Caf\u{e9}".into()));
        assert_eq!(not_xml(b"<!-- x --><!DOCTYPE html><p>\xff"), Lookalike::Html);
    }

    #[test]
    fn merge_conflicts() {
        let at = |text: &str| match decode(text.into()).fault {
            Some(SyntaxFault { kind: SyntaxFaultKind::MergeConflict { marker }, span }) => {
                assert_eq!(&text[span], marker);
                Some(span.start)
            }
            _ => None,
        };
        assert_eq!(at("<<<<<<< HEAD\n<a/>\n=======\n<b/>\n>>>>>>> b\n"), Some(0));
        assert_eq!(at("\u{feff}<<<<<<< HEAD\n"), Some(3));
        assert_eq!(at("<a>\n<!--\r\n>>>>>>> b\r\n--></a>"), Some(10));
        assert_eq!(at("<a>\r>>>>>>> b\r<<<<<<< a\r</a>"), Some(4));
        assert_eq!(at("<html>\0\n<<<<<<< a\n"), Some(8));
        assert_eq!(at("<a> <<<<<<< b\n<<<<<<<\n<<<<<<<< c</a>"), None);
        assert_eq!(not_xml(b"text\n<<<<<<< a\n"), Lookalike::Text("text".into()));
    }

    #[test]
    fn encodings() {
        let encoding = |bytes: &[u8]| match fault(bytes) {
            Some((SyntaxFaultKind::Encoding(fault), place)) => (fault, place),
            other => panic!("{bytes:?}: {other:?}"),
        };
        let declared = |name: &str| (EncodingFault::Declared(name.into()), name.to_owned());
        assert_eq!(encoding(b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>"), declared("ISO-8859-1"));
        assert_eq!(encoding(b"<?xml version='1.0'\n encoding = 'UTF-16' ?><a>\xe9</a>"), declared("UTF-16"));
        // An instruction whose name only begins like the declaration's declares nothing.
        assert!(decode(b"<?xml-stylesheet encoding=\"ISO-8859-1\"?><a/>".to_vec()).fault.is_none());
        let invalid = |offset, bytes: &[u8]| EncodingFault::InvalidUtf8 { offset, bytes: bytes.to_vec() };
        assert_eq!(encoding(b"<a>\xe9</a>"), (invalid(3, b"\xe9"), "\u{fffd}".into()));
        assert_eq!(encoding(b"<a>\xc3").0, invalid(3, b"\xc3"));
        assert_eq!(encoding(b"<a>\xf0\x9f\x98</a>").0, invalid(3, b"\xf0\x9f\x98"));
        assert_eq!(encoding(b"\xff\xfe<\0a\0").0, EncodingFault::ForeignMark("UTF-16 (little endian)"));
        assert_eq!(encoding(b"\xfe\xff\0<").0, EncodingFault::ForeignMark("UTF-16 (big endian)"));
        for odd in [
            "<?xml encoding=?><a/>",
            "<?xml encoding='é'?><a/>",
            "<?xml encoding",
            "<?xml x='encoding'?><a/>",
        ] {
            assert_eq!(fault(odd.as_bytes()), None, "{odd}");
        }
    }

    #[test]
    fn large_files_are_cut() {
        let decoded = decode_up_to("<a>xyzé</a>".into(), 7);
        assert_eq!(decoded.fault, Some(SyntaxFault::too_large(12)));
        assert_eq!(decoded.text, "<a>xyz");
        assert_eq!(decode_up_to("<a>é</a>".into(), 9).fault, None);
        let kind = decode_up_to(b"<a>\xffyz</a>".to_vec(), 5).fault.map(|fault| fault.kind);
        assert!(matches!(kind, Some(SyntaxFaultKind::Encoding(_))));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_decoded(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..64), xml: bool) {
            let mut bytes = bytes;
            if xml {
                bytes.splice(0..0, *b"<?xml ");
            }
            let valid = String::from_utf8(bytes.clone()).ok();
            let decoded = decode(bytes);
            if let Some(text) = valid {
                proptest::prop_assert_eq!(&text, &decoded.text);
            }
            if let Some(fault) = decoded.fault {
                proptest::prop_assert!(decoded.text.get(fault.span.range()).is_some());
            }
        }
    }
}
