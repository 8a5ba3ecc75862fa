//! Components taken apart as an option of `sfdx-project.json` says (`sourceBehaviorOptions`).
//!
//! What the parts have in common is put together by [`super::preset`] and [`super::merge`]; elements that no part takes,
//! and comments that stand with none, stay in the file of the component.

use std::collections::{BTreeMap, BTreeSet};

use super::part::{Part, shape};
use super::preset::PERMISSIONS;
use super::split::document;
use super::write::{Item, Writer, group, items};
use super::{Body, Converted, Fault, Output, Source};
use crate::component::Component;
use crate::model::RegisteredType;
use crate::xml::NodeKind;

/// A way to keep components in several files, by the name that a project gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Preset {
    /// A file for each part, in a folder for each sort of them.
    Folders,
    /// A file for each sort of permissions, and one for each object.
    Sorts,
    /// A file for each label, in a folder of the one component.
    LabelFolder,
    /// A file for each label, beside each other.
    Labels,
    /// The description of a service beside it.
    Schema,
}

/// The options that projects know, with the types that they are about.
const PRESETS: &[(&str, &str, Preset)] = &[
    ("decomposePermissionSetBeta", "PermissionSet", Preset::Folders),
    ("decomposePermissionSetBeta2", "PermissionSet", Preset::Sorts),
    ("decomposeCustomLabelsBeta", "CustomLabels", Preset::LabelFolder),
    ("decomposeCustomLabelsBeta2", "CustomLabels", Preset::Labels),
    ("decomposeSharingRulesBeta", "SharingRules", Preset::Folders),
    ("decomposeWorkflowBeta", "Workflow", Preset::Folders),
    ("decomposeExternalServiceRegistrationBeta", "ExternalServiceRegistration", Preset::Schema),
];

/// How a project keeps components that others keep in one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presets(Vec<(&'static str, Preset)>);

impl Presets {
    /// The names of all options.
    pub fn names() -> impl Iterator<Item = &'static str> {
        PRESETS.iter().map(|(name, ..)| *name)
    }

    /// What options say, in their order: of two about one type the later one counts.
    ///
    /// # Errors
    /// An option that is none.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Result<Self, &'n str> {
        let mut presets = Self::default();
        for name in names {
            let (_, ty, preset) = PRESETS.iter().find(|row| row.0 == name).ok_or(name)?;
            presets.0.retain(|(other, _)| other != ty);
            presets.0.push((ty, *preset));
        }
        Ok(presets)
    }

    /// Whether they say anything about components of a type.
    pub(super) fn concern(&self, ty: &RegisteredType) -> bool {
        self.of(ty).is_some()
    }

    fn of(&self, ty: &RegisteredType) -> Option<Preset> {
        self.0.iter().find(|(name, _)| *name == ty.name).map(|(_, preset)| *preset)
    }
}

/// The files of a component in a project with these options; `None` if they say nothing about it, or if it cannot be
/// taken apart without loss. `whole` is the component in metadata format.
///
/// # Errors
/// It does not parse, or a part of it has no name that a file can have.
pub(super) fn apart(
    component: &Component,
    source: &Source<'_>,
    presets: &Presets,
    whole: &Converted,
) -> Result<Option<Vec<Output>>, Vec<Fault>> {
    let Some(preset) = presets.of(component.ty) else { return Ok(None) };
    let [Output { body, .. }] = &whole.outputs[..] else { return Ok(None) };
    let roots = [component.ty.name];
    let (part, from) = match body {
        Body::Xml(file) | Body::Raw(file) => (Part::read(source, *file, &roots), vec![*file]),
        Body::Made { bytes, from } => {
            let file = from.first().copied().unwrap_or_default();
            (Part::parse(file, bytes.clone(), &roots), from.clone())
        }
    };
    let part = part.map_err(|fault| vec![fault])?;
    let mut apart = Apart { component, part: &part, from, outputs: Vec::new(), faults: Vec::new() };
    match preset {
        Preset::Folders | Preset::LabelFolder | Preset::Labels => apart.parts(preset),
        Preset::Sorts => apart.sorts(),
        Preset::Schema => {
            if !apart.schema() {
                return Ok(None);
            }
        }
    }
    if apart.faults.is_empty() { Ok(Some(apart.outputs)) } else { Err(apart.faults) }
}

/// What a part of a component is.
struct Sort {
    /// Name of its root.
    root: &'static str,
    /// Its folder below that of the component.
    folder: &'static str,
    suffix: String,
    /// The element that names it.
    unique: &'static str,
}

impl Sort {
    fn of(ty: &RegisteredType, element: &str) -> Option<Self> {
        if let Some((root, folder, unique)) = PERMISSIONS.iter().find(|row| row.1 == element)
            && ty.name == "PermissionSet"
        {
            return Some(Self { root, folder, suffix: lower_first(root), unique });
        }
        let child = ty.children().find(|child| child.element() == element)?;
        Some(Self {
            root: child.name,
            folder: folder(ty, child),
            // In one file labels have the suffix of all of them.
            suffix: if child.name == "CustomLabel" { "label" } else { child.suffix }.to_owned(),
            unique: child.name_element(),
        })
    }
}

/// The folder of the children of a component that lies in one.
pub(super) fn folder(parent: &RegisteredType, child: &'static RegisteredType) -> &'static str {
    match child.directory {
        // The tools spell the folder in another way than the registry the type.
        "workflowKnowledgePublishs" => "workflowKnowledgePublishes",
        _ if parent.name == "SharingRules" => child.element,
        directory => directory,
    }
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(chars).collect()
}

struct Apart<'a> {
    component: &'a Component,
    part: &'a Part,
    from: Vec<u32>,
    outputs: Vec<Output>,
    faults: Vec<Fault>,
}

impl<'a> Apart<'a> {
    fn put(&mut self, path: String, bytes: Vec<u8>) {
        self.outputs.push(Output { path, body: Body::Made { bytes, from: self.from.clone() } });
    }

    /// Elements as the content of a file of the component's type. `around`: with the comments around the root.
    fn document(&self, items: &[Item<'_>], around: bool) -> Vec<u8> {
        let nodes = if around { &self.part.top[..] } else { &[] };
        let frame = Item { part: self.part, nodes, element: Some(self.part.root), rename: None };
        Writer::new(4096).document(self.component.ty.name, Some(frame), items, "")
    }

    /// The file of the component itself, with what no part takes.
    fn own(&mut self, folder: &str, rest: &[Item<'_>]) {
        let (ty, name) = (self.component.ty, &self.component.name);
        let bytes = self.document(rest, true);
        self.put(format!("{folder}/{name}.{}-meta.xml", ty.suffix), bytes);
    }

    /// The elements that become parts, with what they become, and the others.
    fn divided(&self) -> (Vec<(Sort, Item<'a>)>, Vec<Item<'a>>) {
        let (mut parts, mut rest) = (Vec::new(), Vec::new());
        for item in items(self.part, &self.part.inside) {
            match item.element.and_then(|_| Sort::of(self.component.ty, item.name())) {
                Some(sort) => parts.push((sort, item)),
                None => rest.push(item),
            }
        }
        group(&mut rest);
        (parts, rest)
    }

    /// A file for each part.
    fn parts(&mut self, preset: Preset) {
        let (ty, name) = (self.component.ty, &self.component.name);
        let home = if preset == Preset::Labels {
            ty.directory.to_owned()
        } else {
            format!("{}/{name}", ty.directory)
        };
        let (parts, rest) = self.divided();
        // Labels beside each other have no file in common, unless there is none, or something to say about all.
        if preset != Preset::Labels || parts.is_empty() || !rest.is_empty() || !self.part.around().is_empty()
        {
            self.own(&home, &rest);
        }
        let mut paths = BTreeSet::new();
        for (sort, item) in parts {
            let name = item.element.map(|element| self.part.unique(element, sort.unique)).unwrap_or_default();
            let folder =
                if preset == Preset::Folders { format!("{home}/{}", sort.folder) } else { home.clone() };
            let path = format!("{folder}/{name}.{}-meta.xml", sort.suffix);
            if !is_file_name(&name) {
                let (root, unique) = (sort.root, sort.unique);
                self.faults.push(shape(
                    self.part.file,
                    format!(
                        "a <{}> has {} as its <{unique}>, which names no file, so it cannot become a {root} of its own; \
                         give it its name, or convert without the option that takes a {} apart",
                        item.name(),
                        if name.is_empty() { "nothing".to_owned() } else { format!("`{name}`") },
                        ty.name
                    ),
                ));
            } else if paths.insert(path.clone()) {
                self.put(path, document(item, sort.root));
            } else {
                self.faults.push(shape(
                    self.part.file,
                    format!(
                        "{} {name} is there twice, and only one can be its file; keep the one that is meant",
                        sort.root
                    ),
                ));
            }
        }
    }

    /// A file for each sort of permissions; those for one object together.
    fn sorts(&mut self) {
        let (ty, name) = (self.component.ty, &self.component.name);
        let home = format!("{}/{name}", ty.directory);
        let (parts, rest) = self.divided();
        self.own(&home, &rest);
        let mut files: BTreeMap<String, Vec<Item<'a>>> = BTreeMap::new();
        for (sort, item) in parts {
            let of_object = matches!(sort.unique, "field" | "object" | "recordType" | "tab")
                && sort.root != "CustomPermission";
            let path = if of_object {
                let unique =
                    item.element.map(|element| self.part.unique(element, sort.unique)).unwrap_or_default();
                let object = unique.split('.').next().unwrap_or_default();
                let object = object.strip_prefix("standard-").unwrap_or(object);
                if !is_file_name(object) {
                    let message = format!(
                        "a <{}> has no object in its <{}>, so it belongs to no file; give it one",
                        item.name(),
                        sort.unique
                    );
                    self.faults.push(shape(self.part.file, message));
                    continue;
                }
                format!("{home}/objectSettings/{object}.objectSettings-meta.xml")
            } else if sort.root == "CustomPermission" {
                format!("{home}/{name}.customPermissions-meta.xml")
            } else {
                format!("{home}/{name}.{}-meta.xml", sort.suffix)
            };
            files.entry(path).or_default().push(item);
        }
        for (path, mut items) in files {
            group(&mut items);
            let bytes = self.document(&items, false);
            self.put(path, bytes);
        }
    }

    /// The description of a service beside it; `false` if there is none that could be put together again.
    fn schema(&mut self) -> bool {
        let part = self.part;
        let (ty, name) = (self.component.ty, &self.component.name);
        let is_schema = |item: &Item<'_>| item.element.is_some() && item.name() == "schema";
        let all = items(part, &part.inside);
        let [schema] = all.iter().filter(|item| is_schema(item)).collect::<Vec<_>>()[..] else {
            return false;
        };
        let Some(element) = schema.element else { return false };
        let text = part.tree.value(element, &part.text);
        let takes_json = part.value_of(part.root, "schemaUploadFileExtension").as_deref() == Some("json");
        let is_json = || serde_json::from_str::<serde_json::Value>(&text).is_ok();
        if text.is_empty() || text.starts_with('\u{feff}') || takes_json && !is_json() {
            return false;
        }
        let mut rest: Vec<Item<'a>> = all.iter().filter(|item| !is_schema(item)).copied().collect();
        // Comments that stand with the element stay.
        let at = schema.nodes.iter().position(|node| *node == element).unwrap_or_default();
        let (before, behind) = (&schema.nodes[..at], &schema.nodes[at + 1..]);
        for nodes in [before, behind] {
            if nodes.iter().any(|node| part.tree.node(*node).kind != NodeKind::Text) {
                rest.push(Item { part, nodes, element: None, rename: None });
            }
        }
        group(&mut rest);
        self.own(ty.directory, &rest);
        self.put(format!("{}/{name}.yaml", ty.directory), text.into_owned().into_bytes());
        true
    }
}

fn is_file_name(name: &str) -> bool {
    !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', '\0'])
}
