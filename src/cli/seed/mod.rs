//! `omnic seed`: a project's components and records in the form that a runtime or a loader takes; its subcommands make
//! data for the project, and fill in ids that only the org knows.

mod compiled;
mod format;
mod generate;
mod ids;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use self::compiled::{Checked, Judged, SourceArgs};
use self::format::SeedFormat;
use self::generate::GenerateArgs;
use self::ids::{QueriesArgs, ResolveArgs};
use super::exit::{Exit, Failure};
use super::notation::is_stdout;
use super::streams::Streams;
use super::words::amount;
use super::write;
use crate::data::{Package, tokens};
use crate::seed::load::{self, File, Plan, Refusal};
use crate::seed::{self, Bundle};

#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "\
The bundle holds components and records as tables, which are described in schemas/seed/seed.v1.schema.json. A number that \
    only a warning calls unusual, such as a capacity of 0, is compiled as it is. All other forms hold the records of data \
    packages, in an order in which they can be loaded; `${id:Type:Name}` stands for the id of what is in the org.

Examples:
  omnic seed --format sqlite -o seed.sqlite
  omnic seed --format tree -o seed
  omnic seed queries seed                        # what to ask the org
  omnic seed resolve --ids ids.json seed         # fills the answers in
  sf data import tree --plan seed/plan.json

Exit codes: 0 written, 1 errors and nothing written, 2 usage or configuration, 3 output that cannot be written or a \
    fault of omnic itself."
)]
pub(crate) struct SeedArgs {
    #[command(subcommand)]
    pub(crate) command: Option<SeedCommand>,
    /// Form to write
    #[arg(long, value_enum, default_value_t = SeedFormat::Json)]
    pub(crate) format: SeedFormat,
    /// File to write for json, sqlite, apex and postgres, else a new or empty folder; `-` is standard output, for texts
    #[arg(short, long, value_name = "PATH", required = true)]
    pub(crate) out: Option<PathBuf>,
    /// Replace a folder that is not empty, with everything in it
    #[arg(long)]
    pub(crate) overwrite: bool,
    #[command(flatten)]
    pub(crate) source: SourceArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SeedCommand {
    /// Make agents with skills, and work for them, for demonstrations and load tests
    Generate(Box<GenerateArgs>),
    /// Print the SOQL that fetches the ids which files wait for
    Queries(QueriesArgs),
    /// Fill ids in, from answers of the org
    Resolve(ResolveArgs),
}

/// `omnic seed` and what stands below it.
pub(super) fn run(args: &SeedArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    match &args.command {
        Some(SeedCommand::Generate(args)) => return generate::run(args, streams),
        Some(SeedCommand::Queries(args)) => return ids::queries(args, streams),
        Some(SeedCommand::Resolve(args)) => return ids::resolve(args, streams),
        None => {}
    }
    let Some(out) = &args.out else {
        return Err(Failure::Usage("name what to write with --out".to_owned()));
    };
    args.format.accept(out, args.overwrite)?;
    let checked = match args.source.check(true, out, streams)? {
        Judged::Checked(checked) => checked,
        Judged::Refused(exit) => return Ok(exit),
    };
    let package = checked.package();
    if args.format.is_bundle() {
        let bundle = checked.bundle(&package);
        let bytes = match args.format {
            SeedFormat::Sqlite => seed::sqlite(&bundle).map_err(|error| Failure::Output {
                path: out.display().to_string(),
                reason: error.to_string(),
            })?,
            SeedFormat::Postgres => seed::postgres(&bundle).into_bytes(),
            _ => seed::json(&bundle).into_bytes(),
        };
        let wrote = file(out, &bytes, "the bundle", streams)?;
        streams.note(&format!("{wrote}: {}", summary(&bundle)));
        return Ok(Exit::Clean);
    }
    let made = Plan::new(&package).and_then(|plan| match args.format {
        SeedFormat::Tree => load::tree(&plan),
        SeedFormat::Csv => load::bulk(&plan),
        SeedFormat::Sfdmu => Ok(load::sfdmu(&plan)),
        SeedFormat::Cumulusci => load::cumulusci(&plan),
        _ => load::apex(&plan).map(|text| vec![File { name: String::new(), text }]),
    });
    let files = match made {
        Ok(files) => files,
        Err(refusals) => {
            refuse(&checked, &refusals, streams);
            return Ok(Exit::Findings);
        }
    };
    let wrote = if args.format.is_folder() {
        let draft = write::draft(out, args.overwrite)?;
        for File { name, text } in &files {
            draft.put(name, text.as_bytes()).map_err(|error| write::failure(out, &error))?;
        }
        write::publish(draft, out)?;
        format!("wrote {}", out.display())
    } else {
        let text = files.first().map_or("", |file| &*file.text);
        file(out, text.as_bytes(), "the script", streams)?
    };
    let waiting = files.iter().map(|file| tokens(&file.text).count()).sum();
    streams.note(&format!("{wrote}: {}{}", records(&package), asks(waiting, out)));
    if args.format.is_folder() && !package.records.is_empty() && checked.reads(out) {
        streams.note(&format!(
            "{0} lies in the project, which reads it as one more data package from now on; write beside the project, or \
             list {0} in .forceignore",
            out.display()
        ));
    }
    Ok(Exit::Clean)
}

/// Writes one file, or to standard output, and says so.
fn file(out: &Path, bytes: &[u8], what: &str, streams: &mut Streams) -> Result<String, Failure> {
    if is_stdout(out) {
        streams.out.write_all(bytes)?;
        return Ok(format!("wrote {what}"));
    }
    write::file(out, bytes)?;
    Ok(format!("wrote {}", out.display()))
}

/// Tells what keeps records from being written.
fn refuse(checked: &Checked, refusals: &[Refusal], streams: &mut Streams) {
    for Refusal { place, message } in refusals {
        match place {
            Some((file, span)) => streams.fault(&format!("{}: {message}", checked.place(*file, *span))),
            None => streams.fault(message),
        }
    }
    streams.fault("nothing written, because a load by halves is none");
}

/// `34 records (User 2, ServiceResource 2)`.
fn records(package: &Package) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for (object, _) in package.names().into_keys() {
        match counts.last_mut().filter(|(known, _)| *known == object) {
            Some((_, count)) => *count += 1,
            None => counts.push((object, 1)),
        }
    }
    if counts.is_empty() {
        return "no record found, so there is nothing to load".to_owned();
    }
    let total = counts.iter().map(|(_, count)| count).sum();
    let counts: Vec<String> = counts.iter().map(|(object, count)| format!("{object} {count}")).collect();
    format!("{} ({})", amount(total, "record"), counts.join(", "))
}

/// What is still to be done before the files can be loaded.
fn asks(waiting: usize, out: &Path) -> String {
    match waiting {
        0 => String::new(),
        1 => format!("; 1 id is to be filled in: omnic seed queries {}", out.display()),
        many => format!("; {many} ids are to be filled in: omnic seed queries {}", out.display()),
    }
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
