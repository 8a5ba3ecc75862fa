//! What the platform takes in one deployment.

/// Greatest sizes of one deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Files, `package.xml` not counted.
    pub files: usize,
    /// Bytes of all files together.
    pub unpacked: u64,
    /// Bytes of the zip.
    pub zip: u64,
}

impl Default for Limits {
    /// The documented limits. 39 MB is read as 39,000,000 bytes: in Base64 the next larger reading would no longer
    /// fit into a request of 50 MiB.
    fn default() -> Self {
        Self { files: 10_000, unpacked: 629_145_600, zip: 39_000_000 }
    }
}
