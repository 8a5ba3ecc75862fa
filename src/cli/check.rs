use super::args::{CheckArgs, OutputArgs};
use super::exit::{Exit, Failure};
use super::fix;
use super::input::{Stdin, Target, is_misconfigured, targets};
use super::outputs::Reports;
use super::streams::Streams;
use crate::check::Outcome;

/// `omnic check`.
pub(super) fn run(args: &CheckArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let dash = args.paths.iter().any(|path| path.as_os_str() == "-");
    let stdin = match &args.stdin_filename {
        Some(_) if args.paths.iter().any(|path| !["-", "."].iter().any(|own| path.as_os_str() == *own)) => {
            return Err(Failure::Usage(
                "--stdin-filename checks one text; leave the other paths out".to_owned(),
            ));
        }
        Some(name) => Some(Stdin::read(name)?),
        None if dash => {
            let reason = "`-` needs --stdin-filename: the suffix of a file name says what the text is";
            return Err(Failure::Usage(reason.to_owned()));
        }
        None => None,
    };
    let targets = targets(&args.paths, stdin, &args.input.baseline)?;
    // A report that cannot be meant keeps everything from being written, mended files too.
    Reports::new(&args.output.report, &targets)?;
    let outcomes: Vec<Outcome> = targets.iter().map(|target| target.check(args.input.api_version)).collect();
    if args.fix.is_on() {
        return fix::run(args, targets, outcomes, streams);
    }
    args.fix.tell(&outcomes, &args.output, streams);
    show(&targets, &outcomes, &args.output, streams)
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
        streams.note(fault);
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
