//! `omnic build --report`: what goes into the package is noted while it goes by, and written down when it has its place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use clap::Args;

use super::deletions::listed;
use super::project::Project;
use super::sink::Ready;
use crate::cli::exit::Failure;
use crate::cli::guard;
use crate::cli::input::Target;
use crate::cli::outputs::{Reports, place};
use crate::cli::write;
use crate::compare::Facts;
use crate::component::unclaimed_reason;
use crate::input::{FileClass, ManifestKind, under};
use crate::model::{ApiVersion, DEPLOYED_BYTES, DEPLOYED_FILES, DEPLOYED_ROUTED_QUEUES, DEPLOYED_ZIP};
use crate::package::{Plan, Why};
use crate::replace::Applied;
use crate::report::build::{
    BuildReport, BuiltComponent, BuiltFile, BuiltWhy, Deletion, DeployLimit, LeftOut, LeftOutReason,
    LimitUse, Replacement, write_html, write_json,
};
use crate::source::decode;
use crate::xml::{Limits, parse};

#[derive(Debug, Default, Args)]
pub(crate) struct BuildReportArgs {
    /// Write what is in the package and why, what was left out and why, and the limits: as JSON or as a page for a
    /// browser, by the suffix `.json` or `.html`; can be given several times
    #[arg(long = "report", value_name = "FILE", value_parser = report_file)]
    pub(crate) files: Vec<PathBuf>,
}

fn report_file(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    if is_json(&path) || is_page(&path) {
        return Ok(path);
    }
    Err("the suffix says what to write: .json or .html".to_owned())
}

fn has_suffix(path: &Path, suffix: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(suffix))
}

fn is_json(path: &Path) -> bool {
    has_suffix(path, "json")
}

fn is_page(path: &Path) -> bool {
    has_suffix(path, "html")
}

impl BuildReportArgs {
    /// Refuses reports in the place of anything that is read or written.
    pub(super) fn check(&self, targets: &[Target], output: &Path, others: &Reports) -> Result<(), Failure> {
        let mut places = BTreeSet::new();
        for file in &self.files {
            guard::keep_input(targets, file)?;
            let own = place(file);
            if own.starts_with(place(output)) || others.take(file) || !places.insert(own) {
                let file = file.display();
                return Err(Failure::Usage(format!(
                    "two things are to be written to {file}; name another file"
                )));
            }
        }
        Ok(())
    }

    /// What notes the files of the package.
    pub(super) fn recorder(&self) -> Recorder {
        Recorder { on: !self.files.is_empty(), noted: Mutex::default() }
    }

    /// Writes the reports.
    pub(super) fn write(&self, report: Option<&BuildReport>) -> Result<(), Failure> {
        let Some(report) = report else { return Ok(()) };
        for file in &self.files {
            let mut bytes = Vec::new();
            if is_json(file) { write_json(report, &mut bytes) } else { write_html(report, &mut bytes) }?;
            write::file(file, &bytes)?;
        }
        Ok(())
    }
}

/// Notes hashes and what counts towards limits.
pub(super) struct Recorder {
    on: bool,
    noted: Mutex<Noted>,
}

#[derive(Default)]
struct Noted {
    files: BTreeMap<String, Facts>,
    routed_queues: u64,
}

impl Recorder {
    /// Notes a file of the package.
    pub(super) fn note(&self, path: &str, bytes: &[u8]) {
        if !self.on {
            return;
        }
        let facts = Facts::of(bytes);
        let routed = path.starts_with("queues/") && is_routed(bytes);
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.files.insert(path.to_owned(), facts);
        noted.routed_queues += u64::from(routed);
    }

    /// What is known of the package before it has its place; nothing if no report is asked for.
    pub(super) fn report(
        self,
        project: &Project<'_>,
        plan: &Plan,
        version: ApiVersion,
        manifests: &[(String, Vec<u8>)],
        applied: &[Applied],
    ) -> Option<BuildReport> {
        if !self.on {
            return None;
        }
        let noted = self.noted.into_inner().unwrap_or_else(PoisonError::into_inner);
        let deletions = manifests.iter().filter(|(path, _)| path.starts_with("destructiveChanges"));
        let deletions = deletions.flat_map(|(path, bytes)| {
            let listed = listed(bytes).unwrap_or_default().into_iter();
            listed.map(move |(ty, name)| Deletion { manifest: path.clone(), ty, name })
        });
        let manifests = manifests.iter().map(|(path, bytes)| built(path, &Facts::of(bytes), Vec::new()));
        let routed = noted.routed_queues as usize;
        Some(BuildReport {
            api_version: version.to_string(),
            components: components(project, plan, &noted.files),
            manifests: manifests.collect(),
            deletions: deletions.collect(),
            left_out: left_out(project, plan),
            limits: vec![LimitUse {
                limit: DeployLimit::RoutedQueues,
                used: Some(routed as u64),
                allowed: DEPLOYED_ROUTED_QUEUES as u64,
            }],
            replacements: replacements(applied),
            ..BuildReport::default()
        })
    }
}

/// What was replaced, by file and source.
fn replacements(applied: &[Applied]) -> Vec<Replacement> {
    let each = applied.iter().flat_map(|one| one.files.iter().map(move |(path, count)| (one, path, *count)));
    let mut all: Vec<Replacement> = each
        .map(|(one, path, count)| Replacement {
            path: path.clone(),
            source: one.origin.to_string(),
            count: count as u64,
            sha256: one.hash.clone(),
        })
        .collect();
    all.sort_by(|a, b| (&a.path, &a.source).cmp(&(&b.path, &b.source)));
    all
}

/// Adds what is known when the package is complete.
pub(super) fn complete(
    report: &mut BuildReport,
    output: &Path,
    ready: &Ready,
    (files, unpacked): (u64, u64),
    notes: Vec<String>,
) {
    report.name = output.file_name().unwrap_or_default().to_string_lossy().into_owned();
    report.notes = notes;
    let (facts, zip) = match ready {
        Ready::Zip(bytes) => (Facts::of(bytes), true),
        Ready::Zips(_) | Ready::Folder { .. } => {
            let hash = Facts::of(report.listing().as_bytes()).sha256;
            (Facts { size: unpacked, sha256: hash }, false)
        }
    };
    (report.zip, report.size, report.sha256) = (zip, facts.size, facts.sha256.into());
    let bytes = LimitUse { limit: DeployLimit::Bytes, used: Some(unpacked), allowed: DEPLOYED_BYTES };
    let zipped = LimitUse { limit: DeployLimit::ZipBytes, used: ready.zipped(), allowed: DEPLOYED_ZIP };
    let files = LimitUse { limit: DeployLimit::Files, used: Some(files), allowed: DEPLOYED_FILES as u64 };
    report.limits.splice(0..0, [files, bytes, zipped]);
}

fn components(project: &Project<'_>, plan: &Plan, noted: &BTreeMap<String, Facts>) -> Vec<BuiltComponent> {
    let mut files: Vec<Vec<BuiltFile>> = plan.items.iter().map(|_| Vec::new()).collect();
    for entry in &plan.entries {
        let from = entry.from.iter().map(|at| project.files[*at as usize].path.to_string()).collect();
        if let Some(facts) = noted.get(&entry.path) {
            files[entry.item as usize].push(built(&entry.path, facts, from));
        }
    }
    let component = |(item, files): (&crate::package::Item, Vec<BuiltFile>)| BuiltComponent {
        ty: item.component.ty.name.to_owned(),
        name: item.component.name.to_string(),
        why: match &item.why {
            Why::Project => BuiltWhy::Project,
            Why::Named => BuiltWhy::Named,
            Why::Changed { path } => BuiltWhy::Changed(path.to_string()),
            Why::Needed { by } => BuiltWhy::Needed(by.to_string()),
        },
        files,
    };
    plan.items.iter().zip(files).map(component).collect()
}

fn built(path: &str, facts: &Facts, from: Vec<String>) -> BuiltFile {
    BuiltFile { path: path.to_owned(), size: facts.size, sha256: facts.sha256.to_string(), from }
}

/// What lies in what was asked for and is not in the package, by path.
fn left_out(project: &Project<'_>, plan: &Plan) -> Vec<LeftOut> {
    let inventory = &project.target.inventory;
    let is_asked = |path: &str| under(&project.target.root.named, path);
    let mut all = Vec::new();
    let mut add = |path: &str, reason| {
        if is_asked(path) {
            all.push(LeftOut { path: path.to_owned(), reason });
        }
    };
    for ignored in &inventory.ignored {
        let (file, pattern, line) = (ignored.file.to_string(), ignored.pattern.to_string(), ignored.line);
        add(&ignored.path, LeftOutReason::Ignored { file, pattern, line });
    }
    for file in project.resolved.unclaimed.iter().map(|at| &project.files[*at as usize]) {
        let reason = unclaimed_reason(inventory.inner(file));
        add(&file.path, LeftOutReason::Other(reason.to_string()));
    }
    let is_deletion = |class: &FileClass| *class == FileClass::Manifest(ManifestKind::Destructive);
    for file in inventory.files.iter().filter(|file| is_deletion(&file.class)) {
        add(&file.path, LeftOutReason::Other("a list of deletions is no part of what is packed".to_owned()));
    }
    let packed: BTreeSet<(&str, &str)> =
        plan.items.iter().map(|item| (item.component.ty.name, &*item.component.name)).collect();
    let has = |which: fn(&Why) -> bool| plan.items.iter().any(|item| which(&item.why));
    let reason = if has(|why| matches!(why, Why::Named)) {
        "the manifest does not name it"
    } else if has(|why| matches!(why, Why::Changed { .. })) {
        "it did not change"
    } else {
        "nothing can be made of it"
    };
    for component in &project.resolved.components {
        let (ty, name) = (component.ty.name, &*component.name);
        let Some(piece) = component.pieces.first().filter(|_| !packed.contains(&(ty, name))) else {
            continue;
        };
        let path = &project.files[piece.file as usize].path;
        add(path, LeftOutReason::Other(format!("{ty} {name}: {reason}")));
    }
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

/// Whether a queue has a routing configuration.
fn is_routed(bytes: &[u8]) -> bool {
    let text = decode(bytes.to_vec()).text;
    let (tree, _) = parse(&text, &Limits::default());
    let Some(root) = tree.root() else { return false };
    tree.elements(root).any(|id| tree.local_name(id, &text) == "queueRoutingConfig")
}

#[cfg(test)]
mod tests {
    use super::{is_routed, report_file};

    #[test]
    fn the_suffix_says_the_kind() {
        assert!(report_file("a.json").is_ok() && report_file("out/a.HTML").is_ok());
        assert!(report_file("a.txt").is_err() && report_file("json").is_err() && report_file("-").is_err());
    }

    #[test]
    fn queues_are_read() {
        assert!(is_routed(b"<Queue><queueRoutingConfig>R</queueRoutingConfig></Queue>"));
        assert!(!is_routed(b"<Queue><name>queueRoutingConfig</name></Queue>"));
    }
}
