//! Types whose components are one XML file: it is copied, and its name changes.

use super::{Body, Converted, Output, Source};
use crate::component::Component;

/// `queues/A.queue`; a folder is `reports/Folder-meta.xml`.
pub(super) fn to_metadata(component: &Component, _: &Source<'_>) -> Converted {
    let stem = stem(component);
    let path = if component.ty.folder_of.is_empty() {
        format!("{stem}.{}", component.ty.suffix)
    } else {
        format!("{stem}-meta.xml")
    };
    copy(component, &path)
}

/// `queues/A.queue-meta.xml`.
pub(super) fn to_source(component: &Component, _: &Source<'_>) -> Converted {
    copy(component, &format!("{}.{}-meta.xml", stem(component), component.ty.suffix))
}

/// The path without suffix.
fn stem(component: &Component) -> String {
    let (ty, name) = (component.ty, &component.name);
    let Some(model) = ty.folder_row().filter(|_| !ty.in_folder) else {
        return format!("{}/{name}", ty.directory);
    };
    // A territory model has a folder of its own, and in it one for its territories and one for its rules.
    match name.split_once('.').filter(|_| ty.is_inside_model()) {
        Some((parent, own)) => format!("{}/{parent}/{}/{own}", model.directory, ty.directory),
        None => format!("{}/{name}/{name}", ty.directory),
    }
}

fn copy(component: &Component, path: &str) -> Converted {
    let outputs = component.metas().map(|file| Output { path: path.to_owned(), body: Body::Xml(file) });
    Converted::single(component, outputs.collect())
}
