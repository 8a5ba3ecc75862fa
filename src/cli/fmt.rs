//! `omnic fmt`: rewrites files in the style of the platform, or says which ones it would.
//!
//! Only what was named is touched, each file whole or not at all. A file that cannot be formatted is left alone with a
//! note; one that changed since it was read is not written.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;

use super::exit::{Exit, Failure};
use super::input::{Stdin, Target, is_misconfigured, targets};
use super::options::PathBase;
use super::settings::ConfigArgs;
use super::streams::Streams;
use super::write;
use crate::format::{self, Refusal};
use crate::input::{FileClass, InputFile, RootKind, under};
use crate::model::Kind;
use crate::report;
use crate::source::{LineTable, decode};

#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes: 0 done, 1 with --check or --diff: a file would change, 2 usage or configuration, 3 a file that cannot be \
    written or a fault of omnic itself.")]
pub(crate) struct FmtArgs {
    /// SFDX projects, metadata-format folders or files; `-` formats standard input to standard output
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) paths: Vec<PathBuf>,
    /// Write nothing; list the files that would change
    #[arg(long)]
    pub(crate) check: bool,
    /// Write nothing; show what would change, for `patch -p1`
    #[arg(long, conflicts_with = "check")]
    pub(crate) diff: bool,
    /// Path that the text on standard input stands for
    #[arg(long, value_name = "PATH")]
    pub(crate) stdin_filename: Option<PathBuf>,
}

/// `omnic fmt`.
pub(super) fn run(args: &FmtArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let stdin = Stdin::asked(&args.paths, args.stdin_filename.as_deref())?;
    let from_stdin = stdin.is_some();
    let targets = targets(&args.paths, stdin, &ConfigArgs::isolated())?;
    for target in &targets {
        if let RootKind::Zip(path) = &target.root.kind {
            let path = path.display();
            return Err(Failure::Usage(format!(
                "{path} is an archive; fmt rewrites files only: unpack it, format the folder, and build it again"
            )));
        }
    }
    for target in &targets {
        for note in target.inventory.notes.iter().chain(&target.inventory.broken_projects) {
            streams.note(note);
        }
    }
    if is_misconfigured(&targets) {
        streams.note("nothing written");
        return Ok(Exit::Usage);
    }
    let mode = match (args.check, args.diff, from_stdin) {
        (true, ..) => Mode::List,
        (_, true, _) => Mode::Diff,
        (.., true) => Mode::Print,
        _ => Mode::Write,
    };
    let jobs: Vec<Job<'_>> = targets.iter().flat_map(|target| jobs(target, mode)).collect();
    // Whoever puts the answer in place of the text must not take nothing for it.
    if from_stdin && jobs.is_empty() {
        let reason = "the text on standard input is of no type that fmt has a style for; nothing written";
        return Err(Failure::Usage(reason.to_owned()));
    }
    let mut counts = Counts::default();
    let mut folders = BTreeSet::new();
    // What is shown stays within memory, however many files there are.
    for part in jobs.chunks(512) {
        let done: Vec<Done> = part.par_iter().map(|job| job.run(mode)).collect();
        for (job, done) in part.iter().zip(done) {
            if mode == Mode::Write && !matches!(done, Done::Same(_) | Done::Left(..)) {
                folders.extend(job.file.on_disk().as_deref().and_then(Path::parent).map(Path::to_path_buf));
            }
            counts.add(job, done, mode, streams)?;
        }
    }
    for folder in &folders {
        write::sweep(folder);
    }
    Ok(counts.finish(mode, streams))
}

/// What becomes of a formatted text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// Into its file.
    Write,
    /// Its name to standard output, if it is new.
    List,
    /// The difference to standard output.
    Diff,
    /// All of it to standard output.
    Print,
}

/// One file to format.
struct Job<'a> {
    target: &'a Target,
    file: &'a InputFile,
    kind: Kind,
    /// The path as seen from the working directory.
    shown: String,
}

/// How it went.
enum Done {
    /// It is in shape; with what is to be printed.
    Same(Vec<u8>),
    /// It is not; with what is to be printed.
    Changed(Vec<u8>),
    /// It is left alone; with what is to be printed, and why.
    Left(Vec<u8>, String),
    /// It cannot be written.
    Failed(Failure),
}

/// The files of a target that were named and have a style.
fn jobs(target: &Target, mode: Mode) -> impl Iterator<Item = Job<'_>> {
    let prefix = if mode == Mode::Diff { Target::diff_prefix } else { Target::prefix };
    let prefix = prefix(target, PathBase::Cwd);
    let asked = target.inventory.files.iter().filter(|file| under(&target.root.named, &file.path));
    asked.filter_map(move |file| {
        let kind = match &file.class {
            FileClass::Component { kind, .. } => *kind,
            FileClass::Manifest(_) => Kind::Package,
            _ => return None,
        };
        let shown = format!("{prefix}{}", file.path);
        format::is_formatted(kind).then_some(Job { target, file, kind, shown })
    })
}

impl Job<'_> {
    fn run(&self, mode: Mode) -> Done {
        let bytes = match self.file.read() {
            Ok(bytes) => bytes,
            Err(fault) if mode == Mode::Print => {
                return Done::Failed(Failure::Output { path: self.shown.clone(), reason: fault.to_string() });
            }
            Err(fault) => return Done::Left(Vec::new(), format!("cannot be read, left as it is: {fault}")),
        };
        let print = |bytes: &[u8]| if mode == Mode::Print { bytes.to_vec() } else { Vec::new() };
        let decoded = decode(bytes.clone());
        let formatted = match &decoded.fault {
            Some(fault) => Err(Refusal::from(fault)),
            None => format::format(self.kind, &decoded.text),
        };
        let after = match formatted {
            Ok(after) => after,
            Err(refusal) => {
                let place = LineTable::new(&decoded.text).position(refusal.span.start);
                let reason = format!("left as it is: {}", refusal.message);
                return Done::Left(print(&bytes), format!(":{}:{}: {reason}", place.line, place.column));
            }
        };
        if after == decoded.text {
            return Done::Same(print(&bytes));
        }
        match mode {
            Mode::Write => match write::replace(&self.target.root.dir, self.file, &bytes, after.as_bytes()) {
                Ok(()) => Done::Changed(Vec::new()),
                Err(failure) => Done::Failed(failure),
            },
            Mode::List => Done::Changed(format!("{}\n", report::line(&self.shown)).into_bytes()),
            Mode::Diff => Done::Changed(report::unified(&self.shown, &decoded.text, &after).into_bytes()),
            Mode::Print => Done::Changed(after.into_bytes()),
        }
    }
}

/// What is said at the end.
#[derive(Default)]
struct Counts {
    same: usize,
    changed: usize,
    left: usize,
    failed: usize,
}

impl Counts {
    fn add(&mut self, job: &Job<'_>, done: Done, mode: Mode, streams: &mut Streams) -> Result<(), Failure> {
        let out = match done {
            Done::Same(out) => {
                self.same += 1;
                out
            }
            Done::Changed(out) => {
                self.changed += 1;
                out
            }
            Done::Left(out, reason) => {
                self.left += 1;
                let gap = if reason.starts_with(':') { "" } else { ": " };
                streams.note(&format!("{}{gap}{reason}", job.shown));
                out
            }
            Done::Failed(failure) => {
                self.failed += 1;
                streams.note(&failure.to_string());
                return Ok(());
            }
        };
        match streams.out.write_all(&out) {
            // A reader that has seen enough does not change what was found, and keeps no file from being written.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe && mode != Mode::Print => Ok(()),
            written => Ok(written?),
        }
    }

    fn finish(&self, mode: Mode, streams: &mut Streams) -> Exit {
        let done = match mode {
            Mode::Write => Some("formatted"),
            Mode::List | Mode::Diff => Some("would format"),
            Mode::Print => None,
        };
        if let Some(done) = done {
            let files = if self.changed == 1 { "file" } else { "files" };
            let mut parts =
                vec![format!("{done} {} {files}", self.changed), format!("{} already in shape", self.same)];
            let left = if self.left == 1 { "left as it is" } else { "left as they are" };
            let rest = [(self.left, left), (self.failed, "not written")];
            parts.extend(
                rest.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")),
            );
            streams.note(&parts.join(", "));
        }
        match mode {
            _ if self.failed > 0 => Exit::Fault,
            Mode::List | Mode::Diff if self.changed > 0 => Exit::Findings,
            _ => Exit::Clean,
        }
    }
}
