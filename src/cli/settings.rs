//! What a run goes by: flags over `--config KEY=VALUE` over the nearest `omnic.toml`.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::exit::Failure;
use super::options::api_version;
use super::paths::absolute;
use crate::input::Root;
use crate::model::{ApiVersion, Kind};
use crate::project::{CONFIG_LIMIT, Config, DeployTarget, Level, RuleLevel};
use crate::rules::{self, Api, Known, Levels, Options};
use crate::source::Span;

/// Flags that say what `omnic.toml` can say, too. They count more.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct ConfigArgs {
    /// API version to check against, instead of the project's or manifest's own
    #[arg(help_heading = "Configuration", long, value_name = "VERSION", value_parser = api_version)]
    pub(crate) api_version: Option<ApiVersion>,
    /// Target of omnic.toml, [target.NAME]: its API version counts, and its replacements in a build
    #[arg(help_heading = "Configuration", long = "target", value_name = "NAME")]
    pub(crate) deploy_target: Option<String>,
    /// Everything that is referred to lies in the project or is known: what is missing is an error
    #[arg(help_heading = "Configuration", long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(crate) closed_world: Option<bool>,
    /// Only rules that rest on documentation or observation
    #[arg(help_heading = "Configuration", long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(crate) strict_evidence: Option<bool>,
    /// Level of a rule or group: off, info, warning or error; can be repeated
    #[arg(help_heading = "Configuration", long = "rules", value_name = "RULE=LEVEL")]
    pub(crate) rules: Vec<String>,
    /// File with the findings that are not reported
    #[arg(help_heading = "Configuration", long, value_name = "FILE", conflicts_with = "no_baseline")]
    pub(crate) baseline: Option<PathBuf>,
    /// Report findings of the baseline, too
    #[arg(help_heading = "Configuration", long)]
    pub(crate) no_baseline: bool,
    /// An omnic.toml to use instead of the nearest one, or a key of it with its value in TOML; can be repeated
    #[arg(help_heading = "Configuration", long, value_name = "FILE|KEY=VALUE")]
    pub(crate) config: Vec<String>,
    /// Read no omnic.toml
    #[arg(help_heading = "Configuration", long)]
    pub(crate) isolated: bool,
}

impl ConfigArgs {
    /// For commands that no `omnic.toml` changes.
    pub(super) fn isolated() -> Self {
        Self { isolated: true, ..Self::default() }
    }
}

/// The flags, read and judged once for all roots.
pub(super) struct Overrides<'a> {
    args: &'a ConfigArgs,
    /// Ids and groups of all rules.
    names: Vec<&'static str>,
    rules: Vec<RuleLevel>,
    /// What stands in `--config KEY=VALUE`, the strongest last.
    inline: Vec<Config>,
    /// The `omnic.toml` of `--config FILE`.
    file: Option<PathBuf>,
}

/// What the check of one root goes by.
pub(super) struct Settings {
    /// The `omnic.toml` in use, for what stands in it alone; the empty one if there is none.
    pub(super) config: Config,
    /// Where it lies.
    pub(super) file: Option<PathBuf>,
    /// The target that the command line names.
    pub(super) target: Option<DeployTarget>,
    /// The API version that counts more than those of project and manifests.
    pub(super) api: Option<Api>,
    /// What rules are told.
    pub(super) options: Options,
    /// The baseline in use; it need not exist, see [`Settings::baseline`].
    pub(super) baseline_path: Option<PathBuf>,
    /// Where `config` names the baseline, if nobody else does.
    baseline_span: Option<Span>,
}

impl<'a> Overrides<'a> {
    /// Judges the flags.
    pub(super) fn new(args: &'a ConfigArgs) -> Result<Self, Failure> {
        let names = rules::names();
        let mut levels = Vec::with_capacity(args.rules.len());
        for given in &args.rules {
            let Some((rule, level)) = given.rsplit_once('=') else {
                return Err(usage(format!("--rules {given}: write it as RULE=LEVEL, such as acw=off")));
            };
            let level = Level::parse(level.trim())
                .and_then(|level| RuleLevel::new(rule.trim(), level, &names))
                .map_err(|fault| usage(format!("--rules {given}: {fault}")))?;
            levels.push(level);
        }
        let mut overrides = Self { args, names, rules: levels, inline: Vec::new(), file: None };
        for given in &args.config {
            if !given.contains('=') || Path::new(given).is_file() {
                if overrides.file.replace(PathBuf::from(given)).is_some() {
                    return Err(usage("--config names two files; there is only one omnic.toml".to_owned()));
                }
                if args.isolated {
                    return Err(usage(format!("--isolated reads no file, but --config names {given}")));
                }
                continue;
            }
            let config = Config::parse(given, "--config", &overrides.names)?;
            if let Some(entry) = config.allow.first() {
                let fault =
                    "an [[allow]] entry must stand in omnic.toml, where it is reported once nothing needs it";
                return Err(config.error(entry.span, fault.to_owned()).into());
            }
            if !config.replace.is_empty() || !config.targets.is_empty() {
                let fault = "replacements and targets must stand in omnic.toml, from whose folder their files are named";
                return Err(config.error(Span::at(0), fault.to_owned()).into());
            }
            overrides.inline.push(config);
        }
        Ok(overrides)
    }

    /// The settings for a root. What is worth a remark goes into `notes`.
    pub(super) fn settings(&self, root: &Root, notes: &mut Vec<String>) -> Result<Settings, Failure> {
        let file = match &self.file {
            Some(file) => Some(file.clone()),
            None if self.args.isolated => None,
            None => nearest(root, notes),
        };
        let config = match &file {
            Some(file) => read(file, &self.names)?,
            None => Config::default(),
        };
        let args = self.args;
        let inline = || self.inline.iter().rev();

        let stated = |config: &Config, origin: &str| {
            config.api_version.map(|version| Api { version, origin: origin.to_owned() })
        };
        let flag = args.api_version.map(|version| Api { version, origin: "--api-version".to_owned() });
        let target = self.target(&config, file.as_deref())?;
        let of_target = target.as_ref().and_then(|target| {
            let origin = format!("`api-version` of [target.{}] in omnic.toml", target.name);
            target.api_version.map(|version| Api { version, origin })
        });
        let api = flag
            .or_else(|| inline().find_map(|config| stated(config, "`api-version` of --config")))
            .or(of_target)
            .or_else(|| stated(&config, "`api-version` in omnic.toml"));

        let switch = |flag: Option<bool>, of: fn(&Config) -> Option<bool>| {
            flag.or_else(|| inline().find_map(of)).or_else(|| of(&config)).unwrap_or_default()
        };
        let closed_world = switch(args.closed_world, |config| config.closed_world);
        let strict_evidence = switch(args.strict_evidence, |config| config.strict_evidence);

        let mut layers: Vec<&[RuleLevel]> = vec![&config.rules];
        layers.extend(self.inline.iter().map(|config| config.rules.as_slice()));
        layers.push(&self.rules);
        let levels = Arc::new(Levels::new(&layers, strict_evidence));

        let known = self.inline.iter().chain([&config]).flat_map(|config| &config.known);
        let known = Arc::new(Known::new(known.map(|(kind, name): &(Kind, String)| (*kind, name.as_str()))));

        let (baseline_path, baseline_span) = self.baseline(&config, file.as_deref());
        let options = Options { closed_world, levels, known };
        Ok(Settings { config, file, target, api, options, baseline_path, baseline_span })
    }

    /// The target that the command line names.
    fn target(&self, config: &Config, file: Option<&Path>) -> Result<Option<DeployTarget>, Failure> {
        let Some(name) = &self.args.deploy_target else { return Ok(None) };
        let fault = match (config.targets.iter().find(|target| target.name == *name), file) {
            (Some(target), _) => return Ok(Some(target.clone())),
            (None, Some(file)) => {
                let names: Vec<&str> = config.targets.iter().map(|target| target.name.as_str()).collect();
                let known = match names.as_slice() {
                    [] => "it has none".to_owned(),
                    names => format!("it has {}", names.join(", ")),
                };
                let file = file.file_name().unwrap_or_default().display();
                format!("--target {name}: {file} has no [target.{name}]; {known}")
            }
            (None, None) => {
                format!(
                    "--target {name}: there is no omnic.toml; write [target.{name}] into one beside the project"
                )
            }
        };
        Err(usage(fault))
    }

    /// The baseline, and where the file names it if it is the file that does.
    fn baseline(&self, config: &Config, file: Option<&Path>) -> (Option<PathBuf>, Option<Span>) {
        if self.args.no_baseline {
            return (None, None);
        }
        let inline = self.inline.iter().rev().find_map(|config| config.baseline.as_ref());
        let given =
            self.args.baseline.clone().or_else(|| inline.map(|baseline| PathBuf::from(&baseline.path)));
        if given.is_some() {
            return (given, None);
        }
        let folder = file.and_then(Path::parent);
        match (&config.baseline, folder) {
            (Some(baseline), Some(folder)) => (Some(folder.join(&baseline.path)), Some(baseline.span)),
            _ => (None, None),
        }
    }
}

impl Settings {
    /// The baseline to read. One that is not there is the fault of who named it.
    pub(super) fn baseline(&self) -> Result<Option<&Path>, Failure> {
        let Some(path) = self.baseline_path.as_deref() else { return Ok(None) };
        let shown = path.display();
        let fault = if !path.is_file() {
            format!("the baseline {shown} is no file: write it with `omnic baseline`, or do not name it")
        } else if let Some(folder) = self.file.as_deref().and_then(Path::parent)
            && self.baseline_span.is_some()
            && !stays_in(&repository(&absolute(folder)), path)
        {
            format!("the baseline {shown} is not read: it lies outside the repository")
        } else {
            return Ok(Some(path));
        };
        Err(match self.baseline_span {
            Some(span) => self.config.error(span, fault).into(),
            None => usage(fault),
        })
    }

    /// Refuses to write a baseline where only the file wants it, and outside the repository.
    pub(super) fn keep_baseline_inside(&self) -> Result<(), Failure> {
        let (Some(span), Some(path)) = (self.baseline_span, self.baseline_path.as_deref()) else {
            return Ok(());
        };
        let Some(folder) = self.file.as_deref().and_then(Path::parent) else { return Ok(()) };
        let repository = repository(&absolute(folder)).canonicalize();
        let target = absolute(path);
        // What does not exist yet lies where its nearest folder does.
        let real = target.ancestors().find_map(|path| path.canonicalize().ok());
        if repository.is_ok_and(|repository| real.is_some_and(|real| real.starts_with(repository))) {
            return Ok(());
        }
        let fault = format!("the baseline {} is not written: it lies outside the repository", path.display());
        Err(self.config.error(span, fault).into())
    }
}

fn usage(fault: String) -> Failure {
    Failure::Usage(fault)
}

fn read(file: &Path, rules: &[&'static str]) -> Result<Config, Failure> {
    let shown = file.display().to_string();
    let mut bytes = Vec::new();
    File::open(file)
        .and_then(|file| file.take(CONFIG_LIMIT + 1).read_to_end(&mut bytes))
        .map_err(|error| usage(format!("{shown} cannot be read: {error}")))?;
    Ok(Config::from_bytes(bytes, &shown, rules)?)
}

/// The folder of the git repository around a folder, or the folder itself.
fn repository(folder: &Path) -> PathBuf {
    folder.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(folder).to_path_buf()
}

/// The nearest `omnic.toml` from the root upwards, within the git repository around it. One that is a link to
/// elsewhere is not read, which is noted.
fn nearest(root: &Root, notes: &mut Vec<String>) -> Option<PathBuf> {
    let folder = absolute(&root.dir);
    let repository = repository(&folder);
    for parent in folder.ancestors() {
        let path = parent.join("omnic.toml");
        let is_link = path.is_symlink();
        if is_link || path.is_file() {
            if is_link && !stays_in(&repository, &path) {
                notes.push(format!(
                    "{} is not read: the link leads nowhere or out of {}",
                    path.display(),
                    repository.display()
                ));
                return None;
            }
            return Some(path);
        }
        if parent == repository {
            break;
        }
    }
    None
}

/// Whether a path leads to a regular file below `folder`, links followed.
fn stays_in(folder: &Path, path: &Path) -> bool {
    let (Ok(folder), Ok(target)) = (folder.canonicalize(), path.canonicalize()) else { return false };
    target.starts_with(folder) && target.is_file()
}
