//! Two files: as XML, as archives, as text or as bytes, whatever both of them are.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::{Change, Extent, Facts, FileDiff, documents};
use crate::input::unpack;
use crate::source::decode;

/// Namespace of metadata: where it stands, a file without a telling suffix is XML.
const NAMESPACE: &str = "http://soap.sforce.com/2006/04/metadata";

/// What differs between two files of a component of a type; `None` if nothing does.
pub fn file(ty: &str, path: &str, old: Option<&[u8]>, new: Option<&[u8]>) -> Option<FileDiff> {
    if old == new {
        return None;
    }
    let change = old.zip(new).map(|(old, new)| change(ty, path, old, new, true));
    Some(FileDiff { path: path.into(), old: old.map(Facts::of), new: new.map(Facts::of), change })
}

impl Facts {
    /// Size and hash of a file.
    pub fn of(bytes: &[u8]) -> Self {
        let mut hex = String::with_capacity(64);
        for byte in Sha256::digest(bytes) {
            let _ = write!(hex, "{byte:02x}");
        }
        Self { size: bytes.len() as u64, sha256: hex.into() }
    }
}

/// `deep`: archives are opened, which is not done within an archive.
fn change(ty: &str, path: &str, old: &[u8], new: &[u8], deep: bool) -> Change {
    if deep && let (Some(old), Some(new)) = (entries(old), entries(new)) {
        return Change::Archive { entries: compare_entries(&old, &new) };
    }
    let (Some(old), Some(new)) = (text(old), text(new)) else { return Change::Binary };
    if is_xml(path, &old)
        && is_xml(path, &new)
        && let Some(change) = documents(ty, &old, &new)
    {
        return change;
    }
    lines(&old, &new)
}

fn entries(bytes: &[u8]) -> Option<BTreeMap<String, Vec<u8>>> {
    let files = bytes.starts_with(b"PK").then(|| unpack(bytes.to_vec()))??;
    Some(files.into_iter().collect())
}

fn compare_entries(old: &BTreeMap<String, Vec<u8>>, new: &BTreeMap<String, Vec<u8>>) -> Vec<FileDiff> {
    let mut both: BTreeMap<&str, [Option<&[u8]>; 2]> = BTreeMap::new();
    for (side, files) in [old, new].into_iter().enumerate() {
        for (path, bytes) in files {
            both.entry(path).or_default()[side] = Some(bytes);
        }
    }
    let differs = both.into_iter().filter(|(_, [old, new])| old != new);
    differs
        .map(|(path, [old, new])| FileDiff {
            path: path.into(),
            old: old.map(Facts::of),
            new: new.map(Facts::of),
            change: old.zip(new).map(|(old, new)| change("", path, old, new, false)),
        })
        .collect()
}

/// A file as text, if it is one.
fn text(bytes: &[u8]) -> Option<String> {
    String::from_utf8(bytes.to_vec()).ok().filter(|text| !text.contains('\0'))
}

fn is_xml(path: &str, text: &str) -> bool {
    let named = ["-meta.xml", ".xml"].iter().any(|suffix| path.ends_with(suffix));
    (named || text.contains(NAMESPACE)) && decode(text.as_bytes().to_vec()).fault.is_none()
}

/// Counts the lines that one side alone has.
fn lines(old: &str, new: &str) -> Change {
    let mut counts: HashMap<&str, i64> = HashMap::new();
    for line in old.lines() {
        *counts.entry(line).or_default() -= 1;
    }
    for line in new.lines() {
        *counts.entry(line).or_default() += 1;
    }
    let sum = |sign: i64| {
        let several = counts.values().map(|count| count * sign).filter(|count| *count > 0);
        several.sum::<i64>().unsigned_abs()
    };
    let mark = |text: &str| text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
    let (before, after) = (mark(old), mark(new));
    let extent = if before.lines().eq(after.lines()) { Extent::Form } else { Extent::Values };
    Change::Text { extent, added: sum(1), removed: sum(-1) }
}
