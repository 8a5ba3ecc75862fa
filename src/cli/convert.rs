//! `omnic convert`: a whole tree in the other format.
//!
//! Nothing has its place before everything was converted, and nothing is made of XML that does not parse. What is left
//! out is told.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgGroup, Args, ValueEnum};
use rayon::prelude::*;

use super::exit::{Exit, Failure};
use super::options::api_version;
use super::paths::absolute;
use super::streams::Streams;
use super::whole::Whole;
use super::words::amount;
use super::write::{self, Draft};
use super::{guard, sfdx_project};
use crate::component::Component;
use crate::convert::{Body, Member, Presets};
use crate::input;
use crate::model::{ApiVersion, nearest};
use crate::package::{self, Compression, MANIFEST, Members, Packed};

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("target").args(["out", "dir"]).required(true), after_help = "\
A package becomes a project and a project a package, every type of component included. Files of the target are those of \
    the source, byte for byte, except where one format has one file and the other several.

Examples:
  omnic convert deploy.zip --to source --dir project --project   # a new project
  omnic convert retrieved/ --to source --dir force-app           # force-app/main/default/...
  omnic convert . --to metadata --dir package
  omnic convert . --to metadata --out package.zip

Exit codes: 0 written, 1 nothing written because of what is told, 2 usage or input that cannot be read, 3 output that \
    cannot be written.")]
pub(crate) struct ConvertArgs {
    /// SFDX project, metadata-format folder or deploy zip; a folder inside a project converts only what lies in it
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) path: PathBuf,
    /// Format to convert to
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) to: FormatArg,
    /// Folder to write
    #[arg(long, value_name = "FOLDER")]
    pub(crate) dir: Option<PathBuf>,
    /// Zip to write instead, in metadata format
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Replace a folder that is not empty, with everything in it
    #[arg(long, requires = "dir")]
    pub(crate) overwrite: bool,
    /// Package directory below the folder, for source format; `force-app` with --project, else the folder itself
    #[arg(long, value_name = "NAME", requires = "dir")]
    pub(crate) package_dir: Option<String>,
    /// Write an sfdx-project.json, too
    #[arg(long, requires = "dir")]
    pub(crate) project: bool,
    /// Take components apart as this option of sourceBehaviorOptions says (repeatable); without it those of the project
    /// that the folder lies in
    #[arg(long, value_name = "OPTION", requires = "dir", value_parser = behavior())]
    pub(crate) behavior: Vec<String>,
    /// API version of package.xml or sfdx-project.json; without it that of the project or package.xml that is read
    #[arg(long, value_name = "VERSION", value_parser = api_version)]
    pub(crate) api_version: Option<ApiVersion>,
    /// Print faults only: no notes
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatArg {
    /// As projects hold components
    Source,
    /// As deployments take them, with a package.xml
    Metadata,
}

/// `omnic convert`.
pub(super) fn run(args: &ConvertArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    streams.quiet = args.quiet;
    let prefix = prefix(args)?;
    let whole = Whole::open(&args.path)?;
    let target = args.dir.as_ref().or(args.out.as_ref());
    let target =
        target.ok_or_else(|| Failure::Usage("name what to write, with --dir or --out".to_owned()))?;
    guard::keep_whole(&whole, target)?;
    for note in &whole.inventory.notes {
        streams.note(note);
    }
    let options = options(args)?;
    let presets = Presets::new(options.iter().map(String::as_str)).map_err(|name| {
        Failure::Usage(format!(
            "sourceBehaviorOptions of the project around {} has `{name}`, which is no option that omnic knows{}; name \
             the options to go by with --behavior",
            target.display(),
            near(name)
        ))
    })?;
    let (components, faults) = whole.united(streams);
    let sink = match &args.dir {
        Some(dir) => Sink::Folder(write::draft(dir, args.overwrite)?),
        None => Sink::Zip,
    };
    let job = Job { whole: &whole, to: args.to, prefix: &prefix, presets: &presets, sink: &sink };
    let done: Vec<Done> = components.par_iter().map(|component| job.component(component)).collect();
    if let Some(error) = done.iter().find_map(|done| done.lost.as_ref()) {
        return Err(write::failure(target, error));
    }
    let faults: BTreeSet<&String> = faults.iter().chain(done.iter().flat_map(|done| &done.faults)).collect();
    if !faults.is_empty() {
        for fault in faults {
            streams.fault(fault);
        }
        streams.fault("nothing written, because a conversion is of everything or of nothing");
        return Ok(Exit::Findings);
    }
    let mut members = Members::default();
    for member in done.iter().flat_map(|done| &done.members) {
        members.add(member.ty, &member.name);
    }
    let empty = components.iter().zip(&done).filter(|(_, done)| done.members.is_empty() && done.files == 0);
    let empty: Vec<&Component> = empty.map(|(component, _)| component).collect();
    if done.iter().all(|done| done.files == 0) {
        return Err(Failure::Usage(format!(
            "nothing to convert: {} holds no component",
            args.path.display()
        )));
    }
    let version = args.api_version.or_else(|| whole.version()).unwrap_or(ApiVersion::NEWEST);
    let first = match args.to {
        FormatArg::Metadata => Some((MANIFEST.to_owned(), members.render(version).into_bytes())),
        FormatArg::Source if args.project => {
            let package = args.package_dir.as_deref().unwrap_or(PACKAGE);
            Some((
                "sfdx-project.json".to_owned(),
                sfdx_project::text(package, version, &options).into_bytes(),
            ))
        }
        FormatArg::Source => None,
    };
    let files = done.iter().map(|done| done.files).sum::<usize>() + usize::from(first.is_some());
    sink.publish(target, first, done)?;
    for component in empty {
        let place = whole.place(component);
        streams.note(&format!("{place}: left out: {} cannot be converted", component.ty.name));
    }
    whole.note_left_out(streams);
    let count = members.len();
    let (count, files) = (amount(count, "component"), amount(files, "file"));
    streams.note(&format!("wrote {}: {count} in {files}", target.display()));
    Ok(Exit::Clean)
}

/// The names that `--behavior` takes.
fn behavior() -> impl TypedValueParser<Value = String> {
    PossibleValuesParser::new(Presets::names())
}

/// The options of the project that is written: those of the command line, else those of the project around the folder.
/// A new project inherits nothing from one around it, but from one that it replaces.
fn options(args: &ConvertArgs) -> Result<Vec<String>, Failure> {
    let Some(dir) = args.dir.as_deref().filter(|_| args.behavior.is_empty() && args.to == FormatArg::Source)
    else {
        return Ok(args.behavior.clone());
    };
    let dir = absolute(dir);
    let folders = dir.ancestors().take(if args.project { 1 } else { usize::MAX });
    Ok(input::behavior_options(folders)?)
}

/// The option that was probably meant.
fn near(name: &str) -> String {
    nearest(name, Presets::names()).map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default()
}

/// Package directory of a new project.
const PACKAGE: &str = "force-app";

/// What stands before the path of each file.
fn prefix(args: &ConvertArgs) -> Result<String, Failure> {
    let usage = |reason: &str| Err(Failure::Usage(reason.to_owned()));
    if args.to == FormatArg::Metadata {
        if args.package_dir.is_some() || args.project || !args.behavior.is_empty() {
            return usage(
                "--package-dir, --project and --behavior are for --to source; a package has none of them",
            );
        }
        return Ok(String::new());
    }
    if args.out.is_some() {
        return usage("source format is written to a folder: --dir FOLDER");
    }
    let package = args.package_dir.as_deref().or_else(|| args.project.then_some(PACKAGE)).unwrap_or_default();
    let is_plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '"']);
    if !package.is_empty() && !package.split('/').all(is_plain) {
        return usage("--package-dir is a path below the folder, such as force-app or packages/core");
    }
    Ok(if package.is_empty() { "main/default/".to_owned() } else { format!("{package}/main/default/") })
}

/// Where files go.
enum Sink {
    Folder(Draft),
    Zip,
}

impl Sink {
    fn take(&self, path: &str, bytes: &[u8]) -> io::Result<Option<Packed>> {
        match self {
            Self::Folder(draft) => draft.put(path, bytes).map(|()| None),
            Self::Zip => package::pack(path, bytes, Compression::Deflate).map(Some).map_err(io::Error::other),
        }
    }

    /// Adds the file that stands before the others, and gives all of it its place.
    fn publish(
        self,
        target: &Path,
        first: Option<(String, Vec<u8>)>,
        done: Vec<Done>,
    ) -> Result<(), Failure> {
        let lost = |error: &io::Error| write::failure(target, error);
        let mut packed = Vec::new();
        if let Some((path, bytes)) = first {
            packed.extend(self.take(&path, &bytes).map_err(|error| lost(&error))?);
        }
        match self {
            Self::Folder(draft) => write::publish(draft, target),
            Self::Zip => {
                let mut rest: Vec<(String, Packed)> = done.into_iter().flat_map(|done| done.packed).collect();
                rest.sort_by(|(a, _), (b, _)| a.cmp(b));
                packed.extend(rest.into_iter().map(|(_, packed)| packed));
                let zip = package::join(packed).map_err(|error| lost(&io::Error::other(error)))?;
                write::file(target, &zip)
            }
        }
    }
}

/// What became of a component.
#[derive(Default)]
struct Done {
    files: usize,
    members: Vec<Member>,
    /// What keeps it from being converted.
    faults: Vec<String>,
    /// Why a file of it could not be handed on.
    lost: Option<io::Error>,
    /// Its files in a zip.
    packed: Vec<(String, Packed)>,
}

struct Job<'a> {
    whole: &'a Whole,
    to: FormatArg,
    prefix: &'a str,
    presets: &'a Presets,
    sink: &'a Sink,
}

impl Job<'_> {
    fn component(&self, component: &Component) -> Done {
        let converted = match self.to {
            FormatArg::Source => self.whole.to_project(component, self.presets),
            FormatArg::Metadata => self.whole.to_metadata(component),
        };
        let converted = match converted {
            Ok(converted) => converted,
            Err(faults) => return Done { faults, ..Done::default() },
        };
        let mut done = Done { members: converted.members, ..Done::default() };
        for output in &converted.outputs {
            let bytes = match self.whole.bytes(output) {
                Ok(bytes) => bytes,
                Err(fault) => {
                    done.faults.push(fault);
                    continue;
                }
            };
            if let Body::Xml(file) = output.body
                && let Some(fault) = self.whole.broken_xml(file, &bytes)
            {
                done.faults.push(fault);
                continue;
            }
            let path = format!("{}{}", self.prefix, output.path);
            match self.sink.take(&path, &bytes) {
                Ok(packed) => done.packed.extend(packed.map(|packed| (path, packed))),
                Err(error) => {
                    done.lost.get_or_insert(error);
                }
            }
            done.files += 1;
        }
        done
    }
}
