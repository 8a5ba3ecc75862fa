//! Two sets of components: which met, which came and went, which went under another name.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{Comparison, ComponentDiff, Facts, FileDiff, Status, content};

/// A file of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path in the form that was asked for, the same on both sides.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// In which form a component is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As it is in a package: what is several files in source format may be one.
    Package,
    /// As its files lie there.
    Raw,
}

/// Why a component cannot be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadFault {
    /// It cannot be given the form of a package; its files can be read.
    Form(String),
    /// A file cannot be read.
    Read(String),
}

/// One of two trees.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// Type and full name of each component; no two are alike.
    pub components: &'a [(&'static str, Box<str>)],
    /// Loads the component of that index.
    pub load: &'a (dyn Fn(usize, Form) -> Result<Vec<File>, LoadFault> + Sync),
}

/// Holds two trees against each other. Components are loaded one by one, each once or twice.
pub fn compare(old: &Side<'_>, new: &Side<'_>) -> Comparison {
    let mut both: BTreeMap<(&str, &str), [Option<usize>; 2]> = BTreeMap::new();
    for (side, components) in [old.components, new.components].into_iter().enumerate() {
        for (at, (ty, name)) in components.iter().enumerate() {
            both.entry((ty, name)).or_default()[side] = Some(at);
        }
    }
    let both: Vec<_> = both.into_iter().collect();
    let found: Vec<Option<Found>> = both
        .par_iter()
        .map(|&((ty, name), places)| match places {
            [Some(before), Some(after)] => {
                component(ty, name, (old, before), (new, after)).map(|diff| Found { diff, content: None })
            }
            [Some(at), None] => Some(alone(ty, name, (old, at), false)),
            [None, Some(at)] => Some(alone(ty, name, (new, at), true)),
            [None, None] => None,
        })
        .collect();
    let same = found.iter().filter(|found| found.is_none()).count();
    let components = renamed(found.into_iter().flatten().collect());
    Comparison { components, same }
}

/// Paths without the name of the component, with the hashes of their files.
type Content = Vec<(String, Box<str>)>;

/// What was found about a component.
struct Found {
    diff: ComponentDiff,
    /// For one that is on one side alone: its files without its name, which one of another name may have, too.
    content: Option<Content>,
}

/// A component of both sides.
fn component(
    ty: &str,
    name: &str,
    old: (&Side<'_>, usize),
    new: (&Side<'_>, usize),
) -> Option<ComponentDiff> {
    let load = |form| ((old.0.load)(old.1, form), (new.0.load)(new.1, form));
    let mut remark = None;
    let mut loaded = load(Form::Package);
    if let (Err(LoadFault::Form(reason)), _) | (_, Err(LoadFault::Form(reason))) = &loaded {
        remark = Some(format!("compared file by file: {reason}").into_boxed_str());
        loaded = load(Form::Raw);
    }
    let diff =
        |status, files, remark| ComponentDiff { ty: ty.into(), name: name.into(), status, files, remark };
    let (before, after) = match loaded {
        (Ok(before), Ok(after)) => (before, after),
        (Err(LoadFault::Form(reason) | LoadFault::Read(reason)), _)
        | (_, Err(LoadFault::Form(reason) | LoadFault::Read(reason))) => {
            return Some(diff(Status::Unread, Vec::new(), Some(reason.into())));
        }
    };
    let files = files(ty, &before, &after);
    let extent = files.iter().map(FileDiff::extent).max()?;
    Some(diff(Status::Changed(extent), files, remark))
}

/// The files of a component that differ.
fn files(ty: &str, old: &[File], new: &[File]) -> Vec<FileDiff> {
    let mut both: BTreeMap<&str, [Option<&[u8]>; 2]> = BTreeMap::new();
    for (side, files) in [old, new].into_iter().enumerate() {
        for file in files {
            both.entry(&file.path).or_default()[side] = Some(&file.bytes);
        }
    }
    both.into_iter().filter_map(|(path, [old, new])| content::file(ty, path, old, new)).collect()
}

/// A component of one side.
fn alone(ty: &str, name: &str, (side, at): (&Side<'_>, usize), is_new: bool) -> Found {
    let status = if is_new { Status::Added } else { Status::Removed };
    let mut diff =
        ComponentDiff { ty: ty.into(), name: name.into(), status, files: Vec::new(), remark: None };
    let mut loaded = (side.load)(at, Form::Package);
    if let Err(LoadFault::Form(_)) = &loaded {
        loaded = (side.load)(at, Form::Raw);
    }
    let mut files = match loaded {
        Ok(files) => files,
        Err(LoadFault::Form(reason) | LoadFault::Read(reason)) => {
            diff.remark = Some(reason.into());
            return Found { diff, content: None };
        }
    };
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let last = name.rsplit('/').next().unwrap_or(name);
    let mut content = Vec::new();
    for file in &files {
        let facts = Facts::of(&file.bytes);
        content.push((file.path.replace(name, "\u{0}").replace(last, "\u{0}"), facts.sha256.clone()));
        let (old, new) = if is_new { (None, Some(facts)) } else { (Some(facts), None) };
        diff.files.push(FileDiff { path: file.path.as_str().into(), old, new, change: None });
    }
    let is_empty = files.iter().all(|file| file.bytes.is_empty());
    Found { diff, content: (!is_empty).then_some(content) }
}

/// Makes one of a component that went and one that came, where no third has this content.
fn renamed(found: Vec<Found>) -> Vec<ComponentDiff> {
    let mut alike: BTreeMap<(Box<str>, Content), [Vec<usize>; 2]> = BTreeMap::new();
    for (at, found) in found.iter().enumerate() {
        let Some(content) = &found.content else { continue };
        let side = usize::from(found.diff.status == Status::Added);
        alike.entry((found.diff.ty.clone(), content.clone())).or_default()[side].push(at);
    }
    let mut from: BTreeMap<usize, usize> = BTreeMap::new();
    for sides in alike.into_values() {
        if let [&[went], &[came]] = sides.each_ref().map(Vec::as_slice) {
            from.insert(came, went);
        }
    }
    let names: Vec<Box<str>> = found.iter().map(|found| found.diff.name.clone()).collect();
    let gone: BTreeSet<usize> = from.values().copied().collect();
    let mut components = Vec::new();
    for (at, Found { mut diff, .. }) in found.into_iter().enumerate() {
        if gone.contains(&at) {
            continue;
        }
        if let Some(went) = from.get(&at) {
            diff.status = Status::Renamed { from: names[*went].clone() };
            diff.files.clear();
        }
        components.push(diff);
    }
    components
}
