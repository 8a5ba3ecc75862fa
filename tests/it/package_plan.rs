//! The plan of a package: what it takes, and that no name in it leads out of the zip.

use omnic::component::resolve;
use omnic::convert::Source;
use omnic::input::{Content, FileClass, InputFile};
use omnic::model::ApiVersion;
use omnic::package::{
    Chosen, Compression, Doubt, Maker, MakerFault, Packed, Plan, Refusal, Why, Wishes, join, make, pack,
    plan, unite,
};
use proptest::prelude::*;

use super::package::unzip;

/// A file of a project.
#[derive(Clone, Debug)]
struct Part {
    path: String,
    bytes: Vec<u8>,
}

/// A package that was made of them, with its manifest first.
#[derive(Debug)]
struct Package {
    plan: Plan,
    notes: Vec<String>,
    files: Vec<(String, Vec<u8>)>,
}

fn part(path: &str, bytes: &[u8]) -> Part {
    Part { path: path.to_owned(), bytes: bytes.to_vec() }
}

/// Makes a package of files in memory, whether they parse or not.
fn package(parts: &[Part]) -> Result<Package, Vec<Refusal>> {
    let mut parts: Vec<&Part> = parts.iter().collect();
    parts.sort_by(|a, b| a.path.cmp(&b.path));
    let file = |part: &&Part| InputFile {
        path: part.path.as_str().into(),
        class: FileClass::Plain,
        unit: 0,
        home: None,
        metadata_root: None,
        content: Content::Memory(part.bytes.as_slice().into()),
    };
    let files: Vec<InputFile> = parts.iter().map(file).collect();
    // The first folder stands for a package directory.
    let resolved = resolve(&files, |file| file.path.split_once('/').map_or(&*file.path, |(_, inner)| inner));
    let read = |at: u32| files[at as usize].read();
    let source = Source { files: &files, read: &read };
    let chosen = resolved.components.into_iter().map(|component| Chosen { component, why: Why::Project });
    let united = unite(chosen.collect(), &source);
    let wishes = Wishes::new();
    let maker = Maker { source: &source, judged: &|_| true, wishes: &wishes, force: true };
    let (made, faults) = make(&united.chosen, &maker, &|path: &str, bytes: &[u8]| {
        Ok::<_, ()>((path.to_owned(), bytes.to_vec()))
    });
    let mut refusals = united.refusals;
    for fault in faults {
        match fault {
            MakerFault::Refused(refusal) => refusals.push(refusal),
            fault => panic!("{fault:?}"),
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let (plan, contents) = plan(united.chosen, made, &files)?;
    let mut all = vec![("package.xml".to_owned(), plan.manifest(ApiVersion::new(66)).into_bytes())];
    all.extend(contents);
    assert!(plan.entries.iter().zip(&all[1..]).all(|(entry, (path, bytes))| {
        entry.path == *path && entry.size == bytes.len() as u64 && entry.from.len() == 1
    }));
    Ok(Package { plan, notes: united.notes, files: all })
}

fn zipped(package: &Package, compression: Compression) -> Vec<u8> {
    let packed = package.files.iter().map(|(path, bytes)| pack(path, bytes, compression).expect("a file"));
    let packed: Vec<Packed> = packed.collect();
    join(packed).expect("a zip")
}

#[test]
fn the_order_of_files_does_not_matter() {
    let mut parts =
        vec![part("a/skills/S.skill", b"s"), part("a/queues/b.queue", b"b"), part("z/queues/B.queue", b"B")];
    let one = package(&parts).expect("a package");
    parts.reverse();
    let two = package(&parts).expect("a package");
    assert_eq!(one.files, two.files);
    let paths: Vec<&str> = one.files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["package.xml", "queues/B.queue", "queues/b.queue", "skills/S.skill"]);
    assert_eq!(one.plan.members.counts().collect::<Vec<_>>(), [("Queue", 2), ("Skill", 1)]);
    let doubt = Doubt::Case {
        type_name: "Queue",
        first: "a/queues/b.queue".into(),
        later: "z/queues/B.queue".into(),
    };
    assert_eq!(one.plan.doubts, [doubt]);
}

#[test]
fn one_component_twice() {
    let first = part("p/queues/A.b.queue", b"x");
    let same = part("q/queues/A%2Eb.queue", b"x");
    let other = part("q/queues/A.b.queue", b"y");
    let once = package(&[same, first.clone()]).expect("a package");
    assert_eq!(once.files.len(), 2);
    assert_eq!(once.files[1].0, "queues/A.b.queue");
    assert_eq!(once.notes, ["Queue `A.b` is in p/queues/A.b.queue and q/queues/A%2Eb.queue, packed once"]);
    let refused = package(&[other, first]).expect_err("a conflict");
    assert_eq!(refused.len(), 1);
    let text = refused[0].to_string();
    assert!(text.contains("p/queues/A.b.queue") && text.contains("q/queues/A.b.queue"), "{text}");
}

fn parts(stems: impl Strategy<Value = String>) -> impl Strategy<Value = Part> {
    let places = prop::sample::select(vec![
        ("queues", "queue"),
        ("skills", "skill"),
        ("profiles", "profile"),
        ("settings", "settings"),
    ]);
    let content = prop::collection::vec(any::<u8>(), 0..200);
    (places, stems, content)
        .prop_map(|((folder, suffix), stem, bytes)| part(&format!("p/{folder}/{stem}.{suffix}"), &bytes))
}

fn hostile_stem() -> impl Strategy<Value = String> {
    prop_oneof!["(\\.|/|\\\\|%2e|%2F|%5c|%00|C:|~|a|é|\u{202e}|\u{7f}| ){0,6}", any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn unzipping_gives_the_package_back(
        parts in prop::collection::vec(parts("[A-Za-zé😀&'%. ]{0,3}[A-Za-z0-9_]{1,9}"), 0..12)
    ) {
        let Ok(package) = package(&parts) else { return Ok(()) };
        for compression in [Compression::Deflate, Compression::Store] {
            prop_assert_eq!(&unzip(&zipped(&package, compression)), &package.files);
        }
    }

    #[test]
    fn no_name_leads_out(part in parts(hostile_stem())) {
        let Ok(package) = package(&[part]) else { return Ok(()) };
        for (path, _) in &package.files {
            prop_assert!(!path.contains(['\\', '\0']) && !path.starts_with('/'), "{:?}", path);
            prop_assert!(path.split('/').all(|step| !step.is_empty() && step != "." && step != ".."));
        }
    }
}
