//! `omnic seed generate`.

use std::path::PathBuf;

use clap::Args;

use super::compiled::{Judged, SourceArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::notation::NotationArgs;
use crate::cli::streams::Streams;
use crate::data::Package;
use crate::seed::generate::{Moment, Options, Plan, SkillChoice};

#[derive(Debug, Args)]
#[command(
    after_help = "The same project, options and seed give the same bytes. Nothing in the data refers to anything but \
    the project and the data itself; addresses are at example.com, which reaches nobody.

Exit codes: 0 written, 1 errors in the project and nothing written, 2 usage or configuration, 3 output that cannot be \
    written or a fault of omnic itself."
)]
pub(crate) struct GenerateArgs {
    /// File to write; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) notation: NotationArgs,
    /// How many agents
    #[arg(long, value_name = "NUMBER", default_value_t = 20, value_parser = clap::value_parser!(u32).range(..=100_000))]
    pub(crate) agents: u32,
    /// How many skills an agent has (2 or 1-3), which ones (Billing,German), or both (2,Billing,German,Outages)
    #[arg(long, value_name = "NUMBER|NAMES", default_value = "1-3")]
    pub(crate) skills: SkillChoice,
    /// How many pieces of work
    #[arg(long, value_name = "NUMBER", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(..=10_000_000))]
    pub(crate) work: u32,
    /// Another number gives other data
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub(crate) seed: u64,
    /// When the first work can come; its distance from UTC says when it is day
    #[arg(long, value_name = "TIME", default_value = "2026-01-05T08:00:00Z")]
    pub(crate) start: Moment,
    /// Over how many days work comes
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=366))]
    pub(crate) days: u32,
    /// Time zone of the agents, as the platform calls it
    #[arg(long, value_name = "NAME", default_value = "GMT")]
    pub(crate) time_zone: String,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
}

/// `omnic seed generate`.
pub(super) fn run(args: &GenerateArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    // What was made before is made anew, not added to.
    let bundle = match args.source.check(false, &args.out, streams)? {
        Judged::Checked(checked) => checked.bundle(&Package::default()),
        Judged::Refused(exit) => return Ok(exit),
    };
    let options = Options {
        agents: args.agents,
        skills: args.skills.clone(),
        work: args.work,
        seed: args.seed,
        start: args.start,
        days: args.days,
        time_zone: args.time_zone.clone(),
    };
    let plan = Plan::new(&bundle, options).map_err(|refused| Failure::Usage(refused.to_string()))?;
    let wrote = args.notation.write(&args.out, streams, |take| plan.each(take))?;
    for note in plan.notes() {
        streams.note(&note);
    }
    wrote.tell(&args.out, streams);
    Ok(Exit::Clean)
}
