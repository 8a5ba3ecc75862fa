//! The characters of a file name, for the rules about names.
//!
//! Names come in a printable form: a backslash is doubled, a control or direction character is `\u{N}`, a byte that is
//! no UTF-8 is `\xNN`. A rule that counts or judges characters must look at those behind it.

use std::borrow::Cow;

/// A name without the escapes of its printable form.
pub(super) struct Stem<'n> {
    /// The characters; U+FFFD for each byte that is none.
    pub(super) text: Cow<'n, str>,
    /// Whether there are bytes that are not UTF-8.
    pub(super) has_stray_bytes: bool,
}

impl<'n> Stem<'n> {
    /// Reads a printable name. A backslash that begins no escape is itself.
    pub(super) fn of(name: &'n str) -> Self {
        let mut stem = Self { text: Cow::Borrowed(name), has_stray_bytes: false };
        if !name.contains('\\') {
            return stem;
        }
        let mut text = String::with_capacity(name.len());
        let mut rest = name;
        while let Some(c) = rest.chars().next() {
            let (c, length) = if let Some((c, length)) = escape(rest) {
                stem.has_stray_bytes |= c == char::REPLACEMENT_CHARACTER;
                (c, length)
            } else {
                (c, c.len_utf8())
            };
            text.push(c);
            rest = &rest[length..];
        }
        stem.text = Cow::Owned(text);
        stem
    }
}

/// The character that an escape stands for, and the length of the escape.
fn escape(text: &str) -> Option<(char, usize)> {
    let rest = text.strip_prefix('\\')?;
    if rest.starts_with('\\') {
        return Some(('\\', 2));
    }
    if let Some(rest) = rest.strip_prefix("u{") {
        let (digits, _) = rest.split_once('}')?;
        let c = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)?;
        return Some((c, digits.len() + 4));
    }
    let byte = u8::from_str_radix(rest.strip_prefix('x')?.get(..2)?, 16).ok()?;
    (!byte.is_ascii()).then_some((char::REPLACEMENT_CHARACTER, 4))
}

#[cfg(test)]
mod tests {
    use super::Stem;

    #[test]
    fn escapes_are_read() {
        for (name, text, stray) in [
            ("Plain", "Plain", false),
            ("A\\u{a}B", "A\nB", false),
            ("A\\xffB", "A\u{fffd}B", true),
            ("A\\\\xffB", "A\\xffB", false),
            ("A\\x41\\u{}\\", "A\\x41\\u{}\\", false),
            ("A\\xé", "A\\xé", false),
        ] {
            let stem = Stem::of(name);
            assert_eq!((&*stem.text, stem.has_stray_bytes), (text, stray), "{name}");
        }
    }
}
