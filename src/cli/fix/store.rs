use std::fs;
use std::path::Path;

use crate::cli::exit::Failure;
use crate::cli::write;
use crate::fix::Edited;
use crate::input::InputFile;

/// Writes the new text of a file, whole or not at all: a link stays a link, and the permissions stay.
///
/// Refused are files outside the root, files that are write-protected, and files that are no longer what was checked.
/// `shown` is the path as the user is told it.
pub(super) fn store(
    root: &Path,
    original: Option<&InputFile>,
    edited: &Edited,
    shown: &str,
) -> Result<(), Failure> {
    let refused = |reason: &str| Failure::Output { path: shown.to_owned(), reason: reason.to_owned() };
    let Some((file, path)) = original.and_then(|file| Some((file, file.on_disk()?))) else {
        return Err(refused("it is not on disk"));
    };
    let real = fs::canonicalize(&path).map_err(|error| refused(&error.to_string()))?;
    if !real.starts_with(root) {
        return Err(refused("not fixed, because it leads out of the root"));
    }
    let about = fs::metadata(&real).map_err(|error| refused(&error.to_string()))?;
    if about.permissions().readonly() {
        return Err(refused("not fixed, because it is write-protected"));
    }
    let is_same = file.read().is_ok_and(|bytes| bytes == edited.before.as_bytes());
    if !is_same {
        return Err(refused("not fixed, because it has changed since it was checked; run omnic again"));
    }
    write::file(&real, edited.after.as_bytes()).map_err(|failure| match failure {
        Failure::Output { reason, .. } => refused(&format!("not fixed: {reason}")),
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::sync::Arc;

    use super::store;
    use crate::fix::Edited;
    use crate::input::{Content, FileClass, InputFile, ManifestKind};

    fn file(root: &Path, content: Content) -> InputFile {
        fs::write(root.join("package.xml"), "old").unwrap();
        InputFile {
            path: "package.xml".into(),
            class: FileClass::Manifest(ManifestKind::Package),
            unit: 0,
            home: None,
            metadata_root: None,
            content,
        }
    }

    fn edited() -> Edited {
        Edited { path: "package.xml".into(), before: Arc::from("old"), after: Arc::from("new"), repaired: 1 }
    }

    fn reason(root: &Path, file: &InputFile) -> String {
        store(root, Some(file), &edited(), "x/package.xml").unwrap_err().to_string()
    }

    #[test]
    fn only_what_was_checked_is_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap();
        let path = root.join("package.xml");
        let file = file(&root, Content::Disk(root.as_path().into()));
        fs::write(&path, "changed").unwrap();
        assert!(reason(&root, &file).starts_with("x/package.xml: not fixed, because it has changed"));
        assert_eq!(fs::read(&path).unwrap(), b"changed");
        fs::remove_file(&path).unwrap();
        assert!(store(&root, Some(&file), &edited(), "").is_err(), "gone");
        assert!(!path.exists());
        fs::write(&path, "old").unwrap();
        store(&root, Some(&file), &edited(), "").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_the_root_only() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap().join("root");
        fs::create_dir(&root).unwrap();
        let link = root.join("link.xml");
        let file = file(&root, Content::DiskAt(link.clone().into()));
        std::os::unix::fs::symlink("package.xml", &link).unwrap();
        store(&root, Some(&file), &edited(), "").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(root.join("package.xml")).unwrap(), b"new");
        // Meanwhile it leads elsewhere.
        fs::write(dir.path().join("outside.xml"), "old").unwrap();
        fs::remove_file(&link).unwrap();
        std::os::unix::fs::symlink("../outside.xml", &link).unwrap();
        assert!(reason(&root, &file).contains("out of the root"));
        assert_eq!(fs::read(dir.path().join("outside.xml")).unwrap(), b"old");
    }

    #[test]
    fn write_protection_is_respected() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap();
        let file = file(&root, Content::Disk(root.as_path().into()));
        let path = root.join("package.xml");
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        assert!(reason(&root, &file).contains("write-protected"));
        assert_eq!(fs::read(&path).unwrap(), b"old");
    }
}
