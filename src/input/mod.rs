//! The input: which files below a root are components or manifests, which project each belongs to, and how to get
//! their bytes.
//!
//! Nothing outside the root is read, nothing is written, and one bad file never hides the others. The same tree
//! gives the same [`Inventory`], whatever the number of threads. Faults of single files are findings of the rules;
//! an [`InputError`] is a fault of the invocation or of a project file.

#![expect(clippy::disallowed_methods, reason = "the one module of the core that reads the disk")]

mod archive;
mod classify;
mod content;
mod disk;
mod folders;
mod forceignore;
mod links;
mod names;
mod packed;
mod place;
mod root;
mod sfdx;
mod site;
mod stored;
mod unpack;
mod volume;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use archive::{Archive, ArchiveFault, Damage, Hazard};
pub use classify::{FileClass, ManifestKind, UNRECOGNISED, classify, in_type_folder};
pub use content::{Content, FILE_LIMIT, ReadFault};
pub use folders::folders;
pub use names::{is_packed, is_skipped, printable_path};
pub use root::{
    Overlay, Root, RootKind, Stamp, class_at, find_root, find_root_for_editor, find_root_for_text,
    find_roots, is_file, is_folder, is_project, real_path, stamp, text, under,
};
pub use sfdx::SfdxProject;
pub use stored::{Store, StoredFile, StoredTree};
pub use unpack::unpack;

use crate::model::DEPLOYED_BYTES;

/// Everything below a root that matters, in a fixed order.
#[derive(Clone, Debug, Default)]
pub struct Inventory {
    /// The root folder; for an archive the folder it lies in.
    pub root: PathBuf,
    /// File name of the archive, if the input is one. Its faults are reported on this file.
    pub archive: Option<Arc<str>>,
    /// Components, manifests and files that only count, in byte order of their paths.
    pub files: Vec<InputFile>,
    /// The projects, in byte order of their folders; the first is that of the root.
    pub units: Vec<Unit>,
    /// One-line remarks for standard error, in a fixed order.
    pub notes: Vec<String>,
    /// What is wrong with project files below the root, for standard error: `path:line:column: message`. The folder
    /// of such a file is taken as part of the project around it. Only those that were asked for; the others are notes.
    pub broken_projects: Vec<String>,
    /// What is wrong with the archive itself.
    pub archive_faults: Vec<ArchiveFault>,
    /// What ignore files keep out of package directories and metadata roots, by path; only for a root that is listed
    /// whole.
    pub ignored: Vec<Ignored>,
}

/// A file or folder that an ignore file keeps out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ignored {
    /// Path below the root; nothing below an ignored folder is listed.
    pub path: Arc<str>,
    /// Path of the ignore file.
    pub file: Arc<str>,
    /// The pattern as it stands there.
    pub pattern: Box<str>,
    /// Its line, from 1.
    pub line: u32,
}

impl Inventory {
    /// Nothing below `root` but what is added later.
    fn empty(root: &Path) -> Self {
        Self {
            root: root.to_path_buf(),
            archive: None,
            files: Vec::new(),
            units: vec![Unit { dir: "".into(), project: ProjectKind::Loose }],
            notes: Vec::new(),
            broken_projects: Vec::new(),
            archive_faults: Vec::new(),
            ignored: Vec::new(),
        }
    }

    /// The files that components are made of: those of package directories, metadata roots, archives and folders
    /// without a project, and whatever the user named outside of them.
    pub fn packable(&self) -> Vec<InputFile> {
        let is_packable = |file: &&InputFile| {
            let beside = file.home.is_none()
                && self
                    .units
                    .get(file.unit as usize)
                    .is_some_and(|unit| matches!(unit.project, ProjectKind::Sfdx(_)));
            !beside || !matches!(file.class, FileClass::Data | FileClass::Manifest(_))
        };
        self.files.iter().filter(is_packable).cloned().collect()
    }

    /// The path of a file below its package directory, metadata root or project.
    pub fn inner<'f>(&self, file: &'f InputFile) -> &'f str {
        let path = &*file.path;
        if let Some(root) = &file.metadata_root {
            return names::below(root, path).unwrap_or(path);
        }
        let Some(unit) = self.units.get(file.unit as usize) else { return path };
        let package = match &unit.project {
            ProjectKind::Sfdx(project) if file.home.is_some() => {
                // The outermost, as in the walk.
                let above = project.package_dirs.iter().filter(|dir| names::below(dir, path).is_some());
                above.min_by_key(|dir| dir.len())
            }
            _ => None,
        };
        names::below(package.unwrap_or(&unit.dir), path).unwrap_or(path)
    }

    /// Puts other content in the place of a file's; nothing is written.
    pub fn replace(&mut self, path: &str, content: Content) {
        if let Some(file) = self.file_mut(path) {
            file.content = content;
        }
    }

    /// Says what a file is, to whoever knows more than its name.
    pub fn reclass(&mut self, path: &str, class: FileClass) {
        if let Some(file) = self.file_mut(path) {
            file.class = class;
        }
    }

    fn file_mut(&mut self, path: &str) -> Option<&mut InputFile> {
        let at = self.files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes()));
        self.files.get_mut(at.ok()?)
    }
}

/// One file that matters.
#[derive(Clone, Debug)]
pub struct InputFile {
    /// Path below the root with `/`, printable and unique. Bytes that are not UTF-8 stand as `\xNN`, control
    /// characters as `\u{N}`, a backslash as `\\`.
    pub path: Arc<str>,
    /// What it is.
    pub class: FileClass,
    /// The project it belongs to, an index in [`Inventory::units`].
    pub unit: u32,
    /// Shared by the files below one package directory (of several around a file the outermost) or one metadata root:
    /// only two components of one home are certain to meet in one org. `None` for files in neither.
    pub home: Option<u32>,
    /// The innermost metadata root above the file (empty for the root itself): a folder outside any SFDX project
    /// with a `package.xml` and at least one folder of a type.
    pub metadata_root: Option<Arc<str>>,
    /// Where the bytes are.
    pub content: Content,
}

impl InputFile {
    /// Reads the bytes.
    ///
    /// # Errors
    /// The file cannot be read, or has more than [`FILE_LIMIT`] bytes.
    pub fn read(&self) -> Result<Vec<u8>, ReadFault> {
        self.content.read(&self.path, FILE_LIMIT)
    }

    /// The first bytes, at most so many.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn head(&self, limit: usize) -> Result<Vec<u8>, ReadFault> {
        self.content.head(&self.path, limit)
    }

    /// The bytes of a file that may be larger than [`FILE_LIMIT`], one after the other.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn open(&self) -> Result<Box<dyn std::io::Read + Send>, ReadFault> {
        self.content.open(&self.path)
    }

    /// Reads the bytes of content that is packed and not parsed.
    ///
    /// # Errors
    /// The file cannot be read, or has more bytes than one deployment takes.
    pub fn read_content(&self) -> Result<Vec<u8>, ReadFault> {
        self.content.read(&self.path, DEPLOYED_BYTES)
    }

    /// Where the file lies below `root`, on disk or in a stored tree, links followed; `None` if it lies in neither.
    pub fn real(&self, root: &Path) -> Option<PathBuf> {
        match &self.content {
            Content::Stored { tree, index } => tree.path(*index).map(Path::to_path_buf),
            _ => self.on_disk()?.strip_prefix(root).ok().map(Path::to_path_buf),
        }
    }

    /// Where the file is on disk, links followed; `None` if it is in memory or in an archive.
    pub fn on_disk(&self) -> Option<PathBuf> {
        match &self.content {
            Content::Disk(root) => Some(root.join(&*self.path)),
            Content::DiskAt(path) => Some(path.to_path_buf()),
            Content::Memory(_)
            | Content::Entry { .. }
            | Content::Stored { .. }
            | Content::TooLarge { .. }
            | Content::Unreadable(_)
            | Content::Reported => None,
        }
    }
}

/// One project: the root, or a deeper folder with its own `sfdx-project.json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Folder below the root with `/`, empty for the root.
    pub dir: Arc<str>,
    /// What sort of project.
    pub project: ProjectKind,
}

/// The sorts of projects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProjectKind {
    /// A folder with `sfdx-project.json`.
    Sfdx(SfdxProject),
    /// A folder in metadata format with its `package.xml`, or an archive of one.
    Metadata,
    /// A folder with neither.
    Loose,
}

/// Why there is no inventory at all. Every variant is a fault of the invocation or the configuration, not of a
/// component.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// The given path does not exist or cannot be opened: the caller's fault.
    #[error("cannot read `{path}`: {source}")]
    Path {
        /// The path as given.
        path: String,
        /// What the system says.
        source: std::io::Error,
    },
    /// The given path is a pipe, socket or device: the caller's fault.
    #[error("`{path}` is neither a file nor a folder")]
    NotAFile {
        /// The path as given.
        path: String,
    },
    /// A `sfdx-project.json` that cannot be used: the fault of the project's configuration.
    #[error("{path}:{line}:{column}: {message}")]
    Project {
        /// Path of the file below the root.
        path: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong and what to do.
        message: String,
    },
    /// The name for standard input is not that of a component or manifest, or lies outside the root: the caller's
    /// fault.
    #[error("`{path}` cannot be checked: {reason}")]
    TextName {
        /// The name as given.
        path: String,
        /// Why not.
        reason: &'static str,
    },
}

/// Lists what lies below `root`. `overlay` takes the place of a file, which need not exist.
///
/// # Errors
/// The root cannot be listed, its own `sfdx-project.json` is broken, or the name of the overlay means nothing.
pub fn inventory(root: &Root, overlay: Option<Overlay>) -> Result<Inventory, InputError> {
    let mut found = match &root.kind {
        RootKind::Zip(file) => packed::inventory(&root.dir, file, root.whole)?,
        RootKind::Folder | RootKind::File => disk::inventory(root)?,
        RootKind::Text => Inventory::empty(&root.dir),
    };
    if let Some(overlay) = overlay {
        place::lay_over(&mut found, root, overlay)?;
    }
    // Texts that stand for themselves may come later.
    if found.archive.is_none() && root.kind != RootKind::Text {
        remark_on_nothing(&mut found, root);
    }
    Ok(found)
}

/// Puts a text in the place of a file, which need not exist, in what was listed.
///
/// # Errors
/// The name of the text means nothing below this root.
pub fn overlay(found: &mut Inventory, root: &Root, overlay: Overlay) -> Result<(), InputError> {
    place::lay_over(found, root, overlay)
}

/// Lists a tree as if it lay at `root`, whose folder is not looked at.
///
/// # Errors
/// The `sfdx-project.json` at its top is broken.
pub fn stored_inventory(root: &Root, tree: &Arc<StoredTree>) -> Result<Inventory, InputError> {
    let mut found = disk::stored(root, tree)?;
    remark_on_nothing(&mut found, root);
    Ok(found)
}

/// The `sourceBehaviorOptions` of the first of these folders that has a project file.
///
/// # Errors
/// The file is broken.
pub fn behavior_options<'d>(folders: impl Iterator<Item = &'d Path>) -> Result<Vec<String>, InputError> {
    for folder in folders {
        let file = folder.join(sfdx::FILE_NAME);
        if !file.is_file() {
            continue;
        }
        let path = printable_path(&file);
        let bytes = content::read_disk(&file, FILE_LIMIT).map_err(|fault| InputError::Path {
            path: path.clone(),
            source: std::io::Error::other(fault.to_string()),
        })?;
        return Ok(sfdx::parse(&bytes, &path)?.project.source_behavior_options);
    }
    Ok(Vec::new())
}

/// Says so if nothing of what was asked for is checked, and if a link that was named is not followed.
fn remark_on_nothing(found: &mut Inventory, root: &Root) {
    let is_stray = |path: &&String| {
        let path = root.dir.join(path);
        path.is_symlink() && !path.canonicalize().is_ok_and(|real| real.starts_with(&root.dir))
    };
    let (strays, rest): (Vec<&String>, Vec<&String>) = root.named.iter().partition(is_stray);
    for note in strays.into_iter().map(|path| links::not_read(path)) {
        if !found.notes.contains(&note) {
            found.notes.push(note);
        }
    }
    let asked = |file: &InputFile| {
        under(&root.named, &file.path)
            && (counts(&file.class) || root.whole && file.class != FileClass::Plain)
    };
    if rest.is_empty() || found.files.iter().any(asked) {
        return;
    }
    let mut note = "no component or manifest found".to_owned();
    if !rest.iter().any(|path| path.is_empty()) {
        let rest: Vec<String> = rest.iter().map(|path| format!("`{path}`")).collect();
        note = format!("{note} in {}", rest.join(", "));
    }
    found.notes.push(note);
}

/// Whether a class of files is checked, as opposed to counted.
fn counts(class: &FileClass) -> bool {
    matches!(
        class,
        FileClass::Component { .. } | FileClass::Manifest(_) | FileClass::Data | FileClass::Folder
    )
}

#[cfg(test)]
mod tests;
