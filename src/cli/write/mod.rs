//! Output that appears whole or not at all.
//!
//! A file or folder is made beside its place and moved there when it is complete, so a kill, a full disk or another
//! run at the same time never leaves half of one. On Linux a kill leaves nothing else either: the unfinished file has no
//! name, and a child outlives the run to remove an unfinished folder. Elsewhere, and if the child is killed too, a
//! `.NAME.omnic-PID-N.tmp` is left, which the next run for the same place removes.

#[cfg(target_os = "linux")]
mod apart;
mod file;
mod leftover;
mod tree;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use self::file::Care;
pub(crate) use self::tree::Draft;
use super::exit::Failure;
use crate::input::InputFile;

/// What this process is for, if it is not a run of its own but takes the last steps for another one.
pub(crate) fn helper(arguments: &[OsString]) -> Option<ExitCode> {
    #[cfg(target_os = "linux")]
    return apart::child(arguments);
    #[cfg(not(target_os = "linux"))]
    return arguments.is_empty().then_some(ExitCode::FAILURE);
}

/// Writes a file, in place of an older one if there is one.
pub(crate) fn file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    stream(path, &|out| out.write_all(bytes))
}

/// The same for what would take much memory. What is to be written is asked for twice if the system needs another attempt.
pub(crate) fn stream(path: &Path, fill: &dyn Fn(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    file::write(path, fill, Care::Single).map_err(|error| failure(path, &error))
}

/// Writes new text into a file that was read. Refused if the file is not what it was, is write-protected, or by now lies
/// outside of `root`; it keeps its permissions. There may be very many: when all are written, [`sweep`] their folders.
pub(crate) fn replace(root: &Path, file: &InputFile, before: &[u8], after: &[u8]) -> Result<(), Failure> {
    let refuse = |path: &Path, reason: &str| {
        Err(Failure::Output { path: path.display().to_string(), reason: reason.to_owned() })
    };
    let Some(path) = file.on_disk() else { return refuse(Path::new(&*file.path), "is no file on disk") };
    let inside = |path: &Path| Some(path.canonicalize().ok()?.starts_with(root.canonicalize().ok()?));
    if inside(&path) != Some(true) {
        return refuse(&path, "is gone, or leads out of the root by now; nothing written");
    }
    if path.metadata().is_ok_and(|about| about.permissions().readonly()) {
        return refuse(&path, "is write-protected; nothing written");
    }
    if !file.read().is_ok_and(|now| now == before) {
        return refuse(&path, "changed since it was read; nothing written, run again");
    }
    file::write(&path, &|out| out.write_all(after), Care::Many).map_err(|error| failure(&path, &error))
}

/// Removes what killed runs left of any file in a folder.
pub(crate) fn sweep(folder: &Path) {
    leftover::sweep_folder(folder);
}

/// Begins a folder, which takes its place when it is [published](publish). One that holds anything is replaced only
/// with `overwrite`.
pub(crate) fn draft(path: &Path, overwrite: bool) -> Result<Draft, Failure> {
    Draft::begin(path, overwrite).map_err(|error| match error.kind() {
        io::ErrorKind::DirectoryNotEmpty => Failure::Usage(format!(
            "{} is not empty; name another folder, or add --overwrite to replace everything in it",
            path.display()
        )),
        _ => failure(path, &error),
    })
}

/// Gives a folder its place, which is `path`.
pub(crate) fn publish(draft: Draft, path: &Path) -> Result<(), Failure> {
    draft.publish().map_err(|error| failure(path, &error))
}

/// What the system said, in words that do not depend on the system.
pub(crate) fn failure(path: &Path, error: &io::Error) -> Failure {
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Failure, replace};
    use crate::input::{InputFile, find_root, inventory};

    /// The one file below a folder.
    fn only(folder: &Path) -> InputFile {
        inventory(&find_root(folder).unwrap(), None).unwrap().files.remove(0)
    }

    fn reason(result: Result<(), Failure>) -> String {
        match result {
            Err(Failure::Output { reason, .. }) => reason,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn only_what_was_read_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("A.skill");
        fs::write(&path, "old").unwrap();
        let file = only(folder.path());
        assert!(reason(replace(folder.path(), &file, b"older", b"new")).starts_with("changed since"));
        assert_eq!(fs::read(&path).unwrap(), b"old");
        replace(folder.path(), &file, b"old", b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        fs::remove_file(&path).unwrap();
        assert!(reason(replace(folder.path(), &file, b"new", b"newer")).starts_with("is gone"));
        assert!(!path.exists());
    }

    #[test]
    fn write_protection_holds_for_everybody() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("A.skill");
        fs::write(&path, "old").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        let file = only(folder.path());
        assert!(reason(replace(folder.path(), &file, b"old", b"new")).contains("write-protected"));
        assert_eq!(fs::read(&path).unwrap(), b"old");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_now_leads_out_is_refused() {
        let (folder, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (path, secret) = (folder.path().join("A.skill"), outside.path().join("secret"));
        fs::write(&path, "old").unwrap();
        fs::write(&secret, "old").unwrap();
        let file = only(folder.path());
        fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink(&secret, &path).unwrap();
        assert!(reason(replace(folder.path(), &file, b"old", b"new")).contains("leads out of the root"));
        assert_eq!(fs::read(&secret).unwrap(), b"old");
    }
}
