//! Whether a name that somebody would give is a developer name, in the words of the rules about names of files.

use std::borrow::Cow;

use super::naming::invalid_developer_name::breaches;
use super::naming::name_too_long::LIMIT;
use super::naming::reserved_name::is_device;
use super::stem::Stem;

/// What makes a name none that a component can have, in words that follow the name.
pub fn fault(name: &str) -> Option<String> {
    // What somebody types has no escapes.
    let breaches = breaches(&Stem { text: Cow::Borrowed(name), has_stray_bytes: false });
    let length = name.chars().count();
    if !breaches.is_empty() {
        Some(breaches.join(", "))
    } else if length > LIMIT {
        Some(format!("has {length} characters, and the platform stores {LIMIT} at most"))
    } else {
        is_device(name).then(|| "is the name of a device on Windows".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn names_are_judged_as_typed() {
        for (name, told) in [
            ("Cases_2", None),
            ("", Some("is empty")),
            ("A\\u{41}B", Some("contains `\\`")),
            ("A B", Some("contains a space")),
            ("ns__A", Some("has two underscores in a row")),
            ("Con", Some("is the name of a device on Windows")),
        ] {
            assert_eq!(fault(name).as_deref(), told, "{name}");
        }
        assert_eq!(fault(&"a".repeat(80)), None);
        assert!(fault(&"a".repeat(81)).is_some_and(|told| told.starts_with("has 81 characters")));
    }
}
