//! Tells what was found, and judges it: the end of every command that checks.

use std::mem;

use super::exit::{Exit, Failure};
use super::extent::ExtentArgs;
use super::input::{Target, is_misconfigured};
use super::options::{ColorArg, SeverityArg};
use super::outputs::{OutputArgs, ReportArgs, Reports};
use super::streams::Streams;
use crate::check::Outcome;

/// Writes findings and notes, and judges them.
pub(super) fn show(
    targets: &[Target],
    outcomes: &[Outcome],
    args: &OutputArgs,
    streams: &mut Streams,
) -> Result<Exit, Failure> {
    let reports = Reports::new(args, targets)?;
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

/// Tells the findings as `check` does, on stderr if what is made goes to stdout.
pub(super) fn tell(
    targets: &[Target],
    outcomes: &[Outcome],
    color: ColorArg,
    to_stdout: bool,
    streams: &mut Streams,
) -> Result<(), Failure> {
    let output = OutputArgs {
        report: ReportArgs::default(),
        fail_on: SeverityArg::Error,
        severity: SeverityArg::Warning,
        color,
        extent: ExtentArgs::default(),
    };
    if to_stdout {
        mem::swap(&mut streams.out, &mut streams.err);
    }
    let told = show(targets, outcomes, &output, streams);
    streams.flush()?;
    if to_stdout {
        mem::swap(&mut streams.out, &mut streams.err);
    }
    told.map(|_| ())
}
