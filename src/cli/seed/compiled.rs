//! A project, checked and compiled: where every form of seed data begins.

use std::collections::BTreeSet;
use std::mem;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::check::Outcome;
use crate::cli::exit::{Exit, Failure};
use crate::cli::extent::ExtentArgs;
use crate::cli::findings::show;
use crate::cli::guard;
use crate::cli::input::{Target, check_all, is_misconfigured, read_answers, targets};
use crate::cli::options::{ColorArg, SeverityArg};
use crate::cli::outputs::{OutputArgs, ReportArgs};
use crate::cli::settings::ConfigArgs;
use crate::cli::streams::Streams;
use crate::diag::Severity;
use crate::seed::{self, Bundle};

/// What is compiled.
#[derive(Debug, Args)]
pub(crate) struct SourceArgs {
    /// SFDX project, metadata-format folder or deploy zip; a folder inside a project compiles only what lies in it
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) path: PathBuf,
    /// Compile in spite of errors; what has one is left out and listed in the table `skipped`
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = ColorArg::Auto)]
    pub(crate) color: ColorArg,
}

/// What comes of a project.
pub(super) enum Compiled {
    Bundle(Box<Bundle>),
    /// Errors, which have been told.
    Refused(Exit),
}

impl SourceArgs {
    /// Checks and compiles, to write to `out`; `-` is standard output, which then is kept clear of findings.
    pub(super) fn compile(&self, out: &Path, streams: &mut Streams) -> Result<Compiled, Failure> {
        let to_stdout = out.as_os_str() == "-";
        let mut targets = targets(std::slice::from_ref(&self.path), None, &self.config)?;
        read_answers(&mut targets)?;
        if !to_stdout {
            guard::keep_input(&targets, out)?;
        }
        let outcomes = check_all(&targets, streams);
        let errors: usize = outcomes.iter().map(|outcome| outcome.count(Severity::Error)).sum();
        let misconfigured = is_misconfigured(&targets);
        if errors > 0 || misconfigured {
            tell(&targets, &outcomes, self.color, to_stdout, streams)?;
            if misconfigured {
                streams.note("nothing written, and --force cannot help here");
                return Ok(Compiled::Refused(Exit::Usage));
            }
            if !self.force {
                streams.note(
                    "nothing written because of these errors; mend them, or leave what has one out with --force",
                );
                return Ok(Compiled::Refused(Exit::Findings));
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
        Ok(Compiled::Bundle(Box::new(bundle)))
    }
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
