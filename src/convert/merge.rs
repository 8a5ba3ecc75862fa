//! Components whose parts lie in files of their own and are one file in metadata format: objects with their fields,
//! object translations, bots, labels.
//!
//! The elements of the component's own file come first, in their order; then the children, those of one element
//! together, the elements by name and inside them the children in the order of [`super::collate`]. A child that is
//! there twice is a fault, whichever files it is in: which of the two is meant cannot be known.

use std::collections::HashMap;

use super::collate;
use super::part::{Part, shape};
use super::write::{Item, Writer, group, items};
use super::{Body, Converted, Fault, Member, Output, Source};
use crate::component::{Component, Role};
use crate::model::{Layout, RegisteredType};

/// The name of the one component that all label files make.
const LABELS: &str = "CustomLabels";

/// A component read whole.
pub(super) struct Whole {
    /// Its own files; more than one only for labels.
    pub own: Vec<Part>,
    /// The files of its children, with type and name.
    pub children: Vec<(&'static RegisteredType, Box<str>, Part)>,
}

impl Whole {
    pub(super) fn read(component: &Component, source: &Source<'_>) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut whole = Self { own: Vec::new(), children: Vec::new() };
        for piece in &component.pieces {
            let read = match &piece.role {
                Role::Meta => {
                    Part::read(source, piece.file, &[component.ty.name]).map(|part| whole.own.push(part))
                }
                Role::Child { ty, name } => Part::read(source, piece.file, &[ty.name])
                    .map(|part| whole.children.push((ty, name.clone(), part))),
                Role::Content { .. } => Ok(()),
            };
            faults.extend(read.err());
        }
        if faults.is_empty() { Ok(whole) } else { Err(faults) }
    }
}

/// A child of the merged file.
struct Child<'a> {
    ty: &'static RegisteredType,
    /// Name in a manifest, below the parent.
    name: String,
    /// What it is sorted by.
    key: String,
    item: Item<'a>,
}

pub(super) fn to_metadata(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let whole = Whole::read(component, source)?;
    let mut faults = check_own(component, &whole, source);
    let ty = component.ty;
    let elements: HashMap<&str, &'static RegisteredType> =
        ty.children().map(|child| (child.element(), child)).collect();

    let mut own: Vec<Item<'_>> = Vec::new();
    let mut children: Vec<Child<'_>> = Vec::new();
    for (at, part) in whole.own.iter().enumerate() {
        if at > 0 {
            own.extend(part.around().into_iter().map(|nodes| Item {
                part,
                nodes,
                element: None,
                rename: None,
            }));
        }
        for item in items(part, &part.inside) {
            match elements.get(item.name()).zip(item.element) {
                Some((ty, element)) => {
                    let key = part.unique(element, ty.name_element()).into_owned();
                    children.push(Child { ty, name: key.clone(), key, item });
                    // The place of the group.
                    own.push(item);
                }
                None => own.push(item),
            }
        }
    }
    for (ty, name, part) in &whole.children {
        let key = part.unique(part.root, ty.name_element()).into_owned();
        children.push(Child { ty, name: name.to_string(), key, item: Item::whole(part, ty.element()) });
    }
    faults.extend(twice(&children, source));
    if !faults.is_empty() {
        return Err(faults);
    }

    let members = members(component, &whole, &children);
    let path = path(component);
    if let [piece] = &component.pieces[..]
        && !source.files[piece.file as usize].path.ends_with("-meta.xml")
    {
        return Ok(Converted { outputs: vec![Output { path, body: Body::Xml(piece.file) }], members });
    }
    let sorted = ty.layout == Layout::Labels || !whole.children.is_empty();
    let items = arrange(own, children, sorted);
    let length =
        whole.own.iter().chain(whole.children.iter().map(|child| &child.2)).map(|part| part.text.len()).sum();
    let frame =
        whole.own.first().map(|part| Item { part, nodes: &part.top, element: Some(part.root), rename: None });
    let bytes = Writer::new(length).document(ty.name, frame, &items, "");
    let from = component.pieces.iter().map(|piece| piece.file).collect();
    Ok(Converted { outputs: vec![Output { path, body: Body::Made { bytes, from } }], members })
}

/// Where the component lies in metadata format.
fn path(component: &Component) -> String {
    let ty = component.ty;
    let name = if ty.layout == Layout::Labels { LABELS } else { &component.name };
    format!("{}/{name}.{}", ty.directory, ty.suffix)
}

/// The items of the merged file, in order.
fn arrange<'a>(own: Vec<Item<'a>>, mut children: Vec<Child<'a>>, sorted: bool) -> Vec<Item<'a>> {
    if sorted {
        children.sort_by(|a, b| {
            a.ty.element().cmp(b.ty.element()).then_with(|| collate::compare(&a.key, &b.key))
        });
    }
    let mut groups: HashMap<&str, Vec<Item<'a>>> = HashMap::new();
    let mut order: Vec<&'static str> = Vec::new();
    for child in children {
        let element = child.ty.element();
        if order.last() != Some(&element) && !groups.contains_key(element) {
            order.push(element);
        }
        groups.entry(element).or_default().push(child.item);
    }
    let mut own_items = own;
    group(&mut own_items);
    let mut arranged = Vec::new();
    let mut tail = Vec::new();
    for item in own_items {
        if item.element.is_none() {
            tail.push(item);
        } else if let Some(group) = groups.get_mut(item.name()) {
            arranged.append(group);
        } else {
            arranged.push(item);
        }
    }
    order.sort_unstable();
    for element in order {
        arranged.extend(groups.remove(element).unwrap_or_default());
    }
    arranged.extend(tail);
    arranged
}

/// What a manifest lists: the component, unless it is one that shows only its children, and the children.
fn members(component: &Component, whole: &Whole, children: &[Child<'_>]) -> Vec<Member> {
    let ty = component.ty;
    let name = if ty.layout == Layout::Labels { LABELS.into() } else { component.name.clone() };
    let says = || whole.own.iter().any(|part| has_more(ty, part));
    let mut members = Vec::new();
    if !hides(ty) || says() {
        members.push(Member { ty: ty.name, name });
    }
    for child in children.iter().filter(|child| !child.ty.unlisted) {
        members.push(member(component, child.ty, &child.name));
    }
    members
}

/// Whether components of the type are listed only if there is more to them than children: naming a standard object
/// would say that the project describes it.
pub(super) fn hides(ty: &RegisteredType) -> bool {
    ty.layout == Layout::Decomposed && ty.children().any(|child| !child.unlisted)
}

/// Whether a file has elements that are no children.
fn has_more(ty: &RegisteredType, part: &Part) -> bool {
    let mut elements = part.tree.elements(part.root);
    elements.any(|id| ty.children().all(|child| child.element() != part.name(id)))
}

/// A child as a manifest lists it.
pub(super) fn member(component: &Component, ty: &'static RegisteredType, name: &str) -> Member {
    let name = if ty.ignores_parent_name { name.into() } else { format!("{}.{name}", component.name).into() };
    Member { ty: ty.name, name }
}

/// Own files that are missing or too many.
fn check_own(component: &Component, whole: &Whole, source: &Source<'_>) -> Vec<Fault> {
    let ty = component.ty;
    if ty.layout == Layout::Labels {
        return Vec::new();
    }
    let name = &component.name;
    if whole.own.is_empty() {
        let alone = whole.children.iter().filter(|(child, ..)| child.unlisted_alone);
        return alone
            .map(|(child, _, part)| {
                let message = format!(
                    "{} {name} has no {name}.{}-meta.xml, and a {} is deployed only together with it; restore that \
                     file or remove this one",
                    ty.name, ty.suffix, child.name
                );
                shape(part.file, message)
            })
            .take(1)
            .collect();
    }
    let first = whole.own.first().map_or("", |part| &source.files[part.file as usize].path);
    whole.own[1..]
        .iter()
        .map(|part| {
            let message = format!(
                "{} {name} is described here and in {first}, and a deployment can take only one; keep one of the two",
                ty.name
            );
            shape(part.file, message)
        })
        .collect()
}

/// Children that are there twice.
fn twice(children: &[Child<'_>], source: &Source<'_>) -> Vec<Fault> {
    let mut seen: HashMap<(&str, &str), u32> = HashMap::new();
    let mut faults = Vec::new();
    for child in children.iter().filter(|child| !child.name.is_empty()) {
        let file = child.item.part.file;
        if let Some(first) = seen.insert((child.ty.name, &child.name), file) {
            let (ty, name) = (child.ty.name, &child.name);
            let place = if first == file {
                "twice in this file".to_owned()
            } else {
                format!("here and in {}", source.files[first as usize].path)
            };
            let message = format!(
                "{ty} {name} is {place}, and a deployment can take only one; keep the one that is meant"
            );
            faults.push(shape(file, message));
        }
    }
    faults
}
