//! A tree that lies in no folder: the files of a commit, listed by whoever knows the commit, and read when they are
//! needed.
//!
//! The walk takes it for a folder, and follows its links as it does on disk, as long as they stay in the tree.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt::Debug;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::ReadFault;

/// Gives the contents of the files of a tree.
pub trait Store: Debug + Send + Sync {
    /// The content of the file of that index, if it has at most so many bytes.
    ///
    /// # Errors
    /// It cannot be had, or is larger.
    fn read(&self, index: u32, limit: u64) -> Result<Vec<u8>, ReadFault>;
}

/// A file of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    /// Its path below the root.
    pub path: PathBuf,
    /// Whether it is a symbolic link; its content is where it leads.
    pub is_link: bool,
}

/// The files of a tree, by folder.
#[derive(Debug)]
pub struct StoredTree {
    store: Arc<dyn Store>,
    folders: HashMap<PathBuf, Vec<(OsString, Sort)>>,
    files: HashMap<PathBuf, u32>,
    /// Links with what they say, as far as that can be read.
    links: HashMap<PathBuf, PathBuf>,
    /// Paths of files and links by index.
    paths: Vec<PathBuf>,
}

/// What a name in a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Folder,
    File,
    Link,
}

/// Links on the way to one path before they count as going round in circles.
const LINKS: usize = 40;

impl StoredTree {
    /// The tree of these files; the index of a file is its place among them.
    pub fn new(files: &[StoredFile], store: Arc<dyn Store>) -> Self {
        let mut folders: HashMap<PathBuf, Vec<(OsString, Sort)>> = HashMap::new();
        let mut found = HashMap::with_capacity(files.len());
        let mut links = HashMap::new();
        folders.insert(PathBuf::new(), Vec::new());
        for (file, at) in files.iter().zip(0..) {
            let (mut path, mut sort) = (&*file.path, Sort::File);
            if file.is_link {
                sort = Sort::Link;
                links.extend(target(&*store, at).map(|target| (file.path.clone(), target)));
            } else {
                found.insert(file.path.clone(), at);
            }
            while let (Some(name), Some(parent)) = (path.file_name(), path.parent()) {
                let is_known = folders.contains_key(parent);
                folders.entry(parent.to_path_buf()).or_default().push((name.to_owned(), sort));
                if is_known {
                    break;
                }
                (path, sort) = (parent, Sort::Folder);
            }
        }
        let paths = files.iter().map(|file| file.path.clone()).collect();
        Self { store, folders, files: found, links, paths }
    }

    /// What lies in a folder.
    pub(super) fn list(&self, folder: &Path) -> &[(OsString, Sort)] {
        self.folders.get(folder).map_or(&[], Vec::as_slice)
    }

    /// The index of the file at a path, links followed.
    pub(super) fn file(&self, path: &Path) -> Option<u32> {
        let direct = self.files.get(path);
        direct.or_else(|| self.files.get(&self.real(path)?)).copied()
    }

    /// Whether a path leads to a file or folder of the tree.
    pub fn has(&self, path: &Path) -> bool {
        self.real(path).is_some()
    }

    /// Where the file of an index lies.
    pub(super) fn path(&self, index: u32) -> Option<&Path> {
        self.paths.get(index as usize).map(PathBuf::as_path)
    }

    /// Whether a folder is there.
    pub(super) fn has_folder(&self, path: &Path) -> bool {
        self.folders.contains_key(path)
    }

    /// Where a path leads when links are followed, if a file or a folder of the tree is there.
    pub(super) fn real(&self, path: &Path) -> Option<PathBuf> {
        let parts = |path: &Path| -> Vec<OsString> {
            path.components().rev().map(|part| part.as_os_str().to_owned()).collect()
        };
        let (mut real, mut pending, mut followed) = (PathBuf::new(), parts(path), 0);
        while let Some(part) = pending.pop() {
            match Path::new(&part).components().next()? {
                Component::CurDir => {}
                Component::ParentDir => {
                    if !real.pop() {
                        return None;
                    }
                }
                Component::Normal(name) => real.push(name),
                Component::Prefix(_) | Component::RootDir => return None,
            }
            if let Some(target) = self.links.get(&real) {
                followed += 1;
                if followed > LINKS {
                    return None;
                }
                real.pop();
                pending.extend(parts(target));
            }
        }
        (self.has_folder(&real) || self.files.contains_key(&real)).then_some(real)
    }

    pub(super) fn read(&self, index: u32, limit: u64) -> Result<Vec<u8>, ReadFault> {
        self.store.read(index, limit)
    }
}

/// What a link says.
fn target(store: &dyn Store, index: u32) -> Option<PathBuf> {
    const LONGEST: u64 = 4096;
    String::from_utf8(store.read(index, LONGEST).ok()?).ok().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Texts(Vec<&'static str>);

    impl Store for Texts {
        fn read(&self, index: u32, _: u64) -> Result<Vec<u8>, ReadFault> {
            Ok(self.0[index as usize].into())
        }
    }

    #[test]
    fn links_are_the_files_and_folders_they_lead_to() {
        let file = |path: &str, is_link| StoredFile { path: path.into(), is_link };
        let files = [
            file("a/b/c", false),
            file("a/link", true),
            file("a/chain", true),
            file("round", true),
            file("out", true),
            file("folder", true),
            file("through", true),
        ];
        let texts = Texts(vec!["text", "b/../b/c", "./link", "round", "../x", "a", "folder/b"]);
        let tree = StoredTree::new(&files, Arc::new(texts));
        for (path, at) in [
            ("a/b/c", Some(0)),
            ("a/link", Some(0)),
            ("a/chain", Some(0)),
            ("folder/b/c", Some(0)),
            ("folder/chain", Some(0)),
            ("through/c", Some(0)),
            ("round", None),
            ("out", None),
            ("folder", None),
        ] {
            assert_eq!(tree.file(Path::new(path)), at, "{path}");
        }
        assert_eq!(tree.real(Path::new("through")), Some("a/b".into()));
        assert_eq!(tree.real(Path::new("through/..")), Some("a".into()), "from where the link leads");
        assert_eq!(tree.real(Path::new("a/b/absent")), None);
        assert_eq!(tree.list(Path::new("a")).len(), 3);
        assert_eq!(tree.list(Path::new("")).len(), 5);
        assert!(tree.has_folder(Path::new("a/b")) && !tree.has_folder(Path::new("folder")));
        assert!(tree.list(Path::new("nowhere")).is_empty());
    }
}
