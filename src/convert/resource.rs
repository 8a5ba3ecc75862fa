//! Static resources: `A.resource` in metadata format, in source format a file of the suffix that its content type
//! has, or the files of an archive in a folder.

use super::{Body, Converted, Fault, FaultKind, Output, Source, archive, content_type, pair};
use crate::component::{Component, Role};
use crate::input;
use crate::source::decode;
use crate::xml::{self, Limits, NodeKind};

/// `staticresources/A.resource`; a folder becomes a zip.
pub(super) fn to_metadata(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let path = format!("{}.{}", stem(component), component.ty.suffix);
    let body = if is_folder(component, source)? {
        let meta = pair::meta(component, &path)?;
        let content_type = content_type_of(component, meta, source)?;
        if !content_type::is_archive(&content_type) {
            return Err(vec![Fault::shape(meta, no_archive(component, &content_type))]);
        }
        pack(component, source)?
    } else {
        Body::Raw(pair::pair(component, &path)?.1)
    };
    let meta = pair::meta(component, &path)?;
    let meta = Output { path: format!("{path}-meta.xml"), body: Body::Xml(meta) };
    Ok(Converted::single(component, vec![Output { path, body }, meta]))
}

/// `staticresources/A.js`, or `staticresources/A/**` for an archive. An archive that no folder can stand for stays one
/// file: it is damaged, has a name that must not be unpacked, or files that a project keeps to itself.
pub(super) fn to_source(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let stem = &*stem(component);
    let path = format!("{stem}.{}", component.ty.suffix);
    let meta = pair::meta(component, &path)?;
    let mut outputs = vec![Output { path: format!("{path}-meta.xml"), body: Body::Xml(meta) }];
    if is_folder(component, source)? {
        outputs.extend(
            contents(component)
                .map(|(inner, file)| Output { path: format!("{stem}/{inner}"), body: Body::Raw(file) }),
        );
    } else {
        let (_, content) = pair::pair(component, &path)?;
        let content_type = content_type_of(component, meta, source)?;
        let suffix = content_type::suffix(&content_type);
        let unpacked = if content_type::is_archive(&content_type) {
            let bytes = (source.read)(content)
                .map_err(|fault| vec![Fault { file: content, kind: FaultKind::Read(fault) }])?;
            let own = format!("{}.{}-meta.xml", component.name, component.ty.suffix);
            input::unpack(bytes)
                .filter(|files| files.iter().all(|(inner, _)| *inner != own && input::is_packed(inner, stem)))
        } else {
            None
        };
        match unpacked {
            Some(files) => outputs.extend(files.into_iter().map(|(inner, bytes)| Output {
                path: format!("{stem}/{inner}"),
                body: Body::Made { bytes, from: vec![content] },
            })),
            None => outputs.push(Output { path: format!("{stem}.{suffix}"), body: Body::Raw(content) }),
        }
    }
    Ok(Converted::single(component, outputs))
}

fn stem(component: &Component) -> String {
    format!("{}/{}", component.ty.directory, component.name)
}

/// The files of content, by the path below the folder, or by name if there is no folder.
fn contents(component: &Component) -> impl Iterator<Item = (&str, u32)> {
    component.pieces.iter().filter_map(|piece| match &piece.role {
        Role::Content { inner } => Some((&**inner, piece.file)),
        _ => None,
    })
}

/// Whether the content is a folder; a file beside the folder is a second content.
fn is_folder(component: &Component, source: &Source<'_>) -> Result<bool, Vec<Fault>> {
    let below =
        |file: u32| source.files[file as usize].path.as_bytes().get(component.root.len()) == Some(&b'/');
    let (inside, beside): (Vec<u32>, Vec<u32>) =
        contents(component).map(|(_, file)| file).partition(|file| below(*file));
    if inside.is_empty() || beside.is_empty() {
        return Ok(!inside.is_empty());
    }
    let text = pair::several(component, "given content");
    Err(beside.into_iter().map(|file| Fault::shape(file, text.clone())).collect())
}

fn pack(component: &Component, source: &Source<'_>) -> Result<Body, Vec<Fault>> {
    let mut inside: Vec<(&str, u32)> = contents(component).collect();
    inside.sort_unstable();
    let mut files = Vec::with_capacity(inside.len());
    let mut faults = Vec::new();
    for (inner, file) in &inside {
        match (source.read)(*file) {
            Ok(bytes) => files.push((*inner, bytes)),
            Err(fault) => faults.push(Fault { file: *file, kind: FaultKind::Read(fault) }),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let bytes = archive::pack(&files).map_err(|fault| {
        let (ty, name) = (component.ty.name, &component.name);
        let text = format!(
            "the folder of {ty} `{name}` cannot be made one archive: {fault}; take files out of it, or deploy it \
            as a zip"
        );
        vec![Fault::shape(inside[0].1, text)]
    })?;
    Ok(Body::Made { bytes, from: inside.into_iter().map(|(_, file)| file).collect() })
}

/// What the XML file says of the content.
fn content_type_of(component: &Component, meta: u32, source: &Source<'_>) -> Result<String, Vec<Fault>> {
    let bytes =
        (source.read)(meta).map_err(|fault| vec![Fault { file: meta, kind: FaultKind::Read(fault) }])?;
    let decoded = decode(bytes);
    let (tree, faults) = xml::parse(&decoded.text, &Limits::default());
    if let Some(fault) = decoded.fault.or_else(|| faults.into_iter().next()) {
        return Err(vec![Fault { file: meta, kind: FaultKind::Syntax(Box::new(fault)) }]);
    }
    let text = &decoded.text;
    let root = tree.top().find(|top| tree.node(*top).kind == NodeKind::Element);
    let field = root
        .and_then(|root| tree.elements(root).find(|child| tree.local_name(*child, text) == "contentType"));
    match field.map(|field| tree.value(field, text)) {
        Some(value) if !value.trim().is_empty() => Ok(value.trim().to_owned()),
        _ => {
            let (ty, name) = (component.ty.name, &component.name);
            let text = format!(
                "{ty} `{name}` has no `contentType`, which says what its content is, and the platform refuses it; \
                add the element, such as `<contentType>text/css</contentType>`"
            );
            Err(vec![Fault::shape(meta, text)])
        }
    }
}

fn no_archive(component: &Component, content_type: &str) -> String {
    let (ty, name) = (component.ty.name, &component.name);
    format!(
        "the content of {ty} `{name}` is a folder, which becomes a zip, but its `contentType` is `{content_type}`; \
        write `application/zip`, or put one file in place of the folder"
    )
}
