//! What editors are offered, as data: each `tests/ide/<feature>/*.md` holds small projects with a cursor and the answer.
//!
//! A heading `## …` begins a case. Its blocks ```` ```xml file=PATH ```` are the files of a project (below `force-app` unless
//! it has an `sfdx-project.json` of its own), `$0` in one of them is the cursor, and ```` ```out ```` is the answer in
//! words. What stands behind `out` is given to the feature; an `omnic.toml` counts. `OMNIC_UPDATE=1` writes the answers; a changed answer is a changed behaviour.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use omnic::check::{Answers, CheckOptions, Live, Snapshot};
use omnic::diag::Edit;
use omnic::ide::Site;
use omnic::ide::actions::Target;
use omnic::ide::complete::{Insert, Part};
use omnic::input::{Content, Overlay, find_root, inventory};
use omnic::project::{Baseline, Config};
use omnic::rules::{self, Known};
use omnic::source::{SourceFile, Span};

mod navigation;
mod shown;

const PROJECT: &str =
    r#"{"packageDirectories": [{"path": "force-app", "default": true}], "sourceApiVersion": "64.0"}"#;
const CURSOR: &str = "$0";

/// A cursor in a project.
pub(super) struct Cursor<'s> {
    pub(super) site: Site<'s>,
    pub(super) offset: u32,
    /// What stands behind `out`.
    pub(super) with: &'s str,
}

/// Runs the cases of a feature.
fn cases(feature: &str, answer: impl Fn(&Cursor<'_>) -> String) {
    let folder = Path::new("tests/ide").join(feature);
    let mut pages: Vec<PathBuf> =
        std::fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    pages.sort();
    assert!(!pages.is_empty(), "{feature} has no cases");
    let mut faults = Vec::new();
    for page in pages {
        let text = std::fs::read_to_string(&page).expect("a page");
        let (new, cases) = run(&text, &answer);
        assert!(cases > 0, "{} has no case", page.display());
        if new == text {
            continue;
        }
        if std::env::var_os("OMNIC_UPDATE").is_some() {
            std::fs::write(&page, new).expect("the page");
        } else {
            faults.push(format!("{}:\n{}", page.display(), difference(&text, &new)));
        }
    }
    assert!(faults.is_empty(), "OMNIC_UPDATE=1 accepts this:\n{}", faults.join("\n"));
}

/// The page with the answers as they are now, and how many there are.
fn run(text: &str, answer: &impl Fn(&Cursor<'_>) -> String) -> (String, usize) {
    let mut out = String::new();
    let mut files: Vec<(String, String)> = Vec::new();
    let mut cases = 0;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if line.starts_with("## ") {
            files.clear();
        }
        let Some(info) = line.strip_prefix("```").filter(|info| !info.is_empty()) else { continue };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let file = info.split_whitespace().find_map(|word| word.strip_prefix("file="));
        if let Some(with) = info.strip_prefix("out") {
            cases += 1;
            let answer = in_project(&files, with.trim(), answer);
            out.push_str(if answer.trim().is_empty() { "nothing" } else { answer.trim_end() });
            out.push_str("\n```\n");
            continue;
        }
        if let Some(file) = file {
            files.push((file.to_owned(), body.join("\n") + "\n"));
        }
        for line in body {
            out.push_str(line);
            out.push('\n');
        }
        out.push_str("```\n");
    }
    (out, cases)
}

fn in_project(files: &[(String, String)], with: &str, answer: &impl Fn(&Cursor<'_>) -> String) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    };
    // A `package.xml` at the top makes a folder in metadata format.
    if !files.iter().any(|(name, _)| ["sfdx-project.json", "package.xml"].contains(&name.as_str())) {
        write("sfdx-project.json", PROJECT);
    }
    let mut cursor = None;
    for (name, text) in files {
        // A block ends in a line break, which a file need not.
        let text = text.strip_suffix("$\n").unwrap_or(text);
        if let Some(at) = text.find(CURSOR) {
            cursor = Some((name.clone(), at as u32));
        }
        write(name, &text.replacen(CURSOR, "", 1));
    }
    let (name, offset) = cursor.expect("a file with `$0`");
    let root = find_root(folder.path()).expect("a project");
    let snapshot: Snapshot =
        Live::open(inventory(&root, None).expect("a project"), options(files)).snapshot();
    let site = Site::at(&snapshot, &name).unwrap_or_else(|| panic!("{name} takes no part"));
    answer(&Cursor { site, offset, with })
}

/// What `omnic.toml` and the baseline that it names say.
fn options(files: &[(String, String)]) -> CheckOptions {
    let text_of = |name: &str| files.iter().find(|(file, _)| file == name).map(|(_, text)| text.as_str());
    let mut options = CheckOptions::default();
    let Some(text) = text_of("omnic.toml") else { return options };
    let config = Config::parse(text, "omnic.toml", &rules::names()).expect("a configuration");
    let known = config.known.iter().map(|(kind, name)| (*kind, name.as_str()));
    options.rules.known = Known::new(known).into();
    let source = SourceFile::new("omnic.toml", text);
    let baseline = config.baseline.as_ref().map(|baseline| {
        let text = text_of(&baseline.path).expect("a baseline");
        Baseline::parse(text, &baseline.path).expect("a baseline")
    });
    options.answers = Answers {
        config: (!config.allow.is_empty()).then_some(source),
        allow: config.allow,
        baseline,
        ..Answers::default()
    };
    options
}

#[test]
fn complete() {
    cases("complete", |cursor| {
        let text = cursor.site.text();
        let found = omnic::ide::complete::complete(cursor.site, cursor.offset);
        let mut out = String::new();
        for item in &found.items {
            let filter =
                item.filter.as_ref().map(|filter| format!(", found by {filter:?}")).unwrap_or_default();
            let _ = writeln!(
                out,
                "{} [{:?}; {}] {:?} -> {:?}{filter}",
                item.label,
                item.sort,
                item.detail,
                &text[item.span],
                holes(&item.insert),
            );
            // Long lists would hide what is put in behind what it means.
            if found.items.len() <= 2 && !item.documentation.is_empty() {
                let _ = writeln!(out, "    {}", item.documentation.replace('\n', "\n    "));
            }
        }
        if found.is_cut {
            out.push_str("and more\n");
        }
        if out.is_empty() { "nothing".to_owned() } else { out }
    });
}

/// What is put in: `_` for a hole, `_default_`, `_one|other_`.
fn holes(insert: &Insert) -> String {
    let parts = insert.parts.iter().map(|part| match part {
        Part::Text(text) => text.to_string(),
        Part::Hole(text) if text.is_empty() => "_".to_owned(),
        Part::Hole(text) => format!("_{text}_"),
        Part::Choice(values) => format!("_{}_", values.join("|")),
    });
    parts.collect()
}

#[test]
fn reformat() {
    // What is selected is the line of the cursor.
    cases("reformat", |cursor| {
        let text = cursor.site.text();
        let told = |edits: &[Edit]| {
            let lines = edits.iter().map(|edit| {
                let line = text[..edit.span.start as usize].matches('\n').count() + 1;
                format!("  line {line}: {:?} -> {:?}\n", &text[edit.span], edit.text)
            });
            if edits.is_empty() { "  nothing\n".to_owned() } else { lines.collect() }
        };
        let at = cursor.offset as usize;
        let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
        let all = told(&omnic::ide::reformat::reformat(cursor.site));
        let line =
            told(&omnic::ide::reformat::reformat_range(cursor.site, Span::new(start as u32, end as u32)));
        format!("file:\n{all}line:\n{line}")
    });
}

fn difference(old: &str, new: &str) -> String {
    let pairs = old.lines().zip(new.lines()).enumerate();
    let first = pairs.filter(|(_, (old, new))| old != new).map(|(at, _)| at).next().unwrap_or(0);
    let part = |text: &str| text.lines().skip(first).take(20).collect::<Vec<_>>().join("\n");
    format!("from line {}: was\n{}\nis\n{}", first + 1, part(old), part(new))
}

fn edited(text: &str, edits: &[omnic::diag::Edit]) -> String {
    let mut out = text.to_owned();
    for edit in edits.iter().rev() {
        out.replace_range(edit.span.range(), &edit.text);
    }
    out
}

#[test]
fn actions() {
    cases("actions", |cursor| {
        let Cursor { site, offset, .. } = *cursor;
        let config = "[rules]\nnaming = \"warning\"\n";
        let mut all = omnic::ide::actions::actions(site, omnic::source::Span::at(offset), Some(config));
        all.extend(omnic::ide::actions::fix_all(site, &|| true));
        let mut out = String::new();
        for action in all {
            let _ = writeln!(out, "{:?}: {}", action.kind, action.title);
            if let Some(new) = action.new {
                let _ = writeln!(out, "  {}", new.path);
                for line in new.text.lines() {
                    let _ = writeln!(out, "  +{line}");
                }
            }
            for change in action.changes {
                let (name, before) = match change.target {
                    Target::File(file) => {
                        let source = &site.snapshot.outcome.file(file).source;
                        (&*source.path, &*source.text)
                    }
                    Target::Config => ("omnic.toml", config),
                    Target::Baseline => ("the baseline", ""),
                };
                let after = edited(before, &change.edits);
                let difference = omnic::report::unified(name, before, &after);
                for line in difference.lines().filter(|line| !line.starts_with(' ')) {
                    let _ = writeln!(out, "  {line}");
                }
            }
        }
        out
    });
}

/// What an action writes into `omnic.toml` is read, and answers for its finding.
#[test]
fn an_entry_answers_for_its_finding() {
    let mut seen = std::collections::BTreeSet::new();
    for folder in ["samples/broken/source", "samples/broken/metadata", "tests/ide"] {
        let root = find_root(Path::new(folder)).expect("a folder");
        let mut listed = inventory(&root, None).expect("a folder");
        // Names that patterns and TOML read otherwise.
        for name in [".skill-meta.xml", "a{b]*!/é[x]?\\\"/.skill-meta.xml"] {
            let overlay = Overlay { path: root.dir.join(name), bytes: b"<Skill/>".into() };
            omnic::input::overlay(&mut listed, &root, overlay).expect("a component");
        }
        let snapshot = Live::open(listed.clone(), CheckOptions::default()).snapshot();
        for (at, found) in snapshot.outcome.diagnostics.iter().enumerate() {
            let component = snapshot.outcome.file(found.file).component.as_ref();
            let is_named = component.is_some_and(|component| !component.full_name.is_empty());
            // One of each rule is enough.
            if !seen.insert((found.rule, is_named)) {
                continue;
            }
            let site = Site { snapshot: &snapshot, file: found.file };
            let all = omnic::ide::actions::actions(site, found.span, None);
            let is_meant = |change: &omnic::ide::actions::Change| change.target == Target::Config;
            for action in all.iter().filter(|action| action.found == [at]) {
                for change in action.changes.iter().filter(|change| is_meant(change)) {
                    let text = edited("", &change.edits);
                    let config = Config::parse(&text, "omnic.toml", &rules::names())
                        .unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
                    let mut options = CheckOptions::default();
                    options.answers.config = Some(SourceFile::new("omnic.toml", &*text));
                    options.answers.allow = config.allow;
                    let outcome = snapshot.live().renew(listed.clone(), options, |_| false).outcome();
                    let is_left = |other: &omnic::diag::Diagnostic| {
                        (other.file, other.rule, other.span) == (found.file, found.rule, found.span)
                    };
                    assert!(!outcome.diagnostics.iter().any(is_left), "{}: {text}", action.title);
                }
            }
        }
    }
    assert!(seen.len() > 50, "{}", seen.len());
}

/// Nobody pays for an answer that nobody wants any more.
#[test]
fn mending_all_can_be_given_up() {
    let root = find_root(Path::new("samples/broken/source")).expect("a project");
    let listed = inventory(&root, None).expect("a project");
    let options = CheckOptions::default();
    let snapshot = Live::open(listed.clone(), options.clone()).snapshot();
    let mut mended = 0;
    for file in (0..snapshot.inventory.files.len() as u32).map(omnic::diag::FileId) {
        let Some(source) = snapshot.outcome.files.get(file.0 as usize).map(|file| &file.source) else {
            break;
        };
        let Some(site) = Site::at(&snapshot, &source.path) else { continue };
        assert_eq!(omnic::ide::actions::fix_all(site, &|| false), None);
        let Some(action) = omnic::ide::actions::fix_all(site, &|| true) else { continue };
        // What comes of it is what a check of the whole project would have led to.
        let mut inventory = listed.clone();
        let text = edited(&source.text, &action.changes[0].edits);
        inventory.replace(&source.path, Content::Memory(text.as_bytes().into()));
        let after = omnic::check::analyze(&inventory, &options);
        let is_left = |found: &omnic::diag::Diagnostic| {
            let repair = found.repair.as_ref();
            repair.is_some_and(|repair| repair.file == site.file && repair.fix == omnic::diag::Fix::Safe)
        };
        assert!(!after.diagnostics.iter().any(is_left), "{}", source.path);
        mended += 1;
    }
    assert!(mended > 2);
}
