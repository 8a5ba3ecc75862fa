//! Examples in Markdown, laid out as small projects and checked in process.

use std::path::Path;

use omnic::check::{Analysis, CheckOptions, Outcome, PackedType, Packing, analyze};
use omnic::diag::Severity;
use omnic::input::{self, FileClass, Inventory};
use omnic::model::{ApiVersion, registered_type};
use omnic::rules::{Api, Largest};

/// One example: the files of a small project and what is expected of it.
#[derive(Debug, Default)]
pub(super) struct Example {
    /// Whether the rule must report it.
    pub(super) fails: bool,
    /// Severity the finding must have, if the example says one.
    pub(super) severity: Option<String>,
    /// `name`, content, attributes.
    pub(super) files: Vec<ExampleFile>,
    /// What the repair of the finding leaves.
    pub(super) fixed: Vec<Fixed>,
    /// The finding must carry no repair.
    pub(super) unfixed: bool,
    /// A package is built of the files, and the rules about packages run.
    build: bool,
    options: CheckOptions,
}

/// One fenced block.
#[derive(Debug)]
pub(super) struct ExampleFile {
    /// Path below the example's folder.
    pub(super) name: String,
    content: Vec<u8>,
    /// The file cannot be read.
    unreadable: bool,
    /// How many files of this content there are; the first has the name, the others a numbered one.
    copies: u32,
}

/// A file after the repair of an example's finding.
#[derive(Debug)]
pub(super) struct Fixed {
    /// The file.
    pub(super) name: String,
    /// The text that it must have.
    pub(super) content: Vec<u8>,
    /// Whether the repair is unsafe where others of the rule are safe.
    pub(super) is_unsafe: bool,
    /// Rules that then find what they did not find before.
    pub(super) leaves: Vec<String>,
}

/// Reads all examples of a page.
///
/// A fence whose info string has the word `fails` or `passes` starts an example, a further fence with `file=` adds a
/// file to it. One with `fixed` and `file=` is that file after the repair, and belongs to the last failing example
/// that has such a file.
pub(super) fn examples(page: &str) -> Vec<Example> {
    let mut found: Vec<Example> = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.trim().strip_prefix("```").filter(|info| !info.is_empty()) else { continue };
        let mut body = String::new();
        for line in lines.by_ref() {
            let line = line.strip_prefix(' ').unwrap_or(line);
            if line.trim_end() == "```" {
                break;
            }
            body.push_str(line);
            body.push('\n');
        }
        let words: Vec<&str> = info.split_whitespace().collect();
        let fails = words.contains(&"fails");
        if fails || words.contains(&"passes") {
            let (unfixed, build) = (words.contains(&"unfixed"), words.contains(&"build"));
            found.push(Example { fails, unfixed, build, ..Example::default() });
        }
        let value = |key: &str| words.iter().find_map(|word| word.strip_prefix(key)?.strip_prefix('='));
        if words.contains(&"fixed") {
            let name = value("file").expect("a fixed file has a name");
            let has =
                |example: &&mut Example| example.fails && example.files.iter().any(|file| file.name == name);
            let example = found.iter_mut().rev().find(has).unwrap_or_else(|| panic!("no failing {name}"));
            example.fixed.push(Fixed {
                name: name.to_owned(),
                content: content(&body, &words),
                is_unsafe: words.contains(&"unsafe"),
                leaves: value("leaves")
                    .into_iter()
                    .flat_map(|all| all.split(','))
                    .map(str::to_owned)
                    .collect(),
            });
            continue;
        }
        if let (Some(severity), Some(example)) = (value("severity"), found.last_mut()) {
            example.severity = Some(severity.to_owned());
        }
        let (Some(name), Some(example)) = (value("file"), found.last_mut()) else { continue };
        if let Some(version) = value("api") {
            let version = ApiVersion::parse(version).expect("an API version");
            example.options.api = Some(Api { version, origin: "--api-version".to_owned() });
        }
        if words.contains(&"closed-world") {
            example.options.rules.closed_world = true;
        }
        let content = match words[0] {
            "archive" => {
                let further = value("entries").map_or(0, |count| count.parse().expect("a number"));
                archive(&body, &words, value("link"), further)
            }
            _ => content(&body, &words),
        };
        example.files.push(ExampleFile {
            name: name.to_owned(),
            content,
            unreadable: words.contains(&"unreadable"),
            copies: value("copies").map_or(1, |copies| copies.parse().expect("a number")),
        });
    }
    found
}

/// `{{repeat N TEXT}}` is expanded; with `bytes`, `\xFF` gives a byte; with `empty`, nothing is left.
fn content(body: &str, words: &[&str]) -> Vec<u8> {
    if words.contains(&"empty") {
        return Vec::new();
    }
    let mut text = body.to_owned();
    while let Some(start) = text.find("{{repeat ") {
        let end = start + text[start..].find("}}").expect("repeat is closed");
        let (count, what) = text[start + 9..end].split_once(' ').expect("repeat N TEXT");
        let copies = what.repeat(count.parse().expect("a number"));
        text.replace_range(start..end + 2, &copies);
    }
    if !words.contains(&"bytes") {
        return text.into_bytes();
    }
    let mut bytes = Vec::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find("\\x") {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        bytes.push(u8::from_str_radix(&rest[at + 2..at + 4], 16).expect("two hexadecimal digits"));
        rest = &rest[at + 4..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

/// Lines `entry-name = content` make a zip, with `further` small entries behind them; attributes break it.
fn archive(body: &str, words: &[&str], link: Option<&str>, further: u32) -> Vec<u8> {
    use std::io::Write as _;

    let mut bytes = Vec::new();
    for line in body.lines().filter(|line| !line.trim().is_empty()) {
        let (name, content) = line.split_once(" = ").expect("entry-name = content");
        bytes.push((name.trim().to_owned(), content.to_owned()));
    }
    let mut out = std::io::Cursor::new(Vec::new());
    // Two entries of one name cannot be written by the library: the second is written under a name of the same
    // length and renamed in the bytes.
    let mut renames: Vec<(String, String)> = Vec::new();
    let mut writer = zip::ZipWriter::new(&mut out);
    let mut seen: Vec<String> = Vec::new();
    for (name, content) in &bytes {
        let mut stored = name.clone();
        if seen.contains(name) {
            stored = format!("\u{1}{}", &name[1..]);
            renames.push((stored.clone(), name.clone()));
        }
        seen.push(name.clone());
        let mode = if link == Some(name) { 0o120_777 } else { 0o100_644 };
        let options = zip::write::SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored)
            .unix_permissions(mode);
        if mode == 0o120_777 {
            writer.add_symlink(stored, content.as_str(), options).expect("an entry");
            continue;
        }
        writer.start_file(stored, options).expect("an entry");
        writer.write_all(content.as_bytes()).expect("content");
    }
    for number in 0..further {
        let options =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        writer.start_file(format!("entry-{number}"), options).expect("an entry");
    }
    writer.finish().expect("an archive");
    let mut bytes = out.into_inner();
    for (stored, name) in renames {
        while let Some(at) = find(&bytes, stored.as_bytes()) {
            bytes[at..at + name.len()].copy_from_slice(name.as_bytes());
        }
    }
    if words.contains(&"crc") {
        bytes[14] ^= 0xFF;
        let central = find(&bytes, b"PK\x01\x02").expect("a directory");
        bytes[central + 16] ^= 0xFF;
    }
    if words.contains(&"truncated") {
        bytes.truncate(bytes.len() - 30);
    }
    bytes
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

impl Example {
    /// Lays the files out in `folder` and checks it.
    pub(super) fn check(&self, folder: &Path) -> Outcome {
        for file in &self.files {
            let path = folder.join(&file.name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(&path, &file.content).expect("a file");
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let (stem, suffix) = name.split_once('.').unwrap_or((&name, ""));
            for copy in 2..=file.copies {
                let path = path.with_file_name(format!("{stem}_{copy}.{suffix}"));
                std::fs::write(path, &file.content).expect("a file");
            }
        }
        self.check_again(folder)
    }

    /// Checks the folder as it is now.
    pub(super) fn check_again(&self, folder: &Path) -> Outcome {
        let path = match self.files.as_slice() {
            [only] if Path::new(&only.name).extension().is_some_and(|suffix| suffix == "zip") => {
                folder.join(&only.name)
            }
            _ => folder.to_path_buf(),
        };
        let root = input::find_root(&path).expect("a root");
        let mut inventory = input::inventory(&root, None).expect("an inventory");
        // Permissions mean nothing to root, so the refusal is put in place of the content.
        for file in &mut inventory.files {
            if self.files.iter().any(|own| own.unreadable && own.name == *file.path) {
                file.content = input::Content::Unreadable("permission denied".into());
            }
        }
        if self.build {
            let packing = packing(&inventory, &self.options);
            return Analysis::new(&inventory, &self.options).judge(Some(&packing));
        }
        analyze(&inventory, &self.options)
    }
}

/// Findings as `severity rule path: message`, infos of other rules left out.
pub(super) fn told(outcome: &Outcome, rule: &str) -> Vec<String> {
    let mut told = Vec::new();
    for found in &outcome.diagnostics {
        if found.severity > Severity::Info || found.rule == rule {
            let path = &outcome.file(found.file).source.path;
            told.push(format!("{} {} {path}: {}", found.severity.name(), found.rule, found.message));
        }
    }
    told
}

/// The package of all components: each of those that rules know is one file.
fn packing(inventory: &Inventory, options: &CheckOptions) -> Packing {
    let is_packed = |file: &&input::InputFile| matches!(file.class, FileClass::Component { .. });
    let packed: Vec<&input::InputFile> = inventory.files.iter().filter(is_packed).collect();
    Packing {
        path: "deploy.zip".into(),
        sources: packed.iter().map(|file| file.path.clone()).collect(),
        // With its manifest.
        files: packed.len() + 1,
        unpacked: packed.iter().map(|file| file.read().expect("content").len() as u64).sum(),
        zipped: None,
        api: options.api.clone().unwrap_or(Api {
            version: ApiVersion::NEWEST,
            origin: "the newest version omnic knows".to_owned(),
        }),
        types: inventory.files.iter().filter_map(packed_type).collect(),
        largest: Largest::default(),
        is_split: false,
    }
}

/// The type of a component that is only counted.
fn packed_type(file: &input::InputFile) -> Option<PackedType> {
    let FileClass::Other { type_name } = &file.class else { return None };
    Some(PackedType { ty: registered_type(type_name)?, path: file.path.clone(), count: 1 })
}
