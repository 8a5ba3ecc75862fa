//! What the rules about manifests share: which sort one is, and which types its names mean.

use super::FileCx;
use crate::input::ManifestKind;
use crate::model::{Class, Kind, Record, nearest, registered_type};

/// Whether the file is a manifest of what is to be deleted.
pub(super) fn is_destructive(cx: &FileCx<'_>) -> bool {
    cx.manifest == Some(ManifestKind::Destructive)
}

/// The blocks of types with the names of the types, where they can be read.
pub(super) fn blocks<'a>(cx: &FileCx<'a>) -> impl Iterator<Item = (&'a str, &'a Record<'a>)> {
    cx.doc.root.records("types").filter_map(|block| Some((block.text("name")?, block)))
}

/// The type that a name probably means: none for a known one, and for one that is near to nothing that is read.
pub(super) fn meant(name: &str) -> Option<&'static str> {
    if name == Kind::OmniChannelSettings.name() {
        return Some(Kind::OmniChannelSettings.manifest_name());
    }
    if registered_type(name).is_some() {
        return None;
    }
    let read = Kind::all().filter(|kind| matches!(kind.class(), Class::Core | Class::Partial));
    nearest(name, read.map(Kind::manifest_name))
}

/// The Omni-Channel type of that name in a manifest.
pub(super) fn core_kind(name: &str) -> Option<Kind> {
    Kind::from_manifest_name(name).filter(|kind| kind.class() == Class::Core)
}

/// Whether a member stands for all components of its type.
pub(super) fn is_wildcard(member: &str) -> bool {
    member == "*"
}

#[cfg(test)]
mod tests {
    use super::{core_kind, meant};
    use crate::model::{Class, Kind, registered_type};

    #[test]
    fn names_of_types_are_known() {
        for kind in Kind::all().filter(|kind| kind.class() == Class::Core) {
            assert!(registered_type(kind.manifest_name()).is_some(), "{}", kind.name());
            assert_eq!(core_kind(kind.manifest_name()), Some(kind));
        }
        for (written, real) in [
            ("Queues", Some("Queue")),
            ("skill", Some("Skill")),
            ("OmniChannelSettings", Some("Settings")),
            ("Setings", Some("Settings")),
            ("CaseSettings", None),
            ("CustomField", None),
            ("FlowDefinition", None),
            ("Nothing", None),
        ] {
            assert_eq!(meant(written), real, "{written}");
        }
    }
}
