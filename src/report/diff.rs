//! What a text would become, as a unified diff.
//!
//! `patch -p1` and `git apply` turn the old text into the new one, byte for byte. So the lines of the file stand there
//! as they are; only the path is made safe.

use std::fmt::Write as _;

use similar::{DiffOp, TextDiff};

use super::escape;
use crate::diag::Edit;
use crate::source::Span;

/// Lines around a change.
const CONTEXT: usize = 3;

/// The difference between two texts of a file; empty if there is none.
pub fn unified(path: &str, before: &str, after: &str) -> String {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let diff = TextDiff::configure().newline_terminated(true).diff_slices(&old, &new);
    let mut out = String::new();
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        if out.is_empty() {
            let path = escape::line(path);
            // Without it `patch` takes a name for its first word.
            let end = if path.contains(' ') { "\t" } else { "" };
            let _ = writeln!(out, "--- a/{path}{end}\n+++ b/{path}{end}");
        }
        let _ = writeln!(out, "{}", hunk.header());
        for change in hunk.iter_changes() {
            let _ = write!(out, "{}{}", change.tag(), change.value());
            if !change.value().ends_with('\n') {
                out.push_str("\n\\ No newline at end of file\n");
            }
        }
    }
    out
}

/// The edits that turn a text into another, in order and apart: no line that stays is in one, nor the ends of a line that
/// stay.
pub fn line_edits(before: &str, after: &str) -> Vec<Edit> {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let starts = |lines: &[&str]| {
        let ends = lines.iter().scan(0, |end, line| {
            *end += line.len();
            Some(*end)
        });
        std::iter::once(0).chain(ends).collect::<Vec<usize>>()
    };
    let (old_starts, new_starts) = (starts(&old), starts(&new));
    let mut edits = Vec::new();
    for op in TextDiff::configure().diff_slices(&old, &new).ops() {
        let (from, to) = (op.old_range(), op.new_range());
        let mut push = |from: std::ops::Range<usize>, to: std::ops::Range<usize>| {
            let start = old_starts[from.start];
            let text = &after[new_starts[to.start]..new_starts[to.end]];
            edits.extend(trimmed(before, start..old_starts[from.end], text));
        };
        match op {
            DiffOp::Equal { .. } => {}
            // Line by line, so that only what differs of each is in its edit.
            DiffOp::Replace { .. } if from.len() == to.len() => {
                from.zip(to).for_each(|(from, to)| push(from..from + 1, to..to + 1));
            }
            _ => push(from, to),
        }
    }
    edits
}

/// The edit without what stays at its ends. Never inside of a line end, which is one thing to an editor.
fn trimmed(text: &str, range: std::ops::Range<usize>, new: &str) -> Option<Edit> {
    let old = &text[range.clone()];
    if old == new {
        return None;
    }
    let is_cut = |text: &str, at: usize| {
        !text.is_char_boundary(at) || text[..at].ends_with('\r') && text[at..].starts_with('\n')
    };
    let same = |(one, other): &(u8, u8)| one == other;
    let mut head = old.bytes().zip(new.bytes()).take_while(same).count();
    while is_cut(old, head) || is_cut(new, head) {
        head -= 1;
    }
    let mut tail = old[head..].bytes().rev().zip(new[head..].bytes().rev()).take_while(same).count();
    while is_cut(old, old.len() - tail) || is_cut(new, new.len() - tail) {
        tail -= 1;
    }
    let span = Span::new((range.start + head) as u32, (range.end - tail) as u32);
    Some(Edit::replace(span, &new[head..new.len() - tail]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{line_edits, unified};

    #[test]
    fn shows_what_changes() {
        assert_eq!(
            unified("a/b\n.xml", "1\n2\n3\n4\n5\r6", "1\n2\n3\n4\n5\r\n6\n"),
            "--- a/a/b\\n.xml\n+++ b/a/b\\n.xml\n@@ -2,4 +2,5 @@\n 2\n 3\n 4\n-5\r6\n\\ No newline at end of file\n\
             +5\r\n+6\n"
        );
        assert_eq!(unified("a b", "", "new\n"), "--- a/a b\t\n+++ b/a b\t\n@@ -0,0 +1 @@\n+new\n");
        assert_eq!(unified("a", "same\n", "same\n"), "");
        assert_eq!(unified("a", "", "new\n"), "--- a/a\n+++ b/a\n@@ -0,0 +1 @@\n+new\n");
    }

    #[test]
    fn edits_hold_what_changes_alone() {
        let edits = |before: &str, after: &str| {
            let edits = line_edits(before, after);
            let told = edits.iter().map(|edit| format!("{}{:?}", &before[edit.span], edit.text));
            told.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(edits("1\n2\n3\n", "1\n2\n3\n"), "");
        assert_eq!(edits("1\n  <é>2</é>\n3\n", "1\n    <é>2</é>\n3\n"), "\"  \"");
        assert_eq!(edits("a x\nb x\n", "a y\nb y\n"), "x\"y\" x\"y\"");
        // An editor has no place between the two characters of a line end.
        assert_eq!(edits("a\r\n", "a\n"), "\r\n\"\\n\"");
        assert_eq!(edits("è", "é"), "è\"é\"");
    }

    proptest! {
        #[test]
        fn edits_lead_to_the_other_text(before in "[ab \\r\\né]{0,24}", after in "[ab \\r\\né]{0,24}") {
            let (mut out, mut at) = (String::new(), 0);
            for edit in line_edits(&before, &after) {
                out.push_str(&before[at as usize..edit.span.start as usize]);
                out.push_str(&edit.text);
                at = edit.span.end;
            }
            out.push_str(&before[at as usize..]);
            prop_assert_eq!(out, after);
        }
    }
}
