//! Paths in a descriptor: below the bundle, with `/`, naming one file or folder.

/// A path without what changes nothing in it: slashes before it, empty and `.` parts.
pub(super) fn normal(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').filter(|part| !matches!(*part, "" | ".")).collect();
    parts.join("/")
}

/// What the platform does not take in a path whose leading slashes are gone.
pub(super) fn hazard(path: &str) -> Option<&'static str> {
    if path.split(['/', '\\']).any(|part| part == "..") {
        return Some("leaves its folder with `..`");
    }
    if matches!(path, "." | "./") {
        return Some("is the folder itself");
    }
    if path.starts_with(['/', '\\']) {
        return Some("is absolute");
    }
    path.chars().find_map(|char| match char {
        char if char < ' ' => Some("has a control character"),
        '*' | '?' => Some("has a wildcard"),
        '\\' => Some("has a backslash"),
        '%' => Some("has a percent sign"),
        _ => None,
    })
}

/// What the platform does not take in the path of a resource of the Model Context Protocol, which it looks up letter
/// by letter.
pub(super) fn strict_hazard(path: &str) -> Option<&'static str> {
    hazard(path).or_else(|| {
        let parts = || path.split('/');
        if path.contains("//") {
            Some("has two slashes in a row")
        } else if path.contains('#') {
            Some("has a `#`")
        } else if path.contains(':') {
            Some("has a colon")
        } else if path.contains("..") {
            Some("has two dots in a row")
        } else if parts().any(|part| part == ".") {
            Some("has a part that is `.`")
        } else {
            None
        }
    })
}

/// Whether a bundle has a file of that path, or files below it.
pub(super) fn is_there(files: &[&str], path: &str) -> bool {
    path.is_empty() || is_file(files, path) || is_folder(files, path)
}

/// Whether a bundle has a file of that path.
pub(super) fn is_file(files: &[&str], path: &str) -> bool {
    files.contains(&path)
}

/// Whether a bundle has files below that path.
pub(super) fn is_folder(files: &[&str], path: &str) -> bool {
    files.iter().any(|file| file.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')))
}
