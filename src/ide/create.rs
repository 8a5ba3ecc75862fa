//! Files that do not exist yet.

use super::Site;
use super::complete;
use crate::diag::FileId;
use crate::input::{InputFile, Inventory};
use crate::model::{Class, Kind};

/// A file to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its path below the root.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The elements that somebody has to fill in: nothing can be told of their values.
    pub open: Vec<&'static str>,
}

/// The file of a component of the first of these kinds, where its like lie, else beside the folder of the referring
/// component's type, else beside the referring file: in its package directory in any case. None for kinds of which omnic does not know what
/// a file must hold, and for a name that a file may not have.
pub(super) fn component(site: Site<'_>, kinds: &[Kind], name: &str) -> Option<NewFile> {
    let kind = *kinds.iter().find(|kind| kind.class() == Class::Core)?;
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return None;
    }
    let listed = site.listed()?;
    let index = &site.snapshot.outcome.index;
    let like = index.of_kind(kind).find(|component| component.home == listed.home);
    let folder = match (like, &listed.metadata_root) {
        (Some(component), _) => parent(path(site, component.file)).to_owned(),
        (None, Some(root)) => join(root, kind.directory()),
        (None, None) => beside(&site.snapshot.inventory, listed, site.kind()?, kind),
    };
    let end = if listed.path.ends_with("-meta.xml") { "-meta.xml" } else { "" };
    let path = join(&folder, &format!("{name}.{}{end}", kind.suffix()));
    let api = site.snapshot.versions.of(listed.unit, &listed.path).version;
    let (text, open) = complete::new_file(kind, api, name)?;
    site.snapshot.file(&path).is_none().then_some(NewFile { path, text, open })
}

/// The folder for a type, told from where a file of another type lies.
fn beside(inventory: &Inventory, file: &InputFile, own: Kind, kind: Kind) -> String {
    let inner = inventory.inner(file);
    let package = &file.path[..file.path.len() - inner.len()];
    let folders: Vec<&str> = parent(inner).split('/').collect();
    match folders.iter().rposition(|folder| *folder == own.directory() && !folder.is_empty()) {
        Some(at) => join(&join(package.trim_end_matches('/'), &folders[..at].join("/")), kind.directory()),
        None => parent(&file.path).to_owned(),
    }
}

fn path(site: Site<'_>, file: FileId) -> &str {
    &site.snapshot.outcome.file(file).source.path
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn join(folder: &str, name: &str) -> String {
    match (folder, name) {
        ("", name) => name.to_owned(),
        (folder, "") => folder.to_owned(),
        (folder, name) => format!("{folder}/{name}"),
    }
}
