//! The files of a folder as a zip whose bytes depend on nothing else: neither on times nor on the order of a disk.

use std::io::{Cursor, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

/// Level of deflate; fixed, because it shows in the bytes.
const LEVEL: i64 = 6;

/// A zip of files in this order, with paths below the folder.
///
/// # Errors
/// A path occurs twice, or the archive is too large for its format.
pub(super) fn pack(files: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .system(System::Unix)
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        writer.start_file(*path, options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}
