//! What changed since a commit: the files below a folder that were added, modified, renamed or deleted.
//!
//! The program `git` is asked; nothing is fetched, no question is asked, and no program that a repository names is run
//! but the filters that git itself needs to compare contents. Paths keep their bytes. What is compared is the working
//! tree, staged or not, with the commit at which the branch left the other: untracked files count as added unless they
//! are ignored.

mod changes;
mod git;

pub use changes::{Change, Changes};
pub use git::{VcsError, changes_since};
