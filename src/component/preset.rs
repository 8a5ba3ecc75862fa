//! Components that projects take apart by an option of `sfdx-project.json` (`sourceBehaviorOptions`): permission
//! sets, sharing rules, workflows, labels, external services.
//!
//! The files are recognised whether the option is set or not, for nothing else has such names.

use super::Role;
use super::claim::Claim;
use super::decomposed::child;
use super::spot::Spot;
use crate::model::{RegisteredType, registered_type};

/// Folders and types of what has a folder for each component.
const TYPES: &[(&str, &str)] =
    &[("permissionsets", "PermissionSet"), ("sharingRules", "SharingRules"), ("workflows", "Workflow")];

/// Suffixes of the parts of a permission set.
const PERMISSION_SUFFIXES: &[&str] = &[
    "applicationVisibility",
    "classAccess",
    "customMetadataTypeAccess",
    "customPermission",
    "customPermissions",
    "customSettingAccess",
    "externalCredentialPrincipalAccess",
    "externalDataSourceAccess",
    "fieldPermission",
    "flowAccess",
    "objectPermission",
    "objectSettings",
    "pageAccess",
    "recordTypeVisibility",
    "tabSetting",
    "userPermission",
];

/// A file of a component that was taken apart, its own file included.
pub(super) fn claim(spot: &Spot<'_>) -> Option<Claim> {
    let (stem, suffix) = spot.suffix().filter(|(stem, _)| !stem.is_empty())?;
    if suffix == "yaml" && !spot.meta {
        return schema(spot, stem);
    }
    if !spot.meta {
        return None;
    }
    if suffix == "label" {
        let child = Role::Child { ty: registered_type("CustomLabel")?, name: stem.into() };
        return Some(claimed(registered_type("CustomLabels")?, "CustomLabels", child));
    }
    TYPES.iter().find_map(|(directory, ty)| {
        let (folder, inner) = spot.behind(spot.below(directory)?).split_once('/')?;
        let ty = registered_type(ty)?;
        let role = if suffix == ty.suffix && stem == folder && inner == spot.file {
            Role::Meta
        } else if let Some(ty) = child(ty, suffix) {
            Role::Child { ty, name: stem.into() }
        } else if ty.name == "PermissionSet" && PERMISSION_SUFFIXES.contains(&suffix) {
            Role::Content { inner: inner.into() }
        } else {
            return None;
        };
        Some(claimed(ty, folder, role))
    })
}

fn claimed(ty: &'static RegisteredType, name: &str, role: Role) -> Claim {
    Claim { ty, name: name.to_owned(), root: String::new(), role, weak: false }
}

/// The description of an external service beside the file of the service.
fn schema(spot: &Spot<'_>, stem: &str) -> Option<Claim> {
    let ty = registered_type("ExternalServiceRegistration")?;
    spot.below(ty.directory)?;
    let folder = &spot.path[..spot.path.len() - spot.file.len()];
    let root = format!("{folder}{stem}.{}-meta.xml", ty.suffix);
    Some(Claim { root, ..claimed(ty, stem, Role::Content { inner: spot.file.into() }) })
}
