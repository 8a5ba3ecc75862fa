//! What components refer to inside their project, so that it can be packed along.
//!
//! References of Omni-Channel components are known to the rules and come from whoever calls. Of other types the cheap
//! ones are known: those that [names](by_name) show and those that a [scan] of a file finds. A reference to something
//! outside of the project, or standard, is none.

mod apex;
mod scan;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use crate::component::Component;
use crate::convert::Source;

/// The components of a project by type and name, without regard to case.
#[derive(Debug)]
pub struct Register {
    by_name: HashMap<(&'static str, String), usize>,
}

impl Register {
    /// Registers components; of several with one name the first.
    pub fn new(components: &[Component]) -> Self {
        let mut by_name = HashMap::with_capacity(components.len());
        for (at, component) in components.iter().enumerate() {
            by_name.entry((component.ty.name, component.name.to_lowercase())).or_insert(at);
        }
        Self { by_name }
    }

    /// The component of that type and name.
    pub fn find(&self, ty: &'static str, name: &str) -> Option<usize> {
        self.by_name.get(&(ty, name.to_lowercase())).copied()
    }
}

/// What the chosen components need that is not chosen, by index, each with the component that refers to it first.
/// `refers` gives what a component refers to.
pub fn needed(chosen: &[usize], refers: impl Fn(usize) -> Vec<usize>) -> BTreeMap<usize, usize> {
    let mut known: HashSet<usize> = chosen.iter().copied().collect();
    let mut pending: VecDeque<usize> = chosen.iter().copied().collect();
    let mut needed = BTreeMap::new();
    while let Some(by) = pending.pop_front() {
        let mut targets = refers(by);
        targets.sort_unstable();
        for target in targets {
            if known.insert(target) {
                needed.insert(target, by);
                pending.push_back(target);
            }
        }
    }
    needed
}

/// What a component refers to by its name, and by what its files say, as far as that is known.
pub fn references(component: &Component, source: &Source<'_>, register: &Register) -> Vec<usize> {
    let mut found = by_name(component, register);
    for piece in &component.pieces {
        let path = source.files.get(piece.file as usize).map_or("", |file| &*file.path);
        let Some(scan) = scan::of(component, &piece.role, path) else { continue };
        // A file that cannot be read is refused when it is packed.
        let Ok(bytes) = (source.read)(piece.file) else { continue };
        scan(&String::from_utf8_lossy(&bytes), &mut |ty, name| found.extend(register.find(ty, name)));
    }
    found
}

/// Folders of the component, and the object that its name begins with.
fn by_name(component: &Component, register: &Register) -> Vec<usize> {
    let (ty, name) = (component.ty, &*component.name);
    let mut found = Vec::new();
    if !ty.folder_type.is_empty() {
        let folders = name.match_indices('/').map(|(end, _)| &name[..end]);
        found.extend(folders.filter_map(|folder| register.find(ty.folder_type, folder)));
    }
    let object = match ty.name {
        "Layout" | "CustomObjectTranslation" => name.split_once('-').map(|(object, _)| object.to_owned()),
        "QuickAction" => name.split_once('.').map(|(object, _)| object.to_owned()),
        "CustomMetadata" => name.split_once('.').map(|(object, _)| format!("{object}__mdt")),
        "AssignmentRules" | "AutoResponseRules" | "CustomTab" | "EscalationRules" | "MatchingRules"
        | "SharingRules" | "Workflow" => Some(name.to_owned()),
        _ => None,
    };
    found.extend(
        object.filter(|object| is_custom(object)).and_then(|object| register.find("CustomObject", &object)),
    );
    found
}

fn is_custom(object: &str) -> bool {
    object.contains("__")
}
