//! `omnic seed`: compiles a project into a bundle; its subcommands make data for the project.

mod compiled;
mod generate;

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use self::compiled::{Compiled, SourceArgs};
use self::generate::GenerateArgs;
use super::exit::{Exit, Failure};
use super::notation::is_stdout;
use super::streams::Streams;
use super::words::amount;
use super::write;
use crate::seed::{self, Bundle};

#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "The tables are described \
    in schemas/seed/seed.v1.schema.json. A number that only a warning calls unusual, such as a capacity of 0, is compiled \
    as it is.

Exit codes: 0 written, 1 errors and nothing written, 2 usage or configuration, 3 output that cannot be written or a \
    fault of omnic itself."
)]
pub(crate) struct SeedArgs {
    #[command(subcommand)]
    pub(crate) command: Option<SeedCommand>,
    /// Form of the bundle
    #[arg(long, value_enum, default_value_t = SeedFormat::Json)]
    pub(crate) format: SeedFormat,
    /// File to write; `-` is standard output, for JSON only
    #[arg(short, long, value_name = "FILE", required = true)]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SeedCommand {
    /// Make agents with skills, and work for them, for demonstrations and load tests
    Generate(GenerateArgs),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SeedFormat {
    /// One JSON document
    Json,
    /// One database file
    Sqlite,
}

/// `omnic seed` and what stands below it.
pub(super) fn run(args: &SeedArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    if let Some(SeedCommand::Generate(args)) = &args.command {
        return generate::run(args, streams);
    }
    let Some(out) = &args.out else {
        return Err(Failure::Usage("name a file to write with --out".to_owned()));
    };
    let to_stdout = is_stdout(out);
    if to_stdout && args.format == SeedFormat::Sqlite {
        return Err(Failure::Usage("a database is not written to standard output; name a file".to_owned()));
    }
    let bundle = match args.source.compile(true, out, streams)? {
        Compiled::Bundle(bundle) => bundle,
        Compiled::Refused(exit) => return Ok(exit),
    };
    let bytes = match args.format {
        SeedFormat::Json => seed::json(&bundle).into_bytes(),
        SeedFormat::Sqlite => seed::sqlite(&bundle).map_err(|error| Failure::Output {
            path: out.display().to_string(),
            reason: error.to_string(),
        })?,
    };
    if to_stdout {
        streams.out.write_all(&bytes)?;
    } else {
        write::file(out, &bytes)?;
    }
    let wrote = if to_stdout { "wrote the bundle".to_owned() } else { format!("wrote {}", out.display()) };
    streams.note(&format!("{wrote}: {}", summary(&bundle)));
    Ok(Exit::Clean)
}

/// `120 rows (channel 2, queue 10), 1 unresolved reference`: of the tables only those that hold things with a name.
fn summary(bundle: &Bundle) -> String {
    let tables = bundle.tables();
    let (unresolved, skipped) = (bundle.unresolved_reference.len(), bundle.skipped.len());
    let rows = tables.iter().map(|(_, rows)| rows.len()).sum::<usize>() - unresolved - skipped;
    if rows == 0 {
        return "no component found, so the tables are empty".to_owned();
    }
    let named = tables.iter().filter(|(table, rows)| table.key == ["id"] && !rows.is_empty());
    let named: Vec<String> = named.map(|(table, rows)| format!("{} {}", table.name, rows.len())).collect();
    let unresolved = amount(unresolved, "unresolved reference");
    let skipped = match skipped {
        0 => String::new(),
        skipped => format!(", {} left out", amount(skipped, "fault")),
    };
    format!("{} ({}), {unresolved}{skipped}", amount(rows, "row"), named.join(", "))
}
