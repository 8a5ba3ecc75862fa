//! Where a walk reads: a folder on disk, or a tree that lies in a store.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::content::{peek, read_disk};
use super::stored::Sort;
use super::{Content, ReadFault, StoredTree};

/// What lies below the root of a walk. Paths are those on disk; a stored tree has them as if it were unpacked there.
#[derive(Debug)]
pub(super) enum Volume {
    Disk,
    Stored { root: Arc<Path>, tree: Arc<StoredTree> },
}

/// What a walk makes of a name in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EntrySort {
    Folder,
    File,
    /// A symbolic link, yet to be followed.
    Link,
}

impl Volume {
    /// The names in a folder.
    pub(super) fn list(&self, folder: &Path) -> io::Result<Vec<(OsString, EntrySort)>> {
        match self {
            Self::Disk => {
                let sort = |entry: &fs::DirEntry| {
                    let sort = entry.file_type().ok()?;
                    if sort.is_dir() {
                        Some(EntrySort::Folder)
                    } else if sort.is_symlink() {
                        Some(EntrySort::Link)
                    } else {
                        sort.is_file().then_some(EntrySort::File)
                    }
                };
                // An entry that vanishes meanwhile is as good as never there.
                let entries = fs::read_dir(folder)?.flatten();
                Ok(entries.filter_map(|entry| Some((entry.file_name(), sort(&entry)?))).collect())
            }
            Self::Stored { root, tree } => {
                let inner = folder.strip_prefix(root).unwrap_or(folder);
                let sort = |sort: &Sort| match sort {
                    Sort::Folder => EntrySort::Folder,
                    Sort::File => EntrySort::File,
                    Sort::Link => EntrySort::Link,
                };
                Ok(tree.list(inner).iter().map(|(name, own)| (name.clone(), sort(own))).collect())
            }
        }
    }

    /// The first `limit` bytes of a file, `None` if it cannot be read.
    pub(super) fn peek(&self, path: &Path, limit: usize) -> Option<Vec<u8>> {
        match self {
            Self::Disk => peek(path, limit),
            Self::Stored { .. } => {
                let mut bytes = self.read(path, super::FILE_LIMIT).ok()?;
                bytes.truncate(limit);
                Some(bytes)
            }
        }
    }

    /// A whole file.
    pub(super) fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadFault> {
        match self {
            Self::Disk => read_disk(path, limit),
            Self::Stored { root, tree } => {
                let at = path.strip_prefix(root).ok().and_then(|inner| tree.file(inner));
                tree.read(at.ok_or(ReadFault::NotAFile)?, limit)
            }
        }
    }

    /// The content of a file of a stored tree; of a file on disk its path says where it is.
    pub(super) fn stored(&self, path: &Path) -> Option<Content> {
        let Self::Stored { root, tree } = self else { return None };
        let index = tree.file(path.strip_prefix(root).ok()?)?;
        Some(Content::Stored { tree: Arc::clone(tree), index })
    }

    /// Whether a path is a file, and no link that is yet to be followed.
    pub(super) fn is_file(&self, path: &Path) -> bool {
        match self {
            Self::Disk => fs::symlink_metadata(path).is_ok_and(|about| about.is_file()),
            Self::Stored { .. } => self.stored(path).is_some(),
        }
    }

    /// Whether a path is a symbolic link that is yet to be followed, `None` if nothing is there.
    pub(super) fn is_link(&self, path: &Path) -> Option<bool> {
        match self {
            Self::Disk => fs::symlink_metadata(path).ok().map(|about| about.is_symlink()),
            Self::Stored { .. } => self.stored(path).map(|_| false),
        }
    }

    /// Where a path leads: a folder or a file that is there.
    pub(super) fn real(&self, path: &Path) -> Option<(PathBuf, bool)> {
        match self {
            Self::Disk => path.canonicalize().ok().map(|real| {
                let is_dir = real.is_dir();
                (real, is_dir)
            }),
            Self::Stored { root, tree } => {
                let real = tree.real(path.strip_prefix(root).ok()?)?;
                let is_dir = tree.has_folder(&real);
                Some((root.join(real), is_dir))
            }
        }
    }
}
