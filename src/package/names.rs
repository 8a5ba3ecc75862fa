//! Which paths cannot lie in a package.

use crate::model::FullName;

/// What keeps a path out of a package: the part of it that is at fault, and why.
///
/// Parts are looked at as they stand and as they decode, because whoever unpacks the package may decode them: an
/// encoded `/` belongs to the names of many layouts, but no part of a path may lead out of it.
pub(super) fn fault(path: &str) -> Option<(&str, &'static str)> {
    path.split('/').find_map(|part| Some((part, part_fault(part)?)))
}

fn part_fault(part: &str) -> Option<&'static str> {
    if part.contains('\\') {
        return Some("it holds a `\\`, which stands for a byte that is no text, or would make a path of it");
    }
    if !part.contains('%') {
        return name_fault(part);
    }
    let decoded = FullName::from_stem(part);
    name_fault(part).or_else(|| decoded.as_str().split('/').find_map(name_fault))
}

fn name_fault(name: &str) -> Option<&'static str> {
    if name.trim().is_empty() {
        Some("it is empty")
    } else if name == "." || name == ".." {
        Some("it names a folder")
    } else if name.contains('\\') {
        Some("it holds a `\\`, which would make a path of it")
    } else if name.chars().any(char::is_control) {
        Some("it holds a control character")
    } else {
        None
    }
}

/// The part of a path that Windows takes for a device, whatever its suffix.
pub(super) fn device(path: &str) -> Option<&str> {
    path.split('/').map(stem).find(|stem| is_device(stem))
}

/// A file name up to its last dot.
fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn is_device(stem: &str) -> bool {
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
    fn names_of_components_are_sound() {
        for path in [
            "queues/Cases.queue",
            "profiles/Sales%3A EU.profile",
            "queues/%zz.queue",
            "queues/a..b.queue",
            "layouts/Case-Sales%2FService Layout.layout",
            "lwc/tile/__tests__/tile.test.js",
        ] {
            assert_eq!(fault(path), None);
        }
    }

    #[test]
    fn names_that_make_a_path_are_refused() {
        for name in [
            "",
            " ",
            ".",
            "..",
            "%2e%2e",
            "a//b",
            "../b",
            "a\\b",
            "%2e%2e%2fevil",
            "a%2f..%2fevil",
            "%2fetc",
            "a%5cb",
            "a\nb",
            "a%00b",
            "%1b[2J",
            "%20",
        ] {
            assert!(fault(&format!("queues/{name}")).is_some(), "{name:?}");
        }
        assert_eq!(fault("/etc/x").map(|(part, _)| part), Some(""));
    }

    #[test]
    fn knows_device_names() {
        for name in ["CON", "aux.queue", "Nul.x.queue", "com1.cls", "LPT9.cls-meta.xml", "con .queue"] {
            assert!(device(&format!("queues/{name}")).is_some(), "{name}");
        }
        for name in ["Conx.queue", "COM0.queue", "COM10.queue", "LPT.queue", "é12.queue", "c\u{e9}1.queue"] {
            assert_eq!(device(&format!("queues/{name}")), None);
        }
    }
}
