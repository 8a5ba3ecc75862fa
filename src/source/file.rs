use std::sync::Arc;

use super::Position;

/// One file of the input: its path relative to the root, with `/`, and its text.
///
/// The text starts with the byte order mark where the file has one, so that offsets are those of the file on disk.
/// Bytes that are not UTF-8 were replaced when the file was decoded; such a file carries a fault and is only shown.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path relative to the root, separated by `/`.
    pub path: Arc<str>,
    /// The decoded text. Empty for a file that is too large to be held.
    pub text: Arc<str>,
    /// Places in a file that is too large to be held, by offset: those that findings are about.
    pub places: Option<Arc<[Position]>>,
}

impl SourceFile {
    /// A file with its text.
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), text: text.into(), places: None }
    }
}
