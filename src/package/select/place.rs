//! Where the file of a component would lie if there were one.

use crate::model::{Layout, registered_type};

/// Where a file of a component would lie below a package directory or the root of a package; none for types whose
/// components are folders.
pub fn expected_path(ty: &str, name: &str, source: bool) -> Option<String> {
    let ty = registered_type(ty)?;
    if let Some(parent) = ty.parent() {
        let folder = parent.directory;
        return match (
            name.split_once('.'),
            source && parent.child_folders && parent.layout == Layout::Decomposed,
        ) {
            (Some((holder, part)), true) => {
                Some(format!("{folder}/{holder}/{}/{part}.{}-meta.xml", ty.directory, ty.suffix))
            }
            (Some((holder, _)), false) => {
                let end = if source { "-meta.xml" } else { "" };
                Some(format!("{folder}/{holder}.{}{end}", parent.suffix))
            }
            (None, _) => None,
        };
    }
    if ty.directory.is_empty() {
        return None;
    }
    let (folder, suffix) = (ty.directory, ty.suffix);
    match ty.layout {
        Layout::File if source => Some(format!("{folder}/{name}.{suffix}-meta.xml")),
        Layout::Decomposed if source && ty.child_folders => {
            Some(format!("{folder}/{name}/{name}.{suffix}-meta.xml"))
        }
        Layout::File | Layout::Decomposed => Some(format!("{folder}/{name}.{suffix}")),
        Layout::Content if !ty.suffix.is_empty() => Some(format!("{folder}/{name}.{suffix}")),
        Layout::Bundle | Layout::UiBundle => Some(format!("{folder}/{name}/")),
        Layout::Content
        | Layout::Mixed
        | Layout::StaticResource
        | Layout::Labels
        | Layout::DigitalExperience => None,
    }
}
