//! A tree that lies in no folder: the files of a commit, listed by whoever knows the commit, and read when they are
//! needed.
//!
//! The walk takes it for a folder. A link counts if it leads to a file of the tree, and is that file.

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
    /// Files and links to files.
    files: HashMap<PathBuf, u32>,
}

/// What a name in a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Folder,
    File(u32),
    /// A link that leads to no file of the tree.
    Stray,
}

/// Where a link may lead before it counts as going round in circles.
const LINKS: usize = 16;

impl StoredTree {
    /// The tree of these files; the index of a file is its place among them.
    pub fn new(files: &[StoredFile], store: Arc<dyn Store>) -> Self {
        let index: HashMap<&Path, u32> = files.iter().zip(0..).map(|(file, at)| (&*file.path, at)).collect();
        let mut folders: HashMap<PathBuf, Vec<(OsString, Sort)>> = HashMap::new();
        let mut found = HashMap::with_capacity(files.len());
        folders.insert(PathBuf::new(), Vec::new());
        for (file, at) in files.iter().zip(0..) {
            let sort = resolve(files, &index, &*store, at).map_or(Sort::Stray, Sort::File);
            if let Sort::File(at) = sort {
                found.insert(file.path.clone(), at);
            }
            let (mut path, mut sort) = (&*file.path, sort);
            while let (Some(name), Some(parent)) = (path.file_name(), path.parent()) {
                let is_known = folders.contains_key(parent);
                folders.entry(parent.to_path_buf()).or_default().push((name.to_owned(), sort));
                if is_known {
                    break;
                }
                (path, sort) = (parent, Sort::Folder);
            }
        }
        Self { store, folders, files: found }
    }

    /// What lies in a folder.
    pub(super) fn list(&self, folder: &Path) -> &[(OsString, Sort)] {
        self.folders.get(folder).map_or(&[], Vec::as_slice)
    }

    /// The index of the file at a path.
    pub(super) fn file(&self, path: &Path) -> Option<u32> {
        self.files.get(path).copied()
    }

    /// Whether a folder is there.
    pub(super) fn has_folder(&self, path: &Path) -> bool {
        self.folders.contains_key(path)
    }

    pub(super) fn read(&self, index: u32, limit: u64) -> Result<Vec<u8>, ReadFault> {
        self.store.read(index, limit)
    }
}

/// The file that a file is: itself, or where the link leads.
fn resolve(files: &[StoredFile], index: &HashMap<&Path, u32>, store: &dyn Store, at: u32) -> Option<u32> {
    const LONGEST: u64 = 4096;
    let mut at = at;
    for _ in 0..LINKS {
        let file = files.get(at as usize)?;
        if !file.is_link {
            return Some(at);
        }
        let target = String::from_utf8(store.read(at, LONGEST).ok()?).ok()?;
        at = *index.get(&*follow(file.path.parent()?, Path::new(&target))?)?;
    }
    None
}

/// A relative path from a folder of the tree; `None` if it leads out of it.
fn follow(folder: &Path, target: &Path) -> Option<PathBuf> {
    let mut path = folder.to_path_buf();
    for part in target.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                if !path.pop() {
                    return None;
                }
            }
            Component::Normal(name) => path.push(name),
            Component::Prefix(_) | Component::RootDir => return None,
        }
    }
    Some(path)
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
    fn links_are_the_files_they_lead_to() {
        let file = |path: &str, is_link| StoredFile { path: path.into(), is_link };
        let files = [
            file("a/b/c", false),
            file("a/link", true),
            file("a/chain", true),
            file("round", true),
            file("out", true),
            file("folder", true),
        ];
        let texts = Texts(vec!["text", "b/../b/c", "./link", "round", "../x", "a"]);
        let tree = StoredTree::new(&files, Arc::new(texts));
        for (path, at) in
            [("a/b/c", Some(0)), ("a/link", Some(0)), ("a/chain", Some(0)), ("round", None), ("out", None)]
        {
            assert_eq!(tree.file(Path::new(path)), at, "{path}");
        }
        assert_eq!(tree.list(Path::new("a")).len(), 3);
        assert_eq!(tree.list(Path::new("")).len(), 4);
        assert!(tree.has_folder(Path::new("a/b")) && !tree.has_folder(Path::new("folder")));
        assert!(tree.list(Path::new("nowhere")).is_empty());
    }
}
