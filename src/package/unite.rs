//! Components that lie in several places: the parts of one are put together, equal ones are packed once.
//!
//! A project may keep the fields of one object in several package directories. Whatever is there twice must be there in
//! the same words.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::plan::{Chosen, Refusal};
use crate::component::{Component, Piece, Role};
use crate::convert::{Body, Converted, Source, manifest_type, to_metadata};
use crate::model::{FullName, Layout};

/// Components of which no two are the same.
#[derive(Debug, Default)]
pub struct United {
    /// By type and name.
    pub chosen: Vec<Chosen>,
    /// One-line remarks for the user.
    pub notes: Vec<String>,
    /// Components that lie in two places and differ.
    pub refusals: Vec<Refusal>,
}

/// Makes one component of those with one type and name.
pub fn unite(chosen: Vec<Chosen>, source: &Source<'_>) -> United {
    let mut groups: BTreeMap<(&'static str, FullName), Vec<Chosen>> = BTreeMap::new();
    for one in chosen {
        let key = (one.component.ty.name, FullName::from_stem(&one.component.name));
        groups.entry(key).or_default().push(one);
    }
    let mut united = United::default();
    for ((_, name), mut group) in groups {
        // In path order, so that the first one is always the same.
        group.sort_by(|a, b| first_path(&a.component, source).cmp(&first_path(&b.component, source)));
        let mut group = group.into_iter();
        let Some(mut first) = group.next() else { continue };
        let others: Vec<Chosen> = group.collect();
        if !others.is_empty() {
            let mut pair = Pair { source, name: name.as_str(), out: &mut united };
            if first.component.ty.layout == Layout::Decomposed {
                for other in others {
                    merge(&mut first.component, other.component);
                }
            } else {
                pair.keep_first(&first.component, others);
            }
        }
        if first.component.ty.layout == Layout::Decomposed {
            let mut pair = Pair { source, name: name.as_str(), out: &mut united };
            pair.drop_twins(&mut first.component);
        }
        united.chosen.push(first);
    }
    united
}

fn first_path<'a>(component: &Component, source: &Source<'a>) -> Option<&'a Arc<str>> {
    component.pieces.first().map(|piece| &source.files[piece.file as usize].path)
}

fn merge(into: &mut Component, other: Component) {
    into.pieces.extend(other.pieces);
    into.pieces.sort_by_key(|piece| piece.file);
}

struct Pair<'a, 'o> {
    source: &'a Source<'a>,
    name: &'a str,
    out: &'o mut United,
}

impl Pair<'_, '_> {
    /// Keeps one of the pieces that are the same part.
    fn drop_twins(&mut self, component: &mut Component) {
        let mut seen: BTreeMap<(&'static str, Box<str>), u32> = BTreeMap::new();
        let mut dropped = BTreeSet::new();
        for Piece { file, role } in &component.pieces {
            let key = match role {
                Role::Meta => ("", Box::default()),
                Role::Content { inner } => ("/", inner.clone()),
                Role::Child { ty, name } => (ty.name, name.clone()),
            };
            let Some(first) = seen.get(&key) else {
                seen.insert(key, *file);
                continue;
            };
            let (ty, part) = if key.0.is_empty() || key.0 == "/" {
                (manifest_type(component.ty), self.name.to_owned())
            } else {
                (key.0, format!("{}.{}", self.name, key.1))
            };
            dropped.insert(*file);
            let same = match ((self.source.read)(*first), (self.source.read)(*file)) {
                (Ok(one), Ok(other)) => one == other,
                _ => false,
            };
            self.tell(ty, &part, *first, *file, same);
        }
        component.pieces.retain(|piece| !dropped.contains(&piece.file));
    }

    fn keep_first(&mut self, first: &Component, others: Vec<Chosen>) {
        let content = self.content(first);
        for other in others {
            let same = content.is_some() && content == self.content(&other.component);
            let (Some(a), Some(b)) = (first.pieces.first(), other.component.pieces.first()) else { continue };
            self.tell(manifest_type(first.ty), self.name, a.file, b.file, same);
        }
    }

    fn tell(&mut self, type_name: &'static str, name: &str, first: u32, later: u32, same: bool) {
        let path = |file: u32| Arc::clone(&self.source.files[file as usize].path);
        let (first, later) = (path(first), path(later));
        if same {
            self.out.notes.push(format!("{type_name} `{name}` is in {first} and {later}, packed once"));
        } else {
            self.out.refusals.push(Refusal::Conflict { type_name, name: name.into(), first, later });
        }
    }

    /// The bytes of a converted component; none if it cannot be converted.
    fn content(&self, component: &Component) -> Option<Vec<Vec<u8>>> {
        let Converted { mut outputs, .. } = to_metadata(component, self.source).ok()?;
        outputs.sort_by(|a, b| a.path.cmp(&b.path));
        let bytes = |body| match body {
            Body::Made { bytes, .. } => Some(bytes),
            Body::Xml(file) | Body::Raw(file) => (self.source.read)(file).ok(),
        };
        outputs.into_iter().map(|output| bytes(output.body)).collect()
    }
}
