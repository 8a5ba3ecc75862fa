//! `.forceignore`: what a project keeps out of deployments.
//!
//! The syntax is that of `.gitignore`, without regard to case, as the Salesforce CLI reads it. Only the file beside
//! the project counts, and a folder that is ignored is not entered.

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

/// Name of the file.
pub(super) const FILE_NAME: &str = ".forceignore";

/// The patterns of one project.
#[derive(Debug)]
pub(super) struct ForceIgnore {
    patterns: Gitignore,
    /// The text, for the number of a line.
    text: Box<str>,
}

impl ForceIgnore {
    /// No patterns.
    pub(super) fn none() -> Self {
        Self { patterns: Gitignore::empty(), text: "".into() }
    }

    /// Reads the patterns; a line that is none is named with its number in `complain` and left out.
    pub(super) fn parse(text: &str, mut complain: impl FnMut(usize, &str)) -> Self {
        let mut builder = GitignoreBuilder::new("");
        if builder.case_insensitive(true).is_err() {
            return Self::none();
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for (at, line) in text.lines().enumerate() {
            if builder.add_line(None, line).is_err() {
                complain(at + 1, line);
            }
        }
        builder.build().map_or_else(|_| Self::none(), |patterns| Self { patterns, text: text.into() })
    }

    /// Whether a folder is not entered; the path is below the project.
    pub(super) fn skips_folder(&self, path: &str) -> bool {
        self.patterns.matched(path, true).is_ignore()
    }

    /// The pattern that keeps a path out, and its line from 1.
    pub(super) fn pattern(&self, path: &str, is_folder: bool) -> Option<(&str, u32)> {
        let Match::Ignore(glob) = self.patterns.matched(path, is_folder) else { return None };
        let pattern = glob.original();
        // Of equal lines the last one decides.
        let line = self.text.lines().zip(1..).filter(|(line, _)| line.trim_end() == pattern).last()?.1;
        Some((pattern, line))
    }

    /// Whether a file does not count.
    ///
    /// The line `package.xml` of the project template is about stray manifests among the components. It does not
    /// hide the manifests that a project keeps elsewhere (`beside`).
    pub(super) fn skips_file(&self, path: &str, beside: bool) -> bool {
        match self.patterns.matched(path, false) {
            Match::Ignore(glob) => !(beside && matches!(glob.original(), "package.xml" | "**/package.xml")),
            Match::None | Match::Whitelist(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_of_gitignore() {
        let mut bad = Vec::new();
        let text = "# a comment\r\n\r\npackage.xml\r\n**/old/**\r\n!**/old/keep.queue\r\n/top.queue\r\nsub/\r\n{x\r\n";
        let ignore = ForceIgnore::parse(text, |line, _| bad.push(line));
        assert_eq!(bad, [8]);
        assert!(ignore.skips_file("a/old/x.queue", false));
        assert!(!ignore.skips_file("a/old/keep.queue", false));
        assert!(ignore.skips_file("top.queue", false) && !ignore.skips_file("a/top.queue", false));
        assert!(ignore.skips_file("TOP.queue", false), "case does not count");
        assert!(ignore.skips_folder("a/sub") && !ignore.skips_file("a/sub", false));
        assert!(
            ignore.skips_file("main/package.xml", false) && !ignore.skips_file("manifest/package.xml", true)
        );
        assert!(!ForceIgnore::none().skips_file("x", false));
        assert_eq!(ignore.pattern("top.queue", false), Some(("/top.queue", 6)));
        assert_eq!(ignore.pattern("a/sub", true), Some(("sub/", 7)));
        assert_eq!(ignore.pattern("a/sub", false), None);
    }
}
