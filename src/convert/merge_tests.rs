//! Merged and split components.

use std::collections::BTreeMap;

use super::*;
use crate::component::resolve;
use crate::input::{Content, FileClass};

type Tree = BTreeMap<String, Vec<u8>>;

/// Files that lie below `root/` or `second/`.
fn files(tree: &Tree) -> Vec<InputFile> {
    let file = |(path, bytes): (&String, &Vec<u8>)| InputFile {
        path: path.as_str().into(),
        class: FileClass::Data,
        unit: 0,
        home: None,
        metadata_root: None,
        content: Content::Memory(bytes.as_slice().into()),
    };
    tree.iter().map(file).collect()
}

type Convert = fn(&Component, &Source<'_>) -> Result<Converted, Vec<Fault>>;

/// All of a tree converted: files, members as `Type name`, and faults as `path: sentence`.
fn converted(tree: &Tree, convert: Convert) -> (Tree, Vec<String>, Vec<String>) {
    let files = files(tree);
    let resolved = resolve(&files, |file| file.path.split_once('/').unwrap().1);
    let read = |at: u32| Ok(tree[&*files[at as usize].path].clone());
    let source = Source { files: &files, read: &read };
    let (mut out, mut members, mut faults) = (Tree::new(), Vec::new(), Vec::new());
    for component in &resolved.components {
        match convert(component, &source) {
            Ok(converted) => {
                members
                    .extend(converted.members.iter().map(|member| format!("{} {}", member.ty, member.name)));
                for output in converted.outputs {
                    let bytes = match output.body {
                        Body::Xml(file) | Body::Raw(file) => read(file).unwrap(),
                        Body::Made { bytes, .. } => bytes,
                    };
                    assert_eq!(out.insert(output.path.clone(), bytes), None, "{}", output.path);
                }
            }
            Err(found) => faults.extend(found.into_iter().map(|fault| {
                let path = &files[fault.file as usize].path;
                match fault.kind {
                    FaultKind::Shape(sentence) => format!("{path}: {sentence}"),
                    FaultKind::Syntax(fault) => format!("{path}: {fault:?}"),
                    FaultKind::Read(fault) => format!("{path}: {fault:?}"),
                }
            })),
        }
    }
    (out, members, faults)
}

#[test]
fn dump() {
    let Ok(from) = std::env::var("DUMP_FROM") else { return };
    let to = std::env::var("DUMP_TO").unwrap();
    let mut tree = Tree::new();
    let mut todo = vec![std::path::PathBuf::from(&from)];
    while let Some(dir) = todo.pop() {
        for entry in std::fs::read_dir(&dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                todo.push(path);
                continue;
            }
            let name = path.strip_prefix(&from).unwrap().to_str().unwrap().to_owned();
            if name.contains('/') {
                tree.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    let convert: Convert = if std::env::var("DUMP_SOURCE").is_ok() { to_source } else { to_metadata };
    let (out, members, faults) = converted(&tree, convert);
    for (path, bytes) in out {
        let path = std::path::Path::new(&to).join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let mut types: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for member in &members {
        let (ty, name) = member.split_once(' ').unwrap();
        types.entry(ty).or_default().push(name);
    }
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n".to_owned();
    for (ty, mut names) in types {
        names.sort();
        xml += "    <types>\n";
        for n in names {
            xml += &format!("        <members>{}</members>\n", n.replace('&', "&amp;"));
        }
        xml += &format!("        <name>{ty}</name>\n    </types>\n");
    }
    xml += "    <version>64.0</version>\n</Package>\n";
    std::fs::write(std::path::Path::new(&to).join("package.xml"), xml).unwrap();
    for fault in faults {
        eprintln!("FAULT {fault}");
    }
}
