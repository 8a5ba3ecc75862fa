//! Output that appears whole or not at all.
//!
//! A file or folder is made beside its place and moved there when it is complete, so a kill, a full disk or another
//! run at the same time never leaves half of one. Where the system can, the unfinished file has no name at all;
//! elsewhere a killed run leaves a `.NAME.omnic-PID-N.tmp`, which the next run for the same place removes.

mod file;
mod leftover;
mod tree;

use std::io;
use std::path::Path;

use super::exit::Failure;

/// Writes a file, in place of an older one if there is one.
pub(crate) fn file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    file::write(path, bytes).map_err(|error| failure(path, &error))
}

/// Writes a folder with files, each a path with `/` below it and its content. A folder that holds anything is
/// replaced only with `overwrite`.
pub(crate) fn tree(path: &Path, files: &[(&str, &[u8])], overwrite: bool) -> Result<(), Failure> {
    tree::write(path, files, overwrite).map_err(|error| match error.kind() {
        io::ErrorKind::DirectoryNotEmpty => Failure::Usage(format!(
            "{} is not empty; name another folder, or add --overwrite to replace everything in it",
            path.display()
        )),
        _ => failure(path, &error),
    })
}

/// What the system said, in words that do not depend on the system.
fn failure(path: &Path, error: &io::Error) -> Failure {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => "the folder it should lie in does not exist".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "is a directory".to_owned(),
        io::ErrorKind::NotADirectory => "is not a directory, or lies below something that is none".to_owned(),
        io::ErrorKind::StorageFull => "no space left on device".to_owned(),
        io::ErrorKind::QuotaExceeded => "no space left: disk quota exceeded".to_owned(),
        io::ErrorKind::FileTooLarge => "no space: the file is larger than the system allows".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "the file system is read-only".to_owned(),
        _ => error.to_string(),
    };
    Failure::Output { path: path.display().to_string(), reason }
}
