//! The inventory of a deploy zip: what the walk does for folders, for the entries of an archive.
//!
//! An archive is one project in metadata format. Its package directories, if it has any, do not count: a deployment
//! takes a zip as it is.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use super::archive::{self, Archive, ArchiveFault, Entry, Limits, Source, State};
use super::classify::is_type_folder;
use super::names::{below, is_content, is_skipped, printable, split};
use super::{Content, FileClass, InputError, InputFile, Inventory, ProjectKind, Unit, classify};

/// Lists an archive on disk.
pub(super) fn inventory(dir: &Path, file: &Path, whole: bool) -> Result<Inventory, InputError> {
    let name = printable(file.file_name().unwrap_or(file.as_os_str()));
    if let Err(source) = super::content::open(file) {
        return Err(InputError::Path { path: name.into_owned(), source });
    }
    let mut found = collect(Source::Disk(file.to_owned()), Limits::DEPLOYMENT, whole);
    dir.clone_into(&mut found.root);
    found.archive = Some(name.as_ref().into());
    Ok(found)
}

/// Lists an archive, `whole` with files that mean nothing; the caller says where it lies.
pub(super) fn collect(source: Source, limits: Limits, whole: bool) -> Inventory {
    let (archive, mut entries, mut faults) = archive::open(source, limits);
    drop_duplicates(&mut entries, &mut faults);
    entries.sort_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()));
    let stopped = faults.iter().any(|fault| {
        matches!(
            fault,
            ArchiveFault::Unreadable { entry: None, .. }
                | ArchiveFault::TooManyEntries { .. }
                | ArchiveFault::TooManyBytes { .. }
        )
    });
    if !stopped && !entries.iter().any(|entry| split(&entry.path).1 == "package.xml") {
        faults.push(ArchiveFault::NoManifest);
    }
    let roots = metadata_roots(&entries);
    let archive = Arc::new(archive);
    let files: Vec<_> =
        entries.iter().filter_map(|entry| input_file(&archive, entry, &roots, whole)).collect();
    let project = if roots.contains_key("") { ProjectKind::Metadata } else { ProjectKind::Loose };
    Inventory {
        root: std::path::PathBuf::new(),
        archive: Some("".into()),
        files,
        units: vec![Unit { dir: "".into(), project }],
        notes: Vec::new(),
        broken_projects: Vec::new(),
        archive_faults: faults,
        ignored: Vec::new(),
    }
}

/// Keeps the first of each name; names that differ only in case are a fault, but two files.
fn drop_duplicates(entries: &mut Vec<Entry>, faults: &mut Vec<ArchiveFault>) {
    let mut exact: HashSet<String> = HashSet::with_capacity(entries.len());
    let mut folded: HashMap<String, String> = HashMap::with_capacity(entries.len());
    entries.retain(|entry| {
        if !exact.insert(entry.path.clone()) {
            faults
                .push(ArchiveFault::DuplicateEntry { entry: entry.path.clone(), first: entry.path.clone() });
            return false;
        }
        if let Some(first) = folded.get(&entry.path.to_lowercase()) {
            faults.push(ArchiveFault::DuplicateEntry { entry: entry.path.clone(), first: first.clone() });
        } else {
            folded.insert(entry.path.to_lowercase(), entry.path.clone());
        }
        true
    });
}

/// Folders with a `package.xml` and a folder of a type, with their homes.
fn metadata_roots(entries: &[Entry]) -> BTreeMap<&str, u32> {
    let mut with_types: HashSet<&str> = HashSet::new();
    for entry in entries {
        for folder in folders_above(&entry.path) {
            let (outer, name) = split(folder);
            if is_type_folder(name) {
                with_types.insert(outer);
            }
        }
    }
    let manifests = entries.iter().filter_map(|entry| {
        let (folder, name) = split(&entry.path);
        (name == "package.xml" && with_types.contains(folder)).then_some(folder)
    });
    let manifests: Vec<&str> = manifests.collect();
    let all: HashSet<&str> = manifests.iter().copied().collect();
    // Below the folder of a type everything belongs to a component, manifests included.
    let in_component = |folder: &&str| {
        folders_above(folder)
            .chain([""])
            .filter(|above| all.contains(above))
            .any(|above| below(above, folder).is_some_and(|path| path.split('/').any(is_type_folder)))
    };
    manifests.iter().filter(|folder| !in_component(folder)).copied().zip(0..).collect()
}

/// The folders around a path, the innermost first; the root is not among them.
fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(split(path).0), |folder| Some(split(folder).0))
        .take_while(|folder| !folder.is_empty())
}

fn input_file(
    archive: &Arc<Archive>,
    entry: &Entry,
    roots: &BTreeMap<&str, u32>,
    whole: bool,
) -> Option<InputFile> {
    let (folder, name) = split(&entry.path);
    if passed_over(folder, whole) {
        return None;
    }
    let content = match entry.state {
        State::Sound => Content::Entry { archive: Arc::clone(archive), index: entry.index },
        State::TooLarge(size) => Content::TooLarge { size, archive: Arc::clone(archive), index: entry.index },
        State::Damaged => Content::Reported,
    };
    let peek = |limit| {
        let mut bytes = content.read(&entry.path, super::FILE_LIMIT).ok()?;
        bytes.truncate(limit);
        Some(bytes)
    };
    let plain = || (whole && !is_skipped(name)).then_some(FileClass::Plain);
    let class = classify(name, folder, peek).or_else(plain)?;
    let root = folders_above(&entry.path).chain([""]).find_map(|folder| roots.get_key_value(folder));
    Some(InputFile {
        path: entry.path.as_str().into(),
        class,
        unit: 0,
        home: root.map(|(_, home)| *home),
        metadata_root: root.map(|(root, _)| Arc::from(*root)),
        content,
    })
}

fn passed_over(folder: &str, whole: bool) -> bool {
    let mut above = 0;
    !folder.is_empty()
        && folder.split('/').any(|name| {
            let outer = &folder[..above];
            above += name.len() + 1;
            is_skipped(name) && !(whole && is_content(name, outer))
        })
}
