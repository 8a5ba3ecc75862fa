//! What the files of a root come to, each on its own, and the index of them all.

use std::sync::atomic::Ordering;

use rayon::prelude::*;

use super::analyze::{CheckOptions, is_checked};
use super::api::Versions;
use super::data::{DataPackages, Judged, note_places};
use super::listing::Listing;
use super::outcome::CheckedFile;
use super::read::{FileReader, Reading};
use super::suppress::Comments;
use crate::diag::{FileId, Findings};
use crate::input::{FileClass, InputFile, Inventory};
use crate::project::{Component, Index};

/// The files of a root that take part, in path order; a [`FileId`] is the place in each of the lists.
#[derive(Clone, Debug, Default)]
pub(super) struct Gathered {
    /// The files.
    pub(super) files: Vec<CheckedFile>,
    /// What answers for findings in them.
    pub(super) comments: Vec<Comments>,
    /// What was found in each of them on its own.
    pub(super) found: Vec<Findings>,
    /// What they define and refer to.
    pub(super) index: Index,
    /// What was found in data packages.
    pub(super) data: Vec<Judged>,
}

/// Reads all files of a root that take part.
pub(super) fn gather(inventory: &Inventory, versions: &Versions, options: &CheckOptions) -> Gathered {
    gather_with(inventory, options, |file, id| FileReader { file, id, versions, options }.run())
}

/// The same with another way to read a file.
pub(super) fn gather_with(
    inventory: &Inventory,
    options: &CheckOptions,
    read: impl Fn(&InputFile, FileId) -> Reading + Sync,
) -> Gathered {
    let data = DataPackages::find(inventory);
    let taking_part =
        inventory.files.iter().enumerate().filter(|(at, file)| is_checked(file) || data.has(*at));
    let (places, files): (Vec<usize>, Vec<&InputFile>) = taking_part.unzip();
    let readings: Vec<Reading> = files
        .par_iter()
        .enumerate()
        .map(|(at, file)| {
            let reading = read(file, FileId(at as u32));
            if let Some(done) = options.done.as_ref().filter(|_| is_checked(file)) {
                done.fetch_add(1, Ordering::Relaxed);
            }
            reading
        })
        .collect();

    let mut gathered = Gathered::default();
    let mut components = Vec::with_capacity(files.len());
    let mut manifests = Vec::new();
    let listing = Listing::new(inventory, &files);
    for (at, (reading, file)) in readings.into_iter().zip(&files).enumerate() {
        if let FileClass::Manifest(kind) = file.class {
            manifests.push(listing.manifest(at, kind, reading.manifest));
        }
        if let Some(summary) = reading.summary {
            components.push(Component {
                file: FileId(at as u32),
                unit: file.unit,
                home: file.home,
                in_metadata_root: file.metadata_root.is_some(),
                summary,
            });
        }
        gathered.found.push(reading.found);
        gathered.comments.push(reading.comments);
        gathered.files.push(reading.checked);
    }
    let ids = places.into_iter().zip((0..).map(FileId)).filter(|(place, _)| data.has(*place)).collect();
    gathered.data = data.judge(inventory, &gathered.files, options, &ids);
    note_places(&gathered.data, &mut gathered.files);
    gathered.index = Index::new(components).with_manifests(manifests).with_twins(listing.twins());
    gathered
}
