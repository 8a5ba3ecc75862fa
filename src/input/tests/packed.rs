use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::super::archive::{Limits, Source};
use super::super::packed::collect;
use super::*;

const MANIFEST: (&str, &[u8]) = ("package.xml", b"<Package/>");
const QUEUE: (&str, &[u8]) = ("queues/A.queue", b"<Queue/>");

fn pack(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn open(bytes: &[u8]) -> Inventory {
    collect(Source::Memory(bytes.into()), Limits::DEPLOYMENT, false)
}

fn faults(bytes: &[u8]) -> Vec<ArchiveFault> {
    open(bytes).archive_faults
}

/// Replaces a name by one of the same length, in the local and in the central header.
fn rename(mut bytes: Vec<u8>, from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let places: Vec<_> = memchr::memmem::find_iter(&bytes, from).collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
    }
    bytes
}

#[test]
fn a_sound_archive_reads_like_a_folder() {
    let bytes = pack(&[
        QUEUE,
        MANIFEST,
        ("./skills//S.skill", b"<Skill/>"),
        ("flows/F.flow", b""),
        (".git/A.queue", b""),
        ("skills/Z.skill", b"PK\x03\x04"),
        ("inner/package.xml", b""),
        ("inner/groups/G.group", b""),
        ("lwc/tile/package.xml", b""),
        ("lwc/tile/queues/B.queue", b""),
    ]);
    let found = open(&bytes);
    assert_eq!(
        shown(&found),
        "flows/F.flow | Flow | unit 0 home 1 root=\"\"\n\
         inner/groups/G.group | named Group | unit 0 home 0 root=\"inner\"\n\
         inner/package.xml | Package manifest | unit 0 home 0 root=\"inner\"\n\
         lwc/tile/package.xml | Package manifest | unit 0 home 1 root=\"\"\n\
         lwc/tile/queues/B.queue | Queue | unit 0 home 1 root=\"\"\n\
         package.xml | Package manifest | unit 0 home 1 root=\"\"\n\
         queues/A.queue | Queue | unit 0 home 1 root=\"\"\n\
         skills/S.skill | Skill | unit 0 home 1 root=\"\"\n"
    );
    assert_eq!(found.archive_faults, []);
    assert_eq!(found.units[0].project, ProjectKind::Metadata);
    assert_eq!(found.files[6].read().unwrap(), b"<Queue/>");
}

#[test]
fn an_archive_on_disk_is_known_by_name_or_content() {
    let dir = tree(&[]);
    for (name, bytes) in [("in.zip", pack(&[MANIFEST, QUEUE])), ("deploy", pack(&[MANIFEST, QUEUE]))] {
        fs::write(dir.path().join(name), bytes).unwrap();
        let root = find_root(&dir.path().join(name)).unwrap();
        assert!(matches!(root.kind, RootKind::Zip(_)));
        let found = inventory(&root, None).unwrap();
        assert_eq!(found.archive.as_deref(), Some(name));
        assert_eq!(paths(&found), ["package.xml", "queues/A.queue"]);
        assert_eq!(found.files[1].read().unwrap(), b"<Queue/>");
        assert!(under(&root.named, &found.files[1].path));
    }
    fs::write(dir.path().join("A.queue"), pack(&[MANIFEST])).unwrap();
    assert_eq!(find_root(&dir.path().join("A.queue")).unwrap().kind, RootKind::File);
}

#[test]
fn unsafe_entries_are_named_and_not_read() {
    let cases = [
        ("../../evil.queue", Hazard::Parent),
        ("queues/../A.queue", Hazard::Parent),
        ("/etc/evil.queue", Hazard::Absolute),
        ("C:\\evil.queue", Hazard::Drive),
        ("c:evil.queue", Hazard::Drive),
        ("queues\\..\\e.queue", Hazard::Backslash),
    ];
    for (name, hazard) in cases {
        // The writer refuses some of the names.
        let placeholder = "x".repeat(name.len());
        let bytes = rename(pack(&[MANIFEST, QUEUE, (&placeholder, b"x")]), &placeholder, name);
        let found = open(&bytes);
        let entry = name.replace('\\', "\\\\");
        assert_eq!(found.archive_faults, [ArchiveFault::UnsafeEntry { entry, hazard }], "{name}");
        assert_eq!(paths(&found), ["package.xml", "queues/A.queue"]);
    }
}

#[test]
fn links_in_archives_are_unsafe() {
    let mut zip = ZipWriter::new_append(Cursor::new(pack(&[MANIFEST, QUEUE]))).unwrap();
    zip.add_symlink("L.queue", "/outside", SimpleFileOptions::default()).unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    let fault = ArchiveFault::UnsafeEntry { entry: "L.queue".to_owned(), hazard: Hazard::Link };
    assert_eq!(faults(&bytes), [fault]);
}

#[test]
fn duplicates_are_found() {
    let bytes = pack(&[MANIFEST, QUEUE, ("queues/B.queue", b"second")]);
    let found = open(&rename(bytes, "queues/B.queue", "queues/A.queue"));
    let name = || "queues/A.queue".to_owned();
    assert_eq!(found.archive_faults, [ArchiveFault::DuplicateEntry { entry: name(), first: name() }]);
    assert_eq!(found.files[1].read().unwrap(), b"<Queue/>", "the first counts");
    let found = open(&pack(&[MANIFEST, QUEUE, ("queues/a.queue", b"other")]));
    let lower = "queues/a.queue".to_owned();
    assert_eq!(found.archive_faults, [ArchiveFault::DuplicateEntry { entry: lower, first: name() }]);
    assert_eq!(found.files.len(), 3);
}

#[test]
fn a_manifest_is_needed() {
    assert_eq!(faults(&pack(&[QUEUE])), [ArchiveFault::NoManifest]);
    assert_eq!(faults(&pack(&[])), [ArchiveFault::NoManifest]);
    assert_eq!(faults(&pack(&[("unpackaged/package.xml", b""), QUEUE])), []);
}

#[test]
fn what_is_no_archive_is_named() {
    let whole = |damage| [ArchiveFault::Unreadable { entry: None, damage }];
    assert_eq!(faults(b""), whole(Damage::NotAnArchive));
    assert_eq!(faults(b"<?xml version='1.0'?>"), whole(Damage::NotAnArchive));
    let bytes = pack(&[MANIFEST, QUEUE]);
    for cut in [3, 30, bytes.len() - 30, bytes.len() - 1] {
        let found = faults(&bytes[..cut]);
        assert!(
            matches!(&found[..], [ArchiveFault::Unreadable { entry: None, damage: Damage::Directory(_) }]),
            "{cut}: {found:?}"
        );
    }
}

/// Offset of the central header of the entry at `index`.
fn central(bytes: &[u8], index: usize) -> usize {
    memchr::memmem::find_iter(bytes, b"PK\x01\x02").nth(index).unwrap()
}

#[test]
fn wrong_checksums_and_sizes_are_told_apart() {
    let text = [b'x'; 5000];
    let good = pack(&[("queues/B.queue", &text), MANIFEST, QUEUE]);
    let at = central(&good, 0);
    let fault = |damage| [ArchiveFault::Unreadable { entry: Some("queues/B.queue".to_owned()), damage }];

    let mut bytes = good.clone();
    bytes[at + 16] ^= 0xff;
    let found = open(&bytes);
    assert_eq!(found.archive_faults, fault(Damage::Checksum));
    assert_eq!(paths(&found), ["package.xml", "queues/A.queue", "queues/B.queue"], "the name still counts");
    assert!(matches!(found.files[2].read(), Err(ReadFault::Reported)));

    for lie in [0_u32, 1, 4999, 5001, 70_000, u32::MAX - 1] {
        let mut bytes = good.clone();
        bytes[at + 24..at + 28].copy_from_slice(&lie.to_le_bytes());
        assert_eq!(faults(&bytes), fault(Damage::Size { declared: lie.into() }), "{lie}");
    }

    let mut bytes = good.clone();
    bytes[at + 20] -= 5;
    let found = faults(&bytes);
    assert!(
        matches!(&found[..], [ArchiveFault::Unreadable { entry: Some(_), damage: Damage::Data(_) }]),
        "cut data: {found:?}"
    );

    let mut bytes = good.clone();
    bytes[at + 10] = 12;
    let found = faults(&bytes);
    assert!(
        matches!(&found[..], [ArchiveFault::Unreadable { entry: Some(_), damage: Damage::Unsupported(_) }]),
        "{found:?}"
    );
    let mut bytes = good;
    bytes[at + 8] |= 1;
    let found = faults(&bytes);
    assert!(
        matches!(&found[..], [ArchiveFault::Unreadable { entry: Some(_), damage: Damage::Unsupported(_) }]),
        "{found:?}"
    );
}

#[test]
fn limits_stop_the_reading() {
    let zeros = vec![0; 90_000];
    let bytes = pack(&[MANIFEST, QUEUE, ("x/1", &zeros), ("x/2", &zeros)]);
    let at = |entries, bytes_limit| {
        let found =
            collect(Source::Memory(bytes.as_slice().into()), Limits { entries, bytes: bytes_limit }, false);
        (found.files.len(), found.archive_faults)
    };
    assert_eq!(at(4, 200_000), (2, vec![]));
    assert_eq!(at(3, 200_000), (0, vec![ArchiveFault::TooManyEntries { count: 4, limit: 3 }]));
    let fault = ArchiveFault::TooManyBytes { entry: "x/2".to_owned(), limit: 180_000 };
    assert_eq!(at(4, 180_000), (0, vec![fault]));
    assert_eq!(at(4, 180_018), (2, vec![]), "exactly the limit is allowed");
}

#[test]
fn a_large_entry_is_refused_when_read() {
    let bytes = pack(&[MANIFEST, ("queues/B.queue", &vec![b' '; FILE_LIMIT as usize + 1])]);
    let found = open(&bytes);
    assert_eq!(found.archive_faults, []);
    let fault = found.files[1].read().unwrap_err();
    assert!(matches!(fault, ReadFault::TooLarge { size, .. } if size == FILE_LIMIT + 1), "{fault}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_archives_never_panic(
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in prop::option::of(any::<prop::sample::Index>()),
        twice in any::<bool>(),
    ) {
        let mut bytes = pack(&[MANIFEST, QUEUE, ("skills/S.skill", b"PK"), ("package-x.xml", b"<Package>")]);
        for (at, byte) in edits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if twice {
            bytes.extend_from_within(..);
        }
        let found = collect(Source::Memory(bytes.into()), Limits { entries: 100, bytes: 1_000_000 }, false);
        for file in &found.files {
            let _ = file.read();
        }
    }
}
