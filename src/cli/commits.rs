//! The commits that --since and --to name: what the former one holds, what the later one or the working tree has in its
//! place, and what git knows of the way between them.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

use super::exit::Failure;
use crate::input::{
    InputError, InputFile, Inventory, ProjectKind, Root, RootKind, StoredTree, inventory, printable_path,
    stored_inventory, under,
};
use crate::vcs::{Change, Changes, Commit, Repository, Snapshot};

/// A former commit, and a later one or the working tree.
pub(super) struct Commits {
    /// The former commit as the user named it.
    pub(super) name: String,
    /// The commit that is compared: the named one, or where the branch at hand left it.
    from: Commit,
    /// Whether it is another than the named one.
    pub(super) is_base: bool,
    /// What differs, by path below the root.
    pub(super) changes: Changes,
    /// Paths of the former commit, part of the project or not.
    pub(super) paths: HashSet<String>,
    /// Paths with another content, or without any before. A repository within the repository is one of them, and
    /// stands for all in it.
    touched: HashSet<String>,
    /// Paths without any content now.
    pub(super) gone: HashSet<String>,
    /// Files that a sparse checkout leaves out.
    pub(super) kept_out: HashSet<String>,
    /// The later commit, if it is one.
    pub(super) later: Option<Snapshot>,
    /// What is said of them in any case.
    pub(super) notes: Vec<String>,
    former: Snapshot,
    root: Root,
}

impl Commits {
    /// Asks git for the commits.
    ///
    /// # Errors
    /// There is no git, no repository, or no such commit.
    pub(super) fn read(root: &Root, since: &OsStr, to: Option<&OsStr>) -> Result<Self, Failure> {
        if !matches!(root.kind, RootKind::Folder | RootKind::File) {
            return Err(Failure::Usage(
                "--since compares what git knows, and no zip; name a folder".to_owned(),
            ));
        }
        let name = since.to_string_lossy().into_owned();
        let repository = Repository::around(&root.dir)?;
        let mut notes = Vec::new();
        let named = repository.commit(since)?;
        let (from, later, changes, kept_out) = match to {
            None => {
                let base = repository.base(since)?;
                let changes = repository.changed_since(&base)?;
                (base, None, changes, repository.kept_out()?)
            }
            Some(to) => {
                let later = repository.commit(to)?;
                if !repository.leads_to(&named, &later)? {
                    notes.push(format!(
                        "`{name}` is no ancestor of `{}`: what was done on the way to `{name}` alone is undone",
                        to.to_string_lossy()
                    ));
                }
                let changes = repository.changed_between(&named, &later)?;
                (named.clone(), Some(repository.snapshot(&later)?), changes, Vec::new())
            }
        };
        let former = repository.snapshot(&from)?;
        let touched = changes.iter().filter(|(_, change)| **change != Change::Deleted);
        Ok(Self {
            name,
            is_base: from != named,
            paths: former.paths.iter().map(|path| printable_path(path)).collect(),
            gone: changes.gone().into_iter().map(printable_path).collect(),
            touched: touched.map(|(path, _)| printable_path(path)).collect(),
            kept_out: kept_out.iter().map(|path| printable_path(path)).collect(),
            from,
            changes,
            later,
            notes,
            former,
            root: Root { whole: true, ..root.clone() },
        })
    }

    /// The tree of the later commit, if it is one.
    pub(super) fn later_tree(&self) -> Option<&Arc<StoredTree>> {
        self.later.as_ref().map(|snapshot| &snapshot.tree)
    }

    /// The former commit in few digits.
    pub(super) fn short(&self) -> &str {
        let full = self.from.as_str();
        full.get(..10).unwrap_or(full)
    }

    /// All files of the former commit.
    ///
    /// # Errors
    /// Its project file is broken, or what became of some of its files cannot be told.
    pub(super) fn former(&self) -> Result<Inventory, Failure> {
        let whole = Root { named: Vec::new(), ..self.root.clone() };
        let before = stored_inventory(&whole, &self.former.tree).map_err(|fault| match fault {
            InputError::Project { path, line, column, message } => Failure::Input(InputError::Project {
                path: format!("{}:{path}", self.short()),
                line,
                column,
                message,
            }),
            fault => Failure::Input(fault),
        })?;
        self.refuse_submodules(&before)?;
        self.refuse_closed_folders(&before)?;
        Ok(before)
    }

    /// All files of the later commit, or those of the working tree that git does not ignore.
    ///
    /// # Errors
    /// They cannot be listed.
    pub(super) fn later(&self) -> Result<Inventory, Failure> {
        if let Some(tree) = self.later_tree() {
            return Ok(stored_inventory(&self.root, tree)?);
        }
        let mut found = inventory(&self.root, None)?;
        found.files.retain(|file| self.has(file) || self.is_touched(file));
        Ok(found)
    }

    /// Whether there is another content at a path than at the former commit.
    pub(super) fn touch(&self, path: &str) -> bool {
        self.touched.contains(path)
            || path.match_indices('/').any(|(end, _)| self.touched.contains(&path[..end]))
    }

    /// Whether a file has another content than at the former commit, or lies behind a link that changed.
    pub(super) fn is_touched(&self, file: &InputFile) -> bool {
        self.touch(&file.path) || self.touch(&self.place(file))
    }

    /// Whether the former commit holds a file, links followed.
    pub(super) fn has(&self, file: &InputFile) -> bool {
        self.paths.contains(&*self.place(file))
    }

    /// Where a file lies, links followed.
    pub(super) fn place(&self, file: &InputFile) -> String {
        file.real(&self.root.dir).map_or_else(|| file.path.to_string(), |real| printable_path(&real))
    }

    /// What changed in another repository is not known to this one.
    fn refuse_submodules(&self, before: &Inventory) -> Result<(), Failure> {
        let packages: Vec<&str> = before
            .units
            .iter()
            .flat_map(|unit| match &unit.project {
                ProjectKind::Sfdx(project) => project.package_dirs.iter().map(|dir| &**dir).collect(),
                ProjectKind::Metadata | ProjectKind::Loose => vec![&*unit.dir],
            })
            .collect();
        let gone = self.changes.gone();
        for path in &self.former.submodules {
            let shown = printable_path(path);
            let below = |folder: &str, path: &str| under(&[folder.to_owned()], path);
            let matters = packages.iter().any(|package| below(package, &shown) || below(&shown, package));
            if matters && (self.changes.touch(path) || gone.contains(&&**path)) {
                return Err(Failure::Usage(format!(
                    "the submodule `{shown}` is at another commit than at `{}`, and what changed in it is known to \
                    its own repository alone; run the command in `{shown}` with --since there, or leave --since out",
                    self.name
                )));
            }
        }
        Ok(())
    }

    /// What was a folder of files and leads out of the repository since is known to nobody here.
    fn refuse_closed_folders(&self, before: &Inventory) -> Result<(), Failure> {
        let mut seen: HashSet<&str> = HashSet::new();
        for file in &before.files {
            let folders = file.path.match_indices('/').map(|(end, _)| &file.path[..end]);
            for folder in folders {
                if seen.insert(folder) && self.leads_out(folder) {
                    return Err(Failure::Usage(format!(
                        "`{folder}` was a folder at `{}` and is a submodule or a link out of the project since, so \
                        what became of its files cannot be told; compare the commits before, or leave --since out",
                        self.name
                    )));
                }
            }
        }
        Ok(())
    }

    /// Whether a path is a submodule, or a link that leads out of the project, by now.
    fn leads_out(&self, folder: &str) -> bool {
        let Some(later) = &self.later else {
            let path = self.root.dir.join(folder);
            return path.is_symlink()
                && !path.canonicalize().is_ok_and(|real| real.starts_with(&self.root.dir));
        };
        let link = Path::new(folder);
        later.submodules.iter().any(|path| path == link)
            || later.links.iter().any(|path| path == link) && !later.tree.has(link)
    }
}
