use std::path::PathBuf;

use clap::Args;

use super::exit::{Exit, Failure};
use super::findings::show;
use super::fix::{self, Asked, FixArgs};
use super::input::{Stdin, check_all, read_answers, targets};
use super::outputs::{OutputArgs, Reports};
use super::settings::ConfigArgs;
use super::since::SinceArgs;
use super::streams::Streams;
use super::watch::{self, WatchArgs};

#[derive(Debug, Args)]
#[command(
    after_help = "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage or configuration, 3 output that \
    cannot be written or a fault of omnic itself."
)]
pub(crate) struct CheckArgs {
    /// SFDX projects, metadata-format folders, deploy zips or files; `-` reads one file from standard input
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    #[command(flatten)]
    pub(crate) output: OutputArgs,
    #[command(flatten)]
    pub(crate) fix: FixArgs,
    #[command(flatten)]
    pub(crate) since: SinceArgs,
    #[command(flatten)]
    pub(crate) watch: WatchArgs,
    /// Path that the text on standard input stands for
    #[arg(long, value_name = "PATH")]
    pub(crate) stdin_filename: Option<PathBuf>,
    /// End with 0 whatever is found; wrong usage still ends with 2
    #[arg(long)]
    pub(crate) exit_zero: bool,
}

impl CheckArgs {
    /// What is to be repaired.
    pub(super) fn asked(&self) -> Asked<'_> {
        Asked { fix: self.fix, output: &self.output, from_stdin: self.stdin_filename.is_some() }
    }
}

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
    let mut targets = targets(paths, stdin, &args.config)?;
    read_answers(&mut targets)?;
    // A report that cannot be meant keeps everything from being written, mended files too.
    Reports::new(&args.output, &targets)?;
    for target in &mut targets {
        target.since = args.since.below(&target.root)?;
    }
    let outcomes = check_all(&targets, streams);
    args.since.tell(&outcomes, streams);
    let exit = if args.fix.is_on() {
        fix::run(&args.asked(), targets, outcomes, streams)?
    } else {
        args.fix.tell(&outcomes, &args.output, streams);
        show(&targets, &outcomes, &args.output, streams)?
    };
    Ok(if args.exit_zero && exit == Exit::Findings { Exit::Clean } else { exit })
}
