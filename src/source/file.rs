use std::sync::Arc;

/// One file of the input: its path relative to the root, with `/`, and its text.
///
/// The text starts with the byte order mark where the file has one, so that offsets are those of the file on disk.
/// Bytes that are not UTF-8 were replaced when the file was decoded; such a file carries a fault and is only shown.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path relative to the root, separated by `/`.
    pub path: Arc<str>,
    /// The decoded text.
    pub text: Arc<str>,
}
