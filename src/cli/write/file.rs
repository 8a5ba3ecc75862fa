//! One file, whole or not at all.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::leftover::{Place, hold};

/// How much is done for one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Care {
    /// What killed runs left is removed first, and the new file outlives a power cut.
    Single,
    /// One of very many: whoever asks removes leftovers afterwards, and when the system saves is up to it.
    Many,
}

/// Writes what a file holds. May be called again if a first attempt came to nothing, and then writes the same.
pub(super) type Fill<'a> = &'a dyn Fn(&mut dyn Write) -> io::Result<()>;

/// Writes a file. An older one is replaced in one step and gives its permissions to the new one.
pub(super) fn write(path: &Path, fill: Fill<'_>, care: Care) -> io::Result<()> {
    if path.as_os_str().as_encoded_bytes().ends_with(b"/") {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // A link stays, and what it leads to is replaced. One that leads nowhere is itself replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let old = match fs::metadata(&target) {
        Ok(old) => Some(old),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    match &old {
        Some(old) if old.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        // A device or pipe takes bytes; a file in its place would be a fault.
        Some(old) if !old.is_file() => return fill(&mut OpenOptions::new().write(true).open(&target)?),
        _ => {}
    }
    let place = Place::of(&target)?;
    if care == Care::Single {
        place.sweep();
    }
    let job = Job { target: &target, place: &place, fill, old: old.as_ref(), care };
    #[cfg(target_os = "linux")]
    if job.unnamed()? {
        return Ok(());
    }
    job.named()
}

struct Job<'a> {
    target: &'a Path,
    place: &'a Place,
    fill: Fill<'a>,
    old: Option<&'a Metadata>,
    care: Care,
}

impl Job<'_> {
    /// Writes a file without a name and then names it; `false` if the system cannot. A killed run leaves nothing, but
    /// for one of very many files between the two steps in which an older one is replaced.
    #[cfg(target_os = "linux")]
    fn unnamed(&self) -> io::Result<bool> {
        use rustix::fs::{AtFlags, CWD, Mode, OFlags, linkat, open};
        use std::os::fd::AsRawFd as _;

        let flags = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
        let Ok(file) = open(&self.place.folder, flags, Mode::from_raw_mode(0o666)) else { return Ok(false) };
        let file = File::from(file);
        self.fill(&file)?;
        let own = format!("/proc/self/fd/{}", file.as_raw_fd());
        let name =
            |path: &Path| linkat(CWD, &own, CWD, path, AtFlags::SYMLINK_FOLLOW).map_err(io::Error::from);
        if self.old.is_none() {
            match name(self.target) {
                Ok(()) => {
                    self.settle();
                    return Ok(true);
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(_) => return Ok(false),
            }
        }
        // Locked before it has a name, so that no other run takes it for a leftover.
        if file.try_lock().is_err() {
            return Ok(false);
        }
        for draft in self.place.drafts() {
            if self.care == Care::Single && super::apart::replace(&file, &draft, self.target) {
                self.settle();
                return Ok(true);
            }
            match name(&draft) {
                Ok(()) => return self.replace(&draft).map(|()| true),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(_) => return Ok(false),
            }
        }
        Ok(false)
    }

    /// Writes a file under a name of its own and moves it.
    fn named(&self) -> io::Result<()> {
        for draft in self.place.drafts() {
            let file = match OpenOptions::new().write(true).create_new(true).open(&draft) {
                Ok(file) => file,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error),
            };
            if !hold(&file, &draft) {
                continue;
            }
            if let Err(error) = self.fill(&file) {
                let _ = fs::remove_file(&draft);
                return Err(error);
            }
            return self.replace(&draft);
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    fn fill(&self, mut file: &File) -> io::Result<()> {
        (self.fill)(&mut file)?;
        if let Some(old) = self.old {
            #[cfg(unix)]
            keep_owner(file, old);
            // Some file systems have no permissions.
            let _ = file.set_permissions(old.permissions());
        }
        if self.care == Care::Single { file.sync_all() } else { Ok(()) }
    }

    fn replace(&self, draft: &Path) -> io::Result<()> {
        fs::rename(draft, self.target).inspect_err(|_| {
            let _ = fs::remove_file(draft);
        })?;
        self.settle();
        Ok(())
    }

    /// Makes the new name last. The file itself is safe already, so a file system that cannot is no failure.
    fn settle(&self) {
        if self.care == Care::Many {
            return;
        }
        if let Ok(folder) = File::open(&self.place.folder) {
            let _ = folder.sync_all();
        }
    }
}

/// Gives a file the owner and group of another, as far as the system lets this process: one run by an administrator
/// takes nobody's files away.
#[cfg(unix)]
fn keep_owner(file: &File, old: &Metadata) {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let Ok(new) = file.metadata() else { return };
    let owner = (new.uid() != old.uid()).then(|| old.uid());
    let group = (new.gid() != old.gid()).then(|| old.gid());
    if let Some(group) = group {
        let _ = fchown(file, None, Some(group));
    }
    if let Some(owner) = owner {
        let _ = fchown(file, Some(owner), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn writes_and_replaces() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x.zip");
        write(&path, &|out| out.write_all(b"one"), Care::Single).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"one");
        write(&path, &|out| out.write_all(b"two"), Care::Single).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(dir.path()), ["x.zip"]);
    }

    #[test]
    fn a_system_without_unnamed_files_does_as_well() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("x.zip");
        let place = Place::of(&target).unwrap();
        for bytes in [b"one", b"two"] {
            Job {
                target: &target,
                place: &place,
                fill: &|out| out.write_all(bytes),
                old: None,
                care: Care::Single,
            }
            .named()
            .unwrap();
            assert_eq!(fs::read(&target).unwrap(), bytes);
        }
        assert_eq!(names(dir.path()), ["x.zip"]);
        fs::remove_file(&target).unwrap();
        fs::create_dir(&target).unwrap();
        assert!(
            Job {
                target: &target,
                place: &place,
                fill: &|out| out.write_all(b"x"),
                old: None,
                care: Care::Single
            }
            .named()
            .is_err()
        );
        assert_eq!(names(dir.path()), ["x.zip"]);
    }

    #[test]
    fn folders_are_no_targets() {
        let dir = tempfile::tempdir().unwrap();
        for path in [dir.path().to_path_buf(), dir.path().join("new/"), dir.path().join("..")] {
            assert_eq!(
                write(&path, &|out| out.write_all(b"x"), Care::Single).unwrap_err().kind(),
                io::ErrorKind::IsADirectory,
                "{path:?}"
            );
        }
        let missing = dir.path().join("no/x.zip");
        assert_eq!(
            write(&missing, &|out| out.write_all(b"x"), Care::Single).unwrap_err().kind(),
            io::ErrorKind::NotFound
        );
        assert_eq!(names(dir.path()), [""; 0]);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_links_and_devices_stay() {
        use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _, symlink};
        let dir = tempfile::tempdir().unwrap();
        let (real, link) = (dir.path().join("real.zip"), dir.path().join("link.zip"));
        fs::write(&real, "old").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o600)).unwrap();
        symlink("real.zip", &link).unwrap();
        write(&link, &|out| out.write_all(b"new"), Care::Single).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&real).unwrap(), b"new");
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o600);
        // Only an administrator can give files away.
        if std::os::unix::fs::chown(&real, Some(12), Some(34)).is_ok() {
            use std::os::unix::fs::MetadataExt as _;
            write(&real, &|out| out.write_all(b"newer"), Care::Many).unwrap();
            let about = fs::metadata(&real).unwrap();
            assert_eq!((about.uid(), about.gid(), about.mode() & 0o777), (12, 34, 0o600));
        }
        write(Path::new("/dev/null"), &|out| out.write_all(b"x"), Care::Single).unwrap();
        assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    }
}
