//! Documents: the content keeps its name, the XML file is called after the type in source format and after the
//! content in metadata format.

use super::{Body, Converted, Fault, Output, Source, pair};
use crate::component::Component;

/// `documents/Folder/d.txt` and `d.txt-meta.xml`.
pub(super) fn to_metadata(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    convert(component, source, |content, _| format!("{content}-meta.xml"))
}

/// `documents/Folder/d.txt` and `d.document-meta.xml`.
pub(super) fn to_source(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    convert(component, source, |_, stem| format!("{stem}.{}-meta.xml", component.ty.suffix))
}

fn convert(
    component: &Component,
    source: &Source<'_>,
    meta_path: impl Fn(&str, &str) -> String,
) -> Result<Converted, Vec<Fault>> {
    let stem = format!("{}/{}", component.ty.directory, component.name);
    let (meta, content) = pair::pair(component, &format!("{stem}.{}", component.ty.suffix))?;
    // The content's path is the root of the component and the dot and suffix behind it, if it has one.
    let suffix = &source.files[content as usize].path[component.root.len()..];
    let path = format!("{stem}{suffix}");
    let meta = Output { path: meta_path(&path, &stem), body: Body::Xml(meta) };
    Ok(Converted::single(component, vec![Output { path, body: Body::Raw(content) }, meta]))
}
