//! Components inside the file of another one that manifests list by name: rules, alerts, tasks.
//!
//! The file is copied; it is read for the names alone.

use super::merge::member;
use super::part::{Part, shape};
use super::{Converted, Fault, Source};
use crate::component::Component;
use crate::model::RegisteredType;

/// The types of such components.
fn listed(component: &Component) -> impl Iterator<Item = &'static RegisteredType> {
    component.ty.children().filter(|child| !child.element.is_empty() && !child.unlisted)
}

/// Whether the file of a component has to be read for what it lists.
pub(super) fn lists(component: &Component) -> bool {
    listed(component).next().is_some()
}

/// Adds what a manifest lists beside the component itself.
pub(super) fn add_members(
    component: &Component,
    source: &Source<'_>,
    mut converted: Converted,
) -> Result<Converted, Vec<Fault>> {
    let mut faults = Vec::new();
    for file in component.metas() {
        let part = match Part::read(source, file, &[component.ty.name]) {
            Ok(part) => part,
            Err(fault) => {
                faults.push(fault);
                continue;
            }
        };
        for ty in listed(component) {
            for element in part.tree.elements(part.root).filter(|&id| part.name(id) == ty.element()) {
                match part.value_of(element, ty.name_element()).filter(|name| !name.is_empty()) {
                    Some(name) => converted.members.push(member(component, ty, &name)),
                    None => faults.push(nameless(file, ty)),
                }
            }
        }
    }
    if faults.is_empty() { Ok(converted) } else { Err(faults) }
}

fn nameless(file: u32, ty: &RegisteredType) -> super::Fault {
    let message = format!(
        "a <{}> has no <{}>, so no manifest can list the {} and no deployment takes it; give it a name",
        ty.element(),
        ty.name_element(),
        ty.name
    );
    shape(file, message)
}
