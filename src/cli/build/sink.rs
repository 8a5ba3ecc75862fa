//! Where the files of a package go while it is made: into a zip in memory, or into a folder that waits for its place.

use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::BuildArgs;
use super::split::numbered;
use crate::cli::exit::Failure;
use crate::cli::write::{self, Draft};
use crate::model::DEPLOYED_ZIP;
use crate::package::{self, Compression, Entry, MANIFEST, Packed};

/// An unfinished package.
pub(super) enum Sink {
    Zip(Compression),
    Folder(Draft),
    /// Nothing is kept: what several packages will take is only measured.
    Scales,
}

/// What stands for a file that the sink took.
pub(super) enum Taken {
    Packed(Packed),
    /// The file is in the folder; whether it is text.
    Written(bool),
    /// The file was only measured: its bytes in a zip.
    Weighed(u64),
}

/// A package that only has to take its place.
pub(super) enum Ready {
    Zip(Vec<u8>),
    /// Several, in the order of their deployment.
    Zips(Vec<Vec<u8>>),
    Folder {
        draft: Draft,
        /// Bytes of the zip that a deployment makes of it; none if it cannot be too large.
        zipped: Option<u64>,
    },
}

impl Sink {
    /// Begins what the arguments ask for.
    pub(super) fn new(args: &BuildArgs) -> Result<Self, Failure> {
        match &args.dir {
            Some(_) if args.split.split => Ok(Self::Scales),
            Some(dir) => write::draft(dir, args.overwrite).map(Self::Folder),
            None if args.store => Ok(Self::Zip(Compression::Store)),
            None => Ok(Self::Zip(Compression::Deflate)),
        }
    }

    /// Takes a file.
    pub(super) fn take(&self, path: &str, bytes: &[u8]) -> io::Result<Taken> {
        match self {
            Self::Zip(compression) => {
                package::pack(path, bytes, *compression).map(Taken::Packed).map_err(io::Error::other)
            }
            Self::Folder(draft) => {
                draft.put(path, bytes)?;
                Ok(Taken::Written(std::str::from_utf8(bytes).is_ok()))
            }
            Self::Scales => {
                let packed = package::pack(path, bytes, Compression::Deflate).map_err(io::Error::other)?;
                Ok(Taken::Weighed(packed.size()))
            }
        }
    }

    /// Adds the files that stand before the components, and closes the package.
    pub(super) fn finish(
        self,
        first: &[(String, Vec<u8>)],
        entries: &[Entry],
        taken: Vec<Taken>,
    ) -> io::Result<Ready> {
        let mut all = Vec::with_capacity(first.len() + taken.len());
        for (path, bytes) in first {
            all.push(self.take(path, bytes)?);
        }
        match self {
            Self::Zip(_) => {
                let packed = all.into_iter().chain(taken).filter_map(|taken| match taken {
                    Taken::Packed(packed) => Some(packed),
                    Taken::Written(_) | Taken::Weighed(_) => None,
                });
                package::join(packed.collect()).map(Ready::Zip).map_err(io::Error::other)
            }
            Self::Scales => Err(io::Error::other("a package that is only measured has no place")),
            Self::Folder(draft) => {
                let bound: u64 = entries.iter().zip(&taken).map(|(entry, taken)| bound(entry, taken)).sum();
                let zipped = if bound > DEPLOYED_ZIP { Some(measure(&draft, entries)?) } else { None };
                Ok(Ready::Folder { draft, zipped })
            }
        }
    }
}

/// What a file takes of a zip at most. Text shrinks by a quarter at the least: Base64 does.
fn bound(entry: &Entry, taken: &Taken) -> u64 {
    let content = if matches!(taken, Taken::Written(true)) { entry.size / 4 * 3 + 64 } else { entry.size };
    content + headers(entry)
}

/// The headers of an entry, which name it twice.
fn headers(entry: &Entry) -> u64 {
    128 + 2 * entry.path.len() as u64
}

/// Bytes of a zip of the folder.
fn measure(draft: &Draft, entries: &[Entry]) -> io::Result<u64> {
    let size = |entry: &Entry| {
        let packed = package::pack(&entry.path, &draft.get(&entry.path)?, Compression::Deflate);
        Ok(packed.map_err(io::Error::other)?.size() + headers(entry))
    };
    entries.par_iter().map(size).sum()
}

impl Ready {
    /// Bytes of the zip; none if it cannot be too large.
    pub(super) fn zipped(&self) -> Option<u64> {
        match self {
            Self::Zip(bytes) => Some(bytes.len() as u64),
            Self::Zips(zips) => zips.iter().map(|bytes| bytes.len() as u64).max(),
            Self::Folder { zipped, .. } => *zipped,
        }
    }

    /// Gives the package its place.
    pub(super) fn publish(self, path: &Path) -> Result<(), Failure> {
        match self {
            Self::Zip(bytes) => write::file(path, &bytes),
            Self::Zips(zips) => zips
                .iter()
                .zip(1..)
                .try_for_each(|(bytes, number)| write::file(&numbered(path, number), bytes)),
            Self::Folder { draft, .. } => write::publish(draft, path),
        }
    }
}

/// The path of `package.xml` and its text, then what else stands before the components.
pub(super) fn first(manifest: String, extra: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    let mut first = vec![(MANIFEST.to_owned(), manifest.into_bytes())];
    first.extend(extra);
    first[1..].sort();
    first
}
