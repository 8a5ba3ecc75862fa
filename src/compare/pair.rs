//! Which of several elements of one name is which on the other side.
//!
//! What names an element is, in this order: what the registry says for its type, a child that is called like a name, a
//! child that all of them have with a value of its own, two such children together. Without any of these equal
//! elements meet, and the rest by their order.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::Key;
use super::element::{Element, steps};

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
    let sides = [Side::of(old), Side::of(new)];
    let named = own.into_iter().chain(NAMES).find(|name| sides.iter().all(|side| side.is_named_by(name)));
    if let Some(name) = named {
        return by_key(old, new, [name, ""]);
    }
    if old.len() <= 1 && new.len() <= 1 {
        return only(old, new);
    }
    if old.iter().chain(new).all(|element| element.is_leaf()) {
        return by_content(old, new, true);
    }
    if let Some(name) = distinguishing(&sides) {
        return by_key(old, new, [name, ""]);
    }
    if let Some(both) = distinguishing_two(&sides) {
        return by_key(old, new, both);
    }
    by_content(old, new, false)
}

/// The elements of one side by what their children are called. It is made in one pass: elements may have many
/// children, each called otherwise.
struct Side<'e> {
    count: usize,
    columns: BTreeMap<&'e str, Column<'e>>,
}

/// The children of one name.
#[derive(Default)]
struct Column<'e> {
    /// What they say, by the element that they are in, where it has one of them and that is a leaf with text.
    values: Vec<(usize, &'e str)>,
    /// Whether an element has several.
    repeated: bool,
}

impl<'e> Side<'e> {
    fn of(elements: &[&'e Element<'_>]) -> Self {
        let mut columns: BTreeMap<&str, Column<'_>> = BTreeMap::new();
        for (at, element) in elements.iter().enumerate() {
            steps::add(element.children.len());
            let mut own: BTreeMap<&str, (usize, Option<&str>)> = BTreeMap::new();
            for child in &element.children {
                let (count, text) = own.entry(child.name).or_insert((0, child.own_text()));
                *count += 1;
                if *count > 1 {
                    *text = None;
                }
            }
            for (name, (count, text)) in own {
                let column = columns.entry(name).or_default();
                column.repeated |= count > 1;
                column.values.extend(text.map(|text| (at, text)));
            }
        }
        Self { count: elements.len(), columns }
    }

    /// Whether each element has such a child, with a value that no other has.
    fn is_named_by(&self, name: &str) -> bool {
        let values = self.values(name);
        let mut seen = HashSet::with_capacity(values.len());
        values.len() == self.count && values.iter().all(|(_, value)| seen.insert(*value))
    }

    fn values(&self, name: &str) -> &[(usize, &'e str)] {
        self.columns.get(name).map_or(&[], |column| &column.values)
    }
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
    let shown = |element: &Element<'_>| {
        let values: Vec<&str> = values(element, names).into_iter().flatten().collect();
        Key::Named(values.join("/").into())
    };
    let mut places: HashMap<_, usize> =
        new.iter().enumerate().map(|(at, element)| (values(element, names), at)).collect();
    let mut pairs = Pairs::default();
    for (at, element) in old.iter().enumerate() {
        match places.remove(&values(element, names)) {
            Some(other) => pairs.both.push((at, other, shown(element))),
            None => pairs.old.push((at, shown(element))),
        }
    }
    let rest: BTreeSet<usize> = places.into_values().collect();
    pairs.new.extend(rest.into_iter().map(|at| (at, shown(new[at]))));
    pairs
}

fn values<'e>(element: &'e Element<'_>, names: [&str; 2]) -> [Option<&'e str>; 2] {
    names.map(|name| element.leaf(name))
}

/// The child that tells best which is which: most values are on both sides. A flag or a number does so only if nothing
/// else does.
fn distinguishing<'e>([old, new]: &[Side<'e>; 2]) -> Option<&'e str> {
    let candidates = old.columns.keys().copied();
    let unique = candidates.filter(|name| old.is_named_by(name) && new.is_named_by(name));
    let scored = unique.filter_map(|name| {
        let values: HashSet<&str> = old.values(name).iter().map(|(_, value)| *value).collect();
        let shared = new.values(name).iter().filter(|(_, value)| values.contains(value)).count();
        let words = old.values(name).iter().chain(new.values(name)).any(|(_, value)| is_word(value));
        (shared > 0).then_some((words, shared, std::cmp::Reverse(name)))
    });
    scored.max().map(|(.., std::cmp::Reverse(name))| name)
}

/// Whether a value is neither a flag nor a number.
fn is_word(value: &str) -> bool {
    !matches!(value, "true" | "false") && value.parse::<f64>().is_err()
}

/// Two children that tell together which is which; one of them may be absent.
fn distinguishing_two<'e>(sides: &[Side<'e>; 2]) -> Option<[&'e str; 2]> {
    let columns = || sides.iter().flat_map(|side| &side.columns);
    let repeated: HashSet<&str> =
        columns().filter(|(_, column)| column.repeated).map(|(name, _)| *name).collect();
    let is_candidate = |(name, column): &(&&'e str, &Column<'_>)| {
        !repeated.contains(**name) && column.values.iter().any(|(_, value)| is_word(value))
    };
    let candidates: BTreeSet<&str> = columns().filter(is_candidate).map(|(name, _)| *name).collect();
    // The values of each candidate, element by element.
    let tried: Vec<(&str, [Vec<Option<&str>>; 2])> = candidates
        .into_iter()
        .take(TRIED)
        .map(|name| {
            let rows = |side: &Side<'e>| {
                let mut rows = vec![None; side.count];
                for &(at, value) in side.values(name) {
                    rows[at] = Some(value);
                }
                rows
            };
            (name, sides.each_ref().map(rows))
        })
        .collect();
    let mut best: Option<(usize, [&str; 2])> = None;
    for (at, (first, ones)) in tried.iter().enumerate() {
        for (second, others) in &tried[at + 1..] {
            let keys = |side: usize| {
                let pairs = ones[side].iter().zip(&others[side]);
                let keys: HashSet<_> = pairs.collect();
                (keys.len() == ones[side].len() && !keys.contains(&(&None, &None))).then_some(keys)
            };
            let (Some(old), Some(new)) = (keys(0), keys(1)) else { continue };
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
    let mut places: HashMap<u32, Vec<usize>> = HashMap::new();
    for (at, element) in new.iter().enumerate().rev() {
        places.entry(element.unordered).or_default().push(at);
    }
    let mut pairs = Pairs::default();
    let mut left = Vec::new();
    let mut taken = vec![false; new.len()];
    for (at, element) in old.iter().enumerate() {
        match places.get_mut(&element.unordered).and_then(Vec::pop) {
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
