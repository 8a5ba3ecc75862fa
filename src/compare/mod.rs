//! Two trees held against each other, component by component and element by element.
//!
//! What lies where, in which format and in which order does not count as a value: components meet by type and name,
//! elements by what names them. Every comparison is symmetric, so the other direction tells the same with the roles
//! exchanged. Nothing here reads a disk; the caller loads one component at a time.

mod content;
mod element;
mod pair;
mod tree;
mod xml;

#[cfg(test)]
mod tests;

pub use content::file;
pub use pair::NAMES;
pub use tree::{File, Form, LoadFault, Side, compare};
pub use xml::documents;

/// How far two things are apart; a later one includes the earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// The same values in the same order, written differently: white space, line ends, quoting.
    Form,
    /// Comments or processing instructions differ, and at most the form besides.
    Comments,
    /// The same elements in another order.
    Order,
    /// Values.
    Values,
}

/// Two trees and what lies between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Components that are not the same on both sides, by type and name.
    pub components: Vec<ComponentDiff>,
    /// Number of components that are.
    pub same: usize,
}

/// A component that is not the same on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComponentDiff {
    /// Its type.
    pub ty: Box<str>,
    /// Its full name; the new one if it was renamed.
    pub name: Box<str>,
    /// What happened to it.
    pub status: Status,
    /// Its files that differ, by path; all of them if it is on one side alone.
    pub files: Vec<FileDiff>,
    /// Why it could not be compared in the form of a package, or not at all.
    pub remark: Option<Box<str>>,
}

/// What happened to a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is on the new side alone.
    Added,
    /// It is on the old side alone.
    Removed,
    /// It is on both sides.
    Changed(Extent),
    /// One of this type went and one came, with the same content and no third like them.
    Renamed {
        /// Its name on the old side.
        from: Box<str>,
    },
    /// It cannot be read on one side.
    Unread,
}

/// A file of a component that is not the same on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileDiff {
    /// Its path in the form that was compared: in a package, or in an archive.
    pub path: Box<str>,
    /// The file on the old side.
    pub old: Option<Facts>,
    /// The file on the new side.
    pub new: Option<Facts>,
    /// What differs, if it is on both.
    pub change: Option<Change>,
}

/// What is told of any file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Bytes.
    pub size: u64,
    /// Hash of the content, lower-case hexadecimal.
    pub sha256: Box<str>,
}

/// What differs between two files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Both are XML that parses.
    Xml {
        /// How far they are apart.
        extent: Extent,
        /// The elements that differ, by path.
        elements: Vec<ElementDiff>,
    },
    /// Both are text.
    Text {
        /// How far they are apart: `Form` if the lines are the same.
        extent: Extent,
        /// Lines that only the new text has, each as often as it has more of them.
        added: u64,
        /// Lines that only the old text has.
        removed: u64,
    },
    /// One is no text.
    Binary,
    /// Both are zip archives that can be read.
    Archive {
        /// The entries that differ, by path; none if only their packing does.
        entries: Vec<FileDiff>,
    },
}

/// An element that is not the same on both sides.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ElementDiff {
    /// The way to it from the root element, which is not part of it.
    pub path: Vec<Step>,
    /// What happened to it.
    pub kind: ElementChange,
    /// What it held; none if it was added or only the order changed.
    pub old: Option<Value>,
    /// What it holds.
    pub new: Option<Value>,
}

/// What happened to an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ElementChange {
    /// It is on the old side alone.
    Removed,
    /// It is on the new side alone.
    Added,
    /// Its value is another.
    Changed,
    /// The elements of this name in one parent, or all in it, stand in another order.
    Reordered,
}

/// A part of the path to an element.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// Name of the element; of an attribute with `@` before it.
    pub name: Box<str>,
    /// Which of several it is.
    pub key: Key,
}

/// Which of several elements of one name is meant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// There is one, or its value tells it.
    Only,
    /// The value of what names it.
    Named(Box<str>),
    /// Nothing names it: its place among those of its name, from 1.
    Place {
        /// On the old side.
        old: Option<u32>,
        /// On the new side.
        new: Option<u32>,
    },
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Text, perhaps empty.
    Text(Box<str>),
    /// It says that it has no value.
    Nil,
    /// Elements: the path below it and the text of each innermost one.
    Elements(Vec<(Box<str>, Box<str>)>),
}

impl ComponentDiff {
    /// How far the sides are apart.
    pub fn extent(&self) -> Extent {
        match self.status {
            Status::Changed(extent) => extent,
            _ => Extent::Values,
        }
    }
}

impl Comparison {
    /// Number of components of which this holds.
    pub fn count(&self, which: impl Fn(&Status) -> bool) -> usize {
        self.components.iter().filter(|component| which(&component.status)).count()
    }
}

impl FileDiff {
    /// How far the sides are apart.
    pub fn extent(&self) -> Extent {
        match &self.change {
            Some(Change::Xml { extent, .. } | Change::Text { extent, .. }) => *extent,
            Some(Change::Archive { entries }) => {
                entries.iter().map(Self::extent).max().unwrap_or(Extent::Form)
            }
            Some(Change::Binary) | None => Extent::Values,
        }
    }
}

impl std::fmt::Display for Step {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.name)?;
        match &self.key {
            Key::Only => Ok(()),
            Key::Named(key) => write!(out, "[{key}]"),
            Key::Place { old: Some(old), new: Some(new) } if old != new => write!(out, "[#{old} -> #{new}]"),
            Key::Place { old, new } => write!(out, "[#{}]", new.or(*old).unwrap_or_default()),
        }
    }
}

/// A path as it is written: `presenceConfigDeclineReasons[Busy].label`.
pub fn path(steps: &[Step]) -> String {
    let steps: Vec<String> = steps.iter().map(ToString::to_string).collect();
    steps.join(".")
}
