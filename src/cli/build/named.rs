//! Manifests that say what is packed, and what is deleted along with it.
//!
//! A manifest that is given counts as a file of the project, wherever it lies: its findings are told like those of any
//! other, and what it names must be there.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::BuildArgs;
use super::choose::Choice;
use super::package::Obstacle;
use super::project::Project;
use crate::check::{Analysis, manifest_version};
use crate::cli::exit::Failure;
use crate::cli::input::Target;
use crate::cli::manifest::When;
use crate::cli::paths::{absolute, seen_from};
use crate::component::{self, Component};
use crate::convert::Member;
use crate::diag::FileId;
use crate::input::{Content, FILE_LIMIT, FileClass, Ignored, InputFile, ManifestKind, under};
use crate::package::select::{self, Lack, Wanted, Wish};
use crate::package::{Chosen, Why};
use crate::rules::{Api, Unfound, Unfounded};

/// Manifests on the command line.
#[derive(Debug, Default, Args)]
pub(crate) struct NamedArgs {
    /// Pack just what this manifest names
    #[arg(long, value_name = "FILE", conflicts_with = "since")]
    pub(crate) manifest: Option<PathBuf>,
    /// Manifest of what is deleted before the components are deployed
    #[arg(long, value_name = "FILE")]
    pub(crate) destructive_pre: Option<PathBuf>,
    /// Manifest of what is deleted after the components are deployed
    #[arg(long, value_name = "FILE", conflicts_with = "since")]
    pub(crate) destructive_post: Option<PathBuf>,
}

impl NamedArgs {
    fn given(&self) -> impl Iterator<Item = (&Path, ManifestKind)> {
        let destructive = self.destructive_pre.iter().chain(&self.destructive_post);
        let package = self.manifest.iter().map(|path| (path, ManifestKind::Package));
        let all = package.chain(destructive.map(|path| (path, ManifestKind::Destructive)));
        all.map(|(path, kind)| (path.as_path(), kind))
    }
}

/// Makes the given manifests files of the project. The version of the one that says what is packed counts unless
/// another is asked for.
pub(super) fn add(target: &mut Target, args: &BuildArgs) -> Result<(), Failure> {
    for (path, kind) in args.named.given() {
        let bytes = read(path)?;
        if kind == ManifestKind::Package
            && args.config.api_version.is_none()
            && let Some(version) = manifest_version(bytes.clone())
        {
            let origin = format!("`version` of {}", path.display());
            target.settings.api = Some(Api { version, origin });
        }
        let name = place(target, path);
        target.given.push(Arc::clone(&name));
        let files = &mut target.inventory.files;
        match files.binary_search_by(|file| file.path.as_bytes().cmp(name.as_bytes())) {
            Ok(at) => files[at].class = FileClass::Manifest(kind),
            Err(at) => files.insert(
                at,
                InputFile {
                    path: name,
                    class: FileClass::Manifest(kind),
                    unit: 0,
                    home: None,
                    metadata_root: None,
                    content: Content::Memory(bytes.into()),
                },
            ),
        }
        if !target.root.named.iter().any(String::is_empty) {
            // Its findings count, too.
            target.root.named.extend(target.given.last().map(ToString::to_string));
        }
    }
    Ok(())
}

/// The path of a manifest as the project sees it; never that of an entry of an archive.
fn place(target: &Target, path: &Path) -> Arc<str> {
    let seen = seen_from(&absolute(&target.root.dir), path);
    if target.inventory.archive.is_some() {
        format!("./{seen}").into()
    } else {
        target.root.relative(path).unwrap_or(seen).into()
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(FILE_LIMIT + 1).read_to_end(&mut bytes));
    match read {
        Ok(size) if size as u64 <= FILE_LIMIT => Ok(bytes),
        Ok(_) => Err(Failure::Usage(format!("{} is too large for a manifest", path.display()))),
        Err(fault) => Err(Failure::Usage(format!("cannot read the manifest {}: {fault}", path.display()))),
    }
}

/// Takes back what the rules say about a given manifest as if it lay there alone.
pub(super) fn settle(target: &Target, args: &BuildArgs, analysis: &mut Analysis<'_>) {
    for (path, _) in args.named.given().filter(|(_, kind)| *kind == ManifestKind::Destructive) {
        let name = place(target, path);
        let at = analysis.files().iter().position(|file| file.source.path == name);
        if let Some(at) = at {
            analysis.withdraw("package/manifest-missing", FileId(at as u32));
        }
    }
}

/// The members of the given manifest that nothing answers to.
pub(super) struct Lacking {
    /// The manifest.
    pub(super) file: FileId,
    /// The members.
    pub(super) members: Vec<Unfound>,
}

/// What a manifest asks for.
pub(super) struct Asked {
    file: FileId,
    wanted: Vec<Wanted>,
    lacks: Vec<(usize, Lack)>,
}

/// Chooses what the given manifest names among components.
pub(super) fn choose(
    path: &Path,
    project: &Project<'_>,
    components: &[Component],
    choice: &mut Choice,
) -> Result<(), Obstacle> {
    let name = place(project.target, path);
    let manifests = project.analysis.index().manifests();
    let manifest = manifests.iter().find(|manifest| manifest.path == name);
    // One that cannot be read has its finding.
    let Some((file, summary)) =
        manifest.and_then(|manifest| Some((manifest.file, manifest.summary.as_ref()?)))
    else {
        return Err(Obstacle::Refused(Vec::new()));
    };
    let wanted = select::wanted(summary);
    let select::Choice { wishes, lacks, empty } = select::choose(&wanted, components);
    for at in empty {
        choice.notes.push(format!("{}: `*` of {} chooses nothing", path.display(), wanted[at].ty));
    }
    for (at, wish) in wishes {
        let component = wish.restrict(&components[at]);
        choice.wishes.insert((component.ty.name, component.name.clone()), wish);
        choice.chosen.push(Chosen { component, why: Why::Named });
    }
    choice.asked = Some(Asked { file, wanted, lacks });
    Ok(())
}

impl Asked {
    /// Adds the parts of a component that it does not have; those that it has are not named if they are secret.
    pub(super) fn add(
        &mut self,
        project: &Project<'_>,
        wish: &Wish,
        component: &Component,
        has: &[Member],
        is_secret: bool,
    ) {
        let same = |other: &&Component| other.ty == component.ty && other.name == component.name;
        let whole = project.resolved.components.iter().find(same).unwrap_or(component);
        let lacks = wish.lacks(whole, has).into_iter();
        self.lacks.extend(lacks.map(|(at, lack)| match lack {
            Lack::Absent { elsewhere, .. } if is_secret => (at, Lack::Absent { near: None, elsewhere }),
            lack => (at, lack),
        }));
    }

    /// What is lacking, with the reasons.
    pub(super) fn lacking(mut self, project: &Project<'_>) -> Lacking {
        self.lacks.sort_by_key(|(at, _)| *at);
        self.lacks.dedup_by_key(|(at, _)| *at);
        let hidden = if self.lacks.is_empty() { Hidden::default() } else { Hidden::of(project) };
        let is_source = !matches!(
            project.target.inventory.units.first().map(|unit| &unit.project),
            Some(crate::input::ProjectKind::Metadata)
        );
        let members = self.lacks.into_iter().map(|(at, lack)| {
            let Wanted { ty, name, span } = self.wanted[at].clone();
            let expected = select::expected_path(&ty, &name, is_source);
            let why = match lack {
                Lack::UnknownType { near } => Unfounded::UnknownType { near },
                Lack::Wildcard => Unfounded::Wildcard,
                Lack::Unlisted { parent } => Unfounded::Unlisted { parent },
                Lack::Absent { near, elsewhere } => {
                    match hidden.find(&self.wanted[at], expected.as_deref()) {
                        Some(ignored) => Unfounded::Ignored {
                            path: (&*ignored.path).into(),
                            file: (&*ignored.file).into(),
                            pattern: ignored.pattern.clone(),
                            line: ignored.line,
                        },
                        None => Unfounded::Absent { near, elsewhere },
                    }
                }
            };
            Unfound { ty, name, span, why, expected }
        });
        Lacking { file: self.file, members: members.collect() }
    }
}

/// The components that ignore files keep out.
#[derive(Default)]
struct Hidden<'a> {
    ignored: &'a [Ignored],
    components: Vec<Component>,
}

impl<'a> Hidden<'a> {
    fn of(project: &Project<'a>) -> Self {
        let inventory = &project.target.inventory;
        let dirs: Vec<&str> = inventory
            .units
            .iter()
            .filter_map(|unit| match &unit.project {
                crate::input::ProjectKind::Sfdx(project) => {
                    Some(project.package_dirs.iter().map(|dir| &**dir))
                }
                _ => None,
            })
            .flatten()
            .collect();
        let file = |ignored: &Ignored| InputFile {
            path: Arc::clone(&ignored.path),
            class: FileClass::Plain,
            unit: 0,
            home: None,
            metadata_root: None,
            content: Content::Memory([].into()),
        };
        let files: Vec<InputFile> = inventory.ignored.iter().map(file).collect();
        let inner = |file: &InputFile| -> usize {
            let above = dirs.iter().filter_map(|dir| file.path.strip_prefix(dir)?.strip_prefix('/'));
            above.map(str::len).min().unwrap_or(file.path.len())
        };
        let components =
            component::resolve(&files, |file| &file.path[file.path.len() - inner(file)..]).components;
        Self { ignored: &inventory.ignored, components }
    }

    /// What keeps a member out: the pattern for a file of its component, or for the folder that it should lie in.
    fn find(&self, wanted: &Wanted, expected: Option<&str>) -> Option<&'a Ignored> {
        let choice = select::choose(std::slice::from_ref(wanted), &self.components);
        let chosen = choice.wishes.iter().find(|(at, wish)| wish.may_find(&self.components[**at]));
        if let Some((&at, _)) = chosen {
            let file = self.components[at].pieces.first()?.file;
            return self.ignored.get(file as usize);
        }
        let expected = expected?;
        let folders = || expected.match_indices('/').map(|(end, _)| &expected[..end]);
        self.ignored.iter().find(|ignored| {
            folders().any(|folder| {
                ignored
                    .path
                    .strip_suffix(folder)
                    .is_some_and(|above| above.is_empty() || above.ends_with('/'))
            })
        })
    }
}

/// Whether a file is a manifest of deletions that the package has: one that is given, or that lies at the root of what
/// is packed in metadata format.
pub(super) fn comes_along(target: &Target, file: &InputFile) -> bool {
    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let is_own = file.metadata_root.as_deref() == Some(folder) && under(&target.root.named, &file.path);
    file.class == FileClass::Manifest(ManifestKind::Destructive)
        && (is_own || target.given.contains(&file.path))
}

/// The manifests of deletions: those that are given, and those that a folder or archive in metadata format brings
/// along.
pub(super) fn deletions(
    args: &BuildArgs,
    project: &Project<'_>,
    choice: &mut Choice,
) -> Result<(), Obstacle> {
    let given = [(&args.named.destructive_pre, When::Pre), (&args.named.destructive_post, When::Post)];
    for (path, when) in given {
        let Some(path) = path else { continue };
        let bytes = read(path).map_err(Obstacle::Failed)?;
        choice.extra.push((when.file_name().to_owned(), bytes));
    }
    let target = project.target;
    for file in &target.inventory.files {
        if !comes_along(target, file) || target.given.contains(&file.path) {
            continue;
        }
        let name = file.path.rsplit_once('/').map_or(&*file.path, |(_, name)| name);
        let bytes =
            file.read().map_err(|fault| Obstacle::Refused(vec![format!("{}: {fault}", file.path)]))?;
        choice.notes.push(format!("{} is packed along", file.path));
        choice.extra.push((name.to_owned(), bytes));
    }
    Ok(())
}
