//! Permission sets and external services that a project takes apart by an option of `sfdx-project.json`.
//!
//! The parts of a permission set are either permission sets themselves, each with some of the elements, or one
//! element each under the name of its type. The older option makes these, and sorts them as the children of an object.

use std::collections::HashMap;

use super::collate;
use super::part::{Part, shape};
use super::write::{Item, Writer, group, items};
use super::{Body, Converted, Fault, FaultKind, Output, Source, apart};
use crate::component::{Component, Role};

/// Of each part of a permission set: the name of its root, the element it is in the whole, and what names it.
pub(super) const PERMISSIONS: &[(&str, &str, &str)] = &[
    ("ApplicationVisibility", "applicationVisibilities", "application"),
    ("ClassAccess", "classAccesses", "apexClass"),
    ("CustomMetadataTypeAccess", "customMetadataTypeAccesses", "name"),
    ("CustomPermission", "customPermissions", "name"),
    ("CustomSettingAccess", "customSettingAccesses", "name"),
    (
        "ExternalCredentialPrincipalAccess",
        "externalCredentialPrincipalAccesses",
        "externalCredentialPrincipal",
    ),
    ("ExternalDataSourceAccess", "externalDataSourceAccesses", "externalDataSource"),
    ("FieldPermission", "fieldPermissions", "field"),
    ("FlowAccess", "flowAccesses", "flow"),
    ("ObjectPermission", "objectPermissions", "object"),
    ("PageAccess", "pageAccesses", "apexPage"),
    ("RecordTypeVisibility", "recordTypeVisibilities", "recordType"),
    ("TabSetting", "tabSettings", "tab"),
    ("UserPermission", "userPermissions", "name"),
];

/// A permission set made of its parts.
pub(super) fn permissions(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let ty = component.ty;
    let mut roots = vec![ty.name];
    roots.extend(PERMISSIONS.iter().map(|(root, ..)| *root));
    let (mut own, mut sets, mut single, mut faults) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for piece in &component.pieces {
        let roots = if piece.role == Role::Meta { &roots[..1] } else { &roots[..] };
        match Part::read(source, piece.file, roots) {
            Ok(part) if piece.role == Role::Meta => own.push(part),
            Ok(part) if part.name(part.root) == ty.name => sets.push(part),
            Ok(part) => single.push(part),
            Err(fault) => faults.push(fault),
        }
    }
    if let [first, rest @ ..] = &own[..] {
        faults.extend(
            rest.iter().map(|part| {
                twice(&format!("PermissionSet {}", component.name), part.file, first.file, source)
            }),
        );
    }
    let mut merged: Vec<Item<'_>> =
        sets.iter().chain(&own).flat_map(|part| items(part, &part.inside)).collect();
    let mut sorted: Vec<(&str, String, Item<'_>)> = single
        .iter()
        .filter_map(|part| {
            let row = PERMISSIONS.iter().find(|(root, ..)| *root == part.name(part.root))?;
            Some((row.1, part.unique(part.root, row.2).into_owned(), Item::whole(part, row.1)))
        })
        .collect();
    sorted.sort_by(|a, b| a.0.cmp(b.0).then_with(|| collate::compare(&a.1, &b.1)));
    merged.extend(sorted.into_iter().map(|(.., item)| item));
    faults.extend(named_twice(&merged, source));
    if !faults.is_empty() {
        return Err(faults);
    }
    merged.sort_by_key(|item| item.element.is_none());
    group(&mut merged);
    let frame =
        own.first().map(|part| Item { part, nodes: &part.top, element: Some(part.root), rename: None });
    let bytes = Writer::new(4096).document(ty.name, frame, &merged, "");
    Ok(made(component, bytes))
}

/// Permissions that two files give.
fn named_twice(merged: &[Item<'_>], source: &Source<'_>) -> Vec<Fault> {
    let mut seen: HashMap<(&str, String), u32> = HashMap::new();
    let mut faults = Vec::new();
    for item in merged {
        let (Some(row), Some(element)) = (PERMISSIONS.iter().find(|row| row.1 == item.name()), item.element)
        else {
            continue;
        };
        let Some(name) = item.part.value_of(element, row.2) else { continue };
        let file = item.part.file;
        if let Some(first) = seen.insert((row.1, name.to_string()), file)
            && first != file
        {
            faults.push(twice(&format!("{} {name}", row.0), file, first, source));
        }
    }
    faults
}

fn twice(what: &str, file: u32, first: u32, source: &Source<'_>) -> Fault {
    let first = &source.files[first as usize].path;
    shape(
        file,
        format!(
            "{what} is here and in {first}, and a deployment can take only one; keep the one that is meant"
        ),
    )
}

/// An external service with its description in it.
pub(super) fn service(component: &Component, source: &Source<'_>) -> Result<Converted, Vec<Fault>> {
    let fault = |fault| vec![fault];
    let (Some(file), Some(schema)) = (
        component.metas().next(),
        component.pieces.iter().find(|piece| matches!(piece.role, Role::Content { .. })),
    ) else {
        return Ok(super::file::to_metadata(component, source));
    };
    let part = Part::read(source, file, &[component.ty.name]).map_err(fault)?;
    if part.value_of(part.root, "schema").is_some() {
        let other = &source.files[schema.file as usize].path;
        let message = format!(
            "the <schema> is here and in {other}, and a deployment can take only one; keep one of the two"
        );
        return Err(vec![shape(file, message)]);
    }
    let bytes = (source.read)(schema.file)
        .map_err(|found| vec![Fault { file: schema.file, kind: FaultKind::Read(found) }])?;
    let Ok(mut text) = String::from_utf8(bytes) else {
        let message =
            "the description of the service is not UTF-8, and a package holds it as text; save it as UTF-8";
        return Err(vec![shape(schema.file, message.to_owned())]);
    };
    if text.starts_with('\u{feff}') {
        text.drain(..3);
    }
    if part.value_of(part.root, "schemaUploadFileExtension").as_deref() == Some("json") {
        text = json(&text).ok_or_else(|| {
            let message = "the service takes its description as JSON (<schemaUploadFileExtension>), and this file is \
                           YAML that is no JSON, which cannot be turned into JSON here; write the file as JSON, which \
                           is YAML too, or keep the description in the <schema> of the service"
                .to_owned();
            vec![shape(schema.file, message)]
        })?;
    }
    let items = items(&part, &part.inside);
    let frame = Item { part: &part, nodes: &part.top, element: Some(part.root), rename: None };
    let bytes =
        Writer::new(part.text.len() + text.len()).document(component.ty.name, Some(frame), &items, &text);
    Ok(made(component, bytes))
}

/// JSON with two spaces for a level.
fn json(text: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    serde_json::to_string_pretty(&value).ok()
}

fn made(component: &Component, bytes: Vec<u8>) -> Converted {
    let ty = component.ty;
    let path = format!("{}/{}.{}", ty.directory, component.name, ty.suffix);
    let from = component.pieces.iter().map(|piece| piece.file).collect();
    Converted::single(component, vec![Output { path, body: Body::Made { bytes, from } }])
}

/// The files of a project as they are, in the folder of the component.
pub(super) fn to_source(component: &Component) -> Converted {
    let ty = component.ty;
    let name = &component.name;
    let service = component.pieces.iter().any(|piece| piece.role == Role::Meta)
        && ty.name == "ExternalServiceRegistration";
    let folder = if service { ty.directory.to_owned() } else { format!("{}/{name}", ty.directory) };
    let output = |piece: &crate::component::Piece| match &piece.role {
        Role::Meta => {
            Output { path: format!("{folder}/{name}.{}-meta.xml", ty.suffix), body: Body::Xml(piece.file) }
        }
        Role::Content { inner } => {
            let body = if service { Body::Raw(piece.file) } else { Body::Xml(piece.file) };
            Output { path: format!("{folder}/{inner}"), body }
        }
        Role::Child { ty: child, name } => {
            let path = format!("{folder}/{}/{name}.{}-meta.xml", apart::folder(ty, child), child.suffix);
            Output { path, body: Body::Xml(piece.file) }
        }
    };
    Converted::single(component, component.pieces.iter().map(output).collect())
}
