use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

use super::baseline::UpdateArgs;
use super::build::BuildArgs;
use super::explain::ExplainArgs;
use super::extent::ExtentArgs;
use super::fix::FixArgs;
use super::fmt::FmtArgs;
use super::outputs::ReportArgs;
use super::rules::RulesArgs;
use super::seed::SeedArgs;
use super::settings::ConfigArgs;
use super::shell::{CompletionsArgs, ManArgs};
use super::since::SinceArgs;
use super::watch::WatchArgs;
use crate::diag::Severity;
use crate::model::ApiVersion;

/// Checks, packs and compiles Salesforce Omni-Channel metadata.
#[derive(Debug, Parser)]
#[command(name = "omnic", version, about, arg_required_else_help = true)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Report what the platform would refuse, and what deploys but does not do what it says
    Check(CheckArgs),
    /// Rewrite files in the style in which the platform writes them
    Fmt(FmtArgs),
    /// Pack the components for deployment
    Build(BuildArgs),
    /// Write down the findings that are there now, so that only new ones are reported
    Baseline(UpdateArgs),
    /// Compile the routing configuration into tables for a runtime
    Seed(SeedArgs),
    /// Tell all about a rule, a metadata type or a field
    Explain(ExplainArgs),
    /// List the rules
    Rules(RulesArgs),
    /// Write a completion script for a shell
    Completions(CompletionsArgs),
    /// Write manual pages
    Man(ManArgs),
}

/// What to read, and how; the same for every command.
#[derive(Debug, Default, ClapArgs)]
pub(crate) struct InputArgs {
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
}

impl InputArgs {
    /// For commands that no `omnic.toml` changes.
    pub(super) fn isolated() -> Self {
        Self { config: ConfigArgs { isolated: true, ..ConfigArgs::default() } }
    }
}

#[derive(Debug, ClapArgs)]
#[command(
    after_help = "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage or configuration, 3 output that \
    cannot be written or a fault of omnic itself."
)]
pub(crate) struct CheckArgs {
    /// SFDX projects, metadata-format folders, deploy zips or files; `-` reads one file from standard input
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) input: InputArgs,
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

/// How findings are shown and judged.
#[derive(Debug, ClapArgs)]
pub(crate) struct OutputArgs {
    #[command(flatten)]
    pub(crate) report: ReportArgs,
    /// Least severity that makes the exit code 1
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = SeverityArg::Error)]
    pub(crate) fail_on: SeverityArg,
    /// Least severity that is shown
    #[arg(long, value_enum, default_value_t = SeverityArg::Warning)]
    pub(crate) severity: SeverityArg,
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = ColorArg::Auto)]
    pub(crate) color: ColorArg,
    #[command(flatten)]
    pub(crate) extent: ExtentArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SeverityArg {
    /// Everything, hints included
    Info,
    /// Warnings and errors
    Warning,
    /// Errors only
    Error,
}

impl From<SeverityArg> for Severity {
    fn from(arg: SeverityArg) -> Self {
        match arg {
            SeverityArg::Info => Severity::Info,
            SeverityArg::Warning => Severity::Warning,
            SeverityArg::Error => Severity::Error,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PathBase {
    /// The checked project or folder
    Root,
    /// The git repository around it
    Repo,
    /// The working directory
    Cwd,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorArg {
    /// On a terminal, unless the environment says otherwise (`NO_COLOR`, `CLICOLOR`, `CLICOLOR_FORCE`, `TERM=dumb`)
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

pub(super) fn api_version(text: &str) -> Result<ApiVersion, String> {
    ApiVersion::parse(text).ok_or_else(|| format!("`{text}` is not an API version; write it as 67.0"))
}
