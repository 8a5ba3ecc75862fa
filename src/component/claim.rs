//! Which type a file belongs to, and as what.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::spot::Spot;
use super::{Role, decomposed, file, preset};
use crate::model::{Layout, REGISTRY, RegisteredType};

/// What a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub ty: &'static RegisteredType,
    pub name: String,
    /// The part of the path that all files of the component share; empty if the name alone makes it one.
    pub root: String,
    pub role: Role,
}

/// The types by what a path shows of them.
struct Types {
    /// Types whose files count only below their folder.
    strict: HashMap<&'static str, Vec<&'static RegisteredType>>,
    suffixes: HashMap<&'static str, Vec<&'static RegisteredType>>,
}

static TYPES: LazyLock<Types> = LazyLock::new(|| {
    let mut types = Types { strict: HashMap::new(), suffixes: HashMap::new() };
    for row in REGISTRY.iter().filter(|row| !row.directory.is_empty()) {
        if row.strict_directory {
            types.strict.entry(row.directory).or_default().push(row);
        }
        for suffix in [row.suffix, row.legacy_suffix] {
            if !suffix.is_empty() && row.parent.is_empty() {
                types.suffixes.entry(suffix).or_default().push(row);
            }
        }
    }
    types
});

/// The type and component of a file: that of the outermost folder that belongs to a type with strict folders, else
/// that of its suffix.
pub(super) fn claim(spot: &Spot<'_>) -> Option<Claim> {
    let strict = spot.folders.iter().filter_map(|folder| TYPES.strict.get(folder)).flatten();
    let suffix = spot.suffix().and_then(|(_, suffix)| TYPES.suffixes.get(suffix)).into_iter().flatten();
    let typed = || strict.chain(suffix.filter(|row| !row.strict_directory)).find_map(|row| by_layout(row, spot));
    preset::claim(spot).or_else(typed)
}

fn by_layout(row: &'static RegisteredType, spot: &Spot<'_>) -> Option<Claim> {
    match row.layout {
        Layout::File => file::claim(row, spot),
        Layout::Decomposed => decomposed::claim(row, spot),
        Layout::Labels => decomposed::claim_labels(row, spot),
        Layout::Content
        | Layout::Mixed
        | Layout::StaticResource
        | Layout::Bundle
        | Layout::DigitalExperience
        | Layout::UiBundle => None,
    }
}

/// Why no type claims a file, for people.
pub fn unclaimed_reason(inner: &str) -> &'static str {
    let spot = Spot::new(inner);
    if spot.meta { "no metadata type has this suffix" } else { "it belongs to no component" }
}
