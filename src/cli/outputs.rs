//! Which reports are written, in which format and where to.
//!
//! One report goes to standard output, any number of others to files, each of which appears whole or not at all. No
//! report replaces what is read.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use super::exit::{Exit, Failure};
use super::extent::ExtentArgs;
use super::input::Target;
use super::options::{ColorArg, PathBase, SeverityArg};
use super::streams::Streams;
use super::terminal::style;
use super::{guard, write};
use crate::check::Outcome;
use crate::report::{self, Format, Pipeline, Root, Style, View};

/// How findings are shown and judged.
#[derive(Debug, Args)]
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

/// The reports of a run.
#[derive(Debug, Default, Args)]
pub(crate) struct ReportArgs {
    /// Format on standard output; `human` without it
    #[arg(long, value_enum)]
    pub(crate) format: Option<FormatArg>,
    /// A further report, written to a file; can be given several times. `FORMAT` alone is the same as --format
    #[arg(long, value_name = "FORMAT=FILE", value_parser = report_arg)]
    pub(crate) output: Vec<ReportArg>,
    /// Folder that paths in the output are relative to: `root`, but `repo` for the formats of services
    /// and `cwd` for --diff
    #[arg(long, value_enum, value_name = "BASE")]
    pub(crate) path_base: Option<PathBase>,
}

impl ReportArgs {
    /// What paths in messages for people are relative to.
    pub(super) fn shown_base(&self) -> PathBase {
        self.path_base.unwrap_or(PathBase::Root)
    }

    /// What the paths of a difference are relative to: `patch` is run where omnic is.
    pub(super) fn diff_base(&self) -> PathBase {
        self.path_base.unwrap_or(PathBase::Cwd)
    }
}

/// One `--output`.
#[derive(Clone, Debug)]
pub(crate) struct ReportArg {
    format: FormatArg,
    /// `None` for standard output.
    file: Option<PathBuf>,
}

/// A format as an argument names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FormatArg(Format);

impl ValueEnum for FormatArg {
    fn value_variants<'a>() -> &'a [Self] {
        const ALL: [FormatArg; Format::ALL.len()] = {
            let mut all = [FormatArg(Format::Human); Format::ALL.len()];
            let mut at = 0;
            while at < all.len() {
                all[at] = FormatArg(Format::ALL[at]);
                at += 1;
            }
            all
        };
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, about) = match self.0 {
            Format::Human => ("human", "Source excerpts with the place underlined"),
            Format::Narrated => ("narrated", "Sentences without drawings, for screen readers"),
            Format::Concise => ("concise", "One line a finding"),
            Format::Json => ("json", "Versioned JSON, see schemas/report.v1.schema.json"),
            Format::Jsonl => ("jsonl", "A JSON object a line, see schemas/report-line.v1.schema.json"),
            Format::Sarif => ("sarif", "SARIF 2.1.0, for code scanning"),
            Format::Junit => ("junit", "XML test report, a test case a finding"),
            Format::Github => ("github", "Annotations of GitHub Actions, and a step summary"),
            Format::Gitlab => ("gitlab", "Code Quality report of GitLab"),
            Format::Azure => ("azure", "Issues of an Azure Pipelines run"),
            Format::Checkstyle => ("checkstyle", "Checkstyle XML"),
            Format::Rdjson => ("rdjson", "Diagnostic Format of reviewdog"),
            Format::Rdjsonl => ("rdjsonl", "The same, one finding a line"),
            Format::Tap => ("tap", "Test Anything Protocol, version 14"),
        };
        Some(PossibleValue::new(name).help(about))
    }
}

impl From<FormatArg> for Format {
    fn from(arg: FormatArg) -> Self {
        arg.0
    }
}

fn report_arg(text: &str) -> Result<ReportArg, String> {
    let (name, file) = text.split_once('=').map_or((text, "-"), |(name, file)| (name, file));
    let format = FormatArg::from_str(name, false).map_err(|_| {
        let values = FormatArg::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        let names: Vec<String> = values.map(|value| value.get_name().to_owned()).collect();
        format!("`{name}` is no format; the formats are {}", names.join(", "))
    })?;
    match file {
        "" => Err(format!("no file after `{name}=`")),
        "-" => Ok(ReportArg { format, file: None }),
        file => Ok(ReportArg { format, file: Some(file.into()) }),
    }
}

/// The reports that a run writes.
pub(super) struct Reports {
    stdout: Format,
    files: Vec<(Format, PathBuf)>,
    base: Option<PathBase>,
}

impl Reports {
    /// Sorts out what the arguments ask for; nothing is written yet.
    pub(super) fn new(args: &OutputArgs, targets: &[Target]) -> Result<Self, Failure> {
        let OutputArgs { report: args, extent, .. } = args;
        let mut stdout = args.format;
        let mut files: Vec<(Format, PathBuf)> = Vec::new();
        for output in &args.output {
            let Some(file) = &output.file else {
                if stdout.is_some() {
                    let reason =
                        "standard output takes one report; write the others to files: --output FORMAT=FILE";
                    return Err(Failure::Usage(reason.to_owned()));
                }
                stdout = Some(output.format);
                continue;
            };
            guard::keep_input(targets, file)?;
            if files.iter().any(|(_, other)| place(other) == place(file)) {
                return Err(Failure::Usage(format!("two reports are to be written to {}", file.display())));
            }
            files.push((output.format.into(), file.clone()));
        }
        let stdout = stdout.map_or(Format::Human, Format::from);
        let counts = matches!(stdout, Format::Human | Format::Narrated | Format::Concise | Format::Json);
        if extent.statistics && !counts {
            let reason = "--statistics counts as text, or with --format json as JSON; write other reports to files: \
                          --output FORMAT=FILE";
            return Err(Failure::Usage(reason.to_owned()));
        }
        Ok(Self { stdout, files, base: args.path_base })
    }

    /// Whether one of the reports is this file, or lies in this folder.
    pub(super) fn take(&self, path: &Path) -> bool {
        self.files.iter().any(|(_, file)| place(file).starts_with(place(path)))
    }

    /// Writes all of them. One that fails does not keep the others from being written.
    pub(super) fn write(
        &self,
        targets: &[Target],
        outcomes: &[Outcome],
        args: &OutputArgs,
        exit: Exit,
        streams: &mut Streams,
    ) -> Result<(), Failure> {
        let run = Run { targets, outcomes, args, exit, pipeline: pipeline() };
        let look = style(args.color, streams.terminal);
        let shown = run.view(self.base, self.stdout, look, |view| {
            if args.extent.statistics {
                report::write_statistics(self.stdout == Format::Json, view, &mut streams.out)
            } else {
                report::write(self.stdout, view, &mut streams.out)
            }
        });
        let mut result = match shown {
            // A reader that has seen enough does not change what was found.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            shown => shown.map_err(Failure::from),
        };
        for (format, file) in &self.files {
            let mut bytes = Vec::new();
            let written = run
                .view(self.base, *format, Style::PLAIN, |view| report::write(*format, view, &mut bytes))
                .map_err(Failure::from)
                .and_then(|()| write::file(file, &bytes));
            match (written, &result) {
                (Err(failure), Ok(())) => result = Err(failure),
                (Err(failure), Err(_)) => streams.note(&failure.to_string()),
                (Ok(()), _) => {}
            }
        }
        if self.files.iter().map(|(format, _)| *format).chain([self.stdout]).any(|one| one == Format::Github)
        {
            self.step_summary(&run, streams);
        }
        result
    }

    /// Adds the findings to the page of a step of GitHub Actions, if this is one. The page is an extra: that it cannot
    /// be written changes nothing.
    fn step_summary(&self, run: &Run<'_>, streams: &mut Streams) {
        let Some(file) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|file| !file.is_empty()) else {
            return;
        };
        let file = PathBuf::from(file);
        let mut page = Vec::new();
        let written = guard::keep_input(run.targets, &file).and_then(|()| {
            run.view(self.base, Format::Github, Style::PLAIN, |view| {
                report::write_step_summary(view, &mut page)
            })?;
            std::fs::OpenOptions::new().append(true).create(true).open(&file)?.write_all(&page)?;
            Ok(())
        });
        if let Err(failure) = written {
            let reason = match failure {
                Failure::Stdout(error) => error.to_string(),
                other => other.to_string(),
            };
            streams.note(&format!("no step summary: {}: {reason}", file.display()));
        }
    }
}

/// What all reports of a run tell about.
struct Run<'a> {
    targets: &'a [Target],
    outcomes: &'a [Outcome],
    args: &'a OutputArgs,
    exit: Exit,
    pipeline: Option<Pipeline>,
}

impl Run<'_> {
    /// Gives the view for a format to a function.
    fn view<T>(
        &self,
        base: Option<PathBase>,
        format: Format,
        style: Style,
        then: impl FnOnce(&View<'_>) -> T,
    ) -> T {
        let base = base.unwrap_or(if format.is_for_repository() { PathBase::Repo } else { PathBase::Root });
        let paths: Vec<_> = self
            .targets
            .iter()
            .map(|target| {
                let prefix = target.prefix(base);
                move |path: &str| target.shown(&prefix, path)
            })
            .collect();
        let roots: Vec<Root<'_>> =
            self.outcomes.iter().zip(&paths).map(|(outcome, path)| Root { outcome, path }).collect();
        then(&View {
            roots: &roots,
            min_severity: self.args.severity.into(),
            fail_on: self.args.fail_on.into(),
            exit_code: self.exit.code(),
            baseline: self.targets.iter().any(|target| target.settings.baseline_path.is_some()),
            pipeline: self.pipeline.as_ref(),
            style,
            summary: !self.args.extent.quiet,
        })
    }
}

/// What a SARIF log says of its run, by the variables that services set.
///
/// Azure `DevOps` refuses a log that does not say it, so an ordinary shell gets an answer, too. GitHub names runs by
/// the `category` of its upload action, which does so only if the log is silent.
fn pipeline() -> Option<Pipeline> {
    let of = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let none = Pipeline::default();
    if of("TF_BUILD").is_none() {
        return of("GITHUB_ACTIONS").is_none().then_some(none);
    }
    Some(Pipeline {
        organization: of("SYSTEM_COLLECTIONURI").map_or(none.organization, |uri| organization(&uri)),
        project: of("SYSTEM_TEAMPROJECTID").unwrap_or(none.project),
        branch: of("BUILD_SOURCEBRANCH").unwrap_or(none.branch),
        build: of("BUILD_BUILDID").unwrap_or(none.build),
        definition: of("SYSTEM_DEFINITIONID").unwrap_or(none.definition),
        definition_name: of("BUILD_DEFINITIONNAME").unwrap_or(none.definition_name),
        phase: of("SYSTEM_PHASEID").unwrap_or(none.phase),
        phase_name: of("SYSTEM_PHASENAME").unwrap_or(none.phase_name),
    })
}

/// The organisation in the address of a collection: `https://dev.azure.com/name/` or `https://name.visualstudio.com/`.
fn organization(uri: &str) -> String {
    let uri = uri.trim_end_matches('/');
    let rest = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    match rest.rsplit_once('/') {
        Some((_, last)) => last.to_owned(),
        None => rest.split('.').next().unwrap_or(rest).to_owned(),
    }
}

/// A path with links followed, as far as it exists, to compare it with others.
pub(super) fn place(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    if let Ok(real) = std::fs::canonicalize(&path) {
        return real;
    }
    match (path.parent().map(std::fs::canonicalize), path.file_name()) {
        (Some(Ok(folder)), Some(name)) => folder.join(name),
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{FormatArg, organization, report_arg};
    use crate::report::Format;

    #[test]
    fn organizations_stand_in_the_address() {
        for uri in ["https://dev.azure.com/larkfield/", "https://larkfield.visualstudio.com/", "larkfield"] {
            assert_eq!(organization(uri), "larkfield");
        }
    }

    #[test]
    fn reports_are_a_format_and_a_file() {
        let arg = report_arg("sarif=out/a=b.sarif").unwrap();
        assert_eq!(
            (arg.format, arg.file.as_deref()),
            (FormatArg(Format::Sarif), Some(Path::new("out/a=b.sarif")))
        );
        for text in ["tap", "tap=-"] {
            let arg = report_arg(text).unwrap();
            assert_eq!((arg.format, arg.file), (FormatArg(Format::Tap), None));
        }
        assert_eq!(report_arg("json=").unwrap_err(), "no file after `json=`");
        assert!(report_arg("xml=a").unwrap_err().starts_with("`xml` is no format; the formats are human, "));
    }
}
