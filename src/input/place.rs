//! Files that join an inventory after the fact: a text from standard input, and a file named outside the package
//! directories.
//!
//! They get the project and home that a file at their path would have.

use std::sync::Arc;

use super::names::{below, split};
use super::{Content, FileClass, InputError, InputFile, Inventory, Overlay, ProjectKind, Root, classify};

/// Puts a text in the place of a file.
pub(super) fn lay_over(found: &mut Inventory, root: &Root, overlay: Overlay) -> Result<(), InputError> {
    let fail = |reason| {
        let path = super::names::printable(overlay.path.as_os_str()).into_owned();
        InputError::TextName { path, reason }
    };
    let Some(path) = root.relative(&overlay.path) else {
        return Err(fail("it lies outside the project"));
    };
    let (folder, name) = split(&path);
    let peek = |limit: usize| Some(overlay.bytes[..limit.min(overlay.bytes.len())].to_vec());
    let Some(class) = classify(name, folder, peek) else {
        return Err(fail("the name is not that of a component, a manifest or a data file"));
    };
    insert(found, &path, class, Content::Memory(overlay.bytes.into()));
    Ok(())
}

/// Adds a file, or replaces the one at its path.
pub(super) fn insert(found: &mut Inventory, path: &str, class: FileClass, content: Content) {
    match found.files.binary_search_by(|file| file.path.as_bytes().cmp(path.as_bytes())) {
        Ok(at) => {
            found.files[at].class = class;
            found.files[at].content = content;
        }
        Err(at) => {
            let unit = unit_of(found, path);
            let (home, metadata_root) = home_of(found, unit, path);
            let file = InputFile { path: path.into(), class, unit, home, metadata_root, content };
            found.files.insert(at, file);
        }
    }
}

/// The deepest project around a path.
fn unit_of(found: &Inventory, path: &str) -> u32 {
    // Sorted by folder, so the last one above the path is the deepest.
    found.units.iter().rposition(|unit| below(&unit.dir, path).is_some()).unwrap_or(0) as u32
}

fn home_of(found: &Inventory, unit: u32, path: &str) -> (Option<u32>, Option<Arc<str>>) {
    let neighbours = || found.files.iter().filter(|file| file.unit == unit);
    if let ProjectKind::Sfdx(project) = &found.units[unit as usize].project {
        let above = project.package_dirs.iter().filter(|dir| below(dir, path).is_some());
        // The outermost, as in the walk.
        let Some(dir) = above.min_by_key(|dir| dir.len()) else { return (None, None) };
        let known = neighbours().find(|file| below(dir, &file.path).is_some());
        let fresh = || found.files.iter().filter_map(|file| file.home).max().map_or(0, |last| last + 1);
        return (Some(known.and_then(|file| file.home).unwrap_or_else(fresh)), None);
    }
    let roots = neighbours().filter_map(|file| Some((file.metadata_root.as_ref()?, file.home)));
    let inner = roots.filter(|(root, _)| below(root, path).is_some()).max_by_key(|(root, _)| root.len());
    inner.map_or((None, None), |(root, home)| (home, Some(Arc::clone(root))))
}
