use std::path::PathBuf;

use super::args::{CheckArgs, FormatArg, OutputArgs};
use super::exit::{Exit, Failure};
use super::input::{Stdin, Target, check_all, is_misconfigured, targets};
use super::streams::Streams;
use super::terminal::style;
use super::watch;
use crate::check::Outcome;
use crate::report::{self, Format, Root, View};

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
    let dash = paths.iter().any(|path| path.as_os_str() == "-");
    let stdin = match &args.stdin_filename {
        Some(_) if paths.iter().any(|path| !["-", "."].iter().any(|own| path.as_os_str() == *own)) => {
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
    let targets = targets(paths, stdin)?;
    let since = args.since.read(&targets)?;
    let mut outcomes = check_all(&targets, args.input.api_version, streams);
    if let Some(since) = since {
        since.narrow(&targets, &mut outcomes, streams);
    }
    show(&targets, &outcomes, &args.output, streams)
}

/// Writes findings and notes, and judges them.
pub(super) fn show(
    targets: &[Target],
    outcomes: &[Outcome],
    args: &OutputArgs,
    streams: &mut Streams,
) -> Result<Exit, Failure> {
    let prefixes: Vec<String> = targets.iter().map(|target| target.prefix(args.path_base)).collect();
    for outcome in outcomes {
        for note in &outcome.notes {
            streams.note(note);
        }
    }
    for fault in targets.iter().flat_map(|target| &target.inventory.broken_projects) {
        streams.fault(fault);
    }
    let format = match args.format {
        FormatArg::Human => Format::Human,
        FormatArg::Concise => Format::Concise,
        FormatArg::Json => Format::Json,
    };
    let style = style(args.color, streams.terminal);
    let paths: Vec<_> = targets
        .iter()
        .zip(&prefixes)
        .map(|(target, prefix)| move |path: &str| target.shown(prefix, path))
        .collect();
    let roots: Vec<Root<'_>> =
        outcomes.iter().zip(&paths).map(|(outcome, path)| Root { outcome, path }).collect();
    let view = View { roots: &roots, min_severity: args.severity.into(), style, summary: !args.extent.quiet };
    let written = if args.extent.statistics {
        report::write_statistics(format == Format::Json, &view, &mut streams.out)
    } else {
        report::write(format, &view, &mut streams.out)
    };
    match written {
        // A reader that has seen enough does not change what was found.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {}
        written => written?,
    }
    if is_misconfigured(targets) {
        return Ok(Exit::Usage);
    }
    let worst = outcomes.iter().filter_map(Outcome::worst).max();
    let failed = worst.is_some_and(|worst| worst >= args.fail_on.into());
    Ok(if failed { Exit::Findings } else { Exit::Clean })
}
