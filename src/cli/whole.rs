//! A package or project read as a whole, for commands that take every type of component: what lies where, which
//! components it makes, and their contents when they are asked for.

use std::path::Path;

use super::exit::Failure;
use super::streams::Streams;
use crate::component::{Component, Resolved, resolve, settle_contents, unclaimed_reason};
use crate::convert::{self, Body, Converted, FaultKind, Output, Presets, Source};
use crate::input::{self, FileClass, Ignored, InputFile, Inventory, ManifestKind, ProjectKind, Root, under};
use crate::model::ApiVersion;
use crate::package::{Chosen, United, Why, unite};
use crate::source::{LineTable, SyntaxFault, decode};
use crate::xml::{Limits, parse};

/// A tree with its components.
pub(super) struct Whole {
    /// As the user called it.
    pub(super) shown: String,
    /// What was named, and the root above it.
    pub(super) root: Root,
    /// Everything below the root.
    pub(super) inventory: Inventory,
    /// The files that components are made of.
    pub(super) files: Vec<InputFile>,
    /// What they make, as far as it was named.
    pub(super) resolved: Resolved,
}

impl Whole {
    /// Lists what lies below a path.
    ///
    /// # Errors
    /// It cannot be listed, or a project file or the archive is broken: what would be seen of it is not all.
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        let mut root = input::find_root(path)?;
        root.whole = true;
        let mut inventory = input::inventory(&root, None)?;
        settle_contents(&mut inventory);
        Self::of(path.display().to_string(), root, inventory)
    }

    /// The tree of these files.
    ///
    /// # Errors
    /// As for [`Whole::open`].
    pub(super) fn of(shown: String, root: Root, inventory: Inventory) -> Result<Self, Failure> {
        if let Some(broken) = inventory.broken_projects.first() {
            return Err(Failure::Usage(broken.clone()));
        }
        let broken = inventory.archive_faults.iter().find_map(damage);
        if let Some(broken) = broken {
            return Err(Failure::Usage(format!("{shown}: {broken}; make the archive anew")));
        }
        let files = inventory.packable();
        let mut resolved = resolve(&files, |file| inventory.inner(file));
        let is_named = |at: u32| under(&root.named, &files[at as usize].path);
        resolved.components.retain(|component| component.pieces.iter().any(|piece| is_named(piece.file)));
        resolved.unclaimed.retain(|at| is_named(*at));
        Ok(Self { shown, root, inventory, files, resolved })
    }

    /// The contents of the files, for conversions.
    pub(super) fn with_source<T>(&self, then: impl FnOnce(&Source<'_>) -> T) -> T {
        then(&Source { files: &self.files, read: &|at| self.files[at as usize].read_content() })
    }

    /// The path of a file, behind that of the archive if it lies in one.
    pub(super) fn path(&self, file: u32) -> String {
        let path = &self.files[file as usize].path;
        match &self.inventory.archive {
            Some(archive) => format!("{archive}/{path}"),
            None => path.to_string(),
        }
    }

    /// The bytes of a converted file.
    pub(super) fn bytes(&self, output: &Output) -> Result<Vec<u8>, String> {
        match &output.body {
            Body::Xml(file) | Body::Raw(file) => self.read(*file),
            Body::Made { bytes, .. } => Ok(bytes.clone()),
        }
    }

    /// The bytes of a file.
    pub(super) fn read(&self, file: u32) -> Result<Vec<u8>, String> {
        let read = self.files[file as usize].read_content();
        read.map_err(|fault| format!("{}: cannot be read: {fault}", self.path(file)))
    }

    /// The component in metadata format.
    ///
    /// # Errors
    /// What keeps it from being converted, a line a fault.
    pub(super) fn to_metadata(&self, component: &Component) -> Result<Converted, Vec<String>> {
        self.with_source(|source| convert::to_metadata(component, source))
            .map_err(|faults| self.told(&faults))
    }

    /// The component in source format, as a project with these options keeps it.
    ///
    /// # Errors
    /// As for [`Whole::to_metadata`].
    pub(super) fn to_project(
        &self,
        component: &Component,
        presets: &Presets,
    ) -> Result<Converted, Vec<String>> {
        self.with_source(|source| convert::to_project(component, source, presets))
            .map_err(|faults| self.told(&faults))
    }

    fn told(&self, faults: &[convert::Fault]) -> Vec<String> {
        let told = |fault: &convert::Fault| match &fault.kind {
            FaultKind::Syntax(found) => {
                let bytes = self.files[fault.file as usize].read_content().unwrap_or_default();
                self.located(fault.file, &decode(bytes).text, found)
            }
            FaultKind::Read(read) => format!("{}: cannot be read: {read}", self.path(fault.file)),
            FaultKind::Shape(sentence) => format!("{}: {sentence}", self.path(fault.file)),
        };
        faults.iter().map(told).collect()
    }

    /// What keeps a file from being read as XML, with its place.
    pub(super) fn broken_xml(&self, file: u32, bytes: &[u8]) -> Option<String> {
        let decoded = decode(bytes.to_vec());
        let fault =
            decoded.fault.or_else(|| parse(&decoded.text, &Limits::default()).1.into_iter().next())?;
        Some(self.located(file, &decoded.text, &fault))
    }

    fn located(&self, file: u32, text: &str, fault: &SyntaxFault) -> String {
        let at = LineTable::new(text).position(fault.span.start);
        let (line, column) = (at.line, at.column);
        format!(
            "{}:{line}:{column}: {}; {}: {}",
            self.path(file),
            fault.message(),
            fault.note(),
            fault.help()
        )
    }

    /// The components, each once, and what keeps some from being one: a component that lies in two places and differs.
    pub(super) fn united(&self, streams: &mut Streams) -> (Vec<Component>, Vec<String>) {
        let all = self.resolved.components.iter().cloned();
        let chosen = all.map(|component| Chosen { component, why: Why::Project }).collect();
        let United { chosen, notes, refusals } = self.with_source(|source| unite(chosen, source));
        for note in notes {
            streams.note(&note);
        }
        let refusals = refusals.iter().map(ToString::to_string).collect();
        (chosen.into_iter().map(|chosen| chosen.component).collect(), refusals)
    }

    /// The version that the tree says it is for: the greatest of its projects, else that of its `package.xml`.
    pub(super) fn version(&self) -> Option<ApiVersion> {
        let projects = self.inventory.units.iter().filter_map(|unit| match &unit.project {
            ProjectKind::Sfdx(project) => ApiVersion::parse(project.source_api_version.as_deref()?),
            ProjectKind::Metadata | ProjectKind::Loose => None,
        });
        let manifests = || {
            let packages = self.manifests().filter(|file| file.path.ends_with("package.xml"));
            packages.filter_map(|file| manifest_version(file.read().ok()?)).max()
        };
        projects.max().or_else(manifests)
    }

    /// Where a component is, for people.
    pub(super) fn place(&self, component: &Component) -> String {
        component.pieces.first().map_or_else(String::new, |piece| self.path(piece.file))
    }

    /// The manifests at the root of a package.
    pub(super) fn manifests(&self) -> impl Iterator<Item = &InputFile> {
        let is_manifest = |file: &&InputFile| {
            matches!(file.class, FileClass::Manifest(ManifestKind::Package | ManifestKind::Destructive))
                && file.metadata_root.is_some()
        };
        self.inventory.files.iter().filter(is_manifest)
    }

    /// Says which files no component takes: the first few by path with the reason, the others by number.
    pub(super) fn note_unclaimed(&self, streams: &mut Streams, what: &str) {
        for &at in self.resolved.unclaimed.iter().take(LISTED) {
            let inner = self.inventory.inner(&self.files[at as usize]);
            streams.note(&format!("{}: {what}: {}", self.path(at), unclaimed_reason(inner)));
        }
        note_more(streams, self.resolved.unclaimed.len(), what);
    }

    /// The same for whatever is not converted.
    pub(super) fn note_left_out(&self, streams: &mut Streams) {
        self.note_unclaimed(streams, "left out");
        let is_asked = |ignored: &&Ignored| under(&self.root.named, &ignored.path);
        let ignored: Vec<&Ignored> = self.inventory.ignored.iter().filter(is_asked).collect();
        for Ignored { path, file, pattern, line } in ignored.iter().take(LISTED) {
            streams.note(&format!("{path}: left out: {file}, line {line}: `{pattern}`"));
        }
        note_more(streams, ignored.len(), "left out by an ignore file");
        let deletions = self.manifests().filter(|file| file.class == DESTRUCTIVE);
        for file in deletions {
            let path = &file.path;
            streams
                .note(&format!("{path}: left out: what is deleted is no part of a project or its package"));
        }
    }
}

/// Files that are told by name.
const LISTED: usize = 5;

const DESTRUCTIVE: FileClass = FileClass::Manifest(ManifestKind::Destructive);

fn note_more(streams: &mut Streams, count: usize, what: &str) {
    match count.saturating_sub(LISTED) {
        0 => {}
        1 => streams.note(&format!("1 more file {what}")),
        more => streams.note(&format!("{more} more files {what}")),
    }
}

/// The version in a manifest.
fn manifest_version(bytes: Vec<u8>) -> Option<ApiVersion> {
    let text = decode(bytes).text;
    let (tree, _) = parse(&text, &Limits::default());
    let mut versions = tree.elements(tree.root()?).filter(|id| tree.local_name(*id, &text) == "version");
    ApiVersion::parse(tree.value(versions.next()?, &text).trim())
}

/// What keeps an archive from being read as a whole, in words.
fn damage(fault: &input::ArchiveFault) -> Option<String> {
    match fault {
        input::ArchiveFault::Unreadable { entry: None, damage } => Some(damage.to_string()),
        input::ArchiveFault::Unreadable { entry: Some(entry), damage } => {
            Some(format!("`{entry}` in it cannot be read: {damage}"))
        }
        input::ArchiveFault::UnsafeEntry { entry, hazard } => {
            Some(format!("`{entry}` in it is not safe to read: {hazard}"))
        }
        input::ArchiveFault::DuplicateEntry { entry, first } if entry == first => {
            Some(format!("`{entry}` is in it twice"))
        }
        input::ArchiveFault::TooManyEntries { count, limit } => {
            Some(format!("it has {count} files, a deployment takes {limit}"))
        }
        input::ArchiveFault::TooManyBytes { limit, .. } => {
            Some(format!("it unpacks to more than {limit} bytes, the most that a deployment takes"))
        }
        input::ArchiveFault::DuplicateEntry { .. } | input::ArchiveFault::NoManifest => None,
    }
}
