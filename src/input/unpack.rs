//! A small archive as a whole in memory: one that is content itself, such as a static resource.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::archive::{self, Limits, Source};

/// Far above what a static resource may unpack to, and no more than a machine bears.
const LIMITS: Limits = Limits { entries: 20_000, bytes: 256 * 1024 * 1024 };

/// The files in a zip archive by their paths. `None` if it is none, or if anything about it is unsound: damage, a path
/// that leads out of it, a name that stands twice, more than is taken into memory.
pub fn unpacked(bytes: Arc<[u8]>) -> Option<BTreeMap<String, Vec<u8>>> {
    let (archive, entries, faults) = archive::open(Source::Memory(bytes), LIMITS);
    if !faults.is_empty() {
        return None;
    }
    let mut files = BTreeMap::new();
    for entry in entries {
        let bytes = archive.read(entry.index, LIMITS.bytes).ok()?;
        if files.insert(entry.path, bytes).is_some() {
            return None;
        }
    }
    Some(files)
}

#[cfg(test)]
mod tests {
    use super::unpacked;

    #[test]
    fn what_is_no_archive_is_none() {
        assert_eq!(unpacked((*b"").into()), None);
        assert_eq!(unpacked((*b"PK is how it begins").into()), None);
    }
}
