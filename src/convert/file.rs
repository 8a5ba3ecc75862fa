//! Types whose components are one XML file: it is copied, and its name changes.

use super::{Body, Converted, Output, Source};
use crate::component::Component;

pub(super) fn to_metadata(component: &Component, _: &Source<'_>) -> Converted {
    let path = format!("{}/{}.{}", component.ty.directory, component.name, component.ty.suffix);
    copy(component, &path)
}

pub(super) fn to_source(component: &Component, _: &Source<'_>) -> Converted {
    let path = format!("{}/{}.{}-meta.xml", component.ty.directory, component.name, component.ty.suffix);
    copy(component, &path)
}

fn copy(component: &Component, path: &str) -> Converted {
    let outputs = component.metas().map(|file| Output { path: path.to_owned(), body: Body::Xml(file) });
    Converted::single(component, outputs.collect())
}
