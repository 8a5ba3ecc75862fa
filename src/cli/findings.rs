//! Tells what was found, and judges it: the end of every command that checks.

use super::exit::{Exit, Failure};
use super::input::{Target, is_misconfigured};
use super::outputs::{OutputArgs, Reports};
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
