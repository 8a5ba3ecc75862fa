//! What to pack and what to delete, so that an org with the components of one state of a project gets those of another.
//!
//! A component is chosen if one of its files changed: whole, except that of a component taken apart into files only the
//! changed parts are chosen. A member is deleted only if the former state had it, the later one has it nowhere, and its
//! file is not merely left out. What cannot be deleted, or is kept for another reason, is said. Nothing is read but
//! what changed.

mod keep;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::deletable::{is_deletable, is_mere_container};
use crate::component::{Component, Piece, Role};
use crate::convert::{Member, Source, manifest_type, to_metadata};
use crate::model::{Layout, RegisteredType};

/// One of the two states.
#[derive(Clone, Copy)]
pub struct State<'a> {
    /// Its files.
    pub source: &'a Source<'a>,
    /// The components that they make.
    pub components: &'a [Component],
}

/// Two states, and which files differ.
#[derive(Clone, Copy)]
pub struct Edit<'a> {
    /// The former state.
    pub before: State<'a>,
    /// The later state.
    pub after: State<'a>,
    /// Whether a file of the former state has another content now, or is no longer part of the project.
    pub lost: &'a dyn Fn(u32) -> bool,
    /// Whether a file of the later state is new to the project, or has another content than before.
    pub gained: &'a dyn Fn(u32) -> bool,
    /// Components that the files would make that came to lie outside the project: their files are there, but ignored,
    /// outside of all package directories, or not checked out.
    pub outside: &'a [Component],
}

/// What leads from one state to the other.
#[derive(Clone, Debug, Default)]
pub struct Delta {
    /// What is packed, by type and name.
    pub changed: Vec<Changed>,
    /// What is deleted.
    pub deleted: BTreeSet<Member>,
    /// What is gone from the project and yet not deleted.
    pub kept: Vec<Kept>,
}

/// A component to pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Index among the components of the later state.
    pub at: usize,
    /// With the files to pack alone.
    pub component: Component,
}

/// Something that the later state no longer has, and that is not deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What.
    pub member: Member,
    /// Why not.
    pub why: KeptWhy,
}

/// Why something is not deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptWhy {
    /// Its file is there, and not part of the project.
    LeftOut,
    /// Other parts of it are there.
    PartsLeft,
    /// Its name changed in case alone, and the platform takes both for one.
    Case,
    /// The platform deletes no such component.
    Undeletable,
    /// Its former file does not parse, so nobody knows what it held.
    Unknown,
}

impl KeptWhy {
    /// For the end of a sentence: `Queue Cases is not deleted: …`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftOut => {
                "its file is still there, but ignored, outside of the package directories or not checked out; to \
                delete it, delete the file"
            }
            Self::PartsLeft => {
                "other parts of it are still there; to delete it, delete its whole folder, or restore its own file"
            }
            Self::Case => {
                "only the case or the encoding of its name changed, and the platform takes both names for one; rename it in \
                the org"
            }
            Self::Undeletable => {
                "the platform does not delete it; if it must go, see what can be done in the org"
            }
            Self::Unknown => {
                "its former file does not parse, so what it held cannot be told; delete it in the org"
            }
        }
    }
}

type Key<'a> = (&'static str, &'a str);

/// The components of one type and name in both states.
#[derive(Default)]
struct Group<'a> {
    before: Vec<&'a Component>,
    after: Vec<(usize, &'a Component)>,
}

/// Compares two states.
pub fn delta(edit: &Edit<'_>) -> Delta {
    let mut groups: BTreeMap<Key<'_>, Group<'_>> = BTreeMap::new();
    for component in edit.before.components {
        groups.entry(key(component)).or_default().before.push(component);
    }
    for (at, component) in edit.after.components.iter().enumerate() {
        groups.entry(key(component)).or_default().after.push((at, component));
    }
    let mut run = Run {
        edit,
        present: present(edit.after.components),
        outside: present(edit.outside),
        listed: BTreeMap::new(),
        out: Delta::default(),
    };
    let mut missing = Missing::default();
    for group in groups.values() {
        run.group(group, &mut missing);
    }
    run.delete(&missing);
    keep::hold_back(edit, &run.listed, &mut run.out);
    run.out
}

fn key(component: &Component) -> Key<'_> {
    (component.ty.name, &component.name)
}

/// What is no longer where it was.
#[derive(Default)]
struct Missing {
    members: BTreeSet<Member>,
    /// Those whose component is there without the file that describes it.
    headless: BTreeSet<Member>,
    /// Types whose children may have gone to another component of the type.
    roaming: BTreeSet<&'static str>,
}

struct Run<'a> {
    edit: &'a Edit<'a>,
    /// What the later state has, by type and name in lower case, as far as paths tell.
    present: HashSet<(&'static str, String)>,
    outside: HashSet<(&'static str, String)>,
    /// What components of the later state list, by index, as far as it was asked: to tell, they are converted.
    listed: BTreeMap<usize, BTreeSet<Member>>,
    out: Delta,
}

impl Run<'_> {
    fn group(&mut self, group: &Group<'_>, missing: &mut Missing) {
        let Edit { before, after, lost, gained, .. } = *self.edit;
        let is_lost = |component: &Component| component.pieces.iter().any(|piece| lost(piece.file));
        let any_lost = group.before.iter().any(|component| is_lost(component));
        let is_gained = |component: &Component| component.pieces.iter().any(|piece| gained(piece.file));
        let any_gained = group.after.iter().any(|(_, component)| is_gained(component));
        if !any_lost && !any_gained {
            return;
        }
        let has_meta = |component: &Component| component.metas().next().is_some();
        let was_described = group.before.iter().any(|component| has_meta(component));
        let headless = was_described && !group.after.iter().any(|(_, component)| has_meta(component));
        let in_parts = group.after.iter().any(|(_, component)| has_parts(component));
        for &(at, component) in &group.after {
            // If it is the former file that tells, it tells of all that took its place.
            let changed = is_gained(component) || !any_gained;
            let chosen = if is_apart(component.ty) || component.ty.layout == Layout::Labels {
                parts(component, gained)
            } else {
                changed.then(|| component.clone())
            };
            if let Some(component) = chosen {
                self.out.changed.push(Changed { at, component });
            }
        }
        if !any_lost {
            return;
        }
        let mut former = BTreeSet::new();
        for component in &group.before {
            let fallen: Vec<Piece> =
                component.pieces.iter().filter(|piece| lost(piece.file)).cloned().collect();
            if let Err(member) = members(component, fallen, before.source, &mut former) {
                self.out.kept.push(Kept { member, why: KeptWhy::Unknown });
            }
        }
        for (at, component) in &group.after {
            let mut later = BTreeSet::new();
            // One that does not parse is refused later on; until then nothing of it is deleted.
            if members(component, component.pieces.clone(), after.source, &mut later).is_err() {
                return;
            }
            former.retain(|member| !later.contains(member));
            self.present.extend(later.iter().map(folded));
            self.listed.insert(*at, later);
        }
        let roams = |ty: &RegisteredType| ty.children().any(|child| child.ignores_parent_name);
        missing
            .roaming
            .extend(group.before.iter().filter(|component| roams(component.ty)).map(|c| c.ty.name));
        if headless && in_parts {
            missing.headless.extend(group.before.iter().map(|component| own(component)));
        }
        missing.members.extend(former);
    }

    /// Decides about all that is no longer where it was.
    fn delete(&mut self, missing: &Missing) {
        let after = self.edit.after;
        // What went to another component of the type is there under its own name.
        let mut roamed: BTreeSet<Member> = BTreeSet::new();
        let all = after.components.iter().enumerate();
        for (at, component) in all.filter(|(_, component)| missing.roaming.contains(component.ty.name)) {
            if let Some(later) = self.listed.get(&at) {
                roamed.extend(later.iter().cloned());
                continue;
            }
            let mut later = BTreeSet::new();
            if members(component, component.pieces.clone(), after.source, &mut later).is_err() {
                return;
            }
            self.present.extend(later.iter().map(folded));
            roamed.extend(later.iter().cloned());
            self.listed.insert(at, later);
        }
        let containers: BTreeSet<Member> =
            missing.members.iter().filter(|member| is_gone_with_parts(member)).cloned().collect();
        let gone = missing.members.difference(&roamed).filter(|member| !is_mere_container(member.ty));
        for member in gone {
            let why = if missing.headless.contains(member) {
                KeptWhy::PartsLeft
            } else if self.is_left_out(member) {
                KeptWhy::LeftOut
            } else if self.present.contains(&folded(member)) {
                KeptWhy::Case
            } else if !is_deletable(member) {
                KeptWhy::Undeletable
            } else {
                let goes_with_parent = parent(member).is_some_and(|parent| {
                    containers.contains(&parent)
                        && !missing.headless.contains(&parent)
                        && !self.is_left_out(&parent)
                });
                if !goes_with_parent {
                    self.out.deleted.insert(member.clone());
                }
                continue;
            };
            self.out.kept.push(Kept { member: member.clone(), why });
        }
    }

    fn is_left_out(&self, member: &Member) -> bool {
        let parent = || parent(member).filter(|parent| is_mere_container(parent.ty));
        self.outside.contains(&folded(member))
            || parent().is_some_and(|parent| self.outside.contains(&folded(&parent)))
    }
}

/// Whether the parts of a component can be deployed one by one.
fn is_apart(ty: &RegisteredType) -> bool {
    ty.layout == Layout::Decomposed && ty.children().any(|child| !child.unlisted && !child.unlisted_alone)
}

/// Whether a component has files besides its own that say something without it.
fn has_parts(component: &Component) -> bool {
    let is_part = |piece: &Piece| piece.role != Role::Meta;
    match component.ty.layout {
        Layout::Decomposed | Layout::Labels => true,
        Layout::File => component.pieces.iter().any(is_part),
        _ => false,
    }
}

/// The parts to deploy of a component that is taken apart.
fn parts(component: &Component, gained: &dyn Fn(u32) -> bool) -> Option<Component> {
    let pieces: Vec<Piece> = component.pieces.iter().filter(|piece| gained(piece.file)).cloned().collect();
    (!pieces.is_empty()).then(|| Component { pieces, ..component.clone() })
}

/// Adds what a manifest lists for some files of a component; fails with the component itself if they do not parse.
fn members(
    component: &Component,
    pieces: Vec<Piece>,
    source: &Source<'_>,
    all: &mut BTreeSet<Member>,
) -> Result<(), Member> {
    if pieces.is_empty() {
        return Ok(());
    }
    let ty = component.ty;
    if ty.children().next().is_none() {
        all.insert(own(component));
        return Ok(());
    }
    let (children, rest): (Vec<Piece>, Vec<Piece>) =
        pieces.into_iter().partition(|piece| matches!(piece.role, Role::Child { .. }));
    all.extend(children.iter().filter_map(|piece| child(component, piece)));
    if rest.is_empty() {
        return Ok(());
    }
    let rest = Component { pieces: rest, ..component.clone() };
    match to_metadata(&rest, source) {
        Ok(converted) => {
            all.extend(converted.members);
            Ok(())
        }
        Err(_) => Err(own(component)),
    }
}

fn own(component: &Component) -> Member {
    Member { ty: manifest_type(component.ty), name: component.name.clone() }
}

/// A part of a component as a manifest lists it.
fn child(component: &Component, piece: &Piece) -> Option<Member> {
    let Role::Child { ty, name } = &piece.role else { return None };
    if ty.unlisted {
        return None;
    }
    let name =
        if ty.ignores_parent_name { name.clone() } else { format!("{}.{name}", component.name).into() };
    Some(Member { ty: ty.name, name })
}

/// What components are, by type and name in lower case, as far as paths tell.
fn present(components: &[Component]) -> HashSet<(&'static str, String)> {
    let mut all = HashSet::new();
    for component in components {
        if component.metas().next().is_some() || !is_apart(component.ty) {
            all.insert(folded(&own(component)));
        }
        all.extend(
            component.pieces.iter().filter_map(|piece| child(component, piece)).map(|child| folded(&child)),
        );
    }
    all
}

fn folded(member: &Member) -> (&'static str, String) {
    (member.ty, member.name.to_lowercase())
}

/// The component that contains a member.
fn parent(member: &Member) -> Option<Member> {
    let ty = crate::model::registered_type(member.ty)?;
    let parent = ty.parent()?;
    let name = if ty.ignores_parent_name { parent.name } else { member.name.split_once('.')?.0 };
    Some(Member { ty: parent.name, name: name.into() })
}

/// Whether the parts of a component are deleted with it.
fn is_gone_with_parts(member: &Member) -> bool {
    !is_mere_container(member.ty) && is_deletable(member)
}

#[cfg(test)]
mod tests;
