//! `omnic seed generate`.

use std::cell::{Cell, RefCell};
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::compiled::{Compiled, SourceArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::streams::Streams;
use crate::cli::words::amount;
use crate::cli::write;
use crate::data::{Notation, Writer};
use crate::input::FILE_LIMIT;
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
    /// Notation; by default JSON if the file ends in .json, else YAML
    #[arg(long, value_enum)]
    pub(crate) format: Option<DataFormat>,
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

/// The notations of omnic's own form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DataFormat {
    /// YAML
    Yaml,
    /// JSON
    Json,
}

impl DataFormat {
    /// What was asked for, or what the name of the file says.
    pub(super) fn notation(asked: Option<Self>, out: &std::path::Path) -> Notation {
        let is_json = out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        match asked {
            Some(Self::Json) => Notation::Json,
            None if is_json => Notation::Json,
            _ => Notation::Yaml,
        }
    }
}

/// `omnic seed generate`.
pub(super) fn run(args: &GenerateArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let bundle = match args.source.compile(&args.out, streams)? {
        Compiled::Bundle(bundle) => bundle,
        Compiled::Refused(exit) => return Ok(exit),
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
    let notation = DataFormat::notation(args.format, &args.out);
    let counts: RefCell<Vec<(Arc<str>, usize)>> = RefCell::default();
    let bytes = Cell::new(0);
    let write_to = |out: &mut dyn Write| -> io::Result<()> {
        let mut counts = counts.borrow_mut();
        counts.clear();
        let mut writer = Writer::new(notation, BufWriter::new(out));
        plan.each(|record| {
            match counts.last_mut().filter(|(object, _)| *object == record.object) {
                Some((_, count)) => *count += 1,
                None => counts.push((Arc::clone(&record.object), 1)),
            }
            writer.record(record)
        })?;
        bytes.set(writer.finish()?);
        Ok(())
    };
    let to_stdout = args.out.as_os_str() == "-";
    if to_stdout {
        write_to(&mut streams.out)?;
    } else {
        write::stream(&args.out, &write_to)?;
    }
    for note in plan.notes() {
        streams.note(&note);
    }
    if notation == Notation::Yaml && bytes.get() > FILE_LIMIT {
        streams.note(&format!(
            "this is more than the {} MiB of YAML that omnic reads; --format json has no such limit",
            FILE_LIMIT >> 20
        ));
    }
    let counts = counts.into_inner();
    let total = counts.iter().map(|(_, count)| count).sum();
    let counts: Vec<String> = counts.iter().map(|(object, count)| format!("{object} {count}")).collect();
    let wrote =
        if to_stdout { "wrote the package".to_owned() } else { format!("wrote {}", args.out.display()) };
    let counts = if counts.is_empty() { String::new() } else { format!(" ({})", counts.join(", ")) };
    streams.note(&format!("{wrote}: {}{counts}", amount(total, "record")));
    Ok(Exit::Clean)
}
