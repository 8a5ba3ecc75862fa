//! Two XML documents, element by element.

use std::collections::BTreeMap;

use super::element::{Element, Forms, asides};
use super::pair::pair;
use super::{Change, ElementChange, ElementDiff, Extent, Key, Step};
use crate::model::{RegisteredType, registered_type};
use crate::xml::{Limits, parse};

/// What differs between two documents of a type; `None` if one of them does not parse. Both must differ as bytes.
pub fn documents(ty: &str, old: &str, new: &str) -> Option<Change> {
    let limits = Limits::default();
    let ((old_tree, old_faults), (new_tree, new_faults)) = (parse(old, &limits), parse(new, &limits));
    if !old_faults.is_empty() || !new_faults.is_empty() {
        return None;
    }
    let mut forms = Forms::default();
    let before = Element::read(&old_tree, old_tree.root()?, old, &mut forms);
    let after = Element::read(&new_tree, new_tree.root()?, new, &mut forms);
    drop(forms);
    let mut walk = Walk { names: child_names(ty), path: Vec::new(), found: Vec::new(), mixed: Vec::new() };
    walk.element(&before, &after);
    let mut elements = walk.found;
    // That elements of several names stand in another order is worth a word only where nothing else differs.
    if elements.iter().all(|element| element.kind == ElementChange::Reordered) {
        elements.append(&mut walk.mixed);
    }
    elements.sort();
    let extent = if elements.iter().any(|element| element.kind != ElementChange::Reordered) {
        Extent::Values
    } else if !elements.is_empty() {
        Extent::Order
    } else if asides(&old_tree, old) == asides(&new_tree, new) {
        Extent::Form
    } else {
        Extent::Comments
    };
    Some(Change::Xml { extent, elements })
}

/// The elements directly in the root that hold children of a type, with what names them.
fn child_names(ty: &str) -> BTreeMap<&'static str, &'static str> {
    let children = registered_type(ty).into_iter().flat_map(RegisteredType::children);
    children.map(|child| (child.element(), child.name_element())).collect()
}

struct Walk {
    names: BTreeMap<&'static str, &'static str>,
    path: Vec<Step>,
    found: Vec<ElementDiff>,
    /// Parents whose elements of one name keep their order, but not those of several names.
    mixed: Vec<ElementDiff>,
}

impl Walk {
    /// Compares two elements that stand for each other.
    fn element(&mut self, old: &Element<'_>, new: &Element<'_>) {
        let alike = old.is_called_as(new) && old.nil == new.nil && old.is_leaf() == new.is_leaf();
        if !alike || old.text != new.text {
            self.tell(ElementChange::Changed, Some(old), Some(new));
            return;
        }
        self.attributes(old, new);
        let mut groups: BTreeMap<&str, [Vec<usize>; 2]> = BTreeMap::new();
        for (side, element) in [old, new].into_iter().enumerate() {
            for (at, child) in element.children.iter().enumerate() {
                groups.entry(child.name).or_default()[side].push(at);
            }
        }
        // Where the children that stand for each other are, for their order.
        let mut places: Vec<(usize, usize)> = Vec::new();
        let mut is_told = false;
        for (name, [ours, theirs]) in groups {
            let before: Vec<&Element<'_>> = ours.iter().map(|&at| &old.children[at]).collect();
            let after: Vec<&Element<'_>> = theirs.iter().map(|&at| &new.children[at]).collect();
            let own = if self.path.is_empty() { self.names.get(name).copied() } else { None };
            let pairs = pair(&before, &after, own);
            let mut order: Vec<(usize, usize)> = Vec::with_capacity(pairs.both.len());
            for (at, other, key) in pairs.both {
                order.push((ours[at], theirs[other]));
                if before[at].ordered != after[other].ordered {
                    self.inside(name, key, |walk| walk.element(before[at], after[other]));
                }
            }
            for (at, key) in pairs.old {
                self.inside(name, key, |walk| walk.tell(ElementChange::Removed, Some(before[at]), None));
            }
            for (at, key) in pairs.new {
                self.inside(name, key, |walk| walk.tell(ElementChange::Added, None, Some(after[at])));
            }
            if !is_in_order(&mut order) {
                is_told = true;
                self.inside(name, Key::Only, |walk| walk.tell(ElementChange::Reordered, None, None));
            }
            places.append(&mut order);
        }
        if !is_told && !is_in_order(&mut places) {
            let (path, kind) = (self.path.clone(), ElementChange::Reordered);
            self.mixed.push(ElementDiff { path, kind, old: None, new: None });
        }
    }

    fn attributes(&mut self, old: &Element<'_>, new: &Element<'_>) {
        let mut both: BTreeMap<&str, [Option<&str>; 2]> = BTreeMap::new();
        for (side, element) in [old, new].into_iter().enumerate() {
            for (name, value) in &element.attributes {
                both.entry(name).or_default()[side] = Some(value);
            }
        }
        for (name, [old, new]) in both.into_iter().filter(|(_, [old, new])| old != new) {
            let kind = match (old, new) {
                (Some(_), None) => ElementChange::Removed,
                (None, _) => ElementChange::Added,
                (Some(_), Some(_)) => ElementChange::Changed,
            };
            let [old, new] = [old, new].map(|value| value.map(|value| super::Value::Text(value.into())));
            self.inside(&format!("@{name}"), Key::Only, |walk| {
                walk.found.push(ElementDiff { path: walk.path.clone(), kind, old, new });
            });
        }
    }

    fn inside(&mut self, name: &str, key: Key, then: impl FnOnce(&mut Self)) {
        self.path.push(Step { name: name.into(), key });
        then(self);
        self.path.pop();
    }

    fn tell(&mut self, kind: ElementChange, old: Option<&Element<'_>>, new: Option<&Element<'_>>) {
        let [old, new] = [old, new].map(|element| element.map(Element::value));
        self.found.push(ElementDiff { path: self.path.clone(), kind, old, new });
    }
}

/// Whether both sides have these places in one order; sorts them by the first side.
fn is_in_order(places: &mut [(usize, usize)]) -> bool {
    places.sort_unstable();
    places.is_sorted_by_key(|(_, other)| *other)
}
