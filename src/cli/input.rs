//! From the paths on the command line to inventories and the configuration that goes with them.

use std::io::Read as _;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use super::args::PathBase;
use super::exit::Failure;
use super::progress;
use super::streams::Streams;
use crate::check::{CheckOptions, Outcome, analyze, is_checked};
use crate::input::{self, Inventory, Overlay, Root};
use crate::model::ApiVersion;
use crate::project::Config;
use crate::rules::Options;

/// One root with what was asked of it.
pub(super) struct Target {
    /// The root folder, file or archive.
    pub(super) root: Root,
    /// What lies below it.
    pub(super) inventory: Inventory,
    /// The `omnic.toml` in use.
    pub(super) config_file: Option<PathBuf>,
    config: Config,
    /// Files checked so far, in all roots of the run.
    done: Arc<AtomicUsize>,
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
pub(super) fn targets(paths: &[PathBuf], stdin: Option<Stdin>) -> Result<Vec<Target>, Failure> {
    let roots = match &stdin {
        Some(stdin) => vec![input::find_root_for_text(&stdin.path)?],
        None => input::find_roots(paths)?,
    };
    let mut overlay = stdin.map(|stdin| Overlay { path: stdin.path, bytes: stdin.bytes });
    let mut targets = Vec::with_capacity(roots.len());
    let done = Arc::new(AtomicUsize::new(0));
    for root in roots {
        let mut notes = Vec::new();
        let (config, config_file) = config(&root, &mut notes)?;
        let mut inventory = input::inventory(&root, overlay.take())?;
        inventory.notes.append(&mut notes);
        targets.push(Target { root, inventory, config_file, config, done: Arc::clone(&done) });
    }
    Ok(targets)
}

/// Checks the roots one after the other; a long run shows how far it is.
pub(super) fn check_all(
    targets: &[Target],
    api_version: Option<ApiVersion>,
    streams: &Streams,
) -> Vec<Outcome> {
    let check = || targets.iter().map(|target| target.check(api_version)).collect();
    let total = targets
        .iter()
        .map(|target| target.inventory.files.iter().filter(|file| is_checked(file)).count())
        .sum();
    match targets.first() {
        Some(first) => progress::during(streams.progress, total, &first.done, check),
        None => Vec::new(),
    }
}

/// Whether a project file below a root is broken: what was checked is not all, and nothing is written.
pub(super) fn is_misconfigured(targets: &[Target]) -> bool {
    targets.iter().any(|target| !target.inventory.broken_projects.is_empty())
}

impl Target {
    /// Checks the root.
    pub(super) fn check(&self, api_version: Option<ApiVersion>) -> Outcome {
        let rules = Options { closed_world: self.config.closed_world };
        let (asked, done) = (self.root.named.clone(), Some(Arc::clone(&self.done)));
        analyze(&self.inventory, &CheckOptions { api_version, rules, asked, done })
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

/// The nearest `omnic.toml` from the root upwards, within the git repository around it, and where it lies. One that is
/// a link to elsewhere is not read, which is noted.
fn config(root: &Root, notes: &mut Vec<String>) -> Result<(Config, Option<PathBuf>), Failure> {
    let folder = absolute(&root.dir);
    let repository = folder.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(&folder);
    for parent in folder.ancestors() {
        let path = parent.join("omnic.toml");
        let is_link = path.is_symlink();
        if is_link || path.is_file() {
            let shown = path.display().to_string();
            if is_link && !stays_in(repository, &path) {
                notes.push(format!(
                    "{shown} is not read: the link leads nowhere or out of {}",
                    repository.display()
                ));
                break;
            }
            let text = std::fs::read_to_string(&path)
                .map_err(|error| Failure::Usage(format!("{shown} cannot be read: {error}")))?;
            return Ok((Config::parse(&text, &shown)?, Some(path)));
        }
        if parent == repository {
            break;
        }
    }
    Ok((Config::default(), None))
}

/// Whether a link leads to a regular file below `folder`.
fn stays_in(folder: &Path, link: &Path) -> bool {
    let (Ok(folder), Ok(target)) = (folder.canonicalize(), link.canonicalize()) else { return false };
    target.starts_with(folder) && target.is_file()
}

/// The path from the file system's root, without links resolved. A working directory that is gone gives the path back.
fn absolute(path: &Path) -> PathBuf {
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
