//! One folder with files, whole or not at all.
//!
//! The files are not flushed to the disk one by one: that would take a hundred times as long as writing them, and a
//! folder that a power cut damaged is built again.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use super::leftover::{Place, hold};

/// A folder that is not finished: files are put into it, from any thread, and then it takes its place. Removed unless
/// it is published.
pub(crate) struct Draft {
    path: PathBuf,
    target: PathBuf,
    /// Whether there is something in the place.
    occupied: bool,
    /// Folders around the place that were made for it, the outermost first.
    around: Vec<PathBuf>,
    /// Held until the folder has its place.
    _lock: Option<File>,
    published: bool,
    #[cfg(target_os = "linux")]
    _guard: super::apart::Guard,
}

impl Draft {
    /// Begins a folder. One that holds anything is replaced only with `overwrite`, else
    /// [`io::ErrorKind::DirectoryNotEmpty`].
    pub(super) fn begin(path: &Path, overwrite: bool) -> io::Result<Self> {
        let (target, occupied) = match fs::metadata(path) {
            Ok(about) if !about.is_dir() => return Err(io::ErrorKind::NotADirectory.into()),
            Ok(_) => {
                let target = fs::canonicalize(path)?;
                let occupied = fs::read_dir(&target)?.next().is_some();
                (target, occupied)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => (path.to_path_buf(), false),
            Err(error) => return Err(error),
        };
        if occupied && !overwrite {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        let place = Place::of(&target)?;
        let mut around: Vec<PathBuf> =
            place.folder.ancestors().take_while(|folder| !folder.exists()).map(Path::to_path_buf).collect();
        around.reverse();
        fs::create_dir_all(&place.folder)?;
        place.sweep();
        for path in place.drafts() {
            // Before there is anything to guard, so that there is no time at which nobody does.
            #[cfg(target_os = "linux")]
            let guard = super::apart::Guard::of(&path);
            match fs::create_dir(&path) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error),
            }
            let lock = match File::open(&path) {
                Ok(lock) if hold(&lock, &path) => Some(lock),
                // Another run took it for a leftover and removes it.
                Ok(_) => continue,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                // Not every system opens folders, and where it does not, nobody locks them.
                Err(_) => None,
            };
            return Ok(Self {
                path,
                target,
                occupied,
                around,
                _lock: lock,
                published: false,
                #[cfg(target_os = "linux")]
                _guard: guard,
            });
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Writes a file of the folder; `name` is its path below it, with `/`.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        if !Path::new(name).components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!("`{name}` leads out of the folder"),
            ));
        }
        let path = self.path.join(name);
        let open = || OpenOptions::new().write(true).create_new(true).open(&path);
        let opened = match open() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if let Some(folder) = path.parent() {
                    fs::create_dir_all(folder)?;
                }
                open()
            }
            opened => opened,
        };
        let mut file = opened.map_err(|error: io::Error| match error.kind() {
            io::ErrorKind::AlreadyExists => {
                io::Error::other(format!("`{name}` meets another file whose name is the same on this disk"))
            }
            _ => error,
        })?;
        file.write_all(bytes)
    }

    /// Reads a file of the folder back.
    pub(crate) fn get(&self, name: &str) -> io::Result<Vec<u8>> {
        fs::read(self.path.join(name))
    }

    /// Gives the folder its place.
    pub(super) fn publish(mut self) -> io::Result<()> {
        if self.occupied {
            // Afterwards the draft's name belongs to the old folder, which goes when `self` does.
            self.exchange()?;
            self.around.clear();
            return Ok(());
        }
        #[cfg(not(unix))]
        if self.target.is_dir() {
            fs::remove_dir(&self.target)?;
        }
        fs::rename(&self.path, &self.target)?;
        self.published = true;
        Ok(())
    }

    fn exchange(&mut self) -> io::Result<()> {
        let target = &self.target;
        #[cfg(target_os = "linux")]
        {
            use rustix::fs::{CWD, RenameFlags, renameat_with};
            if renameat_with(CWD, &self.path, CWD, target, RenameFlags::EXCHANGE).is_ok() {
                return Ok(());
            }
        }
        let place = Place::of(target)?;
        let aside = place
            .drafts()
            .find(|path| fs::symlink_metadata(path).is_err())
            .ok_or(io::ErrorKind::AlreadyExists)?;
        fs::rename(target, &aside)?;
        if let Err(error) = fs::rename(&self.path, target) {
            fs::rename(&aside, target)?;
            return Err(error);
        }
        self.path = aside;
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.published {
            let _ = fs::remove_dir_all(&self.path);
            // Those that hold anything by now stay.
            self.around.iter().rev().all(|folder| fs::remove_dir(folder).is_ok());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: &[(&str, &[u8])] =
        &[("package.xml", b"p"), ("queues/A.queue", b"a"), ("queues/B.queue", b"b")];

    fn write(path: &Path, files: &[(&str, &[u8])], overwrite: bool) -> io::Result<()> {
        let draft = Draft::begin(path, overwrite)?;
        for (name, bytes) in files {
            draft.put(name, bytes)?;
        }
        draft.publish()
    }

    fn files(folder: &Path) -> Vec<String> {
        let mut open = vec![folder.to_path_buf()];
        let mut found = Vec::new();
        while let Some(next) = open.pop() {
            for entry in fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    found.push(path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/"));
                }
            }
        }
        found.sort();
        found
    }

    #[test]
    fn an_empty_or_absent_folder_is_filled() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["new", "deep/new", "empty"] {
            let path = dir.path().join(name);
            if name == "empty" {
                fs::create_dir(&path).unwrap();
            }
            write(&path, FILES, false).unwrap();
            assert_eq!(files(&path), ["package.xml", "queues/A.queue", "queues/B.queue"]);
        }
        assert_eq!(files(dir.path()).len(), 9);
    }

    #[test]
    fn a_full_folder_is_replaced_only_on_demand() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("out");
        fs::create_dir_all(path.join("old/er")).unwrap();
        fs::write(path.join("old/er/x"), "x").unwrap();
        let refused = write(&path, FILES, false).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::DirectoryNotEmpty);
        assert_eq!(files(dir.path()), ["out/old/er/x"]);
        write(&path, FILES, true).unwrap();
        assert_eq!(files(dir.path()), ["out/package.xml", "out/queues/A.queue", "out/queues/B.queue"]);
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_failure_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("out");
        for bad in ["../x", "/x", "a/../../x", "queues/A.queue"] {
            let files: Vec<(&str, &[u8])> = FILES.iter().copied().chain([(bad, &b"bad"[..])]).collect();
            assert!(write(&path, &files, false).is_err(), "{bad}");
            assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0, "{bad}");
            assert!(write(&path.join("deep/er"), &files, false).is_err(), "{bad}");
            assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0, "{bad}");
        }
        fs::write(&path, "a file").unwrap();
        assert_eq!(write(&path, FILES, true).unwrap_err().kind(), io::ErrorKind::NotADirectory);
    }
}
