//! A commit as input: its tree without a checkout, whose contents are read as git stores them.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::{BlobFault, Blobs, Commit, Repository, TreeSort, VcsError};
use crate::input::{ReadFault, Store, StoredFile, StoredTree};

/// What a commit holds below a folder.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The files.
    pub tree: Arc<StoredTree>,
    /// Their paths, links included, in git's order.
    pub paths: Vec<PathBuf>,
    /// Those that are links.
    pub links: Vec<PathBuf>,
    /// Where it names other repositories.
    pub submodules: Vec<PathBuf>,
}

impl Repository {
    /// The files of a commit; contents are read when they are asked for.
    ///
    /// # Errors
    /// Git fails.
    pub fn snapshot(&self, commit: &Commit) -> Result<Snapshot, VcsError> {
        let (mut files, mut ids, mut submodules) = (Vec::new(), Vec::new(), Vec::new());
        for entry in self.tree(commit)? {
            if entry.sort == TreeSort::Submodule {
                submodules.push(entry.path);
            } else {
                files.push(StoredFile { path: entry.path, is_link: entry.sort == TreeSort::Link });
                ids.push(entry.id);
            }
        }
        let links = files.iter().filter(|file| file.is_link).map(|file| file.path.clone()).collect();
        let store = Arc::new(BlobStore { ids, blobs: self.blobs() });
        let tree = Arc::new(StoredTree::new(&files, store));
        let paths = files.into_iter().map(|file| file.path).collect();
        Ok(Snapshot { tree, paths, links, submodules })
    }
}

/// The contents of a commit's files.
#[derive(Debug)]
struct BlobStore {
    ids: Vec<Box<str>>,
    blobs: Blobs,
}

/// How a file begins that stands for one that Git LFS keeps elsewhere, and how long it is at most.
const POINTER: (&[u8], usize) = (b"version https://git-lfs.github.com/spec/", 1024);

impl Store for BlobStore {
    fn read(&self, index: u32, limit: u64) -> Result<Vec<u8>, ReadFault> {
        let id = self.ids.get(index as usize).ok_or(ReadFault::NotAFile)?;
        let bytes = self.blobs.read(id, limit).map_err(|fault| match fault {
            BlobFault::TooLarge(size) => ReadFault::TooLarge { size, limit },
            fault => ReadFault::Io(io::Error::other(fault.to_string())),
        })?;
        if bytes.len() <= POINTER.1 && bytes.starts_with(POINTER.0) {
            return Err(ReadFault::Io(io::Error::other(
                "the commit holds a pointer of Git LFS in its place; check the commit out and build that",
            )));
        }
        Ok(bytes)
    }
}
