//! Makes the package of a project: chosen, converted, verified, and handed to its sink file by file.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use super::BuildArgs;
use super::choose::{Choice, choose};
use super::deletions;
use super::left_out::LeftOut;
use super::named::{Asked, Lacking};
use super::project::Project;
use super::report::complete;
use super::sink::{Ready, Sink, first};
use super::split::{self, Portion, numbered};
use super::versions::{Version, types};
use crate::check::{Broken, PackedType, Packing};
use crate::cli::exit::{Exit, Failure};
use crate::cli::replace::{Replaced, Replacing};
use crate::cli::streams::Streams;
use crate::cli::words::amount;
use crate::cli::write;
use crate::convert::Source;
use crate::input::FileClass;
use crate::package::{self, Chosen, Made, Maker, MakerFault, Plan, United, Wishes};
use crate::report::build::BuildReport;
use crate::rules::Api;

/// Why there is no package.
pub(super) enum Obstacle {
    /// None can be made of these files, wanted or not.
    Refused(Vec<String>),
    /// What the project or the environment says cannot be followed.
    Misconfigured(Vec<String>),
    /// The invocation is at fault, or the package cannot be written.
    Failed(Failure),
}

/// A package that only has to take its place.
pub(super) struct Package {
    plan: Plan,
    ready: Ready,
    /// The packages that a split makes; else none.
    portions: Vec<Portion>,
    /// The version in `package.xml`, and who says so.
    api: Api,
    /// Whether components were checked with another one.
    differs: bool,
    types: Vec<PackedType>,
    /// Bytes of all files.
    unpacked: u64,
    /// Number of all files; of several packages that of the one with most, as for the bytes.
    files: u64,
    /// Paths of the files that the rules know.
    sources: BTreeSet<Arc<str>>,
    left_out: LeftOut,
    /// Number of components that are deleted.
    deleted: usize,
    /// Number of members of the given manifest that nothing answers to.
    unfound: usize,
    notes: Vec<String>,
    report: Option<BuildReport>,
}

/// Name of the manifest of what is deleted when all else is deployed.
const DELETED_AFTER: &str = "destructiveChangesPost.xml";
/// What came of making a package.
pub(super) struct Attempt {
    /// The package, or why there is none.
    pub(super) package: Result<Package, Obstacle>,
    /// The files as they are packed, if replacements make them others than those that were checked.
    pub(super) replaced: Option<Replaced>,
    /// The files that do not parse.
    pub(super) broken: Vec<Broken>,
    /// What the given manifest names in vain.
    pub(super) lacking: Option<Lacking>,
}

impl Package {
    /// Makes the package, as far as that goes without giving it its place.
    pub(super) fn make(project: &Project<'_>, args: &BuildArgs) -> Attempt {
        let (mut broken, mut lacking, mut replaced) = (Vec::new(), None, None);
        let package = Replacing::of_build(args, project.target).map_err(Obstacle::Misconfigured).and_then(
            |replacing| {
                let package = Self::try_make(project, args, &replacing, &mut broken, &mut lacking);
                replaced = replacing.replaced(&project.target.inventory, project.analysis.has_placeholders());
                package
            },
        );
        broken.sort_by(|a, b| a.source.path.cmp(&b.source.path));
        broken.dedup_by(|a, b| a.source.path == b.source.path);
        Attempt { package, replaced, broken, lacking }
    }

    fn try_make(
        project: &Project<'_>,
        args: &BuildArgs,
        replacing: &Replacing,
        broken: &mut Vec<Broken>,
        lacking: &mut Option<Lacking>,
    ) -> Result<Self, Obstacle> {
        let read = |file: u32| Ok(replacing.apply(&project.files[file as usize], project.read(file)?));
        let source = Source { files: &project.files, read: &read };
        let left_out = LeftOut::of(project);
        let Choice { chosen, deleted, mut extra, wishes, asked, mut notes } = choose(args, project)?;
        let is_whole = wishes.is_empty() && chosen.len() == project.resolved.components.len();
        let United { chosen, notes: doubles, refusals } = package::unite(chosen, &source);
        notes.extend(doubles);
        let sink = Sink::new(args).map_err(Obstacle::Failed)?;
        let recorder = args.report.recorder();
        let judged = |file| project.is_judged(file);
        let maker = Maker { source: &source, judged: &judged, wishes: &wishes, force: args.force };
        let (made, faults) = package::make(&chosen, &maker, &|path, bytes| {
            recorder.note(path, bytes);
            sink.take(path, bytes)
        });
        replacing.judge().map_err(Obstacle::Misconfigured)?;
        let unfound = tell(lacking, asked, &wishes, &chosen, &made, replacing, project);
        sort_out(hide(faults, replacing, project), refusals, args, project, broken)?;
        // Of a component that has nothing of what is wanted nothing is packed.
        let pairs = chosen.into_iter().zip(made);
        let (chosen, made): (Vec<Chosen>, Vec<Made<_>>) =
            pairs.filter(|(_, made)| made.has.is_empty() || !made.members.is_empty()).unzip();
        if chosen.is_empty() && unfound > 0 {
            let reason = "nothing that the manifest names can be packed";
            return Err(Obstacle::Refused(vec![reason.to_owned()]));
        }
        if chosen.is_empty() && extra.is_empty() && project.former.is_none() {
            return Err(Obstacle::Failed(Failure::Usage(format!(
                "nothing to pack: {} holds no component{}",
                args.path.display(),
                left_out.describe()
            ))));
        }
        let Version { api, differs } = Version::of(&chosen, project, &mut notes);
        let version = api.version;
        notes.extend(replacing.notes(is_whole));
        if !deleted.is_empty() {
            extra.push((DELETED_AFTER.to_owned(), deleted.render(version).into_bytes()));
        }
        let extra = deletions::unite(extra, version, &mut notes)?;
        let (plan, taken) = package::plan(chosen, made, &project.files)
            .map_err(|refusals| Obstacle::Refused(refusals.iter().map(ToString::to_string).collect()))?;
        let mut package = Self {
            ready: Ready::Zips(Vec::new()),
            portions: Vec::new(),
            api,
            differs,
            types: types(&plan, project),
            unpacked: 0,
            files: 0,
            sources: sources(&plan, project),
            left_out,
            deleted: deleted.len(),
            unfound,
            notes,
            report: None,
            plan,
        };
        let lost = |fault| lost(args, &fault);
        if args.split.split {
            package.portions = split::portions(&args.split, &package.plan, &taken, extra, project, version)?;
            package.ready = match sink {
                Sink::Zip(compression) => {
                    split::zips(&package.portions, &package.plan, taken, compression).map_err(lost)?
                }
                Sink::Scales | Sink::Folder(_) => {
                    split::folders(&package.portions, &package.plan, &maker, args)?
                }
            };
            package.files = package.portions.iter().map(|portion| portion.size.files).max().unwrap_or(0);
            package.unpacked = package.portions.iter().map(|portion| portion.size.bytes).max().unwrap_or(0);
            package.report = recorder.report(project, &package.plan, version, &[], &replacing.applied());
            return Ok(package);
        }
        let first = first(package.plan.manifest(version), extra);
        let before: u64 = first.iter().map(|(_, bytes)| bytes.len() as u64).sum();
        package.unpacked = package.plan.unpacked() + before;
        package.files = (package.plan.entries.len() + first.len()) as u64;
        package.ready = sink.finish(&first, &package.plan.entries, taken).map_err(lost)?;
        package.report = recorder.report(project, &package.plan, version, &first, &replacing.applied());
        Ok(package)
    }

    /// The package as the rules see it.
    pub(super) fn packing(&self, path: Arc<str>) -> Packing {
        Packing {
            path,
            sources: self.sources.clone(),
            files: self.files as usize,
            unpacked: self.unpacked,
            zipped: self.ready.zipped(),
            api: self.api.clone(),
            types: self.types.clone(),
            largest: self.plan.largest(),
            is_split: !self.portions.is_empty(),
        }
    }

    /// The files and folders to write.
    pub(super) fn outputs(&self, args: &BuildArgs) -> Vec<PathBuf> {
        outputs(args, &self.portions)
    }

    /// The version that everything has to be checked with again, since some of it was not.
    pub(super) fn other_version(&self) -> Option<&Api> {
        self.differs.then_some(&self.api)
    }

    /// Gives the package its place.
    pub(super) fn publish(
        mut self,
        args: &BuildArgs,
        streams: &mut Streams,
        shown: Result<Exit, Failure>,
    ) -> Result<Exit, Failure> {
        self.notes.extend(self.left_out.notes());
        for note in &self.notes {
            streams.note(note);
        }
        let mut doubts: Vec<String> = self.plan.doubts.iter().map(ToString::to_string).collect();
        doubts.extend_from_slice(&self.left_out.faults);
        if self.unfound > 0 {
            let what = if self.unfound == 1 { "member stands" } else { "members stand" };
            doubts.push(format!("{} {what} for nothing in the project: see the manifest", self.unfound));
        }
        for doubt in &doubts {
            streams.fault(doubt);
        }
        if !doubts.is_empty() && !args.force {
            streams.fault("nothing written; --force packs in spite of it");
            return Ok(Exit::Findings);
        }
        let path = output(args)
            .ok_or_else(|| Failure::Usage("name what to write, with --out or --dir".to_owned()))?;
        let size = match &self.ready {
            Ready::Zip(bytes) => bytes.len() as u64,
            Ready::Zips(zips) => zips.iter().map(|bytes| bytes.len() as u64).sum(),
            Ready::Folder { .. } if !self.portions.is_empty() => self.plan.unpacked(),
            Ready::Folder { .. } => self.unpacked,
        };
        if let Some(report) = &mut self.report {
            self.notes.extend(doubts);
            complete(report, path, &self.ready, (self.files, self.unpacked), std::mem::take(&mut self.notes));
        }
        self.ready.publish(path)?;
        let deleted = match self.deleted {
            0 => String::new(),
            count => format!(", {count} to delete"),
        };
        let outputs = outputs(args, &self.portions);
        for (portion, output) in self.portions.iter().zip(&outputs) {
            streams.note(&format!("wrote {}: {}", output.display(), portion.describe()));
        }
        if !self.portions.is_empty() && args.dir.is_none() {
            let next = numbered(path, self.portions.len() + 1);
            if next.exists() {
                streams.fault(&format!("{} is left of an earlier build; do not deploy it", next.display()));
            }
        }
        let written = match self.portions.len() {
            0 => format!("wrote {}", path.display()),
            count => amount(count, "package"),
        };
        streams.note(&format!(
            "{written}: {}{deleted}, {size} bytes, API version {}{}",
            components(&self.plan),
            self.api.version,
            self.left_out.describe()
        ));
        args.report.write(self.report.as_ref())?;
        shown.map(|_| Exit::Clean)
    }
}

/// What is written: one package, or several in the order of their deployment.
fn outputs(args: &BuildArgs, portions: &[Portion]) -> Vec<PathBuf> {
    let Some(path) = output(args) else { return Vec::new() };
    if portions.is_empty() {
        return vec![path.clone()];
    }
    let name = |number: usize| {
        if args.dir.is_some() { path.join(number.to_string()) } else { numbered(path, number) }
    };
    (1..=portions.len()).map(name).collect()
}

/// Tells what the given manifest names in vain; how many that is.
fn tell<T>(
    lacking: &mut Option<Lacking>,
    asked: Option<Asked>,
    wishes: &Wishes,
    chosen: &[Chosen],
    made: &[Made<T>],
    replacing: &Replacing,
    project: &Project<'_>,
) -> usize {
    let Some(mut asked) = asked else { return 0 };
    for (Chosen { component, .. }, made) in chosen.iter().zip(made) {
        if let Some(wish) = wishes.get(&(component.ty.name, component.name.clone())) {
            let pieces = component.pieces.iter().map(|piece| &project.files[piece.file as usize].path);
            // What it has by now may hold values.
            let is_secret = pieces.into_iter().any(|path| replacing.changed(path));
            asked.add(project, wish, component, &made.has, is_secret);
        }
    }
    lacking.insert(asked.lacking(project)).members.len()
}

/// What the arguments say is to be written.
pub(super) fn output(args: &BuildArgs) -> Option<&PathBuf> {
    args.out.as_ref().or(args.dir.as_ref())
}

/// Puts a sentence without values in the place of faults of files that replacements changed: their texts hold values.
fn hide(
    faults: Vec<MakerFault<io::Error>>,
    replacing: &Replacing,
    project: &Project<'_>,
) -> Vec<MakerFault<io::Error>> {
    let hidden = |source_path: Arc<str>| {
        MakerFault::Refused(package::Refusal::Component {
            source_path,
            reason: "replacements changed it, and it cannot be packed after that; why is not shown, because their \
                values are in it. Build into a folder, which leaves them out, to see whether it is sound without them"
                .into(),
        })
    };
    let hide = |fault| match fault {
        MakerFault::Broken(fault) if replacing.changed(&project.files[fault.file as usize].path) => {
            hidden(Arc::clone(&project.files[fault.file as usize].path))
        }
        MakerFault::Refused(package::Refusal::Component { source_path, .. })
            if replacing.changed(&source_path) =>
        {
            hidden(source_path)
        }
        fault => fault,
    };
    faults.into_iter().map(hide).collect()
}

/// Tells the faults of components, which refuse the package, from those that are findings.
fn sort_out(
    faults: Vec<MakerFault<io::Error>>,
    mut refusals: Vec<package::Refusal>,
    args: &BuildArgs,
    project: &Project<'_>,
    broken: &mut Vec<Broken>,
) -> Result<(), Obstacle> {
    let mut failure = None;
    for fault in faults {
        match fault {
            // What the check found is not told twice.
            MakerFault::Broken(fault) if project.is_judged(fault.file) => {}
            MakerFault::Broken(fault) => broken.push(project.broken(fault)),
            MakerFault::Refused(refusal) => refusals.push(refusal),
            MakerFault::Lost(fault) => {
                failure.get_or_insert(fault);
            }
        }
    }
    if !refusals.is_empty() {
        refusals.sort();
        refusals.dedup();
        return Err(Obstacle::Refused(refusals.iter().map(ToString::to_string).collect()));
    }
    match failure {
        Some(fault) => Err(lost(args, &fault)),
        None if !broken.is_empty() && !args.force => Err(Obstacle::Refused(Vec::new())),
        None => Ok(()),
    }
}

fn lost(args: &BuildArgs, fault: &io::Error) -> Obstacle {
    let path = output(args).cloned().unwrap_or_default();
    Obstacle::Failed(write::failure(&path, fault))
}

/// Paths of the packed files that the rules about packages look at.
fn sources(plan: &Plan, project: &Project<'_>) -> BTreeSet<Arc<str>> {
    let files = plan.entries.iter().flat_map(|entry| &entry.from).map(|at| &project.files[*at as usize]);
    let known =
        files.filter(|file| matches!(file.class, FileClass::Component { .. } | FileClass::Named { .. }));
    known.map(|file| Arc::clone(&file.path)).collect()
}

/// `3 components (Queue 2, Skill 1)`.
fn components(plan: &Plan) -> String {
    if plan.members.is_empty() {
        return "no components".to_owned();
    }
    let types: Vec<String> = plan.members.counts().map(|(name, count)| format!("{name} {count}")).collect();
    format!("{} ({})", amount(plan.members.len(), "component"), types.join(", "))
}
