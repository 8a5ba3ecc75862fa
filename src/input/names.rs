//! Printable names for paths of any bytes.
//!
//! A path is shown, sorted and compared in one form: UTF-8 without characters that move a cursor or break a line.
//! The mapping loses nothing: two different names never give the same text, since the backslash itself is escaped.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::Path;

/// The printable form of a name. Bytes that are not UTF-8 become `\xNN`, control and direction characters `\u{N}`.
pub(super) fn printable(name: &OsStr) -> Cow<'_, str> {
    printable_bytes(name.as_encoded_bytes())
}

/// As [`printable`], for names that never were an [`OsStr`].
pub(super) fn printable_bytes(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.chars().any(needs_escape) => Cow::Borrowed(text),
        _ => Cow::Owned(escape(bytes)),
    }
}

/// A path below the root as [`InputFile::path`](super::InputFile::path) writes it.
pub fn printable_path(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| printable(part.as_os_str())).collect();
    parts.join("/")
}

fn escape(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + 8);
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\\' => out.push_str("\\\\"),
                c if needs_escape(c) => out.extend(c.escape_unicode()),
                c => out.push(c),
            }
        }
        for byte in chunk.invalid() {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\x{byte:02x}");
        }
    }
    out
}

fn needs_escape(c: char) -> bool {
    c == '\\'
        || c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether a folder or file of this name is passed over wherever it lies: dot names, `node_modules`, and what the
/// Salesforce CLI keeps for itself, duplicates set aside as `*.dup` and the papers of a package.
pub fn is_skipped(name: &str) -> bool {
    name.starts_with('.')
        || matches!(name, "node_modules" | "package2-descriptor.json" | "package2-manifest.json")
        || name.strip_suffix(".dup").is_some()
}

/// Whether a folder that is passed over may be content of a component all the same: modules that a static resource
/// brings along.
pub(super) fn is_content(name: &str, folder: &str) -> bool {
    name == "node_modules" && folder.split('/').any(super::classify::is_type_folder)
}

/// Whether a file at that path below a folder is read when a package is made: none of its names is passed over.
pub fn is_packed(path: &str, folder: &str) -> bool {
    let (folders, name) = split(path);
    let entered = |part: &str| !is_skipped(part) || is_content(part, folder);
    !is_skipped(name) && (folders.is_empty() || folders.split('/').all(entered))
}

/// `folder/name`, or `name` alone below the root.
pub(super) fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        return name.to_owned();
    }
    let mut path = String::with_capacity(folder.len() + 1 + name.len());
    path.push_str(folder);
    path.push('/');
    path.push_str(name);
    path
}

/// What lies behind `folder/`, `None` if `path` is neither the folder itself (an empty rest) nor below it.
pub(super) fn below<'p>(folder: &str, path: &'p str) -> Option<&'p str> {
    if folder.is_empty() {
        return Some(path);
    }
    let rest = path.strip_prefix(folder)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
}

/// Folder and file name of a path.
pub(super) fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_distinct_and_printable() {
        let cases: &[(&[u8], &str)] = &[
            (b"Plain.queue", "Plain.queue"),
            ("Caf\u{e9}".as_bytes(), "Caf\u{e9}"),
            ("Cafe\u{301}".as_bytes(), "Cafe\u{301}"),
            (b"Ba\xffd", "Ba\\xffd"),
            (b"Ba\\xffd", "Ba\\\\xffd"),
            (b"A\n::error::", "A\\u{a}::error::"),
            (b"A\x1b[2J", "A\\u{1b}[2J"),
            ("a\u{202e}b".as_bytes(), "a\\u{202e}b"),
        ];
        for (raw, shown) in cases {
            assert_eq!(printable_bytes(raw), *shown);
        }
    }

    #[test]
    fn prefixes_end_at_a_slash() {
        assert_eq!(below("a/b", "a/b/c"), Some("c"));
        assert_eq!(below("a/b", "a/b"), Some(""));
        assert_eq!(below("a/b", "a/bc"), None);
        assert_eq!(below("", "x"), Some("x"));
    }
}
