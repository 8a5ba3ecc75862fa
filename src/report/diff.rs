//! What a text would become, as a unified diff.
//!
//! `patch -p1` and `git apply` turn the old text into the new one, byte for byte. So the lines of the file stand there
//! as they are; only the path is made safe.

use std::fmt::Write as _;

use similar::TextDiff;

use super::escape;

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

#[cfg(test)]
mod tests {
    use super::unified;

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
}
