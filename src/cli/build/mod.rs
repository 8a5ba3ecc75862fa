//! `omnic build`: checks a project, makes its package, and writes it.
//!
//! The way of a build: list every file, check what the rules know, resolve components, choose among them, convert and
//! verify each and hand its files to the [sink](sink), judge the package as a whole, and give it its place. What was
//! checked is what is packed, everything that is left out is counted, and nothing has its place before all that can be
//! refused was looked at.

mod choose;
mod deletions;
mod delta;
mod left_out;
mod named;
mod package;
mod project;
mod report;
mod sink;
mod split;
mod versions;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use clap::{ArgGroup, Args};

use super::exit::{Exit, Failure};
use super::findings::show;
use super::guard;
use super::input::{
    Target, is_misconfigured, read_answers, stored_target, watched, whole_root, whole_target,
};
use super::outputs::OutputArgs;
use super::outputs::Reports;
use super::paths::{absolute, seen_from};
use super::replace::ReplaceArgs;
use super::settings::ConfigArgs;
use super::streams::Streams;
use crate::check::{Analysis, CheckOptions, Outcome};
use crate::input::FileClass;
use crate::replace::Replacements;
use delta::{DeltaArgs, Former};
use named::NamedArgs;
use package::{Attempt, Obstacle, Package, output};
use project::Project;
use report::BuildReportArgs;
use split::SplitArgs;

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
    pub(crate) delta: DeltaArgs,
    #[command(flatten)]
    pub(crate) named: NamedArgs,
    #[command(flatten)]
    pub(crate) split: SplitArgs,
    #[command(flatten)]
    pub(crate) replace: ReplaceArgs,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    #[command(flatten)]
    pub(crate) report: BuildReportArgs,
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
    let root = whole_root(&args.path)?;
    let former = args.delta.former(&root)?;
    let mut targets = match former.as_ref().and_then(Former::later) {
        Some(tree) => stored_target(root, tree, &args.config)?,
        None => whole_target(&args.path, &args.config)?,
    };
    read_answers(&mut targets)?;
    if let Some(out) = &args.out {
        guard::keep_input(&targets, out)?;
    }
    if let Some(dir) = &args.dir {
        for target in &mut targets {
            guard::keep_folder(target, dir)?;
        }
    }
    for target in &mut targets {
        named::add(target, args)?;
    }
    let reports = Reports::new(&args.output, &targets)?;
    if let Some(out) = args.out.iter().chain(&args.dir).find(|out| reports.take(out)) {
        return Err(Failure::Usage(format!(
            "the package and a report are to be written to {}",
            out.display()
        )));
    }
    if let Some(out) = output(args) {
        args.report.check(&targets, out, &reports)?;
    }
    for target in &mut targets {
        target.package = output(args).map(|path| seen_from(&absolute(&target.root.dir), path).into());
    }
    let [target] = targets.as_slice() else {
        return Err(Failure::Usage("a package is made of one project".to_owned()));
    };
    let options: CheckOptions = target.options();
    let mut of_package = options.clone();
    let mut analysis = watched(&targets, streams, || Analysis::new(&target.inventory, &options));
    named::settle(target, args, &mut analysis);
    let mut unpacked: BTreeSet<Arc<str>> = BTreeSet::new();
    // A broken project file hides components: no package is better than half of one.
    let package = if is_misconfigured(&targets) {
        Err(Obstacle::Refused(Vec::new()))
    } else {
        let Attempt { mut package, replaced, broken, lacking } =
            Package::make(&Project::new(target, &analysis, former.as_ref()), args);
        unpacked = broken.iter().map(|broken| Arc::clone(&broken.source.path)).collect();
        // Components were checked with the versions of their projects; the server reads all of them with one.
        if let Some(api) = package.as_ref().ok().and_then(Package::other_version) {
            of_package.api = Some(api.clone());
            let again = Analysis::new(&target.inventory, &of_package);
            if !versions::is_same(&analysis, &again) {
                let fault = "the project changed while it was checked; build again";
                package = Err(Obstacle::Refused(vec![fault.to_owned()]));
            }
            analysis = again;
            named::settle(target, args, &mut analysis);
        }
        if let Some(replaced) = &replaced {
            // Nothing stands for another value any more.
            let options = CheckOptions { placeholders: Replacements::default(), ..of_package.clone() };
            let packed = Analysis::new(&replaced.inventory, &options);
            analysis.add_replaced(&packed, |path| replaced.changed.contains(path));
        }
        analysis.add_broken(broken);
        if let Some(lacking) = lacking {
            analysis.add_unfound(lacking.file, &lacking.members);
        }
        package
    };
    let packing = target.package.clone().and_then(|path| Some(package.as_ref().ok()?.packing(path)));
    let mut outcomes: [Outcome; 1] = [analysis.judge(packing.as_ref())];
    let [outcome] = &mut outcomes;
    narrow_to_package(target, outcome);
    if let Some(former) = &former {
        let sources = packing.as_ref().map(|packing| &packing.sources);
        let is_packed =
            |path: &str| unpacked.contains(path) || sources.is_some_and(|sources| sources.contains(path));
        former.narrow(target, outcome, is_packed);
    }
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
        Ok(package) => {
            for out in package.outputs(args).iter().filter(|_| args.dir.is_none()) {
                guard::keep_input(&targets, out)?;
            }
            package.publish(args, streams, shown)
        }
        Err(Obstacle::Refused(faults)) => Ok(refuse(&faults, streams)),
        Err(Obstacle::Misconfigured(faults)) => {
            for fault in &faults {
                streams.fault(fault);
            }
            streams.fault("nothing written");
            Ok(Exit::Usage)
        }
        Err(Obstacle::Failed(failure)) => Err(failure),
    }
}

/// Keeps manifests that lie beside the package directories, and were not named, from having a say in a package that they
/// are no part of.
fn narrow_to_package(target: &Target, outcome: &mut Outcome) {
    let files = &target.inventory.files;
    let beside = |path: &str| {
        let at = files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes()));
        at.is_ok_and(|at| {
            let file = &files[at];
            matches!(file.class, FileClass::Manifest(_))
                && file.home.is_none()
                && file.metadata_root.is_none()
        })
    };
    let is_given = |path: &str| target.given.iter().any(|given| **given == *path);
    let held: Vec<bool> = outcome
        .files
        .iter()
        .map(|file| &*file.source.path)
        .map(|path| is_given(path) || !beside(path))
        .collect();
    outcome.narrow(&held, &BTreeSet::new());
}

/// Says why nothing can be written.
fn refuse(faults: &[String], streams: &mut Streams) -> Exit {
    for fault in faults {
        streams.fault(fault);
    }
    streams.fault("nothing written, and --force cannot help here");
    Exit::Findings
}
