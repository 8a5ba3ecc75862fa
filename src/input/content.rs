//! Where the bytes of one input file come from, and how they are read.
//!
//! Reading never blocks on a pipe or device, never takes more than [`FILE_LIMIT`] bytes into memory, and a failure
//! belongs to the one file: it becomes a finding there.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use super::archive::Archive;
use super::stored::StoredTree;

/// Largest file that is read, in bytes. A larger one is reported, not parsed.
pub const FILE_LIMIT: u64 = 32 * 1024 * 1024;

/// Where the bytes of a file are.
#[derive(Clone, Debug)]
pub enum Content {
    /// On disk, at the file's path below this root.
    Disk(Arc<Path>),
    /// On disk at another path than the printable one: the name is not plain text, or a symbolic link led here.
    DiskAt(Box<Path>),
    /// In memory: a text from standard input.
    Memory(Arc<[u8]>),
    /// An entry of a zip archive, unpacked anew at each read.
    Entry {
        /// The archive.
        archive: Arc<Archive>,
        /// Index of the entry in it.
        index: u32,
    },
    /// An entry that is known to be larger than [`FILE_LIMIT`].
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// The archive.
        archive: Arc<Archive>,
        /// Index of the entry in it.
        index: u32,
    },
    /// In a store, read anew at each read.
    Stored {
        /// The tree it belongs to.
        tree: Arc<StoredTree>,
        /// Index of the file in it.
        index: u32,
    },
    /// Known not to be readable, and why.
    Unreadable(Arc<str>),
    /// Damaged, and already reported as a fault of its archive: its name counts, its content does not.
    Reported,
}

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadFault {
    /// The system refused: missing permission, a file that vanished, a read error.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// What the path leads to is no regular file any more.
    #[error("it is not a regular file")]
    NotAFile,
    /// Larger than what is read: [`FILE_LIMIT`], or what one deployment takes.
    #[error("the file has {size} bytes, {limit} at most are read")]
    TooLarge {
        /// Size in bytes.
        size: u64,
        /// How many bytes are read.
        limit: u64,
    },
    /// The archive fault says it already; no further finding is due.
    #[error("the entry is damaged")]
    Reported,
}

impl Content {
    /// Reads the whole file, if it has at most so many bytes; `path` is the file's path below the root.
    pub(super) fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, ReadFault> {
        match self {
            Self::Disk(root) => read_disk(&root.join(path), limit),
            Self::DiskAt(path) => read_disk(path, limit),
            Self::Memory(bytes) if bytes.len() as u64 > limit => {
                Err(ReadFault::TooLarge { size: bytes.len() as u64, limit })
            }
            Self::Memory(bytes) => Ok(bytes.to_vec()),
            Self::Entry { archive, index } => archive.read(*index, limit),
            Self::TooLarge { size, archive, index } => match size {
                size if *size <= limit => archive.read(*index, limit),
                size => Err(ReadFault::TooLarge { size: *size, limit }),
            },
            Self::Stored { tree, index } => tree.read(*index, limit),
            Self::Unreadable(reason) => Err(ReadFault::Io(io::Error::other(reason.to_string()))),
            Self::Reported => Err(ReadFault::Reported),
        }
    }
}

impl Content {
    /// The first bytes, at most so many.
    pub fn head(&self, path: &str, limit: usize) -> Result<Vec<u8>, ReadFault> {
        let mut bytes = Vec::with_capacity(limit);
        self.open(path)?.take(limit as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// The bytes one after the other: a file on disk is never held as a whole, everything else is small.
    pub(super) fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, ReadFault> {
        let file = match self {
            Self::Disk(root) => open(&root.join(path))?,
            Self::DiskAt(path) => open(path)?,
            _ => return Ok(Box::new(io::Cursor::new(self.read(path, FILE_LIMIT)?))),
        };
        if !file.metadata()?.is_file() {
            return Err(ReadFault::NotAFile);
        }
        Ok(Box::new(file))
    }
}

/// Reads a regular file of at most `limit` bytes.
pub(super) fn read_disk(path: &Path, limit: u64) -> Result<Vec<u8>, ReadFault> {
    let file = open(path)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(ReadFault::NotAFile);
    }
    if about.len() > limit {
        return Err(ReadFault::TooLarge { size: about.len(), limit });
    }
    let mut bytes = Vec::with_capacity(about.len() as usize + 1);
    // The file may grow between the two calls.
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(ReadFault::TooLarge { size: bytes.len() as u64, limit });
    }
    Ok(bytes)
}

/// The first `limit` bytes of a regular file, `None` if it cannot be read.
pub(super) fn peek(path: &Path, limit: usize) -> Option<Vec<u8>> {
    let file = open(path).ok()?;
    if !file.metadata().ok()?.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    file.take(limit as u64).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Opens for reading without waiting: a pipe that took the place of a file must not hold the run.
pub(super) fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_large_files_are_refused_unread() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("big");
        File::create(&path).unwrap().set_len(FILE_LIMIT + 1).unwrap();
        let read_disk = |path| read_disk(path, FILE_LIMIT);
        let size_is =
            |size| move |fault| matches!(fault, ReadFault::TooLarge { size: own, .. } if own == size);
        assert!(read_disk(&path).is_err_and(size_is(FILE_LIMIT + 1)));
        File::create(&path).unwrap().set_len(3).unwrap();
        assert_eq!(read_disk(&path).unwrap(), [0, 0, 0]);
    }

    #[test]
    fn folders_and_missing_files_are_faults() {
        let dir = tempfile::tempdir().unwrap();
        assert!(matches!(read_disk(dir.path(), 1), Err(ReadFault::NotAFile | ReadFault::Io(_))));
        assert!(matches!(read_disk(&dir.path().join("x"), 1), Err(ReadFault::Io(_))));
        assert_eq!(peek(&dir.path().join("x"), 2), None);
    }

    #[cfg(unix)]
    #[test]
    fn pipes_do_not_block() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pipe");
        let mode = rustix::fs::Mode::from_raw_mode(0o600);
        rustix::fs::mknodat(rustix::fs::CWD, &path, rustix::fs::FileType::Fifo, mode, 0).unwrap();
        assert!(matches!(read_disk(&path, 1), Err(ReadFault::NotAFile)));
        assert_eq!(peek(&path, 2), None);
    }
}
