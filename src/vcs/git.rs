//! The program `git`, asked so that it neither fetches, nor asks, nor runs what a repository names.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::tree::{self, Tree};
use super::{Blobs, Changes};

/// Why nobody can say what changed. Always the fault of the invocation or of its surroundings.
#[derive(Debug, thiserror::Error)]
pub enum VcsError {
    /// The program cannot be run.
    #[error("the program `git` cannot be run: {0}; install it, or leave --since out")]
    NoGit(io::Error),
    /// The folder lies in no working tree.
    #[error("{0} lies in no git repository: --since has nothing to compare with")]
    NoRepository(String),
    /// No commit has this name.
    #[error("`{name}` names no commit of this repository: {advice}")]
    UnknownCommit {
        /// The name as given.
        name: String,
        /// What to do.
        advice: &'static str,
    },
    /// The commits have no common ancestor that is known here.
    #[error("`{name}` and the checked-out commit have no commit in common: {advice}")]
    Unrelated {
        /// The name as given.
        name: String,
        /// What to do.
        advice: &'static str,
    },
    /// The branch at hand has no commit, so nothing can be compared with it.
    #[error("the checked-out branch has no commit yet, so it left `{name}` nowhere: commit first")]
    Unborn {
        /// The name as given.
        name: String,
    },
    /// Git failed for a reason of its own.
    #[error("git failed: {0}")]
    Failed(String),
}

const DEEPEN: &str = "the clone is shallow, so fetch the whole history first (`git fetch --unshallow`, in GitHub \
    Actions `fetch-depth: 0` of actions/checkout, in GitLab CI `GIT_DEPTH: 0`)";

/// What changed below `root`, a folder in a working tree, since the branch at hand left `reference`.
///
/// # Errors
/// There is no git, no repository, or no such commit.
pub fn changes_since(root: &Path, reference: &OsStr) -> Result<Changes, VcsError> {
    let repository = Repository::around(root)?;
    repository.changed_since(&repository.base(reference)?)
}

/// A commit by its full name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit(String);

impl Commit {
    /// Its full name, in hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The repository around a folder. All paths that it gives are below that folder.
#[derive(Debug)]
pub struct Repository {
    git: Git,
}

impl Repository {
    /// The repository whose working tree `root` lies in.
    ///
    /// # Errors
    /// There is no git, or no repository.
    pub fn around(root: &Path) -> Result<Self, VcsError> {
        let git = Git { root: root.to_path_buf() };
        match git.ask(&["rev-parse", "--is-inside-work-tree"])? {
            Ok(answer) if answer.starts_with(b"true") => Ok(Self { git }),
            Ok(_) => Err(VcsError::NoRepository(root.display().to_string())),
            Err(said) if said.contains("not a git repository") => {
                Err(VcsError::NoRepository(root.display().to_string()))
            }
            Err(said) => Err(VcsError::Failed(said)),
        }
    }

    /// The commit that a branch, a tag or another name stands for.
    ///
    /// # Errors
    /// It stands for none that is known here.
    pub fn commit(&self, reference: &OsStr) -> Result<Commit, VcsError> {
        self.git.commit(reference).map(Commit)
    }

    /// The commit at which the branch at hand left another one.
    ///
    /// # Errors
    /// The name stands for no commit, or they have none in common.
    pub fn base(&self, reference: &OsStr) -> Result<Commit, VcsError> {
        let commit = self.git.commit(reference)?;
        self.git.base(&commit, reference).map(Commit)
    }

    /// Whether all that one commit holds was there when the other was made.
    ///
    /// # Errors
    /// Git fails.
    pub fn leads_to(&self, from: &Commit, to: &Commit) -> Result<bool, VcsError> {
        match self.git.ask(&["merge-base", "--is-ancestor", &from.0, &to.0])? {
            Ok(_) => Ok(true),
            Err(said) if said.is_empty() => Ok(false),
            Err(said) => Err(VcsError::Failed(said)),
        }
    }

    /// What the working tree changed since a commit.
    ///
    /// # Errors
    /// Git fails.
    pub fn changed_since(&self, commit: &Commit) -> Result<Changes, VcsError> {
        let diff = self.git.diff(&[&commit.0])?;
        let untracked = self.git.expect(&["ls-files", "--others", "--exclude-standard", "-z"])?;
        Changes::read(&diff, &untracked).ok_or_else(unreadable)
    }

    /// What changed from one commit to another.
    ///
    /// # Errors
    /// Git fails.
    pub fn changed_between(&self, from: &Commit, to: &Commit) -> Result<Changes, VcsError> {
        Changes::read(&self.git.diff(&[&from.0, &to.0])?, b"").ok_or_else(unreadable)
    }

    /// The files of a commit.
    ///
    /// # Errors
    /// Git fails.
    pub fn tree(&self, commit: &Commit) -> Result<Tree, VcsError> {
        tree::read(&self.git.expect(&["ls-tree", "-r", "-z", &commit.0])?).ok_or_else(unreadable)
    }

    /// The tracked files that a sparse checkout keeps out of the working tree.
    ///
    /// # Errors
    /// Git fails.
    pub fn kept_out(&self) -> Result<Vec<PathBuf>, VcsError> {
        let sparse = self.git.ask(&["config", "--type=bool", "core.sparseCheckout"])?;
        if !sparse.is_ok_and(|answer| answer.starts_with(b"true")) {
            return Ok(Vec::new());
        }
        let listed = self.git.expect(&["ls-files", "-t", "-z"])?;
        let lines = listed.split(|byte| *byte == 0);
        Ok(lines.filter_map(|line| Some(super::changes::path(line.strip_prefix(b"S ")?))).collect())
    }

    /// Reads the contents of files by their ids.
    pub fn blobs(&self) -> Blobs {
        Blobs::new(self.git.clone())
    }
}

fn unreadable() -> VcsError {
    VcsError::Failed("its answer cannot be read".to_owned())
}

/// Git in a folder.
#[derive(Clone, Debug)]
pub(super) struct Git {
    root: PathBuf,
}

/// Variables that a hook is given: they would point at another repository than that of the folder.
const OF_HOOKS: &[&str] = &[
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_EXTERNAL_DIFF",
    "GIT_INDEX_FILE",
    "GIT_LITERAL_PATHSPECS",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_TRACE",
    "GIT_WORK_TREE",
];

impl Git {
    /// The commit that a name stands for.
    fn commit(&self, reference: &OsStr) -> Result<String, VcsError> {
        let name = reference.to_string_lossy().into_owned();
        let unknown = |advice| Err(VcsError::UnknownCommit { name: name.clone(), advice });
        if name.is_empty() || name.starts_with('-') {
            return unknown("write a branch, a tag or a commit");
        }
        let mut commit = OsString::from(reference);
        commit.push("^{commit}");
        let asked = [OsStr::new("rev-parse"), OsStr::new("--verify"), OsStr::new("--quiet"), &commit];
        match self.ask(&asked)? {
            Ok(answer) => Ok(String::from_utf8_lossy(&answer).trim().to_owned()),
            Err(_) if name.contains("..") => {
                unknown("it is a range; name the commit at which it begins, it ends at the working tree")
            }
            Err(_) if self.is_shallow()? => unknown(DEEPEN),
            Err(_) => unknown("fetch it (nothing is fetched here), or write another branch, tag or commit"),
        }
    }

    /// The commit at which the branch at hand left another one.
    fn base(&self, commit: &str, reference: &OsStr) -> Result<String, VcsError> {
        match self.ask(&["merge-base", commit, "HEAD"])? {
            Ok(answer) => {
                let first = answer.split(|byte| *byte == b'\n').next().unwrap_or_default();
                Ok(String::from_utf8_lossy(first).into_owned())
            }
            // Without words it found none.
            Err(said) if !said.is_empty() => match self.ask(&["rev-parse", "--verify", "--quiet", "HEAD"])? {
                Ok(_) => Err(VcsError::Failed(said)),
                Err(_) => Err(VcsError::Unborn { name: reference.to_string_lossy().into_owned() }),
            },
            Err(_) => Err(VcsError::Unrelated {
                name: reference.to_string_lossy().into_owned(),
                advice: if self.is_shallow()? { DEEPEN } else { "write another branch, tag or commit" },
            }),
        }
    }

    /// The changes since a commit, or between two, in names and states alone. A renamed file is one only while its content is the same:
    /// to tell how alike two contents are, a partial clone would have to fetch the former.
    fn diff(&self, commits: &[&str]) -> Result<Vec<u8>, VcsError> {
        let options = [
            "diff",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "--ignore-submodules=dirty",
            "--find-renames=100%",
            "--relative",
            "--name-status",
            "-z",
        ];
        let diff = [&options[..], commits, &["--"]].concat();
        match self.ask(&diff)? {
            Ok(answer) => Ok(answer),
            // A partial clone may lack what would show that a file is only newer. It counts as modified then.
            Err(_) => self.expect(&[&["-c", "diff.autoRefreshIndex=false"][..], &diff[..]].concat()),
        }
    }

    fn is_shallow(&self) -> Result<bool, VcsError> {
        Ok(self
            .ask(&["rev-parse", "--is-shallow-repository"])?
            .is_ok_and(|answer| answer.starts_with(b"true")))
    }

    /// An answer that git owes.
    fn expect(&self, args: &[&str]) -> Result<Vec<u8>, VcsError> {
        self.ask(args)?.map_err(VcsError::Failed)
    }

    /// What git answers, or what it says instead.
    fn ask<S: AsRef<OsStr>>(&self, args: &[S]) -> Result<Result<Vec<u8>, String>, VcsError> {
        let output = self.command(args).stdin(Stdio::null()).output().map_err(VcsError::NoGit)?;
        if output.status.success() {
            return Ok(Ok(output.stdout));
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let lines: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let said = lines.join(" ");
        Ok(Err(said.strip_prefix("fatal: ").unwrap_or(&said).to_owned()))
    }

    /// Git with all that keeps it from asking, fetching and running what it is not told to.
    pub(super) fn command<S: AsRef<OsStr>>(&self, args: &[S]) -> Command {
        let mut command = Command::new("git");
        // A repository may name programs that git runs while it looks for changes.
        command.args(["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]);
        command.args(args).current_dir(&self.root);
        for name in OF_HOOKS {
            command.env_remove(name);
        }
        command.envs([
            ("LC_ALL", "C"),
            ("GIT_TERMINAL_PROMPT", "0"),
            ("GIT_OPTIONAL_LOCKS", "0"),
            ("GIT_NO_LAZY_FETCH", "1"),
        ]);
        command
    }
}
