//! From the paths on the command line to inventories and the configuration that goes with them.

use std::io::Read as _;
use std::path::{Component, Path, PathBuf};

use super::args::{InputArgs, PathBase};
use super::exit::Failure;
use super::settings::{Overrides, Settings};
use crate::check::{CheckOptions, Outcome, analyze};
use crate::input::{self, Inventory, Overlay, Root};

/// One root with what was asked of it.
pub(super) struct Target {
    /// The root folder, file or archive.
    pub(super) root: Root,
    /// What lies below it.
    pub(super) inventory: Inventory,
    /// What the check goes by.
    pub(super) settings: Settings,
}

/// Text from standard input that stands for a file.
pub(super) struct Stdin {
    /// The file it stands for.
    pub(super) path: PathBuf,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
}

impl Stdin {
    /// Reads all of standard input, up to what a file may have and one byte more.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .take(input::FILE_LIMIT + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::Usage(format!("standard input cannot be read: {error}")))?;
        Ok(Self { path: path.to_path_buf(), bytes })
    }
}

/// Groups paths by root and reads what lies below each; the order is that of the paths.
pub(super) fn targets(
    paths: &[PathBuf],
    stdin: Option<Stdin>,
    args: &InputArgs,
) -> Result<Vec<Target>, Failure> {
    let overrides = Overrides::new(args)?;
    let roots = match &stdin {
        Some(stdin) => vec![input::find_root_for_text(&stdin.path)?],
        None => input::find_roots(paths)?,
    };
    let mut overlay = stdin.map(|stdin| Overlay { path: stdin.path, bytes: stdin.bytes });
    let mut targets = Vec::with_capacity(roots.len());
    for root in roots {
        let mut notes = Vec::new();
        let settings = overrides.settings(&root, &mut notes)?;
        let mut inventory = input::inventory(&root, overlay.take())?;
        inventory.notes.append(&mut notes);
        targets.push(Target { root, inventory, settings });
    }
    Ok(targets)
}

/// Whether a project file below a root is broken: what was checked is not all, and nothing is written.
pub(super) fn is_misconfigured(targets: &[Target]) -> bool {
    targets.iter().any(|target| !target.inventory.broken_projects.is_empty())
}

/// Refuses a baseline that somebody names and that is not there.
pub(super) fn require_baselines(targets: &[Target]) -> Result<(), Failure> {
    targets.iter().try_for_each(|target| target.settings.baseline().map(|_| ()))
}

impl Target {
    /// Checks the root.
    pub(super) fn check(&self) -> Outcome {
        let Settings { api, options, .. } = &self.settings;
        let options =
            CheckOptions { api: api.clone(), rules: options.clone(), asked: self.root.named.clone() };
        analyze(&self.inventory, &options)
    }

    /// A path of this root as the output shows it: what lies in an archive follows the archive's name.
    pub(super) fn shown(&self, prefix: &str, path: &str) -> String {
        match &self.inventory.archive {
            Some(archive) if **archive != *path => format!("{prefix}{archive}/{path}"),
            _ => format!("{prefix}{path}"),
        }
    }

    /// What stands before a path of this root in the output: empty, or a folder with a slash.
    pub(super) fn prefix(&self, base: PathBase) -> String {
        let root = absolute(&self.root.dir);
        let base = match base {
            PathBase::Root => return String::new(),
            PathBase::Repo => {
                root.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(&root).to_path_buf()
            }
            PathBase::Cwd => absolute(Path::new("")),
        };
        relative(&base, &root)
    }
}

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
fn relative(from: &Path, to: &Path) -> String {
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

#[cfg(test)]
mod tests {
    use super::relative;
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
}
