//! `omnic baseline`: writes down the findings that are there, so that a team sees only new ones from then on.
//!
//! A baseline shrinks by itself and grows only when somebody says so.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use clap::Args;

use super::answers::{self, answers};
use super::exit::{Exit, Failure};
use super::findings::show;
use super::guard;
use super::input::{Target, is_misconfigured, targets};
use super::outputs::OutputArgs;
use super::settings::ConfigArgs;
use super::streams::Streams;
use super::write;
use crate::check::{Answers, Outcome};
use crate::diag::Severity;
use crate::project::{Baseline, BaselineEntry, BaselineKey};
use crate::rules::{Check, RULES, Rule, rule};
use crate::source::Span;

/// The file that is written where none is named.
const DEFAULT: &str = "omnic-baseline.json";

#[derive(Debug, Args)]
#[command(after_help = "\
An entry names rule, component, element and a hash of the value, never a line. Entries of what is no longer found are \
taken out; new findings are refused unless --accept-new is given.

Exit codes: 0 written or up to date, 1 new findings and nothing written, 2 usage or configuration, 3 output that cannot \
be written or a fault of omnic itself.")]
pub(crate) struct UpdateArgs {
    /// SFDX projects, metadata-format folders, deploy zips or files
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) paths: Vec<PathBuf>,
    /// Take new findings into a baseline that exists
    #[arg(long)]
    pub(crate) accept_new: bool,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    #[command(flatten)]
    pub(crate) output: OutputArgs,
}

/// `omnic baseline`.
pub(super) fn run(args: &UpdateArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    streams.quiet = args.output.extent.quiet;
    if args.config.no_baseline {
        return Err(Failure::Usage("--no-baseline leaves nothing to write".to_owned()));
    }
    let mut targets = targets(&args.paths, None, &args.config)?;
    let file = file(&targets)?;
    for target in &targets {
        target.settings.keep_baseline_inside()?;
    }
    guard::keep_all_but_baseline(&targets, &file)?;
    let old = if file.try_exists().unwrap_or(true) {
        Some(answers::read(&file, &file.display().to_string())?)
    } else {
        None
    };
    for target in &mut targets {
        target.answers =
            Answers { record: true, baseline: old.clone(), ..answers(&target.root, &target.settings, None)? };
    }
    let outcomes: Vec<Outcome> = targets.iter().map(Target::check).collect();
    if is_misconfigured(&targets) {
        streams.fault("nothing written: what was checked is not all");
        return show(&targets, &outcomes, &args.output, streams);
    }

    let change = Change::between(old.as_ref(), &targets, &outcomes, args.output.severity.into());
    if change.new > 0 && old.is_some() && !args.accept_new {
        show(&targets, &outcomes, &args.output, streams)?;
        streams.fault(&format!(
            "{} not in {}: nothing written; mend what is new, or take it in with --accept-new",
            counted(change.new, "finding is", "findings are"),
            file.display()
        ));
        return Ok(Exit::Findings);
    }
    if change.kept > 0 {
        streams.note(&format!(
            "{} not found here and kept, since not all was checked that {} is about",
            counted(change.kept, "listed finding is", "listed findings are"),
            file.display()
        ));
    }
    let text = Baseline::render(change.entries);
    if old.as_ref().is_some_and(|old| *old.text == *text) {
        streams.note(&format!("{} is up to date: {}", file.display(), findings(change.total)));
        return Ok(Exit::Clean);
    }
    write::file(&file, text.as_bytes())?;
    streams.note(&format!(
        "wrote {}: {}, {} new, {} gone",
        file.display(),
        findings(change.total),
        change.new,
        change.gone
    ));
    for target in targets.iter().filter(|target| target.settings.baseline_path.is_none()) {
        let folder = target.settings.file.as_deref().and_then(Path::parent).unwrap_or(&target.root.dir);
        streams.note(&format!("add `baseline = \"{DEFAULT}\"` to {}", folder.join("omnic.toml").display()));
    }
    Ok(Exit::Clean)
}

/// The one file that all roots share.
fn file(targets: &[Target]) -> Result<PathBuf, Failure> {
    let mut files = targets.iter().map(|target| {
        target.settings.baseline_path.clone().unwrap_or_else(|| {
            let folder = target.settings.file.as_deref().and_then(Path::parent);
            folder.unwrap_or(&target.root.dir).join(DEFAULT)
        })
    });
    let first = files.next().unwrap_or_else(|| PathBuf::from(DEFAULT));
    match files.find(|other| *other != first) {
        Some(other) => Err(Failure::Usage(format!(
            "the paths have two baselines, {} and {}: write one at a time, or name one with --baseline",
            first.display(),
            other.display()
        ))),
        None => Ok(first),
    }
}

/// What a new baseline holds, and how it differs from the old one.
struct Change {
    entries: Vec<BaselineEntry>,
    total: u32,
    new: u32,
    gone: u32,
    /// Not found, and not looked for everywhere.
    kept: u32,
}

impl Change {
    fn between(old: Option<&Baseline>, targets: &[Target], outcomes: &[Outcome], least: Severity) -> Self {
        let mut known: BTreeMap<&BaselineKey, u32> = BTreeMap::new();
        for entry in old.map_or(&[][..], |old| &old.entries) {
            let count = known.entry(&entry.key).or_default();
            *count = count.saturating_add(entry.count);
        }
        let mut now: BTreeMap<&BaselineKey, (u32, Severity)> = BTreeMap::new();
        for found in outcomes.iter().flat_map(|outcome| &outcome.recorded) {
            let (count, worst) = now.entry(&found.key).or_insert((0, found.severity));
            *count += found.count;
            *worst = found.severity.max(*worst);
        }
        let looked_at = LookedAt::new(targets, outcomes);
        let mut change = Self { entries: Vec::new(), total: 0, new: 0, gone: 0, kept: 0 };
        for (&key, &(count, worst)) in &now {
            let before = known.get(key).copied().unwrap_or(0);
            // Hidden findings come in only on demand; those that are in stay.
            let count = if worst < least { count.min(before) } else { count };
            change.new += count.saturating_sub(before);
            change.leave(key, before, count, &looked_at);
        }
        for (&key, &before) in known.iter().filter(|(key, _)| !now.contains_key(*key)) {
            change.leave(key, before, 0, &looked_at);
        }
        change
    }

    /// Takes in what is found now, and what was found before and may be where nobody looked.
    fn leave(&mut self, key: &BaselineKey, before: u32, count: u32, looked_at: &LookedAt) {
        let missing = before.saturating_sub(count);
        if looked_at.holds(key) {
            self.gone = self.gone.saturating_add(missing);
            self.add(key, count);
        } else {
            self.kept = self.kept.saturating_add(missing);
            self.add(key, count.max(before));
        }
    }

    fn add(&mut self, key: &BaselineKey, count: u32) {
        self.total = self.total.saturating_add(count);
        self.entries.push(BaselineEntry { key: key.clone(), count, span: Span::default() });
    }
}

/// Which components this run looked at.
struct LookedAt {
    asked: HashMap<String, bool>,
    /// The rules that did not run.
    off: BTreeSet<&'static str>,
    /// Whether what the baseline is about can lie nowhere but below this root.
    alone: bool,
    /// Whether a component that is nowhere does not exist.
    whole: bool,
}

impl LookedAt {
    fn new(targets: &[Target], outcomes: &[Outcome]) -> Self {
        let mut asked: HashMap<String, bool> = HashMap::new();
        for file in outcomes.iter().flat_map(|outcome| &outcome.files) {
            *asked.entry(file.holds()).or_insert(true) &= file.asked;
        }
        let alone = match targets {
            [target] => target.answers.prefix.is_empty() && target.inventory.archive.is_none(),
            _ => false,
        };
        let whole = alone && asked.values().all(|asked| *asked);
        let runs = |rule: &Rule| {
            let is_off = |target: &Target| target.settings.options.levels.is_off(rule);
            !matches!(rule.check, Check::Build(_)) && !targets.iter().any(is_off)
        };
        let off = RULES.iter().filter(|rule| !runs(rule)).map(|rule| rule.id).collect();
        Self { asked, off, alone, whole }
    }

    /// Whether the findings of an entry would have been seen: its rule ran, and over all that it is about.
    fn holds(&self, key: &BaselineKey) -> bool {
        let ran = rule(&key.rule).is_none_or(|rule| !self.off.contains(&rule.id));
        ran && self.alone && self.asked.get(&key.component).copied().unwrap_or(self.whole)
    }
}

fn findings(count: u32) -> String {
    counted(count, "finding", "findings")
}

fn counted(count: u32, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
