//! Which type a file belongs to, and as what.
//!
//! A file belongs to the type whose folder it lies in, if that type owns its folder (bundles, objects, static
//! resources, suffixes that several types share); else to the type of its suffix; else, if its name is
//! `Folder-meta.xml`, to the folders of reports and the like. The first type whose layout takes the file has it.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::spot::Spot;
use super::{Role, bundle, content, decomposed, digital, document, experience, file, preset, resource};
use crate::model::{Layout, REGISTRY, RegisteredType};

/// What a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub ty: &'static RegisteredType,
    pub name: String,
    /// The part of the path that all files of the component share; empty if the name alone makes it one.
    pub root: String,
    pub role: Role,
    /// Content that makes no component without a file that describes it: its name alone says too little.
    pub weak: bool,
}

/// The types by what a path shows of them.
pub(super) struct Types {
    /// Types that own what lies below their folder.
    owners: HashMap<&'static str, Vec<&'static RegisteredType>>,
    suffixes: HashMap<&'static str, Vec<&'static RegisteredType>>,
    /// Types whose components are folders of components of another type.
    folders: HashMap<&'static str, &'static RegisteredType>,
}

pub(super) static TYPES: LazyLock<Types> = LazyLock::new(|| {
    let (mut owners, mut suffixes, mut folders) =
        (HashMap::<_, Vec<_>>::new(), HashMap::<_, Vec<_>>::new(), HashMap::new());
    for row in REGISTRY.iter().filter(|row| !row.directory.is_empty() && row.parent.is_empty()) {
        if owns_folder(row) {
            owners.entry(row.directory).or_default().push(row);
        }
        for suffix in [row.suffix, row.legacy_suffix].into_iter().filter(|suffix| !suffix.is_empty()) {
            suffixes.entry(suffix).or_default().push(row);
        }
        if !row.folder_of.is_empty() && row.alias_for.is_empty() {
            folders.insert(row.directory, row);
        }
    }
    Types { owners, suffixes, folders }
});

fn owns_folder(row: &RegisteredType) -> bool {
    row.strict_directory || !matches!(row.layout, Layout::File | Layout::Content | Layout::Labels)
}

impl Types {
    /// The types that own folders of that name.
    pub(super) fn owners(&self, directory: &str) -> &[&'static RegisteredType] {
        self.owners.get(directory).map_or(&[], Vec::as_slice)
    }

    /// The types of that suffix.
    pub(super) fn of_suffix(&self, suffix: &str) -> &[&'static RegisteredType] {
        self.suffixes.get(suffix).map_or(&[], Vec::as_slice)
    }

    /// The type of that suffix for a file that lies below no folder of its type: one that does not own its folder,
    /// or that has its suffix for itself.
    fn anywhere(&self, suffix: &str) -> Option<&'static RegisteredType> {
        let rows = self.of_suffix(suffix);
        let alone = |row: &&&RegisteredType| rows.len() == 1 && row.layout == Layout::File && suffix != "xml";
        rows.iter().find(|row| !owns_folder(row)).or_else(|| rows.first().filter(alone)).copied()
    }
}

/// Whether a file lies below a folder that holds components with any files in them, so that its own name says too little.
pub(super) fn may_own(path: &str) -> bool {
    let holds = |row: &&RegisteredType| {
        !matches!(row.layout, Layout::File | Layout::Content | Layout::Decomposed | Layout::Labels)
    };
    let mut parts = path.split('/');
    parts.next_back();
    parts.any(|folder| TYPES.owners(folder).iter().any(holds))
}

/// The type and component of a file.
pub(super) fn claim(spot: &Spot<'_>) -> Option<Claim> {
    if let Some(claim) = preset::claim(spot) {
        return Some(claim);
    }
    let owners = spot.folders.iter().filter_map(|folder| TYPES.owners.get(folder)).flatten().copied();
    let suffix = spot.suffix().and_then(|(_, suffix)| TYPES.anywhere(suffix));
    let folder = || {
        let bare = spot.meta && !spot.base.contains('.');
        bare.then(|| spot.folders.iter().rev().find_map(|folder| TYPES.folders.get(folder)).copied())
            .flatten()
    };
    owners.chain(suffix).find_map(|row| by_layout(row, spot)).or_else(|| by_layout(folder()?, spot))
}

fn by_layout(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    match row.layout {
        Layout::File => file::claim(row, spot),
        Layout::Content => content::claim(row, spot),
        Layout::Mixed if row.in_folder => document::claim(row, spot),
        Layout::Mixed => experience::claim(row, spot),
        Layout::StaticResource => resource::claim(row, spot),
        Layout::Bundle | Layout::UiBundle => bundle::claim(row, spot),
        Layout::DigitalExperience => digital::claim(row, spot),
        Layout::Decomposed => decomposed::claim(row, spot),
        Layout::Labels => decomposed::claim_labels(row, spot),
    }
}
