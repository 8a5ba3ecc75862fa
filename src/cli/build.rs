//! `omnic build`: checks, plans the package, and writes it.
//!
//! What was checked is what is packed: a file that changed in between is refused. Everything that is left out is
//! counted. Nothing is written before all that can be refused was looked at.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{ArgGroup, Args};
use rayon::prelude::*;

use super::exit::{Exit, Failure};
use super::findings::show;
use super::guard;
use super::input::{Target, is_misconfigured, read_answers, targets, watched};
use super::outputs::OutputArgs;
use super::outputs::Reports;
use super::paths::{absolute, seen_from};
use super::settings::ConfigArgs;
use super::streams::Streams;
use super::write;
use crate::check::{Analysis, CheckOptions, CheckedFile, Outcome, Packing};
use crate::input::{FileClass, InputFile, ManifestKind, under};
use crate::model::{ApiVersion, DEPLOYED_ZIP, registered_type};
use crate::package::{self, Compression, Part, Plan};
use crate::source::decode;

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("target").args(["out", "dir"]).required(true), after_help = "\
Deploy the zip with:  sf project deploy start --metadata-dir deploy.zip --single-package

Exit codes: 0 written, 1 findings at or above --fail-on and nothing written, 2 usage or configuration, 3 output that \
    cannot be written or a fault of omnic itself.")]
pub(crate) struct BuildArgs {
    /// SFDX project, metadata-format folder or deploy zip; a folder inside a project packs only what lies in it
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) path: PathBuf,
    /// Zip to write
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Folder to write instead of a zip
    #[arg(long, value_name = "FOLDER")]
    pub(crate) dir: Option<PathBuf>,
    /// Replace a folder that is not empty, with everything in it
    #[arg(long, requires = "dir")]
    pub(crate) overwrite: bool,
    /// Pack in spite of findings, byte for byte
    #[arg(long)]
    pub(crate) force: bool,
    /// Do not compress, so that the bytes of the zip depend on nothing but the files
    #[arg(long, conflicts_with = "dir")]
    pub(crate) store: bool,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    #[command(flatten)]
    pub(crate) output: OutputArgs,
}

/// `omnic build`.
pub(super) fn run(args: &BuildArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    streams.quiet = args.output.extent.quiet;
    if args.out.as_deref().is_some_and(|out| out == "-") {
        let reason = "a zip is not written to standard output; name a file";
        return Err(Failure::Usage(reason.to_owned()));
    }
    let mut targets = targets(std::slice::from_ref(&args.path), None, &args.config)?;
    read_answers(&mut targets)?;
    if let Some(out) = &args.out {
        guard::keep_input(&targets, out)?;
    }
    if let Some(dir) = &args.dir {
        for target in &mut targets {
            guard::keep_folder(target, dir)?;
        }
    }
    let reports = Reports::new(&args.output, &targets)?;
    if let Some(out) = args.out.iter().chain(&args.dir).find(|out| reports.take(out)) {
        return Err(Failure::Usage(format!(
            "the package and a report are to be written to {}",
            out.display()
        )));
    }
    for target in &mut targets {
        let output = args.out.as_ref().or(args.dir.as_ref());
        target.package = output.map(|path| seen_from(&absolute(&target.root.dir), path).into());
    }
    let options: Vec<CheckOptions> = targets.iter().map(Target::options).collect();
    let analyses: Vec<Analysis<'_>> = watched(&targets, streams, || {
        targets.iter().zip(&options).map(|(target, how)| Analysis::new(&target.inventory, how)).collect()
    });
    // A broken project file hides components: no package is better than half of one.
    let package = if is_misconfigured(&targets) {
        Err(Obstacle::Refused(Vec::new()))
    } else {
        let files: Vec<&[CheckedFile]> = analyses.iter().map(Analysis::files).collect();
        Package::prepare(&targets, &files, args)
    };
    let packing = |target: &Target| Some(package.as_ref().ok()?.packing(target.package.clone()?));
    let outcomes: Vec<Outcome> = analyses
        .into_iter()
        .zip(&targets)
        .map(|(analysis, target)| analysis.judge(packing(target).as_ref()))
        .collect();
    // Findings that cannot be shown do not keep the package from being written, but the run still fails.
    let shown = show(&targets, &outcomes, &args.output, streams).and_then(|exit| {
        streams.flush()?;
        Ok(exit)
    });
    if is_misconfigured(&targets) {
        streams.fault("nothing written, and --force cannot help here");
        return shown;
    }
    let refused = match &shown {
        Ok(exit) => *exit != Exit::Clean,
        Err(Failure::Stdout(_)) => {
            outcomes.iter().any(|outcome| outcome.worst() >= Some(args.output.fail_on.into()))
        }
        Err(_) => return shown,
    };
    if refused && !args.force {
        streams.fault(
            "nothing written because of these findings; mend them, or pack in spite of them with --force",
        );
        return shown;
    }
    match package {
        Ok(package) => package.write(args, streams, shown),
        Err(Obstacle::Refused(faults)) => Ok(refuse(&faults, streams)),
        Err(Obstacle::Failed(failure)) => Err(failure),
    }
}

/// Why there is no package.
enum Obstacle {
    /// None can be made of these files, wanted or not.
    Refused(Vec<String>),
    /// The invocation is at fault, or the zip cannot be made.
    Failed(Failure),
}

/// A package in memory.
struct Package {
    plan: Plan,
    /// Made ahead only if it could be too large to deploy.
    zip: Option<Vec<u8>>,
    left_out: LeftOut,
    notes: Vec<String>,
}

impl Package {
    fn prepare(targets: &[Target], files: &[&[CheckedFile]], args: &BuildArgs) -> Result<Self, Obstacle> {
        // More than an entry's headers and a block of deflate that did not shrink.
        const OVERHEAD: u64 = 1024;
        let Selection { parts, versions, left_out } =
            Selection::read(targets, files).map_err(Obstacle::Refused)?;
        if parts.is_empty() {
            return Err(Obstacle::Failed(Failure::Usage(format!(
                "nothing to pack: {} holds no component of a type that omnic packs{}",
                args.path.display(),
                left_out.describe()
            ))));
        }
        let mut notes = Vec::new();
        let version = version(&versions, &mut notes);
        let mut plan = package::plan(parts, version)
            .map_err(|refusals| Obstacle::Refused(refusals.iter().map(ToString::to_string).collect()))?;
        notes.append(&mut plan.notes);
        let mut package = Self { plan, zip: None, left_out, notes };
        let bound = package.plan.unpacked() + OVERHEAD * package.plan.entries.len() as u64;
        if bound > DEPLOYED_ZIP {
            package.zip = Some(package.pack(args).map_err(Obstacle::Failed)?);
        }
        Ok(package)
    }

    /// The package as the rules see it.
    fn packing(&self, path: Arc<str>) -> Packing {
        Packing {
            path,
            sources: self.plan.sources.iter().cloned().collect(),
            files: self.plan.components(),
            unpacked: self.plan.unpacked(),
            zipped: self.zip.as_ref().map(|zip| zip.len() as u64),
        }
    }

    fn pack(&self, args: &BuildArgs) -> Result<Vec<u8>, Failure> {
        let compression = if args.store { Compression::Store } else { Compression::Deflate };
        package::zip(&self.plan, compression).map_err(|error| {
            let path = args.out.as_ref().or(args.dir.as_ref());
            let path = path.map_or_else(String::new, |path| path.display().to_string());
            Failure::Output { path, reason: error.to_string() }
        })
    }

    fn write(
        self,
        args: &BuildArgs,
        streams: &mut Streams,
        shown: Result<Exit, Failure>,
    ) -> Result<Exit, Failure> {
        for note in &self.notes {
            streams.note(note);
        }
        for doubt in &self.plan.doubts {
            streams.fault(&doubt.to_string());
        }
        if !self.plan.doubts.is_empty() && !args.force {
            streams.fault("nothing written; --force packs in spite of it");
            return Ok(Exit::Findings);
        }
        let (path, size) = match (&args.dir, &args.out) {
            (Some(dir), _) => {
                let entries = self.plan.entries.iter();
                let files: Vec<(&str, &[u8])> =
                    entries.map(|entry| (entry.path.as_str(), entry.bytes.as_slice())).collect();
                write::tree(dir, &files, args.overwrite)?;
                (dir, self.plan.unpacked())
            }
            (None, Some(out)) => {
                let zip = match self.zip {
                    Some(zip) => zip,
                    None => self.pack(args)?,
                };
                write::file(out, &zip)?;
                (out, zip.len() as u64)
            }
            _ => return Err(Failure::Usage("name what to write, with --out or --dir".to_owned())),
        };
        streams.note(&format!(
            "wrote {}: {}, {size} bytes, API version {}{}",
            path.display(),
            components(&self.plan),
            self.plan.version,
            self.left_out.describe()
        ));
        shown.map(|_| Exit::Clean)
    }
}

/// Says why nothing can be written.
fn refuse(faults: &[String], streams: &mut Streams) -> Exit {
    for fault in faults {
        streams.fault(fault);
    }
    streams.fault("nothing written, and --force cannot help here");
    Exit::Findings
}

/// The version for `package.xml`: the greatest that a component was checked against.
fn version(versions: &BTreeSet<ApiVersion>, notes: &mut Vec<String>) -> ApiVersion {
    let greatest = versions.last().copied().unwrap_or(ApiVersion::NEWEST);
    if versions.len() > 1 {
        let all: Vec<String> = versions.iter().map(ToString::to_string).collect();
        notes.push(format!(
            "the components are of API versions {}; package.xml says {greatest}, --api-version sets another",
            all.join(", ")
        ));
    }
    greatest
}

/// What is packed, and what is not.
struct Selection {
    parts: Vec<Part>,
    versions: BTreeSet<ApiVersion>,
    left_out: LeftOut,
}

impl Selection {
    /// Reads every component that was asked for; one that cannot be read, or is not what was checked, is a fault.
    fn read(targets: &[Target], files: &[&[CheckedFile]]) -> Result<Self, Vec<String>> {
        let mut selection =
            Self { parts: Vec::new(), versions: BTreeSet::new(), left_out: LeftOut::default() };
        let mut faults = Vec::new();
        for (target, files) in targets.iter().zip(files) {
            let asked: Vec<&InputFile> =
                target.inventory.files.iter().filter(|file| under(&target.root.named, &file.path)).collect();
            let checked = Checked::new(files);
            let read: Vec<Option<Result<Part, String>>> =
                asked.par_iter().map(|file| checked.part(file)).collect();
            for (file, part) in asked.into_iter().zip(read) {
                match part {
                    Some(Ok(part)) => {
                        selection.parts.push(part);
                        selection.versions.extend(checked.of(file).map(|checked| checked.api));
                    }
                    Some(Err(fault)) => faults.push(fault),
                    None => selection.left_out.add(file),
                }
            }
        }
        if faults.is_empty() { Ok(selection) } else { Err(faults) }
    }
}

/// What was checked, by path.
struct Checked<'a> {
    by_path: HashMap<&'a str, &'a CheckedFile>,
}

impl<'a> Checked<'a> {
    fn new(files: &'a [CheckedFile]) -> Self {
        Self { by_path: files.iter().map(|file| (&*file.source.path, file)).collect() }
    }

    fn of(&self, file: &InputFile) -> Option<&'a CheckedFile> {
        self.by_path.get(&*file.path).copied()
    }

    /// The component of a file, if it is of a type that is packed.
    fn part(&self, file: &InputFile) -> Option<Result<Part, String>> {
        let FileClass::Component { kind, stem, .. } = &file.class else { return None };
        let bytes = match file.read() {
            Ok(bytes) => bytes,
            Err(fault) => {
                return Some(Err(format!("{}: cannot be read, so it cannot be packed: {fault}", file.path)));
            }
        };
        let is_checked = self.of(file).is_some_and(|checked| {
            let text = &*checked.source.text;
            // What is not UTF-8 was replaced in the text.
            text.as_bytes() == bytes || decode(bytes.clone()).text == text
        });
        if !is_checked {
            return Some(Err(format!("{}: changed while it was checked; build again", file.path)));
        }
        Some(Ok(Part { kind: *kind, stem: stem.clone(), source: Arc::clone(&file.path), bytes }))
    }
}

/// The folder of a bundle for any file in it; the path itself for types whose components are files.
fn bundle<'p>(path: &'p str, type_name: &str) -> &'p str {
    let Some(row) = registered_type(type_name).filter(|row| row.suffix.is_empty()) else { return path };
    let mut end = 0;
    let mut parts = path.split('/');
    for part in parts.by_ref() {
        end += part.len() + 1;
        if part == row.directory {
            break;
        }
    }
    parts.next().map_or(path, |component| &path[..end + component.len()])
}

/// What the project holds that a package of omnic does not.
#[derive(Default)]
struct LeftOut {
    /// Components by type; a file and its `-meta.xml` are one.
    components: BTreeMap<&'static str, BTreeSet<Box<str>>>,
    /// `destructiveChanges*.xml`.
    deletions: usize,
}

impl LeftOut {
    fn add(&mut self, file: &InputFile) {
        let type_name = match &file.class {
            FileClass::Named { kind, .. } => kind.manifest_name(),
            FileClass::Other { type_name } => type_name,
            FileClass::Manifest(ManifestKind::Destructive) => {
                self.deletions += 1;
                return;
            }
            FileClass::Component { .. }
            | FileClass::Manifest(ManifestKind::Package)
            | FileClass::Data
            | FileClass::Folder
            | FileClass::Plain => {
                return;
            }
        };
        let path = file.path.strip_suffix("-meta.xml").unwrap_or(&file.path);
        self.components.entry(type_name).or_default().insert(bundle(path, type_name).into());
    }

    /// For the end of a line: empty, or `; left out: …`.
    fn describe(&self) -> String {
        let mut rows: Vec<String> =
            self.components.iter().map(|(name, paths)| format!("{name} {}", paths.len())).collect();
        if self.deletions > 0 {
            rows.push(format!("destructive manifests {}", self.deletions));
        }
        if rows.is_empty() { String::new() } else { format!("; left out: {}", rows.join(", ")) }
    }
}

/// `3 components (Queue 2, Skill 1)`.
fn components(plan: &Plan) -> String {
    let types: Vec<String> = plan.counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
    let noun = if plan.components() == 1 { "component" } else { "components" };
    format!("{} {noun} ({})", plan.components(), types.join(", "))
}
