//! What a rule may look at.

use std::borrow::Cow;
use std::sync::Arc;

use super::known::Known;
use super::levels::Levels;
use super::target::Loose;
use crate::diag::FileId;
use crate::input::ManifestKind;
use crate::model::{ApiVersion, Doc, RegisteredType};
use crate::object::Object;
use crate::project::{Component, Index};
use crate::schema::SchemaFault;
use crate::source::Span;

/// Settings of a run that change what rules say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Every name that is referred to must lie in the project.
    pub closed_world: bool,
    /// Which rules run, and with which severity.
    pub levels: Arc<Levels>,
    /// Names of what lives in the org alone.
    pub known: Arc<Known>,
}

/// The API version of a file, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Api {
    /// The version.
    pub version: ApiVersion,
    /// Where it comes from, for messages: "`sourceApiVersion` in sfdx-project.json".
    pub origin: String,
}

/// One readable file, for rules that need nothing else.
#[derive(Debug)]
pub struct FileCx<'a> {
    /// The file.
    pub file: FileId,
    /// Its path relative to the root.
    pub path: &'a str,
    /// Its fields.
    pub doc: &'a Doc<'a>,
    /// Breaches of its structure.
    pub faults: &'a [SchemaFault<'a>],
    /// The API version in use.
    pub api: &'a Api,
    /// What it is about, if it is a manifest.
    pub manifest: Option<ManifestKind>,
    /// The metadata root above the file, relative to the root.
    pub metadata_root: Option<&'a str>,
    /// Settings of the run.
    pub options: &'a Options,
}

/// The summaries of all files of a root.
#[derive(Debug)]
pub struct ProjectCx<'a> {
    /// The components.
    pub index: &'a Index,
    /// References to what the project does not define.
    pub loose: Cow<'a, Loose>,
    /// Settings of the run.
    pub options: Options,
}

impl<'a> ProjectCx<'a> {
    /// Looks for what rules share.
    pub fn new(index: &'a Index, options: Options) -> Self {
        Self { index, loose: Cow::Owned(Loose::find(index, &options.known)), options }
    }

    /// Whether two components surely go to one org: files of two projects or metadata roots may not.
    pub fn same_org(a: &Component, b: &Component) -> bool {
        let two_roots = a.in_metadata_root && b.in_metadata_root && a.home != b.home;
        a.unit == b.unit && !two_roots
    }
}

/// A reference of records to something that is no record of their package.
#[derive(Clone, Debug, PartialEq)]
pub struct OuterReference<'a> {
    /// Its object.
    pub object: &'static Object,
    /// The project of the package.
    pub unit: u32,
    /// The name, as written.
    pub name: &'a str,
    /// Where it stands.
    pub places: Vec<(FileId, Span)>,
}

/// A package that is about to be written.
#[derive(Debug)]
pub struct BuildCx<'a> {
    /// The components of the root.
    pub index: &'a Index,
    /// What the package holds, in path order.
    pub packed: &'a [&'a Component],
    /// Stands for the package as a whole in findings.
    pub package: FileId,
    /// Files in the package, `package.xml` not counted.
    pub files: usize,
    /// Bytes of all files together.
    pub unpacked: u64,
    /// Bytes of the zip; none if no zip was made because it cannot be too large.
    pub zipped: Option<u64>,
    /// The API version that its `package.xml` says.
    pub api: &'a Api,
    /// Types in it that came with a later version.
    pub young: &'a [YoungType],
    /// What takes most of it.
    pub largest: &'a Largest,
    /// Whether there are several packages, each within the limits, of which the numbers are the greatest.
    pub is_split: bool,
}

/// A registered type of a package that is younger than the package's version.
#[derive(Clone, Copy, Debug)]
pub struct YoungType {
    /// The type.
    pub ty: &'static RegisteredType,
    /// A file of its first component.
    pub file: FileId,
    /// Number of its components.
    pub count: usize,
}

/// What takes most of a package, largest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Largest {
    /// Types with the numbers of their files.
    pub files: Vec<(Box<str>, u64)>,
    /// Components with their bytes, unpacked.
    pub bytes: Vec<(Box<str>, u64)>,
}

/// A member of the manifest that a package is built from, and nothing of the project answers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfound {
    /// Its type, as written.
    pub ty: Box<str>,
    /// Its name, as written.
    pub name: Box<str>,
    /// Where it stands in the manifest.
    pub span: Span,
    /// Why nothing answers.
    pub why: Unfounded,
    /// The file that would define it, where its type says so.
    pub expected: Option<String>,
}

/// Why nothing of a project answers to a member of a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfounded {
    /// Nobody knows the type.
    UnknownType {
        /// The type that was probably meant.
        near: Option<&'static str>,
    },
    /// The type takes no `*`.
    Wildcard,
    /// Manifests list only the components around parts of this type.
    Unlisted {
        /// Type of those components.
        parent: &'static str,
    },
    /// An ignore file keeps it out.
    Ignored {
        /// Path of the file or folder that is kept out.
        path: Box<str>,
        /// Path of the ignore file.
        file: Box<str>,
        /// The pattern there.
        pattern: Box<str>,
        /// Its line, from 1.
        line: u32,
    },
    /// There is no component of that name.
    Absent {
        /// The name that was probably meant.
        near: Option<Box<str>>,
        /// Another type that has a component of that name.
        elsewhere: Option<&'static str>,
    },
}

/// What is wrong with a comment, an `[[allow]]` entry or a baseline entry that allows findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowFault {
    /// What is wrong.
    pub kind: AllowFaultKind,
    /// The file it stands in: metadata, `omnic.toml` or a baseline.
    pub file: FileId,
    /// The place of the comment or entry.
    pub span: Span,
    /// What to take out to be rid of it.
    pub removal: Span,
    /// The form in which it is written.
    pub form: AllowForm,
    /// The rule that it names.
    pub rule: String,
    /// For entries: what they are about, and how often; words for a message.
    pub about: String,
}

/// The ways to allow a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllowForm {
    /// A comment in a metadata file.
    Comment,
    /// An `[[allow]]` entry of `omnic.toml`.
    Config,
    /// An entry of a baseline.
    Baseline,
}

/// The faults of something that allows findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllowFaultKind {
    /// It silenced nothing.
    Unused,
    /// It names no rule.
    UnknownRule,
    /// It says no reason.
    NoReason,
}
