//! References and line ends: from the text of a file to the value it stands for, and back.
//!
//! Both directions borrow when there is nothing to change. Reading never fails: a reference that means nothing
//! stays as it is written.

use std::borrow::Cow;

use super::chars::is_char;

/// What a stretch of source text is part of; it decides how white space is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Text between tags: references are replaced and line ends become `\n`.
    Text,
    /// A CDATA section: only line ends change.
    CData,
    /// An attribute value: references are replaced, each line end or tab becomes a space.
    Attribute,
}

/// Writes `&`, `<` and `>` as references, so that the text can stand between tags.
///
/// A carriage return is written as `&#13;`; otherwise it would be read back as a line feed.
pub fn escape_text(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find(['&', '<', '>', '\r']) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(text.len() + 16);
    out.push_str(&text[..first]);
    for c in text[first..].chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#13;"),
            other => out.push(other),
        }
    }
    Cow::Owned(out)
}

/// Replaces the references to characters and to the five entities that XML itself defines.
///
/// Anything else that begins with `&` stays as it is.
pub fn unescape(text: &str) -> Cow<'_, str> {
    if memchr::memchr(b'&', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    replace_references(text, &mut out, str::to_owned);
    Cow::Owned(out)
}

/// The value of a stretch of source text.
pub(super) fn read(raw: &str, place: Place) -> Cow<'_, str> {
    let bytes = raw.as_bytes();
    let plain = match place {
        Place::Text => memchr::memchr2(b'&', b'\r', bytes).is_none(),
        Place::CData => memchr::memchr(b'\r', bytes).is_none(),
        Place::Attribute => !bytes.iter().any(|byte| matches!(byte, b'&' | b'\r' | b'\n' | b'\t')),
    };
    if plain {
        return Cow::Borrowed(raw);
    }
    let mut out = String::with_capacity(raw.len());
    match place {
        Place::CData => out.push_str(&line_feeds(raw)),
        Place::Text => replace_references(raw, &mut out, line_feeds),
        Place::Attribute => {
            replace_references(raw, &mut out, |piece| line_feeds(piece).replace(['\n', '\t'], " "));
        }
    }
    Cow::Owned(out)
}

/// `\r\n` and a lone `\r` become `\n`.
fn line_feeds(piece: &str) -> String {
    piece.replace("\r\n", "\n").replace('\r', "\n")
}

/// Appends `raw` to `out`: references replaced, everything between them passed through `between`.
fn replace_references(raw: &str, out: &mut String, between: impl Fn(&str) -> String) {
    let mut rest = raw;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        let (before, reference) = rest.split_at(at);
        out.push_str(&between(before));
        let len = reference_len(reference).unwrap_or(1);
        if let Some(c) = reference.get(1..len - 1).and_then(resolve) {
            out.push(c);
            rest = &reference[len..];
        } else {
            out.push('&');
            rest = &reference[1..];
        }
    }
    out.push_str(&between(rest));
}

/// Length of the reference `&...;` at the start of `text`, if its semicolon comes before anything that cannot be
/// part of a reference.
pub(super) fn reference_len(text: &str) -> Option<usize> {
    let end =
        text[1..].find(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && !"#:_-.".contains(c))? + 1;
    (text.as_bytes()[end] == b';').then_some(end + 1)
}

/// The character that the reference with this inner text (`amp`, `#10`, `#xA`) stands for.
pub(super) fn resolve(inner: &str) -> Option<char> {
    match inner {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = inner.strip_prefix('#')?;
            let (digits, radix) = number.strip_prefix('x').map_or((number, 10), |hex| (hex, 16));
            if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
                return None;
            }
            u32::from_str_radix(digits, radix).ok().and_then(char::from_u32).filter(|&c| is_char(c))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_references() {
        for (raw, value) in [
            ("R &amp; D", "R & D"),
            ("&lt;&gt;&quot;&apos;", "<>\"'"),
            ("&#65;&#x42;&#x1F600;", "AB\u{1f600}"),
            ("&#0; &nope; & &amp &#x110000FFFFFF; &#;", "&#0; &nope; & &amp &#x110000FFFFFF; &#;"),
            ("a\r\nb", "a\r\nb"),
            ("&amp;lt;", "&lt;"),
        ] {
            assert_eq!(unescape(raw), value, "{raw}");
        }
        assert_eq!(read("a\r\nb\rc&#13;\n", Place::Text), "a\nb\nc\r\n");
        assert_eq!(read("a\r\n&amp;", Place::CData), "a\n&amp;");
        assert_eq!(read("a\r\nb\tc&#10;", Place::Attribute), "a b c\n");
        assert!(matches!(read("a\nb", Place::Text), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn escaping_is_undone(text in any::<String>()) {
            let escaped = escape_text(&text);
            prop_assert!(!escaped.contains(['<', '>', '\r']));
            prop_assert_eq!(unescape(&escaped), text.as_str());
            prop_assert_eq!(read(&escaped, Place::Text), text.as_str());
        }

        #[test]
        fn reading_never_panics(text in "[&#x;a0\\r\\n\u{e9}]{0,24}") {
            for place in [Place::Text, Place::CData, Place::Attribute] {
                let _ = read(&text, place);
            }
            let _ = unescape(&text);
        }
    }
}
