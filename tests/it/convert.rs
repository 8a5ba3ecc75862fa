//! Projects of one shape each, `samples/kitchen-sink/*`, and what they are in metadata format.
//!
//! Each is held against `tests/convert/<shape>.expected`, which says of every file of the package what it is a copy
//! of or what it holds; `OMNIC_UPDATE=1` writes the files. The package is then taken apart and put together again,
//! which must change nothing. With `OMNIC_TREES=folder` both forms are written there, in one folder a shape, to be
//! compared with those of another converter.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use omnic::component::{Resolved, resolve, unclaimed_reason};
use omnic::convert::{Body, Converted, Fault, FaultKind, Source, to_metadata, to_source};
use omnic::input::{Content, FileClass, InputFile, find_root, inventory};
use omnic::xml::escape_text;

/// Files by path, with what they hold.
type Tree = BTreeMap<String, Vec<u8>>;

/// A converted tree.
#[derive(Default)]
pub(super) struct Package {
    pub(super) files: Tree,
    /// Where the bytes of each file come from, for people.
    origins: BTreeMap<String, String>,
    /// Type and names.
    pub(super) members: BTreeMap<&'static str, BTreeSet<String>>,
    /// Faults and files left out, for people.
    pub(super) notes: Vec<String>,
}

/// Converts a tree in memory whose paths are those in a package or package directory.
pub(super) fn convert(tree: &Tree, metadata: bool) -> Package {
    let files: Vec<InputFile> = tree
        .iter()
        .map(|(path, bytes)| InputFile {
            path: path.as_str().into(),
            class: FileClass::Plain,
            unit: 0,
            home: None,
            metadata_root: None,
            content: Content::Memory(bytes.as_slice().into()),
        })
        .collect();
    convert_files(&files, |file| &file.path, metadata)
}

/// Converts a project to metadata format.
fn convert_project(folder: &Path) -> Package {
    let mut root = find_root(folder).expect("a root");
    root.whole = true;
    let inventory = inventory(&root, None).expect("an inventory");
    convert_files(&inventory.packable(), |file| inventory.inner(file), true)
}

fn convert_files(files: &[InputFile], inner: impl Fn(&InputFile) -> &str, metadata: bool) -> Package {
    let Resolved { components, unclaimed } = resolve(files, &inner);
    let read = |file: u32| files[file as usize].read_content();
    let source = Source { files, read: &read };
    let mut package = Package::default();
    for component in &components {
        let converted =
            if metadata { to_metadata(component, &source) } else { to_source(component, &source) };
        match converted {
            Ok(converted) => package.add(converted, files),
            Err(faults) => package.notes.extend(faults.iter().map(|fault| shown(fault, files))),
        }
    }
    for at in unclaimed {
        let file = &files[at as usize];
        package.notes.push(format!("{}: {}", file.path, unclaimed_reason(inner(file))));
    }
    package
}

fn shown(fault: &Fault, files: &[InputFile]) -> String {
    let path = &files[fault.file as usize].path;
    match &fault.kind {
        FaultKind::Syntax(fault) => format!("{path}: {fault:?}"),
        FaultKind::Read(fault) => format!("{path}: {fault}"),
        FaultKind::Shape(text) => format!("{path}: {text}"),
    }
}

impl Package {
    fn add(&mut self, converted: Converted, files: &[InputFile]) {
        for member in converted.members {
            self.members.entry(member.ty).or_default().insert(member.name.into());
        }
        for output in converted.outputs {
            let (bytes, origin) = match output.body {
                Body::Xml(file) | Body::Raw(file) => {
                    let file = &files[file as usize];
                    (file.read().expect("a sample can be read"), format!("= {}", file.path))
                }
                Body::Made { bytes, from } => {
                    assert!(!from.is_empty(), "{} is made of something", output.path);
                    let text = made(&bytes);
                    (bytes, text)
                }
            };
            let twice = self.files.insert(output.path.clone(), bytes);
            assert!(twice.is_none(), "{} is written twice", output.path);
            self.origins.insert(output.path, origin);
        }
    }

    /// The expectation as it is checked in.
    fn shown(&self) -> String {
        let mut text = String::new();
        for (ty, names) in &self.members {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let _ = writeln!(text, "{ty}: {}", names.join(", "));
        }
        text.push('\n');
        for (path, origin) in &self.origins {
            let _ = writeln!(text, "{path} {origin}");
        }
        if !self.notes.is_empty() {
            let _ = writeln!(text, "\n{}", self.notes.join("\n"));
        }
        text
    }

    /// A manifest as simple as it gets, for comparisons.
    fn manifest(&self) -> String {
        let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
            .to_owned();
        for (ty, names) in &self.members {
            text.push_str("    <types>\n");
            for name in names {
                let _ = writeln!(text, "        <members>{}</members>", escape_text(name));
            }
            let _ = write!(text, "        <name>{ty}</name>\n    </types>\n");
        }
        text.push_str("    <version>64.0</version>\n</Package>\n");
        text
    }
}

/// What a file that is no copy holds: its text, or the files in it.
fn made(bytes: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.lines().fold("made".to_owned(), |shown, line| format!("{shown}\n    {line}"));
    }
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return format!("made, {} bytes", bytes.len());
    };
    let mut shown = "zip".to_owned();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).expect("an entry");
        let mut content = Vec::new();
        entry.read_to_end(&mut content).expect("a sound entry");
        let _ = write!(shown, "\n    {} {} bytes", entry.name().expect("a plain name"), content.len());
    }
    shown
}

fn write(tree: &Tree, folder: &Path) {
    for (path, bytes) in tree {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        fs::write(path, bytes).expect("it can be written");
    }
}

#[test]
fn every_shape_is_converted() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut faults = Vec::new();
    let mut shapes: Vec<_> = fs::read_dir(repository.join("samples/kitchen-sink"))
        .expect("the samples")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    shapes.sort();
    for folder in shapes {
        let shape = folder.file_name().expect("a name").to_string_lossy().into_owned();
        let package = convert_project(&folder);
        let expected = repository.join(format!("tests/convert/{shape}.expected"));
        let shown = package.shown();
        if std::env::var_os("OMNIC_UPDATE").is_some() {
            fs::write(&expected, &shown).expect("it can be written");
        }
        if let Some(trees) = std::env::var_os("OMNIC_TREES") {
            let mut files = package.files.clone();
            files.insert("package.xml".to_owned(), package.manifest().into_bytes());
            write(&files, &Path::new(&trees).join(&shape));
        }
        if fs::read_to_string(&expected).unwrap_or_default() != shown {
            faults.push(format!("{shape} is not as expected:\n{shown}"));
        }
        // Taken apart and put together again.
        let apart = convert(&package.files, false);
        if let Some(trees) = std::env::var_os("OMNIC_TREES") {
            write(&apart.files, &Path::new(&trees).join(format!("{shape}.source")));
        }
        let again = convert(&apart.files, true);
        for (path, bytes) in &package.files {
            if again.files.get(path) != Some(bytes) {
                faults.push(format!("{shape}: {path} is another after a round trip"));
            }
        }
        // What a project takes apart is listed by its parts, what a package holds in one file by itself too.
        let whole = convert(&package.files, true);
        let same = [&package.members, &whole.members].contains(&&again.members);
        if again.files.len() != package.files.len() || !same {
            faults.push(format!("{shape}: a round trip changes what there is:\n{}", again.shown()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
