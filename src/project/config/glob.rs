//! The `path` of an `[[allow]]` entry: what it matches, and whether it is a pattern at all.

use globset::{Error, GlobBuilder, GlobSet, GlobSetBuilder};

/// What a pattern matches: files, and all that lies in folders.
///
/// # Errors
/// It is no pattern.
pub fn path_globs(pattern: &str) -> Result<GlobSet, Error> {
    let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
    let mut set = GlobSetBuilder::new();
    for pattern in [pattern, &format!("{pattern}/**")] {
        set.add(GlobBuilder::new(pattern).literal_separator(true).backslash_escape(true).build()?);
    }
    set.build()
}
