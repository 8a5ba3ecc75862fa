//! What changed since a commit: the files below a folder that were added, modified, renamed or deleted, and what the
//! commit itself holds.
//!
//! The program `git` is asked; nothing is fetched, no question is asked, and no program that a repository names is run
//! but the filters that git itself needs to compare contents. Paths keep their bytes. A working tree is compared,
//! staged or not, with the commit at which the branch left the other: untracked files count as added unless they are
//! ignored. A commit is read as git stores it, without a checkout.

mod blobs;
mod changes;
mod git;
mod snapshot;
mod tree;

pub use blobs::{BlobFault, Blobs};
pub use changes::{Change, Changes};
pub use git::{Commit, Repository, VcsError, changes_since};
pub use snapshot::Snapshot;
pub use tree::{Tree, TreeEntry, TreeSort};
