//! Which API version a file is checked against, and who says so.

use std::collections::BTreeMap;

use crate::input::{FileClass, Inventory, ManifestKind, ProjectKind};
use crate::model::{ApiVersion, Kind, Value, lower};
use crate::rules::Api;
use crate::xml;

/// The versions stated in an inventory.
#[derive(Debug, PartialEq, Eq)]
pub struct Versions {
    fixed: Option<Api>,
    units: Vec<Option<Api>>,
    manifests: BTreeMap<String, Api>,
    newest: Api,
    notes: Vec<String>,
}

impl Versions {
    /// Reads the versions that projects and `package.xml` files state. `fixed` overrides all of them.
    pub fn read(inventory: &Inventory, fixed: Option<Api>) -> Self {
        let mut notes = Vec::new();
        let units = inventory.units.iter().map(|unit| match &unit.project {
            ProjectKind::Sfdx(project) => {
                let stated = project.source_api_version.as_deref()?;
                let path = join(&unit.dir, "sfdx-project.json");
                let Some(version) = ApiVersion::parse(stated) else {
                    notes.push(format!(
                        "`sourceApiVersion` of {path} is `{stated}`, which does not have the form of {newest} and does not count",
                        newest = ApiVersion::NEWEST
                    ));
                    return None;
                };
                Some(Api { version, origin: format!("`sourceApiVersion` of {path}") })
            }
            ProjectKind::Metadata | ProjectKind::Loose => None,
        });
        let units: Vec<Option<Api>> = units.collect();
        let mut manifests = BTreeMap::new();
        for file in &inventory.files {
            let stated = fixed.is_some() || units.get(file.unit as usize).is_some_and(Option::is_some);
            let (directory, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
            if !stated
                && file.class == FileClass::Manifest(ManifestKind::Package)
                && name == "package.xml"
                && let Ok(bytes) = file.read()
                && let Some(version) = manifest_version(bytes)
            {
                let origin = format!("`version` of {}", file.path);
                manifests.insert(directory.to_owned(), Api { version, origin });
            }
        }
        let newest = Api { version: ApiVersion::NEWEST, origin: "the newest version omnic knows".to_owned() };
        Self { fixed, units, manifests, newest, notes }
    }

    /// Remarks about versions that cannot be read.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The version for a file.
    pub fn of(&self, unit: u32, path: &str) -> &Api {
        if let Some(fixed) = &self.fixed {
            return fixed;
        }
        if let Some(Some(api)) = self.units.get(unit as usize) {
            return api;
        }
        if !self.manifests.is_empty() {
            let mut directory = path;
            while let Some((parent, _)) = directory.rsplit_once('/') {
                if let Some(api) = self.manifests.get(parent) {
                    return api;
                }
                directory = parent;
            }
            if let Some(api) = self.manifests.get("") {
                return api;
            }
        }
        &self.newest
    }
}

fn join(directory: &str, name: &str) -> String {
    if directory.is_empty() { name.to_owned() } else { format!("{directory}/{name}") }
}

/// The version that a manifest states in the right form.
pub fn manifest_version(bytes: Vec<u8>) -> Option<ApiVersion> {
    let decoded = crate::source::decode(bytes);
    if decoded.fault.is_some() {
        return None;
    }
    let (tree, faults) = xml::parse(&decoded.text, &xml::Limits::default());
    if !faults.is_empty() {
        return None;
    }
    let doc = lower(Kind::Package, crate::model::FullName::from_stem("package"), &decoded.text, tree)?;
    match &doc.root.field("version")?.value {
        Value::Text(text) => ApiVersion::parse(text),
        _ => None,
    }
}
