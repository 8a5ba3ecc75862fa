//! The files of a package as a zip whose bytes depend on the files alone.
//!
//! Entries are dated 1980-01-01 with mode 0644 and without extra fields. Each is compressed on its own, on whatever
//! thread, and they are joined in their order, so the number of threads does not show.

use std::io::Cursor;

pub use ::zip::result::ZipError;
use ::zip::write::{PreparedZipFile, SimpleFileOptions};
use ::zip::{CompressionMethod, DateTime, System, ZipWriter};

/// Level of deflate; fixed, because it shows in the bytes.
const LEVEL: i64 = 6;

/// How entries are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// Deflate. The bytes can differ between releases of omnic, not between runs or machines.
    Deflate,
    /// Not compressed: the bytes depend on nothing but the files.
    Store,
}

/// A file that is packed and waits for the others.
pub struct Packed(PreparedZipFile);

impl Packed {
    /// Bytes of the packed content, headers not counted.
    pub fn size(&self) -> u64 {
        self.0.compressed_size()
    }
}

/// Packs one file.
///
/// # Errors
/// It cannot be held in memory.
pub fn pack(path: &str, bytes: &[u8], compression: Compression) -> Result<Packed, ZipError> {
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .system(System::Unix);
    let options = match compression {
        Compression::Deflate => {
            options.compression_method(CompressionMethod::Deflated).compression_level(Some(LEVEL))
        }
        Compression::Store => options.compression_method(CompressionMethod::Stored),
    };
    PreparedZipFile::from_data(path, options, bytes).map(Packed)
}

/// The zip of packed files, in their order.
///
/// # Errors
/// It cannot be held in memory, or two files have one path.
pub fn join(files: Vec<Packed>) -> Result<Vec<u8>, ZipError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.add_prepared_files(files.into_iter().map(|Packed(file)| file))?;
    Ok(writer.finish()?.into_inner())
}
