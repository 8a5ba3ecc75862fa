use std::path::PathBuf;

use super::args::{CheckArgs, OutputArgs};
use super::exit::{Exit, Failure};
use super::fix;
use super::input::{Stdin, Target, check_all, is_misconfigured, read_answers, targets};
use super::outputs::Reports;
use super::streams::Streams;
use super::watch;
use crate::check::Outcome;

/// `omnic check`.
pub(super) fn run(args: &CheckArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    streams.quiet = args.output.extent.quiet;
    if args.watch.watch {
        return watch::run(&args.paths, streams, |paths, streams| once(args, paths, streams));
    }
    once(args, &args.paths, streams)
}

/// Reads, checks and reports.
fn once(args: &CheckArgs, paths: &[PathBuf], streams: &mut Streams) -> Result<Exit, Failure> {
    let stdin = Stdin::asked(paths, args.stdin_filename.as_deref())?;
    let mut targets = targets(paths, stdin, &args.input)?;
    read_answers(&mut targets)?;
    // A report that cannot be meant keeps everything from being written, mended files too.
    Reports::new(&args.output.report, &targets)?;
    args.since.read(&mut targets)?;
    let outcomes = check_all(&targets, streams);
    args.since.tell(&outcomes, streams);
    let exit = if args.fix.is_on() {
        fix::run(args, targets, outcomes, streams)?
    } else {
        args.fix.tell(&outcomes, &args.output, streams);
        show(&targets, &outcomes, &args.output, streams)?
    };
    Ok(if args.exit_zero && exit == Exit::Findings { Exit::Clean } else { exit })
}

/// Writes findings and notes, and judges them.
pub(super) fn show(
    targets: &[Target],
    outcomes: &[Outcome],
    args: &OutputArgs,
    streams: &mut Streams,
) -> Result<Exit, Failure> {
    let reports = Reports::new(&args.report, targets)?;
    for outcome in outcomes {
        for note in &outcome.notes {
            streams.note(note);
        }
    }
    for fault in targets.iter().flat_map(|target| &target.inventory.broken_projects) {
        streams.fault(fault);
    }
    let worst = outcomes.iter().filter_map(Outcome::worst).max();
    let exit = if is_misconfigured(targets) {
        Exit::Usage
    } else if worst.is_some_and(|worst| worst >= args.fail_on.into()) {
        Exit::Findings
    } else {
        Exit::Clean
    };
    reports.write(targets, outcomes, args, exit, streams)?;
    Ok(exit)
}
