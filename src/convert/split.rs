//! Components that are one file in metadata format, taken apart: what the component is stays in its own file, and
//! each child becomes a file.
//!
//! Children that lie in files already keep them as they are. Names become file names, so a child without a name, or
//! with one that would leave the folder, is a fault.

use std::collections::{HashMap, HashSet};

use super::merge::{Whole, hides, member};
use super::part::{Part, shape};
use super::write::{Item, Writer, group, items};
use super::{Body, Converted, Fault, Member, Output, Source};
use crate::component::{Component, Role};
use crate::model::RegisteredType;

pub(super) fn to_source(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let whole = Whole::read(component, source)?;
    let mut split = Split::new(component);
    for part in &whole.own {
        split.own(part, source);
    }
    for piece in &component.pieces {
        if let Role::Child { ty, name } = &piece.role {
            split.child(ty, name, piece.file, Body::Xml(piece.file));
        }
    }
    if split.faults.is_empty() { Ok(split.converted) } else { Err(split.faults) }
}

struct Split<'a> {
    component: &'a Component,
    converted: Converted,
    faults: Vec<Fault>,
    names: HashSet<(&'static str, String)>,
}

impl<'a> Split<'a> {
    fn new(component: &'a Component) -> Self {
        Self { component, converted: Converted::default(), faults: Vec::new(), names: HashSet::new() }
    }

    /// A file that describes the component and may hold children.
    fn own(&mut self, part: &Part, source: &Source<'_>) {
        let component = self.component;
        let ty = component.ty;
        let elements: HashMap<&str, &'static RegisteredType> =
            ty.children().map(|child| (child.element(), child)).collect();
        let is_child = |item: &Item<'_>| item.element.is_some() && elements.contains_key(item.name());
        let (children, mut own): (Vec<_>, Vec<_>) = items(part, &part.inside).into_iter().partition(is_child);
        let path = format!("{0}/{1}/{1}.{2}-meta.xml", ty.directory, component.name, ty.suffix);
        let empty = !own.iter().any(|item| item.element.is_some());
        let hides = hides(ty);
        if !(hides && empty) {
            self.converted.members.insert(0, Member { ty: ty.name, name: component.name.clone() });
        }
        if children.is_empty() && source.files[part.file as usize].path.ends_with("-meta.xml") {
            self.converted.outputs.push(Output { path, body: Body::Xml(part.file) });
            return;
        }
        // Nothing but children: a file that says nothing would make the object look like one of the project's own.
        if !hides || children.is_empty() || !own.is_empty() || !part.around().is_empty() {
            group(&mut own);
            let frame = Item { part, nodes: &part.top, element: Some(part.root), rename: None };
            let bytes = Writer::new(part.text.len()).document(ty.name, Some(frame), &own, "");
            self.converted.outputs.push(Output { path, body: Body::Made { bytes, from: vec![part.file] } });
        }
        for item in children {
            let Some((&child, element)) = elements.get(item.name()).zip(item.element) else { continue };
            let name = part.unique(element, child.name_element());
            let body = || Body::Made { bytes: document(item, child.name), from: vec![part.file] };
            self.child(child, &name, part.file, body());
        }
    }

    fn child(&mut self, child: &'static RegisteredType, name: &str, file: u32, body: Body) {
        let component = self.component;
        let (element, ty) = (child.element(), child.name);
        if name.is_empty() || name.starts_with('.') || name.contains(['/', '\\', '\0']) {
            let message = format!(
                "a <{element}> has {} as its <{}>, which names no file, so it cannot become a {ty} of its own; give \
                 it its name",
                if name.is_empty() { "nothing".to_owned() } else { format!("`{name}`") },
                child.name_element()
            );
            self.faults.push(shape(file, message));
            return;
        }
        if !self.names.insert((ty, name.to_owned())) {
            let message = format!(
                "{ty} {name} is there twice, and only one can be its file; keep the one that is meant"
            );
            self.faults.push(shape(file, message));
            return;
        }
        let parent = component.ty;
        let folder = if parent.child_folders { format!("{}/", child.directory) } else { String::new() };
        let path =
            format!("{}/{}/{folder}{name}.{}-meta.xml", parent.directory, component.name, child.suffix);
        self.converted.outputs.push(Output { path, body });
        if !child.unlisted {
            self.converted.members.push(member(component, child, name));
        }
    }
}

/// An element as a document of its own.
pub(super) fn document(item: Item<'_>, root: &str) -> Vec<u8> {
    let part = item.part;
    let Some(element) = item.element else { return Vec::new() };
    let nodes: Vec<_> = part.tree.children(element).collect();
    let mut inside = items(part, &nodes);
    group(&mut inside);
    Writer::new(part.tree.node(element).span.len() as usize + 128).document(root, Some(item), &inside, "")
}
