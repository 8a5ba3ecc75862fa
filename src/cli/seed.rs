use std::collections::BTreeSet;
use std::io::Write as _;
use std::mem;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::exit::{Exit, Failure};
use super::extent::ExtentArgs;
use super::findings::show;
use super::guard;
use super::input::{Target, check_all, is_misconfigured, read_answers, targets};
use super::options::{ColorArg, SeverityArg};
use super::outputs::OutputArgs;
use super::outputs::ReportArgs;
use super::settings::ConfigArgs;
use super::streams::Streams;
use super::words::amount;
use super::write;
use crate::check::Outcome;
use crate::diag::Severity;
use crate::seed::{self, Bundle};

#[derive(Debug, Args)]
#[command(after_help = "The tables are described in schemas/seed/seed.v1.schema.json. A number that only a \
    warning calls unusual, such as a capacity of 0, is compiled as it is.

Exit codes: 0 written, 1 errors and nothing written, 2 usage or configuration, 3 output that cannot be written or a \
    fault of omnic itself.")]
pub(crate) struct SeedArgs {
    /// SFDX project, metadata-format folder or deploy zip; a folder inside a project compiles only what lies in it
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) path: PathBuf,
    /// Form of the bundle
    #[arg(long, value_enum, default_value_t = SeedFormat::Json)]
    pub(crate) format: SeedFormat,
    /// File to write; `-` is standard output, for JSON only
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Compile in spite of errors; what has one is left out and listed in the table `skipped`
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = ColorArg::Auto)]
    pub(crate) color: ColorArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SeedFormat {
    /// One JSON document
    Json,
    /// One database file
    Sqlite,
}

/// `omnic seed`.
pub(super) fn run(args: &SeedArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let to_stdout = args.out.as_os_str() == "-";
    if to_stdout && args.format == SeedFormat::Sqlite {
        return Err(Failure::Usage("a database is not written to standard output; name a file".to_owned()));
    }
    let mut targets = targets(std::slice::from_ref(&args.path), None, &args.config)?;
    read_answers(&mut targets)?;
    if !to_stdout {
        guard::keep_input(&targets, &args.out)?;
    }
    let outcomes = check_all(&targets, streams);
    let errors: usize = outcomes.iter().map(|outcome| outcome.count(Severity::Error)).sum();
    let misconfigured = is_misconfigured(&targets);
    if errors > 0 || misconfigured {
        tell(&targets, &outcomes, args.color, to_stdout, streams)?;
        if misconfigured {
            streams.note("nothing written, and --force cannot help here");
            return Ok(Exit::Usage);
        }
        if !args.force {
            streams.note(
                "nothing written because of these errors; mend them, or leave what has one out with --force",
            );
            return Ok(Exit::Findings);
        }
    }

    let components: Vec<_> = outcomes.iter().flat_map(seed::components).collect();
    let bundle = seed::compile(&components);
    // `tell` has the notes, too. Without components the last line says all.
    if errors == 0 && !components.is_empty() {
        for note in outcomes.iter().flat_map(|outcome| &outcome.notes) {
            streams.note(note);
        }
    }
    let projects = projects(&outcomes);
    if projects > 1 {
        streams.note(&format!(
            "the bundle holds {projects} projects as one; of components with one name it has the first"
        ));
    }
    let bytes = match args.format {
        SeedFormat::Json => seed::json(&bundle).into_bytes(),
        SeedFormat::Sqlite => seed::sqlite(&bundle).map_err(|error| Failure::Output {
            path: args.out.display().to_string(),
            reason: error.to_string(),
        })?,
    };
    if to_stdout {
        streams.out.write_all(&bytes)?;
    } else {
        write::file(&args.out, &bytes)?;
    }
    let wrote =
        if to_stdout { "wrote the bundle".to_owned() } else { format!("wrote {}", args.out.display()) };
    streams.note(&format!("{wrote}: {}", summary(&bundle)));
    Ok(Exit::Clean)
}

/// Tells the findings as `check` does, on stderr if the bundle itself goes to stdout.
fn tell(
    targets: &[Target],
    outcomes: &[Outcome],
    color: ColorArg,
    to_stdout: bool,
    streams: &mut Streams,
) -> Result<(), Failure> {
    let output = OutputArgs {
        report: ReportArgs::default(),
        fail_on: SeverityArg::Error,
        severity: SeverityArg::Warning,
        color,
        extent: ExtentArgs::default(),
    };
    if to_stdout {
        mem::swap(&mut streams.out, &mut streams.err);
    }
    let told = show(targets, outcomes, &output, streams);
    streams.flush()?;
    if to_stdout {
        mem::swap(&mut streams.out, &mut streams.err);
    }
    told.map(|_| ())
}

/// How many projects the compiled components belong to.
fn projects(outcomes: &[Outcome]) -> usize {
    let asked = |outcome: &'_ Outcome| -> BTreeSet<u32> {
        let all = outcome.index.all().iter();
        all.filter(|component| outcome.file(component.file).asked).map(|component| component.unit).collect()
    };
    outcomes.iter().map(|outcome| asked(outcome).len()).sum()
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
