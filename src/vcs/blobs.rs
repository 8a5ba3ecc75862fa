//! Contents of files that lie in a repository, read from a `git cat-file --batch` that stays open.
//!
//! Several threads may read at once: each has a process of its own, which the next one takes over.

use std::io::{self, BufRead as _, BufReader, Read, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::{Mutex, PoisonError};

use super::git::Git;

/// Reads contents by their ids.
#[derive(Debug)]
pub struct Blobs {
    git: Git,
    idle: Mutex<Vec<Session>>,
}

/// Why a content is not there.
#[derive(Debug, thiserror::Error)]
pub enum BlobFault {
    /// The repository lacks it: a partial clone has only the contents that it needed so far.
    #[error(
        "its content is not in this clone, which is a partial one, and nothing is fetched here; fetch the rest first \
        (`git fetch --refetch --no-filter`), or clone without --filter"
    )]
    Missing,
    /// It has more bytes than wanted.
    #[error("it has {0} bytes")]
    TooLarge(u64),
    /// Git cannot be run, or stopped.
    #[error("git failed: {0}")]
    Failed(#[from] io::Error),
}

/// A process that answers one question at a time.
#[derive(Debug)]
struct Session {
    child: Child,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Blobs {
    pub(super) fn new(git: Git) -> Self {
        Self { git, idle: Mutex::default() }
    }

    /// The content of that id, if it has `limit` bytes at most.
    ///
    /// # Errors
    /// It is not there, is too large, or git fails.
    pub fn read(&self, id: &str, limit: u64) -> Result<Vec<u8>, BlobFault> {
        let idle = self.idle().pop();
        let mut session = match idle {
            Some(session) => session,
            None => Session::start(&self.git)?,
        };
        let bytes = session.read(id, limit);
        // After another fault nobody knows where its answers stand.
        if matches!(bytes, Ok(_) | Err(BlobFault::Missing)) {
            self.idle().push(session);
        }
        bytes
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Session>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Session {
    fn start(git: &Git) -> io::Result<Self> {
        let mut command = git.command(&["cat-file", "--batch"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        let questions = child.stdin.take();
        let Some(answers) = child.stdout.take() else { return Err(stopped()) };
        Ok(Self { child, questions, answers: BufReader::with_capacity(64 * 1024, answers) })
    }

    fn read(&mut self, id: &str, limit: u64) -> Result<Vec<u8>, BlobFault> {
        let questions = self.questions.as_mut().ok_or_else(stopped)?;
        questions.write_all(format!("{id}\n").as_bytes())?;
        questions.flush()?;
        let mut about = String::new();
        self.answers.read_line(&mut about)?;
        let mut about = about.trim_end().rsplit(' ');
        let size = match about.next() {
            Some("missing") => return Err(BlobFault::Missing),
            Some(size) => size.parse::<u64>().map_err(|_| stopped())?,
            None => return Err(stopped().into()),
        };
        if size > limit {
            return Err(BlobFault::TooLarge(size));
        }
        let mut bytes = Vec::with_capacity(size as usize + 1);
        // The content ends in a line break of its own.
        (&mut self.answers).take(size + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 != size + 1 {
            return Err(stopped().into());
        }
        bytes.pop();
        Ok(bytes)
    }
}

fn stopped() -> io::Error {
    io::Error::other("it stopped while it gave the content of a file")
}

impl Drop for Session {
    fn drop(&mut self) {
        // It ends when nobody asks any more; one that is in the middle of an answer is not waited for.
        drop(self.questions.take());
        if self.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}
