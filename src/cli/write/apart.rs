//! What a process of its own does, because whoever kills this one would leave it undone.
//!
//! Linux can give an unnamed file a new name, but not that of an older file: it gets a name beside it first and is then
//! moved. A child takes both steps. And a folder is never without a name while it is filled: a child waits for the end
//! of its parent and removes what is left under that name. Both are in a process group of their own, so that an
//! interrupt at the terminal does not end them together with their parent.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Duration;

use rustix::fs::{AtFlags, CWD, linkat};

use super::leftover::{claim, is_draft};

/// Followed by the name beside the target and the target; the file is the standard input. No test harness and no shell
/// takes it for anything else.
const NAME_AND_MOVE: &str = "--name-standard-input-and-move";

/// Followed by the folder; the standard input ends when the parent does.
const REMOVE_AT_END: &str = "--remove-when-standard-input-ends";

/// How often and at what intervals a child asks for what its parent held.
const ATTEMPTS: u32 = 100;
const PAUSE: Duration = Duration::from_millis(5);

/// The exit code if both steps are done: one that no other use of a program ends with.
const DONE: u8 = 79;

/// Lets a child name an unnamed file `draft` and move it to `target`. `false` if it could not; nothing is changed then.
pub(super) fn replace(file: &File, draft: &Path, target: &Path) -> bool {
    let Ok(input) = file.try_clone() else { return false };
    let child = command(NAME_AND_MOVE).args([draft, target]).stdin(input).status();
    child.is_ok_and(|status| status.code() == Some(DONE.into()))
}

/// Removes an unfinished folder when the process ends, however it ends, or this is dropped.
pub(super) struct Guard(Option<Child>);

impl Guard {
    /// Guards nothing if there can be no child.
    pub(super) fn of(draft: &Path) -> Self {
        Self(command(REMOVE_AT_END).arg(draft).stdin(Stdio::piped()).spawn().ok())
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            drop(child.stdin.take());
            let _ = child.wait();
        }
    }
}

fn command(flag: &str) -> Command {
    let mut command = Command::new("/proc/self/exe");
    command.arg(flag).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
    command
}

/// What the child does, if these are its arguments.
pub(crate) fn child(arguments: &[OsString]) -> Option<ExitCode> {
    let done = match arguments {
        [_, flag, draft, target] if flag == OsStr::new(NAME_AND_MOVE) => {
            take_steps(Path::new(draft), Path::new(target))
        }
        [_, flag, draft] if flag == OsStr::new(REMOVE_AT_END) => remove_at_end(Path::new(draft)),
        _ => return None,
    };
    Some(done.map_or(ExitCode::FAILURE, |()| ExitCode::from(DONE)))
}

fn take_steps(draft: &Path, target: &Path) -> io::Result<()> {
    linkat(CWD, "/proc/self/fd/0", CWD, draft, AtFlags::SYMLINK_FOLLOW)?;
    fs::rename(draft, target).inspect_err(|_| {
        let _ = fs::remove_file(draft);
    })
}

fn remove_at_end(draft: &Path) -> io::Result<()> {
    // Nobody loses a folder of another name by calling this.
    if !draft.file_name().and_then(OsStr::to_str).is_some_and(is_draft) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // An error is an end as well.
    while matches!(io::stdin().read(&mut [0; 64]), Ok(1..)) {}
    // The parent's lock may end a little after its pipe. A folder that somebody still holds is that of another run.
    for _ in 0..ATTEMPTS {
        if let Some(_lock) = claim(draft) {
            return fs::remove_dir_all(draft);
        }
        if !draft.exists() {
            break;
        }
        std::thread::sleep(PAUSE);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_program_in_the_place_of_the_child_changes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let (draft, target) = (dir.path().join("draft"), dir.path().join("target"));
        fs::write(&target, "old").unwrap();
        // The child is this test harness, which does not know the flag.
        assert!(!replace(&tempfile::tempfile_in(dir.path()).unwrap(), &draft, &target));
        assert_eq!(fs::read(&target).unwrap(), b"old");
        assert!(!draft.exists());
    }

    #[test]
    fn only_drafts_are_removed() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(remove_at_end(dir.path()).unwrap_err().kind(), io::ErrorKind::InvalidInput);
        assert!(dir.path().exists());
    }

    #[test]
    fn only_the_flag_makes_a_child() {
        let of = |arguments: &[&str]| child(&arguments.iter().map(OsString::from).collect::<Vec<_>>());
        assert!(of(&["omnic", "build", NAME_AND_MOVE, "x"]).is_none());
        assert!(of(&["omnic", NAME_AND_MOVE, "x"]).is_none());
        assert!(of(&["omnic"]).is_none());
        assert!(of(&["omnic", "build", REMOVE_AT_END]).is_none());
    }
}
