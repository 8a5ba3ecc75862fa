//! From the paths that a user gives to the root that is indexed.
//!
//! The root is the nearest folder from the path upwards with a `sfdx-project.json`, else the path itself. What the
//! user named stays known as prefixes, since findings are reported for those alone.

use std::io::Read as _;
use std::path::{Component, Path, PathBuf};

use super::classify::is_type_folder;
use super::names::{below, printable, printable_path};
use super::{FileClass, InputError, classify, content};

/// What is indexed, and which part of it the user named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// The root folder, absolute and free of symbolic links; for an archive the folder it lies in.
    pub dir: PathBuf,
    /// What the path was.
    pub kind: RootKind,
    /// The named paths below the root, printable, as [`under`] takes them. An empty one stands for everything.
    pub named: Vec<String>,
    /// Whether every file of a package directory, metadata root or archive is listed, not only those that mean
    /// something to the rules, and what an ignore file keeps out.
    pub whole: bool,
}

/// What a given path was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RootKind {
    /// A folder.
    Folder,
    /// One file.
    File,
    /// A zip archive: its path.
    Zip(PathBuf),
    /// Texts that stand for themselves: nothing on disk counts.
    Text,
}

/// A text that stands in for a file: standard input under the name of `--stdin-filename`.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// The name, as the user gave it.
    pub path: PathBuf,
    /// The text.
    pub bytes: Vec<u8>,
}

/// Finds the root of one path.
///
/// # Errors
/// The path does not exist, cannot be read, or is neither file nor folder.
pub fn find_root(path: &Path) -> Result<Root, InputError> {
    let shown = || printable(path.as_os_str()).into_owned();
    let about = std::fs::metadata(path).map_err(|source| InputError::Path { path: shown(), source })?;
    if about.is_dir() {
        let target = path.canonicalize().map_err(|source| InputError::Path { path: shown(), source })?;
        let dir = nearest_project(&target);
        let named = relative_to(&dir, &target).into_iter().collect();
        return Ok(Root { dir, kind: RootKind::Folder, named, whole: false });
    }
    if !about.is_file() {
        return Err(InputError::NotAFile { path: shown() });
    }
    // Only the folder is resolved: whether a link may be followed is decided when the root is known.
    let target = resolve_folder(path).map_err(|source| InputError::Path { path: shown(), source })?;
    let folder = target.parent().unwrap_or(&target).to_owned();
    if is_archive(&target) {
        let named = vec![String::new()];
        return Ok(Root { dir: folder, kind: RootKind::Zip(target), named, whole: false });
    }
    let dir = nearest_project(&folder);
    let mut named: Vec<String> = relative_to(&dir, &target).into_iter().collect();
    // A link stands for the file that it leads to, which is listed where it lies or under a link to it.
    let real = path.canonicalize().ok().filter(|real| *real != target);
    named.extend(real.and_then(|real| relative_to(&dir, &real)));
    Ok(Root { dir, kind: RootKind::File, named, whole: false })
}

/// Finds the root for a text that need not exist as a file: the nearest project upwards, else its folder. A folder that
/// does not exist holds nothing else; what lies around it is none of the text's business.
///
/// # Errors
/// No folder above the name can be read.
pub fn find_root_for_text(path: &Path) -> Result<Root, InputError> {
    let fail = |source| InputError::Path { path: printable(path.as_os_str()).into_owned(), source };
    let target = resolve_folder(path).map_err(fail)?;
    let folder = target.ancestors().skip(1).find(|dir| dir.is_dir()).unwrap_or(&target).to_owned();
    let mut dir = nearest_project(&folder);
    let mut kind = RootKind::File;
    let own = target.parent().unwrap_or(&target);
    if own != folder && !is_project(&dir) {
        own.clone_into(&mut dir);
        kind = RootKind::Text;
    }
    let named = relative_to(&dir, &target).into_iter().collect();
    Ok(Root { dir, kind, named, whole: false })
}

/// Finds the root for a text that an editor shows, whether it is a file or not: the nearest project upwards, else the
/// nearest metadata root, else the text alone, since nobody asked about what lies around it.
///
/// # Errors
/// No folder above the name can be read.
pub fn find_root_for_editor(path: &Path) -> Result<Root, InputError> {
    let fail = |source| InputError::Path { path: printable(path.as_os_str()).into_owned(), source };
    let target = resolve_folder(path).map_err(fail)?;
    let own = target.parent().unwrap_or(&target);
    let above = |holds: fn(&Path) -> bool| own.ancestors().find(|dir| holds(dir)).map(Path::to_path_buf);
    let found = above(is_project).or_else(|| above(is_metadata_root));
    let kind = if found.is_some() { RootKind::File } else { RootKind::Text };
    let dir = found.unwrap_or_else(|| own.to_path_buf());
    let mut named: Vec<String> = relative_to(&dir, &target).into_iter().collect();
    // As above: a link stands for the file that it leads to.
    let real = path.canonicalize().ok().filter(|real| kind == RootKind::File && *real != target);
    named.extend(real.and_then(|real| relative_to(&dir, &real)));
    Ok(Root { dir, kind, named, whole: false })
}

/// Finds the roots of several paths; paths of one root come together. Without paths that of the current folder.
///
/// # Errors
/// As [`find_root`], for the first path that fails.
pub fn find_roots(paths: &[PathBuf]) -> Result<Vec<Root>, InputError> {
    let here = [PathBuf::from(".")];
    let mut roots: Vec<Root> = Vec::new();
    for path in if paths.is_empty() { &here } else { paths } {
        let root = find_root(path)?;
        let same = |other: &&mut Root| {
            other.dir == root.dir
                && matches!(other.kind, RootKind::Zip(_)) == matches!(root.kind, RootKind::Zip(_))
                && (!matches!(root.kind, RootKind::Zip(_)) || other.kind == root.kind)
        };
        match roots.iter_mut().find(same) {
            Some(other) => other.named.extend(root.named),
            None => roots.push(root),
        }
    }
    Ok(roots)
}

/// The path of something that exists, free of links.
pub fn real_path(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok()
}

/// Whether a folder has a project file.
pub fn is_project(dir: &Path) -> bool {
    dir.join(super::sfdx::FILE_NAME).is_file()
}

/// Whether a folder has a `package.xml` and the folder of a type.
fn is_metadata_root(dir: &Path) -> bool {
    let is_type = |entry: std::fs::DirEntry| {
        entry.file_name().to_str().is_some_and(is_type_folder)
            && entry.file_type().is_ok_and(|sort| sort.is_dir())
    };
    dir.join("package.xml").is_file()
        && std::fs::read_dir(dir).is_ok_and(|entries| entries.flatten().any(is_type))
}

/// Whether a path leads to a folder.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// What tells one state of a file from another without reading it: when it was written, and its size. None if there is
/// none.
pub type Stamp = Option<(std::time::SystemTime, u64)>;

/// The state of a file.
pub fn stamp(path: &Path) -> Stamp {
    let about = std::fs::metadata(path).ok()?;
    Some((about.modified().ok()?, about.len()))
}

/// The text of a file; none if there is none, or if it is no text.
pub fn text(path: &Path) -> Option<String> {
    String::from_utf8(content::read_disk(path, super::FILE_LIMIT).ok()?).ok()
}

/// What a file is by its path and, where that does not decide, by its first bytes: those of the text that stands for it,
/// else its own. None if it is of no interest.
pub fn class_at(path: &Path, text: Option<&[u8]>) -> Option<FileClass> {
    let name = printable(path.file_name()?);
    let folder = path.parent().map(printable_path).unwrap_or_default();
    classify(&name, &folder, |limit| match text {
        Some(text) => Some(text[..limit.min(text.len())].to_vec()),
        None => content::peek(path, limit),
    })
}

/// Whether a path leads to a regular file.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Whether a file is, or lies below, one of the named paths.
pub fn under(named: &[String], path: &str) -> bool {
    named.iter().any(|folder| below(folder, path).is_some())
}

impl Root {
    /// Whether it is a folder that was asked for, not a file or text in one.
    pub fn is_folder(&self) -> bool {
        self.kind == RootKind::Folder
    }

    /// The printable path of `path` below the root, `None` if it lies elsewhere. The path need not exist.
    pub fn relative(&self, path: &Path) -> Option<String> {
        relative_to(&self.dir, &resolve_folder(path).ok()?)
    }
}

fn relative_to(dir: &Path, target: &Path) -> Option<String> {
    let rest = target.strip_prefix(dir).ok()?;
    Some(printable_path(rest))
}

/// The path with its folder free of links; folders that do not exist are taken as they are written.
fn resolve_folder(path: &Path) -> std::io::Result<PathBuf> {
    let absolute = tidy(&std::path::absolute(path)?);
    let Some(name) = absolute.file_name() else { return Ok(absolute) };
    for folder in absolute.ancestors().skip(1) {
        if let Ok(real) = folder.canonicalize() {
            let rest = absolute.strip_prefix(folder).unwrap_or(Path::new(name));
            return Ok(real.join(rest));
        }
    }
    Ok(absolute)
}

/// Takes out `.` and `..` by text, as editors and shells print paths.
fn tidy(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

fn nearest_project(folder: &Path) -> PathBuf {
    folder.ancestors().find(|dir| is_project(dir)).unwrap_or(folder).to_owned()
}

/// A zip by its name, or by its first bytes unless its name says that it is a component or manifest.
fn is_archive(path: &Path) -> bool {
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("zip")) {
        return true;
    }
    let name = path.file_name().map(printable).unwrap_or_default();
    if classify(&name, "", |_| None).is_some() {
        return false;
    }
    let mut head = [0; 4];
    let read = content::open(path).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && (head == *b"PK\x03\x04" || head == *b"PK\x05\x06")
}
