//! `--fix`, `--unsafe-fixes` and `--diff`: findings are repaired in memory until nothing is left, and then the texts are
//! written, printed or compared.
//!
//! A file is written only if it still is what was checked, and only inside the root. What is reported afterwards is what
//! is found in the files as they then are.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::sync::Arc;

use super::exit::{Exit, Failure};
use super::findings::show;
use super::input::{Target, is_misconfigured};
use super::outputs::OutputArgs;
use super::streams::{Streams, quietly};
use super::words::amount;
use super::write;
use crate::check::Outcome;
use crate::fix::{Edited, Fixing, Texts, Wanted, fix};
use crate::input::{Content, InputFile};
use crate::report::unified;

/// What to repair, and where the result goes.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct FixArgs {
    /// Repair what can be repaired without a change of meaning, in the files themselves
    #[arg(long)]
    fix: bool,
    /// With --fix or --diff: also make repairs that choose one of several meanings. Alone: say how many there are
    #[arg(long)]
    unsafe_fixes: bool,
    /// Print what --fix would change as a unified diff for `patch -p1` and change nothing; exit code 1 if there is
    /// anything to change
    #[arg(long)]
    diff: bool,
}

impl FixArgs {
    /// Whether anything is repaired.
    pub(super) fn is_on(self) -> bool {
        self.fix || self.diff
    }

    /// Says how many findings could be repaired, if that is asked for.
    pub(super) fn tell(self, outcomes: &[Outcome], output: &OutputArgs, streams: &mut Streams) {
        if self.unsafe_fixes {
            let outcomes: Vec<&Outcome> = outcomes.iter().collect();
            let [safe, all] = [false, true].map(|is_unsafe| repairable(&outcomes, output, is_unsafe));
            streams.note(&format!(
                "{} can be fixed with --fix, {} more with --fix --unsafe-fixes",
                amount(safe, "finding"),
                all - safe
            ));
        }
    }
}

/// What is to be repaired, and how it is told.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) fix: FixArgs,
    pub(super) output: &'a OutputArgs,
    /// Whether the one file is a text from standard input.
    pub(super) from_stdin: bool,
}

/// Repairs what was found, and reports what is left.
pub(super) fn run(
    args: &Asked<'_>,
    mut targets: Vec<Target>,
    outcomes: Vec<Outcome>,
    streams: &mut Streams,
) -> Result<Exit, Failure> {
    if let Some(archive) = targets.iter().find_map(|target| target.inventory.archive.as_deref()) {
        return Err(Failure::Usage(format!(
            "{archive} is an archive, and files in it are not changed; unpack it, or leave --fix and --diff out"
        )));
    }
    if is_misconfigured(&targets) {
        streams.fault("nothing is fixed before the project files are in order");
        return show(&targets, &outcomes, args.output, streams);
    }
    let wanted = wanted(args.output, args.fix.unsafe_fixes);
    let mut jobs = Vec::with_capacity(targets.len());
    for (target, outcome) in targets.iter_mut().zip(outcomes) {
        jobs.push(Job::run(target, outcome, wanted));
    }
    for job in &jobs {
        job.complain(streams);
    }
    let is_faulty = jobs.iter().any(|job| !job.fixing.spoiled.is_empty() || job.fixing.is_stuck);
    let exit = if args.fix.diff {
        diff(&targets, &jobs, args, streams)?
    } else if args.from_stdin {
        print(&targets, jobs, args, streams)?
    } else {
        write_all(&mut targets, jobs, args, streams)?
    };
    Ok(if is_faulty { Exit::Fault } else { exit })
}

/// Writes the repaired files, each whole or not at all, and reports what is then found.
fn write_all(
    targets: &mut [Target],
    mut jobs: Vec<Job>,
    args: &Asked<'_>,
    streams: &mut Streams,
) -> Result<Exit, Failure> {
    let mut written = Vec::new();
    let mut failures = Vec::new();
    let mut folders = BTreeSet::new();
    for (target, job) in targets.iter_mut().zip(&mut jobs) {
        let prefix = target.prefix(args.output.report.shown_base());
        let before = failures.len();
        for edited in std::mem::take(&mut job.fixing.edited) {
            let Some(original) = job.originals.get(&edited.path) else { continue };
            // From here on the file counts again as it is on disk.
            target.inventory.replace(&edited.path, original.content.clone());
            match store(original, &edited, &target.root.dir) {
                Ok(()) => {
                    folders
                        .extend(original.on_disk().as_deref().and_then(Path::parent).map(Path::to_path_buf));
                    written.push(edited);
                }
                Err(reason) => {
                    failures.push(format!("{}: {reason}", target.shown(&prefix, &edited.path)));
                }
            }
        }
        // What changed since a commit is told by where files are on disk.
        if failures.len() > before || target.since.is_some() {
            job.fixing.outcome = target.check();
        }
    }
    for folder in &folders {
        write::sweep(folder);
    }
    let outcomes: Vec<Outcome> = jobs.into_iter().map(|job| job.fixing.outcome).collect();
    summarise(&written, "fixed", &outcomes, args, streams);
    for failure in &failures {
        streams.fault(failure);
    }
    let exit = show(targets, &outcomes, args.output, streams)?;
    Ok(if failures.is_empty() { exit } else { Exit::Fault })
}

/// One root and its repairs.
struct Job {
    /// The files as they were found.
    originals: BTreeMap<Arc<str>, InputFile>,
    fixing: Fixing,
}

impl Job {
    fn run(target: &mut Target, outcome: Outcome, wanted: Wanted) -> Self {
        let files = target.inventory.files.iter();
        let originals: BTreeMap<Arc<str>, InputFile> =
            files.map(|file| (Arc::clone(&file.path), file.clone())).collect();
        let can_edit = |path: &str| {
            originals
                .get(path)
                .is_some_and(|file| file.on_disk().is_some() || matches!(file.content, Content::Memory(_)))
        };
        let mut check_with = |texts: &Texts<'_>| {
            for (path, text) in texts {
                target.inventory.replace(path, Content::Memory(text.as_bytes().into()));
            }
            target.check()
        };
        let fixing = fix(outcome, wanted, &can_edit, &mut check_with);
        Self { originals, fixing }
    }

    /// Says what went wrong without anybody's fault but ours.
    fn complain(&self, streams: &mut Streams) {
        for path in &self.fixing.spoiled {
            streams.fault(&format!(
                "the repairs of {path} would make it unreadable and were not made; this is a fault of omnic"
            ));
        }
        if self.fixing.is_stuck {
            streams.fault("some repairs undo each other; this is a fault of omnic");
        } else if !self.fixing.is_settled {
            streams.note("there is more to repair than one run does; run again");
        }
    }
}

/// Writes a repaired file; says why if it cannot.
fn store(original: &InputFile, edited: &Edited, root: &Path) -> Result<(), String> {
    let replaced = write::replace(root, original, edited.before.as_bytes(), edited.after.as_bytes());
    replaced.map_err(|failure| match failure {
        Failure::Output { reason, .. } => reason,
        other => other.to_string(),
    })
}

/// Prints the differences instead of a report.
fn diff(targets: &[Target], jobs: &[Job], args: &Asked<'_>, streams: &mut Streams) -> Result<Exit, Failure> {
    let edited: Vec<Edited> = jobs.iter().flat_map(|job| job.fixing.edited.iter().cloned()).collect();
    for (target, job) in targets.iter().zip(jobs) {
        for note in &job.fixing.outcome.notes {
            streams.note(note);
        }
        let prefix = target.diff_prefix(args.output.report.diff_base());
        for file in &job.fixing.edited {
            let text = unified(&target.shown(&prefix, &file.path), &file.before, &file.after);
            quietly(streams.out.write_all(text.as_bytes()))?;
        }
    }
    summarise(&edited, "would fix", jobs.iter().map(|job| &job.fixing.outcome), args, streams);
    Ok(if edited.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Prints the text from standard input, repaired or as it was; the report goes to standard error.
fn print(
    targets: &[Target],
    jobs: Vec<Job>,
    args: &Asked<'_>,
    streams: &mut Streams,
) -> Result<Exit, Failure> {
    let is_text = |file: &&InputFile| matches!(file.content, Content::Memory(_));
    let original = jobs.iter().flat_map(|job| job.originals.values()).find(is_text);
    let bytes = match original.map(InputFile::read) {
        Some(Ok(bytes)) => bytes,
        Some(Err(fault)) => return Err(Failure::Usage(format!("standard input: {fault}"))),
        None => return Err(Failure::Usage("standard input is not among what is checked".to_owned())),
    };
    let edited: Vec<Edited> = jobs.iter().flat_map(|job| job.fixing.edited.iter().cloned()).collect();
    let text = edited.first().map_or(&*bytes, |file| file.after.as_bytes());
    quietly(streams.out.write_all(text))?;
    let outcomes: Vec<Outcome> = jobs.into_iter().map(|job| job.fixing.outcome).collect();
    summarise(&edited, "fixed", &outcomes, args, streams);
    let terminal = io::stderr().is_terminal();
    let mut aside = Streams {
        out: Box::new(io::stderr()),
        err: Box::new(io::stderr()),
        terminal,
        progress: false,
        quiet: streams.quiet,
    };
    show(targets, &outcomes, args.output, &mut aside)
}

/// Says what was done, and what else could be.
fn summarise<'o>(
    edited: &[Edited],
    what: &str,
    outcomes: impl IntoIterator<Item = &'o Outcome>,
    args: &Asked<'_>,
    streams: &mut Streams,
) {
    let repaired: usize = edited.iter().map(|file| file.repaired).sum();
    if repaired > 0 {
        let files = amount(edited.len(), "file");
        streams.note(&format!("{what} {} in {files}", amount(repaired, "finding")));
    }
    let outcomes: Vec<&Outcome> = outcomes.into_iter().collect();
    let [safe, all] = [false, true].map(|is_unsafe| repairable(&outcomes, args.output, is_unsafe));
    let left = all - safe;
    if left > 0 && !args.fix.unsafe_fixes {
        streams.note(&format!("{} can be fixed with --unsafe-fixes", amount(left, "more finding")));
    }
}

fn wanted(output: &OutputArgs, is_unsafe: bool) -> Wanted {
    Wanted { min_severity: output.severity.into(), is_unsafe }
}

/// How many findings have a repair that is wanted.
fn repairable(outcomes: &[&Outcome], output: &OutputArgs, is_unsafe: bool) -> usize {
    let wanted = wanted(output, is_unsafe);
    let count = |outcome: &Outcome| {
        outcome.diagnostics.iter().filter(|found| wanted.repair(outcome, found).is_some()).count()
    };
    outcomes.iter().map(|outcome| count(outcome)).sum()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io;

    use clap::Parser as _;

    use super::run;
    use crate::check::Outcome;
    use crate::cli::args::{Args, Command};
    use crate::cli::exit::Exit;
    use crate::cli::input::{Target, targets};
    use crate::cli::streams::Streams;

    #[test]
    fn a_file_that_changed_meanwhile_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let text =
            "<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\"><masterLabel>A</masterLabel></Skill>";
        let [a, b] = ["A.skill", "B.skill"].map(|name| folder.path().join(name));
        fs::write(&a, text).unwrap();
        fs::write(&b, text).unwrap();
        let args = Args::try_parse_from([
            "omnic".as_ref(),
            "check".as_ref(),
            folder.path().as_os_str(),
            "--fix".as_ref(),
        ]);
        let Command::Check(args) = args.unwrap().command else { panic!("no check") };
        let targets = targets(&args.paths, None, &args.config).unwrap_or_else(|fault| panic!("{fault}"));
        let check = Target::check;
        let outcomes: Vec<Outcome> = targets.iter().map(check).collect();
        let newer = text.replace('A', "Newer");
        fs::write(&a, &newer).unwrap();
        let mut streams = Streams {
            out: Box::new(io::sink()),
            err: Box::new(io::sink()),
            terminal: false,
            progress: false,
            quiet: false,
        };
        let exit =
            run(&args.asked(), targets, outcomes, &mut streams).unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(exit, Exit::Fault);
        assert_eq!(fs::read_to_string(&a).unwrap(), newer);
        assert_eq!(fs::read_to_string(&b).unwrap(), text.replace("masterLabel", "label"));
    }
}
