//! The files of a commit, as git lists them. A pure function of its bytes.

use std::path::PathBuf;

use super::changes::path;

/// The files of a commit below a folder, in git's order.
pub type Tree = Vec<TreeEntry>;

/// A file of a commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeEntry {
    /// Its path below the folder.
    pub path: PathBuf,
    /// What it is.
    pub sort: TreeSort,
    /// What its content is known by, in hexadecimal digits.
    pub id: Box<str>,
}

/// What a commit can hold at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TreeSort {
    /// A file.
    File,
    /// A symbolic link; its content is where it leads.
    Link,
    /// Another repository, of which the commit holds nothing but the name of one of its commits.
    Submodule,
}

/// Reads `git ls-tree -r -z`. `None` if that is not what this is.
pub(super) fn read(listed: &[u8]) -> Option<Tree> {
    let lines = listed.split(|byte| *byte == 0).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let tab = line.iter().position(|byte| *byte == b'\t')?;
            let mut about = std::str::from_utf8(&line[..tab]).ok()?.split(' ');
            let (mode, _, id) = (about.next()?, about.next()?, about.next()?);
            let sort = match mode {
                "120000" => TreeSort::Link,
                "160000" => TreeSort::Submodule,
                _ => TreeSort::File,
            };
            Some(TreeEntry { path: path(&line[tab + 1..]), sort, id: id.into() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{TreeSort, read};

    #[test]
    fn reads_what_git_writes() {
        let listed = b"100644 blob aa\ta b\0100755 blob bb\tline\nbreak\0120000 blob cc\tlink\0160000 commit dd\tsub\0";
        let tree = read(listed).expect("well-formed");
        let seen: Vec<_> = tree
            .iter()
            .map(|entry| (entry.path.to_str().unwrap_or_default(), entry.sort, &*entry.id))
            .collect();
        assert_eq!(
            seen,
            [
                ("a b", TreeSort::File, "aa"),
                ("line\nbreak", TreeSort::File, "bb"),
                ("link", TreeSort::Link, "cc"),
                ("sub", TreeSort::Submodule, "dd"),
            ]
        );
        assert_eq!(read(b""), Some(Vec::new()));
        assert_eq!(read(b"100644 blob\0"), None);
        assert_eq!(read(b"100644 blob\tx\0"), None);
    }
}
