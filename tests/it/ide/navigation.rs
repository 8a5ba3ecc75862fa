//! Definitions, references and renames, as data and at random.

use std::fmt::Write as _;
use std::path::Path;

use omnic::check::{CheckOptions, Live, Snapshot};
use omnic::diag::FileId;
use omnic::ide::Site;
use omnic::ide::actions::Target;
use omnic::input::{Content, find_root, inventory};
use omnic::source::{LineTable, Span};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{Cursor, cases, edited};

/// `path:line:column` and the text of a place.
fn place(snapshot: &Snapshot, file: FileId, span: Span) -> String {
    let source = &snapshot.outcome.file(file).source;
    let at = LineTable::new(&source.text).position(span.start);
    format!("{}:{}:{} {:?}", source.path, at.line, at.column, &source.text[span])
}

#[test]
fn definition() {
    cases("definition", |cursor| {
        let Cursor { site, offset, .. } = *cursor;
        let Some(spot) = site.spot(offset) else { return String::new() };
        let mut out = format!("{:?}: {}\n", &site.text()[spot.span], spot.subject.shown());
        for found in spot.subject.definitions(site.snapshot) {
            let _ = writeln!(out, "  {}", place(site.snapshot, found.file, found.name));
        }
        out
    });
}

#[test]
fn references() {
    cases("references", |cursor| {
        let Cursor { site, offset, .. } = *cursor;
        let Some(spot) = site.spot(offset) else { return String::new() };
        let mut out = format!("{}\n", spot.subject.shown());
        for found in spot.subject.occurrences(site.snapshot, true) {
            let what = if found.is_definition { "defined" } else { "named" };
            let _ = writeln!(out, "  {what} {}", place(site.snapshot, found.file, found.span));
        }
        out
    });
}

#[test]
fn highlights() {
    cases("highlights", |cursor| {
        let Cursor { site, offset, .. } = *cursor;
        let Some(spot) = site.spot(offset) else { return String::new() };
        let mut out = String::new();
        for found in spot.subject.highlights(site) {
            let what = if found.is_definition { "defined" } else { "named" };
            let _ = writeln!(out, "{what} {}", place(site.snapshot, found.file, found.span));
        }
        out
    });
}

#[test]
fn rename() {
    cases("rename", |cursor| {
        let Cursor { site, offset, with } = *cursor;
        let prepared = match site.renamed(offset) {
            Ok(spot) => spot,
            Err(refused) => return format!("refused: {refused}"),
        };
        let renaming = match site.rename(offset, with) {
            Ok(renaming) => renaming,
            Err(refused) => return format!("{:?}: refused: {refused}", prepared.subject.name),
        };
        let mut out = format!("{}\n", renaming.title());
        for change in &renaming.changes {
            let (name, before) = text_of(site.snapshot, change.target);
            let difference = omnic::report::unified(&name, &before, &edited(&before, &change.edits));
            for line in difference.lines().filter(|line| !line.starts_with(' ')) {
                let _ = writeln!(out, "  {line}");
            }
        }
        for one in &renaming.moves {
            let _ = writeln!(out, "{} -> {}", one.old, one.new);
        }
        if !renaming.unsearched.is_empty() {
            let _ = writeln!(out, "{}", renaming.remark());
        }
        out
    });
}

/// Name and text of what a change is about.
fn text_of(snapshot: &Snapshot, target: Target) -> (String, String) {
    let answers = &snapshot.options.answers;
    match target {
        Target::File(file) => {
            let source = &snapshot.outcome.file(file).source;
            (source.path.to_string(), source.text.to_string())
        }
        Target::Config => {
            let config = answers.config.as_ref().expect("a configuration");
            (config.path.to_string(), config.text.to_string())
        }
        Target::Baseline => {
            let baseline = answers.baseline.as_ref().expect("a baseline");
            (baseline.path.to_string(), baseline.text.to_string())
        }
    }
}

fn open(folder: &Path) -> Snapshot {
    let root = find_root(folder).expect("a project");
    Live::open(inventory(&root, None).expect("a project"), CheckOptions::default()).snapshot()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a file");
        }
    }
}

/// The files below a folder with their bytes.
fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut open = vec![folder.to_path_buf()];
    let mut found = Vec::new();
    while let Some(at) = open.pop() {
        for entry in std::fs::read_dir(at).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().into_owned();
                found.push((name, std::fs::read(&path).expect("a file")));
            }
        }
    }
    found.sort();
    found
}

/// What was found, without the order of files; `(new, old)` takes a rename back.
fn told(snapshot: &Snapshot, (new, old): (&str, &str)) -> Vec<String> {
    let path = |file: FileId| snapshot.outcome.file(file).source.path.replace(new, old);
    let told = snapshot.outcome.diagnostics.iter().map(|found| {
        let mut related: Vec<String> =
            found.related.iter().map(|other| format!("{} {:?}", path(other.file), other.span)).collect();
        related.sort();
        let message = format!("{} {}", found.message, found.help).replace(new, old);
        format!(
            "{} {:?} {} {:?} {message} {related:?}",
            path(found.file),
            found.span,
            found.rule,
            found.severity
        )
    });
    let mut told: Vec<String> = told.collect();
    told.sort();
    told
}

/// A name of the same length at nearly the same place in every order, which nothing else has.
fn another(old: &str, texts: &[(String, Vec<u8>)]) -> String {
    let is_free = |name: &String| {
        texts.iter().all(|(path, text)| {
            !path.to_lowercase().contains(&name.to_lowercase())
                && !String::from_utf8_lossy(text).to_lowercase().contains(&name.to_lowercase())
        })
    };
    let letters = ('a'..='z').chain('0'..='9').rev();
    letters.map(|last| format!("{}{last}", &old[..old.len() - 1])).find(is_free).expect("a free name")
}

fn do_rename(folder: &Path, snapshot: &Snapshot, path: &str, new: &str) -> Result<(), String> {
    let site = Site::at(snapshot, path).expect("a file");
    let offset = site.tree().root().map_or(0, |root| site.tree().node(root).name.start);
    let renaming = site.rename(offset, new).map_err(|refused| refused.to_string())?;
    for change in &renaming.changes {
        let (name, before) = text_of(snapshot, change.target);
        std::fs::write(folder.join(name), edited(&before, &change.edits)).expect("a file");
    }
    for one in &renaming.moves {
        std::fs::rename(folder.join(&*one.old), folder.join(&one.new)).expect("a file");
    }
    Ok(())
}

/// Each component gets another name and its own again: the findings are the same but for the name, then the bytes are.
fn renames_change_nothing_but_the_name(sample: &str) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new(sample), folder.path());
    // Answers are tested as data; here a run without them is compared.
    let _ = std::fs::remove_file(folder.path().join("omnic.toml"));
    let before = open(folder.path());
    let texts = bytes(folder.path());
    let mut renamed = 0;
    let index = &before.outcome.index;
    for component in index.all() {
        let (path, old) = (&before.outcome.file(component.file).source.path, component.summary.name.as_str());
        if !component.summary.is_readable() || !old.is_ascii() {
            continue;
        }
        let new = another(old, &texts);
        let Ok(()) = do_rename(folder.path(), &before, path, &new) else {
            assert_eq!(bytes(folder.path()), texts, "a refusal changes nothing");
            continue;
        };
        let after = open(folder.path());
        let (was, is) = (told(&before, ("", "")), told(&after, (&new, old)));
        assert_eq!(was, is, "{path}: {old} to {new}");
        let there = after.outcome.index.all()[..].iter().find(|one| one.summary.name.as_str() == new);
        let there = there.expect("the component under its new name");
        let path = after.outcome.file(there.file).source.path.clone();
        do_rename(folder.path(), &after, &path, old).expect("the way back");
        assert_eq!(bytes(folder.path()), texts, "{path}: back to {old}");
        renamed += 1;
    }
    renamed
}

#[test]
fn renames_of_a_project_in_source_format() {
    assert!(renames_change_nothing_but_the_name("samples/contact-center") > 20);
}

#[test]
fn renames_of_a_project_in_metadata_format() {
    assert!(renames_change_nothing_but_the_name("samples/mdapi") > 5);
}

/// No text and no place is too odd for an answer.
fn answers_at_every_place(sample: &str, cases: u32) {
    let root = find_root(Path::new(sample)).expect("a project");
    let listed = inventory(&root, None).expect("a project");
    let mut live = Live::open(listed, CheckOptions::default());
    let files: Vec<(std::sync::Arc<str>, String)> = {
        let snapshot = live.snapshot();
        let files = snapshot.outcome.files.iter().filter(|file| !file.source.text.is_empty());
        files.map(|file| (file.source.path.clone(), file.source.text.to_string())).collect()
    };
    let mut runner = TestRunner::new(Config { cases, ..Config::default() });
    let live = std::cell::RefCell::new(&mut live);
    let edits = (any::<u16>(), any::<u16>(), any::<u8>(), "[<>/a-z\\r\\n&é😀\"! -]{0,4}");
    let result = runner.run(&edits, |(file, at, length, new)| {
        let (path, text) = &files[file as usize % files.len()];
        let boundary = |mut at: usize| {
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let start = boundary(at as usize % (text.len() + 1));
        let end = boundary((start + length as usize).min(text.len()));
        let mut text = text.clone();
        text.replace_range(start..end, &new);
        let content = |text: &str| Content::Memory(text.as_bytes().into());
        let mut live = live.borrow_mut();
        live.edit(vec![(path.clone(), content(&text))]);
        let snapshot = live.snapshot();
        let site = Site::at(&snapshot, path).expect("a file");
        let mut last = None;
        assert_eq!(site.spot(u32::MAX), None);
        for offset in (0..=text.len() as u32 + 1).filter(|at| text.is_char_boundary(*at as usize)) {
            let spot = site.spot(offset);
            if let Some(spot) = &spot
                && last != Some(spot.span)
            {
                last = Some(spot.span);
                let _ = site.rename(offset, "Another_Name");
                for one in spot.subject.occurrences(&snapshot, true) {
                    let text = &snapshot.outcome.file(one.file).source.text;
                    prop_assert!(text.get(one.span.range()).is_some());
                }
                let _ = spot.subject.highlights(site);
            }
        }
        let original = files[file as usize % files.len()].1.clone();
        live.edit(vec![(path.clone(), content(&original))]);
        Ok(())
    });
    result.expect("an answer at every place");
}

#[test]
fn every_place_of_a_broken_text_has_an_answer() {
    answers_at_every_place("samples/contact-center", 12);
    answers_at_every_place("samples/mdapi", 8);
}
