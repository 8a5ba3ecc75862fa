//! What completion and formatting promise of every text: nothing panics, edits fit, and new files are valid.

use std::path::Path;
use std::sync::Arc;

use omnic::check::{CheckOptions, Live, Snapshot, analyze, is_checked};
use omnic::diag::{Edit, Severity};
use omnic::format::{format, is_formatted};
use omnic::ide::Site;
use omnic::ide::complete::{Insert, Part, Sort, complete};
use omnic::ide::reformat::{reformat, reformat_range};
use omnic::input::{Content, InputFile, Inventory, ProjectKind, Unit, classify, find_root, inventory};
use omnic::model::{ApiVersion, Class, FieldType, Kind};
use omnic::source::Span;
use omnic::xml::{Limits, parse};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

const TEXTS: &[&str] = &[
    "<",
    "</",
    "</>",
    "<label",
    ">",
    "<!--",
    "<![CDATA[",
    "]]>",
    "<?",
    "\"",
    " ",
    "\r\n",
    "\n\n\t",
    "é😀",
    "&",
    "<x:y>",
    "<queueMembers>",
    "<types>",
    "<version>",
    "<Queue>",
    "\u{feff}",
];

/// A file of a kind in a project of its own.
fn alone(name: &str, text: &str) -> Inventory {
    let file = InputFile {
        path: name.into(),
        class: classify(name, "", |_| None).expect("a file that counts"),
        unit: 0,
        home: None,
        metadata_root: None,
        content: Content::Memory(text.as_bytes().into()),
    };
    let unit = Unit { dir: "".into(), project: ProjectKind::Loose };
    Inventory { files: vec![file], units: vec![unit], ..Inventory::default() }
}

fn snapshot(name: &str, text: &str) -> Snapshot {
    Live::open(alone(name, text), CheckOptions::default()).snapshot()
}

fn applied(text: &str, edits: &[Edit]) -> String {
    let (mut out, mut at) = (String::new(), 0);
    for edit in edits {
        out.push_str(&text[Span::new(at, edit.span.start)]);
        out.push_str(&edit.text);
        at = edit.span.end;
    }
    out + &text[at as usize..]
}

/// Every promise about one text; a file with many offsets is looked at in some of them.
fn keeps_its_promises(site: Site<'_>, step: usize) {
    let text = site.text();
    for offset in (0..=text.len() + 1).step_by(step) {
        let at = offset as u32;
        for item in complete(site, at).items.iter().take(3) {
            let replaced = text.get(item.span.range()).expect("a span of whole characters");
            assert!(!replaced.contains(['\n', '\r']), "{text:?} at {offset}: {item:?} is on several lines");
            let inside = text.is_char_boundary(offset.min(text.len()));
            let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
            let at = at.min(text.len() as u32).max(mark);
            assert!(
                !inside || item.span.start <= at && at <= item.span.end,
                "{text:?} at {offset}: {item:?}"
            );
        }
    }
    let shaped = site.kind().filter(|kind| is_formatted(*kind)).map(|kind| (kind, format(kind, text)));
    let edits = reformat(site);
    let Some((kind, Ok(shaped))) = shaped else {
        assert_eq!(edits, []);
        return;
    };
    assert_eq!(applied(text, &edits), shaped);
    for edit in &edits {
        for at in [edit.span.start as usize, edit.span.end as usize] {
            let splits = text[..at].ends_with('\r') && text[at..].starts_with('\n');
            assert!(!splits, "{text:?}: an editor has no place inside of a line end");
        }
    }
    for start in (0..=text.len()).step_by(step * 9).filter(|start| text.is_char_boundary(*start)) {
        let span = Span::new(start as u32, (start + 30).min(text.len()) as u32);
        let part = reformat_range(site, span);
        assert!(part.iter().all(|edit| edits.contains(edit)));
        assert_eq!(format(kind, &applied(text, &part)).as_ref(), Ok(&shaped), "{text:?} in {span:?}");
    }
}

#[test]
fn any_text_is_answered_at_any_place() {
    for folder in ["samples/contact-center", "samples/mdapi", "samples/broken/source"] {
        let root = find_root(Path::new(folder)).expect("a sample");
        let listed = inventory(&root, None).expect("a sample");
        let paths: Vec<Arc<str>> = listed
            .files
            .iter()
            .filter(|file| is_checked(file) && file.read().is_ok_and(|bytes| bytes.len() < 4000))
            .map(|file| Arc::clone(&file.path))
            .collect();
        let live = std::cell::RefCell::new(Live::open(listed, CheckOptions::default()));
        let first = live.borrow().snapshot();
        // Every byte of some, and places of all kinds in the others.
        for (at, path) in paths.iter().enumerate() {
            let step = if at % 8 == 0 { 1 } else { 7 };
            keeps_its_promises(Site::at(&first, path).expect("a file that takes part"), step);
        }
        let edit = (any::<u16>(), proptest::sample::select(TEXTS), 0..9_usize);
        let edits = (any::<u16>(), proptest::collection::vec(edit, 1..5), 0..7_usize);
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
        let config = Config { cases: 20, failure_persistence: None, ..Config::default() };
        let ran = TestRunner::new_with_rng(config, rng).run(&edits, |(file, edits, step)| {
            let path = &paths[usize::from(file) % paths.len()];
            let mut text = Site::at(&first, path).expect("a file that takes part").text().to_owned();
            for (place, new, cut) in edits {
                let boundary = |mut at: usize| {
                    at = at.min(text.len());
                    while !text.is_char_boundary(at) {
                        at -= 1;
                    }
                    at
                };
                let start = boundary(usize::from(place) % (text.len() + 1));
                text.replace_range(start..boundary(start + cut), new);
            }
            live.borrow_mut().edit(vec![(Arc::clone(path), Content::Memory(text.as_bytes().into()))]);
            let snapshot = live.borrow().snapshot();
            keeps_its_promises(Site::at(&snapshot, path).expect("a file that takes part"), step + 5);
            Ok(())
        });
        ran.unwrap_or_else(|fault| panic!("{folder}: {fault}"));
    }
}

/// The text that somebody makes of it who fills in every hole.
fn filled(kind: Kind, insert: &Insert) -> String {
    let mut out = String::new();
    for part in &insert.parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Hole(text) if !text.is_empty() => out.push_str(text),
            Part::Choice(values) => out.push_str(values[0]),
            Part::Hole(_) => {
                let element = out.rsplit('<').next().and_then(|tag| tag.strip_suffix('>'));
                let spec = element.and_then(|name| kind.spec().expect("fields").field(name));
                out.push_str(match (element, spec.map(|spec| spec.ty)) {
                    // Nothing has to stand on a line of its own.
                    (None, _) => "",
                    (_, Some(FieldType::Integer | FieldType::IntegerText | FieldType::Double)) => "5",
                    _ => "Something",
                });
            }
        }
    }
    out
}

#[test]
fn a_new_file_is_valid() {
    let mut seen = 0;
    for kind in Kind::all().filter(|kind| matches!(kind.class(), Class::Core | Class::Manifest)) {
        let name = match kind {
            Kind::Package => "package.xml".to_owned(),
            Kind::OmniChannelSettings => "OmniChannel.settings".to_owned(),
            _ => format!("Some_Thing.{}-meta.xml", kind.suffix()),
        };
        for (before, offset) in
            [("", 0), ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", 39), ("<", 1), ("\u{feff}", 3)]
        {
            let empty = snapshot(&name, before);
            let site = Site::at(&empty, &name).expect("a file that takes part");
            let found = complete(site, offset);
            let [item] = &found.items[..] else { panic!("{name}: {found:?}") };
            assert_eq!((item.sort, item.label.as_str()), (Sort::File, kind.name()));
            let edit = Edit::replace(item.span, filled(kind, &item.insert));
            let text = applied(before, &[edit]);
            let outcome = analyze(&alone(&name, &text), &CheckOptions::default());
            let bad = outcome.diagnostics.iter().filter(|found| found.severity >= Severity::Warning);
            let bad: Vec<_> = bad.map(|found| (found.rule, &found.message)).collect();
            assert_eq!(bad, [], "{text}");
            let mark = before.starts_with('\u{feff}');
            assert_eq!(format(kind, &text).expect("a valid file"), if mark { &text[3..] } else { &text });
            // Clients without snippets get the same elements.
            assert_eq!(
                parse(&applied(before, &[Edit::replace(item.span, item.insert.text())]), &Limits::default())
                    .1,
                []
            );
        }
        seen += 1;
    }
    assert!(seen > 10);
}

#[test]
fn a_new_file_holds_what_its_version_has() {
    let name = "Some.workSkillRouting-meta.xml";
    let at = |version: u32| {
        let mut options = CheckOptions::default();
        let version = ApiVersion::new(version);
        options.api = Some(omnic::rules::Api { version, origin: "a test".to_owned() });
        let empty = Live::open(alone(name, ""), options).snapshot();
        complete(Site::at(&empty, name).expect("a file that takes part"), 0).items[0].insert.text()
    };
    assert!(at(64).contains("<masterLabel>Some</masterLabel>") && !at(64).contains("<label>"));
}

#[test]
fn a_deep_file_is_answered_at_once() {
    let name = "A.skill-meta.xml";
    let text = format!("<Skill>{}{}<", "<a>".repeat(200_000), "</b>".repeat(200_000));
    let whole = snapshot(name, &text);
    let start = std::time::Instant::now();
    complete(Site::at(&whole, name).expect("a file that takes part"), text.len() as u32);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

#[test]
fn lines_may_end_as_on_windows() {
    let name = "A.presenceDeclineReason-meta.xml";
    let text = "<PresenceDeclineReason>\r\n    <la\r\n    <module>\r\n    x\r\n    </module>\r\n</PresenceDeclineReason>\r\n";
    let whole = snapshot(name, text);
    let site = Site::at(&whole, name).expect("a file that takes part");
    let found = complete(site, text.find("<la").expect("a tag") as u32 + 3);
    let found: Vec<_> = found.items.iter().map(|item| (item.label.as_str(), &text[item.span])).collect();
    assert_eq!(found, [("label", "la"), ("fullName", "la")]);
    let found = complete(site, text.find('x').expect("a value") as u32);
    assert_eq!(found.items, []);
}
