//! The API version of a package: the one in its `package.xml`, with which all that it holds is checked.

use std::collections::{BTreeMap, BTreeSet};

use super::project::Project;
use crate::check::{Analysis, PackedType};
use crate::model::ApiVersion;
use crate::package::{Chosen, Plan};
use crate::rules::Api;

/// The version of a package.
pub(super) struct Version {
    /// The version, and who says so.
    pub(super) api: Api,
    /// Whether some component was checked with another one.
    pub(super) differs: bool,
}

impl Version {
    /// The greatest version that a component was checked with.
    pub(super) fn of(chosen: &[Chosen], project: &Project<'_>, notes: &mut Vec<String>) -> Self {
        let apis = || chosen.iter().filter_map(|chosen| project.api(&chosen.component));
        let versions: BTreeSet<ApiVersion> = apis().map(|api| api.version).collect();
        let differs = versions.len() > 1;
        let Some(greatest) = apis().max_by_key(|api| api.version) else {
            // A package that only deletes.
            let newest =
                || Api { version: ApiVersion::NEWEST, origin: "the newest version omnic knows".to_owned() };
            let all = project.resolved.components.iter().filter_map(|component| project.api(component));
            let own = || all.max_by_key(|api| api.version).cloned().unwrap_or_else(newest);
            return Self { api: project.target.settings.api.clone().unwrap_or_else(own), differs };
        };
        if !differs {
            return Self { api: greatest.clone(), differs };
        }
        let all: Vec<String> = versions.iter().map(ToString::to_string).collect();
        let version = greatest.version;
        notes.push(format!(
            "the components are of API versions {}; package.xml says {version}, --api-version sets another",
            all.join(", ")
        ));
        let origin = format!("in package.xml, as {}", greatest.origin);
        Self { api: Api { version, origin }, differs }
    }
}

/// Whether two looks at a project saw the same texts.
pub(super) fn is_same(one: &Analysis<'_>, other: &Analysis<'_>) -> bool {
    one.files().len() == other.files().len()
        && one.files().iter().zip(other.files()).all(|(one, other)| {
            let (one, other) = (&one.source, &other.source);
            one.path == other.path && one.text == other.text
        })
}

/// The types of a package, each with a file of its first component.
pub(super) fn types(plan: &Plan, project: &Project<'_>) -> Vec<PackedType> {
    let mut types: BTreeMap<&'static str, PackedType> = BTreeMap::new();
    for item in &plan.items {
        let component = &item.component;
        let Some(file) = component.metas().next().or(component.pieces.first().map(|piece| piece.file)) else {
            continue;
        };
        let path = &project.files[file as usize].path;
        let packed = types.entry(component.ty.name).or_insert_with(|| PackedType {
            ty: component.ty,
            path: path.clone(),
            count: 0,
        });
        packed.count += 1;
    }
    types.into_values().collect()
}
