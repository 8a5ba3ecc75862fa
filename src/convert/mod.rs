//! Components in the other format: what files a component is in a package, and in a project.
//!
//! Files are copied byte for byte wherever the formats agree. What has to be merged or taken apart is read here, one
//! component at a time, and nothing is made of a file that does not parse. No clock, no disk: contents come from
//! whoever calls, and the result depends on nothing but the component's files.

mod apart;
mod archive;
mod bundle;
mod collate;
mod content;
mod content_type;
mod digital;
mod document;
mod experience;
mod file;
mod inside;
mod labels;
mod merge;
mod narrow;
mod pair;
mod part;
mod preset;
mod resource;
mod split;
mod ui_bundle;
mod write;

pub use apart::Presets;
pub use narrow::narrow;

use std::collections::BTreeSet;

use crate::component::{Component, Role};
use crate::input::{InputFile, ReadFault};
use crate::model::{Layout, RegisteredType};
use crate::source::SyntaxFault;

/// Where the contents of a project's files come from.
pub struct Source<'a> {
    /// The files that components were resolved from.
    pub files: &'a [InputFile],
    /// Reads one of them.
    pub read: &'a (dyn Fn(u32) -> Result<Vec<u8>, ReadFault> + Sync),
}

/// A file of a converted component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Path below the package or the package directory, with `/`.
    pub path: String,
    /// What it holds.
    pub body: Body,
}

/// The content of a converted file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// That of a file, byte for byte; an XML file that must parse.
    Xml(u32),
    /// That of a file, byte for byte, whatever it is.
    Raw(u32),
    /// Made from these files.
    Made {
        /// The bytes.
        bytes: Vec<u8>,
        /// Indices of the files it was made from.
        from: Vec<u32>,
    },
}

/// A name as a manifest lists it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Member {
    /// Type, as manifests call it: a report folder is a `Report`.
    pub ty: &'static str,
    /// Full name.
    pub name: Box<str>,
}

/// A component in the other format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Converted {
    /// Its files.
    pub outputs: Vec<Output>,
    /// What a manifest lists for it: itself, then its children.
    pub members: Vec<Member>,
}

/// Why a component cannot be converted.
#[derive(Debug)]
pub struct Fault {
    /// The file at fault.
    pub file: u32,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// What can be wrong with a file of a component.
#[derive(Debug)]
pub enum FaultKind {
    /// It does not parse.
    Syntax(Box<SyntaxFault>),
    /// It cannot be read.
    Read(ReadFault),
    /// Something it needs is not there, or there twice: a sentence that says what is wrong, why it matters and what
    /// to do.
    Shape(String),
}

/// A component in metadata format.
///
/// # Errors
/// A file that must be merged does not parse, or a part of the component is missing.
pub fn to_metadata(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    match component.ty.layout {
        Layout::File if taken_apart(component) => match component.ty.name {
            "PermissionSet" => preset::permissions(component, source),
            "ExternalServiceRegistration" => preset::service(component, source),
            _ => merge::to_metadata(component, source),
        },
        Layout::File if inside::lists(component) => {
            inside::add_members(component, source, file::to_metadata(component, source))
        }
        Layout::File => Ok(file::to_metadata(component, source)),
        Layout::Content => content::convert(component),
        Layout::Mixed if component.ty.in_folder => document::to_metadata(component, source),
        Layout::Mixed => experience::convert(component, source),
        Layout::StaticResource => resource::to_metadata(component, source),
        Layout::Bundle => bundle::convert(component, source),
        Layout::UiBundle => ui_bundle::to_metadata(component, source),
        Layout::DigitalExperience => digital::convert(component, source),
        Layout::Decomposed | Layout::Labels => merge::to_metadata(component, source),
    }
}

/// A component in source format, in a project that keeps some components in several files.
///
/// # Errors
/// As for [`to_metadata`].
pub fn to_project(
    component: &Component,
    source: &Source<'_>,
    presets: &Presets,
) -> Result<Converted, Vec<Fault>> {
    let kept = to_source(component, source)?;
    if !presets.concern(component.ty) {
        return Ok(kept);
    }
    let whole = to_metadata(component, source)?;
    let Some(outputs) = apart::apart(component, source, presets, &whole)? else { return Ok(kept) };
    // What lies so already stays as it is.
    let paths =
        |outputs: &[Output]| outputs.iter().map(|output| output.path.clone()).collect::<BTreeSet<_>>();
    if paths(&outputs) == paths(&kept.outputs) {
        return Ok(kept);
    }
    Ok(Converted { outputs, members: kept.members })
}

/// A component in source format; what lies in several files by an option of a project stays so.
///
/// # Errors
/// As for [`to_metadata`].
pub fn to_source(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    match component.ty.layout {
        Layout::File if taken_apart(component) => Ok(preset::to_source(component)),
        Layout::File if inside::lists(component) => {
            inside::add_members(component, source, file::to_source(component, source))
        }
        Layout::File => Ok(file::to_source(component, source)),
        Layout::Content => content::convert(component),
        Layout::Mixed if component.ty.in_folder => document::to_source(component, source),
        Layout::Mixed => experience::convert(component, source),
        Layout::StaticResource => resource::to_source(component, source),
        Layout::Bundle | Layout::UiBundle => bundle::convert(component, source),
        Layout::DigitalExperience => digital::convert(component, source),
        Layout::Decomposed => split::to_source(component, source),
        Layout::Labels => labels::to_source(component, source),
    }
}

/// Whether a component that is one file for others lies in several.
fn taken_apart(component: &Component) -> bool {
    component.pieces.iter().any(|piece| piece.role != Role::Meta)
}

/// The name under which manifests list components of a type.
pub fn manifest_type(ty: &'static RegisteredType) -> &'static str {
    if ty.folder_of.is_empty() { ty.name } else { ty.folder_of }
}

/// The name under which manifests list a component. A folder of reports or dashboards has a `/` behind it, which
/// tells it from a report of that name: folders nest.
pub fn manifest_name(ty: &RegisteredType, name: &str) -> Box<str> {
    match ty.name {
        "ReportFolder" | "DashboardFolder" | "EmailTemplateFolder" => format!("{name}/").into(),
        _ => name.into(),
    }
}

impl Fault {
    /// A part that is missing, or there twice.
    fn shape(file: u32, text: String) -> Self {
        Self { file, kind: FaultKind::Shape(text) }
    }
}

impl Converted {
    /// A component that is listed by its own name alone.
    fn single(component: &Component, outputs: Vec<Output>) -> Self {
        let member =
            Member { ty: manifest_type(component.ty), name: manifest_name(component.ty, &component.name) };
        Self { outputs, members: vec![member] }
    }
}

#[cfg(test)]
mod bundle_tests;
#[cfg(test)]
mod merge_tests;
#[cfg(test)]
mod tests;
