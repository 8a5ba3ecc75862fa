//! A quick look that tells plain XML from what has to be read token by token.
//!
//! Almost every metadata file is plain: a declaration, elements with ASCII names and without attributes but for one
//! namespace at the root, texts with the references that everybody writes. Whoever only wants to know whether a file is
//! well-formed needs no tree for those. `true` means that [`parse`](super::parse) finds no fault; `false` means nothing.

use memchr::{memchr, memchr2, memmem};

use super::Limits;

/// Elements inside each other; the rest is left to the reader.
const DEPTH: usize = 64;

/// Whether a text is plain XML without a fault.
pub fn is_plain(text: &str, limits: &Limits) -> bool {
    let bytes = text.as_bytes();
    // Not characters of XML: U+FFFE and U+FFFF.
    if memmem::find(bytes, b"\xef\xbf").is_some()
        || !bytes.iter().fold(true, |all, byte| all & is_character(*byte))
    {
        return false;
    }
    let mut scan = Scan { rest: bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes) };
    scan.document(limits).is_some()
}

/// Whether a byte is allowed in a text, as far as it can be told alone.
fn is_character(byte: u8) -> bool {
    byte >= b' ' && byte != 0x7f || matches!(byte, b'\t' | b'\n' | b'\r')
}

struct Scan<'t> {
    rest: &'t [u8],
}

impl<'t> Scan<'t> {
    fn document(&mut self, limits: &Limits) -> Option<()> {
        if let Some(rest) = self.rest.strip_prefix(br#"<?xml version="1.0" encoding="UTF-8"?>"#) {
            self.rest = rest;
        }
        self.rest = self.rest.trim_ascii_start();
        let depth = DEPTH.min(limits.depth as usize);
        let mut open: Vec<&'t [u8]> = Vec::new();
        let mut elements = 0;
        loop {
            self.rest = self.rest.strip_prefix(b"<")?;
            if let Some(rest) = self.rest.strip_prefix(b"/") {
                let name = open.pop()?;
                self.rest = rest.strip_prefix(name)?.strip_prefix(b">")?;
                if open.is_empty() {
                    return self.rest.trim_ascii().is_empty().then_some(());
                }
            } else {
                let name = self.name()?;
                elements += 1;
                if open.len() >= depth || elements > limits.elements {
                    return None;
                }
                if open.is_empty()
                    && let Some(rest) =
                        self.rest.strip_prefix(br#" xmlns="http://soap.sforce.com/2006/04/metadata""#)
                {
                    self.rest = rest;
                }
                if let Some(rest) = self.rest.strip_prefix(b"/>") {
                    self.rest = rest;
                    if open.is_empty() {
                        return self.rest.trim_ascii().is_empty().then_some(());
                    }
                } else {
                    self.rest = self.rest.strip_prefix(b">")?;
                    open.push(name);
                }
            }
            self.text()?;
        }
    }

    /// An ASCII name without a colon.
    fn name(&mut self) -> Option<&'t [u8]> {
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let length = self.rest.iter().position(|byte| !is_name(byte))?;
        let (name, rest) = self.rest.split_at(length);
        self.rest = rest;
        name.first().filter(|first| !first.is_ascii_digit()).map(|_| name)
    }

    /// What stands before the next `<`.
    fn text(&mut self) -> Option<()> {
        let (mut text, rest) = self.rest.split_at(memchr(b'<', self.rest)?);
        self.rest = rest;
        while let Some(at) = memchr2(b'&', b']', text) {
            let found = &text[at..];
            if found[0] == b']' {
                // `]]>` ends a section that was never begun.
                if found.starts_with(b"]]>") {
                    return None;
                }
                text = &found[1..];
                continue;
            }
            let known: [&[u8]; 5] = [b"&amp;", b"&lt;", b"&gt;", b"&quot;", b"&apos;"];
            text = &found[known.iter().find(|reference| found.starts_with(reference))?.len()..];
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::parse;
    use super::*;

    fn plain(text: &str) -> bool {
        is_plain(text, &Limits::default())
    }

    #[test]
    fn files_as_the_platform_writes_them_are_plain() {
        for text in [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<A xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
             <b>x &amp; y [1]</b>\r\n    <c/>\n</A>\n",
            "\u{feff}<A/>",
            "<A><b></b>é</A>  ",
        ] {
            assert!(plain(text), "{text}");
        }
        for text in [
            "",
            "x",
            "<A>",
            "<A></B>",
            "<A/><B/>",
            "<A>&b;</A>",
            "<A>]]></A>",
            "<A>\u{1}</A>",
            "<A>\u{fffe}</A>",
            "<1/>",
            "</A>",
            "<A>x",
            "<A/>x",
            "<A b='1'/>",
            "<!-- x --><A/>",
            "<A>&amp</A>",
        ] {
            assert!(!plain(text), "{text}");
        }
        let deep = format!("{}{}", "<a>".repeat(200), "</a>".repeat(200));
        assert!(!plain(&deep));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_plain_is_well_formed(pieces in prop::collection::vec(prop::sample::select(vec![
            "<", "a", "b", "/", ">", "<a>", "</a>", "<b/>", "</b>", "<b>", "]]>", "&", "amp;", "&lt;", "&#1;", " ", "\n",
            "\u{feff}", "\u{fffe}", "\u{0}", "\u{85}", "é", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            " xmlns=\"http://soap.sforce.com/2006/04/metadata\"", "<!--", "-->", "x", "1", "xml", ":",
        ]), 0..24)) {
            let text = pieces.concat();
            if plain(&text) {
                prop_assert_eq!(parse(&text, &Limits::default()).1, vec![]);
            }
        }
    }
}
