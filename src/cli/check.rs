use super::args::{CheckArgs, ColorArg, FormatArg, OutputArgs};
use super::exit::{Exit, Failure};
use super::fix;
use super::input::{Stdin, Target, is_misconfigured, targets};
use super::streams::Streams;
use crate::check::Outcome;
use crate::report::{self, Format, Root, Style, View};

/// `omnic check`.
pub(super) fn run(args: &CheckArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let stdin = Stdin::asked(&args.paths, args.stdin_filename.as_deref())?;
    let targets = targets(&args.paths, stdin, &args.input.baseline)?;
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
    let prefixes: Vec<String> = targets.iter().map(|target| target.prefix(args.path_base)).collect();
    for outcome in outcomes {
        for note in &outcome.notes {
            streams.note(note);
        }
    }
    for fault in targets.iter().flat_map(|target| &target.inventory.broken_projects) {
        streams.note(fault);
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
    let view = View { roots: &roots, min_severity: args.severity.into(), style };
    match report::write(format, &view, &mut streams.out) {
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

/// Colours and symbols for the terminal at hand; <https://no-color.org> is honoured.
fn style(color: ColorArg, terminal: bool) -> Style {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let color = match color {
        ColorArg::Auto => terminal && wanted,
        ColorArg::Always => true,
        ColorArg::Never => false,
    };
    let width =
        std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(Style::WIDTH);
    Style { color, unicode: terminal || color, width }
}
