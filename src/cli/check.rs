use super::args::{CheckArgs, ColorArg, FormatArg, OutputArgs};
use super::exit::{Exit, Failure};
use super::input::{Stdin, Target, is_misconfigured, require_baselines, targets};
use super::streams::Streams;
use crate::check::Outcome;
use crate::report::{self, Format, Root, Style, View};

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
    let targets = targets(&args.paths, stdin, &args.input)?;
    require_baselines(&targets)?;
    let outcomes: Vec<Outcome> = targets.iter().map(Target::check).collect();
    let exit = show(&targets, &outcomes, &args.output, streams)?;
    Ok(if args.exit_zero && exit == Exit::Findings { Exit::Clean } else { exit })
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
