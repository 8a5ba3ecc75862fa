//! The component that a place is about: one that a value names, or the one that the file holds.

use std::borrow::Cow;
use std::sync::Arc;

use super::Site;
use crate::model::{Fact, FullName, Kind, ManifestSummary, Member, Summary, summarize, summarize_manifest};
use crate::project::Index;
use crate::rules;
use crate::source::Span;
use crate::xml::{NodeId, Tree};

/// A value that names a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention<'a> {
    /// The value between the tags.
    pub span: Span,
    /// Name of the element.
    pub element: &'static str,
    /// The kinds that it may be of.
    pub to: &'static [Kind],
    /// The name, percent-decoded in manifests.
    pub name: Cow<'a, str>,
}

/// What a place is about: a component, or a name that no file defines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Its kind; those that it may be of if no file defines it.
    pub kinds: &'static [Kind],
    /// Its name, as the file that defines it has it.
    pub name: Box<str>,
}

/// A place in a file that is about something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// What it is about.
    pub subject: Subject,
    /// Where that stands.
    pub span: Span,
}

impl<'a> Mention<'a> {
    /// What a value of a component names; none if it is no name of a component.
    pub(super) fn of_fact(fact: &'a Fact) -> Option<Self> {
        let name = fact.text()?;
        let (_, reference) = rules::reference(fact)?;
        let element = fact.field.spec().name;
        Some(Self { span: fact.span, element, to: reference.to, name: Cow::Borrowed(name) })
    }

    /// What a member of a manifest names; none if it names many components.
    pub(super) fn of_member(kind: Kind, member: &'a Member) -> Option<Self> {
        if member.name.contains('*') {
            return None;
        }
        let name = match FullName::from_stem(&member.name).as_str() {
            decoded if decoded == &*member.name => Cow::Borrowed(&*member.name),
            decoded => Cow::Owned(decoded.to_owned()),
        };
        Some(Self { span: member.span, element: "members", to: kind.alone(), name })
    }

    /// What it is about.
    pub(super) fn subject(&self, index: &Index) -> Subject {
        match rules::target(index, self.to, &self.name) {
            Some(component) => Subject::new(component.summary.kind, component.summary.name.as_str()),
            None => Subject { kinds: self.to, name: self.name.as_ref().into() },
        }
    }
}

impl Subject {
    /// The component of that kind and name.
    pub(super) fn new(kind: Kind, name: &str) -> Self {
        Self { kinds: kind.alone(), name: name.into() }
    }

    /// Whether a text can be its name, which nearly none is: most are told apart without a look at the index.
    pub(super) fn may_be(&self, written: &str) -> bool {
        written.eq_ignore_ascii_case(&self.name)
            || written.contains('%')
            || !written.is_ascii()
            || !self.name.is_ascii()
    }

    /// Whether a value names it.
    pub(super) fn is(&self, index: &Index, mention: &Mention<'_>) -> bool {
        match rules::target(index, mention.to, &mention.name) {
            Some(component) => {
                self.kinds.contains(&component.summary.kind) && *self.name == *component.summary.name.as_str()
            }
            None => *self.name == *mention.name && self.kinds.iter().any(|kind| mention.to.contains(kind)),
        }
    }
}

/// What there is to know of the values of a file.
pub(super) enum Values {
    Component(Arc<Summary>),
    Manifest(ManifestSummary),
}

impl Values {
    /// The values that name components, as far as the name may be one that is looked for.
    pub(super) fn mentions(&self, may_be: impl Fn(&str) -> bool) -> Vec<Mention<'_>> {
        match self {
            Self::Component(summary) => mentions_in(summary, may_be).collect(),
            Self::Manifest(summary) => members_in(summary, may_be).collect(),
        }
    }
}

/// The values of a component that name others.
pub(super) fn mentions_in(
    summary: &Summary,
    may_be: impl Fn(&str) -> bool,
) -> impl Iterator<Item = Mention<'_>> {
    let facts = summary.facts.iter().filter(move |fact| fact.text().is_some_and(&may_be));
    facts.filter_map(Mention::of_fact)
}

/// The members of a manifest that name components which may have files.
pub(super) fn members_in(
    summary: &ManifestSummary,
    may_be: impl Fn(&str) -> bool,
) -> impl Iterator<Item = Mention<'_>> {
    let blocks =
        summary.types.iter().filter_map(|block| Some((Kind::from_manifest_name(&block.name)?, block)));
    let members = blocks.flat_map(|(kind, block)| block.members.iter().map(move |member| (kind, member)));
    members
        .filter(move |(_, member)| may_be(&member.name))
        .filter_map(|(kind, member)| Mention::of_member(kind, member))
}

/// The values in which files of a type repeat their own name.
const OWN_NAMES: &[&str] = &["fullName", "developerName"];

/// The values in which a file repeats its own name.
pub(super) fn own_names(summary: &Summary) -> impl Iterator<Item = &Fact> {
    summary.facts.iter().filter(|fact| {
        fact.row == 0
            && OWN_NAMES.contains(&fact.field.spec().name)
            && fact.text().is_some_and(|name| FullName::from_stem(name) == summary.name)
    })
}

impl Site<'_> {
    /// What the file says, be it broken: while somebody types it nearly always is.
    pub(super) fn values(self) -> Option<Values> {
        let index = &self.snapshot.outcome.index;
        if let Some(component) = index.of_file(self.file) {
            if component.summary.is_readable() {
                return Some(Values::Component(Arc::clone(&component.summary)));
            }
            return Some(Values::Component(Arc::new(summarize(&self.doc()?))));
        }
        let manifest = index.manifests().iter().find(|manifest| manifest.file == self.file)?;
        let summary = manifest.summary.clone().or_else(|| Some(summarize_manifest(&self.doc()?)));
        summary.map(Values::Manifest)
    }

    /// What a place is about.
    pub fn spot(self, offset: u32) -> Option<Spot> {
        let index = &self.snapshot.outcome.index;
        let is_here = |span: Span| span.start <= offset && offset <= span.end;
        let values = self.values();
        if let Some(values) = &values {
            let mentions = values.mentions(|_| true);
            if let Some(mention) = mentions.iter().find(|mention| is_here(mention.span)) {
                return Some(Spot { subject: mention.subject(index), span: mention.span });
            }
        }
        let own = index.of_file(self.file)?;
        let subject = Subject::new(own.summary.kind, own.summary.name.as_str());
        if let Some(Values::Component(summary)) = &values
            && let Some(name) = own_names(summary).find(|fact| is_here(fact.span))
        {
            return Some(Spot { subject, span: name.span });
        }
        let span = if self.text().is_empty() {
            // A file that only counts as one: nobody read it.
            Span::default()
        } else {
            let tree = self.tree();
            let root = tree.root()?;
            tags(&tree, root).into_iter().find(|tag| is_here(*tag))?
        };
        Some(Spot { subject, span })
    }
}

/// The name of an element in its start tag, the tag around it, and the end tag.
fn tags(tree: &Tree, node: NodeId) -> Vec<Span> {
    let element = tree.node(node);
    [element.name, element.open].into_iter().chain(tree.end_tag(node)).collect()
}
