//! Reads a zip archive without trusting it.
//!
//! Nothing is extracted. Every entry is unpacked once into a small buffer to count its real size and to compare
//! checksum and declared size; an entry that is needed later is unpacked again. So memory does not grow with what an
//! archive claims to hold.

use std::fmt;
use std::fs::File;
use std::io::{self, Cursor, ErrorKind, Read, Seek};
use std::path::PathBuf;
use std::sync::Arc;

use zip::ZipReadOptions;
use zip::read::OwnedZipFileEntry;
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;

use super::content::{self, FILE_LIMIT, ReadFault};
use super::names::printable_bytes;
use crate::model::{DEPLOYED_BYTES, DEPLOYED_FILES};

/// How much an archive may hold: the limits of a deployment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Most entries, folders not counted.
    pub entries: u64,
    /// Most bytes, unpacked.
    pub bytes: u64,
}

impl Limits {
    /// What the platform accepts.
    pub(super) const DEPLOYMENT: Self = Self { entries: DEPLOYED_FILES as u64, bytes: DEPLOYED_BYTES };
}

/// Something wrong with an archive as such; one variant for each rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArchiveFault {
    /// The archive, or one entry of it, cannot be unpacked.
    Unreadable {
        /// The entry, `None` for the archive as a whole.
        entry: Option<String>,
        /// What is wrong.
        damage: Damage,
    },
    /// An entry that could land outside the folder it is unpacked in. It is not read.
    UnsafeEntry {
        /// Its name.
        entry: String,
        /// What makes it unsafe.
        hazard: Hazard,
    },
    /// Two entries with one name. Only the first is read.
    DuplicateEntry {
        /// The name of the second.
        entry: String,
        /// The name of the first: the same, or one that differs only in case. Then both are read.
        first: String,
    },
    /// No `package.xml`.
    NoManifest,
    /// More entries than a deployment takes. None is read.
    TooManyEntries {
        /// How many there are, folders included.
        count: u64,
        /// How many there may be.
        limit: u64,
    },
    /// More bytes than a deployment takes. Reading stopped, and no file of the archive is checked.
    TooManyBytes {
        /// The entry at which the limit was passed.
        entry: String,
        /// How many bytes there may be.
        limit: u64,
    },
}

/// What is wrong with an archive or entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It does not begin as a zip archive does.
    NotAnArchive,
    /// The list of entries at the end is missing, cut off or senseless; with the reader's words.
    Directory(String),
    /// The checksum is not that of the content.
    Checksum,
    /// The unpacked size is not the declared one.
    Size {
        /// What the archive says.
        declared: u64,
    },
    /// The packed data are not valid; with the reader's words.
    Data(String),
    /// The entry is encrypted, or packed in a way that deployments do not use; with the reader's words.
    Unsupported(String),
    /// The archive could not be read from disk.
    Io(String),
}

/// What makes an entry unsafe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hazard {
    /// Begins with `/`.
    Absolute,
    /// Begins with a drive letter.
    Drive,
    /// Has a backslash.
    Backslash,
    /// Has a part `..`.
    Parent,
    /// Is a symbolic link.
    Link,
}

/// An open archive; entries can be read from several threads.
#[derive(Debug)]
pub struct Archive {
    source: Source,
    entries: Vec<OwnedZipFileEntry>,
}

/// Where the packed bytes are.
#[derive(Debug)]
pub(super) enum Source {
    Disk(PathBuf),
    Memory(Arc<[u8]>),
}

/// One entry that is a file and safe.
#[derive(Debug)]
pub(super) struct Entry {
    /// Printable name, without `.` and empty parts.
    pub path: String,
    /// Index in the archive.
    pub index: u32,
    /// What it holds, once it has been unpacked.
    pub state: State,
}

/// What unpacking an entry showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It can be read.
    Sound,
    /// It has this many bytes, more than a file may have.
    TooLarge(u64),
    /// It is damaged.
    Damaged,
}

trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

type Reader<'s> = Box<dyn ReadSeek + 's>;

impl Source {
    fn open(&self) -> io::Result<Reader<'_>> {
        Ok(match self {
            Self::Disk(path) => {
                let file: File = content::open(path)?;
                if !file.metadata()?.is_file() {
                    return Err(io::Error::other("it is not a regular file"));
                }
                Box::new(file)
            }
            Self::Memory(bytes) => Box::new(Cursor::new(&bytes[..])),
        })
    }
}

/// Reads the list of entries and unpacks each once. The entries are in the order of the archive.
pub(super) fn open(source: Source, limits: Limits) -> (Archive, Vec<Entry>, Vec<ArchiveFault>) {
    let mut archive = Archive { source, entries: Vec::new() };
    let mut faults = Vec::new();
    match list(&mut archive, limits, &mut faults) {
        Ok(mut entries) => {
            if !unpack_all(&archive, limits, &mut entries, &mut faults) {
                entries.clear();
            }
            (archive, entries, faults)
        }
        Err(fault) => (archive, Vec::new(), vec![fault]),
    }
}

fn list(
    archive: &mut Archive,
    limits: Limits,
    faults: &mut Vec<ArchiveFault>,
) -> Result<Vec<Entry>, ArchiveFault> {
    let whole = |damage| ArchiveFault::Unreadable { entry: None, damage };
    let mut reader = archive.source.open().map_err(|fault| whole(Damage::Io(fault.to_string())))?;
    let mut head = [0; 2];
    if reader.read_exact(&mut head).is_err() || head != *b"PK" {
        return Err(whole(Damage::NotAnArchive));
    }
    let mut directory = ZipIterable::try_new(reader, zip::read::Config::default())
        .map_err(|fault| whole(Damage::Directory(fault.to_string())))?;
    let count = directory.len() as u64;
    let too_many = ArchiveFault::TooManyEntries { count, limit: limits.entries };
    // Folders do not count, but a list of nothing else must end too.
    if count > limits.entries.saturating_mul(10) {
        return Err(too_many);
    }
    let mut owned = Vec::new();
    let mut entries = Vec::new();
    let listing = directory.files().map_err(|fault| whole(Damage::Directory(fault.to_string())))?;
    for entry in listing {
        let entry = entry.map_err(|fault| whole(Damage::Directory(fault.to_string())))?;
        let raw = entry.name_raw();
        let name = printable_bytes(raw).into_owned();
        let is_link = entry.unix_mode().is_some_and(|mode| mode & 0o170_000 == 0o120_000);
        if let Some(hazard) = hazard(raw).or_else(|| is_link.then_some(Hazard::Link)) {
            faults.push(ArchiveFault::UnsafeEntry { entry: name, hazard });
            continue;
        }
        if raw.ends_with(b"/") {
            continue;
        }
        if owned.len() as u64 == limits.entries {
            return Err(too_many);
        }
        let parts: Vec<_> = name.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
        entries.push(Entry { path: parts.join("/"), index: owned.len() as u32, state: State::Sound });
        owned.push(OwnedZipFileEntry::from(entry));
    }
    drop(directory);
    archive.entries = owned;
    Ok(entries)
}

/// What a name would do outside its folder. Backslashes come last: `C:\x` is a drive first.
fn hazard(name: &[u8]) -> Option<Hazard> {
    let drive = name.len() >= 2 && name[0].is_ascii_alphabetic() && name[1] == b':';
    if name.starts_with(b"/") {
        Some(Hazard::Absolute)
    } else if drive {
        Some(Hazard::Drive)
    } else if name.contains(&b'\\') {
        Some(Hazard::Backslash)
    } else if name.split(|b| *b == b'/').any(|part| part == b"..") {
        Some(Hazard::Parent)
    } else {
        None
    }
}

/// Unpacks every entry into nothing; `false` if the archive holds too much.
fn unpack_all(
    archive: &Archive,
    limits: Limits,
    entries: &mut [Entry],
    faults: &mut Vec<ArchiveFault>,
) -> bool {
    let mut reader = match archive.source.open() {
        Ok(reader) => reader,
        Err(fault) => {
            faults.push(ArchiveFault::Unreadable { entry: None, damage: Damage::Io(fault.to_string()) });
            return false;
        }
    };
    let mut buffer = vec![0; 64 * 1024];
    let mut left = limits.bytes;
    for entry in entries {
        let owned = &archive.entries[entry.index as usize];
        let mut spent = 0;
        let unpacked = unpack(owned, &mut reader, &mut buffer, left, &mut spent);
        // What a damaged entry unpacks to counts as well: it could be named a thousand times.
        let before = left;
        left = left.saturating_sub(spent);
        match unpacked {
            Ok(size) if size > before => {
                let name = entry.path.clone();
                faults.push(ArchiveFault::TooManyBytes { entry: name, limit: limits.bytes });
                return false;
            }
            Ok(size) => {
                if size > FILE_LIMIT {
                    entry.state = State::TooLarge(size);
                }
            }
            Err(damage) => {
                entry.state = State::Damaged;
                faults.push(ArchiveFault::Unreadable { entry: Some(entry.path.clone()), damage });
            }
        }
    }
    true
}

/// Unpacks one entry, at most `limit` bytes and a buffer more, and returns how many bytes it has. `spent` takes all
/// bytes that were unpacked on the way.
fn unpack(
    entry: &OwnedZipFileEntry,
    reader: &mut Reader<'_>,
    buffer: &mut [u8],
    limit: u64,
    spent: &mut u64,
) -> Result<u64, Damage> {
    let declared = entry.size();
    let fault = match drain(entry, reader, buffer, limit, spent, ZipReadOptions::new()) {
        Ok(size) if size > limit || size == declared => return Ok(size),
        Ok(_) => return Err(Damage::Size { declared }),
        Err(fault) => fault,
    };
    // The reader says "invalid data" for a wrong checksum and for a wrong size; without the checksum only the
    // second is left.
    if fault.kind() == ErrorKind::InvalidData {
        return Err(
            match drain(entry, reader, buffer, limit, spent, ZipReadOptions::new().ignore_crc32(true)) {
                Ok(size) if size == declared => Damage::Checksum,
                _ => Damage::Size { declared },
            },
        );
    }
    Err(match fault.kind() {
        ErrorKind::Unsupported => Damage::Unsupported(fault.to_string()),
        ErrorKind::PermissionDenied | ErrorKind::NotFound => Damage::Io(fault.to_string()),
        _ => Damage::Data(fault.to_string()),
    })
}

fn drain(
    entry: &OwnedZipFileEntry,
    reader: &mut Reader<'_>,
    buffer: &mut [u8],
    limit: u64,
    spent: &mut u64,
    options: ZipReadOptions<'_>,
) -> io::Result<u64> {
    let mut file = entry.as_ref().with_reader(reader, options).map_err(as_io)?;
    let mut size = 0;
    loop {
        match file.read(buffer)? {
            0 => return Ok(size),
            count => {
                size += count as u64;
                *spent += count as u64;
            }
        }
        if size > limit {
            return Ok(size);
        }
    }
}

/// A senseless header must not look like a wrong checksum.
fn as_io(fault: ZipError) -> io::Error {
    match fault {
        ZipError::InvalidArchive(text) => io::Error::new(ErrorKind::InvalidInput, text.into_owned()),
        other => other.into(),
    }
}

impl Archive {
    /// Unpacks one entry of at most so many bytes.
    pub(super) fn read(&self, index: u32, limit: u64) -> Result<Vec<u8>, ReadFault> {
        let entry = &self.entries[index as usize];
        let mut reader = self.source.open()?;
        let file = entry.as_ref().with_reader(&mut reader, ZipReadOptions::new()).map_err(as_io)?;
        // The declared size is a claim: it must not decide how much memory is taken at once.
        let mut bytes = Vec::with_capacity(entry.size().min(1024 * 1024) as usize);
        file.take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(ReadFault::TooLarge { size: entry.size(), limit });
        }
        Ok(bytes)
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnArchive => f.write_str("it is not a zip archive"),
            Self::Directory(why) => write!(f, "its list of entries is cut off or damaged ({why})"),
            Self::Checksum => f.write_str("its checksum is not that of its content"),
            Self::Size { declared } => write!(f, "its size is not the declared {declared} bytes"),
            Self::Data(why) => write!(f, "its packed data are damaged ({why})"),
            Self::Unsupported(why) => write!(f, "it cannot be unpacked ({why})"),
            Self::Io(why) => f.write_str(why),
        }
    }
}

impl fmt::Display for Hazard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Absolute => "it begins with `/`",
            Self::Drive => "it begins with a drive letter",
            Self::Backslash => "it has a backslash",
            Self::Parent => "it has a part `..`",
            Self::Link => "it is a symbolic link",
        })
    }
}
