//! Names for what is not finished, and what a killed run left under them.
//!
//! Whoever writes under such a name holds a lock on it. The lock ends with the process, so a name whose lock can be
//! taken belongs to nobody and may be removed.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Longest part of the target's own name in an unfinished one, in bytes: names have 255 on most systems.
const LABEL_LIMIT: usize = 200;

/// How many names one process tries.
const ATTEMPTS: u32 = 1000;

/// Where one target lies, and what its unfinished forms are called.
pub(super) struct Place {
    /// The folder that holds the target.
    pub(super) folder: PathBuf,
    prefix: String,
}

impl Place {
    /// The place of a target; fails if its path does not end in a name.
    pub(super) fn of(target: &Path) -> io::Result<Self> {
        let name = target.file_name().ok_or(io::ErrorKind::IsADirectory)?.to_string_lossy();
        let mut end = name.len().min(LABEL_LIMIT);
        while !name.is_char_boundary(end) {
            end -= 1;
        }
        let folder = match target.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_path_buf(),
            _ => PathBuf::from("."),
        };
        Ok(Self { folder, prefix: format!(".{}.omnic-", &name[..end]) })
    }

    /// Names for an unfinished target. One that is taken belongs to another run; take the next.
    pub(super) fn drafts(&self) -> impl Iterator<Item = PathBuf> + '_ {
        let process = std::process::id();
        (0..ATTEMPTS).map(move |n| self.folder.join(format!("{}{process}-{n}.tmp", self.prefix)))
    }

    /// Removes what killed runs left. What cannot be removed is left for another run.
    pub(super) fn sweep(&self) {
        clear(&self.folder, |name| name.strip_prefix(&self.prefix).is_some_and(is_draft_end));
    }
}

/// Removes what killed runs left of any target in a folder.
pub(super) fn sweep_folder(folder: &Path) {
    clear(folder, is_draft);
}

/// Whether a name is that of a draft: `.NAME.omnic-PID-N.tmp`.
pub(super) fn is_draft(name: &str) -> bool {
    name.starts_with('.') && name.rsplit_once(".omnic-").is_some_and(|(_, end)| is_draft_end(end))
}

fn clear(folder: &Path, is_draft: impl Fn(&str) -> bool) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        if !name.to_str().is_some_and(&is_draft) {
            continue;
        }
        let path = entry.path();
        let Ok(sort) = entry.file_type() else { continue };
        if !sort.is_file() && !sort.is_dir() {
            continue;
        }
        let Some(_lock) = claim(&path) else { continue };
        let _ = if sort.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
    }
}

/// Whether the end of a name is that of a draft: `PID-N.tmp`.
fn is_draft_end(end: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    end.strip_suffix(".tmp")
        .and_then(|rest| rest.split_once('-'))
        .is_some_and(|(process, n)| digits(process) && digits(n))
}

/// Opens and locks what a killed run left, if it is still what the path leads to and nobody else holds it.
pub(super) fn claim(path: &Path) -> Option<File> {
    let file = File::open(path).ok()?;
    file.try_lock().ok()?;
    is_there(&file, path).then_some(file)
}

/// Locks a new file or folder; `false` if another run took it for a leftover before. Where locks are unknown nobody
/// does.
pub(super) fn hold(file: &File, path: &Path) -> bool {
    match file.try_lock() {
        Ok(()) => is_there(file, path),
        Err(TryLockError::WouldBlock) => false,
        Err(TryLockError::Error(_)) => true,
    }
}

/// Whether the path still leads to the open file or folder.
#[cfg(unix)]
fn is_there(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let (Ok(own), Ok(there)) = (file.metadata(), fs::symlink_metadata(path)) else { return false };
    (own.dev(), own.ino()) == (there.dev(), there.ino())
}

/// Elsewhere an open file keeps its name.
#[cfg(not(unix))]
fn is_there(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_leftovers_are_swept_unless_someone_holds_them() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for name in [
            ".x.zip.omnic-12-0.tmp",
            ".x.zip.omnic-12-1.tmp",
            ".y.zip.omnic-12-0.tmp",
            ".x.zip.omnic-a-0.tmp",
        ] {
            fs::write(at(name), "half").unwrap();
        }
        fs::create_dir_all(at(".x.zip.omnic-13-0.tmp/queues")).unwrap();
        let held = claim(&at(".x.zip.omnic-12-1.tmp")).unwrap();
        let place = Place::of(&at("x.zip")).unwrap();
        place.sweep();
        assert!(!at(".x.zip.omnic-12-0.tmp").exists());
        assert!(!at(".x.zip.omnic-13-0.tmp").exists());
        assert!(at(".x.zip.omnic-12-1.tmp").exists(), "locked");
        assert!(at(".y.zip.omnic-12-0.tmp").exists(), "another target's");
        assert!(at(".x.zip.omnic-a-0.tmp").exists(), "not such a name");
        drop(held);
        place.sweep();
        assert!(!at(".x.zip.omnic-12-1.tmp").exists());
        sweep_folder(dir.path());
        assert!(!at(".y.zip.omnic-12-0.tmp").exists(), "any target's");
        assert!(at(".x.zip.omnic-a-0.tmp").exists(), "not such a name");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_taken_for_a_leftover_is_given_up() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(".x.zip.omnic-1-0.tmp");
        let file = File::create_new(&path).unwrap();
        let other = claim(&path).unwrap();
        assert!(!hold(&file, &path), "locked by the other");
        fs::remove_file(&path).unwrap();
        drop(other);
        assert!(!hold(&file, &path), "gone");
    }

    #[test]
    fn long_names_leave_room() {
        let place = Place::of(Path::new(&"é".repeat(127))).unwrap();
        let draft = place.drafts().next().unwrap();
        assert!(draft.file_name().unwrap().len() < 255);
        let name = draft.file_name().unwrap().to_str().unwrap();
        assert!(name.strip_prefix(&place.prefix).is_some_and(is_draft_end));
        assert!(Place::of(Path::new("..")).is_err());
    }
}
