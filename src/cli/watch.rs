//! `--watch`: checks again whenever something that counts changes, until the process is ended.
//!
//! Every folder that the check would enter is watched by itself, so that `node_modules` and `.git` cost nothing; the
//! folders above only for `omnic.toml`, project files and the return of a root that was removed. Before each check the
//! watches are made anew: a folder of an old name may be another one by now. What omnic writes has no name or content
//! that counts.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use clap::Args;
use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::exit::{Exit, Failure};
use super::streams::Streams;
use crate::data::{HEAD, guess};
use crate::input::{self, FileClass, RootKind, classify, is_skipped};

#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct WatchArgs {
    /// Check again whenever something changes, until Ctrl-C
    #[arg(long, conflicts_with = "stdin_filename")]
    pub(crate) watch: bool,
}

/// Changes that follow each other this fast are one: an editor saves in several steps.
const QUIET: Duration = Duration::from_millis(50);
/// Changes that never stop are looked at this often all the same.
const PATIENCE: Duration = Duration::from_secs(1);
/// Files without a type that a check depends on.
const SETTINGS: &[&str] = &["omnic.toml", "omnic-baseline.json", "sfdx-project.json", ".forceignore"];

/// Runs `check` on the paths, now and whenever something changes. Returns only if it fails: at first for any reason,
/// later only if output cannot be written.
pub(super) fn run(
    paths: &[PathBuf],
    streams: &mut Streams,
    check: impl Fn(&[PathBuf], &mut Streams) -> Result<Exit, Failure>,
) -> Result<Exit, Failure> {
    if paths.iter().any(|path| path.as_os_str() == "-") {
        let reason = "--watch cannot wait for standard input; name files or folders";
        return Err(Failure::Usage(reason.to_owned()));
    }
    // The working directory may be removed and made anew; its name leads to the new one.
    let paths: Vec<PathBuf> =
        paths.iter().map(|path| std::path::absolute(path).unwrap_or_else(|_| path.clone())).collect();
    let (sender, events) = mpsc::channel();
    let mut is_first = true;
    loop {
        // What happened so far is part of the next check; what happens from here on is not lost.
        while events.try_recv().is_ok() {}
        let scope = Scope::new(&paths);
        let _watcher = scope.watch(sender.clone())?;
        if streams.terminal && !is_first {
            write!(streams.out, "\x1b[2J\x1b[H")?;
        }
        let start = Instant::now();
        match check(&paths, streams) {
            Ok(_) => {}
            Err(failure) if is_first || failure.exit() == Exit::Fault => return Err(failure),
            Err(failure) => streams.fault(&failure.to_string()),
        }
        streams.flush()?;
        let time = start.elapsed().as_millis();
        streams.note(&format!("checked in {time} ms; waiting for changes, Ctrl-C ends"));
        scope.wait(&events);
        is_first = false;
    }
}

/// What is watched.
#[derive(Debug, Default)]
struct Scope {
    /// Folders that a check enters.
    folders: BTreeSet<PathBuf>,
    /// Folders above the roots, or above where a root should be.
    above: BTreeSet<PathBuf>,
    /// The roots and archives themselves.
    roots: BTreeSet<PathBuf>,
}

impl Scope {
    fn new(paths: &[PathBuf]) -> Self {
        let mut scope = Self::default();
        for path in paths {
            let Ok(root) = input::find_root(path) else {
                // It is gone: wait for the first part of it that comes back.
                let left = path.ancestors().skip(1).find(|folder| folder.is_dir());
                scope.above.extend(left.map(Path::to_path_buf));
                scope.roots.insert(path.clone());
                continue;
            };
            if let RootKind::Zip(archive) = root.kind {
                scope.above.insert(root.dir.clone());
                scope.roots.insert(archive);
            } else {
                scope.folders.extend(input::folders(&root.dir));
            }
            scope.above(&root.dir);
            scope.roots.insert(root.dir);
        }
        scope
    }

    /// The folders in which settings may lie, up to the top of the repository.
    fn above(&mut self, root: &Path) {
        let is_top = |folder: &&Path| folder.join(".git").exists();
        let top = root.ancestors().find(is_top).unwrap_or(root);
        let parents = root.ancestors().skip(1);
        self.above
            .extend(parents.clone().take_while(|parent| parent.starts_with(top)).map(Path::to_path_buf));
        self.above.extend(parents.take(1).map(Path::to_path_buf));
    }

    fn watch(&self, sender: Sender<notify::Result<Event>>) -> Result<RecommendedWatcher, Failure> {
        let fail = |error: notify::Error| Failure::Usage(format!("changes cannot be watched: {error}"));
        let mut watcher = notify::recommended_watcher(sender).map_err(fail)?;
        let mut batch = watcher.paths_mut();
        for folder in self.folders.union(&self.above) {
            match batch.add(folder, RecursiveMode::NonRecursive) {
                // It vanished, or it is closed: the check says so.
                Err(error) if matches!(error.kind, notify::ErrorKind::MaxFilesWatch) => {
                    return Err(fail(error));
                }
                _ => {}
            }
        }
        batch.commit().map_err(fail)?;
        Ok(watcher)
    }

    /// Waits for a change that counts, and then for a moment of quiet.
    fn wait(&self, events: &Receiver<notify::Result<Event>>) {
        // The watcher holds a sender, so the channel never closes here.
        while let Ok(event) = events.recv() {
            if self.counts(&event) {
                break;
            }
        }
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end && events.recv_timeout(QUIET).is_ok() {}
    }

    fn counts(&self, event: &notify::Result<Event>) -> bool {
        // Events were lost, so anything may have changed.
        let Ok(event) = event else { return true };
        let is_read =
            matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
        event.need_rescan() || !is_read && event.paths.iter().any(|path| self.concerns(path))
    }

    /// Whether a check may see something else once this path changed.
    fn concerns(&self, path: &Path) -> bool {
        let Some(name) = path.file_name().map(|name| name.to_string_lossy()) else { return true };
        if SETTINGS.contains(&&*name) || self.folders.contains(path) || self.roots.contains(path) {
            return true;
        }
        if !path.parent().is_some_and(|parent| self.folders.contains(parent)) {
            // Above the roots only the way to a root counts.
            return self.roots.iter().any(|root| root.starts_with(path));
        }
        if is_skipped(&name) {
            return false;
        }
        let folder = path.parent().map(Path::to_string_lossy).unwrap_or_default();
        // Of files whose content decides, a changed one may have become what it was not.
        match classify(&name, &folder, |_| Some(b"<Package>".to_vec())) {
            Some(FileClass::Component { .. } | FileClass::Named { .. } | FileClass::Manifest(_)) => true,
            Some(FileClass::Data) => is_data(path, &name),
            Some(FileClass::Other { .. } | FileClass::Folder | FileClass::Plain) | None => path.is_dir(),
        }
    }
}

/// Whether a file that came, changed or went can be part of a data package. A JSON file can be a report of this very run.
fn is_data(path: &Path, name: &str) -> bool {
    if path.extension().is_none_or(|end| end != "json") {
        return true;
    }
    let head = |file: fs::File| {
        let mut head = Vec::new();
        file.take(HEAD as u64).read_to_end(&mut head).ok().map(|_| head)
    };
    match fs::File::open(path) {
        Ok(file) => head(file).is_none_or(|head| guess(name, &head).is_some()),
        Err(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use notify::event::{AccessKind, AccessMode, CreateKind};
    use notify::{Event, EventKind};

    use super::Scope;

    #[test]
    fn what_counts() {
        let all = |paths: &[&str]| paths.iter().map(Into::into).collect();
        let scope = Scope {
            folders: all(&["/r/app", "/r/app/queues", "/r/app/old.folder"]),
            above: all(&["/r", "/"]),
            roots: all(&["/r/app"]),
        };
        for (path, counts) in [
            ("/r/app/queues/A.queue-meta.xml", true),
            ("/r/app/queues/A.queue", true),
            ("/r/app/package.xml", true),
            ("/r/app/package-dev.xml", true),
            ("/r/omnic.toml", true),
            ("/r/app/.forceignore", true),
            ("/r/app/old.folder", true),
            ("/r/app", true),
            ("/r", true),
            ("/r/other", false),
            ("/r/README.md", false),
            // It is gone, and may have been a data file.
            ("/r/app/work.json", true),
            ("/r/app/work.csv", true),
            ("/r/app/findings.sarif", false),
            ("/r/app/.A.queue-meta.xml.swp", false),
            ("/r/app/.findings.sarif.omnic-12-0.tmp", false),
            ("/r/app/.git", false),
            ("/r/app/node_modules", false),
            ("/r/app/junit.xml", false),
        ] {
            assert_eq!(scope.concerns(Path::new(path)), counts, "{path}");
        }
    }

    #[test]
    fn reports_are_no_data() {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text, counts) in
            [("report.json", r#"{"version": 1}"#, false), ("data.json", r#"{"omnic": "data/1"}"#, true)]
        {
            let path = folder.path().join(name);
            std::fs::write(&path, text).expect("a file");
            assert_eq!(super::is_data(&path, name), counts, "{name}");
        }
    }

    #[test]
    fn reading_is_no_change() {
        let scope = Scope { roots: [Path::new("/r").into()].into(), ..Scope::default() };
        for (kind, counts) in [
            (EventKind::Access(AccessKind::Open(AccessMode::Any)), false),
            (EventKind::Access(AccessKind::Close(AccessMode::Read)), false),
            (EventKind::Access(AccessKind::Close(AccessMode::Write)), true),
            (EventKind::Create(CreateKind::Folder), true),
        ] {
            assert_eq!(scope.counts(&Ok(Event::new(kind).add_path("/r".into()))), counts, "{kind:?}");
        }
    }
}
