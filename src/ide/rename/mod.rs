//! Renames a component: its file, and its name wherever files of the root have it, or says why not.
//!
//! A rename is done whole or not at all. Refused is what would leave a name behind that omnic could have known: a file
//! that may hold it and cannot be read, a type of which not all files with names are read. What omnic never looks into
//! (Apex, layouts) is listed instead, for whoever must agree.

mod answers;
mod files;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::actions::{Change, Target};
use super::subject::{Mention, Subject, members_in, mentions_in, own_names};
use super::{Site, Spot};
use crate::check::Snapshot;
use crate::diag::{Edit, FileId};
use crate::model::{Class, Kind, has_namespace};
use crate::object::Object;
use crate::project::Component;
use crate::rules::{developer_name_fault, lies_outside};
use crate::source::Span;

/// Why a component is not renamed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refused(pub String);

/// All that a rename changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renaming {
    /// Type of the component.
    pub kind: Kind,
    /// Its name so far.
    pub old: Box<str>,
    /// Its name from now on.
    pub new: Box<str>,
    /// What changes in texts, by file and place; files still have their old names then.
    pub changes: Vec<Change>,
    /// The files that are named after it.
    pub moves: Vec<Move>,
    /// Files that may have the name and that nobody looks into, by type.
    pub unsearched: Vec<Unsearched>,
}

impl Renaming {
    /// What is done, in one line.
    pub fn title(&self) -> String {
        format!("rename {} `{}` to `{}`", self.kind.name(), self.old, self.new)
    }

    /// Where the old name may stay; empty if everything was looked at.
    pub fn remark(&self) -> String {
        let types: Vec<String> =
            self.unsearched.iter().map(|one| format!("{} of type {}", one.files, one.ty)).collect();
        if types.is_empty() {
            return String::new();
        }
        format!(
            "`{}` may also stand in files that omnic reads in part or not at all: {}",
            self.old,
            types.join(", ")
        )
    }
}

/// A file that gets another name in its folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The file.
    pub file: FileId,
    /// Its path below the root so far.
    pub old: Arc<str>,
    /// Its path from now on.
    pub new: String,
}

/// Files of a type in which names are not looked for, or not everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsearched {
    /// The type.
    pub ty: &'static str,
    /// How many there are.
    pub files: usize,
}

/// A component that can be renamed.
struct Renamed<'a> {
    snapshot: &'a Snapshot,
    spot: Spot,
    kind: Kind,
    /// The files that define it.
    files: Vec<&'a Component>,
}

/// What is changed in texts, and what a baseline may say of it.
#[derive(Default)]
struct Changes {
    edits: BTreeMap<Target, Vec<Edit>>,
    /// File, element and value as it was.
    named: BTreeSet<(FileId, &'static str, String)>,
}

impl Site<'_> {
    /// The name at a place, if its component can be renamed at all.
    pub fn renamed(self, offset: u32) -> Result<Spot, Refused> {
        Renamed::at(self, offset).map(|renamed| renamed.spot)
    }

    /// Gives the component at a place another name.
    pub fn rename(self, offset: u32, new: &str) -> Result<Renaming, Refused> {
        Renamed::at(self, offset)?.to(new)
    }
}

impl<'a> Renamed<'a> {
    fn at(site: Site<'a>, offset: u32) -> Result<Self, Refused> {
        let snapshot = site.snapshot;
        let Some(spot) = site.spot(offset) else {
            return refuse(
                "no component is named here: rename it at a value that names it, or at the root element of its file",
            );
        };
        if let Some(archive) = &snapshot.inventory.archive {
            return refuse(format!("{archive} is an archive: unpack it to rename what is in it"));
        }
        let name = &*spot.subject.name;
        let index = &snapshot.outcome.index;
        let named = spot.subject.kinds.iter().flat_map(|&kind| index.doubles(kind));
        let files: Vec<&Component> =
            named.filter(|component| component.summary.name.as_str() == name).collect();
        let kinds = || spot.subject.kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" or ");
        let outside = spot.subject.kinds.iter().any(|&kind| lies_outside(kind, name));
        if outside && name.starts_with("sfdc_") {
            return refuse(format!("{} `{name}` is the platform's own and keeps its name", kinds()));
        }
        if has_namespace(name) {
            let package = name.split("__").next().unwrap_or(name);
            return refuse(format!(
                "{} `{name}` belongs to the package `{package}` and keeps its name",
                kinds()
            ));
        }
        let Some(kind) = files.first().map(|file| file.summary.kind) else {
            let help = "only what has a file here can be renamed";
            return refuse(format!("no file of this project defines {} `{name}`: {help}", kinds()));
        };
        if kind == Kind::OmniChannelSettings {
            return refuse("the file is always called OmniChannel.settings");
        }
        if kind.class() != Class::Core {
            return refuse(format!(
                "`{name}` is of type {}: omnic does not read all files that can name it, so references would break",
                kind.name()
            ));
        }
        let renamed = Self { snapshot, spot, kind, files };
        renamed.all_readable()?;
        Ok(renamed)
    }

    fn name(&self) -> &str {
        &self.spot.subject.name
    }

    fn to(self, new: &str) -> Result<Renaming, Refused> {
        let mut renaming = Renaming {
            kind: self.kind,
            old: self.spot.subject.name.clone(),
            new: new.into(),
            changes: Vec::new(),
            moves: Vec::new(),
            unsearched: Vec::new(),
        };
        if new == self.name() {
            return Ok(renaming);
        }
        self.judge(new)?;
        self.is_in_no_record()?;
        renaming.moves = self.moves(new)?;
        let mut changes = self.changes(new);
        self.answers(new, &renaming.moves, &mut changes);
        for (target, mut edits) in changes.edits {
            edits.sort_by_key(|edit| edit.span);
            renaming.changes.push(Change { target, edits });
        }
        renaming.unsearched = self.unsearched();
        Ok(renaming)
    }

    /// Whether no data package names the component: their texts are not edited.
    fn is_in_no_record(&self) -> Result<(), Refused> {
        let objects = Object::all().iter().filter(|object| object.kinds().any(|kind| kind == self.kind));
        let mut files = objects.filter_map(|object| {
            let reference = (object.name.to_owned(), self.name().to_owned());
            self.snapshot.named_by_records.get(&reference)
        });
        match files.next() {
            None => Ok(()),
            Some(file) => refuse(format!(
                "a record in {} refers to {} `{}`: write the new name there first, since data packages are not edited",
                self.snapshot.outcome.file(*file).source.path,
                self.kind.name(),
                self.name()
            )),
        }
    }

    /// Whether the component can have that name.
    fn judge(&self, new: &str) -> Result<(), Refused> {
        if let Some(fault) = developer_name_fault(new) {
            return refuse(format!("`{new}` cannot be the name of a component: it {fault}"));
        }
        let kind = self.kind;
        if lies_outside(kind, new) {
            return refuse(format!(
                "`{new}` cannot be the name of a component: such names are the platform's own"
            ));
        }
        let lower = new.to_lowercase();
        let taken = self.snapshot.outcome.index.doubles(kind).find(|other| {
            let name = other.summary.name.as_str();
            name != self.name() && name.to_lowercase() == lower
        });
        if let Some(other) = taken {
            let path = &self.snapshot.outcome.file(other.file).source.path;
            return refuse(format!("there is a {} `{}` already, in {path}", kind.name(), other.summary.name));
        }
        if self.snapshot.options.rules.known.has(kind, new) {
            return refuse(format!(
                "the org has a {} `{new}` already, says `[known]` of omnic.toml",
                kind.name()
            ));
        }
        Ok(())
    }

    /// The component's name wherever files of components and manifests have it.
    fn changes(&self, new: &str) -> Changes {
        let index = &self.snapshot.outcome.index;
        let subject = &self.spot.subject;
        let may_be = |written: &str| subject.may_be(written);
        let mut changes = Changes::default();
        for component in index.all() {
            let mentions = mentions_in(&component.summary, may_be);
            self.replace(component.file, mentions, new, &mut changes);
        }
        for manifest in index.manifests() {
            let members = manifest.summary.iter().flat_map(|summary| members_in(summary, may_be));
            self.replace(manifest.file, members, new, &mut changes);
        }
        for own in &self.files {
            for name in own_names(&own.summary) {
                changes.put(Target::File(own.file), self.written_over(own.file, name.span, new));
            }
        }
        changes
    }

    fn replace<'m>(
        &self,
        file: FileId,
        mentions: impl Iterator<Item = Mention<'m>>,
        new: &str,
        changes: &mut Changes,
    ) {
        let index = &self.snapshot.outcome.index;
        for mention in mentions.filter(|mention| self.spot.subject.is(index, mention)) {
            changes.put(Target::File(file), self.written_over(file, mention.span, new));
            changes.named.insert((file, mention.element, mention.name.into_owned()));
        }
    }

    /// Writes a name over a value; marks of CDATA and white space inside them stay.
    fn written_over(&self, file: FileId, span: Span, new: &str) -> Edit {
        const OPEN: &str = "<![CDATA[";
        let raw = &self.snapshot.outcome.file(file).source.text[span];
        let section = raw.strip_prefix(OPEN).and_then(|rest| rest.strip_suffix("]]>"));
        let Some(inner) = section.filter(|inner| !inner.contains("]]>")) else {
            // A developer name has nothing that XML would escape.
            return Edit::replace(span, new);
        };
        let start = span.start + (OPEN.len() + inner.len() - inner.trim_start().len()) as u32;
        Edit::replace(Span::new(start, start + inner.trim().len() as u32), new)
    }
}

impl Changes {
    fn put(&mut self, target: Target, edit: Edit) {
        self.edits.entry(target).or_default().push(edit);
    }
}

fn refuse<T>(reason: impl Into<String>) -> Result<T, Refused> {
    Err(Refused(reason.into()))
}

impl Subject {
    /// The type and the name, as messages have them.
    pub fn shown(&self) -> String {
        let kinds: Vec<&str> = self.kinds.iter().map(|kind| kind.name()).collect();
        format!("{} `{}`", kinds.join(" or "), self.name)
    }
}
