//! Round trips of random packages, and of one component of every plain type: what leaves metadata format comes back
//! the same, on bytes for what is copied and on content for what is packed.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use omnic::model::{Layout, REGISTRY, RegisteredType};
use proptest::prelude::*;

use super::convert::{Package, convert};

type Tree = BTreeMap<String, Vec<u8>>;

/// Types of which a package holds plain components: one XML file, or content with an XML file.
fn plain_types() -> impl Iterator<Item = &'static RegisteredType> {
    REGISTRY.iter().filter(|row| {
        let plain = matches!(row.layout, Layout::File | Layout::Content);
        plain && !row.directory.is_empty() && row.parent.is_empty() && row.alias_for.is_empty()
    })
}

/// The files of a component in a package.
fn component(row: &RegisteredType, name: &str, content: &[u8]) -> Vec<(String, Vec<u8>)> {
    let xml = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<{0}/>", row.name).into_bytes();
    if !row.folder_of.is_empty() {
        let name = name.replace('.', "_");
        return vec![(format!("{}/{name}-meta.xml", row.directory), xml)];
    }
    let folder = match row.name {
        "Territory2Model" => format!("{}/{name}", row.directory),
        _ if row.is_inside_model() => format!("territory2Models/Model/{}", row.directory),
        _ if row.in_folder => format!("{}/Folder/Sub", row.directory),
        _ => row.directory.to_owned(),
    };
    let path = format!("{folder}/{name}.{}", row.suffix);
    match row.layout {
        Layout::Content => vec![(format!("{path}-meta.xml"), xml), (path, content.to_vec())],
        _ => vec![(path, xml)],
    }
}

/// A package in source format and back.
fn round(tree: &Tree) -> (Package, Package) {
    let apart = convert(tree, false);
    let again = convert(&apart.files, true);
    (apart, again)
}

#[test]
fn every_plain_type_comes_back() {
    let tree: Tree = plain_types().flat_map(|row| component(row, "A_b.c", b"\0content")).collect();
    let (apart, again) = round(&tree);
    assert_eq!((apart.notes, again.notes), (vec![], vec![]));
    let paths = |tree: &Tree| tree.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(&again.files), paths(&tree));
    for (path, bytes) in &tree {
        assert!(again.files[path] == *bytes, "{path} is another");
    }
    assert_eq!(apart.members, again.members);
    let listed: usize = again.members.values().map(std::collections::BTreeSet::len).sum();
    assert_eq!(listed, plain_types().count());
}

/// The files of an archive.
fn unpacked(bytes: &[u8]) -> Option<Tree> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut files = Tree::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).ok()?;
        let name = entry.name().ok()?.into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).ok()?;
        if !name.ends_with('/') {
            files.insert(name, content);
        }
    }
    Some(files)
}

fn name() -> impl Strategy<Value = String> {
    "[A-Za-z][A-Za-z0-9_]{0,6}([ .%-][A-Za-z0-9_äß]{1,4}){0,2}"
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 0..40)
}

fn plain() -> impl Strategy<Value = Vec<(String, Vec<u8>)>> {
    let types: Vec<&'static RegisteredType> = plain_types().collect();
    (proptest::sample::select(types), name(), bytes())
        .prop_map(|(row, name, content)| component(row, &name, &content))
}

fn document() -> impl Strategy<Value = Vec<(String, Vec<u8>)>> {
    (name(), "[a-z]{0,4}", bytes()).prop_map(|(name, suffix, content)| {
        // A name without a suffix has no dot.
        let file = if suffix.is_empty() { name.replace('.', "_") } else { format!("{name}.{suffix}") };
        let path = format!("documents/Folder/{file}");
        vec![(format!("{path}-meta.xml"), b"<Document/>".to_vec()), (path, content)]
    })
}

fn resource() -> impl Strategy<Value = Vec<(String, Vec<u8>)>> {
    let types = vec!["application/zip", "application/x-zip-compressed", "text/css", "image/png", "odd/type"];
    let inner = "[a-c]{1,2}(/[a-c]{1,2}){0,2}\\.(js|resource|cls-meta\\.xml)";
    let files = proptest::collection::btree_map(inner, bytes(), 0..4);
    ("[A-Za-z][A-Za-z0-9_]{0,6}", proptest::sample::select(types), bytes(), files, any::<bool>()).prop_map(
        |(name, content_type, content, files, packed)| {
            let path = format!("staticresources/{name}.resource");
            let xml = format!("<StaticResource><contentType>{content_type}</contentType></StaticResource>");
            let content = if packed { zipped(&files) } else { content };
            vec![(format!("{path}-meta.xml"), xml.into_bytes()), (path, content)]
        },
    )
}

/// A zip as another program makes it: with folders, not compressed.
fn zipped(files: &Tree) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    writer.add_directory("folder/", options).expect("a folder");
    for (name, content) in files {
        writer.start_file(name.as_str(), options).expect("an entry");
        std::io::Write::write_all(&mut writer, content).expect("its content");
    }
    writer.finish().expect("an archive").into_inner()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_package_comes_back(
        parts in proptest::collection::vec(prop_oneof![3 => plain(), 1 => document(), 2 => resource()], 1..12)
    ) {
        // Two parts can have the name of one component, or a document and its folder one path: the first stays.
        let mut tree = Tree::new();
        let mut stems = std::collections::BTreeSet::new();
        for part in parts {
            let path = part[0].0.trim_end_matches("-meta.xml");
            let stem = if path.starts_with("documents/") { path.rsplit_once('.').map_or(path, |(stem, _)| stem) } else { path };
            if stems.insert(stem.to_lowercase()) {
                tree.extend(part);
            }
        }
        let (apart, again) = round(&tree);
        prop_assert_eq!(&apart.notes, &Vec::<String>::new());
        prop_assert_eq!(&again.notes, &Vec::<String>::new());
        prop_assert_eq!(&apart.members, &again.members);
        let paths = |tree: &Tree| tree.keys().cloned().collect::<Vec<_>>();
        prop_assert_eq!(paths(&tree), paths(&again.files));
        for (path, bytes) in &tree {
            let back = &again.files[path];
            let same = back == bytes || unpacked(bytes).is_some_and(|files| unpacked(back) == Some(files));
            prop_assert!(same, "{} is another", path);
        }
    }
}
