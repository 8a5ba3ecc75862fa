//! Where a component lies in a package, and which names cannot lie there.

use crate::model::{FullName, Kind};

/// Path of a component in metadata format: `<folder>/<stem>.<suffix>`. The stem stays percent-encoded as it is.
///
/// A name that could lead out of its folder, or that no file can carry, is refused with the reason. Both the stem
/// and what it decodes to are looked at, because whoever unpacks the package may decode it.
pub(super) fn target(kind: Kind, stem: &str) -> Result<String, &'static str> {
    let decoded = FullName::from_stem(stem);
    for name in [stem, decoded.as_str()] {
        if let Some(reason) = fault(name) {
            return Err(reason);
        }
    }
    Ok(format!("{}/{stem}.{}", kind.directory(), kind.suffix()))
}

fn fault(name: &str) -> Option<&'static str> {
    if name.trim().is_empty() {
        Some("it is empty")
    } else if name == "." || name == ".." {
        Some("it names a folder")
    } else if name.contains(['/', '\\']) {
        Some("it holds a `/` or `\\`, which would make a path of it")
    } else if name.chars().any(char::is_control) {
        Some("it holds a control character")
    } else {
        None
    }
}

/// Whether Windows takes a file of this name for a device, whatever its suffix.
pub(super) fn is_device(stem: &str) -> bool {
    let base = stem.split('.').next().unwrap_or_default().trim_end();
    let numbered = |prefix: &str| {
        base.len() == 4
            && base.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
            && matches!(base.as_bytes()[3], b'1'..=b'9')
    };
    ["con", "prn", "aux", "nul"].iter().any(|device| base.eq_ignore_ascii_case(device))
        || numbered("com")
        || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folder_and_suffix_follow_the_type() {
        for (kind, stem, path) in [
            (Kind::Queue, "Cases", "queues/Cases.queue"),
            (Kind::OmniChannelSettings, "OmniChannel", "settings/OmniChannel.settings"),
            (Kind::Profile, "Sales%3A EU", "profiles/Sales%3A EU.profile"),
            (Kind::PermissionSet, "Agent", "permissionsets/Agent.permissionset"),
            (Kind::Queue, "%zz", "queues/%zz.queue"),
            (Kind::Queue, "a..b", "queues/a..b.queue"),
        ] {
            assert_eq!(target(kind, stem).as_deref(), Ok(path));
        }
    }

    #[test]
    fn names_that_make_a_path_are_refused() {
        for stem in [
            "",
            " ",
            ".",
            "..",
            "%2e%2e",
            "a/b",
            "a\\b",
            "%2e%2e%2fevil",
            "a%5cb",
            "a\nb",
            "a%00b",
            "%1b[2J",
            "%20",
        ] {
            assert!(target(Kind::Queue, stem).is_err(), "{stem:?}");
        }
    }

    #[test]
    fn knows_device_names() {
        for name in ["CON", "aux", "Nul.x", "com1", "LPT9", "con "] {
            assert!(is_device(name), "{name}");
        }
        for name in ["Conx", "COM0", "COM10", "LPT", "", "é12", "c\u{e9}1"] {
            assert!(!is_device(name), "{name}");
        }
    }
}
