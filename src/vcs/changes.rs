//! The answers of git as data. A pure function of its bytes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What happened to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is new, whether git tracks it or not.
    Added,
    /// Its content or its sort changed.
    Modified,
    /// It is gone.
    Deleted,
    /// It had another name and the same content. With another content, too, the former file is deleted and this added.
    Renamed {
        /// The former path.
        from: PathBuf,
    },
}

/// The changed files below a folder.
///
/// A path of a repository within the repository stands for all that lies below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    files: BTreeMap<PathBuf, Change>,
}

impl Changes {
    /// Reads `git diff --name-status -z` and `git ls-files --others -z`. `None` if that is not what these are.
    pub(super) fn read(diff: &[u8], untracked: &[u8]) -> Option<Self> {
        let mut files = BTreeMap::new();
        let mut fields = fields(diff);
        while let Some(status) = fields.next() {
            let path = path(fields.next()?);
            match status.first()? {
                b'A' => files.insert(path, Change::Added),
                b'D' => files.insert(path, Change::Deleted),
                b'R' => files.insert(self::path(fields.next()?), Change::Renamed { from: path }),
                b'C' => files.insert(self::path(fields.next()?), Change::Added),
                // A conflict is told twice; type changes, and whatever else there may be, are modifications.
                _ => files.insert(path, Change::Modified),
            };
        }
        for field in self::fields(untracked) {
            // No longer tracked, but still there.
            let change = match files.get(&path(field)) {
                Some(Change::Deleted) => Change::Modified,
                _ => Change::Added,
            };
            files.insert(path(field), change);
        }
        Some(Self { files })
    }

    /// Every change by its path below the folder, in the order of paths.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &Change)> {
        self.files.iter().map(|(path, change)| (path.as_path(), change))
    }

    /// Whether the file at a path changed, or lies in a changed repository within the repository.
    pub fn touch(&self, path: &Path) -> bool {
        path.ancestors().any(|path| self.files.get(path).is_some_and(|change| *change != Change::Deleted))
    }

    /// The paths at which a file lay and lies no longer, in the order of paths.
    pub fn gone(&self) -> Vec<&Path> {
        let former = self.files.iter().filter_map(|(path, change)| match change {
            Change::Deleted => Some(path.as_path()),
            Change::Renamed { from } => Some(from.as_path()),
            Change::Added | Change::Modified => None,
        });
        let mut gone: Vec<&Path> = former.filter(|path| !self.touch(path)).collect();
        gone.sort_unstable();
        gone
    }
}

fn fields(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == 0).filter(|field| !field.is_empty())
}

/// A path in git's bytes; a repository within the repository ends in a slash.
pub(super) fn path(bytes: &[u8]) -> PathBuf {
    let bytes = bytes.strip_suffix(b"/").unwrap_or(bytes);
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt as _;
        std::ffi::OsStr::from_bytes(bytes).into()
    }
    // Elsewhere git writes UTF-8 whatever the system's paths are made of.
    #[cfg(not(unix))]
    {
        String::from_utf8_lossy(bytes).into_owned().into()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Change, Changes};

    #[test]
    fn reads_what_git_writes() {
        let diff = b"M\0a b\0A\0new\nline\0D\0gone\0R087\0old\0young\0U\0both\0M\0both\0D\0left\0T\0link\0";
        let changes = Changes::read(diff, b"left\0sub/\0").expect("well-formed");
        let seen: Vec<String> =
            changes.iter().map(|(path, change)| format!("{} {change:?}", path.display())).collect();
        assert_eq!(
            seen,
            [
                "a b Modified",
                "both Modified",
                "gone Deleted",
                "left Modified",
                "link Modified",
                "new\nline Added",
                "sub Added",
                "young Renamed { from: \"old\" }",
            ]
        );
        assert_eq!(changes.gone(), [Path::new("gone"), Path::new("old")]);
        for (path, touched) in
            [("a b", true), ("gone", false), ("sub/deep/file", true), ("old", false), ("young", true)]
        {
            assert_eq!(changes.touch(Path::new(path)), touched, "{path}");
        }
    }

    #[test]
    fn a_name_that_is_used_again_is_not_gone() {
        let changes = Changes::read(b"R100\0a\0b\0A\0a\0", b"").expect("well-formed");
        assert!(changes.gone().is_empty());
        assert_eq!(changes.iter().next(), Some((Path::new("a"), &Change::Added)));
    }

    #[test]
    fn what_is_cut_off_is_refused() {
        for cut in [&b"M\0"[..], b"R100\0a\0"] {
            assert_eq!(Changes::read(cut, b""), None);
        }
    }
}
