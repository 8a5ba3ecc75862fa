//! Which of several elements of one name is which on the other side.
//!
//! What names an element is, in this order: what the registry says for its type, a child that is called like a name, a
//! child that all of them have with a value of its own, two such children together. Without any of these equal
//! elements meet, and the rest by their order.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Key;
use super::element::Element;

/// Children that name their parent wherever they are.
pub const NAMES: [&str; 4] = ["fullName", "name", "developerName", "DeveloperName"];

/// Most leaves that are tried two by two.
const TRIED: usize = 8;

/// Elements of one name on both sides, and what became of them: indices into the lists that were given.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    /// What is which; the key says how it is called.
    pub both: Vec<(usize, usize, Key)>,
    /// What is on the old side alone.
    pub old: Vec<(usize, Key)>,
    /// What is on the new side alone.
    pub new: Vec<(usize, Key)>,
}

/// Finds out which is which. `own` is the child that names elements of this name by their type, if any.
pub(super) fn pair(old: &[&Element<'_>], new: &[&Element<'_>], own: Option<&str>) -> Pairs {
    let all: Vec<&Element<'_>> = old.iter().chain(new).copied().collect();
    let named = own.into_iter().chain(NAMES).find(|name| names(old, name) && names(new, name));
    if let Some(name) = named {
        return by_key(old, new, [name, ""]);
    }
    if old.len() <= 1 && new.len() <= 1 {
        return only(old, new);
    }
    if all.iter().all(|element| element.is_leaf()) {
        return by_content(old, new, true);
    }
    if let Some(name) = distinguishing(old, new, &all) {
        return by_key(old, new, [name, ""]);
    }
    if let Some(both) = distinguishing_two(old, new, &all) {
        return by_key(old, new, both);
    }
    by_content(old, new, false)
}

/// Whether each of them has such a child, with a value that no other has.
fn names(elements: &[&Element<'_>], name: &str) -> bool {
    let mut seen = HashSet::with_capacity(elements.len());
    elements.iter().all(|element| element.leaf(name).is_some_and(|value| seen.insert(value)))
}

fn only(old: &[&Element<'_>], new: &[&Element<'_>]) -> Pairs {
    let mut pairs = Pairs::default();
    match (old.first(), new.first()) {
        (Some(_), Some(_)) => pairs.both.push((0, 0, Key::Only)),
        (Some(_), None) => pairs.old.push((0, Key::Only)),
        (None, Some(_)) => pairs.new.push((0, Key::Only)),
        (None, None) => {}
    }
    pairs
}

/// Those with the same values in these children meet.
fn by_key(old: &[&Element<'_>], new: &[&Element<'_>], names: [&str; 2]) -> Pairs {
    let values = |element: &Element<'_>| names.map(|name| element.leaf(name).map(str::to_owned));
    let shown = |element: &Element<'_>| {
        let values: Vec<String> = values(element).into_iter().flatten().collect();
        Key::Named(values.join("/").into())
    };
    let mut places: HashMap<_, usize> =
        new.iter().enumerate().map(|(at, element)| (values(element), at)).collect();
    let mut pairs = Pairs::default();
    for (at, element) in old.iter().enumerate() {
        match places.remove(&values(element)) {
            Some(other) => pairs.both.push((at, other, shown(element))),
            None => pairs.old.push((at, shown(element))),
        }
    }
    let rest: BTreeSet<usize> = places.into_values().collect();
    pairs.new.extend(rest.into_iter().map(|at| (at, shown(new[at]))));
    pairs
}

/// The child that tells best which is which: most values are on both sides. A flag or a number does so only if nothing
/// else does.
fn distinguishing<'t>(old: &[&Element<'t>], new: &[&Element<'t>], all: &[&Element<'t>]) -> Option<&'t str> {
    let candidates: BTreeSet<&str> = all.first()?.children.iter().map(|child| child.name).collect();
    let unique = candidates.into_iter().filter(|name| names(old, name) && names(new, name));
    let scored = unique.filter_map(|name| {
        let values: HashSet<&str> = old.iter().filter_map(|element| element.leaf(name)).collect();
        let shared =
            new.iter().filter_map(|element| element.leaf(name)).filter(|value| values.contains(value));
        let shared = shared.count();
        let words = all.iter().filter_map(|element| element.leaf(name)).any(is_word);
        (shared > 0).then_some((words, shared, std::cmp::Reverse(name)))
    });
    scored.max().map(|(.., std::cmp::Reverse(name))| name)
}

/// Whether a value is neither a flag nor a number.
fn is_word(value: &str) -> bool {
    !matches!(value, "true" | "false") && value.parse::<f64>().is_err()
}

/// Two children that tell together which is which; one of them may be absent.
fn distinguishing_two<'t>(
    old: &[&Element<'t>],
    new: &[&Element<'t>],
    all: &[&Element<'t>],
) -> Option<[&'t str; 2]> {
    let leaves = all.iter().flat_map(|element| &element.children).filter(|child| child.is_leaf());
    let words = leaves.filter(|child| is_word(&child.text)).map(|child| child.name);
    let once = |name: &&str| {
        all.iter().all(|element| element.children.iter().filter(|child| child.name == *name).count() <= 1)
    };
    let candidates: BTreeSet<&str> = words.collect();
    let candidates: Vec<&str> = candidates.into_iter().filter(once).take(TRIED).collect();
    let mut best: Option<(usize, [&str; 2])> = None;
    for (at, first) in candidates.iter().enumerate() {
        for second in &candidates[at + 1..] {
            let key = |element: &Element<'t>| {
                (element.leaf(first).map(str::to_owned), element.leaf(second).map(str::to_owned))
            };
            let keys = |side: &[&Element<'t>]| {
                let keys: HashSet<_> = side.iter().map(|element| key(element)).collect();
                (keys.len() == side.len() && !keys.contains(&(None, None))).then_some(keys)
            };
            let (Some(old), Some(new)) = (keys(old), keys(new)) else { continue };
            let shared = old.intersection(&new).count();
            if shared > best.map_or(0, |(most, _)| most) {
                best = Some((shared, [first, second]));
            }
        }
    }
    best.map(|(_, names)| names)
}

/// Equal ones meet; what is left is told by its value if it has no elements, else it meets in its order.
fn by_content(old: &[&Element<'_>], new: &[&Element<'_>], leaves: bool) -> Pairs {
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, element) in new.iter().enumerate().rev() {
        places.entry(element.canonical()).or_default().push(at);
    }
    let mut pairs = Pairs::default();
    let mut left = Vec::new();
    let mut taken = vec![false; new.len()];
    for (at, element) in old.iter().enumerate() {
        match places.get_mut(&element.canonical()).and_then(Vec::pop) {
            Some(other) => {
                taken[other] = true;
                pairs.both.push((at, other, Key::Only));
            }
            None => left.push(at),
        }
    }
    let mut came = (0..new.len()).filter(|&at| !taken[at]);
    let place = |old: Option<usize>, new: Option<usize>| {
        let number = |at: usize| at as u32 + 1;
        if leaves { Key::Only } else { Key::Place { old: old.map(number), new: new.map(number) } }
    };
    for at in left {
        match if leaves { None } else { came.next() } {
            Some(other) => pairs.both.push((at, other, place(Some(at), Some(other)))),
            None => pairs.old.push((at, place(Some(at), None))),
        }
    }
    pairs.new.extend(came.map(|at| (at, place(None, Some(at)))));
    // Those that met for their content have a place, too, if one of them is to be told.
    for (at, other, key) in pairs.both.iter_mut().filter(|(.., key)| !leaves && *key == Key::Only) {
        *key = place(Some(*at), Some(*other));
    }
    pairs
}
