//! Manifests of what is deleted. They come from the command line, from the package itself and from what is gone since
//! a commit, and the package has one of each name.

use std::collections::BTreeMap;

use super::package::Obstacle;
use crate::model::ApiVersion;
use crate::package::Members;
use crate::source::decode;
use crate::xml::{Limits, parse};

/// Makes one manifest of those of one name; the only one of its name stays as it is.
///
/// # Errors
/// One of several does not parse, so that nobody knows what it lists.
pub(super) fn unite(
    manifests: Vec<(String, Vec<u8>)>,
    version: ApiVersion,
    notes: &mut Vec<String>,
) -> Result<Vec<(String, Vec<u8>)>, Obstacle> {
    let mut by_name: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    for (name, bytes) in manifests {
        by_name.entry(name).or_default().push(bytes);
    }
    let mut united = Vec::with_capacity(by_name.len());
    for (name, mut all) in by_name {
        if let [only] = &mut all[..] {
            united.push((name, std::mem::take(only)));
            continue;
        }
        let mut members = Members::default();
        for bytes in &all {
            let Some(listed) = listed(bytes) else {
                return Err(Obstacle::Refused(vec![format!(
                    "the package has several manifests called {name}, and one of them does not parse, so they cannot \
                    be made one; mend it, or leave it out"
                )]));
            };
            for (ty, member) in listed {
                members.add(&ty, &member);
            }
        }
        notes.push(format!("{name} lists what {} manifests of this name list", all.len()));
        united.push((name, members.render(version).into_bytes()));
    }
    Ok(united)
}

/// Type and name of everything that a manifest lists; `None` if it does not parse.
pub(super) fn listed(bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let text = decode(bytes.to_vec()).text;
    let (tree, faults) = parse(&text, &Limits::default());
    let root = tree.root().filter(|_| faults.is_empty())?;
    let mut all = Vec::new();
    for types in tree.elements(root).filter(|id| tree.local_name(*id, &text) == "types") {
        let of = |name: &str| -> Vec<String> {
            let found = tree.elements(types).filter(|id| tree.local_name(*id, &text) == name);
            found.map(|id| tree.value(id, &text).trim().to_owned()).collect()
        };
        let ty = of("name").into_iter().next().unwrap_or_default();
        all.extend(of("members").into_iter().map(|name| (ty.clone(), name)));
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERSION: ApiVersion = ApiVersion::new(66);

    fn manifest(name: &str) -> (String, Vec<u8>) {
        let text = format!("<P><types><members>{name}</members><name>Queue</name></types></P>");
        ("destructiveChangesPost.xml".to_owned(), text.into_bytes())
    }

    #[test]
    fn manifests_are_read() {
        assert_eq!(listed(&manifest("A").1), Some(vec![("Queue".to_owned(), "A".to_owned())]));
        assert_eq!(listed(b"<P><types>"), None);
    }

    #[test]
    fn one_of_each_name_is_left() {
        let mut notes = Vec::new();
        let pre = ("destructiveChangesPre.xml".to_owned(), b"<broken".to_vec());
        let all = vec![manifest("B"), pre.clone(), manifest("A"), manifest("B")];
        let united = unite(all, VERSION, &mut notes).unwrap_or_default();
        assert_eq!(united.len(), 2);
        assert_eq!(united[1], pre);
        let pair = |name: &str| ("Queue".to_owned(), name.to_owned());
        assert_eq!(listed(&united[0].1), Some(vec![pair("A"), pair("B")]));
        assert_eq!(notes, ["destructiveChangesPost.xml lists what 3 manifests of this name list"]);
        assert!(unite(vec![pre.clone(), pre], VERSION, &mut notes).is_err());
    }
}
