//! The files of an archive that is the content of a component.

use std::collections::HashSet;

use super::archive::{self, Limits, Source, State};
use super::content::FILE_LIMIT;

/// The files of a zip, by path. `None` if a folder cannot stand for it: it is no sound archive, holds too much or
/// nothing, or has names that lead elsewhere, exist twice or are no plain text.
pub fn unpack(bytes: Vec<u8>) -> Option<Vec<(String, Vec<u8>)>> {
    let (archive, entries, faults) = archive::open(Source::Memory(bytes.into()), Limits::DEPLOYMENT);
    let names: HashSet<&str> = entries.iter().map(|entry| entry.path.as_str()).collect();
    let is_folder_too = |path: &str| path.match_indices('/').any(|(at, _)| names.contains(&path[..at]));
    let clash = names.len() < entries.len() || entries.iter().any(|entry| is_folder_too(&entry.path));
    if !faults.is_empty() || entries.is_empty() || clash {
        return None;
    }
    entries
        .into_iter()
        .map(|entry| {
            // A backslash was never part of a name that is taken, so here it stands for what cannot be printed.
            let plain = entry.state == State::Sound && !entry.path.is_empty() && !entry.path.contains('\\');
            let bytes = archive.read(entry.index, FILE_LIMIT).ok().filter(|_| plain)?;
            Some((entry.path, bytes))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::unpack;

    /// A zip of files that hold their own names.
    fn zip(names: &[&str]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for name in names {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(name.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn only_what_a_folder_can_hold_is_unpacked() {
        let files = unpack(zip(&["b/c.js", "a.js"])).unwrap();
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["b/c.js", "a.js"]);
        assert!(files.iter().all(|(name, bytes)| name.as_bytes() == bytes));
        for names in [
            vec![],
            vec!["../up"],
            vec!["/top"],
            vec!["a\\b"],
            vec!["C:x"],
            vec!["a", "a.b", "a/b"],
            vec!["x\u{7}"],
        ] {
            assert_eq!(unpack(zip(&names)), None, "{names:?}");
        }
        assert_eq!(unpack(b"no archive".to_vec()), None);
    }
}
