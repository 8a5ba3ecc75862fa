//! A plan as a zip whose bytes depend on the plan alone.
//!
//! Entries stand in the order of the plan, dated 1980-01-01 with mode 0644 and without extra fields. They are
//! compressed one by one, in parallel, and joined in order, so the number of threads does not show.

use std::io::Cursor;

pub use ::zip::result::ZipError;
use ::zip::write::{PreparedZipFile, SimpleFileOptions};
use ::zip::{CompressionMethod, DateTime, System, ZipWriter};
use rayon::prelude::*;

use super::plan::Plan;

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

/// The zip of a plan. Fails only if the plan cannot be held in memory or names one path twice.
pub fn zip(plan: &Plan, compression: Compression) -> Result<Vec<u8>, ZipError> {
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
    let packed: Vec<PreparedZipFile> = plan
        .entries
        .par_iter()
        .map(|entry| PreparedZipFile::from_data(&entry.path, options, &entry.bytes))
        .collect::<Result<_, ZipError>>()?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.add_prepared_files(packed)?;
    Ok(writer.finish()?.into_inner())
}
