//! Paths as text: made absolute, and from one folder to another. Nothing here follows links.

use std::path::{Component, Path, PathBuf};

/// The path from the file system's root, without links resolved. A working directory that is gone gives the path back.
pub(super) fn absolute(path: &Path) -> PathBuf {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    let Ok(path) = std::path::absolute(path) else { return path.to_path_buf() };
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

/// How to get from one absolute folder to another, with `/` at the end unless they are the same.
pub(super) fn relative(from: &Path, to: &Path) -> String {
    let shared = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let mut path = String::new();
    for _ in from.components().skip(shared) {
        path.push_str("../");
    }
    for part in to.components().skip(shared) {
        path.push_str(&part.as_os_str().to_string_lossy());
        path.push('/');
    }
    path
}

/// A file as it is seen from an absolute folder.
pub(super) fn seen_from(folder: &Path, file: &Path) -> String {
    let file = absolute(file);
    let way = relative(folder, file.parent().unwrap_or(&file));
    format!("{way}{}", file.file_name().unwrap_or_default().to_string_lossy())
}

/// A path behind a folder that ends with `/`; each leading `../` takes a part of the folder away.
pub(super) fn joined<'p>(folder: &'p str, mut path: &'p str) -> String {
    let mut folder = folder;
    while let Some(rest) = path.strip_prefix("../") {
        let Some(kept) = folder.strip_suffix('/').filter(|kept| !kept.ends_with("..")) else { break };
        folder = kept.rfind('/').map_or("", |at| &kept[..=at]);
        path = rest;
    }
    format!("{folder}{path}")
}

#[cfg(test)]
mod tests {
    use super::{joined, relative};
    use std::path::Path;

    #[test]
    fn paths_between_folders() {
        for (from, to, path) in [
            ("/a/b", "/a/b", ""),
            ("/a", "/a/b/c", "b/c/"),
            ("/a/b", "/a/c", "../c/"),
            ("/a/b", "/", "../../"),
        ] {
            assert_eq!(relative(Path::new(from), Path::new(to)), path);
        }
    }

    #[test]
    fn a_path_that_leads_upwards_is_joined() {
        for (folder, path, whole) in [
            ("", "../omnic.toml", "../omnic.toml"),
            ("a/b/", "../../omnic.toml", "omnic.toml"),
            ("a/b/", "../omnic.toml", "a/omnic.toml"),
            ("../a/", "../../omnic.toml", "../../omnic.toml"),
            ("a/", "omnic.toml", "a/omnic.toml"),
        ] {
            assert_eq!(joined(folder, path), whole);
        }
    }
}
