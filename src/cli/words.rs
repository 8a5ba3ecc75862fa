//! Words that several commands say.

/// `1 file`, `2 files`.
pub(super) fn amount(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
