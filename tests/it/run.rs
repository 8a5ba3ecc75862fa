//! Folders made for the occasion, and the program run in them.

use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A folder with the given files.
pub(super) fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, content) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, content).expect("a file");
    }
    folder
}

/// Exit code, standard output and standard error.
pub(super) fn run(folder: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
    let output = command.args(args).current_dir(folder).stdin(Stdio::null()).output().expect("omnic runs");
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}
