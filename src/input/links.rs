//! Symbolic links, after the walk over what really lies below the root.
//!
//! A link counts if its target lies in the root and is no folder around the link. Each real file counts once: where
//! it lies, or else under the first link to it in byte order. Each real folder is listed at most once more through
//! links, so links that lead to each other end.

use std::collections::HashSet;
use std::path::PathBuf;

use super::disk::{Findings, Folder, Link, Place, Walk, lock};
use super::names::{join, printable};
use super::site::Site;
use super::{FileClass, InputFile, classify};

/// Adds to `walk` what only links lead to.
pub(super) fn follow(walk: &Walk) {
    let mut pending = std::mem::take(&mut lock(&walk.findings).links);
    if pending.is_empty() {
        return;
    }
    let mut linked = Findings::default();
    let mut listed: HashSet<PathBuf> = HashSet::new();
    let projects: HashSet<PathBuf> = lock(&walk.sites).iter().map(|(site, _)| site.real.clone()).collect();
    while !pending.is_empty() {
        pending.sort_by_cached_key(|link| join(&link.folder.path, &printable(&link.name)));
        for link in std::mem::take(&mut pending) {
            let Some(top) = resolve(walk, &link, &mut linked) else { continue };
            let mut folders = vec![top];
            while let Some(folder) = folders.pop() {
                // A project that was walked where it lies does not come up a second time.
                if !projects.contains(&folder.real) && listed.insert(folder.real.clone()) {
                    folders.extend(walk.list(folder, &mut linked));
                }
            }
            pending.append(&mut linked.links);
        }
    }
    keep_new(walk, &mut linked);
    walk.add(linked);
}

/// A link to a file is recorded in `linked`, one to a folder is returned to be listed.
fn resolve(walk: &Walk, link: &Link, linked: &mut Findings) -> Option<Folder> {
    let site = link.folder.site.as_ref()?;
    let Some((target, is_dir)) = walk.inside(&link.folder.real.join(&link.name)) else {
        // Where everything is packed, a whole folder would be missed.
        let counts = walk.whole && !matches!(link.folder.place, Place::Beside);
        if counts || names_component(link, site) {
            linked.notes.push(not_read(&join(&link.folder.path, &printable(&link.name))));
        }
        return None;
    };
    if walk.volume.is_file(&target) {
        let file = walk.file(&link.folder, site, &link.name, Some(&target), linked);
        linked.files.extend(file);
        return None;
    }
    if !is_dir || link.folder.real.starts_with(&target) {
        return None;
    }
    let child = walk.child(&link.folder, site, &link.name, linked)?;
    Some(Folder { real: target, odd: true, ..child })
}

/// What is said about a link that would hold a component if it led anywhere in the root.
pub(super) fn not_read(path: &str) -> String {
    format!("`{path}` is not read: the link leads nowhere or out of the root")
}

/// Whether a file of the link's name and place would be checked.
fn names_component(link: &Link, site: &Site) -> bool {
    let shown = printable(&link.name);
    let beside = matches!(link.folder.place, Place::Beside);
    let class = classify(&shown, &link.folder.path, |_| None);
    let counts = matches!(class, Some(FileClass::Component { .. } | FileClass::Named { .. })) && !beside;
    counts && !site.ignore.skips_file(site.inner(&join(&link.folder.path, &shown)), beside)
}

/// Drops the files that were found where they lie, or under an earlier link.
fn keep_new(walk: &Walk, linked: &mut Findings) {
    let real = |file: &InputFile| file.real(&walk.root);
    let mut seen: HashSet<PathBuf> = lock(&walk.findings).files.iter().filter_map(real).collect();
    linked.files.sort_by(|a, b| a.path.as_bytes().cmp(b.path.as_bytes()));
    linked.files.retain(|file| real(file).is_none_or(|path| seen.insert(path)));
}
