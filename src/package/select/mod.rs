//! Which components a manifest names, and which of its members no component answers to.
//!
//! A member is a component, a folder of components, or a part of a component: a field of an object, an alert of a
//! workflow. Parts that lie in files of their own are known here; those inside a file show when it is converted, so
//! the choice says what of a component is wanted, and [`Wish::lacks`] what did not come.

mod place;
mod wish;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::component::Component;
use crate::convert::{Member, manifest_type};
use crate::model::{FullName, Layout, ManifestSummary, REGISTRY, RegisteredType, nearest, registered_type};
use crate::source::Span;
pub use place::expected_path;
use wish::has_part;
pub use wish::{Wish, Wishes};

/// One member of a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Name of its type as written.
    pub ty: Box<str>,
    /// Its full name, or `*`.
    pub name: Box<str>,
    /// Where it stands in the manifest.
    pub span: Span,
}

/// Why a member of a manifest selects nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nobody knows the type.
    UnknownType {
        /// The type that was probably meant.
        near: Option<&'static str>,
    },
    /// The type takes no `*`.
    Wildcard,
    /// Manifests do not list parts of this type, only the component around them.
    Unlisted {
        /// Type of that component.
        parent: &'static str,
    },
    /// No component has that name.
    Absent {
        /// The name that was probably meant.
        near: Option<Box<str>>,
        /// Another type that has a component of that very name.
        elsewhere: Option<&'static str>,
    },
}

/// What a manifest chooses from some components.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is wanted of each chosen component, by its index.
    pub wishes: BTreeMap<usize, Wish>,
    /// The members that chose nothing, by their number.
    pub lacks: Vec<(usize, Lack)>,
    /// The members `*` of types of which there is nothing.
    pub empty: Vec<usize>,
}

/// The members of a manifest, in file order and each once.
pub fn wanted(manifest: &ManifestSummary) -> Vec<Wanted> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for block in &manifest.types {
        for member in &block.members {
            if !member.name.is_empty() && seen.insert((&block.name, &member.name)) {
                all.push(Wanted { ty: block.name.clone(), name: member.name.clone(), span: member.span });
            }
        }
    }
    all
}

/// Whether manifests may ask for all components of a type with `*`.
pub fn takes_wildcard(ty: &RegisteredType) -> bool {
    let in_folders = ty.in_folder || !ty.folder_of.is_empty();
    let of_object =
        ty.parent().is_some_and(|parent| parent.layout == Layout::Decomposed && parent.child_folders);
    ty.wildcard_with_names || !(in_folders || of_object || ty.name.starts_with("StandardValueSet"))
}

/// Whether `*` stands for a component: of the objects it means the custom ones alone.
fn is_meant_by_wildcard(component: &Component) -> bool {
    component.ty.name != "CustomObject" || component.name.contains("__")
}

/// Finds what the members of a manifest choose.
pub fn choose(wanted: &[Wanted], components: &[Component]) -> Choice {
    let names = Names::of(components);
    let mut choice = Choice::default();
    for (at, member) in wanted.iter().enumerate() {
        let Some(ty) = registered_type(&member.ty) else {
            let near = nearest(&member.ty, names.types())
                .or_else(|| nearest(&member.ty, REGISTRY.iter().map(|ty| ty.name)));
            choice
                .lacks
                .push((at, Lack::UnknownType { near: near.and_then(registered_type).map(|ty| ty.name) }));
            continue;
        };
        if let Err(lack) = names.resolve(at, ty, member, components, &mut choice) {
            choice.lacks.push((at, lack));
        }
    }
    choice
}

/// The components by what manifests call them.
struct Names<'a> {
    by_name: HashMap<(&'static str, &'a str), Vec<usize>>,
    by_type: BTreeMap<&'static str, Vec<usize>>,
}

impl<'a> Names<'a> {
    fn of(components: &'a [Component]) -> Self {
        let mut names = Self { by_name: HashMap::new(), by_type: BTreeMap::new() };
        for (at, component) in components.iter().enumerate() {
            let ty = manifest_type(component.ty);
            names.by_name.entry((ty, &component.name)).or_default().push(at);
            names.by_type.entry(ty).or_default().push(at);
        }
        names
    }

    /// The types of components and of their parts.
    fn types(&self) -> impl Iterator<Item = &'static str> {
        let parts = |ty: &&'static str| registered_type(ty).into_iter().flat_map(RegisteredType::children);
        self.by_type.keys().flat_map(move |ty| parts(ty).map(|part| part.name).chain([*ty]))
    }

    fn of_type(&self, ty: &str) -> &[usize] {
        self.by_type.get(ty).map_or(&[], Vec::as_slice)
    }

    /// The components of that name; percent-encoded and plain spellings are one name.
    fn named(&self, ty: &'static str, name: &str, components: &[Component]) -> Vec<usize> {
        // A folder of reports or dashboards is listed with a slash.
        let in_folder = registered_type(ty).is_some_and(|row| row.in_folder);
        let name = name.strip_suffix('/').filter(|_| in_folder).unwrap_or(name);
        if let Some(found) = self.by_name.get(&(ty, name)) {
            return found.clone();
        }
        let is_encoded = name.contains('%');
        let plain = FullName::from_stem(name);
        let mut all = self.of_type(ty).to_vec();
        all.retain(|&at| {
            let own = &components[at].name;
            (is_encoded || own.contains('%')) && FullName::from_stem(own) == plain
        });
        all
    }

    fn resolve(
        &self,
        at: usize,
        ty: &'static RegisteredType,
        member: &Wanted,
        components: &[Component],
        choice: &mut Choice,
    ) -> Result<(), Lack> {
        let is_wildcard = &*member.name == "*";
        if is_wildcard && !takes_wildcard(ty) {
            return Err(Lack::Wildcard);
        }
        // The contents of a digital experience are components of their own.
        let part_of = ty.parent().filter(|parent| parent.layout != Layout::DigitalExperience);
        let Some(parent) = part_of else {
            let found: Vec<usize> = if is_wildcard {
                let all = self.of_type(ty.name).iter().copied();
                all.filter(|&at| is_meant_by_wildcard(&components[at])).collect()
            } else {
                self.named(ty.name, &member.name, components)
            };
            if found.is_empty() && is_wildcard {
                choice.empty.push(at);
            } else if found.is_empty() {
                return Err(self.absent(ty, &member.name, components));
            }
            choice.wishes.extend(found.into_iter().map(|at| (at, Wish::Whole)));
            return Ok(());
        };
        if ty.unlisted {
            return Err(Lack::Unlisted { parent: parent.name });
        }
        let mut holders = if is_wildcard || ty.ignores_parent_name {
            self.of_type(parent.name).to_vec()
        } else {
            let holder = member.name.split_once('.').map_or("", |(holder, _)| holder);
            self.named(parent.name, holder, components)
        };
        if !is_wildcard {
            let own = holders.iter().copied().filter(|&at| has_part(&components[at], ty, &member.name));
            let own: Vec<usize> = own.collect();
            if !own.is_empty() {
                holders = own;
            }
        }
        if holders.is_empty() && is_wildcard {
            choice.empty.push(at);
        } else if holders.is_empty() {
            return Err(self.holderless(parent, &member.name, components));
        }
        let part = (!is_wildcard).then(|| Member { ty: ty.name, name: member.name.clone() });
        for holder in holders {
            if ty.unlisted_alone {
                choice.wishes.insert(holder, Wish::Whole);
                continue;
            }
            let none = || Wish::Parts { names: BTreeMap::new(), types: BTreeSet::new() };
            match (choice.wishes.entry(holder).or_insert_with(none), &part) {
                (Wish::Whole, _) => {}
                (Wish::Parts { names, .. }, Some(part)) => {
                    names.entry(part.clone()).or_insert(at);
                }
                (Wish::Parts { types, .. }, None) => {
                    types.insert(ty.name);
                }
            }
        }
        Ok(())
    }

    fn absent(&self, ty: &'static RegisteredType, name: &str, components: &[Component]) -> Lack {
        let of_type = self.of_type(ty.name).iter().map(|&at| &*components[at].name);
        let near = nearest(name, of_type).map(Into::into);
        let elsewhere = near.is_none().then(|| {
            self.by_type
                .keys()
                .copied()
                .find(|other| *other != ty.name && self.by_name.contains_key(&(*other, name)))
        });
        Lack::Absent { near, elsewhere: elsewhere.flatten() }
    }

    /// Nothing can hold the part: the component may be misspelt.
    fn holderless(&self, parent: &'static RegisteredType, name: &str, components: &[Component]) -> Lack {
        let near = name.split_once('.').and_then(|(holder, part)| {
            let parents = self.of_type(parent.name).iter().map(|&at| &*components[at].name);
            Some(format!("{}.{part}", nearest(holder, parents)?).into())
        });
        Lack::Absent { near, elsewhere: None }
    }
}

#[cfg(test)]
mod tests;
