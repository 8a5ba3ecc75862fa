//! What the references of a project point to, for the rules about references.
//!
//! Almost every name is found by the first, exact lookup. What else there is to know (names of the platform and of
//! packages, ids, other case) is asked only about the rest, and the nearest name only where there is a finding.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::context::ProjectCx;
use super::known::Known;
use crate::diag::FileId;
use crate::model::{
    Class, Fact, FullName, Kind, Letters, ROUTED_CHANNEL, Reference, Unresolved, has_namespace,
    is_routed_channel, nearest,
};
use crate::project::{Component, Index};

/// A reference to something that the project does not define under exactly that name.
pub(super) struct Dangling<'a> {
    /// The file that refers.
    pub(super) source: &'a Component,
    /// The value that refers.
    pub(super) fact: &'a Fact,
    /// Name of the field, or of the input parameter of a flow's action.
    pub(super) field: &'static str,
    /// The name referred to.
    pub(super) name: &'a str,
    /// The kind of component that should have this name.
    pub(super) kind: Kind,
    /// What to make of it.
    pub(super) unresolved: Unresolved,
    /// What there is instead under a name that differs in case only.
    pub(super) other_case: Option<OtherCase<'a>>,
}

/// Something whose name differs from a reference in case only.
pub(super) struct OtherCase<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// Where it is defined; nowhere if it is only known by name.
    pub(super) component: Option<&'a Component>,
}

/// The service channel that an action of a flow names; the field itself can hold any text.
pub(super) const ROUTED: Reference =
    Reference { to: &[Kind::ServiceChannel], unresolved: Unresolved::Warning };

/// The places of dangling references: for each file that has any, the numbers of its facts. They depend on the facts of
/// that file and on the names of components, not on what else other files hold.
#[derive(Clone, Debug, Default)]
pub struct Loose(BTreeMap<FileId, Vec<u32>>);

impl Loose {
    /// The dangling references of all components. Names that no project needs to define, and ids, are left out; of
    /// several components with one name only the first one's references count.
    pub fn find(index: &Index, known: &Known) -> Self {
        let all: Vec<_> =
            index.all().par_iter().filter_map(|source| of_component(index, known, source)).collect();
        Self(all.into_iter().collect())
    }

    /// Looks at one file again.
    pub fn renew(&mut self, index: &Index, known: &Known, file: FileId) {
        self.0.remove(&file);
        self.0.extend(index.of_file(file).and_then(|source| of_component(index, known, source)));
    }
}

fn of_component(index: &Index, known: &Known, source: &Component) -> Option<(FileId, Vec<u32>)> {
    if source.summary.kind.class() == Class::Named {
        return None;
    }
    let facts = (0..).zip(&source.summary.facts);
    let loose: Vec<u32> =
        facts.filter(|(_, fact)| resolve(index, known, source, fact).is_some()).map(|(at, _)| at).collect();
    (!loose.is_empty()).then_some((source.file, loose))
}

/// All dangling references, in the order of files and places.
pub(super) fn dangling<'a>(cx: &'a ProjectCx<'_>) -> impl Iterator<Item = Dangling<'a>> {
    cx.loose.0.iter().flat_map(move |(&file, facts)| {
        let source = cx.index.of_file(file);
        let resolve = move |source: &'a Component, at: u32| {
            resolve(cx.index, &cx.options.known, source, source.summary.facts.get(at as usize)?)
        };
        facts.iter().filter_map(move |&at| resolve(source?, at))
    })
}

/// What components refer to in their project: the file that refers, and the file that is meant. Of several components
/// with one name the first is.
pub fn references(index: &Index) -> impl Iterator<Item = (FileId, FileId)> {
    index.readable().flat_map(move |source| {
        let targets = source.summary.facts.iter().filter_map(move |fact| {
            let (name, (_, reference)) = (fact.text()?, reference(fact)?);
            target(index, reference.to, name)
        });
        targets.map(move |target| (source.file, target.file))
    })
}

/// The component that a name means where it may be of these kinds; one that differs in case only counts if there is no
/// other.
pub fn target<'i>(index: &'i Index, to: &[Kind], name: &str) -> Option<&'i Component> {
    let exact = to.iter().find_map(|&kind| index.find(kind, name));
    exact.or_else(|| to.iter().find_map(|&kind| folded(index, kind, name)))
}

/// The component of a name in other case. Names of profiles are percent-encoded in places.
fn folded<'i>(index: &'i Index, kind: Kind, name: &str) -> Option<&'i Component> {
    match kind {
        Kind::Profile => index.find_ignoring_case(kind, FullName::from_stem(name).as_str()),
        _ => index.find_ignoring_case(kind, name),
    }
}

fn resolve<'a>(
    index: &'a Index,
    known: &'a Known,
    source: &'a Component,
    fact: &'a Fact,
) -> Option<Dangling<'a>> {
    let name = fact.text()?;
    let (field, reference) = reference(fact)?;
    let found = reference.to.iter().any(|&kind| index.find(kind, name).is_some());
    if found || reference.unresolved == Unresolved::Never {
        return None;
    }
    let &kind = reference.to.first()?;
    let known_as = match absence(known, reference.to, name) {
        Absence::Undefined => None,
        Absence::KnownAs(name) => Some(name),
        Absence::Id(_) | Absence::Outside | Absence::Known => return None,
    };
    if !is_first(index, source) {
        return None;
    }
    let other_case = if kind == Kind::Profile {
        // The platform compares profiles without case, and percent-encodes their names in places.
        if folded(index, kind, name).is_some() {
            return None;
        }
        None
    } else {
        let component = folded(index, kind, name);
        let defined = component.map(|found| OtherCase { name: found.summary.name.as_str(), component });
        defined.or(known_as.map(|name| OtherCase { name, component: None }))
    };
    Some(Dangling { source, fact, field, name, kind, unresolved: reference.unresolved, other_case })
}

/// What a value refers to, with the name of its field.
pub fn reference(fact: &Fact) -> Option<(&'static str, Reference)> {
    if is_routed_channel(fact) {
        return Some((ROUTED_CHANNEL, ROUTED));
    }
    let spec = fact.field.spec();
    spec.reference.map(|reference| (spec.name, reference))
}

/// Why a name is fine, or not, although the project has no component of exactly that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence<'k> {
    /// It looks like the id of a record of that kind.
    Id(Kind),
    /// It belongs to a package or to the platform.
    Outside,
    /// `[known]` of `omnic.toml` has it.
    Known,
    /// `[known]` has it in another case.
    KnownAs(&'k str),
    /// Nothing is known of it.
    Undefined,
}

/// What is known of a name that the project does not define.
pub fn absence<'k>(known: &'k Known, to: &[Kind], name: &str) -> Absence<'k> {
    let Some(&kind) = to.first() else { return Absence::Undefined };
    if let Some(kind) = id_of(to, name) {
        Absence::Id(kind)
    } else if lies_outside(kind, name) {
        Absence::Outside
    } else if to.iter().any(|&kind| known.has(kind, name)) {
        Absence::Known
    } else {
        known.in_other_case(kind, name).map_or(Absence::Undefined, Absence::KnownAs)
    }
}

/// Whether a name belongs to a package or to the platform, so that no project need define it.
pub fn lies_outside(kind: Kind, name: &str) -> bool {
    match kind {
        // The `X` of `X__c` is no namespace, and objects without this ending are the platform's or another kind's.
        Kind::CustomObject => name.strip_suffix("__c").is_none_or(has_namespace),
        Kind::ServiceChannel => name.starts_with("sfdc_") || has_namespace(name),
        _ => has_namespace(name),
    }
}

/// What a value is probably the record id of, in a reference to something whose name never looks like an id.
pub(super) fn id_of(to: &[Kind], value: &str) -> Option<Kind> {
    if !has_form_of_id(value) {
        return None;
    }
    if to.contains(&Kind::User) && value.starts_with("005") {
        return Some(Kind::User);
    }
    to.iter().copied().find(|&kind| {
        kind.class() == Class::Core
            || matches!(kind, Kind::Profile | Kind::Group | Kind::Role | Kind::Bot | Kind::Flow)
    })
}

/// Whether a text looks like a record id: 15 or 18 letters and digits that begin with a digit.
pub(super) fn has_form_of_id(value: &str) -> bool {
    matches!(value.len(), 15 | 18)
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && value.starts_with(|first: char| first.is_ascii_digit())
}

fn is_first(index: &Index, component: &Component) -> bool {
    let first = index.find(component.summary.kind, component.summary.name.as_str());
    first.is_some_and(|first| first.file == component.file)
}

/// Finds the nearest name of a kind: once for each misspelling, and among so many names only that a project full of
/// broken references is still checked at once.
pub(super) struct Speller<'a> {
    index: &'a Index,
    known: &'a Known,
    found: HashMap<(Kind, &'a str), Option<&'a str>>,
    /// Steps that may still be made.
    left: usize,
}

/// Steps in one run, less than a second's work: 1,500 misspellings among 10,000 names of 20 letters.
const STEPS: usize = 300_000_000;

/// Steps for each pair of letters when two names are compared in full.
const PAIR: usize = 8;

impl<'a> Speller<'a> {
    /// A speller for the components of a root and for what lives in the org.
    pub(super) fn new(index: &'a Index, known: &'a Known) -> Self {
        Self { index, known, found: HashMap::new(), left: STEPS }
    }

    /// The name that was probably meant.
    pub(super) fn nearest(&mut self, kind: Kind, written: &'a str) -> Option<&'a str> {
        if let Some(&found) = self.found.get(&(kind, written)) {
            return found;
        }
        let found = self.search(kind, written);
        self.found.insert((kind, written), found);
        found
    }

    fn search(&mut self, kind: Kind, written: &str) -> Option<&'a str> {
        let letters = Letters::of(written);
        let mut near = Vec::new();
        let defined = self.index.doubles(kind).map(|component| component.summary.name.as_str());
        for name in defined.chain(self.known.names(kind)) {
            let mut steps = name.len();
            if letters.may_be_near(name) {
                near.push(name);
                steps = steps.saturating_mul(written.len()).saturating_mul(PAIR);
            }
            self.left = self.left.checked_sub(steps)?;
        }
        nearest(written, near)
    }
}
