//! Where a component is defined, and where it is named.

use super::Site;
use super::subject::{Subject, Values, members_in, mentions_in, own_names};
use crate::check::Snapshot;
use crate::diag::FileId;
use crate::model::Class;
use crate::source::Span;

/// A file that defines a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The file.
    pub file: FileId,
    /// The start tag of its root element; empty for a file that nobody read.
    pub tag: Span,
    /// The name in it.
    pub name: Span,
}

/// A place where a component is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The file.
    pub file: FileId,
    /// The value, or the name of the root element of a file that defines it.
    pub span: Span,
    /// Whether the file defines the component here.
    pub is_definition: bool,
}

impl Subject {
    /// The files that define it, in path order: one, or several that define the same name.
    pub fn definitions(&self, snapshot: &Snapshot) -> Vec<Definition> {
        let index = &snapshot.outcome.index;
        let named = self.kinds.iter().flat_map(|&kind| index.doubles(kind));
        let named = named.filter(|component| component.summary.name.as_str() == &*self.name);
        named.map(|component| definition(Site { snapshot, file: component.file })).collect()
    }

    /// The places that name it, in all files of the root. Files that do not parse are read as far as they can be.
    pub fn occurrences(&self, snapshot: &Snapshot, with_definitions: bool) -> Vec<Occurrence> {
        let index = &snapshot.outcome.index;
        let may_be = |written: &str| self.may_be(written);
        let mut found = Vec::new();
        let mut add = |file: FileId, span: Span| found.push(Occurrence { file, span, is_definition: false });
        for component in index.all() {
            let (file, summary) = (component.file, &component.summary);
            if summary.is_readable() {
                let mentions = mentions_in(summary, may_be).filter(|mention| self.is(index, mention));
                mentions.for_each(|mention| add(file, mention.span));
            } else if summary.kind.class() != Class::Named {
                self.in_file(Site { snapshot, file }).into_iter().for_each(|span| add(file, span));
            }
        }
        for manifest in index.manifests() {
            let file = manifest.file;
            match &manifest.summary {
                Some(summary) => {
                    let members = members_in(summary, may_be).filter(|mention| self.is(index, mention));
                    members.for_each(|mention| add(file, mention.span));
                }
                None => self.in_file(Site { snapshot, file }).into_iter().for_each(|span| add(file, span)),
            }
        }
        if with_definitions {
            let definitions = self.definitions(snapshot).into_iter();
            found.extend(definitions.map(|Definition { file, name, .. }| Occurrence {
                file,
                span: name,
                is_definition: true,
            }));
        }
        found.sort();
        found
    }

    /// The values of a file that name it.
    fn in_file(&self, site: Site<'_>) -> Vec<Span> {
        let Some(values) = site.values() else { return Vec::new() };
        let mentions = values.mentions(|written| self.may_be(written));
        let index = &site.snapshot.outcome.index;
        mentions.iter().filter(|mention| self.is(index, mention)).map(|mention| mention.span).collect()
    }

    /// The places of a file that name it, that of its own definition among them.
    pub fn highlights(&self, site: Site<'_>) -> Vec<Occurrence> {
        let file = site.file;
        let mentions = self.in_file(site).into_iter();
        let mut found: Vec<Occurrence> =
            mentions.map(|span| Occurrence { file, span, is_definition: false }).collect();
        let own = site.snapshot.outcome.index.of_file(file);
        let is_own = |kind, name: &str| self.kinds.contains(&kind) && *self.name == *name;
        if own.is_some_and(|own| is_own(own.summary.kind, own.summary.name.as_str())) {
            found.push(Occurrence { file, span: definition(site).name, is_definition: true });
            if let Some(Values::Component(summary)) = site.values() {
                let names = own_names(&summary);
                found.extend(names.map(|fact| Occurrence { file, span: fact.span, is_definition: false }));
            }
        }
        found.sort();
        found
    }
}

fn definition(site: Site<'_>) -> Definition {
    let tree = site.tree();
    let root = tree.root().map(|root| tree.node(root));
    let (tag, name) = root.map_or_else(Default::default, |root| (root.open, root.name));
    Definition { file: site.file, tag, name }
}
