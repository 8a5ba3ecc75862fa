//! The folders below a root that an inventory may enter.

use std::fs;
use std::path::{Path, PathBuf};

use super::names::{is_skipped, printable};

/// The root and the folders below it, whether they hold anything or not, in no order. Those whose name keeps the walk
/// out are left out, links are not followed, and what cannot be listed counts as empty.
pub fn folders(root: &Path) -> Vec<PathBuf> {
    let mut found = vec![root.to_path_buf()];
    let mut next = 0;
    while let Some(folder) = found.get(next) {
        next += 1;
        let Ok(entries) = fs::read_dir(folder) else { continue };
        let is_folder = |entry: &fs::DirEntry| entry.file_type().is_ok_and(|sort| sort.is_dir());
        let entered =
            entries.flatten().filter(|entry| is_folder(entry) && !is_skipped(&printable(&entry.file_name())));
        let entered: Vec<PathBuf> = entered.map(|entry| entry.path()).collect();
        found.extend(entered);
    }
    found
}
