//! What is wanted of a component: all of it, or parts.

use std::collections::{BTreeMap, BTreeSet};

use super::Lack;
use crate::component::{Component, Role};
use crate::convert::Member;
use crate::model::{RegisteredType, nearest};

/// What is wanted of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// All of it.
    Whole,
    /// Parts of it.
    Parts {
        /// By full name, with the number of the member that asks for it.
        names: BTreeMap<Member, usize>,
        /// All parts of these types.
        types: BTreeSet<&'static str>,
    },
}

/// What is wanted of components of which not all is, by type and name.
pub type Wishes = BTreeMap<(&'static str, Box<str>), Wish>;

impl Wish {
    /// Whether a component has the parts that are wanted as far as its files show: those of one with all parts in one
    /// file do not.
    pub fn may_find(&self, component: &Component) -> bool {
        let Wish::Parts { names, .. } = self else { return true };
        let mut files = parts(component).peekable();
        files.peek().is_none() || files.any(|part| names.contains_key(&part))
    }

    /// The component with the files that are wanted of it: if all parts that are wanted are files, nothing else.
    pub fn restrict(&self, component: &Component) -> Component {
        let mut chosen = component.clone();
        let Wish::Parts { names, types } = self else { return chosen };
        let files: BTreeSet<Member> = parts(component).collect();
        let are_files = types.is_empty() && names.keys().all(|name| files.contains(name));
        chosen.pieces.retain(|piece| match &piece.role {
            Role::Child { ty, name } => {
                self.takes(&Member { ty: ty.name, name: part_name(component, ty, name) })
            }
            Role::Meta | Role::Content { .. } => !are_files,
        });
        chosen
    }

    /// Whether something that manifests list for the component is wanted.
    pub fn takes(&self, member: &Member) -> bool {
        match self {
            Wish::Whole => true,
            Wish::Parts { names, types } => names.contains_key(member) || types.contains(member.ty),
        }
    }

    /// The parts that were asked for and are not among those that the component has, with the numbers of the members
    /// that asked.
    pub fn lacks(&self, component: &Component, has: &[Member]) -> Vec<(usize, Lack)> {
        let Wish::Parts { names, .. } = self else { return Vec::new() };
        let missing = names.iter().filter(|(name, _)| !has.contains(name));
        let files: Vec<Member> = parts(component).collect();
        missing
            .map(|(part, &at)| {
                let same = has.iter().chain(&files).filter(|other| other.ty == part.ty);
                let near = nearest(&part.name, same.map(|other| &*other.name)).map(Into::into);
                (at, Lack::Absent { near, elsewhere: None })
            })
            .collect()
    }
}

/// The full name of a part as manifests list it.
fn part_name(component: &Component, ty: &RegisteredType, name: &str) -> Box<str> {
    if ty.ignores_parent_name { name.into() } else { format!("{}.{name}", component.name).into() }
}

/// The parts of a component that lie in files of their own.
fn parts(component: &Component) -> impl Iterator<Item = Member> {
    component.pieces.iter().filter_map(|piece| match &piece.role {
        Role::Child { ty, name } => Some(Member { ty: ty.name, name: part_name(component, ty, name) }),
        Role::Meta | Role::Content { .. } => None,
    })
}

pub(super) fn has_part(component: &Component, ty: &RegisteredType, full_name: &str) -> bool {
    parts(component).any(|part| part.ty == ty.name && *part.name == *full_name)
}
