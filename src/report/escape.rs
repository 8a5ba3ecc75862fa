//! Text from files, made safe to show.
//!
//! Names and values come from strangers. What could move a cursor, end a line, turn the reading direction or hide
//! is shown by its number, in every format. Two number signs never stand together: some continuous integration
//! services read commands such as `##vso[` and `##[` from the middle of any line.

use std::fmt::Write;

/// Whether a character must not be written as it is.
///
/// Controls (C0, DEL, C1), line and paragraph separators, bidirectional controls and characters without any
/// width. Joiners stay: scripts and emoji need them.
pub(super) fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Adds a character, or `\n`, `\r`, `\t` or `\u{..}` in its place. A second `#` in a row is `\u{23}`.
pub(super) fn push(out: &mut String, c: char) {
    let is_second = c == '#' && out.ends_with('#');
    if !is_unsafe(c) && !is_second {
        out.push(c);
        return;
    }
    match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        _ => out.extend(c.escape_unicode()),
    }
}

/// The text on one line, with nothing unsafe in it.
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push(&mut out, c);
    }
    out
}

/// A path for the start of a line.
///
/// Continuous integration services read commands from lines that start with `::` or `##`, so a file of such a name
/// is written as `./::name`.
pub(super) fn path(path: &str) -> String {
    let shown = line(path);
    if starts_command(shown.trim_start()) { format!("./{shown}") } else { shown }
}

/// Whether a line that starts like this could be taken for a command.
fn starts_command(text: &str) -> bool {
    text.starts_with("::") || text.starts_with("##")
}

/// Breaks a text without line ends between words. The first line has `first` columns, the others `rest`.
///
/// Words are never cut, and no line starts with what could be taken for a command.
pub(crate) fn wrap(text: &str, first: usize, rest: usize) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let (mut used, mut limit) = (0, first);
    for word in text.split(' ') {
        let width = word.chars().map(columns).sum::<usize>();
        if out.is_empty() {
            used = width;
        } else if used + 1 + width > limit && used > 0 && !word.is_empty() && !starts_command(word) {
            out.push('\n');
            (used, limit) = (width, rest);
        } else {
            out.push(' ');
            used += 1 + width;
        }
        out.push_str(word);
    }
    out
}

/// About how many columns a character takes once it is escaped.
pub(super) fn columns(c: char) -> usize {
    if is_unsafe(c) {
        let mut shown = String::new();
        push(&mut shown, c);
        shown.len()
    } else if c >= '\u{1100}' {
        2
    } else {
        1
    }
}

/// Adds a number with a comma between thousands.
pub(super) fn number(out: &mut String, value: usize) {
    let digits = value.to_string();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        let _ = out.write_char(digit);
    }
}

#[cfg(test)]
mod tests {
    use super::{line, number, path, wrap};

    #[test]
    fn shows_what_hides() {
        for (text, shown) in [
            ("é😀 ok", "é😀 ok"),
            ("a\u{1b}[31mb", "a\\u{1b}[31mb"),
            ("a\nb\r\tc", "a\\nb\\r\\tc"),
            ("a\u{202e}b\u{9b}c\u{7f}", "a\\u{202e}b\\u{9b}c\\u{7f}"),
            ("zero\u{200b}width", "zero\\u{200b}width"),
            ("👩\u{200d}💻", "👩\u{200d}💻"),
            ("a ##vso[x] # ###", "a #\\u{23}vso[x] # #\\u{23}#"),
        ] {
            assert_eq!(line(text), shown);
        }
    }

    #[test]
    fn paths_are_no_commands() {
        assert_eq!(path("::error::x"), "./::error::x");
        assert_eq!(path(" ::error::x"), "./ ::error::x");
        assert_eq!(path("a/::error"), "a/::error");
    }

    #[test]
    fn wraps_between_words() {
        assert_eq!(wrap("one two three four", 8, 10), "one two\nthree four");
        assert_eq!(wrap("averyveryverylongword b", 5, 5), "averyveryverylongword\nb");
        assert_eq!(wrap("hello ::error::", 5, 5), "hello ::error::");
        assert_eq!(wrap("", 5, 5), "");
    }

    #[test]
    fn groups_thousands() {
        for (value, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")] {
            let mut out = String::new();
            number(&mut out, value);
            assert_eq!(out, text);
        }
    }
}
