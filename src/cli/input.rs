//! From the paths on the command line to inventories and the configuration that goes with them.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use super::answers::answers;
use super::exit::Failure;
use super::options::PathBase;
use super::paths::{absolute, joined, relative};
use super::progress;
use super::replace;
use super::settings::ConfigArgs;
use super::settings::{Overrides, Settings};
use super::since;
use super::streams::Streams;
use crate::check::{Answers, CheckOptions, Outcome, analyze, is_checked};
use crate::component::settle_contents;
use crate::input::{self, Inventory, Overlay, Root, StoredTree};
use crate::vcs::Changes;

/// One root with what was asked of it.
pub(super) struct Target {
    /// The root folder, file or archive.
    pub(super) root: Root,
    /// What lies below it.
    pub(super) inventory: Inventory,
    /// What the check goes by.
    pub(super) settings: Settings,
    /// What answers for findings; see [`read_answers`].
    pub(super) answers: Answers,
    /// What changed below the root; only that is reported.
    pub(super) since: Option<Changes>,
    /// The package to write, as a path relative to the root.
    pub(super) package: Option<Arc<str>>,
    /// Manifests that the command line names, as paths relative to the root.
    pub(super) given: Vec<Arc<str>>,
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
    /// What the command line says of standard input: nothing, or the file that its text stands for.
    pub(super) fn asked(paths: &[PathBuf], name: Option<&Path>) -> Result<Option<Self>, Failure> {
        let dash = paths.iter().any(|path| path.as_os_str() == "-");
        match name {
            Some(_) if paths.iter().any(|path| !["-", "."].iter().any(|own| path.as_os_str() == *own)) => {
                let reason = "--stdin-filename stands for one text; leave the other paths out";
                Err(Failure::Usage(reason.to_owned()))
            }
            Some(name) => Self::read(name).map(Some),
            None if dash => {
                let reason = "`-` needs --stdin-filename: the suffix of a file name says what the text is";
                Err(Failure::Usage(reason.to_owned()))
            }
            None => Ok(None),
        }
    }

    /// Reads all of standard input, up to what a file may have and one byte more.
    fn read(path: &Path) -> Result<Self, Failure> {
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
    args: &ConfigArgs,
) -> Result<Vec<Target>, Failure> {
    let roots = match &stdin {
        Some(stdin) => vec![input::find_root_for_text(&stdin.path)?],
        None => input::find_roots(paths)?,
    };
    read_roots(roots, stdin, None, args)
}

/// The same with every file of their packages, whether it means anything to the rules or not.
pub(super) fn whole_targets(paths: &[PathBuf], args: &ConfigArgs) -> Result<Vec<Target>, Failure> {
    let roots = input::find_roots(paths)?.into_iter().map(|root| Root { whole: true, ..root });
    read_roots(roots.collect(), None, None, args)
}

/// The root of one path with every file of its packages, whether it means anything to the rules or not.
pub(super) fn whole_target(path: &Path, args: &ConfigArgs) -> Result<Vec<Target>, Failure> {
    read_roots(vec![whole_root(path)?], None, None, args)
}

/// The root of one path, to be listed whole.
pub(super) fn whole_root(path: &Path) -> Result<Root, Failure> {
    Ok(Root { whole: true, ..input::find_root(path)? })
}

/// Roots that were found already.
pub(super) fn rooted_targets(roots: Vec<Root>, args: &ConfigArgs) -> Result<Vec<Target>, Failure> {
    read_roots(roots, None, None, args)
}

/// A root with the files of a tree in the place of those on disk.
pub(super) fn stored_target(
    root: Root,
    tree: &Arc<StoredTree>,
    args: &ConfigArgs,
) -> Result<Vec<Target>, Failure> {
    read_roots(vec![root], None, Some(tree), args)
}

fn read_roots(
    roots: Vec<Root>,
    stdin: Option<Stdin>,
    tree: Option<&Arc<StoredTree>>,
    args: &ConfigArgs,
) -> Result<Vec<Target>, Failure> {
    let overrides = Overrides::new(args)?;
    let mut overlay = stdin.map(|stdin| Overlay { path: stdin.path, bytes: stdin.bytes });
    let mut targets = Vec::with_capacity(roots.len());
    let done = Arc::new(AtomicUsize::new(0));
    for root in roots {
        let mut notes = Vec::new();
        let settings = overrides.settings(&root, &mut notes)?;
        let mut inventory = match tree {
            Some(tree) => input::stored_inventory(&root, tree)?,
            None => input::inventory(&root, overlay.take())?,
        };
        settle_contents(&mut inventory);
        inventory.notes.append(&mut notes);
        let done = Arc::clone(&done);
        let (answers, since, package) = (Answers::default(), None, None);
        targets.push(Target { root, inventory, settings, answers, since, package, given: Vec::new(), done });
    }
    Ok(targets)
}

/// Checks the roots one after the other; a long run shows how far it is.
pub(super) fn check_all(targets: &[Target], streams: &Streams) -> Vec<Outcome> {
    watched(targets, streams, || targets.iter().map(Target::check).collect())
}

/// Does the work of a check, and shows how far it is.
pub(super) fn watched<T>(targets: &[Target], streams: &Streams, work: impl FnOnce() -> T) -> T {
    let total = targets
        .iter()
        .map(|target| target.inventory.files.iter().filter(|file| is_checked(file)).count())
        .sum();
    match targets.first() {
        Some(first) => progress::during(streams.progress, total, &first.done, work),
        None => work(),
    }
}

/// Whether a project file below a root is broken: what was checked is not all, and nothing is written.
pub(super) fn is_misconfigured(targets: &[Target]) -> bool {
    targets.iter().any(|target| !target.inventory.broken_projects.is_empty())
}

/// Reads what answers for findings. Refuses a baseline that somebody names and that is not there.
pub(super) fn read_answers(targets: &mut [Target]) -> Result<(), Failure> {
    let own = |target: &Target| {
        let Settings { file, baseline_path, .. } = &target.settings;
        [file, baseline_path].map(|path| path.as_deref().map(absolute))
    };
    let all: Vec<_> = targets.iter().map(own).collect();
    for (at, target) in targets.iter_mut().enumerate() {
        let is_shared = |(other, files): (usize, &[Option<PathBuf>; 2])| {
            other != at && files.iter().zip(&all[at]).any(|(theirs, own)| own.is_some() && theirs == own)
        };
        let shared = all.iter().enumerate().any(is_shared);
        let baseline = target.settings.baseline()?;
        target.answers = Answers { shared, ..answers(&target.root, &target.settings, baseline)? };
    }
    Ok(())
}

impl Target {
    /// Checks the root.
    pub(super) fn check(&self) -> Outcome {
        let mut outcome = analyze(&self.inventory, &self.options());
        if let Some(changes) = &self.since {
            since::narrow(changes, &self.root, &self.inventory, &mut outcome);
        }
        outcome
    }

    /// How the root is checked.
    pub(super) fn options(&self) -> CheckOptions {
        let Settings { api, options, .. } = &self.settings;
        CheckOptions {
            api: api.clone(),
            rules: options.clone(),
            answers: self.answers.clone(),
            asked: self.root.named.clone(),
            placeholders: replace::placeholders(self),
            done: Some(Arc::clone(&self.done)),
        }
    }

    /// A path of this root as the output shows it: what lies in an archive follows the archive's name.
    pub(super) fn shown(&self, prefix: &str, path: &str) -> String {
        let own = [
            self.answers.config.as_ref().map(|file| &*file.path),
            self.answers.baseline.as_ref().map(|file| &*file.path),
            self.package.as_deref(),
        ];
        if own.contains(&Some(path)) || self.given.iter().any(|given| **given == *path) {
            return joined(prefix, path);
        }
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

    /// The same for a difference: where `patch` takes no path that leads upwards, it is for the folder of the root.
    pub(super) fn diff_prefix(&self, base: PathBase) -> String {
        let prefix = self.prefix(base);
        if prefix.starts_with("..") || Path::new(&prefix).is_absolute() { String::new() } else { prefix }
    }
}
