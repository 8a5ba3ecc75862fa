//! XML elements written one after the other.
//!
//! Every text is escaped on its way: markup by its entity, what could harm a terminal by its number. Characters that
//! XML 1.0 cannot hold at all are shown as `\u{..}`, so the document is well-formed whatever a name holds.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::escape;

/// A document with one element on each line.
pub(super) struct Xml<'w, W> {
    out: &'w mut W,
    depth: usize,
}

impl<'w, W: Write> Xml<'w, W> {
    /// Begins with the declaration.
    pub(super) fn new(out: &'w mut W) -> io::Result<Self> {
        out.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")?;
        Ok(Self { out, depth: 0 })
    }

    /// A start tag; what follows lies inside.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.tag(name, attributes)?;
        self.depth += 1;
        self.out.write_all(b">\n")
    }

    /// An end tag.
    pub(super) fn close(&mut self, name: &str) -> io::Result<()> {
        self.depth = self.depth.saturating_sub(1);
        writeln!(self.out, "{:1$}</{name}>", "", self.depth * 2)
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.tag(name, attributes)?;
        self.out.write_all(b"/>\n")
    }

    /// An element with nothing but text.
    pub(super) fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) -> io::Result<()> {
        self.tag(name, attributes)?;
        writeln!(self.out, ">{}</{name}>", escaped(text))
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        write!(self.out, "{:1$}<{name}", "", self.depth * 2)?;
        for (name, value) in attributes {
            write!(self.out, " {name}=\"{}\"", escaped(value))?;
        }
        Ok(())
    }
}

/// Text for an attribute or an element.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            _ if !is_char(c) => out.extend(c.escape_unicode()),
            _ if escape::is_unsafe(c) || (c == '#' && before == '#') => {
                let _ = write!(out, "&#x{:x};", u32::from(c));
            }
            _ => out.push(c),
        }
        before = c;
    }
    out
}

/// Whether XML 1.0 has the character.
fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn texts_stay_texts() {
        for (text, xml) in [
            ("a]]><b a=\"'&", "a]]&gt;&lt;b a=&quot;&apos;&amp;"),
            ("a\r\n\tb", "a&#xd;&#xa;&#x9;b"),
            ("\u{1b}[0m\0\u{fffe}", "\\u{1b}[0m\\u{0}\\u{fffe}"),
            ("\u{202e}\u{85}é😀", "&#x202e;&#x85;é😀"),
            ("###vso", "#&#x23;&#x23;vso"),
        ] {
            assert_eq!(escaped(text), xml);
        }
    }
}
