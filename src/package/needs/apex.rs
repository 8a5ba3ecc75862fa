//! The classes that Apex names.
//!
//! Not parsed, but told by where a word stands: behind a dot it is a member, behind another name it is what is declared.
//! What is left and is the name of a class of the project is that class, for Apex does not know a variable from it by
//! case either.

use std::collections::HashSet;

use super::scan::Found;

/// Words that a type or an expression may follow, so that what follows is no declared name.
const BEFORE_TYPES: &[&str] = &[
    "abstract",
    "as",
    "catch",
    "delete",
    "do",
    "else",
    "extends",
    "final",
    "finally",
    "global",
    "implements",
    "in",
    "insert",
    "instanceof",
    "merge",
    "new",
    "on",
    "override",
    "private",
    "protected",
    "public",
    "return",
    "sharing",
    "static",
    "testmethod",
    "throw",
    "transient",
    "try",
    "undelete",
    "update",
    "upsert",
    "virtual",
    "webservice",
    "when",
];

/// The last thing before a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// A dot.
    Dot,
    /// A name, so that a word is what is declared.
    Name,
    Other,
}

/// Tells the names that may be classes, each once.
pub(super) fn scan(text: &str, found: Found<'_>) {
    let mut told: HashSet<&str> = HashSet::new();
    let mut before = Before::Other;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if let Some(comment) = rest.strip_prefix("/*") {
            comment.find("*/").map_or(rest.len(), |end| end + 4)
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if first == '\'' {
            before = Before::Other;
            string(rest)
        } else if is_letter(first) {
            let length = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
            let word = &rest[..length];
            let leads = BEFORE_TYPES.iter().any(|leading| leading.eq_ignore_ascii_case(word));
            if before == Before::Other && !leads && !first.is_ascii_digit() && told.insert(word) {
                found("ApexClass", word);
            }
            before = if leads { Before::Other } else { Before::Name };
            length
        } else {
            match first {
                '.' => before = Before::Dot,
                c if c.is_whitespace() => {}
                _ => before = Before::Other,
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
}

const fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The length of a string with its quotes.
fn string(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            // A string ends with its line: nothing but a fault would go on.
            '\'' | '\n' => return at + 1,
            _ => {}
        }
    }
    text.len()
}
