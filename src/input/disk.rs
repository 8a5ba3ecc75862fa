//! The walk over a folder tree.
//!
//! Folders are listed in parallel, files are told apart by the type in the folder entry, and nothing but project
//! files, ignore files and the few files whose name does not decide is opened. Symbolic links are set aside for
//! [`links`](super::links). What the threads find is sorted at the end, so their order never shows.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::classify::is_type_folder;
use super::names::{below, is_content, is_skipped, join, printable, split};
use super::site::Site;
use super::volume::{EntrySort, Volume};
use super::{
    Content, FileClass, Ignored, InputError, InputFile, Inventory, Root, StoredTree, Unit, classify, links,
    place, sfdx, under,
};

/// What counts in a folder.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// Everything: below a package directory.
    Package { home: u32 },
    /// Everything: below a metadata root.
    Metadata { root: Arc<str>, home: u32 },
    /// Everything: no project file, no manifest above.
    Open,
    /// Manifests and data only: in an SFDX project, outside its package directories.
    Beside,
}

impl Place {
    /// Whether what lies there is deployed as one, whatever else it looks like.
    fn is_deployed(&self) -> bool {
        matches!(self, Place::Package { .. } | Place::Metadata { .. })
    }

    /// Whether a folder lies below that of a type of its metadata root: it belongs to a component and is no root itself.
    fn in_type_folder(&self, folder: &str) -> bool {
        let Place::Metadata { root, .. } = self else { return false };
        below(root, folder).is_some_and(|path| path.split('/').any(is_type_folder))
    }

    /// Home and metadata root of the files in such a folder.
    fn home(&self) -> (Option<u32>, Option<Arc<str>>) {
        match self {
            Place::Package { home } => (Some(*home), None),
            Place::Metadata { root, home } => (Some(*home), Some(Arc::clone(root))),
            Place::Open | Place::Beside => (None, None),
        }
    }
}

/// A folder to list.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    /// Where it is on disk.
    pub real: PathBuf,
    /// Its printable path below the root.
    pub path: String,
    /// `None` for the root before it was listed.
    pub site: Option<Arc<Site>>,
    pub place: Place,
    /// Whether `root/path` is not where it is on disk: a link led here, or a name is not plain text.
    pub odd: bool,
}

/// A symbolic link that was met: `folder/name`.
#[derive(Debug)]
pub(super) struct Link {
    pub folder: Folder,
    pub name: OsString,
}

/// What a walk finds. Units and homes are numbered as they come up; [`Walk::finish`] renumbers them.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub files: Vec<InputFile>,
    pub links: Vec<Link>,
    pub notes: Vec<String>,
    pub faults: Vec<InputError>,
    pub ignored: Vec<Ignored>,
}

#[derive(Debug)]
pub(super) struct Walk {
    /// The root, links resolved.
    pub root: Arc<Path>,
    /// Where it reads.
    pub volume: Volume,
    /// Whether files that mean nothing are listed too.
    pub whole: bool,
    pub findings: Mutex<Findings>,
    pub sites: Mutex<Vec<(Arc<Site>, Unit)>>,
    pub homes: Mutex<Vec<String>>,
}

/// Lists everything below a folder root.
pub(super) fn inventory(root: &Root) -> Result<Inventory, InputError> {
    if let Err(source) = fs::read_dir(&root.dir) {
        return Err(InputError::Path { path: printable(root.dir.as_os_str()).into_owned(), source });
    }
    walk(root, Volume::Disk)
}

/// Lists a tree that lies in a store, as if it lay below the root.
pub(super) fn stored(root: &Root, tree: &Arc<StoredTree>) -> Result<Inventory, InputError> {
    walk(root, Volume::Stored { root: root.dir.as_path().into(), tree: Arc::clone(tree) })
}

fn walk(root: &Root, volume: Volume) -> Result<Inventory, InputError> {
    let walk = Walk {
        root: root.dir.as_path().into(),
        volume,
        whole: root.whole,
        findings: Mutex::default(),
        sites: Mutex::default(),
        homes: Mutex::default(),
    };
    let top =
        Folder { real: root.dir.clone(), path: String::new(), site: None, place: Place::Open, odd: false };
    rayon::scope(|scope| walk.descend(scope, top));
    links::follow(&walk);
    walk.finish(root)
}

impl Walk {
    fn descend<'s>(&'s self, scope: &rayon::Scope<'s>, folder: Folder) {
        let mut found = Findings::default();
        for child in self.list(folder, &mut found) {
            scope.spawn(move |scope| self.descend(scope, child));
        }
        self.add(found);
    }

    /// Adds what one folder gave.
    pub(super) fn add(&self, found: Findings) {
        let mut all = lock(&self.findings);
        all.files.extend(found.files);
        all.links.extend(found.links);
        all.notes.extend(found.notes);
        all.faults.extend(found.faults);
        all.ignored.extend(found.ignored);
    }

    /// Lists one folder and returns the folders to list next.
    pub(super) fn list(&self, mut folder: Folder, found: &mut Findings) -> Vec<Folder> {
        let mut names = Vec::new();
        let mut folders = Vec::new();
        let mut has_project = false;
        let mut has_package = false;
        let entries = match self.volume.list(&folder.real) {
            Ok(entries) => entries,
            Err(fault) => {
                Self::unlisted(&folder, fault, found);
                return Vec::new();
            }
        };
        for (name, sort) in entries {
            match sort {
                EntrySort::Folder => folders.push(name),
                EntrySort::File | EntrySort::Link => {
                    has_project |= name == sfdx::FILE_NAME;
                    has_package |= name == "package.xml" && sort == EntrySort::File;
                    names.push((name, sort == EntrySort::Link));
                }
            }
        }
        // What is deployed as one has no project inside: such a file is one more file, maybe the content of a component.
        let enters = has_project && !folder.place.is_deployed();
        if (enters || folder.site.is_none()) && !self.enter_site(&mut folder, has_project, found) {
            return Vec::new();
        }
        let Some(site) = folder.site.clone() else { return Vec::new() };
        let is_type_folder = |name: &OsString| name.to_str().is_some_and(is_type_folder);
        let is_root = has_package && !site.sfdx && !folder.place.in_type_folder(&folder.path);
        if is_root && folders.iter().any(is_type_folder) {
            self.enter_metadata_root(&mut folder, &site);
        }
        for (name, is_link) in names {
            if !is_link {
                let file = self.file(&folder, &site, &name, None, found);
                found.files.extend(file);
            } else if !is_skipped(&printable(&name)) {
                found.links.push(Link { folder: folder.clone(), name });
            }
        }
        folders.iter().filter_map(|name| self.child(&folder, &site, name, found)).collect()
    }

    /// Records a folder that cannot be listed. It is a finding where components could lie, else a remark.
    fn unlisted(folder: &Folder, fault: io::Error, found: &mut Findings) {
        let Some(site) = &folder.site else {
            found.faults.push(InputError::Path {
                path: printable(folder.real.as_os_str()).into_owned(),
                source: fault,
            });
            return;
        };
        let (home, metadata_root) = folder.place.home();
        let holds_package = || site.packages.iter().any(|(dir, _)| below(&folder.path, dir).is_some());
        if matches!(folder.place, Place::Beside) && !holds_package() {
            found.notes.push(format!("folder `{}` cannot be listed: {fault}", folder.path));
            return;
        }
        found.files.push(InputFile {
            path: folder.path.as_str().into(),
            class: FileClass::Folder,
            unit: site.id,
            home,
            metadata_root,
            content: Content::Unreadable(format!("it is a folder that cannot be listed: {fault}").into()),
        });
    }

    /// The folder `name` in `folder`, `None` if it is not entered.
    pub(super) fn child(
        &self,
        folder: &Folder,
        site: &Site,
        name: &OsString,
        found: &mut Findings,
    ) -> Option<Folder> {
        let shown = printable(name);
        let inside = self.whole && !matches!(folder.place, Place::Beside);
        if is_skipped(&shown) && !(inside && is_content(&shown, &folder.path)) {
            return None;
        }
        let path = join(&folder.path, &shown);
        if site.ignore.skips_folder(site.inner(&path)) {
            if inside {
                found.ignored.extend(site.ignored(&path, true));
            }
            return None;
        }
        // Package directories may overlap: the outermost one is what is deployed as one.
        let home = match folder.place {
            Place::Package { .. } => None,
            _ => site.packages.iter().find(|(dir, _)| **dir == *path).map(|(_, home)| *home),
        };
        let place = home.map_or_else(|| folder.place.clone(), |home| Place::Package { home });
        let odd = folder.odd || Some(&*shown) != name.to_str();
        Some(Folder { real: folder.real.join(name), path, site: folder.site.clone(), place, odd })
    }

    /// The file `name` in `folder`, if it counts. `real` is where it is, if a link led there.
    pub(super) fn file(
        &self,
        folder: &Folder,
        site: &Site,
        name: &OsString,
        real: Option<&Path>,
        found: &mut Findings,
    ) -> Option<InputFile> {
        let shown = printable(name);
        let look = |limit| match real {
            Some(real) => self.volume.peek(real, limit),
            None => self.volume.peek(&folder.real.join(name), limit),
        };
        let beside = matches!(folder.place, Place::Beside);
        let plain = || (self.whole && !beside && !is_skipped(&shown)).then_some(FileClass::Plain);
        let class = classify(&shown, &folder.path, look).or_else(plain)?;
        if beside && !matches!(class, FileClass::Manifest(_) | FileClass::Data) {
            return None;
        }
        let path = join(&folder.path, &shown);
        if site.ignore.skips_file(site.inner(&path), beside) {
            if self.whole && !beside {
                found.ignored.extend(site.ignored(&path, false));
            }
            return None;
        }
        let content = match real {
            _ if matches!(self.volume, Volume::Stored { .. }) => {
                self.volume.stored(&folder.real.join(name))?
            }
            Some(real) => Content::DiskAt(real.into()),
            None if folder.odd || Some(&*shown) != name.to_str() => {
                Content::DiskAt(folder.real.join(name).into())
            }
            None => Content::Disk(Arc::clone(&self.root)),
        };
        let (home, metadata_root) = folder.place.home();
        Some(InputFile { path: path.into(), class, unit: site.id, home, metadata_root, content })
    }

    /// Where `path` leads, if that is inside the root, and whether it is a folder.
    pub(super) fn inside(&self, path: &Path) -> Option<(PathBuf, bool)> {
        self.volume.real(path).filter(|(real, _)| real.starts_with(&self.root))
    }

    /// Sorts what was found and gives units and homes their final numbers.
    fn finish(self, root: &Root) -> Result<Inventory, InputError> {
        let Findings { mut files, mut notes, mut faults, mut ignored, .. } = unlock(self.findings);
        ignored.sort();
        ignored.dedup();
        faults.sort_by_cached_key(ToString::to_string);
        let mut broken_projects = Vec::new();
        for fault in faults {
            match &fault {
                InputError::Project { path, .. } if path != sfdx::FILE_NAME => {
                    let asked = under(&root.named, split(path).0);
                    if asked { &mut broken_projects } else { &mut notes }.push(fault.to_string());
                }
                _ => return Err(fault),
            }
        }
        let mut sites = unlock(self.sites);
        sites.sort_by(|a, b| a.0.dir.as_bytes().cmp(b.0.dir.as_bytes()));
        let mut unit_of = vec![0; sites.len()];
        for (at, (site, _)) in sites.iter().enumerate() {
            unit_of[site.id as usize] = at as u32;
        }
        let home_of = ranks(&unlock(self.homes));
        files.sort_unstable_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()));
        for file in &mut files {
            file.unit = unit_of[file.unit as usize];
            file.home = file.home.map(|home| home_of[home as usize]);
        }
        notes.sort();
        notes.dedup();
        let (sites, units): (Vec<_>, Vec<_>) = sites.into_iter().unzip();
        let mut found = Inventory {
            root: root.dir.clone(),
            archive: None,
            files,
            units,
            notes,
            broken_projects,
            archive_faults: Vec::new(),
            ignored,
        };
        for path in &root.named {
            add_named(&mut found, &sites, &self.root, &self.volume, path, root.whole);
        }
        Ok(found)
    }
}

/// A file that the user names counts even outside the package directories, unless it is ignored.
fn add_named(
    found: &mut Inventory,
    sites: &[Arc<Site>],
    root: &Arc<Path>,
    volume: &Volume,
    path: &str,
    whole: bool,
) {
    let (folder, name) = split(path);
    let real = root.join(path);
    if !volume.is_file(&real) || (!folder.is_empty() && folder.split('/').any(is_skipped)) {
        return;
    }
    let above = |site: &&Arc<Site>| below(&site.dir, path).is_some();
    let Some(site) = sites.iter().rfind(above) else { return };
    let inner = site.inner(path);
    let ignored_folder = inner.match_indices('/').any(|(end, _)| site.ignore.skips_folder(&inner[..end]));
    if ignored_folder || site.ignore.skips_file(inner, true) {
        return;
    }
    // Already listed under a link to it.
    if found.files.iter().any(|file| matches!(&file.content, Content::DiskAt(listed) if **listed == *real)) {
        return;
    }
    let plain = || (whole && !is_skipped(name)).then_some(FileClass::Plain);
    if let Some(class) = classify(name, folder, |limit| volume.peek(&real, limit)).or_else(plain) {
        let content = volume.stored(&real).unwrap_or_else(|| Content::Disk(Arc::clone(root)));
        place::insert(found, path, class, content);
    }
}

/// For each name its place among the distinct sorted names.
fn ranks(names: &[String]) -> Vec<u32> {
    let mut sorted: Vec<&String> = names.iter().collect();
    sorted.sort();
    sorted.dedup();
    names.iter().map(|name| sorted.partition_point(|other| *other < name) as u32).collect()
}

/// A thread that panics takes the run down; its half-filled list is never read.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn unlock<T>(mutex: Mutex<T>) -> T {
    mutex.into_inner().unwrap_or_else(PoisonError::into_inner)
}
