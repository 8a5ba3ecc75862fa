//! Components one by one, as a manifest lists them, with the files that make each.

use serde::Serialize;

use super::Members;
use super::deletable::{is_deletable, is_mere_container};
use crate::component::{Component, Role};
use crate::convert::{Converted, Member};
use crate::model::ApiVersion;

/// One line of a manifest, and what stands behind it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Type and full name.
    pub member: Member,
    /// The component that this is a part of; none for a component.
    pub part_of: Option<Member>,
    /// Indices of its files: of a part the file that holds it, of a component all files.
    pub files: Vec<u32>,
}

/// What a manifest lists for a component.
pub fn listed(component: &Component, converted: &Converted) -> Vec<Listed> {
    let is_own = |member: &&Member| *member.name == *component.name && *member.ty == *own_type(component);
    let own = converted.members.iter().find(is_own).cloned();
    let own = own.unwrap_or_else(|| Member { ty: own_type(component), name: component.name.clone() });
    let metas: Vec<u32> = component.metas().collect();
    let of = |member: &Member| {
        if *member == own {
            return Listed { member: member.clone(), part_of: None, files: files(component) };
        }
        let file = component.pieces.iter().find(|piece| match &piece.role {
            Role::Child { ty, name } => {
                let whole =
                    member.name.strip_prefix(&*component.name).and_then(|rest| rest.strip_prefix('.'));
                ty.name == member.ty && (whole == Some(&**name) || *member.name == **name)
            }
            Role::Meta | Role::Content { .. } => false,
        });
        let files = file.map_or_else(|| metas.clone(), |piece| vec![piece.file]);
        Listed { member: member.clone(), part_of: Some(own.clone()), files }
    };
    converted.members.iter().map(of).collect()
}

fn own_type(component: &Component) -> &'static str {
    crate::convert::manifest_type(component.ty)
}

fn files(component: &Component) -> Vec<u32> {
    component.pieces.iter().map(|piece| piece.file).collect()
}

/// Why a component of the project is not in a manifest of deletions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kept {
    /// Its component is deleted, and it with it.
    WithComponent,
    /// It belongs to the platform, which cannot lose it.
    Standard,
}

/// Whether something is left out of a manifest of deletions that would delete all of `all`.
pub fn kept(listed: &Listed, all: &Members) -> Option<Kept> {
    let member = &listed.member;
    if let Some(parent) = &listed.part_of
        && all.contains(parent.ty, &parent.name)
        && !is_standard(parent)
    {
        return Some(Kept::WithComponent);
    }
    is_standard(member).then_some(Kept::Standard)
}

/// Whether a component cannot be deleted because it comes with every org.
fn is_standard(member: &Member) -> bool {
    is_mere_container(member.ty) || !is_deletable(member)
}

/// The listing as `omnic manifest --format json` writes it: `schemas/manifest.v1.schema.json`.
pub fn listing_json(rows: &[Row<'_>], version: ApiVersion) -> String {
    let document = Document { version: 1, api_version: version.to_string(), members: rows };
    // The structs hold strings, numbers and lists: nothing that could fail.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    version: u32,
    api_version: String,
    members: &'a [Row<'a>],
}

/// One member with its files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Row<'a> {
    /// Name of the type in a manifest.
    #[serde(rename = "type")]
    pub ty: &'a str,
    /// Full name.
    pub name: &'a str,
    /// `Type:Name` of the component that it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// The package directory that holds it, relative to the project; empty if the project itself does.
    pub package_directory: String,
    /// Paths of its files.
    pub files: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::component::Piece;
    use crate::model::registered_type;

    fn member(ty: &'static str, name: &str) -> Member {
        Member { ty, name: name.into() }
    }

    fn object(name: &str, parts: &[&str]) -> Vec<Listed> {
        let field = registered_type("CustomField").unwrap();
        let part = |(at, name): (usize, &&str)| Piece {
            file: at as u32 + 1,
            role: Role::Child { ty: field, name: (*name).into() },
        };
        let mut pieces = vec![Piece { file: 0, role: Role::Meta }];
        pieces.extend(parts.iter().enumerate().map(part));
        let ty = registered_type("CustomObject").unwrap();
        let component = Component { ty, name: name.into(), root: "".into(), pieces };
        let fields = parts.iter().map(|part| member("CustomField", &format!("{name}.{part}")));
        let members = std::iter::once(member("CustomObject", name)).chain(fields).collect();
        listed(&component, &Converted { outputs: vec![], members })
    }

    #[test]
    fn parts_have_their_own_file() {
        let all = object("Trip__c", &["A__c", "B__c"]);
        let files: Vec<&[u32]> = all.iter().map(|row| row.files.as_slice()).collect();
        assert_eq!(files, [[0, 1, 2].as_slice(), &[1], &[2]]);
        assert_eq!(all[0].part_of, None);
        assert_eq!(all[2].part_of, Some(member("CustomObject", "Trip__c")));
    }

    #[test]
    fn deletions_leave_the_platform_alone() {
        for (name, field, expected) in [
            ("Trip__c", "A__c", [None, Some(Kept::WithComponent)]),
            ("Case", "A__c", [Some(Kept::Standard), None]),
            ("Case", "Status", [Some(Kept::Standard), Some(Kept::Standard)]),
        ] {
            let rows = object(name, &[field]);
            let all: Members = rows.iter().map(|row| row.member.clone()).collect();
            assert_eq!(
                rows.iter().map(|row| kept(row, &all)).collect::<Vec<_>>(),
                expected,
                "{name} {field}"
            );
        }
    }
}
