//! What the platform takes in one deployment.

/// Most files of one deployment. No guide says whether `package.xml` is one of them; it is counted like any other file, as
/// the platform's own library does where it warns of the limit, and so are manifests of deletions.
pub const DEPLOYED_FILES: usize = 10_000;

/// Most bytes of one deployment, unpacked.
pub const DEPLOYED_BYTES: u64 = 629_145_600;

/// Most bytes of the zip of one deployment. The documented 39 MB are read as 39,000,000 bytes: in Base64 the next
/// larger reading would no longer fit into a request of 50 MiB.
pub const DEPLOYED_ZIP: u64 = 39_000_000;

/// Most queues with a routing configuration in one deployment.
pub const DEPLOYED_ROUTED_QUEUES: usize = 16;
