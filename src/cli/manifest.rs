//! `omnic manifest`: what a project, a package or a part of one holds, as a manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use globset::{Glob, GlobMatcher};

use super::exit::{Exit, Failure};
use super::guard;
use super::input::{Target, is_misconfigured, whole_targets};
use super::options::api_version;
use super::settings::ConfigArgs;
use super::streams::{Streams, quietly};
use super::words::amount;
use super::write;
use crate::check::Versions;
use crate::component::{self, Component};
use crate::convert::{self, Fault, FaultKind, Source};
use crate::input::{InputFile, under};
use crate::model::{ApiVersion, nearest, registered_type};
use crate::package::Members;
use crate::package::list::{Kept, Listed, Row, kept, listed, listing_json};

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  omnic manifest --out manifest/package.xml
  omnic manifest --type CustomField --name 'Case.*'
  omnic manifest old.zip --destructive post --out removal/

Exit codes: 0 written, 1 a file cannot be read as metadata and nothing written, 2 usage or configuration, 3 output \
    that cannot be written.")]
pub(crate) struct ManifestArgs {
    /// SFDX projects, metadata-format folders, deploy zips, or folders and files in them
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) paths: Vec<PathBuf>,
    /// List only components of this type; can be repeated
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) types: Vec<String>,
    /// List only components whose full name matches: `*` is any text, `?` one character; can be repeated
    #[arg(long = "name", value_name = "GLOB")]
    pub(crate) names: Vec<String>,
    /// List the components as to be deleted, before the others of a deployment are made or after
    #[arg(long, value_enum, value_name = "WHEN")]
    pub(crate) destructive: Option<When>,
    /// API version of the manifest, instead of the project's or manifest's own
    #[arg(long, value_name = "VERSION", value_parser = api_version)]
    pub(crate) api_version: Option<ApiVersion>,
    /// File to write, or a folder for the manifest's usual name; standard output without it
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Output format
    #[arg(long, value_enum, default_value_t = ManifestFormat::Xml)]
    pub(crate) format: ManifestFormat,
    /// Leave out remarks
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

/// When components are deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    /// Before the other components are deployed
    Pre,
    /// After the other components are deployed
    Post,
}

impl When {
    /// Name of the manifest in a package.
    pub(super) const fn file_name(self) -> &'static str {
        match self {
            When::Pre => "destructiveChangesPre.xml",
            When::Post => "destructiveChangesPost.xml",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ManifestFormat {
    /// A manifest
    Xml,
    /// Versioned JSON with the files of each component, see schemas/manifest.v1.schema.json
    Json,
}

/// `omnic manifest`.
pub(super) fn run(args: &ManifestArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    streams.quiet = args.quiet;
    let filter = Filter::new(args)?;
    let config = ConfigArgs { api_version: args.api_version, ..ConfigArgs::default() };
    let targets = whole_targets(&args.paths, &config)?;
    for fault in targets.iter().flat_map(|target| &target.inventory.broken_projects) {
        streams.fault(fault);
    }
    if is_misconfigured(&targets) {
        streams.fault("nothing written; mend the project file first");
        return Ok(Exit::Usage);
    }
    let out = args.out.as_deref().map(|out| place(out, args)).filter(|out| out.as_os_str() != "-");
    if let Some(out) = &out {
        guard::keep_input(&targets, out)?;
    }
    let mut found: Vec<Content> = Vec::with_capacity(targets.len());
    let mut faults = Vec::new();
    for target in &targets {
        match Content::read(target, &filter) {
            Ok(content) => found.push(content),
            Err(mut told) => faults.append(&mut told),
        }
    }
    if !faults.is_empty() {
        for fault in &faults {
            streams.fault(fault);
        }
        streams.fault("nothing written; mend these files first");
        return Ok(Exit::Findings);
    }
    for note in targets.iter().flat_map(|target| &target.inventory.notes) {
        streams.note(note);
    }
    found.iter().filter_map(Content::unclaimed).for_each(|note| streams.note(&note));
    let versions: BTreeSet<ApiVersion> =
        found.iter().flat_map(|content| content.versions.iter().copied()).collect();
    let version = versions.last().copied().or(args.api_version).unwrap_or(ApiVersion::NEWEST);
    let members = if args.destructive.is_some() { deleted(&found, streams) } else { all(&found) };
    if members.is_empty() {
        return Err(Failure::Usage(filter.nothing(args, &all_of(&targets))));
    }
    let text = match args.format {
        ManifestFormat::Xml => members.render(version),
        ManifestFormat::Json => listing_json(&rows(&targets, &found, &members), version),
    };
    match &out {
        Some(out) => {
            if args.out.as_deref().is_some_and(names_folder)
                && let Some(folder) = out.parent()
            {
                std::fs::create_dir_all(folder).map_err(|fault| write::failure(folder, &fault))?;
            }
            write::file(out, text.as_bytes())?;
            let count = amount(members.len(), "component");
            streams.note(&format!("wrote {}: {count}, API version {version}", out.display()));
        }
        None => quietly(streams.out.write_all(text.as_bytes()))?,
    }
    if args.destructive.is_some() && args.format == ManifestFormat::Xml {
        streams.note(&format!(
            "a deletion is deployed with a package.xml beside it; one that deploys nothing else holds only \
             <version>{version}</version>"
        ));
    }
    Ok(Exit::Clean)
}

/// Whether a path is that of a folder: of one that is there, or with a slash at its end.
fn names_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with('/')
}

/// The file to write: in a folder one of the usual name.
fn place(out: &Path, args: &ManifestArgs) -> PathBuf {
    if !names_folder(out) {
        return out.to_path_buf();
    }
    out.join(match (args.format, args.destructive) {
        (ManifestFormat::Json, _) => "package.json",
        (ManifestFormat::Xml, Some(when)) => when.file_name(),
        (ManifestFormat::Xml, None) => "package.xml",
    })
}

/// What `--type` and `--name` let through.
struct Filter {
    types: BTreeSet<&'static str>,
    names: Vec<GlobMatcher>,
}

impl Filter {
    fn new(args: &ManifestArgs) -> Result<Self, Failure> {
        let mut types = BTreeSet::new();
        for written in &args.types {
            let Some(ty) = registered_type(written) else {
                let near = nearest(written, crate::model::REGISTRY.iter().map(|ty| ty.name));
                let hint = near.map_or_else(String::new, |near| format!("; perhaps `{near}` is meant"));
                return Err(Failure::Usage(format!(
                    "--type {written}: no metadata type has this name{hint}"
                )));
            };
            types.insert(convert::manifest_type(ty));
        }
        let glob = |written: &String| {
            Glob::new(written)
                .map(|glob| glob.compile_matcher())
                .map_err(|fault| Failure::Usage(format!("--name {written}: {}", fault.kind())))
        };
        Ok(Self { types, names: args.names.iter().map(glob).collect::<Result<_, _>>()? })
    }

    fn takes(&self, listed: &Listed) -> bool {
        (self.types.is_empty() || self.types.contains(listed.member.ty))
            && (self.names.is_empty() || self.names.iter().any(|glob| glob.is_match(&*listed.member.name)))
    }

    /// Why nothing is listed.
    fn nothing(&self, args: &ManifestArgs, types: &BTreeMap<&'static str, usize>) -> String {
        let paths: Vec<String> = args.paths.iter().map(|path| path.display().to_string()).collect();
        let paths = paths.join(", ");
        if types.is_empty() {
            return format!("nothing to list: {paths} holds no component of a type that omnic knows");
        }
        if self.types.is_empty() && self.names.is_empty() {
            return format!("nothing to list: what {paths} holds cannot be deleted");
        }
        let there: Vec<String> = types.iter().map(|(ty, count)| format!("{ty} {count}")).collect();
        format!(
            "nothing to list: no component of {paths} is what --type and --name ask for; there are: {}",
            there.join(", ")
        )
    }
}

/// The components of one root.
struct Content {
    listed: Vec<Listed>,
    files: Vec<InputFile>,
    versions: BTreeSet<ApiVersion>,
    unclaimed: Vec<u32>,
}

impl Content {
    /// Reads what the components of a root are made of as far as their names depend on it.
    fn read(target: &Target, filter: &Filter) -> Result<Self, Vec<String>> {
        let versions = Versions::read(&target.inventory, target.settings.api.clone());
        let mut files = target.inventory.packable();
        files.retain(|file| under(&target.root.named, &file.path));
        let resolved = component::resolve(&files, |file| target.inventory.inner(file));
        let read = |file: u32| files[file as usize].read_content();
        let source = Source { files: &files, read: &read };
        let (mut all, mut faults) = (Vec::new(), Vec::new());
        for component in &resolved.components {
            match convert::to_metadata(component, &source) {
                Ok(converted) => all.extend(listed(component, &converted)),
                Err(told) => {
                    faults.extend(told.iter().map(|fault| sentence(target, component, &files, fault)));
                }
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        all.retain(|listed| filter.takes(listed));
        let used = all.iter().flat_map(|listed| &listed.files);
        let version = |&at: &u32| versions.of(files[at as usize].unit, &files[at as usize].path).version;
        let versions = used.map(version).collect();
        Ok(Self { listed: all, versions, unclaimed: resolved.unclaimed, files })
    }

    /// A remark about the files that are no component.
    fn unclaimed(&self) -> Option<String> {
        const SHOWN: usize = 3;
        let paths: Vec<&str> = self.unclaimed.iter().map(|&at| &*self.files[at as usize].path).collect();
        let count = paths.len();
        let more = if count > SHOWN { ", …" } else { "" };
        let plural = if count == 1 { "file belongs" } else { "files belong" };
        (count > 0).then(|| {
            format!("{count} {plural} to no component: {}{more}", paths[..count.min(SHOWN)].join(", "))
        })
    }
}

/// What is wrong with a file of a component.
fn sentence(target: &Target, component: &Component, files: &[InputFile], fault: &Fault) -> String {
    let path = target.shown("", &files[fault.file as usize].path);
    match &fault.kind {
        FaultKind::Syntax(fault) => format!("{path}: {}", fault.message()),
        FaultKind::Read(fault) => format!("{path}: cannot be read: {fault}"),
        FaultKind::Shape(reason) => format!("{path}: {} `{}`: {reason}", component.ty.name, component.name),
    }
}

/// Everything that was found.
fn all(found: &[Content]) -> Members {
    found.iter().flat_map(|content| &content.listed).map(|listed| listed.member.clone()).collect()
}

/// What can be deleted of it.
fn deleted(found: &[Content], streams: &mut Streams) -> Members {
    let everything = all(found);
    let mut members = Members::default();
    let mut standard: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for listed in found.iter().flat_map(|content| &content.listed) {
        match kept(listed, &everything) {
            None => {
                members.add(listed.member.ty, &listed.member.name);
            }
            Some(Kept::Standard) => {
                standard.entry(listed.member.ty).or_default().insert(&listed.member.name);
            }
            Some(Kept::WithComponent) => {}
        }
    }
    for (ty, names) in standard {
        let names: Vec<&str> = names.into_iter().collect();
        streams
            .note(&format!("left out: {ty} {}: every org has it, and none can delete it", names.join(", ")));
    }
    members
}

/// The components of everything that was read, whatever the filter says, by type.
fn all_of(targets: &[Target]) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for target in targets {
        let mut files = target.inventory.packable();
        files.retain(|file| under(&target.root.named, &file.path));
        for component in component::resolve(&files, |file| target.inventory.inner(file)).components {
            *counts.entry(convert::manifest_type(component.ty)).or_default() += 1;
        }
    }
    counts
}

/// The lines of the JSON form, in the order of a manifest.
fn rows<'a>(targets: &[Target], found: &'a [Content], members: &'a Members) -> Vec<Row<'a>> {
    let mut by_member: BTreeMap<(&str, &str), Row<'a>> = BTreeMap::new();
    for (target, content) in targets.iter().zip(found) {
        for listed in &content.listed {
            let (ty, name) = (listed.member.ty, &*listed.member.name);
            let files = listed.files.iter().map(|&at| &content.files[at as usize]);
            let row = by_member.entry((ty, name)).or_insert_with(|| Row {
                ty,
                name,
                part_of: listed.part_of.as_ref().map(|parent| format!("{}:{}", parent.ty, parent.name)),
                package_directory: files
                    .clone()
                    .next()
                    .map_or_else(String::new, |file| directory(target, file)),
                files: Vec::new(),
            });
            row.files.extend(files.map(|file| target.shown("", &file.path)));
        }
    }
    let mut rows: Vec<Row<'a>> = members.iter().filter_map(|key| by_member.remove(&key)).collect();
    for row in &mut rows {
        row.files.sort();
        row.files.dedup();
    }
    rows
}

/// The package directory or metadata root of a file, relative to the root.
fn directory(target: &Target, file: &InputFile) -> String {
    let inner = target.inventory.inner(file);
    let above = file.path.strip_suffix(inner).unwrap_or_default();
    target.shown("", above.trim_end_matches('/'))
}
