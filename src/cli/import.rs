//! `omnic import`: data packages of other tools in omnic's own form.

use std::path::PathBuf;

use clap::Args;

use super::exit::{Exit, Failure};
use super::findings::tell;
use super::guard;
use super::input::{check_all, is_misconfigured, read_answers, targets};
use super::notation::{NotationArgs, is_stdout};
use super::options::ColorArg;
use super::settings::ConfigArgs;
use super::streams::Streams;
use crate::check::{merged, packages};

/// The rule that says what of a package cannot be read.
const UNREADABLE: &str = "data/unreadable";

#[derive(Debug, Args)]
#[command(
    after_help = "Packages of sf data trees (a plan, or files by themselves), SFDMU, Bulk CSV and CumulusCI are \
    told by their content. What the rules find in them is a matter of omnic check; only what cannot be read refuses the \
    import.

Exit codes: 0 written, 1 a package cannot be read and nothing written, 2 usage or configuration, 3 output that cannot be \
    written or a fault of omnic itself."
)]
pub(crate) struct ImportArgs {
    /// Folders or files of data packages; of a project all packages in it
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// File to write; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) notation: NotationArgs,
    /// Import what can be read in spite of what cannot
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = ColorArg::Auto)]
    pub(crate) color: ColorArg,
}

/// `omnic import`.
pub(super) fn run(args: &ImportArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let to_stdout = is_stdout(&args.out);
    let mut targets = targets(&args.paths, None, &args.config)?;
    read_answers(&mut targets)?;
    if !to_stdout {
        guard::keep_data(&targets, &args.out)?;
    }
    let mut outcomes = check_all(&targets, streams);
    for outcome in &mut outcomes {
        let files = &outcome.files;
        let concerns = |file: usize| files.get(file).is_some_and(|file| file.asked);
        outcome.diagnostics.retain(|found| found.rule == UNREADABLE && concerns(found.file.0 as usize));
        outcome.omitted.retain(|omitted| omitted.rule == UNREADABLE && concerns(omitted.file.0 as usize));
        outcome.notes.clear();
    }
    let misconfigured = is_misconfigured(&targets);
    if misconfigured || outcomes.iter().any(|outcome| !outcome.diagnostics.is_empty()) {
        tell(&targets, &outcomes, args.color, to_stdout, streams)?;
        if misconfigured {
            streams.note("nothing written, and --force cannot help here");
            return Ok(Exit::Usage);
        }
        if !args.force {
            streams.note("nothing written because of this; mend it, or leave it out with --force");
            return Ok(Exit::Findings);
        }
    }
    let all = targets.iter().zip(&outcomes);
    let found = all.flat_map(|(target, outcome)| packages(&target.inventory, outcome, &target.root.named));
    let found: Vec<_> = found.collect();
    if found.is_empty() {
        let paths: Vec<String> = args.paths.iter().map(|path| path.display().to_string()).collect();
        return Err(Failure::Usage(format!(
            "there is no data package in {}; name the folder of one, or its plan, export.json or mapping",
            paths.join(", ")
        )));
    }
    let sources: Vec<String> =
        found.iter().map(|package| format!("{} {}", package.form.name(), package.path)).collect();
    let package = merged(found).grouped();
    let wrote = args.notation.write(&args.out, streams, |take| package.records.iter().try_for_each(take))?;
    for source in &sources {
        streams.note(&format!("read {source}"));
    }
    wrote.tell(&args.out, streams);
    Ok(Exit::Clean)
}
