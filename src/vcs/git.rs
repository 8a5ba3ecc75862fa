//! The program `git`, asked so that it neither fetches, nor asks, nor runs what a repository names.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use super::Changes;

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
    let git = Git { root };
    match git.ask(&["rev-parse", "--is-inside-work-tree"])? {
        Ok(answer) if answer.starts_with(b"true") => {}
        Ok(_) => return Err(VcsError::NoRepository(root.display().to_string())),
        Err(said) if said.contains("not a git repository") => {
            return Err(VcsError::NoRepository(root.display().to_string()));
        }
        Err(said) => return Err(VcsError::Failed(said)),
    }
    let commit = git.commit(reference)?;
    let base = git.base(&commit, reference)?;
    let diff = git.diff(&base)?;
    let untracked = git.expect(&["ls-files", "--others", "--exclude-standard", "-z"])?;
    Changes::read(&diff, &untracked)
        .ok_or_else(|| VcsError::Failed("its list of changes cannot be read".to_owned()))
}

/// Git in a folder.
struct Git<'a> {
    root: &'a Path,
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

impl Git<'_> {
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
            // Without words it found none; with words there is no commit yet.
            Err(said) if !said.is_empty() => Err(VcsError::Failed(said)),
            Err(_) => Err(VcsError::Unrelated {
                name: reference.to_string_lossy().into_owned(),
                advice: if self.is_shallow()? { DEEPEN } else { "write another branch, tag or commit" },
            }),
        }
    }

    /// The changes since a commit, in names and states alone. A renamed file is one only while its content is the same:
    /// to tell how alike two contents are, a partial clone would have to fetch the former.
    fn diff(&self, base: &str) -> Result<Vec<u8>, VcsError> {
        let diff = [
            "diff",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "--ignore-submodules=dirty",
            "--find-renames=100%",
            "--relative",
            "--name-status",
            "-z",
            base,
            "--",
        ];
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
        let mut command = Command::new("git");
        // A repository may name programs that git runs while it looks for changes.
        command.args(["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]);
        command.args(args).current_dir(self.root).stdin(Stdio::null());
        for name in OF_HOOKS {
            command.env_remove(name);
        }
        command.envs([
            ("LC_ALL", "C"),
            ("GIT_TERMINAL_PROMPT", "0"),
            ("GIT_OPTIONAL_LOCKS", "0"),
            ("GIT_NO_LAZY_FETCH", "1"),
        ]);
        let output = command.output().map_err(VcsError::NoGit)?;
        if output.status.success() {
            return Ok(Ok(output.stdout));
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let lines: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let said = lines.join(" ");
        Ok(Err(said.strip_prefix("fatal: ").unwrap_or(&said).to_owned()))
    }
}
